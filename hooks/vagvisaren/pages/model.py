"""A page and what its front matter says of it."""

from __future__ import annotations

import dataclasses
from functools import cached_property
from typing import Annotated, Any, Literal, get_args

from pydantic import Field, model_validator

from ..findings import Place
from ..languages import Language, Line, Text, language_of, twin_of
from ..registers.model import Day, Id, Part
from ..registers.positions import Positions
from ..registers.problems import EditorError
from ..textfiles import place_at
from .prose import prose

Audience = Literal["everyone", "school", "leisure", "social-services", "health-care", "manager", "relative", "editor"]
AUDIENCES: tuple[Audience, ...] = get_args(Audience)


class SourceRef(Part):
    """A document that a page rests on, and which of its sections."""

    document: Id
    sections: Annotated[list[Id], Field(min_length=1)]


class PageMeta(Part):
    """Front matter. Who a page is for, who answers for it, what it rests on and when it was last read through."""

    title: Line
    description: Line
    audience: Annotated[list[Audience], Field(min_length=1)]
    owner: Id
    reviewed: Day
    next_review: Day
    sources: list[SourceRef]
    #: Why a page names no document: it is about the site itself, or rests on the text of the law.
    no_source: Line | None = None
    # Read by MkDocs and the theme.
    template: Line | None = None
    hide: list[Literal["navigation", "toc", "path", "footer"]] | None = None
    search: dict[str, Any] | None = None
    icon: Line | None = None

    @model_validator(mode="after")
    def _sources_or_reason(self) -> PageMeta:
        if not self.sources and not self.no_source:
            raise EditorError(
                Text(sv="sidan nämner ingen källa.", en="the page names no source."),
                Text(
                    sv="Fyll i sources med dokument och avsnitt, eller no_source med skälet till att källa saknas.",
                    en="Fill in sources with document and sections, or no_source with the reason why there is none.",
                ),
            )
        if self.next_review <= self.reviewed:
            raise EditorError(
                Text(sv="next_review ligger inte efter reviewed.", en="next_review is not after reviewed."),
                Text(sv="Rätta datumen.", en="Correct the dates."),
            )
        return self


@dataclasses.dataclass(frozen=True)
class Page:
    """A page's file. ``text`` is the whole file, ``body_start`` where the body begins in it."""

    path: str
    text: str
    body_start: int
    meta: PageMeta | None
    positions: Positions = dataclasses.field(default_factory=Positions)

    @property
    def language(self) -> Language:
        return language_of(self.path)

    @property
    def twin(self) -> str:
        return twin_of(self.path)

    @cached_property
    def prose(self) -> str:
        """``text`` with everything that is not read aloud blanked, every character in its place."""
        return prose(self.text, self.body_start)

    def place(self, start: int, end: int | None = None) -> Place:
        """The place of the characters ``start`` to ``end`` of :attr:`text`."""
        return place_at(self.path, self.text, start, end)

    def meta_place(self, *field: str | int) -> Place:
        """The place of a front-matter field."""
        return self.positions.place(self.path, field)
