"""``data/contacts.yml``: one entry a contact point, with what shows that it exists.

The rule for what a reader may ring rests on the inventory of the documents' contacts: no number has been test-called,
a page that shows a number proves only what it showed on its day, and lines have been closed while pages still named
them. So a number is a link only while its entry is confirmed and fresh; 112 and 114 14 are permanent.
"""

from __future__ import annotations

import datetime as dt
import pathlib
import re
from typing import Annotated, Literal, get_args

from pydantic import Field, model_validator

from ..findings import Finding
from ..languages import Line, Text
from ..registers import Day, Entry, Id, Part, Register, load_register
from ..registers.problems import EditorError
from .partial import PartialDate, earliest, latest

PATH = "data/contacts.yml"

Kind = Literal["phone", "sms", "chat", "email", "web", "fax", "visit", "post"]
Status = Literal["confirmed", "unconfirmed", "historical", "closed"]
Scope = Literal["national", "regional", "municipal", "foreign"]
Audience = Literal["everyone", "professional", "relative", "child", "leaver", "civil-society"]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
EvidenceType = Literal["confirmation", "event", "not-found"]

AUDIENCES: tuple[Audience, ...] = get_args(Audience)
SCOPES: tuple[Scope, ...] = get_args(Scope)
STATUSES: tuple[Status, ...] = get_args(Status)
WEEKDAYS: tuple[Weekday, ...] = get_args(Weekday)

#: Kinds whose value is a number in canonical digits.
NUMBERED: frozenset[str] = frozenset({"phone", "sms", "fax"})

_VALUES: dict[str, tuple[re.Pattern[str], Text]] = {
    "number": (
        re.compile(r"\+[1-9][0-9]{6,14}|[1-9][0-9]{2,5}"),
        Text(
            sv="Skriv numret med landsnummer och utan mellanslag, +46857921000, eller kortnumret, 112.",
            en="Write the number with its country code and no spaces, +46857921000, or the short code, 112.",
        ),
    ),
    "email": (
        re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+"),
        Text(sv="Skriv adressen som namn@exempel.se.", en="Write the address as name@example.com."),
    ),
    "web": (
        re.compile(r"https?://[^\s/]+\.[^\s]+"),
        Text(sv="Skriv hela adressen med https://.", en="Write the whole address with https://."),
    ),
}
_SHAPE = {"phone": "number", "sms": "number", "fax": "number", "email": "email", "web": "web", "chat": "web"}


