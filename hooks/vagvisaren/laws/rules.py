"""What can be wrong with a legal reference on a page."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text
from .register_rules import RULES as REGISTER_RULES

_PAGE = "docs/exempel.md"
_WHY_WRONG_LAW = Text(
    sv="Läsaren handlar efter lagrummet. Är det fel kan hon bryta mot lagen i tron att hon följer den.",
    en="The reader acts on the section. If it is wrong, she may break the law believing that she follows it.",
)

UNKNOWN_ACT = Rule(
    code="L101",
    severity=Severity.ERROR,
    title=Text(sv="Okänd lag", en="Unknown act"),
    why=_WHY_WRONG_LAW,
    message=Text(
        sv="”{text}”: lagen {sfs} finns inte i lagregistret.",
        en="“{text}”: the act {sfs} is not in the register of acts.",
    ),
    help=Text(
        sv="Kontrollera numret. Är det rätt, lägg till lagen som data/laws/{file}.yml.",
        en="Check the number. If it is right, add the act as data/laws/{file}.yml.",
    ),
    examples=(
        Example(
            _PAGE,
            wrong="\nSe 1 § lagen (2031:9) om annat.\n",
            right="\nSe 1 kap. 2 § exempellagen (2020:9001).\n",
        ),
    ),
)
UNKNOWN_SECTION = Rule(
    code="L102",
    severity=Severity.ERROR,
    title=Text(sv="Paragraf som inte finns", en="Section that does not exist"),
    why=_WHY_WRONG_LAW,
    message=Text(
        sv="”{text}”: {act} har ingen {at}.",
        en="“{text}”: {act} has no {at}.",
    ),
    help=Text(
        sv="Närmast är {near}. {hint}",
        en="The nearest are {near}. {hint}",
    ),
    examples=(Example(_PAGE, wrong="\nSe 1 kap. 9 § ExL.\n", right="\nSe 1 kap. 2 § ExL.\n"),),
)
REPEALED_ACT = Rule(
    code="L103",
    severity=Severity.ERROR,
    title=Text(sv="Upphävd lag som om den gällde", en="Repealed act cited as if in force"),
    why=_WHY_WRONG_LAW,
    message=Text(sv="”{text}”: {act} upphörde att gälla {date}.", en="“{text}”: {act} ceased to apply on {date}."),
    help=Text(
        sv="Hänvisa till {successor}. Är det den gamla lagen du menar, skriv det i samma stycke: ”dåvarande”, ”upphävd”.",
        en="Cite {successor}. If you mean the old act, say so in the same paragraph: “former”, “repealed”.",
    ),
    examples=(
        Example(
            _PAGE,
            wrong="\nDet är straffbart enligt 2 § lagen (2003:9004) om vissa brott.\n",
            right="\nDå gällde 2 § lagen (2003:9004) om vissa brott, som är upphävd.\n",
        ),
    ),
)
TWO_MEANINGS = Rule(
    code="L104",
    severity=Severity.ERROR,
    title=Text(sv="Lagrum som betyder olika saker i gammal och ny lag", en="Pinpoint with two meanings"),
    why=Text(
        sv="Den gamla och den nya lagen har samma förkortning, och paragrafen finns i båda med olika innehåll. Bara numret skiljer dem åt.",
        en="The old act and the new share an abbreviation, and the section exists in both with different content. Only the number tells them apart.",
    ),
    message=Text(
        sv="”{text}” kan betyda två saker. I {old_act}: {old} I {new_act}: {new}",
        en="“{text}” can mean two things. In {old_act}: {old} In {new_act}: {new}",
    ),
    help=Text(
        sv="Menar du den gällande lagen, skriv {write_new}. Menar du den gamla, skriv {write_old}. {today}",
        en="If you mean the act in force, write {write_new}. If you mean the old one, write {write_old}. {today}",
    ),
    examples=(Example(_PAGE, wrong="\nSe 1 kap. 1 § ExL.\n", right="\nSe 1 kap. 1 § ExL (2020:9001).\n"),),
)
NOT_REGISTERED = Rule(
    code="L105",
    severity=Severity.ERROR,
    title=Text(sv="Lagrum som inte är beskrivet", en="Provision not described"),
    why=Text(
        sv="Varje lagrum på sidorna visar vad det säger i en mening, kontrollerat mot lagtexten. Det som inte är beskrivet har ingen kontrollerat.",
        en="Every provision on the pages shows what it says in a sentence, checked against the statute. What is not described has been checked by nobody.",
    ),
    message=Text(
        sv="”{text}”: {at} i {act} finns i lagen men är inte beskriven i lagregistret.",
        en="“{text}”: {at} of {act} exists but is not described in the register.",
    ),
    help=Text(
        sv="Läs paragrafen och lägg till den under provisions i {file}.",
        en="Read the section and add it under provisions in {file}.",
    ),
    examples=(Example(_PAGE, wrong="\nSe 1 kap. 2 a § ExL.\n", right="\nSe 1 kap. 2 § ExL.\n"),),
)
OLD_READING = Rule(
    code="L106",
    severity=Severity.WARNING,
    title=Text(sv="Lagrum som inte kontrollerats på ett år", en="Provision not verified for a year"),
    why=Text(
        sv="Lagar ändras. Det som ingen har läst om på ett år kan vara fel.",
        en="Acts change. What nobody has read again for a year may be wrong.",
    ),
    message=Text(
        sv="{what}: senast läst {date}, för mer än ett år sedan.",
        en="{what}: last read on {date}, more than a year ago.",
    ),
    help=Text(
        sv="Läs den gällande lydelsen, rätta meningen om den behövs och skriv dagens datum i verified.",
        en="Read the wording in force, correct the sentence if needed and write today's date in verified.",
    ),
    examples=(Example(_PAGE, wrong="\nMer text.\n", right="", today="2028-01-01"),),
)
TWIN_LACKS = Rule(
    code="L107",
    severity=Severity.ERROR,
    title=Text(sv="Hänvisning som saknas på det andra språket", en="Reference missing in the other language"),
    why=Text(
        sv="Sidan ska ge samma rätt svar på båda språken.",
        en="The page must give the same right answer in both languages.",
    ),
    message=Text(sv="”{text}” ({what}) saknas på {twin}.", en="“{text}” ({what}) is missing on {twin}."),
    help=Text(
        sv="Skriv samma hänvisning på {twin}, eller ta bort den här.",
        en="Write the same reference on {twin}, or remove it here.",
    ),
    examples=(Example(_PAGE, wrong="\nSe 1 kap. 2 § ExL.\n", right="\nInget lagrum.\n"),),
)
UNRESOLVED = Rule(
    code="L108",
    severity=Severity.ERROR,
    title=Text(sv="Hänvisning utan lag", en="Reference without an act"),
    why=Text(
        sv="En paragraf utan lag går inte att slå upp, och gissas aldrig.",
        en="A section without an act cannot be looked up, and is never guessed.",
    ),
    message=Text(
        sv="”{text}”: det framgår inte vilken lag som menas.", en="“{text}”: it does not say which act is meant."
    ),
    help=Text(
        sv="Skriv lagens namn eller förkortning efter paragrafen, till exempel ”19 kap. 1 § SoL”.",
        en="Write the act's name or abbreviation after the section, such as “Chapter 19, Section 1 SoL”.",
    ),
    examples=(Example(_PAGE, wrong="\nDet står i 1 kap. 2 §.\n", right="\nDet står i regeln om exempel.\n"),),
)
UNKNOWN_OTHER = Rule(
    code="L109",
    severity=Severity.ERROR,
    title=Text(sv="Okänt förarbete, beslut eller föreskrift", en="Unknown bill, decision or regulation"),
    why=Text(
        sv="Ett nummer med fel siffra leder till ett annat dokument, eller inget alls.",
        en="A number with a wrong digit leads to another document, or to none.",
    ),
    message=Text(sv="”{text}” finns inte i data/laws/other.yml.", en="“{text}” is not in data/laws/other.yml."),
    help=Text(
        sv="Kontrollera numret. {near} Är det rätt, lägg till det där med titel och källa.",
        en="Check the number. {near} If it is right, add it there with its title and evidence.",
    ),
    examples=(Example(_PAGE, wrong="\nSe prop. 2019/20:999.\n", right="\nSe ett förarbete.\n"),),
)
NOT_NOW = Rule(
    code="L110",
    severity=Severity.ERROR,
    title=Text(sv="Paragraf som inte gäller den dagen", en="Section not in force on the day"),
    why=_WHY_WRONG_LAW,
    message=Text(
        sv="”{text}”: {at} i {act} gäller inte {date}.", en="“{text}”: {at} of {act} is not in force on {date}."
    ),
    help=Text(
        sv="Se när paragrafen börjar eller slutar gälla i {file}, och skriv om meningen.",
        en="See in {file} when the section begins or ceases to apply, and rewrite the sentence.",
    ),
    examples=(
        Example(
            _PAGE,
            wrong="\nSe 2 § lagen (2024:9005) om kommande exempel.\n",
            right="\nSe 1 § lagen (2024:9005) om kommande exempel.\n",
        ),
    ),
)

RULES = (
    UNKNOWN_ACT,
    UNKNOWN_SECTION,
    REPEALED_ACT,
    TWO_MEANINGS,
    NOT_REGISTERED,
    OLD_READING,
    TWIN_LACKS,
    UNRESOLVED,
    UNKNOWN_OTHER,
    NOT_NOW,
    *REGISTER_RULES,
)
