"""What can be wrong with a register file, whatever it is about."""

from __future__ import annotations

import re

import yaml

from ..findings import Example, Finding, Place, Rule, Severity
from ..languages import Text

_GLOSSARY = "data/glossary.yml"

BROKEN_YAML = Rule(
    code="D101",
    severity=Severity.ERROR,
    title=Text(sv="YAML som inte går att läsa", en="YAML that cannot be read"),
    why=Text(
        sv="Går filen inte att läsa försvinner alla uppgifter i den från sidorna.",
        en="When the file cannot be read, everything in it would be missing from the pages.",
    ),
    message=Text(sv="Filen går inte att läsa som YAML: {problem}.", en="The file cannot be read as YAML: {problem}."),
    help=Text(
        sv="Titta på rad {line} och raden ovanför. Jämför indraget med posten före, och sätt en text som innehåller kolon inom citattecken.",
        en="Look at line {line} and the line above. Compare the indentation with the entry before, and put a text that contains a colon in quotes.",
    ),
    examples=(
        Example(
            _GLOSSARY,
            wrong='- id: sig\n  term: {sv: "SIG, en: "SIG"}\n',
            right="",
        ),
    ),
)
EMPTY = Rule(
    code="D102",
    severity=Severity.ERROR,
    title=Text(sv="Tom datafil", en="Empty data file"),
    why=Text(
        sv="En tom fil är nästan alltid en olycka: en sparning som gick fel eller en konflikt som löstes åt fel håll.",
        en="An empty file is nearly always an accident: a save that failed or a conflict resolved the wrong way.",
    ),
    message=Text(sv="Filen är tom.", en="The file is empty."),
    help=Text(
        sv="Hämta tillbaka innehållet med git, eller skriv [] om registret verkligen ska vara tomt.",
        en="Bring the content back with git, or write [] if the register really is to be empty.",
    ),
    examples=(Example(_GLOSSARY, wrong="", right="[]\n", replace=True),),
)
DOUBLE_KEY = Rule(
    code="D103",
    severity=Severity.ERROR,
    title=Text(sv="Samma fält två gånger", en="The same field twice"),
    why=Text(
        sv="YAML behåller tyst bara ett av värdena, och ingen ser vilket.",
        en="YAML silently keeps one of the values, and nobody sees which.",
    ),
    message=Text(
        sv="Fältet {key} står redan på rad {line} i samma post.",
        en="The field {key} already stands on line {line} of the same entry.",
    ),
    help=Text(sv="Ta bort ett av dem.", en="Remove one of them."),
    examples=(
        Example(
            _GLOSSARY,
            wrong="- id: sip\n  id: sip\n  term: {sv: SIP, en: SIP}\n  meaning: {sv: Plan., en: Plan.}\n",
            right="- id: sip\n  term: {sv: SIP, en: SIP}\n  meaning: {sv: Plan., en: Plan.}\n",
        ),
    ),
)
ALIAS = Rule(
    code="D104",
    severity=Severity.ERROR,
    title=Text(sv="Ankare och alias i YAML", en="Anchors and aliases in YAML"),
    why=Text(
        sv="Några få alias i varandra kan växa till miljoner värden och fylla minnet. Registren behöver dem inte.",
        en="A few aliases inside each other can grow into millions of values. The registers do not need them.",
    ),
    message=Text(
        sv="Ankaret eller aliaset {name} används. Det är inte tillåtet här.",
        en="The anchor or alias {name} is used. It is not allowed here.",
    ),
    help=Text(
        sv="Skriv ut värdet där det behövs. Ett & eller * först i en text sätts inom citattecken.",
        en="Write the value out where it is needed. Put a text that begins with & or * in quotes.",
    ),
    examples=(
        Example(
            _GLOSSARY,
            wrong="- id: sip\n  term: &t {sv: SIP, en: SIP}\n  meaning: *t\n",
            right="- id: sip\n  term: {sv: SIP, en: SIP}\n  meaning: {sv: Plan., en: Plan.}\n",
        ),
    ),
)
TOO_DEEP = Rule(
    code="D105",
    severity=Severity.ERROR,
    title=Text(sv="För djupt nästlad YAML", en="YAML nested too deeply"),
    why=Text(
        sv="Registren är listor med små poster. Djupare än så är ett misstag eller ett angrepp.",
        en="Registers are lists of small entries. Anything deeper is a mistake or an attack.",
    ),
    message=Text(sv="Mer än {deepest} nivåer i varandra.", en="More than {deepest} levels inside each other."),
    help=Text(sv="Ta bort de onödiga nivåerna.", en="Remove the needless levels."),
    examples=(Example(_GLOSSARY, wrong="[" * 30 + "]" * 30 + "\n", right="[]\n", replace=True),),
)
TOO_LARGE = Rule(
    code="D106",
    severity=Severity.ERROR,
    title=Text(sv="För stor datafil", en="Data file too large"),
    why=Text(
        sv="Ett register är några hundra rader. En fil på flera megabyte är något annat som hamnat fel.",
        en="A register is a few hundred lines. A file of several megabytes is something else in the wrong place.",
    ),
    message=Text(sv="Filen är {size} kB. Högst 4 096 kB läses.", en="The file is {size} kB. At most 4,096 kB is read."),
    help=Text(sv="Ta bort det som inte hör till registret.", en="Remove what does not belong in the register."),
    examples=(Example(_GLOSSARY, wrong="# " + "x" * (4 * 1024 * 1024), right="[]\n", replace=True),),
)
BAD_CHARACTER = Rule(
    code="D107",
    severity=Severity.ERROR,
    title=Text(sv="Styrtecken i datafil", en="Control character in a data file"),
    why=Text(
        sv="Osynliga styrtecken följer med när man klistrar in ur ett annat program, och YAML kan inte läsa dem.",
        en="Invisible control characters come along when text is pasted from another program; YAML cannot read them.",
    ),
    message=Text(
        sv="Här står ett osynligt tecken, {code}, som YAML inte tillåter.",
        en="An invisible character, {code}, stands here. YAML does not allow it.",
    ),
    help=Text(sv="Radera tecknet och skriv om ordet.", en="Delete the character and retype the word."),
    examples=(Example(_GLOSSARY, wrong="- id: a\n  term: {sv: A\x07, en: A}\n  meaning: {sv: B, en: B}\n", right=""),),
)
BAD_KEY = Rule(
    code="D108",
    severity=Severity.ERROR,
    title=Text(sv="Fält utan namn", en="Field without a name"),
    why=Text(
        sv="Ett fält måste ha ett namn som registret känner.",
        en="A field must have a name that the register knows.",
    ),
    message=Text(
        sv="Här står ett fält vars namn är en lista, en tabell eller tomt.",
        en="The name of this field is a list, a table or empty.",
    ),
    help=Text(
        sv="Skriv fältets namn, kolon och sedan värdet.", en="Write the field's name, a colon and then the value."
    ),
    examples=(Example(_GLOSSARY, wrong="- [a, b]: c\n", right=""),),
)
INVALID = Rule(
    code="D201",
    severity=Severity.ERROR,
    title=Text(sv="Värde som inte stämmer", en="Value that does not fit"),
    why=Text(
        sv="Sidorna visar registrens värden som de står. Ett värde av fel slag skulle bli en tom ruta eller ett fel nummer.",
        en="The pages show the registers' values as they stand. A value of the wrong kind would become an empty box or a wrong number.",
    ),
    message=Text(sv="{field}: {problem}", en="{field}: {problem}"),
    help=Text(sv="{remedy}", en="{remedy}"),
    examples=(
        Example(
            _GLOSSARY,
            wrong="- id: sip\n  term: {sv: SIP, en: SIP}\n",
            right="- id: sip\n  term: {sv: SIP, en: SIP}\n  meaning: {sv: Plan., en: Plan.}\n",
        ),
        Example(
            _GLOSSARY,
            wrong="- id: sip\n  term: {sv: SIP, en: 7}\n  meaning: {sv: Plan., en: Plan.}\n",
            right="- id: sip\n  term: {sv: SIP, en: SIP}\n  meaning: {sv: Plan., en: Plan.}\n",
        ),
        Example(
            _GLOSSARY,
            wrong="- id: sip\n  trem: {sv: SIP, en: SIP}\n  term: {sv: SIP, en: SIP}\n  meaning: {sv: Plan., en: Plan.}\n",
            right="- id: sip\n  term: {sv: SIP, en: SIP}\n  meaning: {sv: Plan., en: Plan.}\n",
        ),
    ),
)
DOUBLE_ID = Rule(
    code="D202",
    severity=Severity.ERROR,
    title=Text(sv="Samma id två gånger", en="The same id twice"),
    why=Text(
        sv="Sidor pekar på poster med deras id. Två poster med samma id gör att fel uppgift kan visas.",
        en="Pages point at entries by id. Two entries with one id can show the wrong facts.",
    ),
    message=Text(sv="Id:t {id} används redan på rad {line}.", en="The id {id} is already used on line {line}."),
    help=Text(
        sv="Ge den ena posten ett eget id, eller slå ihop dem.",
        en="Give one of the entries an id of its own, or merge them.",
    ),
    examples=(
        Example(
            _GLOSSARY,
            wrong=(
                "- id: sip\n  term: {sv: SIP, en: SIP}\n  meaning: {sv: Plan., en: Plan.}\n"
                "- id: sip\n  term: {sv: Sip, en: Sip}\n  meaning: {sv: Plan., en: Plan.}\n"
            ),
            right="- id: sip\n  term: {sv: SIP, en: SIP}\n  meaning: {sv: Plan., en: Plan.}\n",
        ),
    ),
)
MISSING_FILE = Rule(
    code="D203",
    severity=Severity.ERROR,
    title=Text(sv="Datafil saknas", en="Data file missing"),
    why=Text(
        sv="Utan registret kan uppgifterna på sidorna varken visas eller kontrolleras.",
        en="Without the register, the facts on the pages can be neither shown nor checked.",
    ),
    message=Text(sv="Filen {file} finns inte.", en="The file {file} does not exist."),
    help=Text(
        sv="Hämta tillbaka den med git: git checkout -- {file}",
        en="Bring it back with git: git checkout -- {file}",
    ),
)

