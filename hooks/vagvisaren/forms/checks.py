"""Checks of the forms against the documents, and of the blocks that show them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..findings import Finding
from ..pages.blocks import blocks
from ..pages.model import Page
from ..registers import Register
from ..sources import Source
from ..sources.checks import unknown_sections
from . import rules
from .register import Form


def check(forms: Register[Form], pages: Iterable[Page], sources: Register[Source]) -> Iterator[Finding]:
    """Blocks on ``pages`` that name no form, and forms that name no section with text in ``sources``."""
    for page in pages:
        yield from _check_page(forms, page)
    for form in forms:
        for index, id in unknown_sections(form.source, sources):
            place = forms.place(form.id, "source", "sections", index)
            yield rules.UNKNOWN_SECTION.at(place, document=form.source.document, id=id)


def _check_page(forms: Register[Form], page: Page) -> Iterator[Finding]:
    for block in blocks(page.text, {"form"}):
        id = block.argument
        if id.text not in forms:
            known = ", ".join(forms.entries)
            yield rules.UNKNOWN_FORM.at(page.place(id.start, id.end), id=id.text, known=known)
