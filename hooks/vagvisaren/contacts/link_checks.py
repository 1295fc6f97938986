"""Links that an editor typed by hand: what they lead to, and whether that is what they say."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from ..findings import Finding, Place
from ..languages import Text
from . import page_rules as rules
from .directory import Directory, digits_typed
from .links import HandLink, emails
from .register import callable_on
from .resolve import email_findings, near_finding

_FAX = Text(sv="det är en fax", en="it is a fax")
_UNCONFIRMED = Text(sv="numret är inte bekräftat i dag", en="the number is not confirmed today")


def check_hand_link(link: HandLink, place: Place, directory: Directory, today: dt.date) -> Iterator[Finding]:
    """What is wrong with ``link``, which stands at ``place``, on the day ``today``."""
    if link.scheme == "mailto":
        shown = next((s.text for s in emails(link.shown)), None)
        if shown and shown.lower() != link.target.lower():
            yield rules.TARGET_DIFFERS.at(place, shown=shown, target=link.target)
        if link.target.lower() != (shown or "").lower():
            yield from email_findings(link.target, place, directory)
        return
    target = digits_typed(link.target)
    shown_digits = digits_typed(link.shown)
    if len(shown_digits) >= 3 and not _same_number(shown_digits, target):
        yield rules.TARGET_DIFFERS.at(place, shown=link.shown, target=link.target)
        return
    owners = directory.numbers.get(target)
    if not owners:
        near = directory.near(target)
        yield near_finding(link.target, place, near) if near else rules.UNKNOWN_NUMBER.at(place, number=link.target)
        return
    owned = owners[0]
    if not callable_on(owned.contact, owned.channel, today):
        reason = _FAX if owned.channel.kind == "fax" else _UNCONFIRMED
        yield rules.CALL_LINK.at(place, number=owned.channel.shown, name=owned.contact.name, reason=reason)


def _same_number(a: str, b: str) -> bool:
    """Whether two typed numbers reach one telephone from Sweden: ``08…`` and ``00468…`` do."""
    return re.sub(r"^0046", "0", a) == re.sub(r"^0046", "0", b)
