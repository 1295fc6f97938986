"""The municipality's own contacts as a page shows them."""

from __future__ import annotations

import dataclasses
import datetime as dt
import xml.etree.ElementTree as etree
from collections.abc import Iterable

from ..languages import Language, Text, format_date
from ..markup import render
from ..registers import Register
from .cards import Card, card
from .local import NAMES, SLOTS, Local, SlotName
from .register import Contact

#: What the switchboard cannot help with.
_CAVEAT: dict[SlotName, Text] = {
    "out-of-hours": Text(
        sv="Växeln kan vara stängd då. Är någon i fara nu ringer du 112.",
        en="The switchboard may be closed then. If somebody is in danger now, ring 112.",
    ),
}
_UNKNOWN = Text(sv="Uppgiften är inte ifylld.", en="It has not been filled in.")


@dataclasses.dataclass(frozen=True)
class SlotView:
    """A slot: with its card, or with why it has none."""

    name: str
    card: Card | None
    reason: str
    #: When somebody last asked or looked, in words.
    asked: str | None
    caveat: str | None


def slot_view(
    name: SlotName, local: Local, contacts: Register[Contact], language: Language, today: dt.date, seen: set[str]
) -> SlotView:
    """What a page shows of the slot ``name``."""
    slot = local.slot(name)
    contact = contacts.get(slot.contact) if slot.contact else None
    missing = slot.missing
    return SlotView(
        name=NAMES[name].in_(language),
        card=_card(contact, language, today, seen) if contact else None,
        reason=(missing.reason if missing else _UNKNOWN).in_(language),
        asked=format_date(missing.asked, language) if missing else None,
        caveat=_CAVEAT[name].in_(language) if name in _CAVEAT else None,
    )


def _card(contact: Contact, language: Language, today: dt.date, seen: set[str]) -> Card:
    first = contact.id not in seen
    seen.add(contact.id)
    return card(contact, language, today, anchor=first)


def slots_element(
    names: Iterable[SlotName],
    local: Local,
    contacts: Register[Contact],
    language: Language,
    today: dt.date,
    seen: set[str],
) -> etree.Element:
    """The slots ``names``, and the switchboard where one of them has no contact."""
    views = [slot_view(name, local, contacts, language, today, seen) for name in names]
    switchboard = contacts.get(local.switchboard)
    return render(
        "contacts/local.html",
        language,
        municipality=local.municipality.in_(language),
        filled=[v for v in views if v.card],
        missing=[v for v in views if not v.card],
        switchboard=card(switchboard, language, today, anchor=False) if switchboard else None,
    )


def table_element(local: Local, contacts: Register[Contact], language: Language, today: dt.date) -> etree.Element:
    """Every slot as a row for the wall, with room to write where there is no number."""
    views = [slot_view(name, local, contacts, language, today, {*contacts.entries}) for name in SLOTS]
    switchboard = contacts.get(local.switchboard)
    return render(
        "contacts/local-table.html",
        language,
        municipality=local.municipality.in_(language),
        slots=views,
        switchboard=card(switchboard, language, today, anchor=False) if switchboard else None,
    )
