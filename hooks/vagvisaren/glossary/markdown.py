"""``/// glossary``: every term with what it means. On other pages, the first of each abbreviation is explained."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from collections.abc import Iterator
from typing import Any

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from ..context import Context, current
from ..languages import Language, alphabetical
from ..markup import Linked, RegisterBlock, blocks_extension, link_text
from .notes import Finder
from .register import Term

#: After legal references (14) and numbers (12): what is inside those is theirs. Before MkDocs turns source paths into
#: addresses (0).
_PRIORITY = 10
#: The page that holds the glossary, and those that say what an act is called, explain themselves.
_PAGE = "om/ordlista"
_NOT_ON = (_PAGE, "lag/lagar/")
#: What a reader takes in at once.
_BLOCKS = frozenset({"p", "li", "td", "dt", "dd", "h1", "h2", "h3", "h4"})
#: No running text, or text where a link may not stand or would not be seen.
_LEAVE_TAGS = frozenset({"dfn", "abbr", "label", "summary", "details", "figcaption", "caption"})
_LEAVE_CLASSES = frozenset({"vv-law", "vv-number", "vv-card", "vv-contact-table", "vv-glossary"})


class GlossaryBlock(RegisterBlock):
    """The whole glossary as a list of definitions."""

    NAME = "glossary"

    def fill(self, context: Context) -> etree.Element:
        """Every term, in the order of the page's alphabet."""
        terms = sorted(context.site.glossary, key=lambda term: alphabetical(term.term.in_(context.language)))
        return self.template("glossary/list.html", context, terms=terms)


class Explainer(Treeprocessor):
    """Gives the first of each abbreviation on a page a link to the glossary and a note beside it.

    A ``title`` would not do: it reaches neither fingers nor keyboards. The note is shown on hover, focus and the first
    touch, stays while the pointer is on it and goes with Escape, as WCAG 2.1 asks in 1.4.13.
    """

    def run(self, root: etree.Element) -> None:
        """Called by Python-Markdown."""
        context = current()
        if context.page.startswith(_NOT_ON):
            return
        finder = Finder(context.site.glossary, context.language)
        finder.read("".join(_texts(element)) for element in root.iter() if element.tag in _BLOCKS)

        def find(text: str) -> Iterator[Linked]:
            for start, end, term in finder.find(text):
                yield Linked(start, end, _element(term, context.language))

        link_text(root, find, _leave)


def _texts(element: etree.Element) -> Iterator[str]:
    """The texts in ``element`` in order, but for the notes that other rooms have put beside references."""
    if element.get("role") == "note":
        return
    yield element.text or ""
    for child in element:
        yield from _texts(child)
        yield child.tail or ""


def _leave(element: etree.Element) -> bool:
    return element.tag in _LEAVE_TAGS or not _LEAVE_CLASSES.isdisjoint((element.get("class") or "").split())


def _element(term: Term, language: Language) -> etree.Element:
    id = f"vv-ord-{term.id}"
    element = etree.Element("dfn", {"class": "vv-abbr"})
    anchor = etree.SubElement(
        element, "a", {"class": "vv-abbr__link", "href": f"/{_PAGE}.md#{term.id}", "aria-describedby": id}
    )
    anchor.text = term.term.in_(language)
    # Not in the search index: every page that says CVE would be found by the words that explain it.
    note = etree.SubElement(
        element, "span", {"class": "vv-abbr__note", "id": id, "role": "note", "data-search-exclude": ""}
    )
    full = term.full.in_(language) if term.full else ""
    note.text = f"{full[:1].upper()}{full[1:]}. {term.meaning.in_(language)}"
    return element


def makeExtension(**kwargs: Any) -> Any:
    """Called by Python-Markdown."""

    class Extension(blocks_extension(GlossaryBlock)):  # type: ignore[misc]
        def extendMarkdown(self, md: Markdown) -> None:
            super().extendMarkdown(md)
            md.treeprocessors.register(Explainer(md), "vagvisaren-glossary", _PRIORITY)

    return Extension(**kwargs)
