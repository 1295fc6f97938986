"""The page of what is cited: ``s. 62``, ``s. 125 f``, ``s. 51 och 62``, ``p. 62``."""

from __future__ import annotations

from collections.abc import Sequence

from .lexicon import Lexicon
from .numbers import separator
from .tokens import DASH, NUMBER, OTHER, WORD, Token

#: A title between a bill's number and its page may have this many words.
_TITLE_TOKENS = 30

_QUOTES = ("”", '"', "»", "“")
#: What makes the number after a page one of something else: a section, another year, a decimal number.
_NO_PAGE = frozenset({"§", "§§", ":", "/", "-"})


class Pages:
    """Reads pages. ``series``: words that begin another citation, before which no title goes on."""

    def __init__(self, tokens: Sequence[Token], words: Lexicon, series: frozenset[str]) -> None:
        self.tokens, self.words, self.series = tokens, words, series

    def after(self, i: int) -> tuple[str | None, int]:
        """The cited page, and where the citation ends: after a page that follows, else at ``i``.

        A page behind the title ("prop. 1979/80:1 om socialtjänsten, s. 125 f") is cited too, outside the span.
        """
        page, end = self._at(i)
        if page is not None:
            return page, end
        tokens = self.tokens
        if not (tokens[i].key == "om" or tokens[i].text[:1].isupper() or tokens[i].text[:1] in _QUOTES):
            return None, i
        for j in range(i, min(i + _TITLE_TOKENS, len(tokens) - 5)):
            if tokens[j].key == ",":
                page, _ = self._at(j)
                if page is not None:
                    return page, i
            elif tokens[j].type not in (WORD, DASH, OTHER) or tokens[j].key in self.series:
                break
        return None, i

    def _at(self, i: int) -> tuple[str | None, int]:
        tokens = self.tokens
        j = i + 1 if tokens[i].key == "," else i
        if tokens[j].key not in self.words.page:
            return None, i
        j = j + 2 if tokens[j + 1].key == "." else j + 1
        pages: list[str] = []
        while tokens[j].type == NUMBER and len(tokens[j].text) <= 4:
            page, end = tokens[j].text, j + 1
            if tokens[end].type == DASH and tokens[end + 1].type == NUMBER:
                page, end = f"{page}–{tokens[end + 1].text}", end + 2
            if tokens[end].key in ("f", "ff"):
                page, end = f"{page} {tokens[end].key}", end + 1
            pages.append(page)
            i = end
            following = separator(tokens, end, self.words)
            if following is None:
                break
            then = tokens[following + 1]
            if then.type in (NUMBER, WORD) or then.key in _NO_PAGE:
                break
            j = following
        return (", ".join(pages), i) if pages else (None, i)
