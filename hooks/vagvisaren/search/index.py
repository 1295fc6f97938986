"""The index in memory: which sections have a term, and how much it weighs there. Whole numbers only.

The browser builds the same index from the same payload, so every step here is integer arithmetic in a fixed order.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence
from typing import Any

from . import numbers
from .lexicon import PART, Lexicon
from .payload import guessed_anchor
from .text import words

#: What a term weighs by how often it stands in the text: the second time adds less than the first.
_TIMES = (0, 100, 140, 165, 180, 190)
_HEADING, _HEADING_SHARED = 230, 270
#: The page itself is about its title; a section of it only in part.
_PAGE_HEADING, _PAGE_HEADING_SHARED = 330, 440
_TITLE, _TITLE_SHARED = 60, 150
_TRAIL, _AUDIENCE, _DESCRIPTION = 25, 30, 100
#: A part of a compound weighs this many percent of a word.
_PART_PERCENT = 60
_OWN_LAW, _CITED_LAW = 1000, 130
_NUMBER_HEADING, _NUMBER_TEXT = 700, 150


@dataclasses.dataclass(frozen=True)
class Document:
    """A section, or a page's beginning, as a hit can lead to it."""

    page: int
    url: str
    anchor: str
    heading: str
    kind: str
    lines: Sequence[int]
    prior: int
    #: The stems of every word of the heading, fillers too.
    said: frozenset[str]

    @property
    def location(self) -> str:
        """The address from the root of the site."""
        return self.url + (f"#{self.anchor}" if self.anchor else "")


#: What stands in brackets in a heading need not be repeated: "(SIP)", "(2009:400)".
_BRACKETS = re.compile(r"\([^)]*\)|^\d+\.")


