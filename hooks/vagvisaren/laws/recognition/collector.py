"""From pinpoints and the act that is theirs to references."""

from __future__ import annotations

from collections.abc import Sequence

from .acts import Acts
from .articles import Article, Treaty
from .catalogue import Catalogue
from .model import Kind, Reference
from .named import Named
from .others import Other
from .parts import widen
from .pinpoint import Element, Pin
from .tokens import Token


class Collector:
    """Decides which pinpoints are references, and keeps them. Each ``put`` is one citation."""

    def __init__(
        self, text: str, tokens: Sequence[Token], catalogue: Catalogue, acts: Acts, default_act: str | None
    ) -> None:
        self.text, self.tokens, self.catalogue, self.acts = text, tokens, catalogue, acts
        self.default_act = default_act
        self.found: list[Reference] = []
        self._citation = 0

    def put_elements(
        self, elements: Sequence[Element], own: Named | None, before: Named | None, last: int | None
    ) -> None:
        """Pinpoints joined in one citation, with the act after them (``own``) or ``before`` them.

        ``last``: the token before which the citation ends, where that is not the act's end.
        """
        named = own or before
        if named is not None and named.this:
            named = own = before = None
        pins = [pin for element in elements for pin in element.pins if self._counts(element, pin, named)]
        if own is not None and not own.same:
            pins = self._without_strangers(pins, own.sfs)
        if not pins:
            return
        if named is not None and named.same:
            for pin in pins:
                pin.chapter = pin.chapter or named.chapter
                pin.section = pin.section or named.section
        if own is not None:
            widen(pins, pins[0].first, last or own.last)
        elif before is not None:
            widen(pins, before.first, pins[-1].last)
        self._put_pins(pins, named)

    def put_act(self, named: Named) -> None:
        """An act with its number alone."""
        self._add(named.first, named.last, "statute", named.sfs, explicit=True)
        self._citation += 1

    def put_articles(self, articles: Sequence[Article], treaty: Treaty) -> None:
        """Articles of a treaty, or of an act of the Union."""
        kind: Kind = "statute" if treaty.number is None else "eu"
        for a in articles:
            self._add(
                a.first, a.last, kind, treaty.sfs, section=a.section, punkt=a.punkt, explicit=treaty.explicit,
                number=treaty.number,
            )  # fmt: skip
        self._citation += 1
        end = self.tokens[articles[-1].last - 1].end
        self.acts.remember(treaty.sfs, treaty.explicit, None, articles[-1].section, end)

    def put_union(self, treaty: Treaty) -> None:
        """An act of the Union by its number alone."""
        self._add(treaty.first, treaty.last, "eu", explicit=True, number=treaty.number)
        self._citation += 1

    def put_others(self, others: Sequence[Other]) -> None:
        """What is cited by a number of its own."""
        for other in others:
            self._add(other.first, other.last, other.kind, number=other.number, page=other.page)
        self._citation += 1

    def _counts(self, element: Element, pin: Pin, named: Named | None) -> bool:
        """Whether a pinpoint is a reference, given the act that it is of."""
        if named is None:
            bare = pin.chapter is None and self.default_act is None
            return not element.weak and pin.section is not None and not bare
        if named.sfs is not None or named.regulation is not None or named.same:
            return pin.section is not None or pin.chapter is not None or named.section is not None
        # An act that nobody knows: "2:1 AIK" is a score, "§ 41 KS" a paragraph of minutes.
        if element.colon or (named.abbreviation and element.weak):
            return False
        return not (named.abbreviation and element.before and pin.chapter is None)

    def _without_strangers(self, pins: list[Pin], sfs: str | None) -> list[Pin]:
        """In ``7 § och 10 kap. 28 § OSL`` the first cannot be of OSL, whose sections stand in chapters."""
        act = self.catalogue.by_sfs.get(sfs or "")
        if act is None or not act.chapters or all(pin.chapter is None for pin in pins):
            return pins
        if self.default_act is not None:
            strangers = [pin for pin in pins if pin.chapter is None]
            if strangers:
                self._put_pins(strangers, None)
        return [pin for pin in pins if pin.chapter is not None]

    def _put_pins(self, pins: Sequence[Pin], named: Named | None) -> None:
        sfs = named.sfs if named is not None else self.default_act
        regulation = named.regulation if named is not None else None
        explicit = named is not None and named.explicit
        kind: Kind = "regulation" if regulation is not None else "statute"
        for pin in pins:
            self._add(
                pin.first, pin.last, kind, sfs, pin.chapter, pin.section, pin.stycke, pin.punkt, explicit, regulation
            )
        self._citation += 1
        end = self.tokens[pins[-1].last - 1].end
        self.acts.remember(sfs, explicit, pins[-1].chapter, pins[-1].section, end)

    def _add(
        self,
        first: int,
        last: int,
        kind: Kind,
        sfs: str | None = None,
        chapter: str | None = None,
        section: str | None = None,
        stycke: int | None = None,
        punkt: str | None = None,
        explicit: bool = False,
        number: str | None = None,
        page: str | None = None,
    ) -> None:
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        text = self.text[start:end]
        self.acts.consumed = last
        self.found.append(
            Reference(
                text, start, end, kind, sfs, chapter, section, stycke, punkt, explicit, number, page, self._citation
            )
        )
