"""Which contacts a block shows: by id, for whom, where and how sure."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable, Mapping

from .register import AUDIENCES, SCOPES, STATUSES, Contact

#: The options of ``/// contacts`` and ``/// contact-table`` → the values that each can have. None: ids.
OPTIONS: dict[str, tuple[str, ...] | None] = {
    "ids": None,
    "audience": AUDIENCES,
    "scope": SCOPES,
    "status": STATUSES,
}


@dataclasses.dataclass(frozen=True)
class Selection:
    """What a block asks for. An empty part leaves nothing out; ``ids`` also give the order."""

    ids: tuple[str, ...] = ()
    audience: frozenset[str] = frozenset()
    scope: frozenset[str] = frozenset()
    status: frozenset[str] = frozenset()


def selection(options: Mapping[str, Iterable[str]]) -> Selection:
    """The selection that a block's options ask for."""
    return Selection(
        ids=tuple(options.get("ids", ())),
        audience=frozenset(options.get("audience", ())),
        scope=frozenset(options.get("scope", ())),
        status=frozenset(options.get("status", ())),
    )


def select(contacts: Iterable[Contact], wanted: Selection, today: dt.date) -> list[Contact]:
    """The contacts that ``wanted`` asks for, in the order of its ids, else in the register's."""
    found = [
        contact
        for contact in contacts
        if (not wanted.ids or contact.id in wanted.ids)
        and (not wanted.audience or wanted.audience & set(contact.audience))
        and (not wanted.scope or contact.scope in wanted.scope)
        and (not wanted.status or contact.status_on(today) in wanted.status)
    ]
    if wanted.ids:
        found.sort(key=lambda contact: wanted.ids.index(contact.id))
    return found
