"""What a pinpoint means on a day: whether it applies, and where its content is now. Pure."""

from __future__ import annotations

import dataclasses
import datetime as dt
import enum

from .lookup import Laws, Match, applies
from .model import Act, Provision
from .outline import at_of


class Status(enum.StrEnum):
    """``UNKNOWN``: the act or the day is not known, or the act has no such section (``Resolution.exists`` tells)."""

    IN_FORCE = "in force"
    REPEALED = "repealed"
    COMING = "coming"
    UNKNOWN = "unknown"


@dataclasses.dataclass(frozen=True)
class Resolution:
    """The answer for one pinpoint, or one act, on one day."""

    status: Status
    act: Act | None = None
    #: What the register says about the pinpoint, in the wording of that day where there are several.
    provision: Provision | None = None
    #: Whether the act has the section; None where the outline is not known or no section was asked about.
    exists: bool | None = None
    #: First day it applies, and first day it no longer does, where known.
    since: dt.date | None = None
    until: dt.date | None = None
    #: Where the content is in newer acts; empty while the pinpoint is in force.
    successors: tuple[Match, ...] = ()
    #: The acts that have taken the act's place, oldest first; the last is the one to cite.
    successor_acts: tuple[Act, ...] = ()
    #: Existing sections nearest to one that does not exist, as ``at`` texts.
    nearest: tuple[str, ...] = ()
    #: Nothing after this day has been checked.
    verified: dt.date | None = None


def resolve(
    laws: Laws,
    sfs: str,
    chapter: str | None,
    section: str | None,
    date: dt.date,
    stycke: int | str | None = None,
    punkt: int | str | None = None,
) -> Resolution:
    """What ``sfs``, or a section, stycke or punkt of it, means on ``date``. ``section`` None asks about the act."""
    act = laws.act(sfs)
    if act is None:
        return Resolution(Status.UNKNOWN)
    status = _of_act(laws, act, date)
    if section is None:
        return Resolution(
            status, act, since=act.in_force_from, until=act.repealed, verified=act.verified,
            successor_acts=_successor_acts(laws, act) if status is Status.REPEALED else (),
        )  # fmt: skip
    exists = laws.exists(sfs, chapter, section)
    if exists is False:
        near = tuple(laws.nearest(sfs, chapter, section))
        return Resolution(Status.UNKNOWN, act, exists=False, nearest=near, verified=act.verified)
    dated = laws.provision(sfs, chapter, section, stycke, punkt, date)
    provision = dated or laws.provision(sfs, chapter, section, stycke, punkt)
    since, until = _days(act, provision, at_of(chapter, section))
    if status is Status.IN_FORCE:
        status = _of_section(act, provision, at_of(chapter, section), date)
    repealed = status is Status.REPEALED
    return Resolution(
        status,
        act,
        provision,
        exists,
        since,
        until,
        _successors(laws, act, chapter, section, stycke, punkt) if repealed else (),
        _successor_acts(laws, act) if repealed else (),
        verified=act.verified,
    )


def _of_act(laws: Laws, act: Act, date: dt.date) -> Status:
    in_force = laws.in_force(act.sfs, date)
    if in_force is None:
        return Status.UNKNOWN
    if in_force:
        return Status.IN_FORCE
    return Status.REPEALED if act.repealed is not None and date >= act.repealed else Status.COMING


def _of_section(act: Act, provision: Provision | None, at: str, date: dt.date) -> Status:
    """The status of a section of an act that is in force."""
    if any(c.at == at and c.undecided for c in act.changes):
        return Status.UNKNOWN
    since, until = _days(act, provision, at)
    if until is not None and date >= until:
        return Status.REPEALED
    if since is not None and date < since:
        return Status.COMING
    if provision is not None and not applies(provision, date):
        return Status.UNKNOWN  # its first day was not found
    return Status.IN_FORCE


def _days(act: Act, provision: Provision | None, at: str) -> tuple[dt.date | None, dt.date | None]:
    """First and last day, from the section's own dates where it has any, else the act's."""
    change = next((c for c in act.changes if c.at == at), None)
    since = (change.begins if change else None) or (provision.in_force_from if provision else None)
    if since is None and not (provision is not None and provision.first_day_unknown):
        since = act.in_force_from
    until = (change.ends if change else None) or (provision.in_force_to if provision else None) or act.repealed
    return since, until


def _successor_acts(laws: Laws, act: Act) -> tuple[Act, ...]:
    chain: list[Act] = []
    following = act
    while following.replaced_by:
        found = laws.act(following.replaced_by[0])
        if found is None or found in chain:
            break
        chain.append(found)
        following = found
    return tuple(chain)


def _successors(
    laws: Laws,
    act: Act,
    chapter: str | None,
    section: str,
    stycke: int | str | None,
    punkt: int | str | None,
) -> tuple[Match, ...]:
    newer = {a.sfs for a in _successor_acts(laws, act)}
    return tuple(m for m in laws.counterparts(act.sfs, chapter, section, stycke, punkt) if m.act.sfs in newer)
