"""Checks of the examples against the documents, and of the blocks that show them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..findings import Finding
from ..pages.blocks import blocks
from ..pages.model import Page
from ..registers import Register
from ..sources import Source
from ..sources.checks import unknown_sections
from . import rules
from .register import LocalExample


def check(examples: Register[LocalExample], pages: Iterable[Page], sources: Register[Source]) -> Iterator[Finding]:
    """Blocks on ``pages`` that name no example; examples that name no section with text, or no page."""
    pages = list(pages)
    for page in pages:
        yield from _check_page(examples, page)
    files = {page.path for page in pages}
    for entry in examples:
        for index, id in unknown_sections(entry.source, sources):
            place = examples.place(entry.id, "source", "sections", index)
            yield rules.UNKNOWN_SECTION.at(place, document=entry.source.document, id=id)
        path = f"docs/{entry.page}.md"
        if path not in files:
            yield rules.NO_PAGE.at(examples.place(entry.id, "page"), page=path)


def _check_page(examples: Register[LocalExample], page: Page) -> Iterator[Finding]:
    for block in blocks(page.text, {"example"}):
        id = block.argument
        if id.text not in examples:
            known = ", ".join(examples.entries)
            yield rules.UNKNOWN_EXAMPLE.at(page.place(id.start, id.end), id=id.text, known=known)
