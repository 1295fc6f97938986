"""``/// form | lagesbeskrivning``: a form to fill in and print. What a reader writes is neither stored nor sent."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from typing import Any

from ..context import Context
from ..markup import RegisterBlock, blocks_extension
from .word import file_name


class FormBlock(RegisterBlock):
    """One form, with what to mind before it and how to keep it after it."""

    NAME = "form"
    ARGUMENT = True

    def fill(self, context: Context) -> etree.Element:
        """The form that the block names, in the page's language."""
        form = context.site.forms[self.argument.strip()]
        # Named after the Swedish file, as pages are linked: the language plugin finds the twin.
        return self.template("forms/form.html", context, form=form, word=f"/{file_name(form, 'sv')}")


def makeExtension(**kwargs: Any) -> Any:
    """Called by Python-Markdown."""
    return blocks_extension(FormBlock)(**kwargs)
