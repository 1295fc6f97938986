"""The cases in ``cases/``: a text, and by hand what it cites."""

import dataclasses
import datetime as dt
import functools
import pathlib
from typing import Any

import yaml

from vagvisaren.laws.recognition import Reference

FOLDER = pathlib.Path(__file__).parent / "cases"
_FIELDS = ("kind", "sfs", "chapter", "section", "stycke", "punkt", "number", "page")


@dataclasses.dataclass(frozen=True)
class Case:
    """``expect``: one mapping a reference; ``text`` is left out where it is the whole text, a field where it is None."""

    name: str
    text: str
    date: dt.date
    language: Any
    expect: tuple[dict[str, Any], ...]


@functools.cache
def load() -> tuple[Case, ...]:
    """Every case. Its name is the file and the line of thought: ``swedish: 14 kap. 1 § SoL``."""
    found = []
    for file in sorted(FOLDER.glob("*.yml")):
        content = yaml.safe_load(file.read_text(encoding="utf-8"))
        for case in content["cases"]:
            expected = tuple({"text": case["text"], **one} for one in case["expect"])
            unknown = {key for one in expected for key in one} - {"text", "explicit", *_FIELDS}
            assert not unknown, f"{file.name}: {unknown} in {case['text']!r}"
            found.append(
                Case(
                    f"{file.stem}: {case['text'][:60]!r} {case.get('date', '')}".strip(),
                    case["text"],
                    case.get("date", content["date"]),
                    case.get("language", content.get("language")),
                    expected,
                )
            )
    return tuple(found)


def shown(reference: Reference) -> dict[str, Any]:
    """A reference in the cases' form."""
    fields = {name: getattr(reference, name) for name in _FIELDS} | {"explicit": reference.explicit_number}
    return {"text": reference.text, **{k: v for k, v in fields.items() if v and (k, v) != ("kind", "statute")}}
