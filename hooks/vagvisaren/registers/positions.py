"""YAML with positions.

PyYAML's node tree (through libyaml where it is there) keeps every line and column; its constructors do not. So the
tree is walked here, with YAML 1.2's plain scalars: ``no`` stays a word, ``12:30`` stays a time, ``2026-11-21`` stays a
text that the models turn into a date. Anchors and aliases are refused: no register needs them, and a handful of
nested ones can fill a memory.
"""

from __future__ import annotations

import dataclasses
import re
from typing import Any

import yaml

from ..findings import Finding, Place
from ..textfiles import place_at
from . import rules

Path = tuple[str | int, ...]

#: Registers are lists of small entries. Deeper nesting is a mistake or an attack.
_DEEPEST = 20
#: The largest register is well below this; a larger file is not a register.
_LARGEST = 4 * 1024 * 1024

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

#: Characters that YAML does not allow, and the byte-order mark, which only libyaml lets pass.
_UNREADABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")

_INT = re.compile(r"[-+]?(0|[1-9][0-9]*)$")
_FLOAT = re.compile(r"[-+]?[0-9]+\.[0-9]+$")
_NULL = {"", "~", "null", "Null", "NULL"}
_TRUE = {"true", "True", "TRUE"}
_FALSE = {"false", "False", "FALSE"}


@dataclasses.dataclass(frozen=True)
class Positions:
    """Where each value stands, by its path from the top of the document."""

    marks: dict[Path, tuple[int, int, int, int]] = dataclasses.field(default_factory=dict)
    #: Added to every line, where the YAML is a part of a file (front matter).
    offset: int = 0

    def place(self, file: str, path: Path) -> Place:
        """The place of ``path``, or of the nearest thing round it that stands in the file."""
        while path and path not in self.marks:
            path = path[:-1]
        line, column, end_line, end_column = self.marks.get(path, (1, 1, 1, 1))
        return Place(file, line + self.offset, column, end_line + self.offset, end_column)


@dataclasses.dataclass(frozen=True)
class Document:
    """A YAML file's value with positions; ``value`` is None when it could not be read, and ``findings`` says why."""

    path: str
    value: Any
    positions: Positions
    findings: tuple[Finding, ...] = ()


class _Refused(Exception):
    def __init__(self, finding: Finding) -> None:
        super().__init__()
        self.finding = finding


def read_yaml(path: str, text: str, *, offset: int = 0) -> Document:
    """Read ``text``, the YAML of the file ``path``, beginning ``offset`` lines into it.

    Never raises for bad input: what is wrong is a finding with its place.
    """
    positions = Positions(offset=offset)
    if len(text) > _LARGEST:
        return _broken(path, positions, rules.TOO_LARGE.at(Place(path), size=len(text) // 1024))
    odd = _UNREADABLE.search(text)
    if odd:
        at = place_at(path, text, odd.start())
        place = Place(path, at.line + offset, at.column)
        return _broken(path, positions, rules.BAD_CHARACTER.at(place, code=f"U+{ord(odd.group()):04X}"))
    try:
        _refuse_unsafe(path, text, offset)
        node = yaml.compose(text, Loader=_Loader)
        if node is None:
            return _broken(path, positions, rules.EMPTY.at(Place(path, 1 + offset)))
        found: list[Finding] = []
        value = _value(path, node, (), positions, found)
    except _Refused as refused:
        return _broken(path, positions, refused.finding)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = _at(path, mark, offset) if mark else Place(path, 1 + offset)
        return _broken(path, positions, rules.broken_yaml(place, error, text.splitlines(), offset))
    return Document(path, value, positions, tuple(found))


def _broken(path: str, positions: Positions, finding: Finding) -> Document:
    return Document(path, None, positions, (finding,))


def _refuse_unsafe(path: str, text: str, offset: int) -> None:
    """Refuse aliases and deep nesting while they are still events: a tree of them would cost memory."""
    depth = 0
    for event in yaml.parse(text, Loader=_Loader):
        anchor = getattr(event, "anchor", None)
        if anchor is not None:
            raise _Refused(rules.ALIAS.at(_at(path, event.start_mark, offset), name=anchor))
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            depth += 1
            if depth > _DEEPEST:
                raise _Refused(rules.TOO_DEEP.at(_at(path, event.start_mark, offset), deepest=_DEEPEST))
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            depth -= 1


def _at(path: str, mark: Any, offset: int) -> Place:
    """The place of one of PyYAML's marks, which count from 0."""
    return Place(path, mark.line + 1 + offset, mark.column + 1)


def _value(path: str, node: yaml.Node, at: Path, positions: Positions, found: list[Finding]) -> Any:
    start, end = node.start_mark, node.end_mark
    if isinstance(node, yaml.ScalarNode):
        positions.marks[at] = (start.line + 1, start.column + 1, end.line + 1, end.column + 1)
        return _scalar(node)
    # A mapping or list reaches to where the next begins; its first character is what an editor looks for.
    positions.marks[at] = (start.line + 1, start.column + 1, start.line + 1, start.column + 2)
    if isinstance(node, yaml.SequenceNode):
        return [_value(path, child, (*at, i), positions, found) for i, child in enumerate(node.value)]
    value: dict[Any, Any] = {}
    for key_node, child in node.value:
        mark = key_node.start_mark
        place = _at(path, mark, positions.offset)
        key = _scalar(key_node) if isinstance(key_node, yaml.ScalarNode) else None
        if not isinstance(key, (str, int)) or isinstance(key, bool):
            raise _Refused(rules.BAD_KEY.at(place))
        key = str(key)
        if key in value:
            first = positions.marks[(*at, key, "=")][0] + positions.offset
            found.append(rules.DOUBLE_KEY.at(place, key=key, line=first))
            continue
        # The key's own place, under a step that no value has: missing values and wrong names point at it.
        positions.marks[(*at, key, "=")] = (mark.line + 1, mark.column + 1, mark.line + 1, mark.column + 1 + len(key))
        value[key] = _value(path, child, (*at, key), positions, found)
    return value


def _scalar(node: yaml.ScalarNode) -> str | int | float | bool | None:
    text: str = node.value
    if node.style:  # None in PyYAML, an empty text in libyaml, for a plain scalar
        return text
    if text in _NULL:
        return None
    if text in _TRUE:
        return True
    if text in _FALSE:
        return False
    if _INT.match(text):
        return int(text)
    if _FLOAT.match(text):
        return float(text)
    return text
