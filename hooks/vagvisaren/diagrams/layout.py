"""Where everything stands: a diagram becomes a drawing of the width it is given.

Two widths are drawn of each diagram, and the style sheet shows the one that fits, so that the words never shrink.
"""

from __future__ import annotations

import dataclasses

from ..drawing import Box, Canvas, wrap
from ..languages import Language
from .register import Network, Partner, Step

#: The width of a phone's column, and of the column beside the table of contents, in pixels.
NARROW, WIDE = 320, 640

#: Type sizes and how far lines stand apart. Nothing is smaller than 14 pixels.
_NAME, _NAME_LEADING = 16, 21
_TEXT, _TEXT_LEADING = 14, 19
#: Between a box's edge and its words, above and beside.
_PADDING, _INSIDE = 10, 14
#: Between boxes: room for an arrow and its head.
_GAP = 26
#: How far a side step is moved to the right, and where arrows run inside the left edge.
_INDENT, _RAIL = 48, 22
#: In a network: the width of a partner and of the hub where partners stand on both sides, and between partners.
_SIDE, _HUB, _NEAR = 206.0, 160.0, 14.0


@dataclasses.dataclass(frozen=True)
class _Words:
    """Lines of one look."""

    lines: list[str]
    kind: str
    leading: float


def _words(text: str, kind: str, room: float) -> _Words:
    size, leading, bold = (
        (_NAME, _NAME_LEADING, True) if kind in ("name", "when", "hub") else (_TEXT, _TEXT_LEADING, False)
    )
    return _Words(wrap(text, room, size, bold), kind, leading)


def _height(parts: list[_Words]) -> float:
    return sum(len(part.lines) * part.leading for part in parts) + 2 * _PADDING


def _fill(canvas: Canvas, box: Box, parts: list[_Words], down: float = 0) -> None:
    y = box.y + _PADDING + down
    for part in parts:
        y = canvas.words(box.x + _INSIDE, y, part.lines, part.kind, part.leading)


def steps(parts: list[Step], language: Language, width: int) -> Canvas:
    """``parts`` from above to below. Where there is room, the times stand in a column of their own."""
    canvas = Canvas(width)
    aside = width >= WIDE
    left = 150 if aside else 0
    y = 0.0
    before: Box | None = None
    for step in parts:
        x = left + (_INDENT if step.side else 0)
        room = width - 1 - x - 2 * _INSIDE
        when = step.when.in_(language) if step.when else ""
        inside = [
            *([_words(when, "when", room)] if when and not aside else []),
            _words(step.what.in_(language), "text", room),
            *([_words(step.law.in_(language), "soft", room)] if step.law else []),
        ]
        box = canvas.box(x + 0.5, y + 0.5, width - 1 - x, _height(inside), "side" if step.side else "step")
        _fill(canvas, box, inside)
        if when and aside:
            canvas.words(0, box.y + _PADDING - 1, wrap(when, left - 12, _NAME, True), "when", _NAME_LEADING)
        if before is not None:
            at = x + _RAIL
            canvas.arrow((at, before.bottom), (at, box.y))
        if not step.side:
            before = box
        y = box.bottom + _GAP - 0.5
    return canvas


def network(parts: Network, language: Language, width: int) -> Canvas:
    """The hub with its partners: on both sides where there is room, else below it."""
    return _network_wide(parts, language, width) if width >= WIDE else _network_narrow(parts, language, width)


def _hub(parts: Network, language: Language, width: float) -> list[_Words]:
    room = width - 2 * _INSIDE
    return [
        _words(parts.hub.in_(language), "hub", room),
        *(_words(member.in_(language), "member", room) for member in parts.members),
    ]


def _partner(partner: Partner, language: Language, width: float) -> list[_Words]:
    room = width - 2 * _INSIDE
    return [
        _words(partner.name.in_(language), "name", room),
        _words(partner.what.in_(language), "text", room),
    ]


def _families(partners: list[Partner]) -> list[list[Partner]]:
    """Each partner of the hub with those that are reached through it."""
    direct = [partner for partner in partners if partner.through is None]
    return [[head, *(p for p in partners if p.through == head.id)] for head in direct]


def _network_wide(parts: Network, language: Language, width: int) -> Canvas:
    canvas = Canvas(width)
    left, right = columns = _columns(_families(parts.partners), language)
    height = max(_tall(left, language), _tall(right, language))
    hub_parts = _hub(parts, language, _HUB)
    # As tall as the columns beside it, so that every partner is joined by a straight line.
    hub = canvas.box((width - _HUB) / 2, 0.5, _HUB, max(height, _height(hub_parts)), "hub")
    _fill(canvas, hub, hub_parts, down=(hub.height - _height(hub_parts)) / 2)
    for families, x, edge in zip(columns, (0.5, width - _SIDE - 0.5), (hub.x, hub.right), strict=True):
        y = 0.5
        spare = (height - _tall(families, language)) / max(1, len(families) - 1)
        for family in families:
            for number, partner in enumerate(family):
                inside = _partner(partner, language, _SIDE)
                box = canvas.box(x, y, _SIDE, _height(inside), "side" if number else "partner")
                _fill(canvas, box, inside)
                if number:
                    canvas.arrow((x + _RAIL, y - _NEAR), (x + _RAIL, y), head=False)
                else:
                    canvas.arrow((box.right if x < edge else box.x, box.middle), (edge, box.middle), head=False)
                y = box.bottom + _NEAR
            y += spare
    return canvas


def _columns(families: list[list[Partner]], language: Language) -> tuple[list[list[Partner]], list[list[Partner]]]:
    """``families`` in two columns, cut where they come out most alike."""
    cut = min(
        range(1, len(families) + 1),
        key=lambda n: abs(_tall(families[:n], language) - _tall(families[n:], language)),
    )
    return families[:cut], families[cut:]


def _tall(families: list[list[Partner]], language: Language) -> float:
    boxes = [_height(_partner(partner, language, _SIDE)) for family in families for partner in family]
    return sum(boxes) + _NEAR * (len(boxes) - 1)


def _network_narrow(parts: Network, language: Language, width: int) -> Canvas:
    canvas = Canvas(width)
    hub = _hub(parts, language, width - 1)
    box = canvas.box(0.5, 0.5, width - 1, _height(hub), "hub")
    _fill(canvas, box, hub)
    trunk, y, last = 14.5, box.bottom + 16, box.bottom
    for family in _families(parts.partners):
        above: Box | None = None
        for partner in family:
            x = 32.5 if above is None else 32.5 + 28
            inside = _partner(partner, language, width - 0.5 - x)
            made = canvas.box(x, y, width - 0.5 - x, _height(inside), "partner" if above is None else "side")
            _fill(canvas, made, inside)
            if above is None:
                last = made.y + 20
                canvas.arrow((trunk, last), (x, last), head=False)
                above = made
            else:
                canvas.arrow((above.x + 14, above.bottom), (above.x + 14, made.y + 20), (x, made.y + 20), head=False)
            y = made.bottom + _NEAR
    canvas.arrow((trunk, box.bottom), (trunk, last), head=False)
    return canvas
