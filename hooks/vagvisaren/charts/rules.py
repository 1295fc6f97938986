"""What can be wrong with charts and with the blocks that show them."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text
from ..pages.rules import PAGE, front
from .register import PATH


def _chart(section: str = "bakgrund") -> str:
    """A chart that is right, for examples, but for the section it names."""
    return (
        "- id: samtal\n  title: {sv: Vilka ringde?, en: Who called?}\n  unit: {sv: Samtal, en: Calls}\n"
        "  groups_are: {sv: Vem, en: Who}\n  groups:\n"
        "    - {id: personal, label: {sv: Personal, en: Staff}, value: 3}\n"
        "    - {id: andra, label: {sv: Andra, en: Others}, value: 1}\n"
        f"  source: {{document: planen, sections: [{section}]}}\n"
        "  known: {sv: Talen står i texten., en: The figures stand in the text.}\n"
    )


UNKNOWN_CHART = Rule(
    code="V101",
    severity=Severity.ERROR,
    title=Text(sv="Okänt diagram på en sida", en="Unknown chart on a page"),
    why=Text(
        sv="Ett block utan diagram lämnar ett tomt ställe på sidan.", en="A block without a chart leaves a gap on the page."
    ),
    message=Text(sv="Diagrammet ”{id}” finns inte i data/charts.yml.", en="The chart “{id}” is not in data/charts.yml."),
    help=Text(
        sv="Skriv /// chart | och ett id. De som finns är: {known}.",
        en="Write /// chart | and an id. There are: {known}.",
    ),
    examples=(Example(PAGE, wrong=front() + "\n/// chart | finns-inte\n///\n", right=front(), replace=True),),
)
UNKNOWN_SECTION = Rule(
    code="V102",
    severity=Severity.ERROR,
    title=Text(sv="Okänt avsnitt i ett diagram", en="Unknown section in a chart"),
    why=Text(
        sv="Den som läser ett tal ska kunna slå upp det i dokumentet. Då måste avsnittet finnas i dess text.",
        en="Whoever reads a figure can look it up in the document, so the section must be in its text.",
    ),
    message=Text(
        sv="Dokumentet {document} har inget avsnitt {id} med text.",
        en="The document {document} has no section {id} with any text.",
    ),
    help=Text(
        sv="Välj ett avsnitt ur data/sources.yml som inte är missing.",
        en="Choose a section from data/sources.yml that is not missing.",
    ),
    examples=(Example(PATH, wrong=_chart("bakgrunden"), right=_chart(), replace=True),),
)

RULES: tuple[Rule, ...] = (UNKNOWN_CHART, UNKNOWN_SECTION)
