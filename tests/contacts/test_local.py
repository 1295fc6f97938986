"""The municipality's own contacts: the file, its checks, and what a page shows."""

from __future__ import annotations

import datetime as dt
import pathlib
import re
from collections.abc import Callable

import pytest
from vagvisaren.contacts.local import ARGUMENTS, NAMES, SLOTS, load_local
from vagvisaren.contacts.local_rules import local as local_text
from vagvisaren.findings import Finding

from tests.contacts.conftest import HERE, findings_in

Told = Callable[..., list[Finding]]


def _codes(found: list[Finding]) -> set[str]:
    return {f.rule.code for f in found}


def _with(small: pathlib.Path, text: str, today: dt.date = dt.date(2026, 11, 21)) -> list[Finding]:
    (small / "data/local.yml").write_text(text, encoding="utf-8")
    return findings_in(small, today)


def test_the_project_tells_what_it_lacks_without_a_warning_until_it_is_time_to_ask() -> None:
    file, findings = load_local(HERE.parents[1])
    assert findings == []
    assert file.local is not None
    assert file.local.municipality.sv == "Sollentuna kommun"
    assert all(file.local.slot(name).contact or file.local.slot(name).missing for name in SLOTS)


def test_an_acknowledged_gap_gives_no_warning_until_its_day(small: pathlib.Path) -> None:
    assert _with(small, local_text()) == []
    found = _with(small, local_text(), dt.date(2027, 11, 2))
    assert [f.rule.code for f in found if f.rule.code == "C302"] == ["C302"] * len(SLOTS)
    assert {f.severity.value for f in found if f.rule.code == "C302"} == {"warning"}


@pytest.mark.parametrize("empty", ["contact: null", "{}"])
def test_an_empty_slot_warns_and_names_itself(empty: str, small: pathlib.Path) -> None:
    (found,) = _with(small, local_text(concern=empty))
    assert (found.rule.code, found.severity.value, found.place.path) == ("C301", "warning", "data/local.yml")
    assert NAMES["concern-day"].sv in found.message()
    assert "Exempelstad" in found.message()


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (local_text(switchboard="ingen-vaxel"), {"C106"}),
        (local_text(region="[ingen]"), {"C106"}),
        (local_text(concern="contact: brisss"), {"C106"}),
        (local_text(concern="contact: nationella-samordnaren"), {"C303"}),
        (local_text(concern="contact: socialstyrelsen-publikationsservice"), {"C303"}),
        (local_text(concern="contact: kommunens-socialtjanst"), {"C303"}),
        (local_text().replace("  security:", "  sekurity:"), {"D105", "D201", "D202"}),
    ],
)
def test_wrong_files(text: str, codes: set[str], small: pathlib.Path) -> None:
    found = _codes(_with(small, text))
    assert found
    assert found <= codes or all(c.startswith("D") for c in found)


def test_a_slot_is_not_both_filled_and_missing(small: pathlib.Path) -> None:
    missing = "{contact: bris, missing: {reason: {sv: A., en: A.}, asked: 2026-11-01, ask_again: 2027-01-01}}"
    found = _with(small, local_text(concern="x: y").replace("\n    x: y", f" {missing}"))
    assert [f.place.line for f in found] == [5]
    assert "missing" in found[0].message()


def test_blocks_that_do_not_exist_are_told(told: Told) -> None:
    assert _codes(told("/// local | skolan\n///")) == {"C112"}
    assert _codes(told("/// local-table | security\n///")) == {"C112"}


@pytest.mark.parametrize("argument", ["", *(f" | {a}" for a in ARGUMENTS)])
def test_blocks_that_exist(argument: str, told: Told) -> None:
    assert told(f"/// local{argument}\n///") == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("/// contact | exempelstad-vaxel\n///", {"C304"}),
        ("/// contacts\n    ids: cve, exempelstad-vaxel\n///", {"C304"}),
        ("Växeln har 08-465 004 78.", {"C304"}),
        ("/// contacts\n    scope: municipal\n///", set()),
        ("## Kontakter i Exempelstads plan\n\n/// contact | exempelstad-vaxel\n///", set()),
        ("## Exempelstads plan\n\ntext\n\n## Annat\n\n/// contact | exempelstad-vaxel\n///", {"C304"}),
    ],
)
def test_a_page_names_the_municipalitys_own_contact_only_through_the_file(
    text: str, codes: set[str], told: Told
) -> None:
    assert _codes(told(text)) == codes


def test_a_missing_slot_shows_why_since_when_and_the_switchboard(html: Callable[..., str]) -> None:
    shown = html("/// local | out-of-hours\n///")
    for words in (
        "Exempelstad",
        "Socialtjänsten, kvällar och helger",
        "Okänt.",
        "1 november 2026",
        "08-465 004 78",
        "112",
    ):
        assert words in shown
    assert "Obekräftat" in shown
    assert "Unknown." in html("/// local | out-of-hours\n///", "en")
    assert set(re.findall(r'href="tel:([^"]*)"', shown)) <= {"112"}


def test_all_slots_name_the_switchboard_once(html: Callable[..., str]) -> None:
    shown = html("/// local\n///")
    assert shown.count("08-465 004 78") == 1
    assert all(NAMES[name].sv in shown for name in SLOTS)


def test_the_table_has_a_row_for_every_slot(html: Callable[..., str]) -> None:
    shown = html("/// local-table\n///")
    assert shown.count('scope="row"') == len(SLOTS) + 2
    assert "Elevhälsan" in shown
