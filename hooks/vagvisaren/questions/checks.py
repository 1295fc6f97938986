"""Checks of the lists of questions against the documents, and of the blocks that show them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..findings import Finding
from ..pages.blocks import blocks
from ..pages.model import Page
from ..registers import Register
from ..sources import Source
from ..sources.checks import unknown_sections
from . import rules
from .register import QuestionList


def check(questions: Register[QuestionList], pages: Iterable[Page], sources: Register[Source]) -> Iterator[Finding]:
    """Blocks on ``pages`` that name no list, and lists that name no section with text in ``sources``."""
    for page in pages:
        yield from _check_page(questions, page)
    for entry in questions:
        for index, id in unknown_sections(entry.source, sources):
            place = questions.place(entry.id, "source", "sections", index)
            yield rules.UNKNOWN_SECTION.at(place, document=entry.source.document, id=id)


def _check_page(questions: Register[QuestionList], page: Page) -> Iterator[Finding]:
    for block in blocks(page.text, {"questions"}):
        id = block.argument
        if id.text not in questions:
            known = ", ".join(questions.entries)
            yield rules.UNKNOWN_LIST.at(page.place(id.start, id.end), id=id.text, known=known)
