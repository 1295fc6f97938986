"""Dates as exact as the evidence: a day, a month or a year, written ``2024-07-09``, ``2023-08`` or ``2023``."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import Annotated, Any

from babel.dates import format_date as _babel_date
from pydantic import AfterValidator, BeforeValidator, StringConstraints

from ..languages import Language, Text, format_date
from ..registers.problems import EditorError

_LOCALES = {"sv": "sv_SE", "en": "en_GB"}


def _year_as_text(value: Any) -> Any:
    """YAML reads a bare ``2023`` as a number."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _exists(value: str) -> str:
    try:
        earliest(value)
    except ValueError:
        raise EditorError(
            Text(sv=f"”{value}” är inget datum som finns.", en=f"“{value}” is not a date that exists."),
            Text(
                sv="Skriv dag, månad eller år: 2024-07-09, 2023-08 eller 2023.",
                en="Write a day, a month or a year: 2024-07-09, 2023-08 or 2023.",
            ),
        ) from None
    return value


PartialDate = Annotated[
    str,
    BeforeValidator(_year_as_text),
    StringConstraints(pattern=r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"),
    AfterValidator(_exists),
]


def earliest(date: str) -> dt.date:
    """The first day that ``date`` can mean. Freshness counts from it, so that a bare year never looks newer than it is.

    Raises :class:`ValueError` for a day or month that does not exist.
    """
    year, month, day = (*map(int, date.split("-")), 1, 1)[:3]
    return dt.date(year, month, day)


def latest(date: str) -> dt.date:
    """The last day that ``date`` can mean.

    >>> latest("2024-02")
    datetime.date(2024, 2, 29)
    """
    first = earliest(date)
    parts = date.count("-")
    if parts == 2:
        return first
    if parts == 1:
        return first.replace(day=calendar.monthrange(first.year, first.month)[1])
    return dt.date(first.year, 12, 31)


def written(date: str, language: Language) -> str:
    """``date`` in words: ``9 juli 2024``, ``augusti 2023``, ``2023``."""
    parts = date.count("-")
    if parts == 2:
        return format_date(earliest(date), language)
    return written_month(date, language) if parts == 1 else date


def written_month(date: str, language: Language) -> str:
    """``date`` in words no finer than a month: ``juli 2024``, ``2023``."""
    if "-" not in date:
        return date
    return _babel_date(earliest(date), "LLLL y", locale=_LOCALES[language])
