"""Checks of the diagrams against the documents, and of the blocks that show them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..findings import Finding
from ..pages.blocks import blocks
from ..pages.model import Page
from ..registers import Register
from ..sources import Source
from ..sources.checks import unknown_sections
from . import rules
from .register import Diagram


def check(diagrams: Register[Diagram], pages: Iterable[Page], sources: Register[Source]) -> Iterator[Finding]:
    """Blocks on ``pages`` that name no diagram, and diagrams that name no section with text in ``sources``."""
    for page in pages:
        yield from _check_page(diagrams, page)
    for diagram in diagrams:
        for number, ref in enumerate(diagram.sources):
            for index, id in unknown_sections(ref, sources):
                place = diagrams.place(diagram.id, "sources", number, "sections", index)
                yield rules.UNKNOWN_SECTION.at(place, document=ref.document, id=id)


def _check_page(diagrams: Register[Diagram], page: Page) -> Iterator[Finding]:
    for block in blocks(page.text, {"diagram"}):
        id = block.argument
        if id.text not in diagrams:
            known = ", ".join(diagrams.entries) or "–"
            yield rules.UNKNOWN_DIAGRAM.at(page.place(id.start, id.end), id=id.text, known=known)
