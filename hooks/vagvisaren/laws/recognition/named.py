"""An act as a text names it."""

from __future__ import annotations

import dataclasses

#: As far as "samma lag" reaches back, in characters: about a paragraph. Beyond, the reader too has lost the thread.
REACH = 1_500


@dataclasses.dataclass(slots=True)
class Named:
    """An act that is named: the tokens ``first`` to before ``last``. ``after`` is where reading goes on."""

    sfs: str | None
    first: int
    last: int
    after: int
    #: With its number, or with an abbreviation that the text has bound to one.
    explicit: bool = False
    abbreviation: bool = False
    numbered: bool = False
    #: A regulation of an agency, by its number.
    regulation: str | None = None
    #: "samma lag", "samma kapitel", and what else is the same.
    same: bool = False
    chapter: str | None = None
    section: str | None = None
    #: "denna lag": the text itself.
    this: bool = False


@dataclasses.dataclass(slots=True)
class Last:
    """What was named last, for "samma lag"."""

    sfs: str | None = None
    explicit: bool = False
    chapter: str | None = None
    section: str | None = None
    end: int = -REACH
