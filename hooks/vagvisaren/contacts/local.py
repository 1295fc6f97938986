"""``data/local.yml``: which contacts are the reader's own municipality's, and what is missing.

The contacts themselves stand in ``data/contacts.yml`` with their evidence. This file only says which of them stands
where, so that another municipality takes the site over by changing one list.
"""

from __future__ import annotations

import dataclasses
import pathlib
from collections.abc import Iterator
from typing import Literal, get_args

from pydantic import Field, model_validator

from ..findings import Finding, Place
from ..languages import Text
from ..registers import Day, Id, Part
from ..registers.positions import Positions, read_yaml
from ..registers.problems import EditorError
from ..registers.validate import read_text, validate_document

PATH = "data/local.yml"

SlotName = Literal["concern-day", "out-of-hours", "coordinator", "security", "school-health"]
SLOTS: tuple[SlotName, ...] = get_args(SlotName)

#: What the argument of ``/// local`` may be, besides nothing.
ARGUMENTS: tuple[str, ...] = (*SLOTS, "region")

#: What a slot is called on a page.
NAMES: dict[SlotName, Text] = {
    "concern-day": Text(sv="Anmäla oro för ett barn, dagtid", en="Report concern for a child, daytime"),
    "out-of-hours": Text(sv="Socialtjänsten, kvällar och helger", en="Social services, evenings and weekends"),
    "coordinator": Text(
        sv="Den som samordnar arbetet mot våldsbejakande extremism",
        en="Whoever coordinates the work against violent extremism",
    ),
    "security": Text(sv="Kommunens säkerhetsenhet", en="The municipality's security unit"),
    "school-health": Text(sv="Elevhälsan", en="School health services"),
}


class Missing(Part):
    """Why a slot has no contact: ``asked`` is when somebody last asked or looked, ``ask_again`` when to do it again."""

    reason: Text
    asked: Day
    ask_again: Day

    @model_validator(mode="after")
    def _in_order(self) -> Missing:
        if self.ask_again <= self.asked:
            raise EditorError(
                Text(sv="ask_again ligger inte efter asked.", en="ask_again is not after asked."),
                Text(sv="Rätta datumen.", en="Correct the dates."),
            )
        return self


class Slot(Part):
    """A place for a contact: its id, or why there is none."""

    contact: Id | None = None
    missing: Missing | None = None

    @model_validator(mode="after")
    def _not_both(self) -> Slot:
        if self.contact and self.missing:
            raise EditorError(
                Text(sv="både contact och missing är ifyllda.", en="both contact and missing are filled in."),
                Text(sv="Ta bort missing när kontakten finns.", en="Remove missing when there is a contact."),
            )
        return self


class Slots(Part):
    """All slots. Each must be there, so that none is forgotten; an empty one says ``contact: null``."""

    concern_day: Slot = Field(alias="concern-day")
    out_of_hours: Slot = Field(alias="out-of-hours")
    coordinator: Slot
    security: Slot
    school_health: Slot = Field(alias="school-health")


class Local(Part):
    """The reader's own municipality."""

    municipality: Text
    #: The contact to show where a slot has none.
    switchboard: Id
    #: Contacts of the region that belong to the municipality, such as its clinic.
    region: list[Id]
    slots: Slots

    def slot(self, name: SlotName) -> Slot:
        """The slot called ``name``."""
        found: Slot = getattr(self.slots, name.replace("-", "_"))
        return found

    def contact_ids(self) -> Iterator[tuple[str, tuple[str | int, ...]]]:
        """Every contact that is named, with where in the file."""
        yield self.switchboard, ("switchboard",)
        for index, id in enumerate(self.region):
            yield id, ("region", index)
        for name in SLOTS:
            contact = self.slot(name).contact
            if contact:
                yield contact, ("slots", name, "contact")


@dataclasses.dataclass(frozen=True)
class LocalFile:
    """What the file says, None where it cannot be read, and where."""

    local: Local | None = None
    positions: Positions = dataclasses.field(default_factory=Positions)

    def place(self, *field: str | int) -> Place:
        """Where a field stands: ``place("slots", "security", "contact")``."""
        return self.positions.place(PATH, field)


def load_local(root: pathlib.Path) -> tuple[LocalFile, list[Finding]]:
    """The municipality's own contacts in the project ``root``, and what is wrong with the file."""
    text, findings = read_text(root, PATH)
    if text is None:
        return LocalFile(), findings
    document = read_yaml(PATH, text)
    if document.value is None:
        return LocalFile(positions=document.positions), [*findings, *document.findings]
    local, found = validate_document(document, Local)
    return LocalFile(local, document.positions), [*findings, *document.findings, *found]
