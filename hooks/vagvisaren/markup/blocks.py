"""The base of the site's own Markdown blocks (pymdownx.blocks)."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from typing import Any

from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from ..context import Context, current
from .templates import render


class RegisterBlock(Block):  # type: ignore[misc]  # pymdownx ships no types
    """A block that shows register entries: ``NAME``, ``ARGUMENT`` and ``OPTIONS`` as in pymdownx, and :meth:`fill`.

    What stands between the block's lines in the page is shown after the entries.
    """

    def fill(self, context: Context) -> etree.Element:
        """The element to show. Arguments and options are in ``self.argument`` and ``self.options``."""
        raise NotImplementedError

    def template(self, path: str, context: Context, /, **values: Any) -> etree.Element:
        """The element that the template ``path`` makes of ``values``."""
        return render(path, context.language, **values)

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Called by pymdownx: put the entries into the page."""
        box = etree.SubElement(parent, "div", {"class": f"vv-block vv-block--{self.NAME}"})
        box.append(self.fill(current()))
        return box


def blocks_extension(*blocks: type[RegisterBlock]) -> type[BlocksExtension]:
    """A Markdown extension that knows ``blocks``."""

    class Extension(BlocksExtension):  # type: ignore[misc]
        def extendMarkdownBlocks(self, md: Any, block_mgr: Any) -> None:
            for block in blocks:
                block_mgr.register(block, self.getConfigs())

    return Extension
