"""From registers to HTML: templates become elements that Python-Markdown goes on working with.

Blocks render a template from ``overrides/blocks`` into elements, so that headings reach the table of contents, links
are resolved and numbers and references inside are recognised like those in running text.
"""

from .blocks import RegisterBlock, blocks_extension
from .linker import Linked, link_text
from .templates import render

__all__ = ["Linked", "RegisterBlock", "blocks_extension", "link_text", "render"]
