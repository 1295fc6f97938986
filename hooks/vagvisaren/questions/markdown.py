"""``/// questions | individ``: a list of questions as a checklist. What a reader ticks is neither stored nor sent."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from typing import Any

from ..context import Context
from ..markup import RegisterBlock, blocks_extension


class QuestionsBlock(RegisterBlock):
    """One list, with its groups and a box to tick beside every question."""

    NAME = "questions"
    ARGUMENT = True

    def fill(self, context: Context) -> etree.Element:
        return self.template("questions/list.html", context, list=context.site.questions[self.argument.strip()])


def makeExtension(**kwargs: Any) -> Any:
    """Called by Python-Markdown."""
    return blocks_extension(QuestionsBlock)(**kwargs)
