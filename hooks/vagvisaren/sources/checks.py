"""Checks that every document and section a page names exists."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator

from ..findings import Finding
from ..pages.model import Page, SourceRef
from ..registers import Register
from . import rules
from .register import Source


def check_page_sources(pages: Iterable[Page], sources: Register[Source]) -> Iterator[Finding]:
    """The findings about ``sources:`` in the front matter of ``pages``."""
    for page in pages:
        for index, ref in enumerate(page.meta.sources if page.meta else ()):
            source = sources.get(ref.document)
            if source is None:
                place = page.meta_place("sources", index, "document")
                yield rules.UNKNOWN_SOURCE.at(place, id=ref.document, known=", ".join(sources.entries))
                continue
            for number, id in enumerate(ref.sections):
                place = page.meta_place("sources", index, "sections", number)
                section = source.section(id)
                if section is None:
                    near = difflib.get_close_matches(id, [s.id for s in source.outline], n=3, cutoff=0.3)
                    yield rules.UNKNOWN_SECTION.at(
                        place, document=source.short, id=id, near=", ".join(near) or source.outline[0].id
                    )
                elif section.missing:
                    yield rules.MISSING_SECTION.at(place, document=source.short, id=id)


def unknown_sections(ref: SourceRef, sources: Register[Source]) -> Iterator[tuple[int, str]]:
    """Index and id of every section in ``ref`` that its document lacks or only lists in its contents."""
    source = sources.get(ref.document)
    for index, id in enumerate(ref.sections):
        section = source.section(id) if source else None
        if section is None or section.missing:
            yield index, id
