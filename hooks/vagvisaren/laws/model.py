"""What the register of acts holds: acts with their provisions, and everything cited that is no act."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from ..languages import Line, Text
from ..registers import Day, Entry, Id, Part

#: ``2025:400``. The form is checked by a rule of its own (L202), which can say what to write instead; the pattern
#: here only helps the editor's program.
SFS_PATTERN = r"^(1[6-9]|20)[0-9]{2}:[1-9][0-9]{0,3}$"
Sfs = Annotated[Line, Field(json_schema_extra={"pattern": SFS_PATTERN})]

#: ``19:1`` and ``2 a:1 c`` in acts with chapters, ``3`` and ``21 c`` in acts without.
AT_PATTERN = r"^([1-9][0-9]*( [a-z]{1,2})?:)?[1-9][0-9]*( [a-z]{1,2})?$"
At = Annotated[str, Field(pattern=AT_PATTERN)]

Stycke = Annotated[int, Field(ge=1, le=40)]
#: A text, since there are items such as ``3 a``.
Punkt = Annotated[str, Field(pattern=r"^[1-9][0-9]*( [a-z])?$")]

#: ``verified``: read in the statute, the bill or the official register, or on two independent pages.
#: ``single-source``: one secondary page, or a conclusion drawn only from comparing two texts.
#: ``not-found``: looked for without result; nothing is asserted.
Confidence = Literal["verified", "single-source", "not-found"]

#: ``reference``: Parliament itself replaced the old reference with the new one in another act.
#: ``comparison``: the two texts were compared.
Basis = Literal["reference", "comparison"]


class Names(Part):
    """Forms of an act's name that are recognised in running text, per language."""

    sv: list[Line]
    en: list[Line]


class Evidence(Entry):
    """``data/laws/evidence.yml``: something a fact in the register rests on."""

    title: Text
    address: Line | None
    #: The day up to which it speaks, where it is a collection made on a known day.
    as_of: Day | None = None


class Counterpart(Part):
    """The provision with the same content in an older or newer act."""

    sfs: Sfs
    at: At
    stycke: Stycke | None = None
    punkt: Punkt | None = None
    #: What of this provision is meant, in words, or how the rules differ.
    note: Text | None = None
    basis: Annotated[list[Basis], Field(min_length=1)]
    confidence: Confidence


class NoCounterpart(Part):
    """That a provision has no counterpart is a fact too, and needs its own evidence."""

    note: Text
    confidence: Confidence


class Provision(Part):
    """A section, or a stycke or punkt of one, with what it means."""

    at: At
    stycke: Stycke | None = None
    punkt: Punkt | None = None
    meaning: Text
    #: First day the provision applies; null: since the act came into force, as far as is known.
    in_force_from: Day | None = None
    #: The section is younger than the act, but its first day was not found.
    first_day_unknown: bool = False
    #: First day it no longer applies; null: no end is known.
    in_force_to: Day | None = None
    #: The amending act printed last in the section's text; null where none is printed.
    amended_by: Sfs | None
    #: First day of that wording; null: not known.
    amended_from: Day | None = None
    counterparts: list[Counterpart] = Field(default_factory=list)
    no_counterpart: NoCounterpart | None = None
    #: Something a reader must know beside the meaning: what changed, what is easily mistaken.
    note: Text | None = None
    #: Keys of ``evidence.yml``.
    evidence: Annotated[list[Id], Field(min_length=1)]
    confidence: Confidence
    #: The day of the text that was read.
    verified: Day

    @property
    def chapter(self) -> str | None:
        """The chapter's number, None in an act without chapters."""
        return self.at.partition(":")[0] if ":" in self.at else None

    @property
    def section(self) -> str:
        """The section's number: ``1 c``."""
        return self.at.rpartition(":")[2]

    @property
    def key(self) -> tuple[str, int | None, str | None]:
        """The pinpoint: ``("14:1", 1, "4")``."""
        return (self.at, self.stycke, self.punkt)


class Change(Part):
    """A section that is in the outline only from, or only until, a certain day."""

    at: At
    #: First day the section exists.
    begins: Day | None = None
    #: First day it no longer exists.
    ends: Day | None = None
    #: The statute says that the Government decides the day.
    undecided: bool = False


class Act(Part):
    """``data/laws/<year>-<number>.yml``: an act."""

    sfs: Sfs
    #: The name as the statute book has it, without the number; the established English name.
    name: Text
    #: False: the English name is a translation made here.
    name_en_official: bool = True
    names: Names
    abbreviations: list[Line] = Field(default_factory=list)
    about: Text
    numbering: Literal["chapters", "sections"]
    in_force_from: Day | None
    #: First day the act no longer applies.
    repealed: Day | None
    replaced_by: list[Sfs] = Field(default_factory=list)
    replaces: list[Sfs] = Field(default_factory=list)
    #: The amending act with the highest SFS number that is known, coming amendments included.
    latest_amendment: Sfs | None
    address: Line | None
    note: Text | None = None
    evidence: Annotated[list[Id], Field(min_length=1)]
    confidence: Confidence
    verified: Day
    next_review: Day
    owner: Id
    #: Every section that exists: ``{"1": "1-5", "2 a": "1-11"}``, ``{"": "1-44"}`` without chapters. Null: not known.
    outline: dict[str, Line] | None
    #: Sections of the outline with a day of their own.
    changes: list[Change] = Field(default_factory=list)
    provisions: list[Provision] = Field(default_factory=list)

    @property
    def id(self) -> str:
        """The file's name without its ending: ``2025-400``."""
        return self.sfs.replace(":", "-")


#: What is cited beside acts. ``series``: what kind of number it is, since numbers of different series look alike.
Series = Literal[
    "prop",
    "skr",
    "sou",
    "ds",
    "treaty",
    "sosfs",
    "hslf-fs",
    "afs",
    "skolfs",
    "curriculum",
    "circular",
    "jo",
    "jo-dnr",
    "article-number",
    "report",
    "assignment",
    "case-number",
    "journal",
]


class Other(Entry):
    """``data/laws/other.yml``: a bill, an inquiry, a regulation, a decision, a numbered publication."""

    series: Series
    #: The number as it is written when it is written right: ``prop. 2009/10:131``, ``SOSFS 2014:4``.
    number: Line
    #: Other ways of writing the same number, as they stand in the documents.
    written: list[Line] = Field(default_factory=list)
    #: As published in Swedish, translated in English; null: the title is not known.
    title: Text | None
    year: Annotated[int, Field(ge=1900, le=2100)] | None
    #: ``published``: a text that neither applies nor stops applying, such as a bill. ``followed``: a newer one has
    #: come, but no text withdraws the older.
    status: Literal["published", "in-force", "repealed", "replaced", "followed", "unknown"]
    in_force_from: Day | None = None
    repealed: Day | None = None
    #: Ids in this file.
    replaced_by: list[Id] = Field(default_factory=list)
    note: Text | None = None
    address: Line | None
    evidence: list[Id] = Field(default_factory=list)
    confidence: Confidence
    verified: Day
