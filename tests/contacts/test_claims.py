"""What pages say of numbers: in cells and headings, at a name, split, old, and in one language only."""

from __future__ import annotations

import pathlib
from collections.abc import Callable

import pytest
from vagvisaren.contacts.given_names import persons
from vagvisaren.contacts.units import tables, units
from vagvisaren.findings import Finding
from vagvisaren.pages.rules import front

from tests.contacts.conftest import findings_in

Told = Callable[..., list[Finding]]

#: Published by municipalities and authorities, as typed → what the finding suggests. (0201 is no case of theirs: the
#: area code is.)
PUBLISHED = [
    ("0200 – 100 200", "020-100 200"),
    ("08-527 44 90", "08-527 44 290"),
    ("08-579 212 22", "08-579 213 22"),
    ("0201-00 200", "020-100 200"),
    ("O20-100 200", "020-100 200"),
    ("020-10-02-00", "020-100 200"),
]


def _codes(found: list[Finding]) -> set[str]:
    return {f.rule.code for f in found}


@pytest.mark.parametrize(("typed", "right"), PUBLISHED)
@pytest.mark.parametrize(
    "where",
    [
        "### Linjen, {}",
        "| Vem | Telefon |\n|---|---|\n| Linjen | {} |",
        "| Vem | Övrigt |\n|---|---|\n| Linjen | {} |",
        "- {}",
    ],
    ids=["heading", "telephone cell", "other cell", "list item"],
)
def test_wrong_published_numbers_are_caught_wherever_they_stand(typed: str, right: str, where: str, told: Told) -> None:
    found = [f for f in told(where.format(typed)) if f.rule.code in ("C102", "C103", "C111")]
    assert len(found) == 1
    assert right in found[0].help("sv")
    assert found[0].place.end_column is not None
    assert found[0].place.end_column - found[0].place.column == len(typed)


@pytest.mark.parametrize(
    "heading", ["Telefon", "Telephone", "Phone", "Tel", "Tfn", "Telefonnummer", "Mobil", "Phone number"]
)
@pytest.mark.parametrize("cell", ["579 213", "08-579", "1234", "växeln, ankn. 21322"])
def test_a_cell_under_a_telephone_heading_holds_a_number_of_the_register(heading: str, cell: str, told: Told) -> None:
    (found,) = told(f"| Vem | {heading} |\n|---|---|\n| Växeln | {cell} |")
    assert found.rule.code == "C113"
    assert heading in found.message()
    assert cell in found.message("en")


@pytest.mark.parametrize("heading", ["E-post", "Epost", "E-mail", "Email", "Mejl"])
@pytest.mark.parametrize("cell", ["info(at)cve.se", "info @ cve.se", "cve.se", "info [at] cve.se"])
def test_a_cell_under_an_email_heading_holds_an_address_of_the_register(heading: str, cell: str, told: Told) -> None:
    (found,) = told(f"| Vem | {heading} |\n|---|---|\n| Linjen | {cell} |")
    assert found.rule.code == "C113"


@pytest.mark.parametrize(
    "table",
    [
        "| Vem | Telefon |\n|---|---|\n| CVE | 08-527 44 290 |",
        "| Vem | Telefon |\n|---|---|\n| CVE | 08-527 44 290, vardagar 9.00–15.30 (2023) |",
        "| Vem | Telefon |\n|---|---|\n| Polisen | 114 14 |\n| Fara för liv | 112 |",
        "| Vem | Telefon |\n|---|---|\n| Chefen | |\n| Rektorn | – |\n| Kuratorn | saknas |",
        "| Vem | E-post |\n|---|---|\n| CVE | info@cve.se |\n| Chefen | |",
        "| Vem | E-post |\n|---|---|\n| CVE | [info@cve.se](mailto:info@cve.se) |",
        "| Lag | Nummer |\n|---|---|\n| SoL | 2025:400 |",
        "| År | Antal |\n|---|---|\n| 2017 | 10412 |",
        "| Kontakt | Roll |\n|---|---|\n| Samordnaren | Maria församling |\n| Kristina skola | |",
    ],
)
def test_right_tables(table: str, told: Told) -> None:
    assert [f"{f.rule.code} {f.message()}" for f in told(table)] == []


@pytest.mark.parametrize(
    ("text", "owner", "other"),
    [
        ("Orostelefonen: 08-527 44 290", "Center mot våldsbejakande extremism (CVE)", "Orostelefonen"),
        ("- **Bris.** Säg vem du är. Numret är 020-100 200.", "Orostelefonen", "Bris"),
        ("| Vem | Nummer |\n|---|---|\n| Bris | 020-100 200 |", "Orostelefonen", "Bris"),
        ("Röda Korset svarar på 020-100 200.", "Orostelefonen", "Röda Korset (som hade det till 31 januari 2017)"),
        ("Rädda Barnens stödlinje har 116 111.", "Bris", "Orostelefonen"),
    ],
)
def test_a_number_at_another_name(text: str, owner: str, other: str, told: Told) -> None:
    (found,) = [f for f in told(text) if f.rule.code == "C114"]
    assert f"hör till {owner}" in found.message()
    assert other in found.message()


