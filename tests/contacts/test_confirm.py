"""Recording that a contact has been tested: what is written, what is refused, and that the rest stays."""

from __future__ import annotations

import datetime as dt
import difflib
import pathlib
import shutil
import subprocess
from collections.abc import Callable

import pytest
from vagvisaren.contacts.confirm import NotConfirmed, confirm
from vagvisaren.contacts.register import callable_on, load_contacts

from tests.contacts.conftest import HERE, TODAY

ROOT = HERE.parents[1]
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def project_data(tmp_path: pathlib.Path) -> pathlib.Path:
    """The project's own register, with its comments and layout."""
    (tmp_path / "data").mkdir()
    shutil.copy(ROOT / "data/contacts.yml", tmp_path / "data/contacts.yml")
    return tmp_path


def _changes(before: str, after: str) -> tuple[list[str], list[str]]:
    lines = list(difflib.ndiff(before.splitlines(), after.splitlines()))
    return [x[2:] for x in lines if x[0] == "-"], [x[2:] for x in lines if x[0] == "+"]


def test_one_row_and_the_status_and_nothing_else(project_data: pathlib.Path) -> None:
    file = project_data / "data/contacts.yml"
    before = file.read_text(encoding="utf-8")
    said = confirm(project_data, "cve", dt.date(2026, 11, 20), "säkerhetssamordnaren", TODAY)
    assert "cve är bekräftad" in said
    removed, added = _changes(before, file.read_text(encoding="utf-8"))
    assert removed == ["  status: unconfirmed"]
    assert added == [
        "  status: confirmed",
        "    - type: confirmation",
        "      date: 2026-11-20",
        '      what: {sv: "Någon svarade, och uppgifterna stämde.", en: "Somebody answered, and the details were right."}',
        '      source: "säkerhetssamordnaren"',
    ]
    contact = load_contacts(project_data)[0]["cve"]
    assert callable_on(contact, contact.channels[0], TODAY)


def test_twice_is_once(project_data: pathlib.Path) -> None:
    file = project_data / "data/contacts.yml"
    confirm(project_data, "bris", TODAY, "rektorn", TODAY)
    once = file.read_bytes()
    assert "redan bekräftad" in confirm(project_data, "bris", TODAY, " rektorn ", TODAY)
    assert file.read_bytes() == once


def test_every_contact_that_can_be_tested_can_be_written(project_data: pathlib.Path) -> None:
    contacts, _ = load_contacts(project_data)
    for contact in contacts:
        if contact.channels and contact.status != "closed":
            confirm(project_data, contact.id, TODAY, 'den "nya" samordnaren', TODAY)
    after, findings = load_contacts(project_data)
    assert findings == []
    assert [c.id for c in after] == [c.id for c in contacts]
    assert {c.id for c in after if c.status == "confirmed"} == {
        c.id for c in contacts if c.channels and c.status != "closed"
    }


@pytest.mark.parametrize("evidence", ["", "  evidence: []\n"])
def test_an_entry_without_evidence(evidence: str, tmp_path: pathlib.Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data/contacts.yml").write_text(
        "- id: prov\n  name: {sv: Prov, en: Trial}\n  owner: {sv: Prov, en: Trial}\n  scope: national\n"
        "  audience: [everyone]\n  purpose: {sv: Prov., en: Trial.}\n  status: unconfirmed\n"
        '  channels:\n    - {kind: phone, value: "+46846500401", display: "08-465 004 01"}\n'
        f"{evidence}  owner_of_entry: kontaktregistret\n  next_review: 2027-01-01\n",
        encoding="utf-8",
    )
    confirm(tmp_path, "prov", TODAY, "rektorn", TODAY)
    contact = load_contacts(tmp_path)[0]["prov"]
    assert (contact.status, len(contact.evidence)) == ("confirmed", 1)


def test_a_confirmation_of_long_ago_confirms_nothing_today(project_data: pathlib.Path) -> None:
    assert "för länge sedan" in confirm(project_data, "cve", dt.date(2025, 1, 2), "rektorn", TODAY)
    contact = load_contacts(project_data)[0]["cve"]
    assert (contact.status, contact.evidence[0].date) == ("unconfirmed", "2025-01-02")


@pytest.mark.parametrize(
    ("id", "day", "by", "says"),
    [
        ("cvx", TODAY, "rektorn", "Kontakten cvx finns inte"),
        ("", TODAY, "rektorn", "CONTACT=cve"),
        ("cve", dt.date(2026, 11, 22), "rektorn", "har inte varit än"),
        ("cve", TODAY, "  ", "BY="),
        ("cve", TODAY, "Anna Andersson", "namnet på en person"),
        ("bup", TODAY, "rektorn", "inget nummer"),
        ("nationella-samordnaren", TODAY, "rektorn", "stängd"),
    ],
)
def test_what_is_refused(id: str, day: dt.date, by: str, says: str, project_data: pathlib.Path) -> None:
    before = (project_data / "data/contacts.yml").read_bytes()
    with pytest.raises(NotConfirmed, match=says):
        confirm(project_data, id, day, by, TODAY)
    assert (project_data / "data/contacts.yml").read_bytes() == before


def test_a_register_with_errors_is_left_alone(project_data: pathlib.Path) -> None:
    file = project_data / "data/contacts.yml"
    file.write_text(file.read_text(encoding="utf-8").replace("scope: national", "scope: global", 1), encoding="utf-8")
    with pytest.raises(NotConfirmed, match="make check"):
        confirm(project_data, "cve", TODAY, "rektorn", TODAY)


@pytest.mark.parametrize(("date", "says"), [("2026-02-30", "är inget datum"), ("2027-01-01", "har inte varit än")])
def test_the_command_says_a_sentence_and_answers_1(
    date: str, says: str, project_data: pathlib.Path, python: Run
) -> None:
    done = python("vagvisaren", "confirm", "cve", "--date", date, "--by", "rektorn", cwd=project_data)
    assert done.returncode == 1
    assert says in done.stderr
    assert "Traceback" not in done.stderr
