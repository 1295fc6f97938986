"""``data/sources.yml``: one entry a document, with its sections in order."""

from __future__ import annotations

import pathlib
from typing import Annotated

from pydantic import Field

from ..findings import Finding
from ..languages import Line, Text
from ..registers import Day, Entry, Id, Part, Register, load_register

PATH = "data/sources.yml"


class Section(Part):
    """A section of a document: what pages name when they rest on it."""

    id: Id
    title: Text
    #: The heading as the document has it, where the site's title differs.
    heading: Line | None = None
    #: Named in the document's contents, but not in its text.
    missing: bool = False
    #: Why no page rests on it, where that is as it should be. Shown on the document's page.
    not_used: Text | None = None


class Printed(Part):
    """What the document says of its own publication: ``label`` is what, ``value`` as printed, ``note`` what to mind."""

    label: Text
    value: Line
    note: Text | None = None


class Source(Entry):
    """A document. ``address`` is null where no living address was found, ``cite`` is how the site refers to it."""

    title: Text
    short: Text
    publisher: Text
    published: Text
    date: Day | None
    number: Line | None
    address: Line | None
    about: Text
    cite: Text
    printed: list[Printed] = Field(default_factory=list)
    language: Line = "sv"
    outline: Annotated[list[Section], Field(min_length=1)]

    def section(self, id: str) -> Section | None:
        """The section with the id ``id``, if there is one."""
        return next((s for s in self.outline if s.id == id), None)


def load_sources(root: pathlib.Path) -> tuple[Register[Source], list[Finding]]:
    """The documents' register, and what is wrong with its file."""
    return load_register(root, PATH, Source)
