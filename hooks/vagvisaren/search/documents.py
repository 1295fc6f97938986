"""Sections of a rendered page as search documents.

What is left out is what a reader of the section does not read there: notes on legal references, the page's own table of
contents, how a contact is known, status and evidence lines of a provision, and the box at the end of the page.
"""

from __future__ import annotations

import dataclasses
import html.parser
import re
from collections.abc import Iterable
from typing import Literal

from ..languages import Language
from .text import listed

#: In the order that the payload numbers them.
Kind = Literal["guidance", "sign", "contact", "law", "measure", "example"]
KINDS: tuple[Kind, ...] = ("guidance", "sign", "contact", "law", "measure", "example")

_SKIPPED_TAGS = frozenset({"script", "style", "svg", "template", "noscript"})
_SKIPPED_CLASSES = frozenset(
    {
        "headerlink",
        "vv-act__status",
        "vv-basis",
        "vv-card__evidence",
        "vv-card__note",
        "vv-contact__save",
        "vv-from",
        "vv-jump",
        "vv-law__note",
        "vv-measure__same",
        "vv-provision__evidence",
        "vv-provision__pages",
        "vv-provision__status",
        "vv-rule__examples",
        "vv-rule",
        "vv-sources__outline",
        "vv-hidden",
        "visually-hidden",
    }
)
_VOID = frozenset(listed("area base br col embed hr img input link meta source track wbr"))
_BLOCKS = frozenset(
    listed(
        """
        address article aside blockquote caption dd details div dl dt fieldset figure figcaption footer form
        h1 h2 h3 h4 h5 h6 header hr label legend li main nav ol p pre section summary table tbody td th thead
        tr ul
        """
    )
)
#: A link to an act or a provision on its page.
_LAW_LINK = re.compile(r"(?:^|/)(\d{4}-\d{1,4})(?:/(?:index\.html)?|\.html|\.md)?(?:#((?:k[0-9a-z]+-)?p[0-9a-z]+))?$")
_PROVISION = re.compile(r"^(?:k[0-9a-z]+-)?p[0-9a-z]+$")
#: Anchors of rows in tables that look like the plan's measures but are about the documents' references and errors.
_TABLE_ROWS = ("hanvisning-", "fel-")
#: Lines of such a row that are searched: what is written, and what it was. The rest says the same of every row.
_ROW_LINES = 3
_ACT_PAGE = re.compile(r"(?:^|/)lag/lagar/(\d{4}-\d{1,4})/$")


@dataclasses.dataclass
class Section:
    """A part of a page that a hit can lead to. ``anchor`` is empty for the page itself."""

    anchor: str
    heading: str
    kind: Kind
    lines: list[str] = dataclasses.field(default_factory=list)
    #: Cited acts and provisions: ``2009-400`` or ``2009-400#k10-p18b``.
    laws: list[str] = dataclasses.field(default_factory=list)


@dataclasses.dataclass(frozen=True)
class PageDocument:
    """A page with its sections, the page itself first."""

    language: Language
    #: From the root of the site: ``en/kontakter/``, empty for the home page.
    url: str
    title: str
    trail: tuple[str, ...]
    description: str
    audience: tuple[str, ...]
    sections: tuple[Section, ...]
    #: The act that the page is about: ``2025-400``.
    act: str | None


def page_document(
    html_text: str,
    *,
    language: Language,
    url: str,
    title: str,
    trail: Iterable[str] = (),
    description: str = "",
    audience: Iterable[str] = (),
) -> PageDocument:
    """Read the HTML of an article into a document. ``html_text`` is what Markdown made of the page, or more."""
    act = _ACT_PAGE.search(url)
    reader = _Reader(title, _page_kind(url), act.group(1) if act else None, contacts=url.endswith("kontakter/"))
    reader.feed(html_text)
    reader.close()
    reader.flush()
    kept = [reader.sections[0], *(s for s in reader.sections[1:] if s.heading and (s.lines or s.laws))]
    return PageDocument(
        language, url, title, tuple(trail), description, tuple(audience), tuple(kept), act.group(1) if act else None
    )


def _page_kind(url: str) -> Kind:
    path = url.removeprefix("en/")
    table: dict[str, Kind] = {"lag/lagar/": "law", "samverka/exempel/": "example", "kontakter/": "contact"}
    return next((kind for start, kind in table.items() if path.startswith(start)), "guidance")


