"""The day that the site is made for: ``TODAY`` where it is set, else ``SOURCE_DATE_EPOCH``, else the clock's."""

from __future__ import annotations

import datetime as dt
import os


class BadDay(ValueError):
    """``TODAY`` or ``SOURCE_DATE_EPOCH`` is no day. The message is for whoever set it."""


def today() -> dt.date:
    """The day to check and build for.

    Raises :class:`BadDay` when the environment names a day that does not exist.
    """
    return read_day(os.environ.get("TODAY", ""), "TODAY") or _epoch() or dt.datetime.now(tz=dt.UTC).date()


def read_day(text: str, name: str) -> dt.date | None:
    """The day ``text``, None where it is empty. ``name`` is what the message calls it.

    Raises :class:`BadDay` for anything but an existing day in the form year-month-day.
    """
    if not text:
        return None
    try:
        if len(text) != len("2026-11-21"):
            raise ValueError
        return dt.date.fromisoformat(text)
    except ValueError:
        raise BadDay(f"{name}={text} är inget datum. Skriv år-månad-dag, till exempel {name}=2026-11-21.") from None


def _epoch() -> dt.date | None:
    text = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not text:
        return None
    try:
        return dt.datetime.fromtimestamp(int(text), tz=dt.UTC).date()
    except (ValueError, OverflowError, OSError):
        raise BadDay(f"SOURCE_DATE_EPOCH={text} är inget antal sekunder sedan 1970.") from None
