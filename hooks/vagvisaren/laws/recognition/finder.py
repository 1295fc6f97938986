"""Recognition itself: a walk over the tokens, from citation to citation.

What is a reference, and what is none:

* A pinpoint with its act, before or after it; an act with its SFS number, with or without a pinpoint.
* A pinpoint with chapter *and* section but no act: a reference without ``sfs``, so that somebody is asked which act.
  A section alone (``7 §``) is one only with ``default_act``; a chapter alone ("kapitel 3") never.
* A pinpoint of an act that the catalogue does not have, by a word that names an act or looks like an abbreviation:
  a reference without ``sfs``. It must not pass for another act, not even the default one.
* A name or an abbreviation alone is none: it says what the text is about, not where something stands.
* Elements joined by comma, "och", "eller" and the like share the act that is named after the last of them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from ...languages import Language
from .acts import Acts
from .articles import UNION_WORDS, Articles, Treaty
from .catalogue import Catalogue
from .collector import Collector
from .guards import inside, of_book, promising
from .lexicon import lexicon
from .model import Reference
from .named import Named
from .numbers import Budget, is_number, separator
from .pinpoint import Element, Pin, Pinpoints
from .tokens import (
    END,
    GLUED,
    LINE,
    MARK,
    NUMBER,
    SIGN,
    WORD,
    Token,
    has_digit,
    tokenize,
)


def find(
    text: str,
    catalogue: Catalogue,
    date: dt.date,
    language: Language | None = None,
    *,
    definitions: bool = True,
    default_act: str | None = None,
) -> list[Reference]:
    """The references in ``text``, in its order; never raises.

    ``date`` is the day of the text: it decides which act "SoL" means. ``language`` may be None, where it is not known.
    ``definitions``: "socialtjänstlagen [2001:453], SoL" gives SoL that meaning for the rest of the text.
    ``default_act``: the SFS number of the act that ``7 §`` alone is of.

    Spans overlap only where they are equal: for the sections of one range.
    """
    if not has_digit(text):
        return []
    return _Finder(text, catalogue, date, language, definitions, default_act).run()


class _Finder:
    def __init__(
        self,
        text: str,
        catalogue: Catalogue,
        date: dt.date,
        language: Language | None,
        definitions: bool,
        default_act: str | None,
    ) -> None:
        self.tokens: Sequence[Token] = tokenize(text)
        self.words = lexicon(language)
        self.pinpoints = Pinpoints(self.tokens, self.words, Budget())
        self.acts = Acts(self.tokens, self.words, catalogue, date, definitions)
        self.articles = Articles(self.tokens, self.words, self.acts)
        self.collector = Collector(text, self.tokens, catalogue, self.acts, default_act)

    def run(self) -> list[Reference]:
        i = 0
        while self.tokens[i].type != END:
            kind = self.tokens[i].type
            if kind == WORD:
                i = self._word(i)
            elif kind == NUMBER:
                i = self._number(i)
            elif kind == SIGN:
                i = self._chain(i) or i + 1
            elif kind == MARK and self.tokens[i].key == "(":
                i = self._union(i) or i + 1
            else:
                i += 1
        return self.collector.found

    # Each of these reads what begins at the token ``i`` and gives the index where to go on.

    def _word(self, i: int) -> int:
        words, key = self.words, self.tokens[i].key
        others = self.acts.others.at(i)
        if others:
            self.collector.put_others(others)
            return others[-1].last
        if key in words.article:
            return self._articles(i) or i + 1
        if key in words.chapter or key in words.section:
            return self._chain(i) or i + 1
        if key in words.ordinals:
            return self._same_section(i)
        if key in UNION_WORDS:
            after = self._union(i)
            if after is not None:
                return after
        named = self.acts.at(i) or self.acts.mention(i)
        return self._act(named) if named is not None else i + 1

    def _number(self, i: int) -> int:
        others = self.acts.others.at(i)
        if others:
            self.collector.put_others(others)
            return others[-1].last
        if i < self.pinpoints.barren or not promising(self.tokens, i, self.words) or inside(self.tokens, i):
            return i + 1
        return self._chain(i) or max(i + 1, self.pinpoints.barren)

    def _chain(self, i: int, named: Named | None = None, first: Element | None = None) -> int | None:
        """Elements, up to the act that is theirs; ``named`` is the act before them. None where there is no element.

        ``first``: the first element, where it has been read.
        """
        elements: list[Element] = []
        element = first or self.pinpoints.element(i)
        after = i
        while element is not None:
            elements.append(element)
            after = element.after
            own = self.acts.after_pinpoint(after)
            if own is not None and not (named is not None and self._begins(own)):
                last = self._parts_after(element, own)
                self.collector.put_elements(elements, own, named, last)
                return last or own.after
            following = separator(self.tokens, after, self.words)
            if following is None or not self._can_begin(following):
                break
            element = self.pinpoints.element(following, element.pins[-1].chapter)
        if not elements:
            return None
        if named is None and of_book(self.tokens, after, self.words):
            return after
        self.collector.put_elements(elements, None, named, None)
        return after

    def _can_begin(self, i: int) -> bool:
        """Whether a pinpoint can begin at ``i``."""
        token, words = self.tokens[i], self.words
        return is_number(token) or token.type == SIGN or token.key in words.chapter or token.key in words.section

    def _begins(self, named: Named) -> bool:
        """Whether the act after a pinpoint stands before a pinpoint of its own: "SoL 2 kap. 7 § HSL 16 kap. 4 §"."""
        return not named.same and self._can_begin(named.after) and self.pinpoints.element(named.after) is not None

    def _parts_after(self, element: Element, named: Named) -> int | None:
        """``14 kap. 1 § SoL första stycket 4``: parts that stand behind the act; the index after them."""
        pin = element.pins[-1]
        if pin.stycke is not None or named.after != named.last or not self.pinpoints.parts.styckes(named.after)[0]:
            return None
        parts, after = self.pinpoints.parts.read(named.after, bare=False)
        if len(parts) != 1:
            return None
        pin.stycke, pin.punkt = parts[0].stycke, parts[0].punkt
        return after

    def _act(self, named: Named) -> int:
        """An act: before a pinpoint, with its number alone, or only mentioned."""
        start, tokens = named.after, self.tokens
        if tokens[start].key in (",", "(") or (tokens[start].key == ":" and tokens[start + 1].gap != GLUED):
            start += 1
        if self._can_begin(start) and not (tokens[start].gap == GLUED and start == named.after and named.abbreviation):
            after = self._chain_of(start, named)
            if after is not None:
                return after
        if tokens[start].key in self.words.article and named.sfs is not None:
            articles, after = self.articles.numbers(start)
            if articles:
                treaty = Treaty(named.sfs, None, named.first, named.last, named.explicit)
                return self._put_articles(start, treaty, after)
        if named.numbered:
            self.collector.put_act(named)
        self.acts.remember(named.sfs, named.explicit, None, None, tokens[named.last - 1].end)
        return named.after

    def _chain_of(self, start: int, named: Named) -> int | None:
        """The pinpoint at ``start``, after an act. None where it is no pinpoint, or another act's."""
        element = self.pinpoints.element(start)
        if element is None or (element.weak and not self._stands(element, start, named)):
            return None
        own = self.acts.after_pinpoint(element.after)
        if own is not None and not self._begins(own):
            return None
        return self._chain(start, named, element)

    def _stands(self, element: Element, start: int, named: Named) -> bool:
        """Whether a pinpoint without sign may be taken for one after its act: ``SoL 14:1``, ``SoL 14 kap. 1``."""
        follows = self.tokens[element.after]
        if named.sfs is None:
            return False
        if element.colon:  # in "enligt SoL, 12:30" and on the next line it is a time
            beside = start == named.after and self.tokens[start].gap != LINE
            return beside and not (follows.key in (":", "/") and follows.gap == GLUED)
        return follows.type not in (WORD, NUMBER) and follows.key != ":"

    def _same_section(self, i: int) -> int:
        """``andra stycket samma paragraf``."""
        parts, after = self.pinpoints.parts.read(i, bare=False)
        if not parts:
            return i + 1
        named = self.acts.after_pinpoint(after)
        if named is None or not named.same or named.section is None:
            return after
        pins = [Pin(None, None, part.stycke, part.punkt, part.first, part.last) for part in parts]
        self.collector.put_elements([Element(pins, after)], named, None, None)
        return named.after

    def _articles(self, i: int) -> int | None:
        articles, after = self.articles.numbers(i)
        treaty = self.articles.treaty(after) if articles else None
        return self._put_articles(i, treaty, treaty.last) if treaty is not None else None

    def _union(self, i: int) -> int | None:
        """An act of the Union by its number, or by its name with articles after it."""
        numbered = self.articles.union_number(i)
        treaty = numbered or self.articles.union_name(i)
        if treaty is None:
            return None
        articles, after = self.articles.numbers(treaty.last)
        if articles:
            return self._put_articles(treaty.last, treaty, after)
        if numbered is not None:
            self.collector.put_union(numbered)
        return treaty.last

    def _put_articles(self, i: int, treaty: Treaty, after: int) -> int:
        """The articles at ``i``, which stand before or after their treaty; the citation ends before ``after``."""
        articles, _ = self.articles.numbers(i)
        articles[0].first = min(i, treaty.first)
        articles[-1].last = after
        self.collector.put_articles(articles, treaty)
        return after
