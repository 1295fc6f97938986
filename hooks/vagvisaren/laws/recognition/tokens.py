"""Text into tokens: words, numbers, signs. White space is kept only as far as the grammar needs it."""

from __future__ import annotations

import enum
import re
import unicodedata
from typing import NamedTuple


class Type(enum.IntEnum):
    """What a token is."""

    WORD = 1
    NUMBER = 2
    #: ``§`` or ``§§``; the key says which.
    SIGN = 3
    DASH = 4
    #: One of ``. , ; : ( ) [ ] /``.
    MARK = 5
    OTHER = 6
    #: An empty line. No citation goes across one.
    BREAK = 7
    #: After the last token, so that a parser may look ahead.
    END = 8


# Plain ints: comparing enum members costs a call, and every token is compared several times.
WORD, NUMBER, SIGN, DASH, MARK, OTHER, BREAK, END = (int(t) for t in Type)

#: White space before a token: none, on the same line, a line break.
GLUED, SPACE, LINE = 0, 1, 2


class Token(NamedTuple):
    """A token. ``text`` is without line-end hyphens, ``key`` what it is compared by: lower case, ``-`` for dashes."""

    type: int
    text: str
    key: str
    start: int
    end: int
    gap: int


_LETTER = "A-Za-zÀ-ÖØ-öø-ɏ\u0300-\u036f"
_DASHES = "-‐‑‒–—−"
_INVISIBLE = "\u200b\u2060\ufeff"
#: A word broken at the line's end goes on in lower case; "hälso-⏎och sjukvårdslagen" is no broken word.
_BROKEN = r"[-‐\u00ad][ \t]{0,8}\r?\n[ \t]{0,8}(?=[a-zß-öø-ÿ])(?!(?:och|eller|samt|and|or)\b)|\u00ad"

_TOKEN = re.compile(
    rf"(?P<space>(?:[\s{_INVISIBLE}]|&(?:nbsp|thinsp|\#160|\#8239);)+)"
    rf"|(?P<word>[{_LETTER}]+(?:(?:{_BROKEN})[{_LETTER}]+)*)"
    r"|(?P<number>[0-9]+)"
    r"|(?P<sign>(?:§|&sect;)(?:[ \u00a0\u2009\u202f]?(?:§|&sect;))*)"
    rf"|(?P<dash>[{_DASHES}])"
    r"|(?P<mark>[.,;:()\[\]/])"
    rf"|(?P<other>[^\s{_INVISIBLE}{_LETTER}0-9§&.,;:()\[\]/{_DASHES}]+|&)"
)
_BREAKS = re.compile(_BROKEN)
_TYPES = {"word": WORD, "number": NUMBER, "sign": SIGN, "dash": DASH, "mark": MARK, "other": OTHER}
_ANY_DIGIT = re.compile("[0-9]")

#: As far as a parser looks beyond the last token.
_LOOKAHEAD = 8


def tokenize(text: str) -> list[Token]:
    """The tokens of ``text``, followed by a few of type END. Takes any text."""
    tokens: list[Token] = []
    gap = LINE
    for match in _TOKEN.finditer(text):
        group = match.lastgroup
        found = match[0]
        start, end = match.span()
        if group == "space":
            lines = found.count("\n") or found.count("\r") or found.count("\u2028") or found.count("\f")
            if lines > 1 or "\u2029" in found:
                tokens.append(Token(BREAK, "", "", start, end, GLUED))
            gap = LINE if lines else SPACE
            continue
        kind = _TYPES[group or "other"]
        key = found
        if kind == WORD:
            if not found.isascii() or "-" in found:
                found = unicodedata.normalize("NFC", _BREAKS.sub("", found))
            key = found.lower()
        elif kind == DASH:
            key = "-"
        elif kind == OTHER:
            key = found.replace("’", "'")
        elif kind == SIGN:
            count = found.count("§") + found.count("&")
            key = "§" if count == 1 else "§§"
            if count > 2:
                kind = OTHER
        tokens.append(Token(kind, found, key, start, end, gap))
        gap = GLUED
    last = len(text)
    tokens.extend([Token(END, "", "", last, last, GLUED)] * _LOOKAHEAD)
    return tokens


def has_digit(text: str) -> bool:
    """Whether there is a digit at all. Every reference has one, most sentences have none."""
    return _ANY_DIGIT.search(text) is not None
