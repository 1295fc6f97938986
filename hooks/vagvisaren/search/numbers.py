"""Telephone numbers in a text or a query: digits in any grouping, matched with those of the register."""

from __future__ import annotations

import re
from collections.abc import Sequence

_BETWEEN = r"[ \u00a0\u2007\u2009\u202f()/.\-\u2010-\u2015\u2212]{0,3}"
_RUN = re.compile(rf"[+(]?\d(?:{_BETWEEN}\d)+")
#: Fewest digits that are enough to mean a longer number: its beginning, or its end without the area code.
_BEGINNING = 5
_END = 6


def digits(text: str) -> str:
    """The digits as they are dialled in Sweden: ``+46 8-527 44 290`` and ``08-527 44 290`` are ``0852744290``."""
    bare = re.sub(r"\D", "", text)
    if text.lstrip().startswith("+46"):
        return "0" + bare[2:].removeprefix("0")
    if bare.startswith("0046"):
        return "0" + bare[4:].removeprefix("0")
    if text.lstrip().startswith("+"):
        return "00" + bare
    return bare


def find(text: str, known: Sequence[str]) -> list[tuple[int, int, str]]:
    """Numbers of ``known`` in ``text``: start, end and the number, whole numbers only."""
    return [(m.start(), m.end(), d) for m in _RUN.finditer(text) if (d := digits(m.group())) in known]


def asked(text: str, known: Sequence[str]) -> list[tuple[int, int, list[str]]]:
    """Numbers of ``known`` that digits in a query mean: the whole number, else its beginning, else its end."""
    found = []
    for m in _RUN.finditer(text):
        typed = digits(m.group())
        meant = [n for n in known if n == typed]
        if not meant and len(typed) >= _BEGINNING:
            meant = [n for n in known if n.startswith(typed)]
        if not meant and len(typed) >= _END:
            meant = [n for n in known if n.endswith(typed)]
        if meant:
            found.append((m.start(), m.end(), meant))
    return found
