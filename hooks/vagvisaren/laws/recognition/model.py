"""What recognition gives back: references, and citations that hold them together."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterable
from typing import Literal

#: ``statute``: an act, or a treaty that applies as one. ``eu``: a legal act of the European Union.
Kind = Literal[
    "statute",
    "eu",
    "bill",
    "sou",
    "ds",
    "communication",
    "jo",
    "regulation",
    "circular",
    "article-number",
    "report",
]


@dataclasses.dataclass(frozen=True, slots=True)
class Reference:
    """One cited place: the characters ``start`` to ``end`` of the text, which read ``text``.

    A list gives one reference a section, each with its own part of the text: ``10 kap. 18 a`` and ``18 b §§ OSL``.
    A range gives one reference a section too, but all of them share the range's part of the text.
    """

    text: str
    start: int
    end: int
    kind: Kind
    #: The act's SFS number; None where no act, or none that is known, is named.
    sfs: str | None = None
    #: ``14``, ``2 a``.
    chapter: str | None = None
    #: ``1``, ``1 c``; the article's number in a treaty or an EU act.
    section: str | None = None
    stycke: int | None = None
    #: ``4``, ``3 a``; in a treaty or an EU act what follows the article's number (``6.1 c`` → ``1 c``).
    punkt: str | None = None
    #: The citation carries its SFS number, or an abbreviation that the text has bound to one.
    explicit_number: bool = False
    #: What is cited when it is no act: ``prop. 1996/97:124``, ``SOSFS 2014:4``, ``JO dnr 2133-2010``.
    number: str | None = None
    #: The cited page or pages: ``62``, ``125 f``.
    page: str | None = None
    #: Which citation of the text it belongs to, counted from 0.
    citation: int = 0

    @property
    def pinpoint(self) -> tuple[str | None, str | None, int | None, str | None]:
        """Chapter, section, stycke and punkt."""
        return (self.chapter, self.section, self.stycke, self.punkt)


@dataclasses.dataclass(frozen=True, slots=True)
class Citation:
    """References that were written as one: ``2 kap. 1 § och 3 kap. 4 § SoL``. The outer span: ``start`` to ``end``."""

    start: int
    end: int
    references: tuple[Reference, ...]

    def parts(self) -> list[tuple[Reference, ...]]:
        """The references by their part of the text, in order: what a linker makes one link of.

        All references of a part have the same span, and no two parts overlap.
        """
        return [tuple(part) for _, part in itertools.groupby(self.references, key=lambda r: (r.start, r.end))]


def group(references: Iterable[Reference]) -> list[Citation]:
    """The citations that ``references``, as :func:`find` gave them, belong to. Their outer spans never overlap."""
    citations = []
    for _, members in itertools.groupby(references, key=lambda r: r.citation):
        found = tuple(members)
        citations.append(Citation(found[0].start, found[-1].end, found))
    return citations
