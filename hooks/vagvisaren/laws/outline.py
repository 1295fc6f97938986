"""An act's outline: which sections exist, in a compact form and as sets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_NUMBER = re.compile(r"^([1-9][0-9]*)(?: ?([a-z]{1,2}))?$")
_RANGE = re.compile(r"^(.+?)\s*[-–]\s*(.+)$")


def sort_key(number: str) -> tuple[int, str]:
    """The order of sections and chapters: 1, 1 a, 1 b, 2.

    >>> sorted(["10", "2 a", "2", "1"], key=sort_key)
    ['1', '2', '2 a', '10']
    """
    match = _NUMBER.match(number)
    return (int(match[1]), match[2] or "") if match else (0, number)


def normal(number: str) -> str:
    """``number`` with one space before its letter: ``1a`` → ``1 a``. Anything else comes back as it is."""
    match = _NUMBER.match(number.strip().lower())
    if not match:
        return number.strip()
    return f"{match[1]} {match[2]}" if match[2] else match[1]


def expand(text: str) -> list[str]:
    """The sections in a compact text.

    >>> expand("1-3, 3 a-3 c, 5")
    ['1', '2', '3', '3 a', '3 b', '3 c', '5']

    Raises ValueError for what is no section, a reversed interval or a section named twice.
    """
    sections: list[str] = []
    for part in text.split(","):
        span = _RANGE.match(part.strip())
        sections += _span(span[1], span[2]) if span else [_one(part)]
    if len(set(sections)) != len(sections):
        raise ValueError(f"a section twice in {text!r}")
    return sections


def compact(sections: Iterable[str]) -> str:
    """The shortest text that :func:`expand` turns into ``sections``, in order.

    >>> compact(["1", "2", "3", "3 a", "3 b", "5"])
    '1-3, 3 a-3 b, 5'
    """
    runs: list[list[str]] = []
    for section in sorted(set(sections), key=sort_key):
        if runs and _follows(runs[-1][-1], section):
            runs[-1].append(section)
        else:
            runs.append([section])
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def sections_of(outline: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """The outline with every section written out, by chapter (``""`` without chapters). Raises ValueError."""
    return {_one(chapter) if chapter else "": tuple(expand(text)) for chapter, text in outline.items()}


def at_of(chapter: str | None, section: str) -> str:
    """The pinpoint's text: ``19:1``, or ``3`` without a chapter."""
    return f"{normal(chapter)}:{normal(section)}" if chapter else normal(section)


def _one(text: str) -> str:
    number = normal(text)
    if not _NUMBER.match(number):
        raise ValueError(f"{text.strip()!r} is no section")
    return number


def _span(first: str, last: str) -> list[str]:
    first, last = _one(first), _one(last)
    (a, x), (b, y) = sort_key(first), sort_key(last)
    if x == y == "" and a < b:
        return [str(n) for n in range(a, b + 1)]
    if a == b and len(x) == len(y) == 1 and x < y:
        return [f"{a} {chr(c)}" for c in range(ord(x), ord(y) + 1)]
    raise ValueError(f"{first}-{last} is no interval")


def _follows(earlier: str, later: str) -> bool:
    (a, x), (b, y) = sort_key(earlier), sort_key(later)
    if x == y == "":
        return b == a + 1
    return a == b and len(x) == len(y) == 1 and ord(y) == ord(x) + 1
