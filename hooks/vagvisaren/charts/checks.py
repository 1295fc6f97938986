"""Checks of the charts against the documents, and of the blocks that show them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..findings import Finding
from ..pages.blocks import blocks
from ..pages.model import Page
from ..registers import Register
from ..sources import Source
from ..sources.checks import unknown_sections
from . import rules
from .register import Chart


def check(charts: Register[Chart], pages: Iterable[Page], sources: Register[Source]) -> Iterator[Finding]:
    """Blocks on ``pages`` that name no chart, and charts that name no section with text in ``sources``."""
    for page in pages:
        yield from _check_page(charts, page)
    for chart in charts:
        for index, id in unknown_sections(chart.source, sources):
            place = charts.place(chart.id, "source", "sections", index)
            yield rules.UNKNOWN_SECTION.at(place, document=chart.source.document, id=id)


def _check_page(charts: Register[Chart], page: Page) -> Iterator[Finding]:
    for block in blocks(page.text, {"chart"}):
        id = block.argument
        if id.text not in charts:
            known = ", ".join(charts.entries) or "–"
            yield rules.UNKNOWN_CHART.at(page.place(id.start, id.end), id=id.text, known=known)
