"""``/// diagram | oro-till-beslut``: a drawing, and the same as a list for whoever does not see it."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from typing import Any

from markdown.util import AtomicString

from ..context import Context
from ..drawing import Canvas
from ..languages import Language
from ..markup import RegisterBlock, blocks_extension
from .layout import NARROW, WIDE, network, steps
from .register import Diagram


class DiagramBlock(RegisterBlock):
    """One diagram, drawn for a wide and for a narrow column."""

    NAME = "diagram"
    ARGUMENT = True

    def fill(self, context: Context) -> etree.Element:
        """The diagram that the block names, in the page's language."""
        diagram = context.site.diagrams[self.argument.strip()]
        element = self.template(
            "diagrams/diagram.html",
            context,
            diagram=diagram,
            drawings=[
                {"name": name, "canvas": _draw(diagram, context.language, width)}
                for name, width in (("wide", WIDE), ("narrow", NARROW))
            ],
        )
        for text in element.iter("text"):
            # Drawn as it is: Python-Markdown must not put elements of HTML into the drawing.
            text.text = AtomicString(text.text or "")
        return element


def _draw(diagram: Diagram, language: Language, width: int) -> Canvas:
    if diagram.steps is not None:
        return steps(diagram.steps, language, width)
    if diagram.network is not None:
        return network(diagram.network, language, width)
    raise ValueError(f"The diagram {diagram.id} has nothing to draw.")


def makeExtension(**kwargs: Any) -> Any:
    """Called by Python-Markdown."""
    return blocks_extension(DiagramBlock)(**kwargs)
