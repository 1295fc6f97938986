"""``data/guide.yml``: from a sign to the right person."""

from __future__ import annotations

import dataclasses
import pathlib
from collections.abc import Iterator
from typing import Any

from ..findings import Finding, Place
from ..registers import read_yaml, validate_document
from ..registers.positions import Positions
from ..registers.rules import DOUBLE_ID
from ..registers.validate import read_text
from .model import Guide

PATH = "data/guide.yml"

#: The JSON Schemas to write, by file name.
SCHEMAS: dict[str, Any] = {"guide.json": Guide}


@dataclasses.dataclass(frozen=True)
class GuideFile:
    """What the file says, None where it cannot be read, and where."""

    guide: Guide | None = None
    positions: Positions = dataclasses.field(default_factory=Positions)

    def place(self, *field: str | int) -> Place:
        """Where a field stands: ``place("roles", 0, "contacts", 2)``."""
        return self.positions.place(PATH, field)


def load_guide(root: pathlib.Path) -> tuple[GuideFile, list[Finding]]:
    """The guide in the project ``root``, and what is wrong with its file."""
    text, findings = read_text(root, PATH)
    if text is None:
        return GuideFile(), findings
    document = read_yaml(PATH, text)
    findings += document.findings
    if document.value is None:
        return GuideFile(positions=document.positions), findings
    guide, found = validate_document(document, Guide)
    file = GuideFile(guide, document.positions)
    return file, [*findings, *found, *(_double_ids(file, guide) if guide else ())]


def _double_ids(file: GuideFile, guide: Guide) -> Iterator[Finding]:
    """Ids that stand twice in a list; two cells for one level and role."""
    lists: dict[str, list[str]] = {
        "levels": [level.id for level in guide.levels],
        "roles": [role.id for role in guide.roles],
        "signs": [sign.id for sign in guide.signs],
        "protections": [protection.id for protection in guide.protections],
        "cells": [f"{cell.level} {cell.role}" for cell in guide.cells],
    }
    for name, ids in lists.items():
        first: dict[str, int] = {}
        for index, id in enumerate(ids):
            if id in first:
                yield DOUBLE_ID.at(file.place(name, index), id=id, line=file.place(name, first[id]).line)
            first.setdefault(id, index)
