"""Checks that what a page rests on exists, that both languages rest on the same, and that no section is forgotten."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ..findings import Finding, Place
from ..languages import LANGUAGES, Text, twin_of
from ..pages.blocks import blocks
from ..pages.model import Page, SourceRef
from ..registers import Register
from . import rules
from .addresses import document_page
from .lines import from_lines
from .register import Source
from .usage import Key, Usage, named_by_front_matter, named_by_lines, usage

if TYPE_CHECKING:
    from ..site import Site

_LANGUAGE = {"sv": Text(sv="svenska", en="Swedish"), "en": Text(sv="engelska", en="English")}


def check(site: Site) -> Iterator[Finding]:
    """Everything that is wrong with what the site's pages rest on."""
    pages = list(site.pages.values())
    yield from check_page_sources(pages, site.sources)
    yield from check_lines(pages, site.sources)
    yield from check_twins(site.pages)
    yield from check_document_pages(site.pages, site.sources)
    # A section is forgotten where no Swedish page rests on it: the twins are held to the same sections.
    yield from check_coverage(site.sources, usage(site, "sv"))


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
                yield from _check_section(source, id, page.meta_place("sources", index, "sections", number))


def check_lines(pages: Iterable[Page], sources: Register[Source]) -> Iterator[Finding]:
    """The findings about the lines under headings, and about blocks that show one document."""
    for page in pages:
        for line in from_lines(page):
            place = page.place(line.word.start, line.word.end)
            if not line.named:
                yield rules.BAD_LINE.at(place, given=line.word.text)
            if line.heading is None:
                yield rules.LOOSE_LINE.at(place)
            for named in line.named:
                word = named.document
                source = sources.get(word.text)
                if source is None:
                    place = page.place(word.start, word.end)
                    yield rules.UNKNOWN_SOURCE.at(place, id=word.text, known=", ".join(sources.entries))
                    continue
                for section in named.sections:
                    yield from _check_section(source, section.text, page.place(section.start, section.end))
        for block in blocks(page.text, {"source"}):
            word = block.argument
            if word.text not in sources:
                place = page.place(word.start, word.end)
                yield rules.UNKNOWN_SOURCE.at(place, id=word.text, known=", ".join(sources.entries))


def check_twins(pages: Mapping[str, Page]) -> Iterator[Finding]:
    """Sections that a page rests on and its twin does not."""
    for page in pages.values():
        twin = pages.get(page.twin)
        if twin is None or twin.meta is None:
            continue
        theirs = {*named_by_front_matter(twin), *(key for _, key in named_by_lines(twin))}
        for key, place in _places(page):
            if key not in theirs:
                yield rules.TWIN_RESTS_ELSEWHERE.at(place, document=key[0], id=key[1], twin=twin.path)


def check_document_pages(pages: Mapping[str, Page], sources: Register[Source]) -> Iterator[Finding]:
    """Documents without a page of their own in a language."""
    for source in sources:
        for language in LANGUAGES:
            swedish = f"docs/{document_page(source.id)}"
            path = swedish if language == "sv" else twin_of(swedish)
            page = pages.get(path)
            if page is None or all(b.argument.text != source.id for b in blocks(page.text, {"source"})):
                place = sources.place(source.id, "id")
                yield rules.NO_DOCUMENT_PAGE.at(place, id=source.id, language=_LANGUAGE[language], page=path)


def check_coverage(sources: Register[Source], used: Usage) -> Iterator[Finding]:
    """Sections that no page rests on and that nobody has explained; explanations of sections that pages do rest on."""
    for source in sources:
        for index, section in enumerate(source.outline):
            uses = used.get((source.id, section.id), ())
            values = {"document": source.short, "section": section.title, "id": section.id}
            if not uses and not section.missing and section.not_used is None:
                place = sources.place(source.id, "outline", index, "id")
                yield rules.FORGOTTEN_SECTION.at(place, **values)
            elif uses and section.not_used is not None:
                place = sources.place(source.id, "outline", index, "not_used")
                yield rules.USED_AFTER_ALL.at(place, **values, pages=", ".join(use.page.path for use in uses))


def unknown_sections(ref: SourceRef, sources: Register[Source]) -> Iterator[tuple[int, str]]:
    """Index and id of every section in ``ref`` that its document lacks or only lists in its contents."""
    source = sources.get(ref.document)
    for index, id in enumerate(ref.sections):
        section = source.section(id) if source else None
        if section is None or section.missing:
            yield index, id


def _check_section(source: Source, id: str, place: Place) -> Iterator[Finding]:
    section = source.section(id)
    if section is None:
        near = difflib.get_close_matches(id, [s.id for s in source.outline], n=3, cutoff=0.3)
        shown = ", ".join(near) or source.outline[0].id
        yield rules.UNKNOWN_SECTION.at(place, document=source.short, id=id, near=shown)
    elif section.missing:
        yield rules.MISSING_SECTION.at(place, document=source.short, id=id)


def _places(page: Page) -> Sequence[tuple[Key, Place]]:
    """What ``page`` rests on, each section once, with the place that names it first."""
    found: dict[Key, Place] = {}
    for index, ref in enumerate(page.meta.sources if page.meta else ()):
        for number, id in enumerate(ref.sections):
            found.setdefault((ref.document, id), page.meta_place("sources", index, "sections", number))
    for line in from_lines(page):
        for named in line.named:
            for section in named.sections:
                found.setdefault((named.document.text, section.text), page.place(section.start, section.end))
    return list(found.items())
