"""What can be wrong with the action plan's data and with the blocks that show it."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text
from ..pages.rules import PAGE, front
from .register import ACTIONS, FACTS, SIGNS


def _action(**more: str) -> str:
    """An action that is right, for examples: ``more`` replaces fields."""
    fields = {
        "level": "prevent",
        "focus": "{sv: Samtal, en: Talks}",
        "what": "[{sv: Prata., en: Talk.}]",
        "who": "[{sv: Personal, en: Staff}]",
        "when": "[{sv: Vid behov, en: When needed}]",
        "pairing": "certain",
        "units": "[all-staff]",
        "source": "{document: planen, section: forebygga}",
    } | more
    return "- id: exempel\n" + "".join(f"  {k}: {v}\n" for k, v in fields.items())


def _sign(**more: str) -> str:
    """A sign that is right, for examples: ``more`` replaces fields."""
    fields = {
        "kind": "sign",
        "level": "early",
        "text": "{sv: Oro, en: Worry}",
        "frame": "tecken",
        "source": "{document: planen, section: tidiga-tecken}",
    } | more
    return "- id: exempel\n" + "".join(f"  {k}: {v}\n" for k, v in fields.items())


def _page(block: str) -> str:
    return front() + f"\n{block}\n///\n"


#: The lists of signs that a page can ask for.
_GROUPS = ("early", "heightened", "individual", "push", "pull", "paths")
#: A ``data/plan.yml`` in which the heading of one level is still to be filled in.
_FACTS = (
    "levels:\n  prevent: {{sv: Förebygga, en: Prevent}}\n  detect: {{sv: Upptäcka, en: Detect}}\n"
    "{act}units:\n  - id: all-staff\n    name: {{sv: All personal, en: All staff}}\n"
    "frames:\n  - id: tecken\n    title: {{sv: Inget bevis, en: No proof}}\n"
    "    points: [{{sv: Åsikter är fria., en: Opinions are free.}}]\n"
    "groups:\n"
) + "".join(
    f"  - id: {id}\n    title: {{{{sv: Tecken, en: Signs}}}}\n    next: [{{{{text: {{{{sv: Prata., en: Talk.}}}}}}}}]\n"
    for id in _GROUPS
)

UNKNOWN_CONTACT = Rule(
    code="A101",
    severity=Severity.ERROR,
    title=Text(sv="Okänd kontakt i en åtgärd", en="Unknown contact in a measure"),
    why=Text(
        sv="En åtgärd visar vart läsaren vänder sig i dag. En kontakt som inte finns blir en länk till ingenting.",
        en="A measure shows whom the reader turns to today. A contact that does not exist becomes a link to nothing.",
    ),
    message=Text(
        sv="Kontakten {id} finns inte i data/contacts.yml.", en="The contact {id} is not in data/contacts.yml."
    ),
    help=Text(
        sv="Rätta id:t eller lägg till kontakten. Närmast är: {near}.",
        en="Correct the id or add the contact. Nearest: {near}.",
    ),
    examples=(Example(ACTIONS, wrong=_action(contacts="[finns-inte]"), right=_action(), replace=True),),
)
UNKNOWN_SECTION = Rule(
    code="A102",
    severity=Severity.ERROR,
    title=Text(sv="Okänt avsnitt i en åtgärd eller ett tecken", en="Unknown section in a measure or a sign"),
    why=Text(
        sv="Varje åtgärd och tecken ska kunna slås upp i dokumentet. Då måste avsnittet finnas i dess text.",
        en="Every measure and sign can be looked up in the document, so the section must be in its text.",
    ),
    message=Text(
        sv="Dokumentet {document} har inget avsnitt {id} med text.",
        en="The document {document} has no section {id} with any text.",
    ),
    help=Text(
        sv="Välj ett avsnitt ur data/sources.yml som inte är missing. Närmast är: {near}.",
        en="Choose a section from data/sources.yml that is not missing. Nearest: {near}.",
    ),
    examples=(
        Example(
            ACTIONS,
            wrong=_action(source="{document: planen, section: forebyga}"),
            right=_action(),
            replace=True,
        ),
        Example(
            ACTIONS,
            wrong=_action(source="{document: planen, section: implementera}"),
            right=_action(),
            replace=True,
        ),
        Example(SIGNS, wrong=_sign(source="{document: plan, section: tidiga-tecken}"), right=_sign(), replace=True),
    ),
)
UNKNOWN_UNIT = Rule(
    code="A103",
    severity=Severity.ERROR,
    title=Text(sv="Okänd enhet i en åtgärd", en="Unknown unit in a measure"),
    why=Text(
        sv="Chefen letar efter sin enhets del. En felstavad enhet gör att åtgärden försvinner ur den.",
        en="A manager looks for their unit's part. A misspelt unit makes the measure vanish from it.",
    ),
    message=Text(sv="Enheten {id} finns inte i data/plan.yml.", en="The unit {id} is not in data/plan.yml."),
    help=Text(sv="Välj en av: {known}.", en="Choose one of: {known}."),
    examples=(Example(ACTIONS, wrong=_action(units="[all-staf]"), right=_action(), replace=True),),
)
UNKNOWN_FRAME = Rule(
    code="A104",
    severity=Severity.ERROR,
    title=Text(sv="Okänd ram till ett tecken", en="Unknown frame for a sign"),
    why=Text(
        sv="Bredvid varje lista med tecken står att ett tecken inte är något bevis. Ramen får inte falla bort.",
        en="Beside every list of signs it says that a sign is not proof. The frame must not be lost.",
    ),
    message=Text(sv="Ramen {id} finns inte i data/plan.yml.", en="The frame {id} is not in data/plan.yml."),
    help=Text(sv="Välj en av: {known}.", en="Choose one of: {known}."),
    examples=(Example(SIGNS, wrong=_sign(frame="tecknet"), right=_sign(), replace=True),),
)
NO_HEADING = Rule(
    code="A105",
    severity=Severity.ERROR,
    title=Text(sv="Nivå eller lista utan rubrik", en="Level or list without a heading"),
    why=Text(
        sv="Tabellen och listan får sin rubrik ur data/plan.yml. Utan den kan de inte visas.",
        en="The table and the list take their heading from data/plan.yml. Without it they cannot be shown.",
    ),
    message=Text(sv="{id} används men har ingen rubrik i {field}.", en="{id} is used but has no heading in {field}."),
    help=Text(sv="Lägg till {id} under {field} i data/plan.yml.", en="Add {id} under {field} in data/plan.yml."),
    examples=(
        Example(
            FACTS,
            wrong=_FACTS.format(act=""),
            right=_FACTS.format(act="  act: {sv: Åtgärda, en: Act}\n"),
            replace=True,
        ),
    ),
)
BAD_BLOCK = Rule(
    code="A201",
    severity=Severity.ERROR,
    title=Text(sv="Block som visar något okänt", en="Block that shows something unknown"),
    why=Text(
        sv="Ett block som inte går att tolka visas som lös text på sidan, utan att någon får veta det.",
        en="A block that cannot be read is shown as loose text on the page, and nobody is told.",
    ),
    message=Text(sv="Blocket {block} kan inte visa ”{given}”.", en="The block {block} cannot show “{given}”."),
    help=Text(
        sv="Skriv /// {block} | följt av ett av: {known}.", en="Write /// {block} | followed by one of: {known}."
    ),
    examples=(
        Example(PAGE, wrong=_page("/// measures | forebygga"), right=_page("/// measures | prevent"), replace=True),
        Example(PAGE, wrong=_page("/// signs"), right=_page("/// signs | early"), replace=True),
    ),
)
BAD_OPTION = Rule(
    code="A202",
    severity=Severity.ERROR,
    title=Text(sv="Okänt val i ett block", en="Unknown option in a block"),
    why=BAD_BLOCK.why,
    message=Text(
        sv="”{name}: {value}” går inte att använda i blocket {block}.",
        en="“{name}: {value}” cannot be used in the block {block}.",
    ),
    help=Text(sv="{remedy}", en="{remedy}"),
    examples=(
        Example(
            PAGE,
            wrong=_page("/// measures | prevent\n    unit: skolan"),
            right=_page("/// measures | prevent\n    unit: all-staff"),
            replace=True,
        ),
        Example(
            PAGE,
            wrong=_page("/// measures | prevent\n    enhet: all-staff"),
            right=_page("/// measures | prevent\n    unit: all-staff"),
            replace=True,
        ),
    ),
)
NOT_SHOWN = Rule(
    code="A203",
    severity=Severity.ERROR,
    title=Text(sv="Åtgärd eller tecken som ingen sida visar", en="Measure or sign that no page shows"),
    why=Text(
        sv="Det som står i registret men inte på någon sida finns inte för läsaren.",
        en="What is in the register but on no page does not exist for the reader.",
    ),
    message=Text(
        sv="Ingen sida på {language} visar {id}.",
        en="No page in {language} shows {id}.",
    ),
    help=Text(
        sv="Lägg in {block} på en sida på det språket, eller ta bort posten.",
        en="Put {block} on a page in that language, or remove the entry.",
    ),
    examples=(Example(ACTIONS, wrong=_action(level="act"), right="[]\n", replace=True),),
)

RULES = (
    UNKNOWN_CONTACT,
    UNKNOWN_SECTION,
    UNKNOWN_UNIT,
    UNKNOWN_FRAME,
    NO_HEADING,
    BAD_BLOCK,
    BAD_OPTION,
    NOT_SHOWN,
)
