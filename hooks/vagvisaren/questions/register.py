"""``data/questions.yml``: one entry a list of questions, its questions in groups."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import Field

from ..findings import Finding
from ..languages import Text
from ..pages.model import SourceRef
from ..registers import Entry, Part, Register, load_register
from ..registers.rules import DOUBLE_ID

PATH = "data/questions.yml"


class Question(Entry):
    """One point of a list: what stands under one bullet in the document, sometimes two questions that belong to it."""

    text: Text


class Group(Part):
    """Questions under one heading. The headings are the site's own where the document has none."""

    title: Text
    questions: Annotated[list[Question], Field(min_length=1)]


class QuestionList(Entry):
    """A list: what it is called, when to use it, the document and sections it comes from, and its questions."""

    title: Text
    about: Text
    source: SourceRef
    groups: Annotated[list[Group], Field(min_length=1)]

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every question of the list, in order."""
        return tuple(question for group in self.groups for question in group.questions)


#: The JSON Schemas to write, by file name.
SCHEMAS: dict[str, Any] = {"questions.json": list[QuestionList]}


def load_questions(root: pathlib.Path) -> tuple[Register[QuestionList], list[Finding]]:
    """The lists of questions in the project ``root``, and what is wrong with their file."""
    lists, findings = load_register(root, PATH, QuestionList)
    return lists, [*findings, *_double_ids(lists)]


def _double_ids(lists: Register[QuestionList]) -> Iterator[Finding]:
    """A question's id is its anchor on the page, and one page may show several lists: no id may stand twice."""
    first: dict[str, int] = {}
    for entry in lists:
        for g, group in enumerate(entry.groups):
            for q, question in enumerate(group.questions):
                place = lists.place(entry.id, "groups", g, "questions", q, "id")
                if question.id in first:
                    yield DOUBLE_ID.at(place, id=question.id, line=first[question.id])
                first.setdefault(question.id, place.line)
