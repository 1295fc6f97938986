"""The cases in ``cases/``: a text, and by hand what it cites."""

import dataclasses
import datetime as dt
import functools
import pathlib
from collections import Counter
from collections.abc import Iterable
from typing import Any

import yaml
from vagvisaren.laws.recognition import Reference, find

from tests.laws.recognition.catalogue import CATALOGUE

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


@dataclasses.dataclass(frozen=True)
class Measured:
    """How well the cases are recognised. A link is wrong when it leads to what the text does not cite."""

    expected: int
    found: int
    right: int
    #: ``(case, reference)`` as text: found and not expected, expected and not found.
    wrong: tuple[tuple[str, str], ...]
    missed: tuple[tuple[str, str], ...]

    @property
    def precision(self) -> float:
        """Of what was found, how much is right."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Of what is there, how much was found."""
        return self.right / self.expected if self.expected else 1.0


def precision_recall(cases: Iterable[Case] | None = None) -> Measured:
    """Run recognition over ``cases`` (all of them by default) and compare reference by reference, every field."""
    expected = found = right = 0
    wrong: list[tuple[str, str]] = []
    missed: list[tuple[str, str]] = []
    for case in load() if cases is None else cases:
        got = Counter(str(sorted(shown(r).items())) for r in find(case.text, CATALOGUE, case.date, case.language))
        want = Counter(str(sorted(one.items())) for one in case.expect)
        expected += want.total()
        found += got.total()
        right += (got & want).total()
        wrong += [(case.name, one) for one in (got - want).elements()]
        missed += [(case.name, one) for one in (want - got).elements()]
    return Measured(expected, found, right, tuple(wrong), tuple(missed))
