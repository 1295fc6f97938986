"""What can be wrong with diagrams and with the blocks that show them."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text
from ..pages.rules import PAGE, front
from .register import PATH


def _diagram(section: str = "bakgrund") -> str:
    """A diagram that is right, for examples, but for the section it names."""
    return (
        "- id: gang\n  title: {sv: Så går det till, en: How it goes}\n  summary: {sv: Två steg., en: Two steps.}\n"
        f"  sources: [{{document: planen, sections: [{section}]}}]\n"
        "  steps:\n    - {id: ring, what: {sv: Ring., en: Call.}}\n    - {id: vanta, what: {sv: Vänta., en: Wait.}}\n"
    )


UNKNOWN_DIAGRAM = Rule(
    code="V201",
    severity=Severity.ERROR,
    title=Text(sv="Okänd bild på en sida", en="Unknown diagram on a page"),
    why=Text(
        sv="Ett block utan bild lämnar ett tomt ställe på sidan.", en="A block without a diagram leaves a gap on the page."
    ),
    message=Text(sv="Bilden ”{id}” finns inte i data/diagrams.yml.", en="The diagram “{id}” is not in data/diagrams.yml."),
    help=Text(
        sv="Skriv /// diagram | och ett id. De som finns är: {known}.",
        en="Write /// diagram | and an id. There are: {known}.",
    ),
    examples=(Example(PAGE, wrong=front() + "\n/// diagram | finns-inte\n///\n", right=front(), replace=True),),
)
UNKNOWN_SECTION = Rule(
    code="V202",
    severity=Severity.ERROR,
    title=Text(sv="Okänt avsnitt i en bild", en="Unknown section in a diagram"),
    why=Text(
        sv="Det som ritas ska kunna slås upp i dokumentet. Då måste avsnittet finnas i dess text.",
        en="What is drawn can be looked up in the document, so the section must be in its text.",
    ),
    message=Text(
        sv="Dokumentet {document} har inget avsnitt {id} med text.",
        en="The document {document} has no section {id} with any text.",
    ),
    help=Text(
        sv="Välj ett avsnitt ur data/sources.yml som inte är missing.",
        en="Choose a section from data/sources.yml that is not missing.",
    ),
    examples=(Example(PATH, wrong=_diagram("bakgrunden"), right=_diagram(), replace=True),),
)

RULES: tuple[Rule, ...] = (UNKNOWN_DIAGRAM, UNKNOWN_SECTION)
