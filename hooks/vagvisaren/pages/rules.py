"""What can be wrong with a page as a file and as one of a pair."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text

PAGE = "docs/exempel.md"
TWIN = "docs/exempel.en.md"


def front(
    *, title: str = "Exempel", sources: str = "\n  - document: planen\n    sections: [bakgrund]", **more: str
) -> str:
    """Front matter that is right, for examples: ``more`` replaces fields."""
    fields = {
        "title": title,
        "description": "Ett exempel.",
        "audience": "[everyone]",
        "owner": "redaktionen",
        "reviewed": "2026-11-01",
        "next_review": "2027-11-01",
        "sources": sources,
    } | more
    lines = (f"{name}: {value}\n".replace(": \n", ":\n") for name, value in fields.items())
    return "---\n" + "".join(lines) + "---\n\n# Exempel\n"


EMPTY = Rule(
    code="P101",
    severity=Severity.ERROR,
    title=Text(sv="Tom sida", en="Empty page"),
    why=Text(
        sv="En tom sida är en återvändsgränd för den som klickar sig dit.",
        en="An empty page is a dead end for whoever clicks on it.",
    ),
    message=Text(sv="Sidan är tom.", en="The page is empty."),
    help=Text(
        sv="Hämta tillbaka innehållet med git, eller ta bort sidan på båda språken.",
        en="Bring the content back with git, or remove the page in both languages.",
    ),
    examples=(Example(PAGE, wrong="\n", right=front(), replace=True),),
)
NO_FRONT_MATTER = Rule(
    code="P102",
    severity=Severity.ERROR,
    title=Text(sv="Sidhuvud saknas", en="No front matter"),
    why=Text(
        sv="Sidhuvudet säger vem sidan är till för, vem som ansvarar, vad den vilar på och när den senast lästes igenom.",
        en="The front matter says who the page is for, who answers for it, what it rests on and when it was last read through.",
    ),
    message=Text(
        sv="Sidan börjar inte med ett sidhuvud mellan två rader med ---.",
        en="The page does not begin with front matter between two lines of ---.",
    ),
    help=Text(
        sv="Kopiera sidhuvudet från en annan sida och rätta fälten.",
        en="Copy the front matter from another page and correct the fields.",
    ),
    examples=(Example(PAGE, wrong="# Exempel\n", right=front(), replace=True),),
)
TOO_LARGE = Rule(
    code="P103",
    severity=Severity.ERROR,
    title=Text(sv="För stor sida", en="Page too large"),
    why=Text(
        sv="En sida på över en megabyte läses av ingen, och kan vara ett försök att stoppa bygget.",
        en="Nobody reads a page of more than a megabyte, and it may be an attempt to stop the build.",
    ),
    message=Text(sv="Sidan är {size} kB. Högst 1 024 kB läses.", en="The page is {size} kB. At most 1,024 kB is read."),
    help=Text(sv="Dela sidan eller ta bort det som inte är text.", en="Split the page or remove what is not text."),
    examples=(Example(PAGE, wrong=front() + "x" * (1024 * 1024), right=front(), replace=True),),
)
SYMBOLIC_LINK = Rule(
    code="P104",
    severity=Severity.ERROR,
    title=Text(sv="Symbolisk länk i stället för sida", en="A symbolic link instead of a page"),
    why=Text(
        sv="En symbolisk länk kan peka på vilken fil som helst på den dator som bygger, och visa den på webben.",
        en="A symbolic link can point at any file on the machine that builds, and show it on the site.",
    ),
    message=Text(sv="Filen är en symbolisk länk.", en="The file is a symbolic link."),
    help=Text(sv="Lägg in sidan som en vanlig fil.", en="Add the page as an ordinary file."),
)
NO_TWIN = Rule(
    code="P201",
    severity=Severity.ERROR,
    title=Text(sv="Sidan saknas på det andra språket", en="The page is missing in the other language"),
    why=Text(
        sv="Språkväxlaren leder till samma sida på det andra språket. Saknas den hamnar läsaren fel.",
        en="The language switch leads to the same page in the other language. Without it the reader is lost.",
    ),
    message=Text(sv="Sidan har ingen tvilling på {language}.", en="The page has no twin in {language}."),
    help=Text(sv="Skapa {twin}, eller ta bort den här sidan.", en="Create {twin}, or remove this page."),
    examples=(Example("docs/ensam.md", wrong=front(), right="", replace=True),),
)
MIXED_SCRIPT = Rule(
    code="P301",
    severity=Severity.ERROR,
    title=Text(sv="Bokstäver ur ett annat alfabet i ett ord", en="Letters of another alphabet inside a word"),
    why=Text(
        sv="Kyrilliska och grekiska bokstäver kan se ut som svenska. Sökningen hittar inte ordet, och en skärmläsare läser fel.",
        en="Cyrillic and Greek letters can look like Latin ones. The search misses the word and a screen reader misreads it.",
    ),
    message=Text(
        sv="Ordet ”{word}” innehåller {letters}, som inte är en latinsk bokstav.",
        en="The word “{word}” contains {letters}, which is not a Latin letter.",
    ),
    help=Text(sv="Skriv om ordet för hand: {latin}.", en="Retype the word: {latin}."),
    examples=(
        Example(
            PAGE, wrong=front() + "\nSkер via kontakten.\n", right=front() + "\nSker via kontakten.\n", replace=True
        ),
        Example(
            "data/glossary.yml",
            wrong="- id: sip\n  term: {sv: SIΡ, en: SIP}\n  meaning: {sv: Plan., en: Plan.}\n",
            right="- id: sip\n  term: {sv: SIP, en: SIP}\n  meaning: {sv: Plan., en: Plan.}\n",
        ),
    ),
)

INVISIBLE = Rule(
    code="P302",
    severity=Severity.ERROR,
    title=Text(sv="Osynligt tecken", en="Invisible character"),
    why=Text(
        sv="Osynliga tecken följer med när man klistrar in ur ett annat program. Sökningen hittar inte ordet, och nummer och lagrum känns inte igen.",
        en="Invisible characters come along when text is pasted from another program. The search misses the word, and numbers and sections are not recognised.",
    ),
    message=Text(sv="Här står ett osynligt tecken, {code}.", en="An invisible character, {code}, stands here."),
    help=Text(sv="Radera det och skriv om ordet för hand.", en="Delete it and retype the word."),
    examples=(
        Example(PAGE, wrong="\norosanm\u00adälan\n", right="\norosanmälan\n"),
        Example(PAGE, wrong=front() + "\nslut\x00\n", right=front() + "\nslut\n", replace=True),
    ),
)
UNKNOWN_BLOCK = Rule(
    code="P401",
    severity=Severity.ERROR,
    title=Text(sv="Block som inte finns", en="Block that does not exist"),
    why=Text(
        sv="Ett block med ett felstavat namn visas som vanlig text, med snedstreck och allt, och uppgifterna saknas.",
        en="A block with a misspelt name is shown as ordinary text, slashes and all, and the facts are missing.",
    ),
    message=Text(sv="Det finns inget block som heter {name}.", en="There is no block called {name}."),
    help=Text(sv="Närmast är: {near}.", en="Nearest: {near}."),
    examples=(
        Example(PAGE, wrong="\n/// contcat | bris\n///\n", right="\n/// contact | bris\n///\n"),
    ),
)

RULES = (EMPTY, NO_FRONT_MATTER, TOO_LARGE, SYMBOLIC_LINK, NO_TWIN, MIXED_SCRIPT, INVISIBLE, UNKNOWN_BLOCK)
