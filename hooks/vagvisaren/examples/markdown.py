"""``/// example | goteborg`` shows one example, ``/// examples`` all of them as cards."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from typing import Any

from ..context import Context
from ..markup import RegisterBlock, blocks_extension


class ExampleBlock(RegisterBlock):
    """One example: place, organisation, what they do, who takes part, what to take from it, and SKR's file."""

    NAME = "example"
    ARGUMENT = True

    def fill(self, context: Context) -> etree.Element:
        """The example that the block names, in the page's language."""
        return self.template("examples/example.html", context, example=context.site.examples[self.argument.strip()])


class ExamplesBlock(RegisterBlock):
    """A card an example, in SKR's order, each leading to the example's page. Takes no argument."""

    NAME = "examples"

    def fill(self, context: Context) -> etree.Element:
        """The cards, in the page's language."""
        return self.template("examples/cards.html", context, examples=tuple(context.site.examples))


def makeExtension(**kwargs: Any) -> Any:
    """Called by Python-Markdown."""
    return blocks_extension(ExampleBlock, ExamplesBlock)(**kwargs)
