"""The room's words: what statuses, channels, readers and hours are called on a page."""

from __future__ import annotations

from collections.abc import Iterable

from ..languages import Language, Text
from .partial import written, written_month
from .register import WEEKDAYS, Audience, Channel, Contact, Hours, Kind, Operator, Status, Weekday

STATUS: dict[Status, Text] = {
    "confirmed": Text(sv="Bekräftat", en="Confirmed"),
    "unconfirmed": Text(sv="Obekräftat", en="Unconfirmed"),
    "historical": Text(sv="Äldre uppgift", en="Old information"),
    "closed": Text(sv="Stängt", en="Closed"),
}
PERMANENT = Text(sv="Gäller alltid", en="Always valid")
NO_NUMBER = Text(sv="Nummer saknas", en="No number yet")

AUDIENCE: dict[Audience, Text] = {
    "everyone": Text(sv="alla", en="everyone"),
    "professional": Text(sv="dig som möter frågan i ditt arbete", en="staff who meet the question at work"),
    "relative": Text(sv="anhöriga och närstående", en="relatives and friends"),
    "child": Text(sv="barn och unga", en="children and young people"),
    "leaver": Text(sv="den som vill lämna", en="people who want to leave"),
    "civil-society": Text(sv="ledare i föreningar och församlingar", en="leaders in associations and congregations"),
}

KIND: dict[Kind, Text] = {
    "phone": Text(sv="Telefon", en="Telephone"),
    "sms": Text(sv="Sms", en="Text message"),
    "chat": Text(sv="Chatt", en="Chat"),
    "email": Text(sv="E-post", en="E-mail"),
    "web": Text(sv="Webb", en="Website"),
    "fax": Text(sv="Fax", en="Fax"),
    "visit": Text(sv="Besök", en="Visit"),
    "post": Text(sv="Post", en="Post"),
}

_DAY: dict[Weekday, Text] = {
    "mon": Text(sv="måndag", en="Monday"),
    "tue": Text(sv="tisdag", en="Tuesday"),
    "wed": Text(sv="onsdag", en="Wednesday"),
    "thu": Text(sv="torsdag", en="Thursday"),
    "fri": Text(sv="fredag", en="Friday"),
    "sat": Text(sv="lördag", en="Saturday"),
    "sun": Text(sv="söndag", en="Sunday"),
}
#: What an old one is called. A fax is told from a telephone, for it must not be rung.
_NUMBER = Text(sv="nummer", en="number")
_THING: dict[Kind, Text] = {
    "email": Text(sv="adress", en="address"),
    "fax": Text(sv="faxnummer", en="fax number"),
}
_WORKDAYS = Text(sv="vardagar", en="weekdays")
_EVERY_DAY = Text(sv="alla dagar", en="every day")
_ROUND_THE_CLOCK = Text(sv="dygnet runt", en="round the clock")
_AND = Text(sv="och", en="and")


def status_note(contact: Contact, channel: Channel, status: Status, language: Language) -> str | None:
    """The few words beside a number or address in running text, or None where it needs none."""
    date = contact.confirmed_on
    sv = language == "sv"
    thing = _THING.get(channel.kind, _NUMBER)
    if status == "closed":
        return "stängd" if sv else "closed"
    if status == "historical":
        if date:
            return f"{thing.sv} från {date[:4]}" if sv else f"{thing.en} from {date[:4]}"
        return "gammal uppgift" if sv else "old information"
    if status == "unconfirmed":
        if date:
            when = written_month(date, language)
            return f"senast bekräftat {when}" if sv else f"last confirmed {when}"
        return "obekräftat" if sv else "unconfirmed"
    return None


def status_sentence(contact: Contact, status: Status, language: Language) -> str:
    """What a card says of how sure we are, and what to do about it. Empty for what always holds."""
    date = written(contact.confirmed_on, language) if contact.confirmed_on else None
    sv = language == "sv"
    if contact.permanent:
        return ""
    if status == "confirmed":
        return f"Senast bekräftat {date}." if sv else f"Last confirmed {date}."
    if status == "closed":
        return "Finns inte längre." if sv else "No longer exists."
    if status == "historical":
        if date is None:
            return "Gammal uppgift. Använd den inte." if sv else "Old information. Do not use it."
        on = "on" if (contact.confirmed_on or "").count("-") == 2 else "in"
        return (
            f"Så stod det {date}. Räkna med att det är fel i dag."
            if sv
            else f"So it stood {on} {date}. Expect it to be wrong today."
        )
    if not contact.channels:
        return ""
    if date:
        return (
            f"Senast bekräftat {date}. Kontrollera innan du hänvisar någon hit."
            if sv
            else f"Last confirmed {date}. Check before you refer anyone here."
        )
    return (
        "Vi vet inte när uppgiften senast stämde. Kontrollera innan du hänvisar någon hit."
        if sv
        else "We do not know when this was last right. Check before you refer anyone here."
    )


def audience(contact: Contact, language: Language) -> str:
    """Whom a contact is for, as a list in words."""
    return _listed([AUDIENCE[a].in_(language) for a in contact.audience], language)


def hours(channel: Channel, language: Language) -> str | None:
    """When a channel is open: ``vardagar 9–15``. None where it is not known."""
    if channel.hours_text:
        return channel.hours_text.in_(language)
    if not channel.hours:
        return None
    if always_open(channel):
        return _ROUND_THE_CLOCK.in_(language)
    return ", ".join(
        f"{_days(h, language)} {_clock(h.opens, language)}–{_clock(h.closes, language)}" for h in channel.hours
    )


def always_open(channel: Channel) -> bool:
    """Whether a channel's hours leave no gap in a week."""
    return bool(channel.hours) and all(
        any(day in row.days and (row.opens, row.closes) == ("00:00", "24:00") for row in channel.hours or ())
        for day in WEEKDAYS
    )


def hours_age(channel: Channel, language: Language) -> str | None:
    """When the hours were seen, where they are older than the contact's confirmation."""
    if channel.hours_as_of is None:
        return None
    when = written(channel.hours_as_of, language)
    return f"enligt uppgift från {when}" if language == "sv" else f"as stated in {when}"


def period(operator: Operator, language: Language) -> str | None:
    """The time of an operator in words, or None where neither end is known."""
    if operator.since is None and operator.until is None:
        return None
    sv = language == "sv"
    since = written(operator.since, language) if operator.since else None
    until = written(operator.until, language) if operator.until else None
    if since is None:
        return f"till {until}" if sv else f"until {until}"
    if until is None:
        return f"från {since}" if sv else f"from {since}"
    return f"{since} – {until}"


def _days(row: Hours, language: Language) -> str:
    days = [d for d in WEEKDAYS if d in row.days]
    if days == list(WEEKDAYS):
        return _EVERY_DAY.in_(language)
    if days == list(WEEKDAYS[:5]):
        return _WORKDAYS.in_(language)
    first, last = WEEKDAYS.index(days[0]), WEEKDAYS.index(days[-1])
    if len(days) > 2 and last - first == len(days) - 1:
        return f"{_DAY[days[0]].in_(language)}–{_DAY[days[-1]].in_(language)}"
    return _listed([_DAY[d].in_(language) for d in days], language)


def _clock(time: str, language: Language) -> str:
    """``09:00`` as ``9`` in Swedish, ``9:30`` as ``9.30``; English keeps the four digits."""
    if language == "en":
        return time
    hour, minute = time.split(":")
    return str(int(hour)) + ("" if minute == "00" else f".{minute}")


def _listed(words: Iterable[str], language: Language) -> str:
    items = list(words)
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {_AND.in_(language)} {items[-1]}"
