"""Which pages rest on which section of which document.

A page rests on what its front matter names, on what a line under a heading names (:mod:`.lines`), and on what the
entries come from that its blocks show: measures, signs, lists of questions, forms, examples, charts and diagrams name
their own sections.
"""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from ..languages import Language
from ..pages.blocks import BlockUse, blocks
from ..pages.model import Page, SourceRef
from .addresses import is_about_sources
from .lines import Heading, from_lines

if TYPE_CHECKING:
    from ..site import Site

#: A document's id and a section's.
Key = tuple[str, str]


@dataclasses.dataclass(frozen=True)
class Use:
    """A page that rests on a section: as a whole, or only what stands under ``headings``."""

    page: Page
    headings: tuple[Heading, ...] = ()


Usage = Mapping[Key, tuple[Use, ...]]


def usage(site: Site, language: Language) -> Usage:
    """The pages in ``language`` by the sections they rest on, in the order of their paths.

    The overview and the documents' own pages are left out: they rest on every section alike.
    """
    found: dict[Key, list[Use]] = defaultdict(list)
    for page in sorted(site.pages.values(), key=lambda page: page.path):
        if page.language != language or is_about_sources(page.path):
            continue
        whole = {*named_by_front_matter(page), *shown_by_blocks(site, page)}
        below: dict[Key, list[Heading]] = defaultdict(list)
        for heading, key in named_by_lines(page):
            below[key].append(heading)
        for key in {*whole, *below}:
            headings = () if key in whole else tuple(dict.fromkeys(below[key]))
            found[key].append(Use(page, headings))
    return {key: tuple(uses) for key, uses in found.items()}


def named_by_front_matter(page: Page) -> Iterator[Key]:
    """What ``sources:`` of ``page`` names."""
    for ref in page.meta.sources if page.meta else ():
        yield from _keys(ref)


def named_by_lines(page: Page) -> Iterator[tuple[Heading, Key]]:
    """What the lines under the headings of ``page`` name. A line that stands under no heading says nothing."""
    for line in from_lines(page):
        if line.heading is not None:
            for named in line.named:
                yield from ((line.heading, (named.document.text, section.text)) for section in named.sections)


def shown_by_blocks(site: Site, page: Page) -> Iterator[Key]:
    """Where the entries come from that the blocks of ``page`` show."""
    for block in blocks(page.text, _SHOWN):
        yield from _SHOWN[block.name.text](site, block)


def _keys(*refs: SourceRef | None) -> Iterator[Key]:
    for ref in refs:
        if ref is not None:
            yield from ((ref.document, section) for section in ref.sections)


def _measures(site: Site, block: BlockUse) -> Iterable[Key]:
    shown = site.plan.measures(block.argument.text, block.option("unit"))
    return [(action.source.document, action.source.section) for action in shown]


def _signs(site: Site, block: BlockUse) -> Iterable[Key]:
    return [(sign.source.document, sign.source.section) for sign in site.plan.in_group(block.argument.text)]


def _questions(site: Site, block: BlockUse) -> Iterable[Key]:
    shown = site.questions.get(block.argument.text)
    return _keys(shown.source if shown else None)


def _form(site: Site, block: BlockUse) -> Iterable[Key]:
    shown = site.forms.get(block.argument.text)
    return _keys(shown.source if shown else None)


def _example(site: Site, block: BlockUse) -> Iterable[Key]:
    shown = site.examples.get(block.argument.text)
    return _keys(shown.source if shown else None)


def _chart(site: Site, block: BlockUse) -> Iterable[Key]:
    shown = site.charts.get(block.argument.text)
    return _keys(shown.source if shown else None)


def _diagram(site: Site, block: BlockUse) -> Iterable[Key]:
    shown = site.diagrams.get(block.argument.text)
    return _keys(*(shown.sources if shown else ()))


def _examples(site: Site, _: BlockUse) -> Iterable[Key]:
    return _keys(*(example.source for example in site.examples))


#: By the block's name: the sections that what it shows comes from.
_SHOWN: dict[str, Callable[[Site, BlockUse], Iterable[Key]]] = {
    "measures": _measures,
    "signs": _signs,
    "questions": _questions,
    "form": _form,
    "example": _example,
    "examples": _examples,
    "chart": _chart,
    "diagram": _diagram,
}
