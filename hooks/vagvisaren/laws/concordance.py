"""The documents' own references and errors: ``data/citations.yml`` and ``data/errors.yml``.

A citation says what a document writes, which provision that was when it was written, and nothing about today: what
applies now is computed from the register of acts. An error is told once and shown wherever it matters.
"""

from __future__ import annotations

import datetime as dt
import pathlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from ..findings import Finding, Place
from ..languages import Line, Text
from ..registers import Entry, Id, Part, Register, load_register
from ..registers.problems import EditorError
from ..sources import Source
from . import concordance_rules as rules
from .integrity import pinpoint
from .lookup import Laws
from .model import At, Confidence, Punkt, Sfs, Stycke

CITATIONS = "data/citations.yml"
ERRORS = "data/errors.yml"

#: The last day a document can have been written, where its entry in ``data/sources.yml`` has none: the guidance says
#: December 2020 and no day.
_WRITTEN = {"vagledningen": dt.date(2020, 12, 31)}

_ONE_OF = Text(
    sv="ska ha antingen as_written eller rule, inte båda.", en="should have either as_written or rule, not both."
)
_KIND = Text(
    sv="stämmer inte med det som hänvisningen leder till.", en="does not fit what the reference resolves to."
)
_KIND_REMEDY = Text(
    sv="statute: poster med sfs. other: poster med other. not-law: ingen post.",
    en="statute: entries with sfs. other: entries with other. not-law: no entry.",
)
_TARGET = Text(sv="ska ha antingen sfs eller other.", en="should have either sfs or other.")


class Target(Part):
    """What a reference resolves to: an act or a provision of it, or an entry of ``data/laws/other.yml``."""

    sfs: Sfs | None = None
    #: Null: the act as a whole.
    at: At | None = None
    stycke: Stycke | None = None
    punkt: Punkt | None = None
    other: Id | None = None
    #: The pages given with a bill, an inquiry or a decision, as written: ``125 f``.
    page: Line | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if (self.sfs is None) == (self.other is None):
            raise EditorError(_TARGET)
        return self

    @property
    def chapter(self) -> str | None:
        """The chapter's number; None without one."""
        return self.at.partition(":")[0] if self.at and ":" in self.at else None

    @property
    def section(self) -> str | None:
        """The section's number; None for an act as a whole."""
        return self.at.rpartition(":")[2] if self.at else None


class DocumentCitation(Entry):
    """A reference in one of the documents."""

    #: Id in ``data/sources.yml``, and of a section of it; null: on the document's first page, before any heading.
    document: Id
    section: Id | None
    #: The footnote it stands in.
    footnote: Annotated[int, Field(ge=1)] | None = None
    #: Letter for letter, but for line breaks. Null where a rule is stated without a reference.
    as_written: Line | None
    #: The rule, where the document states it without a reference.
    rule: Text | None = None
    #: How many times it stands in the section.
    times: Annotated[int, Field(ge=1)] = 1
    #: ``other``: a bill, an inquiry, a regulation, a publication. ``not-law``: looks like a reference and is none.
    kind: Literal["statute", "other", "not-law"]
    #: What the words mean, read on the day of the document.
    resolves: list[Target] = Field(default_factory=list)
    #: What the document should have cited, where that is something else.
    meant: list[Target] = Field(default_factory=list)
    remark: Text | None = None
    #: Ids in ``data/errors.yml``.
    errors: list[Id] = Field(default_factory=list)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if (self.as_written is None) == (self.rule is None):
            raise EditorError(_ONE_OF)
        statutes = {target.sfs is not None for target in (*self.resolves, *self.meant)}
        if statutes != {"statute": {True}, "other": {False}, "not-law": set()}[self.kind]:
            raise EditorError(_KIND, _KIND_REMEDY)
        return self


class ErrorPlace(Part):
    """Where an error stands; without a section, in the whole document."""

    document: Id
    section: Id | None = None


class DocumentError(Entry):
    """Something a document has wrong, or that conflicts with another document."""

    title: Text
    #: The first place is in the document that has it wrong.
    places: Annotated[list[ErrorPlace], Field(min_length=1)]
    #: ``law``: a reference or an account of a rule. ``fact``: a conflict of fact. ``form``: a slip of the pen.
    kind: Literal["law", "fact", "form"]
    says: Text
    right: Text
    how: Text
    #: Keys of ``data/laws/evidence.yml``.
    evidence: Annotated[list[Id], Field(min_length=1)]
    confidence: Confidence


