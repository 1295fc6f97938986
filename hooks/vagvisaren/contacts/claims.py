"""What a page says of a number: whose it is, that it is open, and where it stands."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence

from ..findings import Finding
from ..languages import Text
from ..pages.model import Page
from . import claim_rules as rules
from .directory import Directory, digits_typed
from .given_names import persons
from .integrity import PERMANENT
from .links import emails
from .numbers import Found
from .owners import Owners, of_another_time
from .partial import written
from .register import Contact, Operator
from .units import Piece, Table, Unit, tables, units

_PHONE = re.compile(
    r"\b(?:telefon(?:nummer|numret)?|(?:tele)?phone(?: number)?|tfn|tel|mobil(?:nummer)?|mobile|ring|call)\b",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"\b(?:e-?post(?:adress)?|e-?mail(?: address)?|mejl(?:adress)?|mailadress)\b", re.IGNORECASE)
_WHO = re.compile(
    r"\b(?:kontakt(?:person|er)?|ansvarig|ansvarar|handläggare|samordnare|namn|vem|contacts?|responsible|who|name)\b",
    re.IGNORECASE,
)
#: In a cell with a number these are hours, days and years, and no digits of it.
_TIMES = re.compile(r"\b\d{1,2}(?:[.:]\d\d)?\s*[-–]\s*\d{1,2}(?:[.:]\d\d)?\b|\b(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?\b")
_DIGITS = re.compile(r"\d[\d \u00a0()–-]*")
_HALF_EMAIL = re.compile(
    r"@|[(\[{]\s?(?:at|a|snabel-?a)\s?[)\]}]|\b[\w-]+\.(?:se|nu|com|org)\b",
    re.IGNORECASE,
)

_OPEN = re.compile(
    r"\b(?:ring(?:er|a)?|öpp(?:en|et|na|nar)|svarar|nås|når du|faxa|mån\w*–fre\w*|call|open|answers?|reach)\b",
    re.IGNORECASE,
)
_NOT_OPEN = re.compile(
    r"\b(?:inte|ej|aldrig|stängd?a?|stängt|stängde|tidigare|förr|gammalt?|gamla|var|hade|stod|står kvar|not|never"
    r"|closed|former|formerly|old|was|were|had|stood|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_STATUS = {
    "historical": Text(sv="en uppgift ur ett äldre dokument", en="information from an older document"),
    "closed": Text(sv="stängd", en="closed"),
    "ended": Text(sv="avslutad", en="ended"),
}
_IS_FAX = Text(sv="det är ett faxnummer", en="that is a fax number")
_NO_NUMBER = Text(sv="det är inget nummer i registret", en="that is no number of the register")
_NO_EMAIL = Text(sv="det är ingen adress i registret", en="that is no address of the register")


def check_claims(
    page: Page, found: Sequence[Found], directory: Directory, owners: Owners, today: dt.date
) -> Iterator[Finding]:
    """What is wrong with what ``page`` says of the numbers ``found`` in its prose, and with its tables."""
    known = [f for f in found if f.owned]
    if known:
        for unit in units(page.prose):
            for number in (f for f in known if unit.piece.start <= f.start < unit.piece.end):
                yield from _owner(page, unit, number, directory, owners)
                yield from _open(page, unit, number, today)
    if "|" in page.prose:
        for table in tables(page.prose):
            yield from _cells(page, table, found)
            yield from _persons(page, table)


def _owner(page: Page, unit: Unit, number: Found, directory: Directory, owners: Owners) -> Iterator[Finding]:
    assert number.owned
    if number.owned.channel.value in PERMANENT:
        # "Ring 112, så kommer polisen" says nothing of whose number 112 is.
        return
    piece = unit.piece if owners.anybody(unit.piece.text) else unit.around
    contacts = [o.contact for o in directory.numbers[digits_typed(number.text)]]
    if not owners.anybody(piece.text) or any(owners.owned_by(c, piece.text) for c in contacts):
        return
    contact = contacts[0]
    former = next((o for c in contacts if (o := owners.former(c, piece.text))), None)
    if former:
        if of_another_time(former, unit.around.text):
            return
        other = _formerly(former)
    elif names := owners.others(contact, piece.text):
        other = Text(sv=" och ".join(n.sv for n in names), en=" and ".join(n.en for n in names))
    else:
        return
    yield rules.WRONG_OWNER.at(
        page.place(number.start, number.end), number=number.owned.channel.shown, owner=contact.name, other=other
    )


def _formerly(operator: Operator) -> Text:
    until = operator.until or operator.since
    return Text(
        sv=f"{operator.owner.sv} (som hade det till {written(until, 'sv')})" if until else operator.owner.sv,
        en=f"{operator.owner.en} (who had it until {written(until, 'en')})" if until else operator.owner.en,
    )


def _open(page: Page, unit: Unit, number: Found, today: dt.date) -> Iterator[Finding]:
    assert number.owned
    status = _gone(number.owned.contact, today)
    text = unit.piece.text
    before, after = text[: number.start - unit.piece.start], text[number.end - unit.piece.start :]
    said = f"{before} {after}"
    if status and _OPEN.search(said) and not _NOT_OPEN.search(said):
        yield rules.SHOWN_AS_OPEN.at(
            page.place(number.start, number.end),
            number=number.owned.channel.shown,
            name=number.owned.contact.name,
            status=status,
        )


def _gone(contact: Contact, today: dt.date) -> Text | None:
    """Why nobody should ring ``contact``, or None."""
    status = contact.status_on(today)
    if status in ("historical", "closed"):
        return _STATUS[status]
    return _STATUS["ended"] if contact.valid_to and contact.valid_to < today else None


def _cells(page: Page, table: Table, found: Sequence[Found]) -> Iterator[Finding]:
    for column, heading in enumerate(table.heading):
        phone, email = _PHONE.search(heading.text), _EMAIL.search(heading.text)
        if not (phone or email):
            continue
        for row in table.rows:
            if column < len(row.cells):
                cell = row.cells[column]
                rest = _without(cell, found)
                if phone:
                    yield from _phone_cell(page, heading, cell, rest, found)
                if email:
                    yield from _email_cell(page, heading, cell)


def _without(cell: Piece, found: Sequence[Found]) -> str:
    """``cell`` with the numbers that were found in it blanked: they are right, or told already."""
    text = cell.text
    for f in found:
        if cell.start <= f.start and f.end <= cell.end:
            start, end = f.start - cell.start, f.end - cell.start
            # A sign and not a blank, so that digits on both sides do not become one run.
            text = text[:start] + "/" * (end - start) + text[end:]
    return text


def _phone_cell(page: Page, heading: Piece, cell: Piece, rest: str, found: Sequence[Found]) -> Iterator[Finding]:
    for f in found:
        if f.owned and f.owned.channel.kind == "fax" and cell.start <= f.start < cell.end:
            yield _cell_finding(page, heading, Piece(f.start, f.end, f.text), _IS_FAX)
    for run in _DIGITS.finditer(_TIMES.sub("/", rest)):
        if len(digits_typed(run.group())) >= 3:
            yield _cell_finding(page, heading, cell, _NO_NUMBER)
            return


def _email_cell(page: Page, heading: Piece, cell: Piece) -> Iterator[Finding]:
    rest = cell.text
    for span in emails(cell.text):
        # Known, or told as unknown or nearly right.
        rest = rest.replace(span.text, " ")
    if _HALF_EMAIL.search(rest):
        yield _cell_finding(page, heading, cell, _NO_EMAIL)


def _cell_finding(page: Page, heading: Piece, cell: Piece, problem: Text) -> Finding:
    return rules.NOT_IN_CELL.at(page.place(cell.start, cell.end), heading=heading.text, cell=cell.text, problem=problem)


def _persons(page: Page, table: Table) -> Iterator[Finding]:
    columns = [i for i, h in enumerate(table.heading) if any(p.search(h.text) for p in (_PHONE, _EMAIL, _WHO))]
    for row in table.rows:
        for cell in (row.cells[i] for i in columns if i < len(row.cells)):
            for person in persons(cell.text):
                start = cell.start + person.start()
                yield rules.PERSON.at(page.place(start, start + len(person.group())), name=person.group())
