"""What a browser needs to say whether a line is open now: hours, public holidays, and how long to trust them.

The page itself shows the hours as they are. Only beside a contact that is confirmed and fresh, or permanent, does a
small script (``overrides/assets/javascripts/vagvisaren-open.js``) add "open now", by the clock in Stockholm. Pages
lie still for months, so they say themselves when a confirmation runs out: after that day the script is silent.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools

import holidays

from .register import WEEKDAYS, Channel, Contact


@dataclasses.dataclass(frozen=True)
class Opening:
    """The values of the script's data attributes."""

    #: ``12345 09:00-12:00,3 17:00-20:00``: days of the week, Monday is 1, and a span of the clock.
    hours: str
    #: ``open``, ``closed``, or ``unknown`` where nobody has said.
    on_holidays: str
    #: Dates as year-month-day, parted by blanks.
    holidays: str
    #: The last day, year-month-day, on which anything may be said.
    until: str


@functools.cache
def free_days(year: int) -> tuple[dt.date, ...]:
    """The public holidays of ``year`` in Sweden, Sundays aside, in order.

    The days of the Public Holidays Act (lag 1989:253 om allmänna helgdagar), and the eves of midsummer, Christmas and
    the new year, when offices are closed as on a Sunday: the support line was shut on the eve of midsummer 2023.
    """
    return tuple(sorted(holidays.country_holidays("SE", years=year, categories=("public", "de_facto"))))


def opening(contact: Contact, channel: Channel, today: dt.date) -> Opening | None:
    """What the script may say of ``channel`` from ``today`` on; None where it must not say that anything is open.

    Hours that are older than the contact's confirmation are no ground for it either.
    """
    if not channel.hours or channel.hours_as_of or contact.status_on(today) != "confirmed":
        return None
    if contact.valid_from and contact.valid_from > today:
        return None
    ends = [dt.date(today.year + 1, 12, 31), contact.valid_to, None if contact.permanent else contact.fresh_until]
    until = min(end for end in ends if end)
    if until < today:
        return None
    days = [*free_days(today.year), *free_days(today.year + 1)]
    return Opening(
        hours=",".join(
            f"{''.join(str(WEEKDAYS.index(d) + 1) for d in WEEKDAYS if d in row.days)} {row.opens}-{row.closes}"
            for row in channel.hours
        ),
        on_holidays=channel.on_holidays or "unknown",
        holidays=" ".join(day.isoformat() for day in days),
        until=until.isoformat(),
    )
