"""Who a number is said to belong to: the names of the register in a text."""

from __future__ import annotations

import dataclasses
import datetime as dt
import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from ..languages import Text
from .partial import earliest, latest
from .register import Contact, Operator

#: Owners that are no organisation's own name; anybody may be meant.
_ANYBODY = re.compile(
    r"(?:kommunen|regionen|regionerna|regeringen|ingen|nobody|the municipality|the regions?|the (?:swedish )?government"
    r"|socialtjänsten|danska myndigheter|danish authorities|the association)\b",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\(([^)]*)\)")
#: Up to this length a name is looked for with its own capitals: Bris is a name, bris a wind.
_SHORT = 4


@dataclasses.dataclass(frozen=True)
class Named:
    """A contact by a name that is not its own any more: ``operator`` had it then."""

    contact: Contact
    operator: Operator | None = None


def names_of(text: Text) -> Iterator[str]:
    """The names in a register's name or owner: without what stands in brackets, and that by itself if it is a name.

    >>> list(names_of(Text(sv="Brottsförebyggande rådet (Brå)", en="Brå")))
    ['Brottsförebyggande rådet', 'Brå', 'Brå']
    """
    for written in (text.sv, text.en):
        parts = [_BRACKET.sub("", written).partition(",")[0], *_BRACKET.findall(written)]
        for part in (p.strip() for p in parts):
            if len(part) > 2 and part[0].isupper() and not _ANYBODY.match(part) and not re.search(r"\d", part):
                yield part


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    parts = [
        rf"{re.escape(n)}s?" if len(n) <= _SHORT else rf"(?i:{re.escape(n)})(?:s|’s|'s)?"
        for n in sorted(set(names), key=len, reverse=True)
    ]
    return re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)") if parts else None


class Owners:
    """Look-ups of names. Made once for many texts."""

    def __init__(self, contacts: Iterable[Contact], today: dt.date) -> None:
        self._contacts = list(contacts)
        self._today = today

    @cached_property
    def _all(self) -> re.Pattern[str] | None:
        """Any name at all: most texts have none, and are done with."""
        names: list[str] = []
        for contact in self._contacts:
            names += [*names_of(contact.name), *names_of(contact.owner)]
            names += [n for o in contact.history for n in names_of(o.owner)]
        return _pattern(names)

    @cached_property
    def _own(self) -> dict[str, re.Pattern[str] | None]:
        return {c.id: _pattern([*names_of(c.name), *self._current(c)]) for c in self._contacts}

    def _current(self, contact: Contact) -> Iterator[str]:
        yield from names_of(contact.owner)
        for operator in contact.history:
            if self._runs(operator):
                yield from names_of(operator.owner)

    def _runs(self, operator: Operator) -> bool:
        return operator.until is None or latest(operator.until) >= self._today

    def anybody(self, text: str) -> bool:
        """Whether ``text`` names anybody in the register."""
        return bool(self._all and self._all.search(text))

    def owned_by(self, contact: Contact, text: str) -> bool:
        """Whether ``text`` names ``contact`` or who runs it today."""
        own = self._own[contact.id]
        return bool(own and own.search(text))

    def former(self, contact: Contact, text: str) -> Operator | None:
        """Who in ``text`` ran ``contact`` once, but not today."""
        for operator in contact.history:
            pattern = None if self._runs(operator) else _pattern(names_of(operator.owner))
            if pattern and pattern.search(text):
                return operator
        return None

    def others(self, contact: Contact, text: str) -> list[Text]:
        """The names of other contacts, or of who runs them, in ``text``."""
        found: list[Text] = []
        for other in self._contacts:
            if other.id == contact.id:
                continue
            if (own := self._own[other.id]) and own.search(text) and other.name not in found:
                found.append(other.name)
        return found


_PAST = re.compile(
    r"\b(?:stod|hade|hette|drev|drevs|svarade|öppnade|var|tidigare|stood|had|ran|was|were|answered|opened|formerly)\b",
    re.IGNORECASE,
)


def of_another_time(operator: Operator, text: str) -> bool:
    """Whether ``text`` speaks of the time when ``operator`` ran the contact: in the past tense, or by a year of it."""
    if _PAST.search(text):
        return True
    first = earliest(operator.since).year if operator.since else 0
    last = latest(operator.until).year if operator.until else 9999
    return any(first <= int(year) <= last for year in re.findall(r"\b(?:19|20)\d\d\b", text))
