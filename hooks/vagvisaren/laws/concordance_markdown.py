"""``/// concordance | vagledningen``: a document's references as they were and are; ``/// document-errors``: errors.

What a document writes is shown as it stands. It is never taken for a citation of today's law: it is inside a link to
the act of that time, or inside ``code``, which the linker leaves alone.
"""

from __future__ import annotations

import xml.etree.ElementTree as etree
from typing import TYPE_CHECKING, Any

from ..context import Context
from ..markup import RegisterBlock, blocks_extension
from ..registers import Register
from ..sources import Source
from . import addresses
from .concordance import (
    DocumentCitation,
    DocumentError,
    of_document,
    written_on,
)
from .concordance_rows import CONFIDENCE, rows

if TYPE_CHECKING:
    pass

#: The page where every error is told.
ERRORS_PAGE = "/lag/sa-laser-du-hanvisningarna.md"


def anchor(error: DocumentError) -> str:
    """The error's anchor on :data:`ERRORS_PAGE`: ``fel-d1``."""
    return f"fel-{error.id}"


class ConcordanceBlock(RegisterBlock):
    """Every reference of one document, by its sections: as written, what it was, what applies today, how sure."""

    NAME = "concordance"
    ARGUMENT = True

    def fill(self, context: Context) -> etree.Element:
        """The references of the document named, in the page's language, with the law of the site's day."""
        site = context.site
        source = site.sources[self.argument.strip()]
        citations, errors = site.citations, site.errors
        groups = [
            {
                "section": source.section(id) if id else None,
                "citations": [self._entry(context, source, c, errors) for c in found],
            }
            for id, found in of_document(citations, source).items()
        ]
        return self.template("laws/concordance.html", context, source=source, groups=groups, today=context.today)

    @staticmethod
    def _entry(
        context: Context, source: Source, citation: DocumentCitation, errors: Register[DocumentError]
    ) -> dict[str, Any]:
        laws = context.site.laws
        target = citation.resolves[0] if citation.resolves else None
        act = laws.act(target.sfs) if target and target.sfs else None
        found = list(rows(laws, citation, context.today, written_on(source)))
        return {
            "citation": citation,
            "link": addresses.link(act, target.chapter, target.section) if act and target else None,
            "rows": found,
            # Several provisions often end in the same one, on the same evidence: it is said once.
            "today": list(dict.fromkeys((row.status, row.today) for row in found)),
            "sure": list(dict.fromkeys(row.sure for row in found)),
            "errors": [
                {"title": errors[id].title, "link": f"{ERRORS_PAGE}#{anchor(errors[id])}"}
                for id in citation.errors
                if id in errors
            ],
        }


class DocumentErrorsBlock(RegisterBlock):
    """The errors of one document, those about law first: what it says, what is right, how we know, how sure."""

    NAME = "document-errors"
    ARGUMENT = True

    def fill(self, context: Context) -> etree.Element:
        """The errors of the document named, in the page's language."""
        site, document = context.site, self.argument.strip()
        source = site.sources[document]
        mine = [e for e in site.errors if any(place.document == document for place in e.places)]
        entries = [
            {
                "error": error,
                # An error shown under two documents has its anchor under the first.
                "anchor": anchor(error) if error.places[0].document == document else None,
                "sections": [
                    section.title
                    for place in error.places
                    if place.document == document and place.section and (section := source.section(place.section))
                ],
                "sure": CONFIDENCE[error.confidence],
            }
            for error in sorted(mine, key=lambda error: error.kind != "law")
        ]
        return self.template("laws/document-errors.html", context, source=source, entries=entries)


def makeExtension(**kwargs: Any) -> Any:
    """Called by Python-Markdown."""
    return blocks_extension(ConcordanceBlock, DocumentErrorsBlock)(**kwargs)