class _Reader(html.parser.HTMLParser):
    """Walks the article once. A stack of open elements tells where the text belongs."""

    def __init__(self, title: str, kind: Kind, act: str | None, *, contacts: bool) -> None:
        super().__init__(convert_charrefs=True)
        self.kind, self.act, self.contacts = kind, act, contacts
        self.sections = [Section("", title, kind)]
        self.current = self.sections[0]
        #: Element depth → the section to go back to when that element ends.
        self.back: dict[int, Section] = {}
        self.stack: list[tuple[str, frozenset[str]]] = []
        self.skip: int | None = None
        self.heading: Section | None = None
        self.first_line_is_heading: Section | None = None
        self.buffer: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            if tag == "br":
                self.buffer.append(" ")
            return
        values = dict(attributes)
        classes = frozenset((values.get("class") or "").split())
        if tag in _BLOCKS and self.skip is None:
            self.flush()
        self.stack.append((tag, classes))
        if self.skip is not None:
            return
        depth = len(self.stack)
        unseen = "hidden" in values or values.get("aria-hidden") == "true"
        if unseen or tag in _SKIPPED_TAGS or classes & _SKIPPED_CLASSES:
            self.skip = depth
            return
        anchor = values.get("id") or ""
        if tag == "h1":
            self.skip = depth  # The page's title is known.
        elif tag in ("h2", "h3"):
            self._heading(tag, anchor)
        elif tag == "section" and ("vv-contact" in classes or "vv-example" in classes):
            self.back[depth] = self.current
            if "vv-example" in classes:
                self.current.kind = "example"
        elif anchor and (tag == "tr" and "vv-measure" in classes):
            of_plan = self.kind == "guidance" and not anchor.startswith(_TABLE_ROWS)
            self._inner(anchor, "measure" if of_plan else self.kind, depth)
        elif anchor and "vv-sign" in classes:
            self._inner(anchor, "sign", depth)
        elif anchor and tag == "dt":
            self._inner(anchor, self.kind, depth, stays=True)
        elif "vv-signs" in classes and self.current.kind == "guidance":
            self.current.kind = "sign"
        elif "vv-measures" in classes and self.current.kind == "guidance":
            self.current.kind = "measure"
        if tag == "a":
            self._link(values.get("href") or "")

    def _heading(self, tag: str, anchor: str) -> None:
        card = any("vv-contact" in classes for _, classes in self.stack)
        if not anchor or (card and not self.contacts):
            return
        kind: Kind = "contact" if card else ("law" if _PROVISION.match(anchor) and self.act else self.kind)
        self.current = self.heading = Section(anchor, "", kind)
        self.sections.append(self.current)
        if kind == "law" and self.act:
            self.current.laws.append(f"{self.act}#{anchor}")
        if tag == "h2":
            self.back = {depth: self.current if kind != "contact" else s for depth, s in self.back.items()}

    def _inner(self, anchor: str, kind: Kind, depth: int, *, stays: bool = False) -> None:
        """A section of its own inside a list or table. Its heading is its first line."""
        if not stays:
            self.back[depth] = self.current
        self.current = self.first_line_is_heading = Section(anchor, "", kind)
        self.sections.append(self.current)

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID or not any(t == tag for t, _ in self.stack):
            return
        while self.stack:
            depth = len(self.stack)
            open_tag, _ = self.stack[-1]
            if self.skip is None and (open_tag in _BLOCKS):
                self.flush()
            self.stack.pop()
            if self.skip is not None and depth <= self.skip:
                self.skip = None
            if depth in self.back:
                self.flush()
                self.current = self.back.pop(depth)
            if open_tag == tag:
                break

    def handle_data(self, data: str) -> None:
        if self.skip is None:
            self.buffer.append(data)

    def flush(self) -> None:
        line = " ".join("".join(self.buffer).split())
        self.buffer.clear()
        if not line:
            return
        if self.heading is not None:
            self.heading.heading, self.heading = line, None
        elif self.first_line_is_heading is not None:
            section, self.first_line_is_heading = self.first_line_is_heading, None
            section.heading = line
            section.lines.append(line)
        elif re.search(r"\w", line) and not self._long_row():
            self.current.lines.append(line)

    def _long_row(self) -> bool:
        """Whether the text at hand is the rest of a row about the documents: what it was, and what it is today."""
        return self.current.anchor.startswith(_TABLE_ROWS) and len(self.current.lines) >= _ROW_LINES

    def _link(self, href: str) -> None:
        found = _LAW_LINK.search(href)
        # The page of an act links to itself in its facts; that is no citation.
        if found and not (found.group(1) == self.act and not found.group(2)):
            law = found.group(1) + (f"#{found.group(2)}" if found.group(2) else "")
            if law not in self.current.laws:
                self.current.laws.append(law)
