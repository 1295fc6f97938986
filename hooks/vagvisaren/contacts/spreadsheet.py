"""The contacts as a table for a spreadsheet.

UTF-8 with a byte-order mark, without which Excel reads å, ä and ö as other signs; semicolons between the fields, as a
Swedish Excel expects in either language of the page; lines end with CR LF (RFC 4180).
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterable

from ..languages import Language, Text
from . import words
from .partial import written
from .register import NUMBERED, Channel, Contact, callable_on

_BOM = "\ufeff"
#: A cell that begins so is a formula to a spreadsheet. An apostrophe makes it a text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

_HEADINGS: tuple[Text, ...] = (
    Text(sv="Kontakt", en="Contact"),
    Text(sv="Ansvarig", en="Run by"),
    Text(sv="För", en="For"),
    Text(sv="Vad", en="What for"),
    Text(sv="Sätt", en="Channel"),
    Text(sv="Nummer eller adress", en="Number or address"),
    Text(sv="Får ringas", en="May be called"),
    Text(sv="Öppet", en="Open"),
    Text(sv="Läge", en="Status"),
    Text(sv="Senast bekräftat", en="Last confirmed"),
    Text(sv="Uppgift hämtad", en="As of"),
    Text(sv="Id", en="Id"),
)
_YES, _NO = Text(sv="ja", en="yes"), Text(sv="nej", en="no")


def spreadsheet(contacts: Iterable[Contact], language: Language, today: dt.date) -> str:
    """A row for every channel of every contact, and one for a contact without any."""
    out = io.StringIO()
    rows = csv.writer(out, delimiter=";", lineterminator="\r\n")
    rows.writerow([heading.in_(language) for heading in _HEADINGS])
    for contact in contacts:
        channels: list[Channel | None] = [*contact.channels] or [None]
        for channel in channels:
            rows.writerow([_safe(cell) for cell in _row(contact, channel, language, today)])
    return _BOM + out.getvalue()


def _row(contact: Contact, channel: Channel | None, language: Language, today: dt.date) -> list[str]:
    status = contact.status_on(today)
    rung = ""
    if channel and channel.kind in NUMBERED:
        rung = (_YES if callable_on(contact, channel, today) else _NO).in_(language)
    return [
        contact.name.in_(language),
        contact.owner.in_(language),
        words.audience(contact, language),
        contact.purpose.in_(language),
        words.KIND[channel.kind].in_(language) if channel else "",
        _value(channel) if channel else "",
        rung,
        (words.hours(channel, language) or "") if channel else "",
        (words.PERMANENT if contact.permanent else words.STATUS[status]).in_(language),
        written(contact.confirmed_on, language) if contact.confirmed_on else "",
        today.isoformat(),
        contact.id,
    ]


def _value(channel: Channel) -> str:
    # "00" for "+": the same call, and no formula.
    return "00" + channel.shown[1:] if channel.shown.startswith("+") else (channel.display or channel.value)


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