class Hours(Part):
    """Opening hours that are the same on some days. ``opens`` and ``closes`` are times of the clock, 24 hours."""

    days: Annotated[list[Weekday], Field(min_length=1)]
    opens: Annotated[str, Field(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    closes: Annotated[str, Field(pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")]


class Channel(Part):
    """A way to reach a contact. ``value`` is canonical: what a machine dials, mails or opens."""

    kind: Kind
    value: Line
    #: How the value is written for people. Numbers must have one.
    display: Line | None = None
    #: What a link is called where the address says too little.
    label: Text | None = None
    hours: Annotated[list[Hours], Field(min_length=1)] | None = None
    hours_text: Text | None = None
    #: When these hours were last seen, where that is older than the contact's last confirmation.
    hours_as_of: PartialDate | None = None
    #: Whether ``hours`` hold on public holidays too. Null is not known: a reader is then told that it may be closed.
    on_holidays: Literal["open", "closed"] | None = None
    primary: bool = False
    #: A domain that its owner has left. Somebody else may own it now, so it is never linked.
    lapsed: bool = False

    @model_validator(mode="after")
    def _value_fits_kind(self) -> Channel:
        shape = _SHAPE.get(self.kind)
        if shape and not _VALUES[shape][0].fullmatch(self.value):
            raise EditorError(
                Text(
                    sv=f"”{self.value}” går inte att använda som {self.kind}.",
                    en=f"“{self.value}” cannot be used as {self.kind}.",
                ),
                _VALUES[shape][1],
            )
        if self.kind in NUMBERED and self.display is None:
            raise EditorError(
                Text(sv="numret saknar display.", en="the number has no display."),
                Text(
                    sv="Lägg till display: numret som det ska stå på sidan, inom citattecken.",
                    en="Add display: the number as it is to stand on the page, in quotes.",
                ),
            )
        if self.hours and self.hours_text:
            raise EditorError(
                Text(sv="både hours och hours_text är ifyllda.", en="both hours and hours_text are filled in."),
                Text(sv="Behåll en av dem.", en="Keep one of them."),
            )
        return self

    @property
    def shown(self) -> str:
        """The value as people read it."""
        return self.display or re.sub(r"^https?://(www\.)?|/$", "", self.value)


class Operator(Part):
    """Who ran a contact point during a time. ``from`` and ``to`` are null where the day is not known."""

    owner: Text
    since: PartialDate | None = Field(default=None, alias="from")
    until: PartialDate | None = Field(default=None, alias="to")
    #: What happened, where the owner alone does not tell it.
    note: Text | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Operator:
        if self.since and self.until and latest(self.until) < earliest(self.since):
            raise EditorError(
                Text(sv="to ligger före from.", en="to is before from."),
                Text(sv="Rätta datumen.", en="Correct the dates."),
            )
        return self


class Evidence(Part):
    """What somebody saw, where and when. ``date`` is null where the source bears none."""

    #: ``confirmation``: the source showed the contact as in use. ``event``: something changed. ``not-found``: looked
    #: for, nothing found.
    type: EvidenceType
    date: PartialDate | None
    what: Text
    source: Line
    address: Line | None = None


class Contact(Entry):
    """A contact point. Null means not known, and is shown as not known."""

    name: Text
    owner: Text
    history: Annotated[list[Operator], Field(default_factory=list)]
    scope: Scope
    audience: Annotated[list[Audience], Field(min_length=1)]
    purpose: Text
    not_for: Text | None = None
    status: Status
    permanent: bool = False
    channels: Annotated[list[Channel], Field(default_factory=list)]
    languages: Annotated[list[Text], Field(min_length=1)] | None = None
    anonymous: bool | None = None
    will_ask: Text | None = None
    evidence: Annotated[list[Evidence], Field(default_factory=list)]
    confirm_every_days: Annotated[int, Field(ge=1, le=1826)] = 365
    valid_from: Day | None = None
    valid_to: Day | None = None
    #: The role that answers for the entry.
    owner_of_entry: Id
    next_review: Day

    @model_validator(mode="after")
    def _whole(self) -> Contact:
        if sum(c.primary for c in self.channels) > 1:
            raise EditorError(
                Text(sv="flera kanaler är primary.", en="several channels are primary."),
                Text(sv="Låt bara en kanal vara primary: true.", en="Let only one channel be primary: true."),
            )
        if self.valid_from and self.valid_to and self.valid_to < self.valid_from:
            raise EditorError(
                Text(sv="valid_to ligger före valid_from.", en="valid_to is before valid_from."),
                Text(sv="Rätta datumen.", en="Correct the dates."),
            )
        return self

    @property
    def confirmed_on(self) -> str | None:
        """The date of the newest evidence that the contact was in use, or None where none bears a date."""
        dates = [e.date for e in self.evidence if e.type == "confirmation" and e.date]
        return max(dates, key=earliest, default=None)

    @property
    def fresh_until(self) -> dt.date | None:
        """The last day on which the newest confirmation still counts."""
        date = self.confirmed_on
        return earliest(date) + dt.timedelta(days=self.confirm_every_days) if date else None

    @property
    def primary(self) -> Channel | None:
        """The channel to show first: the one marked so, else the first."""
        return next((c for c in self.channels if c.primary), self.channels[0] if self.channels else None)

    def status_on(self, today: dt.date) -> Status:
        """The status a reader is shown: a confirmation that has grown old is none."""
        if self.status != "confirmed" or self.permanent:
            return self.status
        until = self.fresh_until
        return "confirmed" if until is not None and today <= until else "unconfirmed"


def callable_on(contact: Contact, channel: Channel, today: dt.date) -> bool:
    """Whether ``channel`` may be a link that a telephone dials on the day ``today``.

    Only a telephone number that is permanent, or whose entry is confirmed by evidence no older than the entry's
    interval, and that is valid on the day.
    """
    if channel.kind != "phone" or channel.lapsed or contact.status_on(today) != "confirmed":
        return False
    started = contact.valid_from is None or contact.valid_from <= today
    ended = contact.valid_to is not None and contact.valid_to < today
    return started and not ended


def load_contacts(root: pathlib.Path) -> tuple[Register[Contact], list[Finding]]:
    """The contacts' register, and what is wrong with its file."""
    return load_register(root, PATH, Contact)
