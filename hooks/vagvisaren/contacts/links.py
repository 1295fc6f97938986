"""Addresses in a page's markup: links typed by hand and e-mail addresses."""

from __future__ import annotations

import dataclasses
import re
import urllib.parse
from collections.abc import Iterator

from ..pages.blocks import Word

#: Lengths are bounded: a page of nothing but opening brackets must not take minutes.
_HAND = re.compile(
    r"""\[(?P<text>[^\[\]\n]{0,300})\]\(\s*(?P<scheme>tel|mailto):(?P<target>[^()\s]{0,300})[^()]{0,300}\)
      | <a\s[^<>]{0,300}?href=["'](?P<scheme2>tel|mailto):(?P<target2>[^"'<>]{0,300})["'][^<>]{0,300}>
        (?P<text2>(?:(?!</?a\b).){0,300})</a>
      | <(?:(?P<scheme3>tel|mailto):)?(?P<target3>(?<=tel:)[^<>\s]{0,300}|[^<>\s@"'=]{1,100}@[^<>\s]{1,300})>
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_EMAIL = re.compile(r"(?<![\w.+-])[A-Za-z0-9_](?:[\w.+-]*\w)?@\w[\w-]*(?:\.[\w-]+)*\.[A-Za-z]{2,}")
#: Reserved for examples (RFC 2606).
_EXAMPLES = re.compile(r"@(?:[\w-]+\.)*example(?:\.(?:com|net|org))?\Z", re.IGNORECASE)

@dataclasses.dataclass(frozen=True)
class Span:
    """A piece of a text and where it stands."""

    start: int
    end: int
    text: str


@dataclasses.dataclass(frozen=True)
class HandLink:
    """A link to a number or e-mail address that an editor typed: where it leads, and what it says if that differs."""

    start: int
    end: int
    scheme: str
    target: str
    shown: str


def hand_links(text: str) -> Iterator[HandLink]:
    """The ``tel:`` and ``mailto:`` links in ``text``, a page without its code, also ``<info@cve.se>``."""
    for m in _HAND.finditer(text):
        scheme = (m["scheme"] or m["scheme2"] or m["scheme3"] or "mailto").lower()
        target = urllib.parse.unquote(next(t for t in (m["target"], m["target2"], m["target3"]) if t is not None))
        shown = m["text"] or m["text2"] or ""
        yield HandLink(m.start(), m.end(), scheme, target.partition("?")[0], re.sub(r"<[^>]*>|[*_]", "", shown).strip())


def emails(text: str) -> Iterator[Span]:
    """The e-mail addresses in ``text``, but for those that are reserved for examples."""
    if "@" not in text:
        return
    for m in _EMAIL.finditer(text):
        if not _EXAMPLES.search(m.group()):
            yield Span(m.start(), m.end(), m.group())


def addresses_at(text: str, domain: str) -> Iterator[Span]:
    """The addresses in ``text`` that lead to ``domain`` or below it."""
    if domain not in text.lower():
        return
    host = rf"(?:https?:)?//(?:[\w-]+\.)*{re.escape(domain)}(?![\w-])(?!\.\w)[^\s)>\]\"']*"
    bare = rf"(?<=\]\()(?:www\.)?{re.escape(domain)}[^\s)]*"
    for m in re.finditer(rf"{host}|{bare}", text, re.IGNORECASE):
        yield Span(m.start(), m.end(), m.group())


def listed(span: Word) -> Iterator[Span]:
    """The values of a list written with commas, each with its place."""
    for m in re.finditer(r"[^,\s\[\]\"']+", span.text):
        yield Span(span.start + m.start(), span.start + m.end(), m.group())
