"""References in any text as plain data, for an editor's own programs: ``make -s cite < text.txt``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, Literal

from .lookup import Laws
from .names import catalogue_of
from .recognition import Reference, find

Status = Literal["in force", "repealed", "unknown"]


def cite(laws: Laws, text: str, date: dt.date, today: dt.date) -> Iterator[dict[str, Any]]:
    """One dictionary a reference in ``text``, in its order.

    ``date`` is the day of the text: it decides which act an abbreviation means. ``today`` is the day whose law
    ``status`` speaks of. ``start`` and ``end`` count characters of ``text``.
    """
    for ref in find(text, catalogue_of(laws), date, None):
        act = ref.kind == "statute"
        yield {
            "text": ref.text,
            "start": ref.start,
            "end": ref.end,
            "kind": ref.kind,
            "sfs": ref.sfs if act else None,
            "chapter": ref.chapter if act else None,
            "section": ref.section if act else None,
            "stycke": ref.stycke if act else None,
            "punkt": ref.punkt if act else None,
            "status": status(laws, ref, today) if act else None,
        }


def status(laws: Laws, ref: Reference, day: dt.date) -> Status:
    """Whether what ``ref`` cites is law on ``day``; unknown where the register cannot say."""
    act = laws.act(ref.sfs) if ref.sfs else None
    if act is None:
        return "unknown"
    if act.repealed is not None and act.repealed <= day:
        return "repealed"
    if not laws.in_force(act.sfs, day):
        return "unknown"
    if ref.section is None:
        return "in force"
    return "in force" if laws.exists(act.sfs, ref.chapter, ref.section, day) else "unknown"
