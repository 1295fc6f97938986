"""``data/forms.yml``: one entry a form, its fields in groups."""

from __future__ import annotations

import pathlib
from typing import Annotated, Any

from pydantic import Field as Limits
from pydantic import model_validator

from ..findings import Finding
from ..languages import Text
from ..pages.model import SourceRef
from ..registers import Entry, Register, load_register
from ..registers.problems import EditorError

PATH = "data/forms.yml"

#: More than this does not fit beside its label on a printed page.
_MOST_LINES = 12
#: A group that is repeated more often is a list to keep elsewhere.
_MOST_TIMES = 8


class Field(Entry):
    """One thing to fill in. ``lines`` is the height in lines; 1 gives a box of one line. ``hint`` helps to answer."""

    label: Text
    hint: Text | None = None
    lines: Annotated[int, Limits(ge=1, le=_MOST_LINES)] = 3


class Group(Entry):
    """Fields under one heading.

    ``times`` repeats the fields; ``each`` then names one turn ("Aktivitet"), which is shown with its number.
    """

    title: Text
    intro: Text | None = None
    times: Annotated[int, Limits(ge=1, le=_MOST_TIMES)] = 1
    each: Text | None = None
    fields: Annotated[list[Field], Limits(min_length=1)]

    @model_validator(mode="after")
    def _turns_have_a_name(self) -> Group:
        if (self.times > 1) != (self.each is not None):
            raise EditorError(
                Text(sv="times och each hör ihop.", en="times and each belong together."),
                Text(
                    sv="Skriv båda för en grupp som upprepas, och ingen av dem för andra.",
                    en="Write both for a group that is repeated, and neither for others.",
                ),
            )
        return self


class Form(Entry):
    """A form: what it is called, what it is for, what to mind while filling it in, and where it comes from."""

    title: Text
    about: Text
    mind: Annotated[list[Text], Limits(min_length=1)]
    source: SourceRef
    groups: Annotated[list[Group], Limits(min_length=1)]

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Form:
        # A field's id ties its label to its box: twice the same, and a screen reader reads the wrong label.
        ids = [f"{group.id}-{field.id}" for group in self.groups for field in group.fields]
        double = next((id for id in ids if ids.count(id) > 1), None)
        if double:
            raise EditorError(
                Text(sv=f"fältet {double} står två gånger.", en=f"the field {double} stands twice."),
                Text(sv="Ge det ena fältet ett annat id.", en="Give one of the fields another id."),
            )
        return self


#: The JSON Schemas to write, by file name.
SCHEMAS: dict[str, Any] = {"forms.json": list[Form]}


def load_forms(root: pathlib.Path) -> tuple[Register[Form], list[Finding]]:
    """The forms in the project ``root``, and what is wrong with their file."""
    return load_register(root, PATH, Form)
