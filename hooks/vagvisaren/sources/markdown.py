"""The block ``/// sources``: every document with what it is, when it was published, and all its sections."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from typing import Any

from ..context import Context
from ..markup import RegisterBlock, blocks_extension


class SourcesBlock(RegisterBlock):
    """The documents of ``data/sources.yml`` in the file's order, each with its outline.

    Takes no argument. A document gets its id as its anchor, a section ``document-section``, so that a page can link to
    both: ``/om/kallor.md#planen-bakgrund``.
    """

    NAME = "sources"

    def fill(self, context: Context) -> etree.Element:
        """The list of documents, in the page's language."""
        return self.template("sources/sources.html", context, sources=tuple(context.site.sources))


def makeExtension(**kwargs: Any) -> Any:
    """The extension ``vagvisaren.sources.markdown``, for Python-Markdown."""
    return blocks_extension(SourcesBlock)(**kwargs)
