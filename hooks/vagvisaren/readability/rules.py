"""What can be wrong with how hard the pages are to read."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text
from ..pages.rules import PAGE

_HARD = (
    "\nVid uppkommen misstanke om våldsbejakande extremism åligger det verksamhetsansvarig chef att, i samråd med "
    "förvaltningens säkerhetssamordnare och med beaktande av gällande bestämmelser, säkerställa att erforderlig "
    "information överlämnas till kommunens samverkansfunktion, varvid dokumentation ska upprättas i enlighet med "
    "fastställd rutin samt uppföljning genomföras inom ramen för ordinarie kvalitetsarbete i den berörda verksamheten.\n"
)
_EASY = (
    "\nDu är chef och någon i din personal är orolig. Ring kommunens samordnare samma dag. Ta reda på vad du får berätta "
    "innan du berättar det. Skriv ner vad ni kom fram till. Gå igenom det igen med personalen efter en månad.\n"
)

HARD_PAGE = Rule(
    code="R101",
    severity=Severity.WARNING,
    title=Text(sv="Svårläst sida", en="A page that is hard to read"),
    why=Text(
        sv="Den som har tre minuter och en oro läser inte en mening två gånger. LIX räknar ord per mening och långa ord. Det är högst 40 på startsidan och på sidorna om oro, tecken och kontakter, högst 50 på de andra.",
        en="A reader with three minutes and a worry does not read a sentence twice. LIX counts words to a sentence and long words. It is at most 40 on the home page and the pages about worry, signs and contacts, at most 50 on the others.",
    ),
    message=Text(
        sv="Sidans LIX är {lix}. Det får vara högst {limit}.", en="The page's LIX is {lix}. It may be at most {limit}."
    ),
    help=Text(
        sv="Dela de längsta meningarna och byt långa ord mot korta. Längst är {sentences}.",
        en="Split the longest sentences and replace long words with short ones. Longest are {sentences}.",
    ),
    examples=(Example(PAGE, wrong=_HARD, right=_EASY),),
)
HARD_SITE = Rule(
    code="R102",
    severity=Severity.WARNING,
    title=Text(sv="Sidorna är svårlästa i genomsnitt", en="The pages are hard to read on average"),
    why=Text(
        sv="En sida kan få vara svår. Är alla det når sajten inte dem den är till för.",
        en="One page may be hard. If all are, the site does not reach those it is for.",
    ),
    message=Text(
        sv="Sidornas LIX är {lix} i genomsnitt. Det får vara högst {limit}.",
        en="The pages' LIX is {lix} on average. It may be at most {limit}.",
    ),
    help=Text(
        sv="Börja med de svåraste: {pages}. Kommandot make lix visar alla.",
        en="Begin with the hardest: {pages}. The command make lix shows all.",
    ),
    examples=(Example(PAGE, wrong=_HARD, right=_EASY),),
)

RULES = (HARD_PAGE, HARD_SITE)
