"""A stemmer that is a table, so that Python and the browser run the same one.

A table has passes; a pass has endings, each with what stands in their place, how long the rest must be at least, and
after which letters. In each pass the longest ending that fits is taken; an ending that is put back protects a word.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any


@dataclasses.dataclass(frozen=True)
class Ending:
    """``text`` becomes ``put`` where at least ``rest`` letters stand before it, the last of them one of ``after``."""

    text: str
    put: str = ""
    rest: int = 3
    after: str = ""
    #: The letter before must not be one of these.
    but: str = ""


@dataclasses.dataclass(frozen=True)
class Stemmer:
    """A language's stemmer. ``forms`` are words that no ending explains."""

    passes: tuple[tuple[Ending, ...], ...]
    final: tuple[Ending, ...]
    forms: Mapping[str, str]
    #: A doubled last consonant is written once.
    single: bool

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> Stemmer:
        """The stemmer in a payload."""
        return cls(
            tuple(tuple(Ending(*row) for row in one) for one in table["passes"]),
            tuple(Ending(*row) for row in table["final"]),
            table["forms"],
            bool(table["single"]),
        )

    def table(self) -> dict[str, Any]:
        """The stemmer for a payload."""
        return {
            "passes": [[dataclasses.astuple(e) for e in one] for one in self.passes],
            "final": [dataclasses.astuple(e) for e in self.final],
            "forms": dict(self.forms),
            "single": int(self.single),
        }

    def stem(self, word: str) -> str:
        """The stem of ``word``, which is in lower case. A word with a digit in it is its own."""
        return _stem(self, word)

    def __hash__(self) -> int:
        return id(self)


@lru_cache(maxsize=200_000)
def _stem(stemmer: Stemmer, word: str) -> str:
    if word in stemmer.forms:
        return stemmer.forms[word]
    if len(word) < 3 or any(c.isdigit() for c in word):
        return word
    stem = word
    for one in stemmer.passes:
        stem = _strip(stem, one)
        if stem in stemmer.forms:
            return stemmer.forms[stem]
    stem = _strip(stem, stemmer.final)
    if stemmer.single and len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "aeiouyåäö":
        stem = stem[:-1]
    return stem


def _strip(word: str, endings: Sequence[Ending]) -> str:
    best: Ending | None = None
    for e in endings:
        rest = len(word) - len(e.text)
        if rest < e.rest or not word.endswith(e.text) or (best is not None and len(e.text) <= len(best.text)):
            continue
        last = word[rest - 1] if rest else ""
        if (e.after and last not in e.after) or (e.but and last in e.but):
            continue
        best = e
    return word if best is None else word[: len(word) - len(best.text)] + best.put
