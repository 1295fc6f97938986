"""Reading the pages under ``docs/``."""

from __future__ import annotations

import pathlib
import re

from ..findings import Finding, Place
from ..registers.positions import Positions, read_yaml
from ..registers.validate import validate_document
from ..textfiles import decode
from . import rules
from .model import Page, PageMeta

_FRONT = re.compile(r"---[ \t]*\n(?P<yaml>(?:.*\n)*?)---[ \t]*(?:\n|\Z)")

#: The longest page is a few tens of kilobytes; a larger file is something else.
_LARGEST = 1024 * 1024


def load_pages(root: pathlib.Path) -> tuple[dict[str, Page], list[Finding]]:
    """Every page under ``root/docs`` by its path from ``root``, and what stood in the way of reading them."""
    pages: dict[str, Page] = {}
    findings: list[Finding] = []
    for file in sorted((root / "docs").rglob("*.md")):
        path = file.relative_to(root).as_posix()
        page, found = read_page(path, file)
        findings += found
        if page is not None:
            pages[path] = page
    return pages, findings


def read_page(path: str, file: pathlib.Path) -> tuple[Page | None, list[Finding]]:
    """The page in ``file``, known as ``path``. None where it cannot be read as text."""
    if file.is_symlink():
        return None, [rules.SYMBOLIC_LINK.at(Place(path))]
    size = file.stat().st_size
    if size > _LARGEST:
        return None, [rules.TOO_LARGE.at(Place(path), size=size // 1024)]
    text, findings = decode(path, file.read_bytes())
    if text is None:
        return None, findings
    if not text.strip():
        return None, [*findings, rules.EMPTY.at(Place(path))]
    match = _FRONT.match(text)
    if match is None:
        page = Page(path, text, 0, None)
        return page, [*findings, rules.NO_FRONT_MATTER.at(Place(path))]
    document = read_yaml(path, match["yaml"], offset=1)
    findings += document.findings
    if document.value is None and document.findings:
        return Page(path, text, match.end(), None, document.positions), findings
    meta, found = validate_document(document, PageMeta)
    return Page(path, text, match.end(), meta, document.positions or Positions()), findings + found
