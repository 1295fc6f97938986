"""``/// glossary``: every term with what it means, in the order of the page's alphabet."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from typing import Any

from ..context import Context
from ..languages import alphabetical
from ..markup import RegisterBlock, blocks_extension


class GlossaryBlock(RegisterBlock):
    """The whole glossary as a list of definitions."""

    NAME = "glossary"

    def fill(self, context: Context) -> etree.Element:
        terms = sorted(context.site.glossary, key=lambda term: alphabetical(term.term.in_(context.language)))
        return self.template("glossary/list.html", context, terms=terms)


def makeExtension(**kwargs: Any) -> Any:
    """Called by Python-Markdown."""
    return blocks_extension(GlossaryBlock)(**kwargs)
