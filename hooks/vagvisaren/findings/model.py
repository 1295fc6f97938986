"""Rules and findings.

A rule is declared once, with why it exists, what it says and an example of wrong and right; the tests run the
examples and the page about checks is made from the same declarations. A finding is one place where a rule is broken.
"""

from __future__ import annotations

import dataclasses
import enum
from collections.abc import Iterable, Mapping

from ..languages import Language, Text


class Severity(enum.StrEnum):
    """An error stops the build. A warning is told, and stops ``--strict``."""

    ERROR = "error"
    WARNING = "warning"


@dataclasses.dataclass(frozen=True, order=True)
class Place:
    """Where something stands: a path from the project's folder, lines and columns counted from 1 in characters.

    ``end_column`` is the column after the last character, so that ``end_column - column`` is the length on one line.
    """

    path: str
    line: int = 1
    column: int = 1
    end_line: int | None = None
    end_column: int | None = None

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclasses.dataclass(frozen=True)
class Example:
    """A mistake and its cure, run by the tests against the small project in ``tests/project``.

    ``wrong`` and ``right`` are added to the end of the file ``path`` (``replace=False``), or stand in its stead. A
    page's text is bytes only where the mistake is in the bytes.
    """

    path: str
    wrong: str | bytes
    right: str | bytes
    replace: bool = False
    today: str = "2026-11-21"


@dataclasses.dataclass(frozen=True)
class Rule:
    """Something that can be wrong.

    ``message`` and ``help`` are format strings; a finding brings the values. ``message`` says what is wrong, ``help``
    what to do now, each in a sentence.
    """

    code: str
    severity: Severity
    title: Text
    why: Text
    message: Text
    help: Text
    examples: tuple[Example, ...] = ()

    def at(self, place: Place, **values: object) -> Finding:
        """The finding that this rule is broken at ``place``."""
        return Finding(rule=self, place=place, values=values)


@dataclasses.dataclass(frozen=True)
class Finding:
    """One broken rule at one place. ``values`` fill the rule's sentences; a :class:`Text` is shown in its language."""

    rule: Rule
    place: Place
    values: Mapping[str, object] = dataclasses.field(default_factory=dict)

    @property
    def severity(self) -> Severity:
        return self.rule.severity

    def message(self, language: Language = "sv") -> str:
        """What is wrong, in one sentence."""
        return self._fill(self.rule.message, language)

    def help(self, language: Language = "sv") -> str:
        """What to do now, in one sentence."""
        return self._fill(self.rule.help, language)

    def _fill(self, template: Text, language: Language) -> str:
        values = {k: v.in_(language) if isinstance(v, Text) else v for k, v in self.values.items()}
        # A value that is empty, such as a guess nobody had, leaves no gap.
        return " ".join(template.in_(language).format(**values).split())

    @property
    def sort_key(self) -> tuple[Place, str, str]:
        place = dataclasses.replace(
            self.place, end_line=self.place.end_line or 0, end_column=self.place.end_column or 0
        )
        return place, self.rule.code, self.message()


def has_errors(findings: Iterable[Finding]) -> bool:
    """Whether any of ``findings`` stops the build."""
    return any(f.severity is Severity.ERROR for f in findings)
