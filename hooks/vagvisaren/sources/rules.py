"""What can be wrong with what a page says it rests on."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text
from ..pages.rules import PAGE, front

UNKNOWN_SOURCE = Rule(
    code="S101",
    severity=Severity.ERROR,
    title=Text(sv="Okänt dokument", en="Unknown document"),
    why=Text(
        sv="Läsaren ska kunna gå från sidan till dokumentet den vilar på. Då måste dokumentet finnas i registret.",
        en="The reader can go from the page to the document it rests on, so the document must be in the register.",
    ),
    message=Text(
        sv="Dokumentet {id} finns inte i data/sources.yml.", en="The document {id} is not in data/sources.yml."
    ),
    help=Text(sv="Välj ett av: {known}.", en="Choose one of: {known}."),
    examples=(
        Example(
            PAGE,
            wrong=front(sources="\n  - document: planne\n    sections: [bakgrund]"),
            right=front(),
            replace=True,
        ),
    ),
)
UNKNOWN_SECTION = Rule(
    code="S102",
    severity=Severity.ERROR,
    title=Text(sv="Okänt avsnitt", en="Unknown section"),
    why=Text(
        sv="Ett avsnitt som inte finns i dokumentets översikt går inte att slå upp.",
        en="A section that is not in the document's outline cannot be looked up.",
    ),
    message=Text(sv="{document} har inget avsnitt {id}.", en="{document} has no section {id}."),
    help=Text(
        sv="Närmast är: {near}. Alla avsnitt står i data/sources.yml.",
        en="Nearest: {near}. All sections stand in data/sources.yml.",
    ),
    examples=(
        Example(
            PAGE,
            wrong=front(sources="\n  - document: planen\n    sections: [bakgrunden]"),
            right=front(),
            replace=True,
        ),
    ),
)
MISSING_SECTION = Rule(
    code="S103",
    severity=Severity.ERROR,
    title=Text(sv="Avsnitt som bara finns i innehållsförteckningen", en="Section that stands only in the contents"),
    why=Text(
        sv="Ingen uppgift kan komma från ett avsnitt som dokumentet räknar upp men inte innehåller.",
        en="No fact can come from a section that the document lists but does not contain.",
    ),
    message=Text(
        sv="Avsnittet {id} finns bara i innehållsförteckningen till {document}, inte i texten.",
        en="The section {id} stands only in the contents of {document}, not in its text.",
    ),
    help=Text(
        sv="Ange avsnittet som uppgiften verkligen kommer från.",
        en="Name the section the facts really come from.",
    ),
    examples=(
        Example(
            PAGE,
            wrong=front(sources="\n  - document: planen\n    sections: [implementera]"),
            right=front(),
            replace=True,
        ),
    ),
)

RULES = (UNKNOWN_SOURCE, UNKNOWN_SECTION, MISSING_SECTION)
