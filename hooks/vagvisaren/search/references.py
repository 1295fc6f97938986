"""Legal references as people type and paste them into a search box.

Narrower than ``laws.recognition``, which reads running text and must never make a wrong link: here a wrong guess costs
a line in a list of hits, so ``14:1`` alone, ``osl 10:18b`` and ``sol 14 kap 1`` are taken for what they look like. The
browser runs the same patterns; a test compares them with ``laws.recognition`` where both read a form.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Mapping, Sequence

_NUMBER = r"(\d{1,3}) ?([a-z](?![a-z]))?"
#: Chapter and section, in either order; then a section alone. Groups: see :func:`_pinpoint`.
PATTERNS: tuple[tuple[str, str], ...] = (
    ("cs", rf"\b{_NUMBER} ?kap(?:itlet|itel|\.)?,? ?(?:§+ ?)?{_NUMBER}(?: ?§+| paragrafen)?"),
    ("sc", rf"(?:§+ ?)?\b{_NUMBER} ?§+ ?(?:i )?{_NUMBER} ?kap(?:itlet|itel|\.)?"),
    ("cs", rf"\b(?:kapitel|chapter|chap\.?|ch\.?) ?{_NUMBER},? ?(?:§+|paragraf|section|sect?\.?|s\.?|:) ?{_NUMBER}"),
    ("sc", rf"\b(?:section|sect?\.?|s\.?|§+) ?{_NUMBER},?(?: of)? ?(?:chapter|chap\.?|ch\.?|kap\.?) ?{_NUMBER}"),
    ("cs", rf"(?<![\d:.,/-])\b{_NUMBER}: ?{_NUMBER}(?: ?§)?(?![\d:/-])"),
    ("s", rf"\b{_NUMBER} ?§+"),
    ("s", rf"(?:§+|\bsection|\bsect\.|\bparagraf) ?{_NUMBER}"),
    ("c", rf"\b{_NUMBER} ?kap(?:itlet|itel|\.)?(?![a-z])"),
    ("c", rf"\b(?:kapitel|chapter) ?{_NUMBER}"),
)
_COMPILED = tuple((shape, re.compile(pattern)) for shape, pattern in PATTERNS)
_SFS = re.compile(r"(?<![\d:])((?:1[89]|20)\d\d):(\d{1,4})(?![\d:])")


@dataclasses.dataclass(frozen=True)
class Asked:
    """A reference in a query: which acts it may be of (``2025-400``), and which place in them (``k14-p1``)."""

    acts: tuple[str, ...]
    chapter: str | None
    section: str | None
    #: Whether the act is named by its number.
    exact: bool

    @property
    def anchor(self) -> str | None:
        """The provision's anchor on the act's page; None where only the act, or its chapter, is named."""
        if self.section is None:
            return None
        return (f"k{self.chapter}-" if self.chapter else "") + f"p{self.section}"


def find(query: str, names: Mapping[str, Sequence[str]]) -> tuple[list[Asked], str]:
    """The references in ``query``, in lower case, and what is left of it without them.

    ``names``: an act's name or abbreviation in lower case → its acts, the one in force first.
    """
    rest = query
    numbers = [f"{m.group(1)}-{m.group(2)}" for m in _SFS.finditer(rest)]
    known = {act for acts in names.values() for act in acts}
    exact = [n for n in numbers if n in known]
    rest = _SFS.sub(lambda m: " " if f"{m.group(1)}-{m.group(2)}" in known else m.group(), rest)
    pins: list[tuple[int, str | None, str | None]] = []
    for shape, pattern in _COMPILED:
        rest = pattern.sub(lambda m, shape=shape: _note(pins, shape, m), rest)  # type: ignore[misc]
    pins.sort(key=lambda pin: pin[0])
    named, without = _named(rest, names)
    acts = exact or named
    if not pins and not acts:
        return [], query
    if not pins and not exact:
        return [], query  # A name alone is words like others: the pages about it are found by them.
    if pins:
        rest = without
    if not pins:
        return [Asked((act,), None, None, True) for act in acts], rest
    return [Asked(tuple(acts), chapter, section, bool(exact)) for _, chapter, section in pins], rest


def _note(pins: list[tuple[int, str | None, str | None]], shape: str, m: re.Match[str]) -> str:
    first = m.group(1) + (m.group(2) or "")
    second = m.group(3) + (m.group(4) or "") if len(shape) == 2 else None
    chapter, section = {
        "cs": (first, second),
        "sc": (second, first),
        "s": (None, first),
        "c": (first, None),
    }[shape]
    pins.append((m.start(), chapter, section))
    return " " * (m.end() - m.start())


def _named(text: str, names: Mapping[str, Sequence[str]]) -> tuple[list[str], str]:
    """The acts named in ``text``, and the text without the names. Longer names first."""
    acts: list[str] = []
    for name in sorted(names, key=lambda n: (-len(n), n)):
        at = _word_at(text, name)
        if at >= 0:
            acts.extend(act for act in names[name] if act not in acts)
            text = text[:at] + " " * len(name) + text[at + len(name) :]
    return acts, text


def _word_at(text: str, name: str) -> int:
    """Where ``name`` stands in ``text`` as words of its own (a genitive s may follow); -1 where it does not."""
    at = text.find(name)
    while at >= 0:
        before = text[at - 1 : at]
        after = text[at + len(name) : at + len(name) + 2]
        ends = not after[:1].isalnum() or (after[:1] == "s" and not after[1:2].isalnum())
        if not before.isalnum() and ends:
            return at
        at = text.find(name, at + 1)
    return -1