RULES = (
    BROKEN_YAML,
    EMPTY,
    DOUBLE_KEY,
    ALIAS,
    TOO_DEEP,
    TOO_LARGE,
    BAD_CHARACTER,
    BAD_KEY,
    INVALID,
    DOUBLE_ID,
    MISSING_FILE,
)

#: What PyYAML says → what an editor understands. Matched in order on the parser's English sentence.
_PROBLEMS: tuple[tuple[str, Text], ...] = (
    (
        r"could not find expected ':'",
        Text(sv="ett kolon saknas efter fältets namn", en="a colon is missing after the field's name"),
    ),
    (
        r"found character '\\t'|found a tab|tab character",
        Text(sv="ett tabbtecken används som indrag", en="a tab is used as indentation"),
    ),
    (
        r"mapping values are not allowed",
        Text(
            sv="ett kolon i en text utan citattecken, eller ett fel indrag",
            en="a colon in a text without quotes, or wrong indentation",
        ),
    ),
    (
        r"did not find expected (key|'-' indicator)",
        Text(sv="indraget stämmer inte med raderna ovanför", en="the indentation does not match the lines above"),
    ),
    (
        r"unexpected end of stream|found unexpected end|did not find expected ',' or",
        Text(sv="ett citattecken eller en parentes är inte avslutad", en="a quote or bracket is not closed"),
    ),
    (
        r"found character .* cannot start any token",
        Text(
            sv="texten börjar med ett tecken som YAML använder till annat",
            en="the text begins with a character that YAML uses for something else",
        ),
    ),
)


def broken_yaml(place: Place, error: yaml.MarkedYAMLError, lines: list[str], offset: int) -> Finding:
    """The finding for what the YAML parser refused, with the parser's sentence turned into an editor's."""
    said = f"{error.context or ''} {error.problem or ''}"
    index = place.line - offset - 1
    if index < len(lines) and re.match(r" *\t", lines[index]):
        problem = _PROBLEMS[1][1]
    else:
        problem = next((text for pattern, text in _PROBLEMS if re.search(pattern, said)), None) or Text(
            sv=f"läsaren säger ”{error.problem}”", en=f"the parser says “{error.problem}”"
        )
    return BROKEN_YAML.at(place, problem=problem, line=place.line)
