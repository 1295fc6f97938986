"""What can be wrong with the examples from others and with the blocks that show them."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text
from ..pages.rules import PAGE, front
from .register import PATH


def _entry(section: str = "bakgrund", page: str = "exempel") -> str:
    """An example that is right for the small project, but for the section and the page it names."""
    return (
        "- id: exempelstad\n  title: {sv: En stad, en: A city}\n  place: {sv: Exempelstad, en: Exempelstad}\n"
        "  organisation: {sv: Staden, en: The city}\n  approach: {sv: Alla talas vid., en: Everybody talks.}\n"
        "  takes_part: [{sv: Skolan, en: The school}]\n  lessons: [{sv: Talas vid., en: Talk.}]\n"
        f"  publication: {{title: En stad, format: PDF, size_kb: 1}}\n"
        f"  source: {{document: planen, sections: [{section}]}}\n  page: {page}\n"
    )


UNKNOWN_EXAMPLE = Rule(
    code="E101",
    severity=Severity.ERROR,
    title=Text(sv="Okänt exempel på en sida", en="Unknown example on a page"),
    why=Text(
        sv="Ett block utan exempel lämnar ett tomt ställe där läsaren väntar sig hur andra gör.",
        en="A block without an example leaves a gap where the reader expects to see how others work.",
    ),
    message=Text(
        sv="Exemplet ”{id}” finns inte i data/examples.yml.", en="The example “{id}” is not in data/examples.yml."
    ),
    help=Text(
        sv="Skriv /// example | och ett id. De som finns är: {known}.",
        en="Write /// example | and an id. There are: {known}.",
    ),
    examples=(
        Example(PAGE, wrong=front() + "\n/// example | finns-inte\n///\n", right=front(), replace=True),
        Example(PAGE, wrong=front() + "\n/// example\n///\n", right=front(), replace=True),
    ),
)
UNKNOWN_SECTION = Rule(
    code="E102",
    severity=Severity.ERROR,
    title=Text(sv="Okänt avsnitt i ett exempel", en="Unknown section in an example"),
    why=Text(
        sv="Exemplet återger vad ett dokument säger. Då måste avsnittet gå att slå upp.",
        en="The example tells what a document says, so the section must be there to look up.",
    ),
    message=Text(
        sv="Dokumentet {document} har inget avsnitt {id} med text.",
        en="The document {document} has no section {id} with any text.",
    ),
    help=Text(
        sv="Välj ett avsnitt ur data/sources.yml som inte är missing.",
        en="Choose a section from data/sources.yml that is not missing.",
    ),
    examples=(Example(PATH, wrong=_entry(section="bakgrunden"), right=_entry(), replace=True),),
)
NO_PAGE = Rule(
    code="E103",
    severity=Severity.ERROR,
    title=Text(sv="Exempel utan egen sida", en="Example without a page of its own"),
    why=Text(
        sv="Kortet leder till exemplets sida. Saknas den hamnar läsaren ingenstans.",
        en="The card leads to the example's page. Without it the reader gets nowhere.",
    ),
    message=Text(sv="Sidan {page} finns inte.", en="The page {page} does not exist."),
    help=Text(
        sv="Skapa sidan på båda språken, eller rätta page i posten.",
        en="Create the page in both languages, or correct page in the entry.",
    ),
    examples=(Example(PATH, wrong=_entry(page="finns-inte"), right=_entry(), replace=True),),
)

RULES: tuple[Rule, ...] = (UNKNOWN_EXAMPLE, UNKNOWN_SECTION, NO_PAGE)
