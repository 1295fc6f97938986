"""What a page can say of a contact that the register does not: in tables, in sentences, and in one language only."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text
from ..pages.rules import PAGE, front
from .register import PATH
from .register_rules import entry

NOT_IN_CELL = Rule(
    code="C113",
    severity=Severity.ERROR,
    title=Text(sv="Tabellcell som inte stämmer med registret", en="Table cell that is not as in the register"),
    why=Text(
        sv="I en kolumn med rubriken Telefon eller E-post läser man cellen som ett nummer eller en adress, också när den bara är en del av en.",
        en="In a column headed Telephone or E-mail a cell is read as a number or an address, even when it is only a part of one.",
    ),
    message=Text(
        sv="Cellen under {heading} innehåller {cell}, och {problem}.",
        en="The cell under {heading} contains {cell}, and {problem}.",
    ),
    help=Text(
        sv="Skriv numret eller adressen så som den står i data/contacts.yml, eller lämna cellen tom.",
        en="Write the number or address as it stands in data/contacts.yml, or leave the cell empty.",
    ),
    examples=(
        Example(
            PAGE,
            wrong="\n| Vem | Telefon |\n|---|---|\n| CVE | 527 44 290 |\n",
            right="\n| Vem | Telefon |\n|---|---|\n| CVE | 08-527 44 290, vardagar 9–15 |\n| Chefen | |\n",
        ),
        Example(
            PAGE,
            wrong="\n| Who | E-mail |\n|---|---|\n| CVE | info(at)cve.se |\n",
            right="\n| Who | E-mail |\n|---|---|\n| CVE | info@cve.se |\n",
        ),
        Example(
            PAGE,
            wrong="\n| Vem | Tel |\n|---|---|\n| Socialstyrelsen | 035-19 75 29 |\n",
            right="\n| Vem | Fax |\n|---|---|\n| Socialstyrelsen | 035-19 75 29 |\n",
        ),
    ),
)
WRONG_OWNER = Rule(
    code="C114",
    severity=Severity.ERROR,
    title=Text(sv="Numret hör till någon annan", en="The number belongs to somebody else"),
    why=Text(
        sv="När linjen bytte ägare stod den gamla ägaren kvar i flera år på kommuners sidor. Ett rätt nummer hos fel namn är fel.",
        en="When the line changed hands, its former owner stayed on municipalities' pages for years. A right number at the wrong name is wrong.",
    ),
    message=Text(
        sv="{number} hör till {owner}, men står här hos {other}.",
        en="{number} belongs to {owner}, but stands here with {other}.",
    ),
    help=Text(
        sv="Skriv rätt ägare i samma mening, eller rätt nummer. Gäller det en annan tid, skriv året.",
        en="Write the right owner in the same sentence, or the right number. If it is about another time, write the year.",
    ),
    examples=(
        Example(
            PAGE,
            wrong="\nRöda Korset svarar på 020-100 200.\n",
            right="\nRöda Korset svarade på 020-100 200 år 2016.\n",
        ),
        Example(
            PAGE,
            wrong="\n| Vem | Nummer |\n|---|---|\n| Bris | 08-527 44 290 |\n",
            right="\n| Vem | Nummer |\n|---|---|\n| CVE | 08-527 44 290 |\n",
        ),
        Example(
            PAGE,
            wrong="\n- Orostelefonen: 08-527 44 290\n",
            right="\n- Orostelefonen: 020-100 200\n- CVE, inte Orostelefonen: 08-527 44 290\n",
        ),
    ),
)
SHOWN_AS_OPEN = Rule(
    code="C115",
    severity=Severity.ERROR,
    title=Text(sv="Stängd eller gammal linje som visas som öppen", en="Closed or old line shown as open"),
    why=Text(
        sv="Orostelefonen var stängd i över ett år medan sidor fortsatte att be folk ringa dit.",
        en="The worry line was closed for more than a year while pages went on asking people to ring it.",
    ),
    message=Text(
        sv="Meningen ber läsaren ringa {number} eller säger att det är öppet, men {name} är {status}.",
        en="The sentence asks the reader to ring {number} or says that it is open, but {name} is {status}.",
    ),
    help=Text(
        sv="Skriv vart läsaren vänder sig i dag. Behövs numret, skriv att det är gammalt.",
        en="Write whom the reader turns to today. If the number is needed, write that it is old.",
    ),
    examples=(
        Example(
            PAGE, wrong="\nRing 08-579 213 22 på vardagar.\n", right="\nNumret 08-579 213 22 stod i planen 2016.\n"
        ),
        Example(PAGE, wrong="\nFaxa till 035-19 75 29, öppet 9–15.\n", right="\nFaxen 035-19 75 29 är stängd.\n"),
    ),
)
SPLIT = Rule(
    code="C116",
    severity=Severity.ERROR,
    title=Text(sv="Nummer delat av en rad eller cell", en="Number split by a line or cell"),
    why=Text(
        sv="I handlingsplanen står ett nummer på två rader, och den som läser den första ringer ett annat. Delat går det inte heller att söka efter.",
        en="In the action plan a number stands on two lines, and whoever reads the first rings another. Split, it cannot be searched for either.",
    ),
    message=Text(
        sv="Numret {number} ({name}) är delat på två rader eller celler.",
        en="The number {number} ({name}) is split between two lines or cells.",
    ),
    help=Text(sv="Skriv {number} på en rad, i en cell.", en="Write {number} on one line, in one cell."),
    examples=(
        Example(PAGE, wrong="\nCVE nås på 08-527\n44 290.\n", right="\nCVE nås på 08-527 44 290.\n"),
        Example(
            PAGE,
            wrong="\n| Vem | Nummer | |\n|---|---|---|\n| CVE | 08-527 44 | 290 |\n",
            right="\n| Vem | Nummer | |\n|---|---|---|\n| CVE | 08-527 44 290 | |\n",
        ),
        Example(
            PAGE,
            wrong="\n| Vem |\n|---|\n| tfn 08-579 213 |\n| 22 samt personal |\n",
            right="\n| Vem |\n|---|\n| tfn 08-579 213 22 samt personal, enligt planen 2016 |\n",
        ),
    ),
)
PERSON = Rule(
    code="C117",
    severity=Severity.ERROR,
    title=Text(sv="Namn på en person i stället för en funktion", en="A person's name instead of a function"),
    why=Text(
        sv="En kommun hade kvar en namngiven tjänsteman med mobilnummer efter att tjänsten bytt innehavare. Funktioner finns kvar, personer flyttar.",
        en="A municipality kept a named official with a mobile number after the post had changed hands. Functions stay, people move.",
    ),
    message=Text(sv="{name} ser ut som namnet på en person.", en="{name} looks like the name of a person."),
    help=Text(
        sv="Skriv funktionen: samordnaren, mottagningen, rektorn. Kontrollen letar efter vanliga förnamn följda av ett ord med stor bokstav.",
        en="Write the function: the coordinator, the intake team, the head teacher. The check looks for common first names followed by a word with a capital.",
    ),
    examples=(
        Example(
            PAGE,
            wrong="\n| Kontakt | Nummer |\n|---|---|\n| Anna Andersson | |\n",
            right="\n| Kontakt | Nummer |\n|---|---|\n| Samordnaren | |\n| Kristina skola | |\n",
        ),
        Example(PATH, wrong=entry().replace("owner: {sv: Prov", "owner: {sv: Karin Nilsson"), right=entry()),
    ),
)
TWINS_DIFFER = Rule(
    code="C118",
    severity=Severity.ERROR,
    title=Text(sv="Kontakt på bara ett av språken", en="Contact in one of the languages only"),
    why=Text(
        sv="Den som läser på engelska ska nå samma person som den som läser på svenska.",
        en="Whoever reads in English must reach the same person as whoever reads in Swedish.",
    ),
    message=Text(sv="{value} står här men inte på {twin}.", en="{value} stands here but not on {twin}."),
    help=Text(
        sv="Visa samma kontakter, nummer och adresser på båda språken.",
        en="Show the same contacts, numbers and addresses in both languages.",
    ),
    examples=(
        Example(
            "docs/exempel.md",
            wrong=front() + "CVE har 08-527 44 290.\n",
            right=front(),
            replace=True,
        ),
        Example("docs/exempel.en.md", wrong="\n/// contact | bris\n///\n", right="\nAn example.\n"),
    ),
)

RULES = (NOT_IN_CELL, WRONG_OWNER, SHOWN_AS_OPEN, SPLIT, PERSON, TWINS_DIFFER)
