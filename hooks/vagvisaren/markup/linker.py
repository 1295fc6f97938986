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


def _none(_: etree.Element) -> bool:
    return False


def link_text(
    element: etree.Element,
    find: Callable[[str], Iterable[Linked]],
    leave: Callable[[etree.Element], bool] = _none,
) -> None:
    """Replace in every text inside ``element`` what ``find`` finds, in place. Spans must not overlap.

    Texts are given to ``find`` in the order a reader meets them. Elements for which ``leave`` says so stay as they are.
    """
    if not isinstance(element.tag, str) or element.tag in _LEAVE or leave(element):
        return
    # Found first and put in afterwards, from the end: the indexes of the children still to come stay true.
    found = {0: _found(element.text, find)}
    for index, child in enumerate(element):
        link_text(child, find, leave)
        found[index + 1] = _found(child.tail, find)
    for index in range(len(element), 0, -1):
        if found[index]:
            child = element[index - 1]
            child.tail = _insert(element, index, child.tail or "", found[index])
    if found[0]:
        element.text = _insert(element, 0, element.text or "", found[0])


def _found(text: str | None, find: Callable[[str], Iterable[Linked]]) -> list[Linked]:
    return sorted(find(text), key=lambda linked: linked.start) if text and text.strip() else []


def _insert(parent: etree.Element, at: int, text: str, found: list[Linked]) -> str:
    """Put the elements of ``found`` into ``parent`` from index ``at`` on; return the text before the first."""
    for position, linked in enumerate(found):
        until = found[position + 1].start if position + 1 < len(found) else len(text)
        linked.element.tail = text[linked.end : until]
        parent.insert(at + position, linked.element)
    return text[: found[0].start]