@pytest.mark.parametrize(
    "text",
    [
        "CVE, och inte Orostelefonen, har 08-527 44 290.",
        "Orostelefonen drivs av Rädda Barnen. Numret är 020-100 200.",
        "Bris är till för barn. Orostelefonen har 020-100 200.",
        "Röda Korset svarade på 020-100 200 år 2016.",
        "Polisen kommer om du ringer 112.",
        "Rädda Barnens nummer är 020-100 200.",
        "Brå: 08-527 44 290.",
        "En bris blåste. Numret 08-527 44 290 finns kvar.",
    ],
)
def test_a_number_at_its_own_name(text: str, told: Told) -> None:
    assert [f"{f.rule.code} {f.message()}" for f in told(text)] == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Ring 08-579 213 22 på vardagar.", {"C115"}),
        ("You can call 08-579 213 22 on weekdays.", {"C115"}),
        ("Numret 08-579 213 22 gäller inte längre. Ring inte dit.", set()),
        ("Planen från 2016 ber dig ringa 08-579 213 22.", set()),
        ("Numret är 08-579 213 22.", set()),
    ],
)
def test_an_old_line_is_not_shown_as_open(text: str, codes: set[str], told: Told) -> None:
    assert _codes(told(text)) == codes


@pytest.mark.parametrize(
    "text",
    [
        "tfn 08-579 213\n22 samt personal, enligt planen 2016",
        "tfn 08-579 213\n\n22 samt personal",
        "- 08-527 44\n- 290",
        "| A | B |\n|---|---|\n| 08-579 213 | 22 |",
        "| A | B |\n|---|---|\n| tfn 08-579 213 | x |\n| 22 samt personal | y |",
        "| A |\n|---|\n| 020-100 |\n| 200 |",
    ],
)
def test_a_split_number_is_told_once_and_whole(text: str, told: Told) -> None:
    found = told(text)
    assert [f.rule.code for f in found] == ["C116"]
    assert any(n in found[0].help() for n in ("08-579 213 22", "08-527 44 290", "020-100 200"))


@pytest.mark.parametrize(
    "text", ["Vi var 1000.\n\n200 kom.", "| A | B |\n|---|---|\n| 2016 | 22 |", "08-527 44 290\n\n22 personer"]
)
def test_what_is_not_split(text: str, told: Told) -> None:
    assert "C116" not in _codes(told(text))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna Andersson", ["Anna Andersson"]),
        ("Kontakta Karl-Erik von Nilsson-Berg, rektor", ["Karl-Erik von Nilsson-Berg"]),
        ("Kristina skola, Sven Eriksgatan, Maria Församling", []),
        ("Emma ringer. Skolan svarar.", []),
        ("Samordnaren i Exempelstad", []),
        ("Hans Kommun", []),
    ],
)
def test_names_of_persons(text: str, names: list[str]) -> None:
    assert [m.group() for m in persons(text)] == names


@pytest.mark.parametrize("heading", ["Kontakt", "Ansvarig", "Contact", "Responsible", "Telefon"])
def test_a_person_under_a_contact_heading(heading: str, told: Told) -> None:
    (found,) = told(f"| Enhet | {heading} |\n|---|---|\n| Skolan | Sara Lind |")
    assert (found.rule.code, str(found.place)) == ("C117", "docs/exempel.md:17:12")


def test_a_value_in_one_language_is_told_at_its_place(small: pathlib.Path) -> None:
    (small / "docs/exempel.md").write_text(front() + "\nCVE har 08-527 44 290.\n", encoding="utf-8")
    (small / "docs/exempel.en.md").write_text(front() + "\nBris has 116 111.\n", encoding="utf-8")
    swedish, english = sorted(findings_in(small, but=""), key=lambda f: f.place, reverse=True)
    assert {swedish.rule.code, english.rule.code} == {"C118"}
    assert "08-527 44 290" in swedish.message()
    assert "docs/exempel.en.md" in swedish.message()
    assert "116 111" in english.message("en")


def test_the_same_contact_in_another_form_is_the_same(small: pathlib.Path) -> None:
    (small / "docs/exempel.md").write_text(front() + "\nCVE: 08-527 44 290.\n\n112\n", encoding="utf-8")
    (small / "docs/exempel.en.md").write_text(front() + "\nCVE: +46 8-527 44 290.\n", encoding="utf-8")
    assert findings_in(small, but="") == []


def test_units_keep_their_places() -> None:
    text = "# Rubrik\n\nEn mening. En till.\n\n- punkt ett\n  forts. Två.\n- punkt\n\n| A | B |\n|---|---|\n| c | d |\n"
    found = units(text)
    assert all(text[u.piece.start : u.piece.end] == u.piece.text for u in found)
    assert [u.piece.text for u in found][:3] == ["# Rubrik", "En mening.", "En till."]
    (table,) = tables(text)
    assert [c.text for c in table.heading] == ["A", "B"]
    assert [text[c.start : c.end] for c in table.rows[0].cells] == ["c", "d"]
