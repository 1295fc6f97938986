"""The register: dates as exact as the evidence, and what may be rung when."""

from __future__ import annotations

import datetime as dt
import pathlib

import pytest
from vagvisaren.contacts.integrity import SHORT_CODES
from vagvisaren.contacts.partial import earliest, latest, written, written_month
from vagvisaren.contacts.register import Contact, callable_on, load_contacts
from vagvisaren.contacts.register_rules import entry
from vagvisaren.findings import Finding
from vagvisaren.registers import Register

ROOT = pathlib.Path(__file__).resolve().parents[2]
TODAY = dt.date(2026, 11, 21)


def load(tmp_path: pathlib.Path, text: str) -> tuple[Register[Contact], list[Finding]]:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/contacts.yml").write_text(text, encoding="utf-8")
    return load_contacts(tmp_path)


@pytest.mark.parametrize(
    ("date", "first", "last", "sv", "en", "month"),
    [
        ("2024-07-09", (2024, 7, 9), (2024, 7, 9), "9 juli 2024", "9 July 2024", "juli 2024"),
        ("2024-02", (2024, 2, 1), (2024, 2, 29), "februari 2024", "February 2024", "februari 2024"),
        ("2023", (2023, 1, 1), (2023, 12, 31), "2023", "2023", "2023"),
    ],
)
def test_dates(
    date: str, first: tuple[int, int, int], last: tuple[int, int, int], sv: str, en: str, month: str
) -> None:
    assert earliest(date) == dt.date(*first)
    assert latest(date) == dt.date(*last)
    assert (written(date, "sv"), written(date, "en"), written_month(date, "sv")) == (sv, en, month)


@pytest.mark.parametrize(
    ("date", "status", "day", "rung"),
    [
        ("2026-11-01", "confirmed", TODAY, True),
        ("2025-11-21", "confirmed", TODAY, True),
        ("2025-11-20", "confirmed", TODAY, False),
        ("2026-11-01", "unconfirmed", TODAY, False),
        ("2026-11-01", "historical", TODAY, False),
        ("2026-11-01", "closed", TODAY, False),
        # A bare year may mean its first day.
        ("2026", "confirmed", TODAY, True),
        ("2026", "confirmed", dt.date(2027, 1, 2), False),
        ("2026-11-01", "confirmed", dt.date(2027, 11, 2), False),
    ],
)
def test_only_what_is_confirmed_and_fresh_may_be_rung(
    date: str, status: str, day: dt.date, rung: bool, tmp_path: pathlib.Path
) -> None:
    register, findings = load(tmp_path, entry(date=date, status=status))
    assert findings == []
    contact = register["prov"]
    assert callable_on(contact, contact.channels[0], day) is rung


@pytest.mark.parametrize(
    ("more", "rung"),
    [("valid_to: 2026-11-20", False), ("valid_to: 2026-11-21", True), ("valid_from: 2026-11-22", False)],
)
def test_a_number_is_rung_only_while_it_is_valid(more: str, rung: bool, tmp_path: pathlib.Path) -> None:
    register, _ = load(tmp_path, entry(status="confirmed", more=f"  {more}\n"))
    contact = register["prov"]
    assert callable_on(contact, contact.channels[0], TODAY) is rung


@pytest.mark.parametrize("kind", ["fax", "sms"])
def test_only_telephones_are_rung(kind: str, tmp_path: pathlib.Path) -> None:
    channel = f'{{kind: {kind}, value: "+46846500401", display: "08-465 004 01"}}'
    register, _ = load(tmp_path, entry(status="confirmed", channel=channel))
    contact = register["prov"]
    assert not callable_on(contact, contact.channels[0], TODAY)


def test_an_event_is_no_confirmation(tmp_path: pathlib.Path) -> None:
    register, _ = load(tmp_path, entry(status="confirmed").replace("type: confirmation", "type: event"))
    assert register["prov"].confirmed_on is None
    assert register["prov"].status_on(TODAY) == "unconfirmed"


@pytest.mark.parametrize(
    ("wrong", "right", "place"),
    [
        ('value: "+46846500401"', 'value: "08-465 004 01"', 9),
        (', display: "08-465 004 01"', "", 9),
        ('date: "2026-11-01"', 'date: "2026-13"', 11),
        ('date: "2026-11-01"', 'date: "nyss"', 11),
        ("kind: phone", "kind: mobil", 9),
        ("scope: national", "scope: rikt", 4),
    ],
)
def test_a_wrong_value_is_told_at_its_line(wrong: str, right: str, place: int, tmp_path: pathlib.Path) -> None:
    text = entry()
    assert wrong in text
    _, findings = load(tmp_path, text.replace(wrong, right))
    assert [f.rule.code for f in findings] == ["D201"]
    assert findings[0].place.line == place
    assert findings[0].help("sv")
    assert findings[0].help("en")


def test_a_year_may_be_written_bare(tmp_path: pathlib.Path) -> None:
    register, findings = load(tmp_path, entry().replace('date: "2026-11-01"', "date: 2026"))
    assert findings == []
    assert register["prov"].confirmed_on == "2026"


def test_two_primary_channels_are_refused(tmp_path: pathlib.Path) -> None:
    one = "{kind: email, value: a@example.com, primary: true}"
    channel = f"{one}\n    - {one.replace('a@', 'b@')}"
    _, findings = load(tmp_path, entry(channel=channel))
    assert [f.rule.code for f in findings] == ["D201"]


def test_the_projects_own_register_is_right() -> None:
    register, findings = load_contacts(ROOT)
    assert findings == []
    permanent = {c.value for contact in register if contact.permanent for c in contact.channels}
    assert permanent == {"112", "11414"}
    assert permanent <= SHORT_CODES
    # Whoever confirms a number says what the confirmation is; nobody confirms by changing a word.
    for contact in register:
        assert contact.status != "confirmed" or contact.permanent or contact.confirmed_on
    assert register["nationella-samordnaren"].channels[0].lapsed
