"""Numbers in running text: what is one, whose it is, and what it was meant to be."""

from __future__ import annotations

import pathlib
import string
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from vagvisaren.contacts.directory import Directory, dialled, digits_typed
from vagvisaren.contacts.near import distance, slips
from vagvisaren.contacts.numbers import find_numbers
from vagvisaren.contacts.register import load_contacts


def read(text: str, directory: Directory) -> list[str]:
    """``verdict text whom`` for each number in ``text``."""
    out = []
    for found in find_numbers(text, directory):
        whom = [found.owned.contact.id] if found.owned else [owned.contact.id for owned, _ in found.near]
        out.append(" ".join([found.verdict, found.text.replace("\n", "|"), *whom]))
    return out


@pytest.mark.parametrize(
    "written",
    [
        "020-100 200",
        "020 – 100 200",
        "020 100 200",
        "020- 100 200",
        "020-10-02-00",
        "020100200",
        "020\u00a0100\u00a0200",
        "(020) 100 200",
        "+46 20 100 200",
        "+4620100200",
        "+46 (0)20-100 200",
        "0046 20 100 200",
        "020.100.200",
        "020-100\n    200",
    ],
)
def test_one_number_in_every_dress(written: str, directory: Directory) -> None:
    (found,) = find_numbers(f"Numret är {written}, vardagar 9–12.", directory)
    assert found.verdict == "known"
    assert found.owned is not None
    assert found.owned.contact.id == "orostelefonen"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # The wrong numbers that were found on public pages.
        ("Numret är 0200 – 100 200", ["near 0200 – 100 200 orostelefonen"]),
        ("stödtelefonen 08-527 44 90.", ["near 08-527 44 90 cve"]),
        # Near misses of other kinds.
        ("08-527 44 209", ["near 08-527 44 209 cve"]),
        ("08-527 444 290", ["near 08-527 444 290 cve"]),
        ("120-100 200", ["near 120-100 200 orostelefonen"]),
        ("8-527 44 290", ["near 8-527 44 290 cve"]),
        ("+45 40 20 71 89", ["near +45 40 20 71 89 kopenhamn"]),
        ("ring 113", ["near 113 nodnummer-112"]),
        ("Ring polisen på 114 15.", ["near 114 15 polisen-114-14"]),
        ("call 114 41 now", ["near 114 41 polisen-114-14"]),
        ("tfn: 116 112", ["near 116 112 bris"]),
        # Opening hours and other numbers beside a number.
        ("020-100 200 9–15", ["known 020-100 200 orostelefonen"]),
        ("020-100 200 08-527 44 290", ["known 020-100 200 orostelefonen", "known 08-527 44 290 cve"]),
        ("08-527 44 291 9–15", ["near 08-527 44 291 cve"]),
        ("sedan 2016 08-579 213 22", ["known 08-579 213 22 sollentuna-kontaktperson-2016"]),
        # Broken over a line, as in the plan's own table.
        ("tfn 08-579 213\n22 samt personal", ["known 08-579 213|22 sollentuna-kontaktperson-2016"]),
        ("tfn:08-527 44 290", ["known 08-527 44 290 cve"]),
        # Numbers of no contact.
        ("Ring 08-465 004 00.", ["unknown 08-465 004 00"]),
        ("Ring 070-174 06 05 eller +46 8 465 004 00", ["unknown 070-174 06 05", "unknown +46 8 465 004 00"]),
        # Letters.
        ("Ring O20-100 200.", ["letters O20-100 200 orostelefonen"]),
        ("Ring 020-1OO 200.", ["letters 020-1OO 200 orostelefonen"]),
        ("Ring l12 nu", ["letters l12 nodnummer-112"]),
        ("Ring 1I4 14 nu", ["letters 1I4 14 polisen-114-14"]),
        # Short codes.
        ("Ring 112 direkt", ["known 112 nodnummer-112"]),
        ("Fara för liv? 112.", ["known 112 nodnummer-112"]),
        ("112", ["known 112 nodnummer-112"]),
        ("Bara 112 och 114 14 går", ["known 112 nodnummer-112", "known 114 14 polisen-114-14"]),
        ("Säg 11414", ["known 11414 polisen-114-14"]),
        ("Bris har 116 111.", ["known 116 111 bris"]),
    ],
)
def test_numbers(text: str, expected: list[str], directory: Directory) -> None:
    assert read(text, directory) == expected


