"""``data/charts.yml``: one entry a chart, with a value for each group."""

from __future__ import annotations

import pathlib
from typing import Annotated, Any

from pydantic import Field, model_validator

from ..findings import Finding
from ..languages import Text
from ..pages.model import SourceRef
from ..registers import Entry, Register, load_register
from ..registers.problems import EditorError

PATH = "data/charts.yml"

#: More bars than this are a table, not a picture.
_MOST_GROUPS = 12


class Group(Entry):
    """One bar: a short label beside it, what the group is, and how many."""

    label: Text
    about: Text | None = None
    value: Annotated[int, Field(ge=0)]


class Chart(Entry):
    """Figures that are parts of one whole.

    ``unit`` says what is counted, ``groups_are`` heads the column of groups, ``known`` says how one knows which figure
    belongs where, and ``note`` what to mind when using them.
    """

    title: Text
    unit: Text
    groups_are: Text
    groups: Annotated[list[Group], Field(min_length=2, max_length=_MOST_GROUPS)]
    source: SourceRef
    known: Text
    note: Text | None = None

    @property
    def total(self) -> int:
        """All groups together."""
        return sum(group.value for group in self.groups)

    @model_validator(mode="after")
    def _has_something_to_draw(self) -> Chart:
        if not self.total:
            raise EditorError(
                Text(sv="alla värden är noll.", en="all values are zero."),
                Text(sv="Skriv minst ett värde över noll.", en="Write at least one value above zero."),
            )
        ids = [group.id for group in self.groups]
        double = next((id for id in ids if ids.count(id) > 1), None)
        if double:
            raise EditorError(
                Text(sv=f"gruppen {double} står två gånger.", en=f"the group {double} stands twice."),
                Text(sv="Ta bort den ena.", en="Remove one of them."),
            )
        return self


#: The JSON Schemas to write, by file name.
SCHEMAS: dict[str, Any] = {"charts.json": list[Chart]}


def load_charts(root: pathlib.Path) -> tuple[Register[Chart], list[Finding]]:
    """The charts in the project ``root``, and what is wrong with their file."""
    return load_register(root, PATH, Chart)