class Index:
    """Everything a query needs."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.data = data
        self.lexicon = Lexicon(data)
        self.documents: list[Document] = []
        #: Term → documents and weights in turn: ``[3, 120, 7, 80]``.
        self.postings: dict[str, list[int]] = {}
        self._build()

    def _build(self) -> None:
        data, lexicon = self.data, self.lexicon
        lines: list[str] = data["lines"].split("\n")
        shared: list[str] = data["shared"]
        line_words = [words(line) for line in lines]
        sections = _sections(data, lines)
        for found in line_words:
            for word in found:
                lexicon.add(word)
        for page in data["pages"]:
            for text in (page[1], page[2]):
                for word in words(text):
                    lexicon.add(word)
        for section in sections:
            for word in words(section.heading):
                lexicon.add(word)
        for text in shared:
            for word in words(text):
                lexicon.add(word)
        lexicon.close()
        self._line_numbers = [numbers.find(line, data["numbers"]) for line in lines]
        lengths = [sum(len(line_words[n]) for n in section.lines) for section in sections]
        average = max(1, sum(lengths) // max(1, len(lengths)))
        for section, length in zip(sections, lengths, strict=True):
            weights = self._text(section, line_words, 600 + 400 * length // average)
            self._labels(section, weights, shared)
            self._laws_and_numbers(section, weights)
            document = len(self.documents)
            for term, weight in weights.items():
                if weight:
                    self.postings.setdefault(term, []).extend((document, weight))
            page = data["pages"][section.page]
            self.documents.append(
                Document(
                    section.page,
                    page[0],
                    section.anchor,
                    section.heading,
                    section.kind,
                    section.lines,
                    page[3],
                    frozenset(lexicon.stem(w.lower()) for w in words(_BRACKETS.sub(" ", section.heading))),
                )
            )

    def _text(self, section: _Section, line_words: Sequence[Sequence[str]], spread: int) -> dict[str, int]:
        count: dict[str, int] = {}
        for n in section.lines:
            for word in line_words[n]:
                count[word] = count.get(word, 0) + 1
        times: dict[str, int] = {}
        for word, often in count.items():
            for term in self.lexicon.terms(word):
                times[term] = times.get(term, 0) + often
        return {term: _TIMES[min(often, 5)] * 1000 // spread for term, often in times.items()}

    def _labels(self, section: _Section, weights: dict[str, int], shared: Sequence[str]) -> None:
        page = self.data["pages"][section.page]
        if section.anchor:
            self._field(weights, section.heading, _HEADING, _HEADING_SHARED)
            self._field(weights, page[1], _TITLE, _TITLE_SHARED)
        else:
            self._field(weights, section.heading, _PAGE_HEADING, _PAGE_HEADING_SHARED)
            self._field(weights, page[2], _DESCRIPTION, 0)
        for n in page[5]:
            self._field(weights, shared[n], _TRAIL, 0)
        for n in page[6]:
            self._field(weights, shared[n], _AUDIENCE, 0)

    def _laws_and_numbers(self, section: _Section, weights: dict[str, int]) -> None:
        act = self.data["pages"][section.page][4]
        if act and section.kind == "law" and section.anchor:
            _add(weights, f"law:{act}#{section.anchor}", _OWN_LAW)
            _add(weights, "at:" + section.anchor, _OWN_LAW)
            _add(weights, "act:" + act, 200)
        elif act and not section.anchor:
            _add(weights, "act:" + act, _OWN_LAW)
        for n in section.laws:
            name = self.data["laws"][n]
            _add(weights, "law:" + name, _CITED_LAW)
            _add(weights, "act:" + name.split("#")[0], 60)
        own = section.kind == "contact" and section.anchor
        for n in section.lines:
            for _, _, dialled in self._line_numbers[n]:
                _add(weights, "tel:" + dialled, _NUMBER_HEADING if own else _NUMBER_TEXT)

    def _field(self, weights: dict[str, int], text: str, base: int, shared: int) -> None:
        """Words of a heading or a label: ``base`` each, and ``shared`` divided among them."""
        found = [w for w in dict.fromkeys(words(text)) if w.lower() not in self.lexicon.fillers]
        if not found:
            found = list(dict.fromkeys(words(text)))
        if not found:
            return
        weight = base + shared // len(found)
        terms = dict.fromkeys(term for word in found for term in self.lexicon.terms(word))
        for term in terms:
            _add(weights, term, weight)

    def has(self, term: str) -> bool:
        """Whether a term, or a compound with it as a part, stands on the site."""
        return term in self.postings or PART + term in self.postings

    def weights(self, term: str) -> dict[int, int]:
        """Documents with a term, itself or as a part of a compound, and its weight there."""
        found: dict[int, int] = {}
        row = self.postings.get(term, ())
        for i in range(0, len(row), 2):
            found[row[i]] = row[i + 1]
        row = self.postings.get(PART + term, ())
        for i in range(0, len(row), 2):
            found[row[i]] = max(found.get(row[i], 0), row[i + 1] * _PART_PERCENT // 100)
        return found


@dataclasses.dataclass(frozen=True)
class _Section:
    page: int
    anchor: str
    heading: str
    kind: str
    lines: Sequence[int]
    laws: Sequence[int]


def _sections(data: Mapping[str, Any], lines: Sequence[str]) -> list[_Section]:
    """The payload's rows, with what it leaves to be worked out."""
    sections = []
    next_line = 0
    for number, page in enumerate(data["pages"]):
        for heading, anchor, kind, runs, *laws in page[7:]:
            refs = list(range(next_line, next_line + runs)) if isinstance(runs, int) else _unrun(runs)
            next_line = max([next_line - 1, *refs]) + 1
            name = heading or lines[refs[0]]
            at = guessed_anchor(name) if anchor == 0 else anchor
            sections.append(_Section(number, at, name, data["kinds"][kind], refs, laws))
    return sections


def _unrun(runs: Sequence[int]) -> list[int]:
    return [n for i in range(0, len(runs), 2) for n in range(runs[i], runs[i] + runs[i + 1])]


def _add(weights: dict[str, int], term: str, weight: int) -> None:
    weights[term] = weights.get(term, 0) + weight