@pytest.mark.parametrize(
    "text",
    [
        "art.nr 2020-12-7073, 2014-6-5, 2017-10-20",
        "Ku2017/01469D och dnr 2016/0131 KS-3",
        "JO-beslut 2133-2010, Läkartidningen 2017:114",
        "SoL (2025:400), SoL (2001:453), 14 kap. 1 §, SFS 2009:400",
        "prop. 2025/26:132, SOU 2017:110, bet. 2024/25:SoU23",
        "Mellan 2015-11-16 och 2017-01-31, 08-09-2023 eller 01.02.2024",
        "åren 2015–2018 2019",
        "kl. 08.00–16.00, 0800-1600, 09-12 13-16, 09:00–15:00",
        "personnummer 050102-1234",
        "ISBN 978-91-7555-123-4",
        "0,05 procent av 1 000 000 kronor",
        "raderna 112, 114 och s. 112 samt 112 § och rad 112",
        "112 personer, 112 kB och 116 111 kronor",
        "år 1177 grundades staden; 1177 män",
        "Ring inom 14 dagar, eller före 2026.",
        "Ring inte före klockan 09.30.",
        "1 l mjölk och 10 l vatten; I 2016 fanns 5 O",
        "version 0.8.12 och 192.168.100.200",
        "020-fonden och 08-området",
        "https://exempel.se/020-1",
        "Box 12312, 102 28 Stockholm",
        "0100000 0000",
    ],
)
def test_not_a_number(text: str, directory: Directory) -> None:
    assert read(text, directory) == []


def test_any_one_slip_in_any_number_of_the_project_is_told(project_directory: Directory) -> None:
    """Every changed digit of every number; in long numbers also every digit added, dropped or swapped."""
    missed = []
    for known in {o.channel.shown for owners in project_directory.numbers.values() for o in owners}:
        typed = [known[:i] + d + known[i + 1 :] for i, c in enumerate(known) if c.isdigit() for d in string.digits]
        digits = digits_typed(known)
        if len(digits) > 6:
            typed += [other for other, _ in slips(digits)]
        for wrong in typed:
            if digits_typed(wrong) in project_directory.numbers:
                continue
            found = find_numbers(f"Ring {wrong}.", project_directory)
            near = [owned.channel.shown for f in found if f.verdict == "near" for owned, _ in f.near]
            if known not in near:
                missed.append((known, wrong))
    assert missed == []


@given(st.text("0123456789 -–()+.,:/\nOlI112ring08", max_size=60))
def test_found_numbers_never_overlap(text: str) -> None:
    at = 0
    for found in find_numbers(text, _directory()):
        assert at <= found.start < found.end <= len(text)
        assert text[found.start : found.end] == found.text
        at = found.end


@pytest.mark.parametrize("piece", ["1 ", "0-", "O0", "08-5 ", "\n1", "112 ", "ring "])
def test_a_page_of_nothing_but_digits_takes_little_time(piece: str, directory: Directory) -> None:
    start = time.process_time()
    find_numbers(piece * 10_000, directory)
    assert time.process_time() - start < 2


_made: list[Directory] = []


def _directory() -> Directory:
    # Hypothesis calls a test many times in one fixture; the look-ups are made once.
    if not _made:
        _made.append(Directory(load_contacts(pathlib.Path(__file__).parent)[0]))
    return _made[0]


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [("info@cve.se", "info@cve.se", 0), ("info@cve.se", "info@cwe.se", 1), ("ab", "ba", 1), ("abc", "xyz", 3)],
)
def test_distance(a: str, b: str, expected: int) -> None:
    assert distance(a, b, 2) == expected


@given(st.text(string.digits, min_size=3, max_size=10))
def test_every_slip_is_one_step_away(digits: str) -> None:
    assert all(distance(digits, other, 2) <= 1 for other, _ in slips(digits))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("112", ("112",)),
        ("+46857921000", ("0857921000", "0046857921000")),
        ("+4540207198", ("004540207198",)),
    ],
)
def test_dialled(value: str, expected: tuple[str, ...]) -> None:
    assert dialled(value) == expected