def load_citations(root: pathlib.Path) -> tuple[Register[DocumentCitation], list[Finding]]:
    """The documents' references, in the documents' order, and what is wrong with the file."""
    return load_register(root, CITATIONS, DocumentCitation)


def load_errors(root: pathlib.Path) -> tuple[Register[DocumentError], list[Finding]]:
    """The documents' errors, and what is wrong with the file."""
    return load_register(root, ERRORS, DocumentError)


def check(
    citations: Register[DocumentCitation], errors: Register[DocumentError], laws: Laws, sources: Register[Source]
) -> Iterator[Finding]:
    """Everything in the two registers that points at nothing, or at law that did not exist yet. Pure."""
    for citation in citations:
        yield from _document(sources, citation.document, citation.section, citations, citation.id, ())
        for field, targets in (("resolves", citation.resolves), ("meant", citation.meant)):
            for n, target in enumerate(targets):
                place = citations.place(citation.id, field, n)
                yield from _target(laws, target, place, _written(sources, citation.document))
        for n, id in enumerate(citation.errors):
            if id not in errors:
                yield rules.UNKNOWN_ERROR.at(citations.place(citation.id, "errors", n), id=id)
    for error in errors:
        for n, where in enumerate(error.places):
            yield from _document(sources, where.document, where.section, errors, error.id, ("places", n))
        for n, key in enumerate(error.evidence):
            if key not in laws.evidence:
                yield rules.UNKNOWN_EVIDENCE.at(errors.place(error.id, "evidence", n), id=key)


def of_document(citations: Iterable[DocumentCitation], source: Source) -> Mapping[str | None, list[DocumentCitation]]:
    """The document's citations by section, in the order of its outline; under None those before any heading."""
    mine = [c for c in citations if c.document == source.id]
    order: list[str | None] = [None, *(s.id for s in source.outline)]
    return {id: found for id in order if (found := [c for c in mine if c.section == id])}


def written_on(source: Source) -> dt.date | None:
    """The last day the document can have been written."""
    return source.date or _WRITTEN.get(source.id)


def _written(sources: Register[Source], document: str) -> dt.date | None:
    source = sources.get(document)
    return written_on(source) if source else None


def _document(
    sources: Register[Source],
    document: str,
    section: str | None,
    register: Register[DocumentCitation] | Register[DocumentError],
    id: str,
    at: tuple[str | int, ...],
) -> Iterator[Finding]:
    source = sources.get(document)
    if source is None:
        known = ", ".join(sources.entries)
        yield rules.UNKNOWN_DOCUMENT.at(register.place(id, *at, "document"), id=document, known=known)
    elif section is not None and source.section(section) is None:
        yield rules.UNKNOWN_SECTION.at(register.place(id, *at, "section"), id=section, document=document)


def _target(laws: Laws, target: Target, place: Place, written: dt.date | None) -> Iterator[Finding]:
    if target.other is not None:
        if target.other not in laws.others:
            yield rules.UNKNOWN_OTHER.at(place, id=target.other)
        return
    assert target.sfs is not None
    act = laws.act(target.sfs)
    if act is None:
        yield rules.UNKNOWN_ACT.at(place, sfs=target.sfs, file=target.sfs.replace(":", "-"))
        return
    start = act.in_force_from
    if target.at is not None and target.section is not None:
        found = laws.provision(act.sfs, target.chapter, target.section, target.stycke, target.punkt)
        if found is None or found.key != (target.at, target.stycke, target.punkt):
            here = pinpoint(act.sfs, target.at, target.stycke, target.punkt)
            yield rules.NOT_DESCRIBED.at(place, here=here, file=f"data/laws/{act.id}.yml")
            return
        start = found.in_force_from or start
    if start is not None and written is not None and start > written:
        here = pinpoint(act.sfs, target.at, target.stycke, target.punkt) if target.at else Text(sv=act.sfs, en=act.sfs)
        yield rules.YOUNGER_LAW.at(place, here=here, start=start, written=written)
