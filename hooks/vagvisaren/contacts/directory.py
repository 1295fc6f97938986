"""The register by number, address and domain: what a recogniser looks things up in."""

from __future__ import annotations

import dataclasses
import re
import urllib.parse
from collections.abc import Iterable, Iterator
from functools import cached_property

from ..languages import Text
from .near import Slip, distance, slips
from .register import NUMBERED, Channel, Contact

#: What an international number begins with when it is dialled from Sweden.
_ABROAD = "00"
_SWEDEN = "+46"
_DIGIT = re.compile(r"[0-9]")
_GROUP = re.compile(r"[0-9]+")
_TRUNK = re.compile(r"\(0\)")


@dataclasses.dataclass(frozen=True)
class Owned:
    """A channel with its contact."""

    contact: Contact
    channel: Channel

    @property
    def label(self) -> Text:
        """``08-527 44 290 (Center mot våldsbejakande extremism)``."""
        return Text(
            sv=f"{self.channel.shown} ({self.contact.name.sv})", en=f"{self.channel.shown} ({self.contact.name.en})"
        )


def digits_typed(text: str) -> str:
    """The digits that a person would dial for ``text``; a leading ``+`` becomes ``00``, a ``(0)`` after it goes.

    >>> digits_typed("+46 (0)8-579 210 00"), digits_typed("08-579 210 00")
    ('0046857921000', '0857921000')
    """
    text = text.lstrip(" (")
    if text.startswith(("+", _ABROAD)):
        text = _TRUNK.sub("", text)
    digits = "".join(_DIGIT.findall(text))
    return _ABROAD + digits if text.startswith("+") else digits


def dialled(value: str) -> tuple[str, ...]:
    """The digit strings that dial the canonical number ``value`` from Sweden, the usual one first."""
    if not value.startswith("+"):
        return (value,)
    abroad = _ABROAD + value[1:]
    return ("0" + value.removeprefix(_SWEDEN), abroad) if value.startswith(_SWEDEN) else (abroad,)


def groups(text: str) -> tuple[str, ...]:
    """The groups of digits in ``text``: ``("020", "100", "200")``."""
    return tuple(_GROUP.findall(text))


class Directory:
    """Look-ups in a register. Made once for many texts; a channel of a living contact comes before a historical."""

    def __init__(self, contacts: Iterable[Contact]) -> None:
        owned = [Owned(contact, channel) for contact in contacts for channel in contact.channels]
        # sorted() is stable: within a status the order of the file stands.
        self._owned = sorted(owned, key=lambda o: o.contact.status in ("historical", "closed"))

    @cached_property
    def numbers(self) -> dict[str, list[Owned]]:
        """Telephone, text-message and fax numbers by the digits that dial them."""
        found: dict[str, list[Owned]] = {}
        for owned in self._owned:
            if owned.channel.kind in NUMBERED:
                for digits in dialled(owned.channel.value):
                    found.setdefault(digits, []).append(owned)
        return found

    @cached_property
    def short_codes(self) -> frozenset[str]:
        """The known numbers that have no area code: 112, 11414."""
        return frozenset(d for d in self.numbers if not d.startswith("0"))

    @cached_property
    def _near(self) -> dict[str, dict[str, Slip]]:
        """Every digit string one slip from a known one → the known ones and the slip."""
        found: dict[str, dict[str, Slip]] = {}
        for known in self.numbers:
            for other, slip in slips(known):
                found.setdefault(other, {}).setdefault(known, slip)
        return found

    def near(self, digits: str) -> list[tuple[Owned, Slip]]:
        """The known numbers that ``digits`` is one slip from, each contact once. Nothing for a known number."""
        if digits in self.numbers:
            return []
        found: dict[tuple[str, str], tuple[Owned, Slip]] = {}
        for known, slip in self._near.get(digits, {}).items():
            for owned in self.numbers[known]:
                found.setdefault((owned.contact.id, owned.channel.value), (owned, slip))
        return sorted(found.values(), key=lambda pair: self._owned.index(pair[0]))

    @cached_property
    def emails(self) -> dict[str, Owned]:
        """E-mail addresses in lower case."""
        found: dict[str, Owned] = {}
        for owned in self._owned:
            if owned.channel.kind == "email":
                found.setdefault(owned.channel.value.lower(), owned)
        return found

    def near_emails(self, address: str) -> list[Owned]:
        """The known e-mail addresses within two slips of ``address``, or with the same name at another domain."""
        address = address.lower()
        if address in self.emails:
            return []
        scored = [(_email_distance(address, known), owned) for known, owned in self.emails.items()]
        return [owned for score, owned in sorted(scored, key=lambda pair: pair[0]) if score <= 2]

    @cached_property
    def lapsed(self) -> dict[str, Owned]:
        """Domains that nobody we know owns any more, without ``www.``."""
        return dict(self._lapsed())

    def _lapsed(self) -> Iterator[tuple[str, Owned]]:
        for owned in self._owned:
            if owned.channel.lapsed and owned.channel.kind == "web":
                host = urllib.parse.urlsplit(owned.channel.value).hostname
                if host:
                    yield host.removeprefix("www."), owned


#: A role's name at another domain is a near miss only where the name says something: not info@, kontakt@.
_COMMON_NAMES = frozenset({"info", "kontakt", "contact", "kommun", "registrator", "post", "mail"})


def _email_distance(address: str, known: str) -> int:
    name, _, _ = address.partition("@")
    if name == known.partition("@")[0] and name not in _COMMON_NAMES:
        return 1
    return distance(address, known, 2)
