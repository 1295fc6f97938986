"""Whether the register of contacts holds together on a given day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

import phonenumbers

from ..findings import Finding
from ..languages import Text
from ..registers import Register
from . import register_rules as rules
from .claim_rules import PERSON
from .directory import dialled, digits_typed
from .given_names import persons
from .partial import earliest, latest, written
from .register import NUMBERED, WEEKDAYS, Channel, Contact, Hours, Operator

#: Short codes that an entry may have, and no others: a mistyped code must not pass for a new one.
#: 112 and 114 14 by polisen.se and sosalarm.se, 1177 and 116 111 by the entries' evidence. A new one gets a row here.
SHORT_CODES = frozenset({"112", "1177", "11414", "116111"})
#: Short codes that stay what they are: an entry with one of them may be permanent.
PERMANENT = frozenset({"112", "11414", "1177"})
#: How long before a confirmation runs out it is told.
_WARN_DAYS = 14

_SWEDEN = Text(sv="Sverige", en="Sweden")
_DAY_NAMES = {
    "mon": Text(sv="måndag", en="Monday"),
    "tue": Text(sv="tisdag", en="Tuesday"),
    "wed": Text(sv="onsdag", en="Wednesday"),
    "thu": Text(sv="torsdag", en="Thursday"),
    "fri": Text(sv="fredag", en="Friday"),
    "sat": Text(sv="lördag", en="Saturday"),
    "sun": Text(sv="söndag", en="Sunday"),
}


def check_register(
    register: Register[Contact], shown_on: Mapping[str, Sequence[str]], today: dt.date
) -> Iterator[Finding]:
    """What is wrong with ``register`` on the day ``today``; ``shown_on`` says which pages show each contact."""
    for contact in register:
        for index, channel in enumerate(contact.channels):
            if channel.kind in NUMBERED:
                yield from _number(register, contact, index, channel)
            yield from _hours(register, contact, index, channel.hours or [])
        yield from _times(register, contact, shown_on.get(contact.id, ()), today)
        if contact.permanent and not any(c.value in PERMANENT for c in contact.channels):
            yield rules.NOT_PERMANENT.at(register.place(contact.id, "permanent"), name=contact.name)
        yield from _history(register, contact, today)
    yield from _shared(register)


def _number(register: Register[Contact], contact: Contact, index: int, channel: Channel) -> Iterator[Finding]:
    at = register.place(contact.id, "channels", index, "value")
    if channel.display and digits_typed(channel.display) not in dialled(channel.value):
        place = register.place(contact.id, "channels", index, "display")
        yield rules.DISPLAY_DIFFERS.at(place, display=channel.display, value=channel.value)
    codes = ", ".join(sorted(SHORT_CODES))
    if not channel.value.startswith("+"):
        if channel.value not in SHORT_CODES:
            yield rules.NOT_A_NUMBER.at(at, value=channel.value, region=_SWEDEN, codes=codes)
        return
    number = phonenumbers.parse(channel.value)
    if not phonenumbers.is_valid_number(number):
        region = phonenumbers.region_code_for_country_code(number.country_code or 0)
        yield rules.NOT_A_NUMBER.at(at, value=channel.value, region=_SWEDEN if region == "SE" else region, codes=codes)


def _hours(register: Register[Contact], contact: Contact, index: int, hours: list[Hours]) -> Iterator[Finding]:
    for row, span in enumerate(hours):
        place = register.place(contact.id, "channels", index, "hours", row)
        if span.closes <= span.opens:
            yield rules.BAD_HOURS.at(
                place,
                problem=Text(
                    sv=f"Stänger {span.closes}, men öppnar {span.opens}.",
                    en=f"Closes at {span.closes}, but opens at {span.opens}.",
                ),
            )
        twice = next((d for d in span.days if span.days.count(d) > 1), None)
        if twice:
            day = _DAY_NAMES[twice]
            yield rules.BAD_HOURS.at(
                place, problem=Text(sv=f"{day.sv.capitalize()} står två gånger.", en=f"{day.en} stands twice.")
            )
        for earlier in hours[:row]:
            shared = [d for d in WEEKDAYS if d in span.days and d in earlier.days]
            if shared and span.opens < earlier.closes and earlier.opens < span.closes:
                day = _DAY_NAMES[shared[0]]
                yield rules.BAD_HOURS.at(
                    place,
                    problem=Text(
                        sv=f"{span.opens}–{span.closes} och {earlier.opens}–{earlier.closes} krockar på {day.sv}.",
                        en=f"{span.opens}–{span.closes} and {earlier.opens}–{earlier.closes} overlap on {day.en}.",
                    ),
                )


def _times(register: Register[Contact], contact: Contact, pages: Sequence[str], today: dt.date) -> Iterator[Finding]:
    for index, evidence in enumerate(contact.evidence):
        if evidence.date and earliest(evidence.date) > today:
            yield rules.FUTURE_EVIDENCE.at(register.place(contact.id, "evidence", index, "date"), date=evidence.date)
    status = register.place(contact.id, "status")
    if contact.valid_to and contact.valid_to < today and contact.status in ("confirmed", "unconfirmed"):
        where = ", ".join(dict.fromkeys(pages)) or "–"
        yield rules.EXPIRED.at(
            register.place(contact.id, "valid_to"),
            name=contact.name,
            date=contact.valid_to,
            status=contact.status,
            pages=where,
        )
    elif contact.status == "confirmed" and not contact.permanent:
        until = contact.fresh_until
        days = contact.confirm_every_days
        if until is None or until < today:
            date = contact.confirmed_on or Text(sv="odaterad", en="undated")
            yield rules.STALE.at(status, name=contact.name, date=date, days=days)
        elif until - today <= dt.timedelta(days=_WARN_DAYS):
            yield rules.SOON_STALE.at(status, name=contact.name, until=until)
    if contact.next_review < today:
        yield rules.REVIEW_DUE.at(
            register.place(contact.id, "next_review"),
            name=contact.name,
            date=contact.next_review,
            owner=contact.owner_of_entry,
        )


def _history(register: Register[Contact], contact: Contact, today: dt.date) -> Iterator[Finding]:
    """Owners at the same time, a line that ended but is said to live, and persons for functions."""
    for row, operator in enumerate(contact.history):
        for earlier in contact.history[:row]:
            if _certainly_at_once(earlier, operator):
                yield rules.TWO_OWNERS.at(
                    register.place(contact.id, "history", row),
                    name=contact.name,
                    first=earlier.owner,
                    second=operator.owner,
                )
    status = register.place(contact.id, "status")
    last = max((o for o in contact.history if o.until), key=lambda o: latest(o.until or ""), default=None)
    if (
        last
        and last.until
        and contact.status in ("confirmed", "unconfirmed")
        and last.owner == contact.owner
        and latest(last.until) < today
        and all(o.until for o in contact.history)
    ):
        problem = Text(
            sv=f"enligt history slutade {last.owner.sv} {written(last.until, 'sv')}, men status är {contact.status}.",
            en=f"by history {last.owner.en} stopped {written(last.until, 'en')}, but status is {contact.status}.",
        )
        yield rules.ENDED.at(status, name=contact.name, problem=problem)
    if contact.status == "closed" and any(c.hours or c.hours_text for c in contact.channels):
        problem = Text(sv="stängd, men har öppettider.", en="closed, but has opening hours.")
        yield rules.ENDED.at(status, name=contact.name, problem=problem)
    for field, text in _named(contact):
        found = next((p.group() for value in (text.sv, text.en) for p in persons(value)), None)
        if found:
            yield PERSON.at(register.place(contact.id, *field), name=found)


def _named(contact: Contact) -> Iterator[tuple[tuple[str | int, ...], Text]]:
    """The fields where a function or an organisation belongs."""
    yield ("name",), contact.name
    yield ("owner",), contact.owner
    for row, operator in enumerate(contact.history):
        yield ("history", row, "owner"), operator.owner


def _certainly_at_once(a: Operator, b: Operator) -> bool:
    """Whether two times overlap whatever days their months and years stand for.

    Of a time whose end is not known only its first day is certain.
    """
    if not (a.since and b.since):
        return False
    ends = [earliest(o.until) if o.until else latest(o.since or "") for o in (a, b)]
    return max(latest(a.since), latest(b.since)) <= min(ends)


def _shared(register: Register[Contact]) -> Iterator[Finding]:
    owners: dict[str, list[Contact]] = {}
    for contact in register:
        for index, channel in enumerate(contact.channels):
            if channel.kind not in NUMBERED:
                continue
            for other in owners.setdefault(channel.value, []):
                if other.id != contact.id and _at_once(contact, other):
                    yield rules.SHARED_NUMBER.at(
                        register.place(contact.id, "channels", index, "value"),
                        display=channel.shown,
                        other=other.name,
                        line=register.place(other.id).line,
                    )
            owners[channel.value].append(contact)


def _at_once(a: Contact, b: Contact) -> bool:
    starts = max(a.valid_from or dt.date.min, b.valid_from or dt.date.min)
    ends = min(a.valid_to or dt.date.max, b.valid_to or dt.date.max)
    return starts <= ends
