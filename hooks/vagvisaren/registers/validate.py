"""From YAML values to models: pydantic's verdict in an editor's words, each at its place."""

from __future__ import annotations

import difflib
import pathlib
from collections.abc import Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, TypeAdapter, ValidationError

from ..findings import Finding, Place
from ..languages import Language, Text
from ..textfiles import decode
from . import rules
from .model import Entry, Register
from .positions import Document, Path, read_yaml
from .problems import ALIKE, FALLBACK, LIST_REMEDY, NOT_A_LIST, PROBLEMS, EditorError

E = TypeVar("E", bound=Entry)
M = TypeVar("M", bound=BaseModel)


def load_register(root: pathlib.Path, path: str, model: type[E]) -> tuple[Register[E], list[Finding]]:
    """Read the list of entries in ``root / path``.

    Returns the register with every entry that is whole, and the findings about the rest. One bad entry does not hide
    the others, so that one run tells everything.
    """
    text, findings = read_text(root, path)
    if text is None:
        return Register(path), findings
    document = read_yaml(path, text)
    findings += document.findings
    if document.value is None and document.findings:
        return Register(path, positions=document.positions), findings
    if not isinstance(document.value, list):
        findings.append(_invalid(Place(path), Text(sv="filen", en="the file"), NOT_A_LIST, LIST_REMEDY))
        return Register(path, positions=document.positions), findings
    entries: dict[str, E] = {}
    indexes: dict[str, Path] = {}
    for index, value in enumerate(document.value):
        entry, found = validate_document(document, model, (index,), value)
        findings += found
        if entry is None:
            continue
        if entry.id in entries:
            first = document.positions.place(path, (*indexes[entry.id], "id"))
            here = document.positions.place(path, (index, "id"))
            findings.append(rules.DOUBLE_ID.at(here, id=entry.id, line=first.line))
            continue
        entries[entry.id] = entry
        indexes[entry.id] = (index,)
    return Register(path, entries, indexes, document.positions), findings


def read_text(root: pathlib.Path, path: str) -> tuple[str | None, list[Finding]]:
    """The text of a data file in UTF-8, or None and the reason."""
    file = root / path
    if not file.is_file():
        return None, [rules.MISSING_FILE.at(Place(path), file=path)]
    return decode(path, file.read_bytes())


def validate_document(
    document: Document, model: type[M], at: Path = (), value: Any = None
) -> tuple[M | None, list[Finding]]:
    """Make ``value`` (default: the whole document) a ``model``, or say at each place what does not fit."""
    value = document.value if value is None else value
    try:
        return model.model_validate(value), []
    except ValidationError as error:
        return None, [_finding(document, model, at, dict(e)) for e in error.errors(include_url=False)]


def _finding(document: Document, model: type[BaseModel], at: Path, error: dict[str, Any]) -> Finding:
    steps = _real_steps(document, at, error["loc"])
    kind = ALIKE.get(error["type"], error["type"])
    where = _place(document, at, steps, kind)
    field = ".".join(str(s) for s in steps if not isinstance(s, int)) or "posten"
    raised = error.get("ctx", {}).get("error")
    if isinstance(raised, EditorError):
        return _invalid(where, Text(sv=field, en=field), raised.problem, raised.remedy or PROBLEMS["value_error"][1])
    problem, remedy = PROBLEMS.get(kind, FALLBACK)
    values = {
        "name": steps[-1] if steps else "",
        "guess": _guess(model, steps),
        "given": _given(error["input"]),
        "input": str(error["input"])[:60],
        "pattern": error.get("ctx", {}).get("pattern", ""),
        "expected": error.get("ctx", {}).get("expected", ""),
        "said": error["msg"],
    }
    return _invalid(where, Text(sv=field, en=field), _fill(problem, values), _fill(remedy, values))


def _invalid(place: Place, field: Text, problem: Text, remedy: Text) -> Finding:
    return rules.INVALID.at(place, field=field, problem=problem, remedy=remedy)


def _fill(template: Text, values: dict[str, Any]) -> Text:
    def one(language: Language) -> str:
        return template.in_(language).format(
            **{k: v.in_(language) if isinstance(v, Text) else v for k, v in values.items()}
        )

    return Text(sv=one("sv"), en=one("en"))


def _real_steps(document: Document, at: Path, loc: Sequence[str | int]) -> Path:
    """``loc`` without the steps that pydantic adds for unions and validators and that the file does not have."""
    steps: Path = ()
    for i, step in enumerate(loc):
        known = (*at, *steps, step) in document.positions.marks
        if known or i == len(loc) - 1:
            steps = (*steps, step)
    return steps


def _place(document: Document, at: Path, steps: Path, kind: str) -> Place:
    key = (*at, *steps, "=")
    if kind == "extra_forbidden" and key in document.positions.marks:
        return document.positions.place(document.path, key)
    return document.positions.place(document.path, (*at, *steps))


def _given(value: Any) -> Text:
    names = {bool: ("ja/nej-värdet", "the value"), int: ("talet", "the number"), float: ("talet", "the number")}
    if value is None:
        return Text(sv="tomt", en="empty")
    if isinstance(value, (list, dict)):
        return Text(sv="en lista eller tabell", en="a list or table")
    sv, en = names.get(type(value), ("texten", "the text"))
    return Text(sv=f"{sv} {value}", en=f"{en} {value}")


def _guess(model: type[BaseModel], steps: Path) -> Text | str:
    """``Menar du term?`` for a field name that is nearly right."""
    names = _field_names(model)
    near = difflib.get_close_matches(str(steps[-1]), names, n=1) if steps else []
    return Text(sv=f"Menar du {near[0]}?", en=f"Did you mean {near[0]}?") if near else ""


def _field_names(model: type[BaseModel]) -> list[str]:
    schema = TypeAdapter(model).json_schema()
    names = set(schema.get("properties", {}))
    for definition in schema.get("$defs", {}).values():
        names |= set(definition.get("properties", {}))
    return sorted(names)
