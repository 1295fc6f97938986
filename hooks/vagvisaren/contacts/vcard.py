"""A contact as a vCard, for the reader's own address book.

Version 3.0 (RFC 2426) and not 4.0 (RFC 6350): Outlook and the import of older telephones read only up to 3.0, and
nothing that a contact has here needs 4.0.

A number that may not be rung on the site does not go into an address book either, where no caveat stands beside it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from ..languages import Language, Text, format_date
from . import words
from .cards import can_be_saved, href
from .register import NUMBERED, Contact, callable_on

#: Octets on a line before it is folded (RFC 2426, 2.6).
_WIDTH = 75
_PRODUCT = "-//Vagvisaren//Kontakter//SV"

_LEFT_OUT = Text(
    sv="Telefonnumret är utelämnat: det är inte bekräftat. Se Vägvisaren innan du ringer.",
    en="The telephone number is left out: it is not confirmed. See Vägvisaren before you call.",
)
_FROM = Text(sv="Från Vägvisaren, läget den {day}.", en="From Vägvisaren, as of {day}.")
_HOURS = Text(sv="Öppet", en="Open")


def vcard(contact: Contact, language: Language, today: dt.date) -> str:
    """``contact`` as a vCard in ``language`` as of ``today``. Lines end with CR LF, as the format asks."""
    return "".join(f"{part}\r\n" for line in _lines(contact, language, today) for part in _folded(line))


def vcards(contacts: Iterable[Contact], language: Language, today: dt.date) -> str:
    """All of ``contacts`` that can be saved, one vCard after another."""
    return "".join(vcard(c, language, today) for c in contacts if can_be_saved(c, today))


def _lines(contact: Contact, language: Language, today: dt.date) -> Iterator[str]:
    name = contact.name.in_(language)
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"PRODID:{_PRODUCT}"
    yield f"UID:vagvisaren-{contact.id}"
    # An organisation has no family name; the field must be there.
    yield f"N:{_escaped(name)};;;;"
    yield f"FN:{_escaped(name)}"
    yield f"ORG:{_escaped(contact.owner.in_(language))}"
    left_out = False
    for channel in contact.channels:
        target = href(contact, channel, today)
        if channel.kind == "phone":
            if callable_on(contact, channel, today):
                yield f"TEL;TYPE=WORK,VOICE:{channel.value}"
            else:
                left_out = True
        elif channel.kind in NUMBERED:
            # Text messages and faxes: nobody shall ring them from an address book.
            continue
        elif channel.kind == "email" and target:
            yield f"EMAIL;TYPE=INTERNET:{_escaped(channel.value)}"
        elif channel.kind in ("web", "chat") and target:
            yield f"URL:{target}"
        elif channel.kind in ("visit", "post"):
            yield f"ADR;TYPE={'WORK' if channel.kind == 'visit' else 'POSTAL'}:;;{_escaped(channel.value)};;;;"
    yield f"NOTE:{_escaped(' '.join(_note(contact, language, today, left_out)))}"
    yield f"REV:{today.isoformat()}"
    yield "END:VCARD"


def _note(contact: Contact, language: Language, today: dt.date, left_out: bool) -> Iterator[str]:
    yield contact.purpose.in_(language)
    if contact.not_for:
        yield contact.not_for.in_(language)
    for channel in contact.channels:
        hours = words.hours(channel, language)
        if hours and callable_on(contact, channel, today):
            yield f"{_HOURS.in_(language)}: {hours}."
    if left_out:
        yield _LEFT_OUT.in_(language)
    sentence = words.status_sentence(contact, contact.status_on(today), language)
    if sentence:
        yield sentence
    yield _FROM.in_(language).format(day=format_date(today, language))


def _escaped(text: str) -> str:
    """``text`` with the format's own signs escaped (RFC 2426, 4)."""
    for sign in ("\\", ",", ";"):
        text = text.replace(sign, "\\" + sign)
    return text.replace("\n", "\\n")


def _folded(line: str) -> Iterator[str]:
    """``line`` in pieces of at most 75 octets, never inside a character; all but the first begin with a blank."""
    piece = ""
    for char in line:
        if len((piece + char).encode()) > _WIDTH:
            yield piece
            piece = " "
        piece += char
    yield piece
