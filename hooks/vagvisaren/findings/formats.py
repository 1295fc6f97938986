"""Findings as text for a person and as JSON for a program. Sorted, so that two runs are equal."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable

from ..languages import Language, Text
from .model import Finding, Severity

_LABEL = {
    Severity.ERROR: Text(sv="fel", en="error"),
    Severity.WARNING: Text(sv="varning", en="warning"),
}
_NOTHING = Text(sv="Inga fel.", en="No errors.")
_COUNT = Text(sv="Fel: {errors}. Varningar: {warnings}.", en="Errors: {errors}. Warnings: {warnings}.")


def in_order(findings: Iterable[Finding]) -> list[Finding]:
    """``findings`` by path, line, column and code, each once."""
    unique = {f.sort_key: f for f in findings}
    return [unique[key] for key in sorted(unique)]


def as_json(findings: Iterable[Finding], language: Language = "sv") -> str:
    """A JSON array of ``{code, severity, path, line, column, message, help}``."""
    rows = [
        {
            "code": f.rule.code,
            "severity": f.severity.value,
            "path": f.place.path,
            "line": f.place.line,
            "column": f.place.column,
            "message": f.message(language),
            "help": f.help(language),
        }
        for f in in_order(findings)
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2)


def as_text(
    findings: Iterable[Finding], language: Language = "sv", line_at: Callable[[str, int], str | None] | None = None
) -> str:
    """One paragraph a finding: place, what is wrong, the line with the words marked, what to do; then the count.

    ``line_at(path, line)`` gives a line of a file, or None where there is none to show.
    """
    ordered = in_order(findings)
    parts = []
    for f in ordered:
        label = _LABEL[f.severity].in_(language)
        rows = [f"{f.place}: {label} {f.rule.code}: {f.message(language)}"]
        line = line_at(f.place.path, f.place.line) if line_at else None
        if line is not None and line.strip():
            rows += _underlined(line, f)
        rows.append(f"    → {f.help(language)}")
        parts.append("\n".join(rows))
    errors = sum(f.severity is Severity.ERROR for f in ordered)
    if not ordered:
        parts.append(_NOTHING.in_(language))
    else:
        parts.append(_COUNT.in_(language).format(errors=errors, warnings=len(ordered) - errors))
    return "\n\n".join(parts)


#: A terminal's width; longer lines are cut round the words that are marked.
_WIDTH = 100


def _underlined(line: str, finding: Finding) -> list[str]:
    place = finding.place
    line = line.replace("\t", " ")
    start = place.column - 1
    same_line = place.end_line in (None, place.line) and place.end_column is not None
    end = min(place.end_column - 1, len(line)) if same_line and place.end_column else len(line)
    cut = max(0, min(start - 20, len(line) - _WIDTH))
    shown = line[cut : cut + _WIDTH]
    marks = max(1, min(end, cut + _WIDTH) - start)
    return [f"    {shown}", "    " + " " * (start - cut) + "^" * marks]
