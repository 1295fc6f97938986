"""The block ``/// sources``: every document with what it is, when it was published, and all its sections."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from typing import Any

from markdown import Markdown
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from .. import context
from ..markup import render


class SourcesBlock(Block):
    """``/// sources`` … ``///``: the documents of ``data/sources.yml`` in the file's order, each with its outline.

    Takes no argument and no content. A document gets its id as its anchor, a section ``document-section``, so that a
    page can link to both: ``/om/kallor.md#planen-bakgrund``.

    Raises :class:`RuntimeError` when no page has been entered, see :mod:`vagvisaren.context`.
    """

    NAME = "sources"
    ARGUMENT = False

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Append the list to ``parent``; the block's own content, if any, follows the documents."""
        page = context.current()
        element = render("sources/sources.html", page.language, sources=tuple(page.site.sources))
        parent.append(element)
        return element


class SourcesExtension(BlocksExtension):
    """Registers the block ``/// sources``."""

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:  # noqa: N802 (the name is pymdownx's)
        """Make the block known to ``block_mgr``."""
        block_mgr.register(SourcesBlock, self.getConfigs())


def makeExtension(**kwargs: Any) -> SourcesExtension:  # noqa: N802 (the name is Python-Markdown's)
    """The extension, for Python-Markdown: ``vagvisaren.sources.markdown``."""
    return SourcesExtension(**kwargs)
