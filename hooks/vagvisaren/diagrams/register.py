"""``data/diagrams.yml``: one entry a diagram, either steps in time or a network round a hub."""

from __future__ import annotations

import pathlib
from typing import Annotated, Any

from pydantic import Field, model_validator

from ..findings import Finding
from ..languages import Text
from ..pages.model import SourceRef
from ..registers import Entry, Id, Part, Register, load_register
from ..registers.problems import EditorError

PATH = "data/diagrams.yml"


class Step(Entry):
    """One box: when, what, and the rule it rests on, written as a citation.

    ``side`` hangs the box on the step before it; the next step then follows that step, not this one. ``more`` stands in
    the list below the drawing only.
    """

    when: Text | None = None
    what: Text
    law: Text | None = None
    more: Text | None = None
    side: bool = False


class Partner(Entry):
    """Somebody that the hub works with: on what, and by way of which other partner if not directly."""

    name: Text
    what: Text
    more: Text | None = None
    through: Id | None = None


class Network(Part):
    """A hub with its members, and the partners round it."""

    hub: Text
    members: Annotated[list[Text], Field(min_length=1)]
    partners: Annotated[list[Partner], Field(min_length=2)]

    @model_validator(mode="after")
    def _ways_lead_to_the_hub(self) -> Network:
        direct = {partner.id for partner in self.partners if partner.through is None}
        for partner in self.partners:
            if partner.through is not None and partner.through not in direct:
                raise EditorError(
                    Text(
                        sv=f"{partner.id} nås genom {partner.through}, som inte har egen kontakt med navet.",
                        en=f"{partner.id} is reached through {partner.through}, which has no way of its own to it.",
                    ),
                    Text(
                        sv="Skriv i through ett id ur samma nätverk utan egen through.",
                        en="Write in through an id of the same network without a through of its own.",
                    ),
                )
        return self


class Diagram(Entry):
    """A diagram: its name, what it shows in a sentence or two, the sections it rests on, and its parts."""

    title: Text
    summary: Text
    sources: Annotated[list[SourceRef], Field(min_length=1)]
    steps: Annotated[list[Step], Field(min_length=2)] | None = None
    network: Network | None = None

    @model_validator(mode="after")
    def _one_kind_with_unique_ids(self) -> Diagram:
        if (self.steps is None) == (self.network is None):
            raise EditorError(
                Text(sv="steps eller network ska finnas.", en="there is to be steps or network."),
                Text(sv="Skriv ett av dem, inte båda.", en="Write one of them, not both."),
            )
        if self.steps and self.steps[0].side:
            raise EditorError(
                Text(sv="det första steget hänger på inget.", en="the first step hangs on nothing."),
                Text(sv="Ta bort side från det första steget.", en="Take side from the first step."),
            )
        parts: list[Step] | list[Partner] = self.steps or (self.network.partners if self.network else [])
        ids = [part.id for part in parts]
        double = next((id for id in ids if ids.count(id) > 1), None)
        if double:
            raise EditorError(
                Text(sv=f"{double} står två gånger.", en=f"{double} stands twice."),
                Text(sv="Ge den ena ett annat id.", en="Give one of them another id."),
            )
        return self


#: The JSON Schemas to write, by file name.
SCHEMAS: dict[str, Any] = {"diagrams.json": list[Diagram]}


def load_diagrams(root: pathlib.Path) -> tuple[Register[Diagram], list[Finding]]:
    """The diagrams in the project ``root``, and what is wrong with their file."""
    return load_register(root, PATH, Diagram)
