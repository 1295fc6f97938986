"""``data/actions.yml``, ``data/signs.yml`` and ``data/plan.yml``: the action plan as data."""

from __future__ import annotations

import dataclasses
import pathlib
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from ..findings import Finding, Place
from ..registers import Document, Register, load_register, read_yaml, validate_document
from ..registers.positions import Positions
from ..registers.validate import read_text
from .model import LEVELS, Action, Facts, Frame, Group, Level, Sign, Unit

ACTIONS = "data/actions.yml"
SIGNS = "data/signs.yml"
FACTS = "data/plan.yml"

#: The JSON Schemas to write, by file name.
SCHEMAS: dict[str, Any] = {"actions.json": list[Action], "signs.json": list[Sign], "plan.json": Facts}


@dataclasses.dataclass(frozen=True)
class Plan:
    """The whole plan. ``facts`` is None where ``data/plan.yml`` could not be read; the findings then say why."""

    actions: Register[Action] = dataclasses.field(default_factory=lambda: Register(ACTIONS))
    signs: Register[Sign] = dataclasses.field(default_factory=lambda: Register(SIGNS))
    facts: Facts | None = None
    positions: Positions = dataclasses.field(default_factory=Positions)

    @cached_property
    def units(self) -> dict[str, Unit]:
        """Those with a part in the plan, by id."""
        return {unit.id: unit for unit in self.facts.units} if self.facts else {}

    @cached_property
    def frames(self) -> dict[str, Frame]:
        """What stands beside lists of signs, by id; the first stands beside all."""
        return {frame.id: frame for frame in self.facts.frames} if self.facts else {}

    @cached_property
    def groups(self) -> dict[str, Group]:
        """The lists of signs, by the name a page uses."""
        return {group.id: group for group in self.facts.groups} if self.facts else {}

    @property
    def levels(self) -> tuple[Level, ...]:
        """The levels that have measures."""
        return LEVELS

    def level_name(self, level: Level) -> Any:
        """The heading of a level's measures, in both languages.

        Raises :class:`KeyError` where ``data/plan.yml`` has none.
        """
        if self.facts is None:
            raise KeyError(level)
        return self.facts.levels[level]

    def measures(self, level: str, unit: str = "") -> Iterator[Action]:
        """The measures on ``level`` (``all``: every level), or only those in which ``unit`` has a part."""
        for action in self.actions:
            if level in ("all", action.level) and (not unit or unit in action.units):
                yield action

    def in_group(self, group: str) -> Iterator[Sign]:
        """The signs, factors or ways in that make up the list ``group``."""
        return (sign for sign in self.signs if sign.group == group)

    def frames_of(self, group: str) -> list[Frame]:
        """What must stand beside the list ``group``: the frame of every list first, then the list's own."""
        named = dict.fromkeys([*list(self.frames)[:1], *(sign.frame for sign in self.in_group(group))])
        return [self.frames[id] for id in named if id in self.frames]

    def place(self, *field: str | int) -> Place:
        """Where a field of ``data/plan.yml`` stands: ``place("units", 0)``."""
        return self.positions.place(FACTS, field)


def load_plan(root: pathlib.Path) -> tuple[Plan, list[Finding]]:
    """The plan in the project ``root``, and what is wrong with its files."""
    actions, findings = load_register(root, ACTIONS, Action)
    signs, found = load_register(root, SIGNS, Sign)
    findings += found
    text, found = read_text(root, FACTS)
    findings += found
    if text is None:
        return Plan(actions, signs), findings
    document = read_yaml(FACTS, text)
    findings += document.findings
    facts = None
    if document.value is not None:
        facts, found = validate_document(document, Facts)
        findings += [*found, *(_double_ids(document, facts) if facts else ())]
    return Plan(actions, signs, facts, document.positions), findings


def _double_ids(document: Document, facts: Facts) -> Iterator[Finding]:
    from ..registers import rules

    for name in ("units", "frames", "groups"):
        first: dict[str, int] = {}
        for index, entry in enumerate(getattr(facts, name)):
            if entry.id in first:
                line = document.positions.place(FACTS, (name, first[entry.id], "id")).line
                yield rules.DOUBLE_ID.at(document.positions.place(FACTS, (name, index, "id")), id=entry.id, line=line)
            first.setdefault(entry.id, index)
