"""Numbers of chapters, sections and items: one, a list, a range.

``20–22`` · ``2, 4–6 och 8`` · ``18 a–c`` · ``1 och 1 c``
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from .lexicon import Lexicon
from .tokens import DASH, GLUED, LINE, NUMBER, SIGN, WORD, Token

#: No Swedish act has a thousand sections in a chapter; four digits are a year.
_MAX_DIGITS = 3

#: A range wider than this is taken for its two ends: nobody means to name so many sections one by one.
_WIDEST_RANGE = 99

#: Letters that are words, or begin an abbreviation ("f.", "s. 62", "p.", "the section a person …").
_WORDLIKE = frozenset("afips")


@dataclasses.dataclass(slots=True)
class Item:
    """A number in a list, or a range with all its numbers; the tokens ``first`` to before ``last``."""

    values: tuple[str, ...]
    first: int
    last: int
    #: The index of the separator before it; its own first where there is none.
    separator: int


class Budget:
    """How many numbers the ranges of one text may name.

    Text that is nothing but ranges would otherwise give hundreds of references a line. When it is used up, a range
    stands for its two ends.
    """

    def __init__(self, left: int = 10_000) -> None:
        self.left = left


def is_number(token: Token) -> bool:
    """Whether ``token`` can be the number of a section: 1 to 999, no leading zero."""
    return token.type == NUMBER and len(token.text) <= _MAX_DIGITS and token.text[0] != "0"


def number(tokens: Sequence[Token], i: int, words: Lexicon) -> tuple[str, int] | None:
    """The number with its letter at ``i`` ("18 b"), and the index after it."""
    if not is_number(tokens[i]):
        return None
    letter = _letter(tokens, i + 1, words)
    return (f"{tokens[i].text} {letter}", i + 2) if letter else (tokens[i].text, i + 1)


def number_list(tokens: Sequence[Token], i: int, words: Lexicon, budget: Budget) -> tuple[list[Item], int]:
    """The longest list of numbers at ``i``, and the index after it; an empty list where there is none."""
    found = number(tokens, i, words)
    if found is None:
        return [], i
    value, after = found
    items = [Item((value,), i, after, i)]
    while True:
        following = _until(tokens, after, words)
        if following is not None:
            end = _number_or_letter(tokens, following, words, value)
            if end is not None and len(items[-1].values) == 1:
                items[-1].values = _range(value, end[0], budget)
                value, after = end
                items[-1].last = after
                continue
        following = separator(tokens, after, words)
        if following is None:
            return items, after
        next_one = _number_or_letter(tokens, following, words, value)
        if next_one is None:
            return items, after
        start = after
        value, after = next_one
        items.append(Item((value,), following, after, start))


def separator(tokens: Sequence[Token], i: int, words: Lexicon) -> int | None:
    """The index after ``,`` ``och`` ``, och`` ``och/eller`` at ``i``; None where there is no such thing."""
    start = i
    if tokens[i].key == ",":
        i += 1
    if tokens[i].key in words.conjunctions or tokens[i].key == "&":
        i += 1
        if tokens[i].key == "/" and tokens[i + 1].key in words.conjunctions:
            i += 2
    return i if i > start else None


def _until(tokens: Sequence[Token], i: int, words: Lexicon) -> int | None:
    token = tokens[i]
    if token.type == DASH:
        bullet = token.gap == LINE and tokens[i + 1].gap != GLUED
        return None if bullet else i + 1
    return i + 1 if token.key in words.until else None


def _number_or_letter(tokens: Sequence[Token], i: int, words: Lexicon, before: str) -> tuple[str, int] | None:
    """A number, or the letter alone where the number stands before: the "c" of ``18 a–c``."""
    found = number(tokens, i, words)
    if found is not None or " " not in before:
        return found
    letter = tokens[i].key
    follows = tokens[i + 1]
    if tokens[i].type == WORD and len(letter) == 1 and tokens[i].text == letter and letter.isascii():
        listed = follows.type in (SIGN, DASH) or follows.key == "," or follows.key in words.conjunctions
        if listed or letter not in _WORDLIKE:
            return f"{before.partition(' ')[0]} {letter}", i + 1
    return None


#: After one of these, "a" is no article: "Section 3 a applies".
_FINITE = frozenset(
    (
        *("applies", "apply", "is", "are", "was", "were", "has", "had", "may", "must", "shall", "can"),
        *("says", "say", "states", "provides", "requires", "gives", "covers", "means"),
    )
)


def _letter(tokens: Sequence[Token], i: int, words: Lexicon) -> str | None:
    """The letter of a section's number at ``i``. Some letters are words too; those need what follows to agree."""
    token, follows = tokens[i], tokens[i + 1]
    key = token.key
    if token.type != WORD or len(key) > 2 or token.text != key or not key.isascii():
        return None
    if len(key) == 2 and key[0] != key[1]:  # 12 aa §
        return None
    if follows.type == SIGN:
        return key
    if follows.key in words.chapter_after or follows.key in words.section_after:
        return None if key == "i" and token.gap != GLUED else key
    if key == "a" and (token.gap == GLUED or not _after_section_word(tokens, i - 1, words)):
        return key  # in Swedish "a" is no word
    if key == "a":
        # "Section 3 a person may …" is no section 3 a.
        known = (words.conjunctions, words.until, words.linkers, words.ordinals, words.same, _FINITE)
        goes_on = follows.type != WORD or any(follows.key in w for w in known) or follows.text[:1].isupper()
        return key if goes_on else None
    if key in _WORDLIKE or (len(key) == 2 and key in _DOUBLE):
        return key if token.gap == GLUED and follows.key != "." and key not in ("p", "s", "ff", "pp", "ss") else None
    return key


def _after_section_word(tokens: Sequence[Token], i: int, words: Lexicon) -> bool:
    """Whether the number at ``i`` stands after "Section" or "s."."""
    before = tokens[i - 2] if i > 1 and tokens[i - 1].key == "." else tokens[i - 1] if i else None
    return before is not None and (before.key in words.section or before.key in words.section_after_chapter)


_DOUBLE = frozenset({"ff", "ss", "pp"})


def _range(first: str, last: str, budget: Budget) -> tuple[str, ...]:
    """All numbers from ``first`` to ``last``: whole numbers, or letters of one number."""
    a, _, x = first.partition(" ")
    b, _, y = last.partition(" ")
    low, high = int(a), int(b)
    if low == high and len(y) == 1 and len(x) <= 1:
        start = ord(x) if x else ord("a")
        letters = [f"{a} {chr(c)}" for c in range(start, ord(y) + 1)]
        values = tuple(letters if x else [a, *letters])
        return values if letters else (first, last)
    if low >= high or high - low > _WIDEST_RANGE or high - low > budget.left:
        return (first, last)
    budget.left -= high - low
    inner = [str(n) for n in range(low + 1, high)]
    return (first, *inner, *([b, last] if y else [last]))
