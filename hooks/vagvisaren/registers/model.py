"""What every register has in common."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Annotated, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from ..findings import Place
from .positions import Path, Positions

#: Ids stand in addresses and in Markdown, so they are plain: ``barn-och-unga``.
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]

#: A day in YAML is a text; only the form year-month-day is read as one.
Day = Annotated[dt.date, Field(strict=False)]


class Part(BaseModel):
    """A part of an entry. Unknown fields are refused: a misspelt field must not be silently empty."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Entry(Part):
    """An entry of a register, known by its id."""

    id: Id


E = TypeVar("E", bound=Entry)


@dataclasses.dataclass(frozen=True)
class Register(Generic[E]):
    """Entries by id, in the order of the file, each with its place."""

    path: str
    entries: Mapping[str, E] = dataclasses.field(default_factory=dict)
    indexes: Mapping[str, Path] = dataclasses.field(default_factory=dict)
    positions: Positions = dataclasses.field(default_factory=Positions)

    def __iter__(self) -> Iterator[E]:
        return iter(self.entries.values())

    def __len__(self) -> int:
        return len(self.entries)

    def __contains__(self, id: object) -> bool:
        return id in self.entries

    def __getitem__(self, id: str) -> E:
        return self.entries[id]

    def get(self, id: str) -> E | None:
        return self.entries.get(id)

    def place(self, id: str, *field: str | int) -> Place:
        """Where entry ``id`` stands, or one of its fields: ``place("cve", "channels", 0, "value")``."""
        return self.positions.place(self.path, (*self.indexes.get(id, ()), *field))
