"""The blocks about the plan: ``/// measures | prevent``, ``/// signs | early``, ``/// frame``."""

from __future__ import annotations

from collections.abc import Iterator

from ..pages.blocks import BlockUse
from ..pages.blocks import blocks as all_blocks

#: The blocks of this room → the options each knows.
OPTIONS: dict[str, frozenset[str]] = {
    "measures": frozenset({"unit"}),
    "signs": frozenset(),
    "frame": frozenset(),
}


def blocks(text: str) -> Iterator[BlockUse]:
    """The plan's blocks in ``text`` in order, but for those in code."""
    return all_blocks(text, OPTIONS)
