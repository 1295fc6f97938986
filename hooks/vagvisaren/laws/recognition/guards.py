"""What looks like a pinpoint and is none: dates, times, amounts, books, and pinpoints of which a part is lost."""

from __future__ import annotations

from collections.abc import Sequence

from .lexicon import Lexicon
from .numbers import is_number
from .tokens import BREAK, DASH, END, GLUED, LINE, MARK, NUMBER, OTHER, WORD, Token

#: Before a time of day, which looks like ``14:1``.
_CLOCK = frozenset({"kl", "klockan"})


def promising(tokens: Sequence[Token], i: int, words: Lexicon) -> bool:
    """Whether the number at ``i`` may begin a pinpoint, judged by what follows: most numbers are amounts."""
    follows = tokens[i + 1]
    if not is_number(tokens[i]) or follows.type in (NUMBER, OTHER, BREAK, END):
        return False
    if follows.type == WORD:
        return len(follows.key) <= 2 or follows.key in words.after_number
    return follows.type != MARK or follows.key in (",", ":")


def inside(tokens: Sequence[Token], i: int) -> bool:
    """Whether the number at ``i`` is the rest of something: a date, a version, a case number, a time."""
    token, before = tokens[i], tokens[i - 1] if i else None
    if before is None:
        return False
    if token.gap != GLUED:
        return before.key in _CLOCK or (before.key == "." and i > 1 and tokens[i - 2].key in _CLOCK)
    if before.type == DASH:
        return before.gap != LINE  # at the line's start it is a list's dash
    return before.type in (WORD, NUMBER) or before.key in (".", ",", ":", "/")


def of_book(tokens: Sequence[Token], i: int, words: Lexicon) -> bool:
    """Whether the pinpoint before ``i`` is of a book: "Chapter 3, Section 2 of the handbook"."""
    j = i + 1 if tokens[i].key in words.linkers else i
    while tokens[j].key in words.determiners:
        j += 1
    return j > i and tokens[j].key in words.books


def number_before(tokens: Sequence[Token], i: int, words: Lexicon) -> bool:
    """Whether the "kap." at ``i`` has a number before it that could not be read: ``XIV kap. 1 §``, ``14. kap. 1 §``."""
    if i == 0:
        return False
    before = tokens[i - 1]
    if before.key == "." and i > 1 and tokens[i].gap != LINE and tokens[i].text.islower():
        before = tokens[i - 2]
    if before.type != WORD:
        return before.type == NUMBER
    return before.key in words.ordinals or set(before.text) <= set("IVXL") or before.key in ("e", "a")


def chapter_before(tokens: Sequence[Token], i: int, words: Lexicon) -> bool:
    """Whether a "kap." stands before ``i``: its number could not be read, so the section is in no known chapter."""
    before = tokens[i - 1] if i else None
    if before is not None and before.key == "." and i > 1 and before.gap == GLUED:
        before = tokens[i - 2]
    return before is not None and before.key in words.chapter_after
