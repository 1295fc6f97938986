"""What can be wrong with what a page says it rests on."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text
from ..pages.rules import PAGE, TWIN, front

_SOURCES = "data/sources.yml"
_PLANEN_PAGE = "docs/om/kallor/planen.md"


def _line(argument: str, heading: str = "## Rubrik") -> str:
    """A page with a line under a heading."""
    return front() + f"\n{heading}\n\n/// from | {argument}\n///\n\nText.\n"


def _document(section: str) -> str:
    """The end of the small project's register: one more document, with one section."""
    return (
        "- id: rapporten\n"
        "  title: {sv: Rapporten, en: The report}\n"
        "  short: {sv: Rapporten, en: The report}\n"
        "  publisher: {sv: Exempelstad, en: Exempelstad}\n"
        "  published: {sv: Odaterad, en: Undated}\n"
        "  date: null\n"
        "  number: null\n"
        "  address: null\n"
        "  about: {sv: Påhittad., en: Made up.}\n"
        "  cite: {sv: Vi skriver Rapporten., en: We write The report.}\n"
        "  outline:\n"
        f"    - {section}\n"
    )



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
        Example(PAGE, wrong=_line("planne: bakgrund"), right=_line("planen: bakgrund"), replace=True),
        Example(PAGE, wrong="\n/// source | planne\n///\n", right="\n/// source | planen\n///\n"),
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
        Example(
            PAGE,
            wrong=_line("planen: bakgrund, forebyga"),
            right=_line("planen: bakgrund, forebygga"),
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
        Example(PAGE, wrong=_line("planen: implementera"), right=_line("planen: bakgrund"), replace=True),
    ),
)
FORGOTTEN_SECTION = Rule(
    code="S104",
    severity=Severity.WARNING,
    title=Text(sv="Avsnitt som ingen sida vilar på", en="Section that no page rests on"),
    why=Text(
        sv="Det som står i ett dokument ska finnas på sajten, eller så ska det sägas varför det inte gör det. Annars vet ingen om något har glömts bort.",
        en="What a document says is on the site, or it is said why it is not. Otherwise nobody knows whether something was forgotten.",
    ),
    message=Text(
        sv="Ingen sida vilar på ”{section}” i {document}.", en="No page rests on “{section}” in {document}."
    ),
    help=Text(
        sv="Skriv {id} på sidan som bygger på avsnittet, i sidhuvudet eller med /// from. Hör det inte hemma på sajten: skriv varför under not_used.",
        en="Write {id} on the page that builds on the section, in the front matter or with /// from. If it does not belong on the site, say why under not_used.",
    ),
    examples=(
        Example(
            _SOURCES,
            wrong=_document("{id: metod, title: {sv: Metod, en: Method}}"),
            right=_document(
                "{id: metod, title: {sv: Metod, en: Method}, not_used: {sv: Bara för forskare., en: For researchers only.}}"
            ),
        ),
        Example(
            _SOURCES,
            wrong=_document("{id: metod, title: {sv: Metod, en: Method}}"),
            right=_document("{id: metod, title: {sv: Metod, en: Method}, missing: true}"),
        ),
    ),
)
USED_AFTER_ALL = Rule(
    code="S105",
    severity=Severity.ERROR,
    title=Text(sv="Avsnitt som sägs vara oanvänt men används", en="Section said to be unused that is used"),
    why=Text(
        sv="Dokumentets sida visar varför ett avsnitt inte används. Det får inte stå bredvid en länk till sidan som använder det.",
        en="The document's page shows why a section is not used. That must not stand beside a link to the page that uses it.",
    ),
    message=Text(
        sv="”{section}” i {document} har not_used, men {pages} vilar på det.",
        en="“{section}” in {document} has not_used, but {pages} rests on it.",
    ),
    help=Text(
        sv="Ta bort not_used, eller ta bort {id} från sidan.", en="Remove not_used, or remove {id} from the page."
    ),
    examples=(
        Example(
            PAGE,
            wrong=front(sources="\n  - document: planen\n    sections: [forord]"),
            right=front(),
            replace=True,
        ),
        Example(PAGE, wrong=_line("planen: forord"), right=_line("planen: bakgrund"), replace=True),
    ),
)
BAD_LINE = Rule(
    code="S106",
    severity=Severity.ERROR,
    title=Text(sv="Källrad som inte går att läsa", en="Source line that cannot be read"),
    why=Text(
        sv="Raden ska leda till ett avsnitt. Den som inte går att läsa leder ingenstans.",
        en="The line leads to a section. One that cannot be read leads nowhere.",
    ),
    message=Text(
        sv="Källraden ”{given}” har inte formen dokument: avsnitt, avsnitt.",
        en="The source line “{given}” is not of the form document: section, section.",
    ),
    help=Text(
        sv="Skriv till exempel /// from | planen: bakgrund, mal. Skilj två dokument åt med semikolon.",
        en="Write for example /// from | planen: bakgrund, mal. Part two documents with a semicolon.",
    ),
    examples=(
        Example(PAGE, wrong=_line("planen, bakgrund"), right=_line("planen: bakgrund"), replace=True),
        Example(PAGE, wrong=_line("planen:"), right=_line("planen: bakgrund, forebygga"), replace=True),
    ),
)
LOOSE_LINE = Rule(
    code="S107",
    severity=Severity.ERROR,
    title=Text(sv="Källrad som inte står under en rubrik", en="Source line that does not stand under a heading"),
    why=Text(
        sv="Raden säger vad avsnittet under rubriken vilar på. Står den någon annanstans vet läsaren inte vad den gäller. Det som gäller hela sidan står i sidhuvudet.",
        en="The line says what the section under the heading rests on. Elsewhere the reader cannot tell what it is about. What holds for the whole page is in the front matter.",
    ),
    message=Text(
        sv="Källraden står inte direkt under en rubrik med två eller fler #.",
        en="The source line does not stand right under a heading with two or more #.",
    ),
    help=Text(
        sv="Flytta raden till raden efter rubriken, eller skriv källan i sidhuvudet.",
        en="Move the line to right after the heading, or name the source in the front matter.",
    ),
    examples=(
        Example(
            PAGE,
            wrong=_line("planen: bakgrund", "## Rubrik\n\nText."),
            right=_line("planen: bakgrund"),
            replace=True,
        ),
        Example(
            PAGE,
            wrong=front() + "\n/// from | planen: bakgrund\n///\n",
            right=_line("planen: bakgrund", "### Rubrik {#rubrik}"),
            replace=True,
        ),
    ),
)
TWIN_RESTS_ELSEWHERE = Rule(
    code="S108",
    severity=Severity.WARNING,
    title=Text(sv="Tvillingen nämner andra källor", en="The twin names other sources"),
    why=Text(
        sv="Samma sida på två språk vilar på samma avsnitt. Annars står det olika saker på dem, eller så är listan gammal på den ena.",
        en="The same page in two languages rests on the same sections. Otherwise they say different things, or one of the lists is old.",
    ),
    message=Text(
        sv="Sidan vilar på {id} i {document}, men det gör inte {twin}.",
        en="The page rests on {id} in {document}, but {twin} does not.",
    ),
    help=Text(
        sv="Skriv avsnittet på båda sidorna, eller på ingen av dem.",
        en="Name the section on both pages, or on neither.",
    ),
    examples=(
        Example(
            TWIN,
            wrong=front(sources="\n  - document: planen\n    sections: [bakgrund, forebygga]"),
            right=front(),
            replace=True,
        ),
        Example(PAGE, wrong=_line("planen: forebygga"), right=_line("planen: bakgrund"), replace=True),
    ),
)
NO_DOCUMENT_PAGE = Rule(
    code="S109",
    severity=Severity.ERROR,
    title=Text(sv="Dokument utan egen sida", en="Document without a page of its own"),
    why=Text(
        sv="På dokumentets sida ser läsaren vem som gav ut det, när, och vilka sidor som vilar på varje avsnitt.",
        en="On the document's page the reader sees who published it, when, and which pages rest on each section.",
    ),
    message=Text(
        sv="Dokumentet {id} visas inte på {language} på {page}.",
        en="The document {id} is not shown in {language} on {page}.",
    ),
    help=Text(
        sv="Skapa {page} med raderna /// source | {id} och ///.",
        en="Create {page} with the lines /// source | {id} and ///.",
    ),
    examples=(
        Example(
            _PLANEN_PAGE,
            wrong=front(),
            right=front() + "\n/// source | planen\n///\n",
            replace=True,
        ),
    ),
)

RULES = (
    UNKNOWN_SOURCE,
    UNKNOWN_SECTION,
    MISSING_SECTION,
    FORGOTTEN_SECTION,
    USED_AFTER_ALL,
    BAD_LINE,
    LOOSE_LINE,
    TWIN_RESTS_ELSEWHERE,
    NO_DOCUMENT_PAGE,
)
