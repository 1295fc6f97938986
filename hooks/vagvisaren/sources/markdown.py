"""``/// sources`` shows every document, ``/// source | planen`` one of them with the pages that rest on it, and
``/// from | planen: bakgrund`` what the text under a heading rests on."""

from __future__ import annotations

import functools
import xml.etree.ElementTree as etree
from typing import TYPE_CHECKING, Any

from ..context import Context
from ..languages import Language, Text
from ..markup import RegisterBlock, blocks_extension
from ..pages.blocks import Word
from .addresses import document_page, overview_link
from .lines import read
from .usage import Usage, Use, usage

if TYPE_CHECKING:
    from ..site import Site

_LANGUAGE = {"sv": Text(sv="svenska", en="Swedish"), "en": Text(sv="engelska", en="English")}


class SourcesBlock(RegisterBlock):
    """The documents of ``data/sources.yml`` in the file's order, each with its outline.

    Takes no argument. A document gets its id as its anchor, a section ``document-section``, so that a page can link to
    both: ``/om/kallor.md#planen-bakgrund``.
    """

    NAME = "sources"

    def fill(self, context: Context) -> etree.Element:
        """The list of documents, in the page's language."""
        return self.template("sources/sources.html", context, sources=tuple(context.site.sources), page=document_page)


class SourceBlock(RegisterBlock):
    """One document: its publication, how it is cited, and its sections with the pages that rest on each."""

    NAME = "source"
    ARGUMENT = True

    def fill(self, context: Context) -> etree.Element:
        """The document that the block names, in the page's language."""
        source = context.site.sources[self.argument.strip()]
        used = _usage(context.site, context.language)
        rows = []
        for section in source.outline:
            uses = used.get((source.id, section.id), ())
            rows.append({"section": section, "pages": [_link(use, context.language) for use in uses]})
        return self.template(
            "sources/source.html", context, source=source, rows=rows, written_in=_LANGUAGE.get(source.language)
        )


class FromBlock(RegisterBlock):
    """A line under a heading: the documents and sections that what follows rests on, each a link to the overview."""

    NAME = "from"
    ARGUMENT = True

    def fill(self, context: Context) -> etree.Element:
        """The line, in the page's language."""
        sources = context.site.sources
        documents = [
            {
                "source": sources[named.document.text],
                "sections": [
                    {"title": section.title, "href": overview_link(named.document.text, section.id)}
                    for word in named.sections
                    if (section := sources[named.document.text].section(word.text))
                ],
            }
            for named in read(Word(self.argument, 0, len(self.argument)))
        ]
        return self.template("sources/from.html", context, documents=documents)


def _link(use: Use, language: Language) -> dict[str, Any]:
    """A link to a page by its Swedish file, which the language plugin turns into the page's own language."""
    href = "/" + (use.page.path if language == "sv" else use.page.twin).removeprefix("docs/")
    headings = [{"text": h.text, "href": f"{href}#{h.anchor}" if h.anchor else href} for h in use.headings]
    title = use.page.meta.title if use.page.meta else use.page.path
    return {"title": title, "href": href, "headings": headings}


@functools.lru_cache(maxsize=4)
def _usage(site: Site, language: Language) -> Usage:
    return usage(site, language)


def makeExtension(**kwargs: Any) -> Any:
    """The extension ``vagvisaren.sources.markdown``, for Python-Markdown."""
    return blocks_extension(SourcesBlock, SourceBlock, FromBlock)(**kwargs)
