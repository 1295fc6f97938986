"""Record that somebody has tested a contact: a row of evidence, written into ``data/contacts.yml`` as an editor would.

The file is changed as text, so that its comments and layout stay; then it is read again, and only what is right is
kept.
"""

from __future__ import annotations

import datetime as dt
import pathlib
import re

from ..registers.validate import read_text
from .given_names import persons
from .register import PATH, Contact, Evidence, load_contacts

_WHAT_SV = "Någon svarade, och uppgifterna stämde."
_WHAT_EN = "Somebody answered, and the details were right."


class NotConfirmed(Exception):
    """Nothing was changed. The message says why, in Swedish, for whoever ran the command."""


def confirm(root: pathlib.Path, id: str, day: dt.date, by: str, today: dt.date) -> str:
    """Write into the register of the project ``root`` that ``by``, a role, confirmed the contact ``id`` on ``day``.

    Returns a sentence on what was done. Doing it again changes nothing. Raises :class:`NotConfirmed` when the register
    cannot be read, there is no such contact, the day has not come, ``by`` is empty or a person's name, the contact has
    no number or address to test, or is closed.
    """
    by = " ".join(by.split())
    register, findings = load_contacts(root)
    text, _ = read_text(root, PATH)
    if findings or text is None:
        raise NotConfirmed(f"{PATH} går inte att läsa felfritt. Kör make check och rätta det först.")
    contact = register.get(id)
    _refuse(contact, id, day, by, today)
    assert contact
    if any(_same(row, day, by) for row in contact.evidence):
        return f"{id} är redan bekräftad den {day} av {by}. Inget ändrades."
    # A confirmation that is too old already is worth knowing, but confirms nothing today.
    fresh = day + dt.timedelta(days=contact.confirm_every_days) >= today
    changed = _with_status(text, register.place(id, "status").line) if fresh else text
    changed = _with_row(changed, register.place(id).line, day, by)
    file = root / PATH
    file.write_text(changed, encoding="utf-8")
    if not _as_meant(root, contact, "confirmed" if fresh else contact.status, day, by):
        file.write_text(text, encoding="utf-8")
        raise NotConfirmed(
            f"Posten {id} är skriven på ett sätt som kommandot inte kan. Lägg till raden för hand i {PATH}."
        )
    if not fresh:
        return (
            f"{id} bekräftades den {day} av {by}. Det är för länge sedan för att gälla i dag, så status är som förut."
        )
    return f"{id} är bekräftad den {day} av {by}. Se ändringen med git diff {PATH}, och kör make check."


def _refuse(contact: Contact | None, id: str, day: dt.date, by: str, today: dt.date) -> None:
    if contact is None:
        raise NotConfirmed(
            f"Kontakten {id or '(tom)'} finns inte i {PATH}. Skriv CONTACT=id, till exempel CONTACT=cve."
        )
    if day > today:
        raise NotConfirmed(f"DATE={day} har inte varit än. Skriv dagen då någon provade kontakten.")
    if not by:
        raise NotConfirmed("Skriv vem som provade, med roll: BY=säkerhetssamordnaren.")
    if persons(by):
        raise NotConfirmed(f"BY={by} ser ut som namnet på en person. Skriv rollen: BY=säkerhetssamordnaren.")
    if contact.status == "closed":
        raise NotConfirmed(f"{id} står som stängd. Har den öppnat igen, ändra posten för hand i {PATH}.")
    if not contact.channels:
        raise NotConfirmed(f"{id} har inget nummer och ingen adress att prova. Lägg till en kanal i {PATH} först.")


def _same(row: Evidence, day: dt.date, by: str) -> bool:
    return row.type == "confirmation" and row.date == day.isoformat() and row.source == by


def _with_row(text: str, first: int, day: dt.date, by: str) -> str:
    """``text`` with the evidence first in the entry that begins on line ``first`` (from 1)."""
    lines = text.split("\n")
    last = next(
        (i for i in range(first, len(lines)) if re.match(r"-\s|\S", lines[i]) and not lines[i].startswith("#")),
        len(lines),
    )
    row = [
        "    - type: confirmation",
        f"      date: {day.isoformat()}",
        f'      what: {{sv: "{_WHAT_SV}", en: "{_WHAT_EN}"}}',
        f"      source: {_quoted(by)}",
    ]
    head = next(
        (i for i in range(first - 1, last) if re.match(r"  evidence:\s*(?:\[\s*\]\s*)?(?:#.*)?$", lines[i])), None
    )
    if head is not None:
        lines[head] = re.sub(r"\[\s*\]\s*", "", lines[head]).rstrip()
        return "\n".join([*lines[: head + 1], *row, *lines[head + 1 :]])
    # No evidence yet: before the field that every entry has after it.
    before = next((i for i in range(first - 1, last) if lines[i].startswith("  owner_of_entry:")), last)
    return "\n".join([*lines[:before], "  evidence:", *row, *lines[before:]])


def _with_status(text: str, line: int) -> str:
    """``text`` with the status on line ``line`` (from 1) confirmed."""
    lines = text.split("\n")
    lines[line - 1] = re.sub(r"^(  status:\s*)[a-z]+", r"\1confirmed", lines[line - 1])
    return "\n".join(lines)


def _quoted(text: str) -> str:
    """``text`` as a YAML string in double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _as_meant(root: pathlib.Path, before: Contact, status: str, day: dt.date, by: str) -> bool:
    """Whether the entry is what it was, but for the new row and the status."""
    register, findings = load_contacts(root)
    after = register.get(before.id)
    if findings or after is None or not after.evidence or not _same(after.evidence[0], day, by):
        return False
    as_it_was = after.model_copy(update={"evidence": after.evidence[1:], "status": before.status})
    return after.status == status and as_it_was == before
