"""What stands below the section: stycken, punkter, sentences.

``första stycket 4`` · ``första och tredje styckena`` · ``2 st. 3 p.`` · ``first paragraph, items 2 and 3`` · ``8 § 2``
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import Protocol

from .lexicon import Lexicon
from .numbers import Budget, Item, is_number, number_list, separator
from .tokens import DASH, GLUED, LINE, SIGN, WORD, Token


@dataclasses.dataclass(slots=True)
class Part:
    """A stycke or punkt of a section: the tokens ``first`` to before ``last``."""

    stycke: int | None
    punkt: str | None
    first: int
    last: int


class Spanned(Protocol):
    """Something that reaches from the token ``first`` to before the token ``last``."""

    first: int
    last: int


def widen(spanned: Sequence[Spanned], first: int, last: int) -> None:
    """Let them reach from ``first`` to ``last``. Those that share a part of the text go on sharing it."""
    begin, end = spanned[0].first, spanned[-1].last
    for one in spanned:
        if one.first != begin:
            break
        one.first = first
    for one in reversed(spanned):
        if one.last != end:
            break
        one.last = last


class Parts:
    """Reads the parts of a section that stand at a token."""

    def __init__(self, tokens: Sequence[Token], words: Lexicon, budget: Budget) -> None:
        self.tokens, self.words, self.budget = tokens, words, budget

    def read(self, i: int, bare: bool) -> tuple[list[Part], int]:
        """The parts at ``i`` and the index after them.

        ``bare``: a punkt may be a number alone, as it may right after the sign: ``8 § 2``.
        """
        parts: list[Part] = []
        while True:
            start = i if not parts else (separator(self.tokens, i, self.words) or i)
            if self.tokens[start].key == ",":
                start += 1
            styckes, after = self.styckes(start)
            if not styckes:
                break
            parts += styckes
            i = after
            punkts, i = self._punkts(i, bare=True)
            self._put(parts, punkts)
            i = self._sentence(i)
        if not parts:
            punkts, i = self._punkts(i, bare)
            parts = [Part(None, value, item.first, item.last) for item in punkts for value in item.values]
        return parts, self._sentence(i)

    def styckes(self, i: int) -> tuple[list[Part], int]:
        """``första stycket``, ``första–tredje styckena``, ``2 st.``, ``stycke 2``; each with its own part."""
        tokens, words = self.tokens, self.words
        if tokens[i].key in words.ordinals:
            found, after = self._ordinals(i)
            if tokens[after].key not in words.stycke:
                return [], i
            after = self._dot(after + 1, tokens[after].key)
        elif is_number(tokens[i]) or (tokens[i].key in words.stycke and is_number(tokens[self._skip_dot(i + 1)])):
            before = tokens[i].key in words.stycke
            items, after = number_list(tokens, self._skip_dot(i + 1) if before else i, words, self.budget)
            if not before:
                if tokens[after].key not in words.stycke:
                    return [], i
                after = self._dot(after + 1, tokens[after].key)
            found = [Part(int(v.partition(" ")[0]), None, item.first, item.last) for item in items for v in item.values]
        else:
            return [], i
        widen(found, i, after)
        return found, after

    def _ordinals(self, i: int) -> tuple[list[Part], int]:
        tokens, ordinals = self.tokens, self.words.ordinals
        parts = [Part(ordinals[tokens[i].key], None, i, i + 1)]
        i += 1
        while True:
            if tokens[i].type == DASH and tokens[i + 1].key in ordinals:
                low, high = parts[-1].stycke, ordinals[tokens[i + 1].key]
                first = parts[-1].first
                i += 2
                if low is not None and high is not None and low < high:
                    parts[-1:] = [Part(n, None, first, i) for n in range(low, high + 1)]
                else:
                    parts.append(Part(high, None, i - 1, i))
                continue
            after = separator(tokens, i, self.words)
            if after is None or tokens[after].key not in ordinals or tokens[after + 1].key in self.words.sentence:
                return parts, i
            parts.append(Part(ordinals[tokens[after].key], None, after, after + 1))
            i = after + 1

    def _punkts(self, i: int, bare: bool) -> tuple[list[Item], int]:
        tokens, words = self.tokens, self.words
        start = i
        if tokens[i].key == "," and tokens[i + 1].key in words.punkt - {"p"}:  # ", p. 62" is a page
            i += 1
        if tokens[i].key in words.punkt:
            items, after = number_list(tokens, self._skip_dot(i + 1), words, self.budget)
            items, after = self._give_back(items, after)
            if items:
                items[0].first = i
                return items, after
            return [], start
        if tokens[i].key in words.ordinals and tokens[i + 1].key in words.punkt:
            return [Item((str(words.ordinals[tokens[i].key] or ""),), i, i + 2, i)], i + 2
        if not is_number(tokens[i]):
            return [], start
        items, after = number_list(tokens, i, words, self.budget)
        if tokens[after].key in words.punkt:
            after = self._dot(after + 1, tokens[after].key)
            items[-1].last = after
            return items, after
        if not bare:
            return [], start
        items, after = self._give_back(items, after)
        return (items, after) if items and self._is_punkt(items, after) else ([], start)

    def _give_back(self, items: list[Item], after: int) -> tuple[list[Item], int]:
        """Leave to what follows the numbers that are its: in ``första stycket 2 och 8 §`` the 8 is a section."""
        tokens, words = self.tokens, self.words
        follows = tokens[after]
        if follows.type == SIGN:
            plural = follows.key == "§§" and items and len(items[-1].values) == 1
            items, after = self._drop(items, 2 if plural else 1, after)
        elif follows.key in words.chapter or follows.key in words.stycke:
            items, after = self._drop(items, 1, after)
        return items, after

    @staticmethod
    def _drop(items: list[Item], count: int, after: int) -> tuple[list[Item], int]:
        kept, dropped = items[:-count], items[-count:]
        return kept, dropped[0].separator if dropped else after

    def _is_punkt(self, items: list[Item], after: int) -> bool:
        """Whether the numbers are no footnote, date, amount or decimal number."""
        first, follows = self.tokens[items[0].first], self.tokens[after]
        if follows.key in self.words.counted:
            return False
        if follows.key in (":", "/", "%") and follows.gap == GLUED:
            return False
        if follows.key == ".":
            if first.gap == LINE:
                return False
            then = self.tokens[after + 1]
            return not (then.gap == GLUED and then.text.isdigit())
        return first.gap != GLUED and not (follows.type == WORD and follows.gap == GLUED)

    @staticmethod
    def _put(parts: list[Part], punkts: list[Item]) -> None:
        """Give the last stycke its punkter; each further one is a part of its own."""
        for item in punkts:
            for value in item.values:
                last = parts[-1]
                if last.punkt is None:
                    last.punkt, last.last = value, item.last
                else:
                    same = last.last == item.last
                    parts.append(Part(last.stycke, value, last.first if same else item.first, item.last))

    def _sentence(self, i: int) -> int:
        """Read over ``andra meningen``."""
        tokens, words = self.tokens, self.words
        start = i + 1 if tokens[i].key == "," else i
        if tokens[start].key in words.ordinals:
            _, after = self._ordinals(start)
            if tokens[after].key in words.sentence:
                return after + 1
        return i

    def _dot(self, i: int, word: str) -> int:
        """Read over the full stop of ``st.`` and ``p.``."""
        return i + 1 if word in _ABBREVIATED and self.tokens[i].key == "." and self.tokens[i].gap == GLUED else i

    def _skip_dot(self, i: int) -> int:
        return i + 1 if self.tokens[i].key == "." else i


_ABBREVIATED = frozenset({"st", "p", "para", "paras"})
