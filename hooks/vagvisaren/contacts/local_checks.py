"""Whether the municipality's own contacts are there, in use, and shown from one place."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from ..findings import Finding
from ..languages import Text, format_date
from ..registers import Register
from . import local_rules as rules
from .local import NAMES, SLOTS, Local, LocalFile
from .register import Contact


def check_local(file: LocalFile, register: Register[Contact], today: dt.date) -> Iterator[Finding]:
    """What is wrong with ``file`` on the day ``today``. Ids that do not exist are told by the caller."""
    local = file.local
    if local is None:
        return
    for id, field in local.contact_ids():
        contact = register.get(id)
        if contact and not _living(contact, today):
            yield rules.NOT_LIVING.at(file.place(*field), name=contact.name)
    for name in SLOTS:
        slot = local.slot(name)
        place = file.place("slots", name)
        if slot.contact is None and slot.missing is None:
            yield rules.EMPTY_SLOT.at(place, name=NAMES[name], municipality=local.municipality)
        elif slot.missing and slot.missing.ask_again < today:
            yield rules.ASK_AGAIN.at(
                file.place("slots", name, "missing", "ask_again"),
                name=NAMES[name],
                municipality=local.municipality,
                date=_date(slot.missing.ask_again),
            )


def own_ids(file: LocalFile | None) -> frozenset[str]:
    """The contacts that only ``/// local`` may show."""
    return frozenset(id for id, _ in file.local.contact_ids()) if file and file.local else frozenset()


def names_municipality(local: Local, text: str) -> bool:
    """Whether ``text`` has the municipality's name, in any form: ``Sollentunas`` of ``Sollentuna kommun``."""
    names = {word for name in (local.municipality.sv, local.municipality.en) for word in name.split()[:1]}
    return any(re.search(rf"(?<!\w){re.escape(name)}(?:s|’s|'s)?(?!\w)", text) for name in names)


def _living(contact: Contact, today: dt.date) -> bool:
    ended = contact.valid_to is not None and contact.valid_to < today
    return bool(contact.channels) and not ended and contact.status_on(today) in ("confirmed", "unconfirmed")


def _date(day: dt.date) -> Text:
    return Text(sv=format_date(day, "sv"), en=format_date(day, "en"))
