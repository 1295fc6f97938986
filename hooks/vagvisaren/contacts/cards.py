"""Contacts as a page shows them: what a template fills in, in one language, on one day."""

from __future__ import annotations

import dataclasses
import datetime as dt
import xml.etree.ElementTree as etree
from collections.abc import Iterable

from ..languages import Language, Text
from ..markup import render
from . import words
from .opening import Opening, opening
from .partial import written
from .register import Channel, Contact, Status, callable_on


@dataclasses.dataclass(frozen=True)
class ChannelView:
    """One row of a card. ``href`` is None for what must not be a link."""

    kind: str
    label: str
    shown: str
    href: str | None
    #: A number, for style and so that nobody links it twice.
    numbered: bool
    hours: str | None
    hours_age: str | None
    asks_hours: bool
    #: What the script that says "open now" needs, where it may.
    opening: Opening | None


@dataclasses.dataclass(frozen=True)
class Dated:
    """A line of a list with its date, or without one."""

    when: str | None
    what: str
    source: str | None = None
    address: str | None = None


@dataclasses.dataclass(frozen=True)
class Card:
    """Everything a template shows of a contact."""

    id: str
    anchor: str | None
    name: str
    owner: str
    status: Status
    status_word: str
    status_sentence: str
    purpose: str
    audience: str
    not_for: str | None
    channels: tuple[ChannelView, ...]
    #: Why there is no channel, where there is none.
    missing: str | None
    anonymous: bool | None
    languages: str | None
    will_ask: str | None
    history: tuple[Dated, ...]
    evidence: tuple[Dated, ...]
    #: Whether there is a vCard to save.
    saved: bool


def card(contact: Contact, language: Language, today: dt.date, *, anchor: bool = True) -> Card:
    """What a page shows of ``contact``. ``anchor`` is False where the page already has the contact's heading."""
    status = contact.status_on(today)
    missing = next((e.what.in_(language) for e in contact.evidence if e.type == "not-found"), None)
    return Card(
        id=contact.id,
        anchor=contact.id if anchor else None,
        name=contact.name.in_(language),
        owner=contact.owner.in_(language),
        status=status,
        status_word=_status_word(contact, status).in_(language),
        status_sentence=words.status_sentence(contact, status, language),
        purpose=contact.purpose.in_(language),
        audience=words.audience(contact, language),
        not_for=contact.not_for.in_(language) if contact.not_for else None,
        channels=tuple(_channel(contact, c, language, today) for c in _in_order(contact)),
        missing=missing if not contact.channels else None,
        anonymous=contact.anonymous,
        languages=", ".join(t.in_(language) for t in contact.languages) if contact.languages else None,
        will_ask=contact.will_ask.in_(language) if contact.will_ask else None,
        history=tuple(
            Dated(
                when=words.period(o, language),
                what=o.owner.in_(language) + (f". {o.note.in_(language)}" if o.note else "."),
            )
            for o in contact.history
        ),
        evidence=tuple(
            Dated(
                when=written(e.date, language) if e.date else None,
                what=e.what.in_(language),
                source=None if e.type == "not-found" else e.source,
                address=e.address,
            )
            for e in contact.evidence
        ),
        saved=can_be_saved(contact, today),
    )


def can_be_saved(contact: Contact, today: dt.date) -> bool:
    """Whether there is anything to put in an address book: a contact that still exists and has a way in."""
    return bool(contact.channels) and contact.status_on(today) in ("confirmed", "unconfirmed")


def _status_word(contact: Contact, status: Status) -> Text:
    if contact.permanent:
        return words.PERMANENT
    return words.NO_NUMBER if status == "unconfirmed" and not contact.channels else words.STATUS[status]


def cards_element(contacts: Iterable[Contact], language: Language, today: dt.date, seen: set[str]) -> etree.Element:
    """Cards for ``contacts``. ``seen`` are the ids whose headings the page has already; it grows."""
    return render(
        "contacts/cards.html", language, title=None, cards=[_once(c, language, today, seen) for c in contacts]
    )


def card_element(contact: Contact, language: Language, today: dt.date, seen: set[str]) -> etree.Element:
    """The card of one contact."""
    return render("contacts/card.html", language, title=None, card=_once(contact, language, today, seen))


def table_element(contacts: Iterable[Contact], language: Language, today: dt.date) -> etree.Element:
    """The list for printing: a row for each contact."""
    rows = [card(c, language, today, anchor=False) for c in contacts]
    return render("contacts/table.html", language, cards=rows, today=today)


def _once(contact: Contact, language: Language, today: dt.date, seen: set[str]) -> Card:
    first = contact.id not in seen
    seen.add(contact.id)
    return card(contact, language, today, anchor=first)


def _in_order(contact: Contact) -> list[Channel]:
    return sorted(contact.channels, key=lambda channel: channel is not contact.primary)


def _channel(contact: Contact, channel: Channel, language: Language, today: dt.date) -> ChannelView:
    shown = channel.label.in_(language) if channel.label else channel.shown
    return ChannelView(
        kind=channel.kind,
        label=words.KIND[channel.kind].in_(language),
        shown=shown,
        href=href(contact, channel, today),
        numbered=channel.kind in ("phone", "sms", "fax"),
        hours=words.hours(channel, language),
        hours_age=words.hours_age(channel, language),
        opening=opening(contact, channel, today),
        # 112 and 114 14 answer; a line we know little of may not, and the reader is told that we do not know.
        asks_hours=channel.kind in ("phone", "chat")
        and not contact.permanent
        and contact.status_on(today) in ("confirmed", "unconfirmed"),
    )


def href(contact: Contact, channel: Channel, today: dt.date) -> str | None:
    """Where a channel links to, or None: a number only when it may be rung, an address only while it may be right."""
    if channel.kind == "phone":
        return f"tel:{channel.value}" if callable_on(contact, channel, today) else None
    if channel.lapsed or contact.status_on(today) in ("historical", "closed"):
        return None
    if channel.kind == "email":
        return f"mailto:{channel.value}"
    return channel.value if channel.kind in ("web", "chat") else None
