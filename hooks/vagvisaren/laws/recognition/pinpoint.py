"""Pinpoints: chapter, section and what is below, before it is known of which act.

::

    element  = chapters [","] sections | chapters | sections [of chapters] | chapters list | number ":" list
    chapters = list "kap" | "Chapter" list          (either order in either language)
    sections = list "§" [parts] | "§" list [parts] | "Section" list [parts]

An element without sign (``14 kap. 1 SoL``) or with a colon (``SoL 14:1``) is weak: it counts only beside an act.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from .guards import chapter_before, number_before
from .lexicon import Lexicon
from .numbers import Budget, Item, is_number, number_list, separator
from .parts import Part, Parts, widen
from .tokens import GLUED, LINE, NUMBER, SIGN, WORD, Token


@dataclasses.dataclass(slots=True)
class Pin:
    """One place in an act: the tokens ``first`` to before ``last``."""

    chapter: str | None
    section: str | None
    stycke: int | None
    punkt: str | None
    first: int
    last: int


@dataclasses.dataclass(slots=True)
class Element:
    """A pinpoint as far as it goes without an act. ``weak``: nothing says that it is one but an act beside it."""

    pins: list[Pin]
    after: int
    weak: bool = False
    #: ``14:1``, which might be a score or a time.
    colon: bool = False
    #: The sign stands before the number, as in the paragraphs of minutes: ``§ 41``.
    before: bool = False


class Pinpoints:
    """Reads the pinpoint that stands at a token."""

    def __init__(self, tokens: Sequence[Token], words: Lexicon, budget: Budget) -> None:
        self.tokens, self.words, self.budget = tokens, words, budget
        self.parts = Parts(tokens, words, budget)
        #: A list of numbers that led to nothing: up to here there is no need to look again.
        self.barren = 0

    def element(self, i: int, chapter: str | None = None) -> Element | None:
        """The pinpoint at ``i``; ``chapter`` is the one that a section without a chapter is in."""
        tokens = self.tokens
        colon = self._colon(i)
        if colon is not None:
            return colon
        chapters, after = self.chapters(i)
        if not chapters:
            if chapter_before(tokens, i, self.words):
                return None
            element = self._sections(i, i, chapter)
            return self._chapter_last(element) if element and chapter is None else element
        first = [Pin(v, None, None, None, item.first, item.last) for item in chapters for v in item.values]
        widen(first, i, after)
        start = after + 1 if tokens[after].key == "," else after
        within = first[-1].chapter
        sections = self._sections(start, i, within, after_chapter=True)
        if sections is None:
            # "14 kap. 1 SoL": the sign is lost.
            items, end = number_list(tokens, after, self.words, self.budget)
            if not items or tokens[end].key in self.words.chapter or tokens[end].key == ":":
                return Element(first, after, weak=True)
            sections = Element(_pins(within, items), end, weak=True)
        earlier = [pin for pin in first if pin.first != first[-1].first]
        widen(sections.pins, first[-1].first, sections.pins[-1].last)
        return Element(earlier + sections.pins, sections.after, sections.weak)

    def chapters(self, i: int) -> tuple[list[Item], int]:
        """``14 kap.``, ``2 och 3 kap.``, ``kap. 19``, ``Chapters 2 and 3``, and the index after it."""
        tokens, words = self.tokens, self.words
        if tokens[i].key in words.chapter:
            if number_before(tokens, i, words):
                return [], i
            items, after = number_list(tokens, self._dot(i + 1), words, self.budget)
            if len(items) > 1 and tokens[after].type == SIGN:  # "kap. 14, 1 §"
                return items[:-1], items[-1].separator
            return items, after
        items, after = self._list(i)
        if items and (tokens[after].key in words.chapter_after or self._numbered(after)):
            return items, self._dot(after + 1)
        return [], i

    def _numbered(self, i: int) -> bool:
        """Whether at ``i`` is the "kapitel" of ``14 kapitel 1 §``; ``3 kapitel`` alone is an amount."""
        return self.tokens[i].key == "kapitel" and (is_number(self.tokens[i + 1]) or self.tokens[i + 1].type == SIGN)

    def _sections(self, i: int, first: int, chapter: str | None, after_chapter: bool = False) -> Element | None:
        tokens, words = self.tokens, self.words
        token = tokens[i]
        short = after_chapter and token.key in words.section_after_chapter
        if token.type == SIGN and not after_chapter and i and tokens[i - 1].type == NUMBER:
            return None  # the number before it could not be read
        if token.type == SIGN or token.key in words.section or short:
            items, after = number_list(tokens, self._dot(i + 1), words, self.budget)
            items, after = self._without_next(items, after)
            if not items or items[0].first == i:
                return None
            pins = _pins(chapter, items)
            after = self._in_brackets(after)
            pins, after = self._with_parts(pins, self._following(after), bare=False)
        else:
            items, after = self._list(i)
            if items:
                after = self._following(after)
            if not items or not (tokens[after].type == SIGN or tokens[after].key in words.section_after):
                return None
            sign = tokens[after].type == SIGN
            pins = _pins(chapter, items)
            after = self._following(after + 1)
            widen(pins, pins[0].first, after)
            pins, after = self._with_parts(pins, after, bare=sign)
        widen(pins, i, pins[-1].last)
        return Element(pins, after, before=token.type == SIGN)

    def _without_next(self, items: list[Item], after: int) -> tuple[list[Item], int]:
        """In ``§ 3, 2 kap. 4 §`` the 2 is a chapter's; in ``§ 1, 2 §`` it is the next section."""
        follows = self.tokens[after]
        if len(items) > 1 and (follows.type == SIGN or follows.key == ":" or follows.key in self.words.chapter):
            return items[:-1], items[-1].separator
        return items, after

    def _with_parts(self, pins: list[Pin], after: int, bare: bool) -> tuple[list[Pin], int]:
        """Give the last section the parts that follow; a further part is a pin of its own."""
        parts, end = self.parts.read(after, bare)
        if not parts:
            widen(pins, pins[0].first, after)
            return pins, end
        last = pins[-1]
        if sum(pin.first == last.first for pin in pins) > 1:
            # A range's numbers share the text; what stands behind belongs to none of them alone.
            widen(pins, pins[0].first, end)
            return pins, end
        begin = parts[0].first
        added = [self._part(last, part) for part in parts]
        for pin in added:
            if pin.first == begin:
                pin.first = last.first
        return [*pins[:-1], *added], end

    @staticmethod
    def _part(pin: Pin, part: Part) -> Pin:
        return Pin(pin.chapter, pin.section, part.stycke, part.punkt, part.first, part.last)

    def _chapter_last(self, element: Element) -> Element:
        """``Section 1 of Chapter 19``."""
        tokens, words = self.tokens, self.words
        i = element.after
        if tokens[i].key in words.linkers and tokens[i + 1].key in words.chapter:
            chapters, after = self.chapters(i + 1)
            if len(chapters) == 1 and len(chapters[0].values) == 1:
                for pin in element.pins:
                    pin.chapter = chapters[0].values[0]
                widen(element.pins, element.pins[0].first, after)
                element.after = after
        return element

    def _colon(self, i: int) -> Element | None:
        """``19:1``, ``10:18 a–c``, ``10:2 och 10:28``."""
        pins: list[Pin] = []
        start = i
        while True:
            chapter, colon = self._chapter_colon(start)
            if chapter is None:
                break
            items, after = number_list(self.tokens, colon + 1, self.words, self.budget)
            items, after = self._closing(items, after)
            if not items:
                break
            found = _pins(chapter, items)
            widen(found, start, found[-1].last)
            if self.parts.read(after, bare=False)[0]:
                found, after = self._with_parts(found, after, bare=False)
            pins += found
            following = separator(self.tokens, after, self.words)
            start = following if following is not None else after
            if following is None or self._chapter_colon(start)[0] is None:
                return Element(pins, after, weak=True, colon=True)
        return Element(pins, pins[-1].last, weak=True, colon=True) if pins else None

    def _chapter_colon(self, i: int) -> tuple[str | None, int]:
        tokens = self.tokens
        if not is_number(tokens[i]):
            return None, i
        chapter, j = tokens[i].text, i + 1
        if tokens[j].type == WORD and len(tokens[j].key) == 1 and tokens[j].text.islower():  # 2 a:8
            chapter, j = f"{chapter} {tokens[j].key}", j + 1
        colon, number = tokens[j], tokens[j + 1]
        if colon.key == ":" and colon.gap == GLUED and number.gap == GLUED and is_number(number):
            return chapter, j
        return None, i

    def _closing(self, items: list[Item], after: int) -> tuple[list[Item], int]:
        """Of a list after a colon only what cannot be a number of something else: "OSL 10:2, 3 personer"."""
        tokens = self.tokens
        while len(items) > 1 and tokens[after].type in (WORD, SIGN) and tokens[after].key not in self.words.linkers:
            items, after = items[:-1], items[-1].separator
        while len(items) > 1 and tokens[after].key == ":":
            items, after = items[:-1], items[-1].separator
        return items, after

    def _list(self, i: int) -> tuple[list[Item], int]:
        """A list of numbers, remembered when nothing that makes it a pinpoint follows: then no part of it is one."""
        items, after = number_list(self.tokens, i, self.words, self.budget)
        if len(items) > 1:
            end = self.tokens[after]
            known = (self.words.chapter, self.words.chapter_after, self.words.section_after, _FOLLOWING)
            if end.type != SIGN and not any(end.key in keys for keys in known):
                self.barren = max(self.barren, items[-1].first)
        return items, after

    def _following(self, i: int) -> int:
        """Read over ``f.`` and ``ff.``, "and the following"."""
        if self.tokens[i].key in _FOLLOWING:
            dot = self.tokens[i + 1]
            return i + 2 if dot.key == "." and dot.gap == GLUED and self.tokens[i + 2].gap != LINE else i + 1
        return i

    def _in_brackets(self, i: int) -> int:
        """Read over the bracket of ``Section 3(1)``; it may be a paragraph or an item."""
        opened, inside, closed = self.tokens[i : i + 3]
        return i + 3 if opened.key == "(" and opened.gap == GLUED and is_number(inside) and closed.key == ")" else i

    def _dot(self, i: int) -> int:
        return i + 1 if self.tokens[i].key == "." else i


_FOLLOWING = frozenset({"f", "ff"})


def _pins(chapter: str | None, items: list[Item]) -> list[Pin]:
    return [Pin(chapter, value, None, None, item.first, item.last) for item in items for value in item.values]


