"""Files as text: UTF-8 with plain line ends, or a finding that says what stands in the way."""

from __future__ import annotations

import functools
import pathlib
from collections.abc import Callable

from ..findings import Finding, Place
from . import rules


def decode(path: str, data: bytes) -> tuple[str | None, list[Finding]]:
    """The text of the file ``path`` with the bytes ``data``.

    Returns the text, or None where it cannot be read at all, and the findings. Line ends come back as ``\\n``.
    """
    findings: list[Finding] = []
    if data.startswith(b"\xef\xbb\xbf"):
        findings.append(rules.BYTE_ORDER_MARK.at(Place(path)))
        data = data[3:]
    elif data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None, [rules.NOT_UTF8.at(Place(path), byte=f"{data[0]:02X}", guess="UTF-16")]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        place = Place(path, line, column)
        return None, [rules.NOT_UTF8.at(place, byte=f"{data[error.start]:02X}", guess="Latin-1 (Windows-1252)")]
    if "\r" in text:
        findings.append(rules.LINE_ENDS.at(place_at(path, text, text.index("\r"))))
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text, findings


def place_at(path: str, text: str, start: int, end: int | None = None) -> Place:
    """The place of the characters ``start`` to ``end`` of ``text``, which is the file ``path``."""
    line = text.count("\n", 0, start) + 1
    column = start - (text.rfind("\n", 0, start) + 1) + 1
    if end is None:
        return Place(path, line, column)
    end_line = text.count("\n", 0, end) + 1
    end_column = end - (text.rfind("\n", 0, end) + 1) + 1
    return Place(path, line, column, end_line, end_column)


def line_reader(root: pathlib.Path) -> Callable[[str, int], str | None]:
    """A function that gives a line of a file under ``root``, or None where there is none that can be shown."""

    @functools.cache
    def lines(path: str) -> list[str]:
        try:
            return (root / path).read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            return []

    def line_at(path: str, line: int) -> str | None:
        found = lines(path)
        return found[line - 1] if 0 < line <= len(found) else None

    return line_at
