"""The files that a reader takes away: vCards and the table for a spreadsheet."""

from __future__ import annotations

import csv
import dataclasses
import datetime as dt
import io
import pathlib
import re

import pytest
from vagvisaren.contacts import files
from vagvisaren.contacts.cards import can_be_saved
from vagvisaren.contacts.register import Contact, load_contacts
from vagvisaren.contacts.register_rules import entry
from vagvisaren.contacts.spreadsheet import spreadsheet
from vagvisaren.contacts.vcard import vcard
from vagvisaren.languages import LANGUAGES, Language
from vagvisaren.registers import Register

from tests.contacts.conftest import HERE, TODAY

PROJECT = load_contacts(HERE.parents[1])[0]


@dataclasses.dataclass(frozen=True)
class Line:
    name: str
    value: str


def unfolded(text: str) -> list[Line]:
    """The lines of a vCard as a reader of the format sees them."""
    lines = text.replace("\r\n ", "").split("\r\n")
    return [Line(*line.split(":", 1)) for line in lines if line]


def load(tmp_path: pathlib.Path, text: str) -> Register[Contact]:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/contacts.yml").write_text(text, encoding="utf-8")
    register, findings = load_contacts(tmp_path)
    assert findings == []
    return register


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_vcard_keeps_to_the_format(language: Language) -> None:
    for contact in PROJECT:
        if not can_be_saved(contact, TODAY):
            continue
        text = vcard(contact, language, TODAY)
        assert "\n" not in text.replace("\r\n", "")
        assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
        names = [line.name for line in unfolded(text)]
        assert names[:2] == ["BEGIN", "VERSION"]
        assert names[-1] == "END"
        for needed in ("N", "FN", "UID", "NOTE", "REV"):
            assert names.count(needed) == 1
        for line in unfolded(text):
            if line.name in ("FN", "NOTE", "ORG"):
                assert not re.search(r"(?<!\\)[,;]", line.value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_numbers_that_may_be_rung_are_saved(language: Language) -> None:
    text = files.files(PROJECT, language, TODAY)["alla-kontakter.vcf"]
    assert re.findall(r"^TEL[^:]*:(.*?)\r$", text, re.MULTILINE) == ["112", "11414"]
    # Nor as digits in a note, where a telephone would make a link of them.
    for contact in PROJECT:
        if can_be_saved(contact, TODAY) and contact.status != "confirmed":
            shown = [c.shown for c in contact.channels if c.kind == "phone" and len(c.shown) > 6]
            assert not any(number in unfolded(vcard(contact, language, TODAY))[-3].value for number in shown)


def test_what_is_left_out_is_said() -> None:
    notes = {c.id: unfolded(vcard(c, "sv", TODAY))[-3].value for c in PROJECT if can_be_saved(c, TODAY)}
    assert "utelämnat" in notes["cve"]
    assert "utelämnat" not in notes["nodnummer-112"]
    assert "utelämnat" not in notes["skr"]
    assert "läget den 21 november 2026" in notes["cve"]


def test_a_confirmed_number_is_saved_until_it_grows_old(tmp_path: pathlib.Path) -> None:
    contact = load(tmp_path, entry(status="confirmed"))["prov"]
    assert "TEL;TYPE=WORK,VOICE:+46846500401" in vcard(contact, "sv", TODAY)
    assert "TEL" not in vcard(contact, "sv", dt.date(2027, 12, 1))


@pytest.mark.parametrize("kind", ["fax", "sms"])
def test_a_fax_is_never_saved(kind: str, tmp_path: pathlib.Path) -> None:
    channel = f'{{kind: {kind}, value: "+46846500401", display: "08-465 004 01"}}'
    assert "465" not in vcard(load(tmp_path, entry(status="confirmed", channel=channel))["prov"], "sv", TODAY)


def test_old_and_closed_contacts_have_no_file() -> None:
    made = files.files(PROJECT, "sv", TODAY)
    for contact in PROJECT:
        living = contact.status in ("confirmed", "unconfirmed") and bool(contact.channels)
        assert (f"{contact.id}.vcf" in made) == living


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_can_be_read_back(language: Language) -> None:
    text = spreadsheet(PROJECT, language, TODAY)
    assert text.startswith("\ufeff")
    assert "\n" not in text.replace("\r\n", "")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), delimiter=";"))
    assert len(rows) == sum(max(1, len(c.channels)) for c in PROJECT)
    assert {r["Id"] for r in rows} == set(PROJECT.entries)
    number = "Nummer eller adress" if language == "sv" else "Number or address"
    rung = "Får ringas" if language == "sv" else "May be called"
    assert {r[number] for r in rows if r[rung] in ("ja", "yes")} == {"112", "114 14"}
    # Nothing that a spreadsheet takes for a formula.
    assert not [value for r in rows for value in r.values() if value[:1] in ("=", "+", "-", "@")]


def test_a_name_that_looks_like_a_formula_stays_a_name(tmp_path: pathlib.Path) -> None:
    register = load(tmp_path, entry().replace("name: {sv: Prov,", 'name: {sv: "=1+1; \\"x\\"",'))
    text = spreadsheet(register, "sv", TODAY)
    assert '"\'=1+1; ""x"""' in text


def test_the_same_day_gives_the_same_bytes() -> None:
    assert files.files(PROJECT, "sv", TODAY) == files.files(PROJECT, "sv", TODAY)


def test_addresses() -> None:
    assert files.source_name("cve.vcf", "sv") == files.address("cve.vcf", "sv") == "kontakter/filer/cve.vcf"
    assert files.source_name("cve.vcf", "en") == "kontakter/filer/cve.en.vcf"
    assert files.address("cve.vcf", "en") == "en/kontakter/filer/cve.vcf"


def test_the_site_has_the_files_in_both_languages(built_site: pathlib.Path) -> None:
    for language in LANGUAGES:
        for name, text in files.files(PROJECT, language, TODAY).items():
            assert (built_site / files.address(name, language)).read_bytes() == text.encode("utf-8")
