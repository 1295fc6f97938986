"""What the browser loads: one compressed file a language, texts and tables, from which both sides make the same index.

Neither postings nor weights are in it: they follow from the texts and the tables in a few milliseconds, and would be
larger than everything else together. A line that stands on several pages is stored once.
"""

from __future__ import annotations

import base64
import bz2
import dataclasses
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..languages import Language
from . import english, references, swedish
from .documents import KINDS, PageDocument
from .text import fold

_TABLES = {"sv": swedish, "en": english}

#: How much pages weigh, in percent, by how their address begins: those for editors would drown the others.
_PRIORS: tuple[tuple[str, int], ...] = (
    ("om/kontroller/", 45),
    ("om/ordlista/", 80),
    ("om/for-redaktorer/", 60),
    ("om/kallor/", 70),
    ("om/tillganglighet/", 80),
    ("kontakter/utskrift/", 60),
    ("handlingsplanen/fel-och-luckor/", 60),
    ("handlingsplanen/min-enhets-del/", 85),
    ("samverka/kunskapsguiden/", 90),
    ("lag/lagar/", 85),
    ("lag/vad-har-andrats/", 75),
    ("lag/sa-laser-du-hanvisningarna/", 45),
    ("orolig/vaggblad/", 55),
    ("orolig/markt/", 80),
    ("om/ta-over-for-din-kommun/", 70),
)


@dataclasses.dataclass(frozen=True)
class ActNames:
    """An act as queries name it."""

    #: ``2025-400``.
    id: str
    names: tuple[str, ...]
    in_force: bool


def payload(
    language: Language,
    pages: Iterable[PageDocument],
    *,
    numbers: Iterable[str] = (),
    acts: Sequence[ActNames] = (),
    synonyms: Iterable[tuple[Sequence[str], Sequence[str]]] = (),
    labels: Mapping[str, str] | None = None,
) -> dict[str, Any]:
    """Everything the index of ``language`` is made from, as plain data.

    ``numbers``: telephone numbers as dialled. ``synonyms``: pairs of typed phrases and the pages' phrases for them.
    """
    tables = _TABLES[language]
    lines: dict[str, int] = {}
    laws: dict[str, int] = {}
    shared: dict[str, int] = {}
    repealed = {act.id for act in acts if not act.in_force}
    rows = []
    for page in sorted(pages, key=lambda p: p.url):
        sections = []
        for s in page.sections:
            first_new = len(lines)
            numbered = [lines.setdefault(line, len(lines)) for line in s.lines]
            new_only = numbered == list(range(first_new, first_new + len(numbered)))
            own = f"{page.act}#{s.anchor}"
            row = [
                "" if s.lines and s.heading == s.lines[0] else s.heading,
                0 if s.anchor == guessed_anchor(s.heading) else s.anchor,
                KINDS.index(s.kind),
                len(numbered) if new_only else _runs(numbered),
                *[laws.setdefault(law, len(laws)) for law in s.laws if law != own],
            ]
            sections.append(row)
        rows.append(
            [
                page.url,
                page.title,
                page.description,
                _prior(page, repealed),
                page.act or 0,
                [shared.setdefault(text, len(shared)) for text in page.trail],
                [shared.setdefault(text, len(shared)) for text in page.audience],
                *sections,
            ]
        )
    names: dict[str, list[str]] = {}
    for act in sorted(acts, key=lambda a: (not a.in_force, a.id)):
        for name in act.names:
            names.setdefault(name.lower(), []).append(act.id)
    return {
        "language": language,
        "kinds": list(KINDS),
        "pages": rows,
        "lines": "\n".join(lines),
        "laws": list(laws),
        "shared": list(shared),
        "numbers": sorted(set(numbers)),
        "acts": names,
        "repealed": sorted(repealed),
        "synonyms": [[list(typed), list(found)] for typed, found in synonyms],
        "stemmer": tables.STEMMER.table(),
        "fillers": sorted(tables.FILLERS),
        "weak": sorted(tables.WEAK),
        "short": sorted(tables.SHORT_PARTS),
        "links": list(tables.LINKS),
        "references": [list(p) for p in references.PATTERNS],
        "labels": dict(labels or {}),
    }


def _prior(page: PageDocument, repealed: set[str]) -> int:
    if page.act in repealed:
        return 65
    path = page.url.removeprefix("en/")
    return next((percent for start, percent in _PRIORS if path.startswith(start)), 100)


def guessed_anchor(heading: str) -> str:
    """The anchor that a heading would get by itself; only others are stored.

    >>> guessed_anchor("Vad händer sen?"), guessed_anchor("10 kap. 18 a §"), guessed_anchor("Chapter 10, Section 18 a")
    ('vad-hander-sen', 'k10-p18a', 'k10-p18a')
    """
    m = _SECTION.match(heading.lower())
    if m:
        chapter = (m.group(1) or m.group(3) or "").replace(" ", "")
        section = (m.group(2) or m.group(4)).replace(" ", "")
        return (f"k{chapter}-" if chapter else "") + f"p{section}"
    bare = "".join(c for c in fold(heading.lower()) if c.isascii() and (c.isalnum() or c in " -_"))
    return re.sub(r"[- ]+", "-", bare.strip())


_SECTION = re.compile(
    r"^(?:(\d+(?: [a-z])?) kap\. )?(\d+(?: [a-z]{1,2})?) §$"
    r"|^(?:chapter (\d+(?: [a-z])?), )?section (\d+(?: [a-z]{1,2})?)$"
)


def _runs(numbers: Sequence[int]) -> list[int]:
    """Numbers that follow each other as first and count: ``[7, 8, 9, 3]`` → ``[7, 3, 3, 1]``."""
    runs: list[int] = []
    for n in numbers:
        if runs and n == runs[-2] + runs[-1]:
            runs[-1] += 1
        else:
            runs += [n, 1]
    return runs


def as_json(data: Mapping[str, Any]) -> str:
    """The payload as text, the same for the same site."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def pack(data: Mapping[str, Any]) -> bytes:
    """The payload compressed: a line with the letters in use, each standing for a byte, then the bytes.

    bzip2 makes running text a quarter smaller than what servers and browsers have built in, and unpacks in
    milliseconds. One byte a letter helps it with å, ä and ö.
    """
    text = as_json(data)
    letters = sorted(set(text))
    if len(letters) > 256:
        raise ValueError(f"{len(letters)} different characters on the pages; the search file has room for 256")
    code = {letter: i for i, letter in enumerate(letters)}
    return "".join(letters).encode() + b"\x00" + bz2.compress(bytes(code[c] for c in text))


def script(data: Mapping[str, Any]) -> str:
    """The file: a script, since a page opened from a folder loads nothing else; compressed, since servers may not."""
    return f'vvSearch.load("{base64.b64encode(pack(data)).decode()}");\n'


def unpack(text: str) -> dict[str, Any]:
    """The payload that :func:`script` made a file of. Raises :class:`ValueError` for any other text."""
    m = re.fullmatch(r'vvSearch\.load\("([A-Za-z0-9+/=]+)"\);\n', text)
    if m is None:
        raise ValueError("not a search file")
    letters, _, packed = base64.b64decode(m.group(1)).partition(b"\x00")
    table = letters.decode()
    data: dict[str, Any] = json.loads("".join(table[b] for b in bz2.decompress(packed)))
    return data
