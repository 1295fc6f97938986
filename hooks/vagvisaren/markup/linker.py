"""Words of running text that become elements: telephone numbers, references."""

from __future__ import annotations

import dataclasses
import xml.etree.ElementTree as etree
from collections.abc import Callable, Iterable

#: Inside these, text stays text: links cannot nest, headings carry anchors, code is shown as it is written.
_LEAVE = frozenset({"a", "code", "pre", "script", "style", "h1", "h2", "h3", "h4", "h5", "h6", "button", "svg"})


@dataclasses.dataclass(frozen=True)
class Linked:
    """The characters ``start`` to ``end`` of a text become ``element``."""

    start: int
    end: int
    element: etree.Element


def link_text(element: etree.Element, find: Callable[[str], Iterable[Linked]]) -> None:
    """Replace in every text inside ``element`` what ``find`` finds, in place. Spans must not overlap."""
    if not isinstance(element.tag, str) or element.tag in _LEAVE:
        return
    for child in element:
        link_text(child, find)
    # From the end, so that the indexes of the children still to come stay true.
    for index in range(len(element) - 1, -1, -1):
        tail = element[index].tail
        if tail and tail.strip():
            element[index].tail = _insert(element, index + 1, tail, find)
    if element.text and element.text.strip():
        element.text = _insert(element, 0, element.text, find)


def _insert(parent: etree.Element, at: int, text: str, find: Callable[[str], Iterable[Linked]]) -> str:
    """Put the elements found in ``text`` into ``parent`` from index ``at`` on; return the text before the first."""
    found = sorted(find(text), key=lambda linked: linked.start)
    if not found:
        return text
    for position, linked in enumerate(found):
        until = found[position + 1].start if position + 1 < len(found) else len(text)
        linked.element.tail = text[linked.end : until]
        parent.insert(at + position, linked.element)
    return text[: found[0].start]
