"""What can be wrong with forms and with the blocks that show them."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text
from ..pages.rules import PAGE, front
from .register import PATH


def _form(section: str = "bakgrund") -> str:
    """A form that is right, for examples, but for the section it names."""
    return (
        "- id: exempel\n  title: {sv: Exempel, en: Example}\n  about: {sv: Fyll i., en: Fill in.}\n"
        "  mind: [{sv: Inga namn., en: No names.}]\n"
        f"  source: {{document: planen, sections: [{section}]}}\n"
        "  groups:\n    - id: nu\n      title: {sv: Nu, en: Now}\n      fields:\n"
        "        - {id: var, label: {sv: Var?, en: Where?}}\n"
    )


UNKNOWN_FORM = Rule(
    code="B101",
    severity=Severity.ERROR,
    title=Text(sv="Okänd blankett på en sida", en="Unknown form on a page"),
    why=Text(
        sv="Ett block utan blankett lämnar ett tomt ställe där läsaren väntar sig något att fylla i.",
        en="A block without a form leaves a gap where the reader expects something to fill in.",
    ),
    message=Text(sv="Blanketten ”{id}” finns inte i data/forms.yml.", en="The form “{id}” is not in data/forms.yml."),
    help=Text(
        sv="Skriv /// form | och ett id. De som finns är: {known}.",
        en="Write /// form | and an id. There are: {known}.",
    ),
    examples=(
        Example(PAGE, wrong=front() + "\n/// form | finns-inte\n///\n", right=front(), replace=True),
        Example(PAGE, wrong=front() + "\n/// form\n///\n", right=front(), replace=True),
    ),
)
UNKNOWN_SECTION = Rule(
    code="B102",
    severity=Severity.ERROR,
    title=Text(sv="Okänt avsnitt i en blankett", en="Unknown section in a form"),
    why=Text(
        sv="Varje fråga i blanketten ska kunna slås upp i dokumentet. Då måste avsnittet finnas i dess text.",
        en="Every question of the form can be looked up in the document, so the section must be in its text.",
    ),
    message=Text(
        sv="Dokumentet {document} har inget avsnitt {id} med text.",
        en="The document {document} has no section {id} with any text.",
    ),
    help=Text(
        sv="Välj ett avsnitt ur data/sources.yml som inte är missing.",
        en="Choose a section from data/sources.yml that is not missing.",
    ),
    examples=(Example(PATH, wrong=_form("bakgrunden"), right=_form(), replace=True),),
)

RULES: tuple[Rule, ...] = (UNKNOWN_FORM, UNKNOWN_SECTION)
