"""The words of the site in one language: stems, the parts of compounds, and forms without dots."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from . import compounds
from .stemming import Stemmer
from .text import fold, is_acronym

#: Before a term that is part of a compound, and before one that is an abbreviation.
PART = "~"
SHORT = "^"


class Lexicon:
    """Knows every word of the site. Words are added first, then :meth:`close` is called, then questions are asked."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.stemmer = Stemmer.of(data["stemmer"])
        self.fillers = frozenset(data["fillers"])
        self.short = frozenset(data["short"])
        self.links: Sequence[str] = data["links"]
        #: Word → how often it stands on the site.
        self.count: dict[str, int] = {}
        self._alone: dict[str, str] = {}
        self._alone_folded: dict[str, str] = {}
        self.folded: dict[str, list[str]] = {}
        self._terms: dict[str, list[str]] = {}

    def add(self, word: str) -> None:
        """A word as it is written somewhere on the site."""
        lower = word.lower()
        self.count[lower] = self.count.get(lower, 0) + 1
        if is_acronym(word):
            self.count.setdefault(SHORT + lower, 0)

    def close(self) -> None:
        """After the last word: what stands alone, and what every word is without dots."""
        every = [w for w in self.count if not w.startswith(SHORT)]
        for word in every:
            if word in self.fillers or any(c.isdigit() for c in word):
                continue
            self.folded.setdefault(fold(word), []).append(word)
            if len(word) >= compounds.SHORTEST_PART or word in self.short:
                self._alone.setdefault(self.stem(word), word)
        # A word that is itself a compound of others adds nothing, and would keep it from being taken apart.
        for stem, word in list(self._alone.items()):
            if self._split_known(word, without=stem):
                del self._alone[stem]
        for stem in self._alone:
            self._alone_folded.setdefault(fold(stem), stem)

    def stem(self, word: str) -> str:
        """The stem of a word in lower case."""
        return self.stemmer.stem(word)

    def parts(self, word: str) -> tuple[str, ...]:
        """The stems of the parts of a compound; empty for other words."""
        return self._split_known(word, without=self.stem(word))

    def parts_without_dots(self, word: str) -> tuple[str, ...]:
        """As :meth:`parts`, for a word typed without dots."""
        return compounds.split(fold(word), self._folded_alone, self.short, self.links)

    def _split_known(self, word: str, without: str) -> tuple[str, ...]:
        def known(piece: str) -> str | None:
            stem = self.stem(piece)
            return stem if stem != without and stem in self._alone else None

        return compounds.split(word, known, self.short, self.links)

    def _folded_alone(self, piece: str) -> str | None:
        return self._alone_folded.get(fold(self.stem(piece)))

    def terms(self, word: str) -> list[str]:
        """What a word on a page is found by: its stem, the parts of a compound, itself as an abbreviation."""
        known = self._terms.get(word)
        if known is None:
            lower = word.lower()
            stem = self.stem(lower)
            known = [stem, *(PART + p for p in self.parts(lower) if p != stem)]
            if is_acronym(word):
                known.append(SHORT + lower)
            self._terms[word] = known
        return known
