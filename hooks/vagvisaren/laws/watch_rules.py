"""What the watch can find when the register is compared with newer statute texts."""

from __future__ import annotations

from ..findings import Rule, Severity
from ..languages import Text

_WHY_CHECK = Text(
    sv="Registret säger vad som gällde när texten lästes. Har lagen ändrats kan sidorna ge fel råd.",
    en="The register says what applied when the text was read. If the law has changed, pages may give wrong advice.",
)

NO_TEXTS = Rule(
    code="L301",
    severity=Severity.ERROR,
    title=Text(sv="Inga lagtexter att jämföra med", en="No statutes to compare with"),
    why=Text(
        sv="En bevakning utan texter säger att allt är bra fast ingen har tittat.",
        en="A watch without texts says that all is well though nobody has looked.",
    ),
    message=Text(
        sv="Mappen {folder} saknas eller innehåller inga lagtexter.",
        en="The folder {folder} is missing or holds no statutes.",
    ),
    help=Text(
        sv="Ange en mapp med filer som SFS_2025_400.md eller sfs-2025-400.md.",
        en="Name a folder with files such as SFS_2025_400.md or sfs-2025-400.md.",
    ),
)
ACT_MISSING = Rule(
    code="L302",
    severity=Severity.ERROR,
    title=Text(sv="Gällande lag saknas bland texterna", en="An act in force is missing from the texts"),
    why=Text(
        sv="En lag som försvinner ur samlingen kan ha upphävts.",
        en="An act that disappears from the collection may have been repealed.",
    ),
    message=Text(
        sv="Det finns ingen text till {sfs}, som registret säger gäller.",
        en="There is no text of {sfs}, which the register says is in force.",
    ),
    help=Text(
        sv="Ta reda på om lagen har upphävts. Fyll då i repealed och replaced_by.",
        en="Find out whether the act has been repealed; if so, fill in repealed and replaced_by.",
    ),
)
UNREADABLE = Rule(
    code="L303",
    severity=Severity.ERROR,
    title=Text(sv="Lagtext som inte går att läsa", en="A statute that cannot be read"),
    why=Text(
        sv="Går texten inte att läsa är lagen inte bevakad.",
        en="When the text cannot be read, the act is not watched.",
    ),
    message=Text(
        sv="{file} är ingen läsbar text till {sfs}: {problem}.", en="{file} is no readable text of {sfs}: {problem}."
    ),
    help=Text(sv="Hämta texten på nytt och jämför igen.", en="Fetch the text anew and compare again."),
)
PROVISION_GONE = Rule(
    code="L304",
    severity=Severity.ERROR,
    title=Text(sv="Bestämmelse som inte finns i lagtexten", en="A provision that is not in the statute"),
    why=_WHY_CHECK,
    message=Text(sv="{here} finns inte i {file}.", en="{here} is not in {file}."),
    help=Text(
        sv="Läs lagtexten. Har paragrafen upphävts, fyll i in_force_to; har den flyttat, lägg till den nya.",
        en="Read the statute. If the section was repealed, fill in in_force_to; if it moved, add the new one.",
    ),
)
OTHER_AMENDMENT = Rule(
    code="L305",
    severity=Severity.ERROR,
    title=Text(sv="Bestämmelsen har ändrats", en="The provision has been amended"),
    why=_WHY_CHECK,
    message=Text(
        sv="{here} är ändrad genom {found}, men registret är kontrollerat mot {known}.",
        en="{here} is amended by {found}, but the register was checked against {known}.",
    ),
    help=Text(
        sv="Läs den nya lydelsen i {file}, rad {line}, rätta meaning vid behov och sätt amended_by och verified.",
        en="Read the new wording in {file}, line {line}, correct meaning if needed, and set amended_by and verified.",
    ),
)
ANNOUNCED = Rule(
    code="L306",
    severity=Severity.WARNING,
    title=Text(sv="Beslutad ändring som registret inte har", en="An adopted change that the register lacks"),
    why=Text(
        sv="Lagtexten visar ändringar i förväg. Då hinner sidorna rättas före dagen.",
        en="The statute shows changes in advance, so that pages can be corrected before the day.",
    ),
    message=Text(sv="{here} får ny lydelse eller upphör: {day}.", en="{here} gets a new wording or ends: {day}."),
    help=Text(
        sv="Sätt in_force_to på den här beskrivningen och lägg till den nya lydelsen med in_force_from.",
        en="Set in_force_to on this description and add the new wording with in_force_from.",
    ),
)
NEW_OUTLINE = Rule(
    code="L307",
    severity=Severity.ERROR,
    title=Text(sv="Lagens paragrafer är andra än i registret", en="The act's sections differ from the register's"),
    why=Text(
        sv="Översikten avgör om en hänvisning finns.",
        en="The outline decides whether a citation exists.",
    ),
    message=Text(
        sv="Översikten stämmer inte. Nya i {file}: {new}. Borta: {gone}.",
        en="The outline does not agree. New in {file}: {new}. Gone: {gone}.",
    ),
    help=Text(sv="Läs ändringen och skriv: {outline}", en="Read the change and write: {outline}"),
)
NEWER_AMENDMENT = Rule(
    code="L308",
    severity=Severity.WARNING,
    title=Text(sv="Lagen har ändrats sedan den lästes", en="The act has been amended since it was read"),
    why=_WHY_CHECK,
    message=Text(
        sv="{file} har ändringar till och med {found}; registret känner till dem till och med {known}.",
        en="{file} has amendments up to {found}; the register knows them up to {known}.",
    ),
    help=Text(
        sv="Se efter om ändringen rör bestämmelser på sidorna, och sätt latest_amendment och verified.",
        en="See whether the change concerns provisions on the pages, and set latest_amendment and verified.",
    ),
)
OTHER_DATES = Rule(
    code="L309",
    severity=Severity.WARNING,
    title=Text(sv="Paragrafer med andra datum än i registret", en="Sections with other dates than in the register"),
    why=Text(
        sv="En paragraf som börjar eller slutar gälla en viss dag ska räknas som befintlig bara då.",
        en="A section that begins or ends on a certain day is to count as existing only then.",
    ),
    message=Text(sv="{file} ger {here} andra dagar: {day}.", en="{file} gives {here} other dates: {day}."),
    help=Text(sv="Rätta posten under changes.", en="Correct the entry under changes."),
)

RULES = (
    NO_TEXTS,
    ACT_MISSING,
    UNREADABLE,
    PROVISION_GONE,
    OTHER_AMENDMENT,
    ANNOUNCED,
    NEW_OUTLINE,
    NEWER_AMENDMENT,
    OTHER_DATES,
)
