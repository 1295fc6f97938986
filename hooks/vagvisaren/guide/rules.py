"""What can be wrong with the guide from a sign to the right person, and with the pages that show it."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text
from ..pages.rules import PAGE, front
from ..plan.register import SIGNS
from .register import PATH

_TEXT = "{sv: Fråga., en: Ask.}"
_LEVEL = (
    "  - id: {id}\n    signs: early\n    name: {{sv: Tidiga, en: Early}}\n    about: {{sv: En plats., en: A place.}}\n"
    "    understand: [{{sv: Fråga., en: Ask.}}]\n    then: [{{text: {{sv: Fråga., en: Ask.}}}}]\n"
    "    sources: [{{document: planen, sections: [bakgrund]}}]\n"
)


def _guide(
    *, contact: str = "cve", section: str = "bakgrund", cell: str = "tidiga", sign: str = "", level: str = ""
) -> str:
    """A guide with one level and one role that is right for the small project, but for what is given."""
    signs = f"\n  - id: {sign}\n    understand: {_TEXT}\n    begin: {{text: {_TEXT}}}\n" if sign else " []\n"
    return (
        "levels:\n"
        + _LEVEL.format(id="tidiga")
        + (_LEVEL.format(id=level) if level else "")
        + "roles:\n  - id: school\n    slug: skola\n    name: {sv: Skola, en: School}\n    about: {sv: Lärare, en: Teacher}\n"
        f"    do: [{{text: {_TEXT}}}]\n    write: [{_TEXT}]\n    contacts: [{contact}]\n    dont: [{_TEXT}]\n"
        "    duty: [{what: {sv: Anmäl., en: Report.}, rule: {sv: Lagen, en: The act}}]\n"
        f"    then: [{{text: {_TEXT}}}]\n    sources: [{{document: planen, sections: [{section}]}}]\n"
        f"signs:{signs}"
        f"protections:\n  - id: vanner\n    text: {_TEXT}\n    about: {_TEXT}\n    source: {{document: planen, section: bakgrund}}\n"
        f"cells:\n  - level: {cell}\n    role: school\n    do: [{{text: {_TEXT}}}]\n"
    )


_RIGHT = _guide()
_SIGN = (
    "- id: exempel\n  kind: sign\n  level: {level}\n  text: {{sv: Oro, en: Worry}}\n  frame: tecken\n"
    "  source: {{document: planen, section: tidiga-tecken}}\n"
)

UNKNOWN_PART = Rule(
    code="G101",
    severity=Severity.ERROR,
    title=Text(sv="Okänd nivå eller roll", en="Unknown level or role"),
    why=Text(
        sv="Det som en nivå lägger till för en roll visas bara om båda finns.",
        en="What a level adds for a role is shown only if both exist.",
    ),
    message=Text(sv="{id} finns inte i data/guide.yml.", en="{id} is not in data/guide.yml."),
    help=Text(sv="Välj bland: {known}.", en="Choose among: {known}."),
    examples=(Example(PATH, wrong=_guide(cell="tidigt"), right=_RIGHT, replace=True),),
)
NO_CELL = Rule(
    code="G102",
    severity=Severity.ERROR,
    title=Text(sv="En roll saknar råd på en nivå", en="A role lacks advice on a level"),
    why=Text(
        sv="Den som har märkt något ska få veta vad just den gör, vilken nivå det än är.",
        en="Whoever has noticed something must learn what they themselves do, whatever the level.",
    ),
    message=Text(
        sv="Nivån {level} har ingen post under cells för rollen {role}.",
        en="The level {level} has no entry under cells for the role {role}.",
    ),
    help=Text(sv="Lägg till en post med level, role och do.", en="Add an entry with level, role and do."),
    examples=(Example(PATH, wrong=_guide(level="risk"), right=_RIGHT, replace=True),),
)
UNKNOWN_CONTACT = Rule(
    code="G103",
    severity=Severity.ERROR,
    title=Text(sv="Okänd kontakt i guiden", en="Unknown contact in the guide"),
    why=Text(
        sv="Guiden leder till rätt person. En kontakt som inte finns leder ingenstans.",
        en="The guide leads to the right person. A contact that does not exist leads nowhere.",
    ),
    message=Text(
        sv="Kontakten {id} finns varken i data/contacts.yml eller bland platserna i data/local.yml.",
        en="The contact {id} is neither in data/contacts.yml nor among the slots of data/local.yml.",
    ),
    help=Text(sv="Rätta id:t. Närmast är: {near}.", en="Correct the id. Nearest: {near}."),
    examples=(
        Example(PATH, wrong=_guide(contact="cvee"), right=_RIGHT, replace=True),
        Example(
            PATH, wrong=_guide(contact='"local:dagtid"'), right=_guide(contact='"local:concern-day"'), replace=True
        ),
    ),
)
UNKNOWN_SECTION = Rule(
    code="G104",
    severity=Severity.ERROR,
    title=Text(sv="Okänt avsnitt i guiden", en="Unknown section in the guide"),
    why=Text(
        sv="Varje råd ska kunna slås upp. Då måste avsnittet finnas i dokumentets text.",
        en="Every piece of advice can be looked up, so the section must be in the document's text.",
    ),
    message=Text(
        sv="Dokumentet {document} har inget avsnitt {id} med text.",
        en="The document {document} has no section {id} with any text.",
    ),
    help=Text(
        sv="Välj ett avsnitt ur data/sources.yml som inte är missing.",
        en="Choose a section from data/sources.yml that is not missing.",
    ),
    examples=(Example(PATH, wrong=_guide(section="bakgrunden"), right=_RIGHT, replace=True),),
)
SIGN_NOT_SHOWN = Rule(
    code="G105",
    severity=Severity.ERROR,
    title=Text(sv="Tecken som inte leder någonstans", en="A sign that leads nowhere"),
    why=Text(
        sv="Den som har märkt just det tecknet ska hitta vad det kan betyda och vad den gör.",
        en="Whoever has noticed that very sign must find what it may mean and what to do.",
    ),
    message=Text(
        sv="Tecknet {id} står inte på någon av sidorna ”Jag har märkt”.",
        en="The sign {id} is on none of the pages “I have noticed”.",
    ),
    help=Text(
        sv="Lägg till det under signs i data/guide.yml, och nivån under levels om den saknas.",
        en="Add it under signs in data/guide.yml, and its level under levels if that is missing.",
    ),
    examples=(
        Example(SIGNS, wrong=_SIGN.format(level="early"), right="[]\n", replace=True),
        Example(SIGNS, wrong=_SIGN.format(level="individual"), right="[]\n", replace=True),
    ),
)
UNKNOWN_SIGN = Rule(
    code="G106",
    severity=Severity.ERROR,
    title=Text(sv="Råd om ett okänt tecken", en="Advice on an unknown sign"),
    why=Text(
        sv="Råd om ett tecken som inte finns visas aldrig. Oftast är det ett id som är felstavat.",
        en="Advice on a sign that does not exist is never shown. Mostly an id is misspelt.",
    ),
    message=Text(sv="Tecknet {id} finns inte i data/signs.yml.", en="The sign {id} is not in data/signs.yml."),
    help=Text(
        sv="Rätta id:t eller ta bort rådet. Närmast är: {near}.", en="Correct the id or remove it. Nearest: {near}."
    ),
    examples=(Example(PATH, wrong=_guide(sign="finns-inte"), right=_RIGHT, replace=True),),
)
BAD_BLOCK = Rule(
    code="G201",
    severity=Severity.ERROR,
    title=Text(sv="Block som visar en okänd nivå eller roll", en="Block that shows an unknown level or role"),
    why=Text(
        sv="Ett block som inte går att tolka stoppar bygget, eller lämnar en tom sida åt den som är orolig.",
        en="A block that cannot be read stops the build, or leaves an empty page to somebody who is worried.",
    ),
    message=Text(sv="Blocket {block} kan inte visa ”{given}”.", en="The block {block} cannot show “{given}”."),
    help=Text(sv="Skriv /// {block} | och ett av: {known}.", en="Write /// {block} | and one of: {known}."),
    examples=(
        Example(PAGE, wrong=front() + "\n/// guide | tidiga\n///\n", right=front(), replace=True),
        Example(PAGE, wrong=front() + "\n/// guide | tidiga skola\n///\n", right=front(), replace=True),
        Example(PAGE, wrong=front() + "\n/// sheet | skola\n///\n", right=front(), replace=True),
    ),
)
NO_PAGE = Rule(
    code="G202",
    severity=Severity.ERROR,
    title=Text(sv="Sida saknas i guiden", en="A page of the guide is missing"),
    why=Text(
        sv="Varje nivå och roll har en egen sida, och varje roll ett blad till väggen. Länkarna dit skrivs av sig själva.",
        en="Every level and role has a page of its own, and every role a sheet for the wall. Links to them write themselves.",
    ),
    message=Text(
        sv="Sidan {page} saknas på {language} eller visar inte {block}.",
        en="The page {page} is missing in {language} or does not show {block}.",
    ),
    help=Text(
        sv="Kopiera en annan sida i samma mapp, och rätta rubriken, sidhuvudet och blocket.",
        en="Copy another page in the same folder, and correct the heading, the front matter and the block.",
    ),
    examples=(
        Example(
            "docs/orolig/markt/tidiga/skola.md",
            wrong=front(),
            right=front() + "\n/// guide | tidiga school\n///\n",
            replace=True,
        ),
        Example(
            "docs/orolig/vaggblad/skola.md", wrong=front(), right=front() + "\n/// sheet | school\n///\n", replace=True
        ),
    ),
)
NOT_NAMED = Rule(
    code="G203",
    severity=Severity.ERROR,
    title=Text(sv="Guidens sida nämner inte det den vilar på", en="The guide's page does not name what it rests on"),
    why=Text(
        sv="Under sidan står vad den bygger på. Det hämtas ur sidhuvudet och ska stämma med guiden.",
        en="Below the page it says what it rests on. That is taken from the front matter and must agree with the guide.",
    ),
    message=Text(sv="I sidhuvudet saknas {sections}.", en="The front matter lacks {sections}."),
    help=Text(sv="Lägg till avsnitten under sources.", en="Add the sections under sources."),
    examples=(
        Example(
            "docs/orolig/markt/tidiga/skola.md",
            wrong=front(sources="\n  - document: planen\n    sections: [forebygga]")
            + "\n/// guide | tidiga school\n///\n",
            right=front() + "\n/// guide | tidiga school\n///\n",
            replace=True,
        ),
    ),
)

RULES = (
    UNKNOWN_PART,
    NO_CELL,
    UNKNOWN_CONTACT,
    UNKNOWN_SECTION,
    SIGN_NOT_SHOWN,
    UNKNOWN_SIGN,
    BAD_BLOCK,
    NO_PAGE,
    NOT_NAMED,
)
