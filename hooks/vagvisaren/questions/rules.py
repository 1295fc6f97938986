"""What can be wrong with the lists of questions and with the blocks that show them."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text
from ..pages.rules import PAGE, front
from .register import PATH


def _list(section: str = "bakgrund") -> str:
    """A list that is right, for examples, but for the section it names."""
    return (
        "- id: exempel\n  title: {sv: Exempel, en: Example}\n  about: {sv: Före mötet., en: Before the meeting.}\n"
        f"  source: {{document: planen, sections: [{section}]}}\n"
        "  groups:\n    - title: {sv: Nu, en: Now}\n      questions:\n"
        "        - {id: varfor, text: {sv: Varför?, en: Why?}}\n"
    )


UNKNOWN_LIST = Rule(
    code="Q101",
    severity=Severity.ERROR,
    title=Text(sv="Okänd frågelista på en sida", en="Unknown list of questions on a page"),
    why=Text(
        sv="Ett block utan lista lämnar ett tomt ställe där läsaren väntar sig frågor att ta med till mötet.",
        en="A block without a list leaves a gap where the reader expects questions to bring to the meeting.",
    ),
    message=Text(
        sv="Frågelistan ”{id}” finns inte i data/questions.yml.",
        en="The list of questions “{id}” is not in data/questions.yml.",
    ),
    help=Text(
        sv="Skriv /// questions | och ett id. De som finns är: {known}.",
        en="Write /// questions | and an id. There are: {known}.",
    ),
    examples=(
        Example(PAGE, wrong=front() + "\n/// questions | finns-inte\n///\n", right=front(), replace=True),
        Example(PAGE, wrong=front() + "\n/// questions\n///\n", right=front(), replace=True),
    ),
)
UNKNOWN_SECTION = Rule(
    code="Q102",
    severity=Severity.ERROR,
    title=Text(sv="Okänt avsnitt i en frågelista", en="Unknown section in a list of questions"),
    why=Text(
        sv="Varje fråga ska kunna slås upp i dokumentet. Då måste avsnittet finnas i dess text.",
        en="Every question can be looked up in the document, so the section must be in its text.",
    ),
    message=Text(
        sv="Dokumentet {document} har inget avsnitt {id} med text.",
        en="The document {document} has no section {id} with any text.",
    ),
    help=Text(
        sv="Välj ett avsnitt ur data/sources.yml som inte är missing.",
        en="Choose a section from data/sources.yml that is not missing.",
    ),
    examples=(Example(PATH, wrong=_list("bakgrunden"), right=_list(), replace=True),),
)

RULES: tuple[Rule, ...] = (UNKNOWN_LIST, UNKNOWN_SECTION)
