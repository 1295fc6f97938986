"""Which abbreviations of the glossary a page should explain, and where the first of each stands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..languages import Language
from .register import Term

#: Before or after these an abbreviation is part of a citation or a number: ``14 kap. 1 § SoL``, ``SFS 2025:400``.
_NOT_AFTER = r"(?<!§[ \u00a0])(?<!stycket[ \u00a0])(?<![\w§/-])"
_NOT_BEFORE = r"(?![\w/])(?!-(?:FS|\d))(?![ \u00a0]\(?\d)"


class Finder:
    """Finds the first place of each abbreviation on one page.

    Give it first the page's blocks of text (:meth:`read`), then its texts (:meth:`find`), both in reading order.
    """

    def __init__(self, terms: Iterable[Term], language: Language) -> None:
        self._language = language
        self._terms = {term.term.in_(language): term for term in terms if term.full and not term.everyday}
        # The longest first: HSLF-FS before anything that begins like it.
        names = "|".join(re.escape(name) for name in sorted(self._terms, key=len, reverse=True))
        self._pattern = re.compile(f"{_NOT_AFTER}(?:{names}){_NOT_BEFORE}") if names else None

    def find(self, text: str) -> Iterator[tuple[int, int, Term]]:
        """Start, end and term of every abbreviation in ``text`` that the page has not had before."""
        if self._pattern is None:
            return
        for match in self._pattern.finditer(text):
            term = self._terms.pop(match.group(), None)
            if term is not None:
                yield match.start(), match.end(), term

    def read(self, blocks: Iterable[str]) -> None:
        """Leave out what the page explains itself: what is written out in the block where it comes first."""
        if self._pattern is None:
            return
        seen: set[str] = set()
        for block in blocks:
            for name in set(self._pattern.findall(block)) - seen:
                seen.add(name)
                if self._written_out(self._terms[name], block):
                    del self._terms[name]

    def _written_out(self, term: Term, text: str) -> bool:
        full = term.full.in_(self._language) if term.full else ""
        for article in ("the ", "a "):
            full = full.removeprefix(article)
        return full.casefold() in text.casefold()
