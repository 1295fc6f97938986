"""What the action plan consists of.

The plan's tables came to us flattened: cells have run together and rows are split over pages. A measure therefore keeps
the plan's columns as lists, in the plan's order, and says whether the columns can be paired.
"""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import Field, model_validator

from ..languages import Text
from ..registers import Entry, Id, Part
from ..registers.problems import EditorError

#: The levels that the plan's text describes. The fourth, "Implementera", is named in the plan but not written out.
Level = Literal["prevent", "detect", "act"]
LEVELS: tuple[Level, ...] = get_args(Level)

Kind = Literal["sign", "push", "pull", "path"]
SignLevel = Literal["early", "heightened", "individual"]

Texts = Annotated[list[Text], Field(min_length=1)]


class Cited(Part):
    """Where in a document something stands: ids from ``data/sources.yml``."""

    document: Id
    section: Id


class Action(Entry):
    """One row of a table of measures.

    ``focus`` is the column "arbetets inriktning"; ``what``, ``who`` and ``when`` are the others, each in the plan's
    order. ``pairing`` is ``uncertain`` where the text does not show which of them belong together. ``contacts`` are
    whom to turn to today, the first choice first; ``contact_note`` says what holds today, ``said_2016`` what the plan
    wrote where that was wrong or is superseded.
    """

    level: Level
    focus: Text
    what: Texts
    who: Texts
    when: Texts
    pairing: Literal["certain", "uncertain"]
    units: Annotated[list[Id], Field(min_length=1)]
    contacts: list[Id] = Field(default_factory=list)
    contact_note: Text | None = None
    said_2016: Text | None = None
    source: Cited

    @model_validator(mode="after")
    def _can_be_paired(self) -> Action:
        # A list of one belongs to every measure; longer lists pair only when they are equally long.
        lengths = {len(column) for column in (self.what, self.who, self.when)} - {1}
        if self.pairing == "certain" and len(lengths) > 1:
            raise EditorError(
                Text(
                    sv="pairing är certain, men what, who och when är olika långa.",
                    en="pairing is certain, but what, who and when are of different lengths.",
                ),
                Text(
                    sv="Skriv pairing: uncertain, eller dela raden så att varje åtgärd får sin ansvarige och sin tid.",
                    en="Write pairing: uncertain, or split the row so that each measure has who and when of its own.",
                ),
            )
        return self


class Sign(Entry):
    """A sign, a push or pull factor, or a way in.

    ``frame`` names what must be said beside it, in ``data/plan.yml``. ``opening`` marks what the plan says of a whole
    level before it lists the level's signs.
    """

    kind: Kind
    level: SignLevel | None = None
    opening: bool = False
    text: Text
    detail: Text | None = None
    frame: Id
    source: Cited

    @property
    def group(self) -> str:
        """The list it belongs to, as a page names it: ``early``, ``push``, ``paths``."""
        return self.level or {"path": "paths"}.get(self.kind, self.kind)

    @model_validator(mode="after")
    def _signs_have_levels(self) -> Sign:
        if (self.kind == "sign") != (self.level is not None):
            raise EditorError(
                Text(sv="bara tecken har level, och varje tecken har en.", en="signs, and only signs, have a level."),
                Text(
                    sv="Skriv level: early, heightened eller individual för ett tecken; ta bort level för annat.",
                    en="Write level: early, heightened or individual for a sign; remove level for anything else.",
                ),
            )
        return self


class Unit(Entry):
    """Somebody with a part in the plan, by whom a reader can pick out measures."""

    name: Text
    #: What the plan called it, where readers of today would not know the name.
    named_2016: Text | None = None


class Frame(Entry):
    """What stands beside a list of signs so that it is not misread."""

    title: Text
    points: Texts


class Step(Part):
    """What to do next, and the page that says how (its path below ``docs/``), where there is one."""

    text: Text
    page: Annotated[str, Field(pattern=r"^[a-z0-9-]+(/[a-z0-9-]+)*\.md(#[a-z0-9-]+)?$")] | None = None


class Group(Entry):
    """A list of signs, factors or ways in as a whole: its heading, and what to do having seen it."""

    title: Text
    next: Annotated[list[Step], Field(min_length=1)]


class Facts(Part):
    """``data/plan.yml``: what measures and signs share. The first frame stands beside every list."""

    levels: dict[Level, Text]
    units: Annotated[list[Unit], Field(min_length=1)]
    frames: Annotated[list[Frame], Field(min_length=1)]
    groups: Annotated[list[Group], Field(min_length=1)]
