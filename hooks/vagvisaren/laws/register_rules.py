"""What can be wrong with the register of acts, beyond the form of its fields."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text
from .examples import PATH, act, provision


def _example(wrong: str, right: str | None = None) -> tuple[Example, ...]:
    return (Example(PATH, wrong=wrong, right=right or act(), replace=True),)


FILE_NAME = Rule(
    code="L201",
    severity=Severity.ERROR,
    title=Text(sv="Filens namn är inte lagens nummer", en="The file's name is not the act's number"),
    why=Text(
        sv="Den som rättar en lag letar efter filen på numret och ska inte hamna i en annan lag.",
        en="Whoever corrects an act looks for its file by number and must not end up in another act.",
    ),
    message=Text(sv="Filen heter {file} men beskriver {sfs}.", en="The file is called {file} but describes {sfs}."),
    help=Text(sv="Döp om filen till {right} eller rätta fältet sfs.", en="Rename it {right} or correct the field sfs."),
    examples=_example(act(sfs='"2020:9002"')),
)
SFS_FORM = Rule(
    code="L202",
    severity=Severity.ERROR,
    title=Text(sv="Fel form på SFS-nummer", en="An SFS number in the wrong form"),
    why=Text(
        sv="Numret används för att slå upp lagen. Skrivs det på två sätt blir det två lagar.",
        en="The number is how an act is looked up. Written in two ways, it becomes two acts.",
    ),
    message=Text(sv="”{given}” är inget SFS-nummer.", en="“{given}” is not an SFS number."),
    help=Text(
        sv='Skriv år, kolon och nummer inom citattecken, utan ordet SFS: "2025:400".',
        en='Write year, colon and number in quotes, without the word SFS: "2025:400".',
    ),
    examples=_example(act(provision(amended_by='"SFS 2024:9003"'))),
)
DATES = Rule(
    code="L203",
    severity=Severity.ERROR,
    title=Text(sv="Datum i fel ordning", en="Dates in the wrong order"),
    why=Text(
        sv="Om datumen inte hänger ihop kan ingen veta vad som gäller en viss dag.",
        en="When dates do not fit together, nobody can tell what applies on a given day.",
    ),
    message=Text(sv="{later} kan inte vara före {earlier}.", en="{later} cannot be before {earlier}."),
    help=Text(sv="Jämför med lagtexten och rätta det ena.", en="Compare with the statute and correct one of them."),
    examples=_example(act(repealed="2019-01-01", replaced_by="[]")),
)
COUNTERPART_NOWHERE = Rule(
    code="L204",
    severity=Severity.ERROR,
    title=Text(sv="Motsvarighet som inte finns", en="A counterpart that is not there"),
    why=Text(
        sv="Läsaren leds från den gamla bestämmelsen till den nya. Båda måste finnas beskrivna.",
        en="The reader is led from the old provision to the new one, so both must be described.",
    ),
    message=Text(
        sv="Motsvarigheten {there} finns inte i registret.", en="The counterpart {there} is not in the register."
    ),
    help=Text(
        sv="Rätta at, stycke eller punkt, eller beskriv bestämmelsen i filen för {sfs}.",
        en="Correct at, stycke or punkt, or describe the provision in the file for {sfs}.",
    ),
    examples=_example(
        act(
            provision(
                counterparts='\n      - {sfs: "2010:9001", at: "7:1", basis: [comparison], confidence: single-source}'
            )
        )
    ),
)
COUNTERPART_SELF = Rule(
    code="L205",
    severity=Severity.ERROR,
    title=Text(sv="Motsvarighet i samma lag", en="A counterpart in the same act"),
    why=Text(
        sv="En motsvarighet binder ihop en äldre och en nyare lag.",
        en="A counterpart ties an older and a newer act together.",
    ),
    message=Text(sv="{here} har en motsvarighet i sin egen lag.", en="{here} has a counterpart in its own act."),
    help=Text(sv="Ange den andra lagens SFS-nummer.", en="Give the other act's SFS number."),
    examples=_example(
        act(
            provision(
                counterparts='\n      - {sfs: "2020:9001", at: "1:2", basis: [comparison], confidence: single-source}'
            )
        )
    ),
)
COUNTERPART_ONE_SIDED = Rule(
    code="L206",
    severity=Severity.ERROR,
    title=Text(sv="Ensidig motsvarighet", en="A one-sided counterpart"),
    why=Text(
        sv="Går vägen bara åt ett håll har den ena filen ändrats utan den andra, och en av dem är fel.",
        en="When the way leads in one direction only, one file was changed without the other and one of them is wrong.",
    ),
    message=Text(
        sv="{here} pekar på {there}, men {there} pekar inte tillbaka.",
        en="{here} points to {there}, but {there} does not point back.",
    ),
    help=Text(
        sv="Lägg till {here} under counterparts för {there}, eller ta bort den här.",
        en="Add {here} to the counterparts of {there}, or remove this one.",
    ),
    examples=_example(act(provision(at='"1:1"'), provision())),
)
SHARED_ABBREVIATION = Rule(
    code="L207",
    severity=Severity.ERROR,
    title=Text(sv="Två gällande lagar med samma förkortning", en="Two acts in force with one abbreviation"),
    why=Text(
        sv="En förkortning utan nummer betyder den lag som gäller. Då får bara en lag i taget ha den.",
        en="An abbreviation without a number means the act in force, so only one act at a time may have it.",
    ),
    message=Text(
        sv="{abbreviation} används också för {other}, som gäller samtidigt.",
        en="{abbreviation} also stands for {other}, which is in force at the same time.",
    ),
    help=Text(
        sv="Ta bort förkortningen från den ena, eller rätta repealed.",
        en="Take the abbreviation away from one of them, or correct repealed.",
    ),
    examples=_example(act(in_force_from="2020-01-01")),
)
NOT_IN_OUTLINE = Rule(
    code="L208",
    severity=Severity.ERROR,
    title=Text(sv="Bestämmelse som lagen inte har", en="A provision the act does not have"),
    why=Text(
        sv="Översikten säger vilka paragrafer som finns. En bestämmelse utanför den är ett skrivfel.",
        en="The outline says which sections exist. A provision outside it is a slip of the pen.",
    ),
    message=Text(sv="{here} finns inte i lagens översikt.", en="{here} is not in the act's outline."),
    help=Text(sv="Närmast är: {near}.", en="Nearest: {near}."),
    examples=_example(act(provision(), provision(at='"1:9"', counterparts=None))),
)
OUTLINE_FORM = Rule(
    code="L209",
    severity=Severity.ERROR,
    title=Text(sv="Översikt som inte går att läsa", en="An outline that cannot be read"),
    why=Text(
        sv="Översikten avgör om en hänvisning finns. Är den fel blir rätta hänvisningar fel.",
        en="The outline decides whether a citation exists. When it is wrong, right citations become wrong.",
    ),
    message=Text(sv="Översikten går inte att läsa: {problem}.", en="The outline cannot be read: {problem}."),
    help=Text(
        sv='Skriv paragraferna i ordning, så här: "1-5, 5 a-5 c, 7". Utan kapitel är kapitlets namn "".',
        en='Write the sections in order, like this: "1-5, 5 a-5 c, 7". Without chapters, the chapter is "".',
    ),
    examples=_example(act(outline='\n  "1": "1-2, 2 a-"\n  "2": "1"')),
)
DOUBLED_PROVISION = Rule(
    code="L210",
    severity=Severity.ERROR,
    title=Text(sv="Samma bestämmelse två gånger", en="The same provision twice"),
    why=Text(
        sv="Två beskrivningar av samma bestämmelse samma dag kan säga olika saker.",
        en="Two descriptions of one provision on the same day can say different things.",
    ),
    message=Text(sv="{here} beskrivs redan på rad {line}.", en="{here} is already described on line {line}."),
    help=Text(
        sv="Ta bort den ena, eller ge dem in_force_from och in_force_to som inte överlappar.",
        en="Remove one, or give them in_force_from and in_force_to that do not overlap.",
    ),
    examples=_example(act(provision(), provision())),
)
UNKNOWN_ACT = Rule(
    code="L211",
    severity=Severity.ERROR,
    title=Text(sv="Okänd lag i replaced_by eller replaces", en="An unknown act in replaced_by or replaces"),
    why=Text(
        sv="Kedjan från gammal till ny lag måste gå att följa åt båda håll.",
        en="The chain from old act to new must be possible to follow both ways.",
    ),
    message=Text(
        sv="{field} nämner {sfs}, som saknas i registret eller inte nämner den här lagen tillbaka.",
        en="{field} names {sfs}, which is not in the register or does not name this act in return.",
    ),
    help=Text(sv="Rätta numret, eller ändra filen för {sfs}.", en="Correct the number, or change the file for {sfs}."),
    examples=_example(act(replaces='["2010:9001", "2003:9004", "2009:9009"]')),
)
UNKNOWN_EVIDENCE = Rule(
    code="L212",
    severity=Severity.ERROR,
    title=Text(sv="Okänt underlag", en="Unknown evidence"),
    why=Text(
        sv="Varje uppgift ska gå att kontrollera mot det den vilar på.",
        en="It must be possible to check every fact against what it rests on.",
    ),
    message=Text(
        sv="Underlaget {id} finns inte i data/laws/evidence.yml.",
        en="The evidence {id} is not in data/laws/evidence.yml.",
    ),
    help=Text(sv="Rätta namnet eller lägg till underlaget där.", en="Correct the name or add the evidence there."),
    examples=_example(act(evidence="[lagtexten]")),
)
UNKNOWN_OTHER = Rule(
    code="L213",
    severity=Severity.ERROR,
    title=Text(sv="Okänd efterföljare i other.yml", en="Unknown successor in other.yml"),
    why=Text(
        sv="Läsaren leds vidare till det som har ersatt en föreskrift eller skrivelse.",
        en="The reader is led on to what has replaced a regulation or communication.",
    ),
    message=Text(sv="{id} finns inte i other.yml.", en="{id} is not in other.yml."),
    help=Text(sv="Rätta namnet eller lägg till posten.", en="Correct the name or add the entry."),
    examples=(
        Example(
            "data/laws/other.yml",
            wrong=(
                "- id: ex-2012\n  series: sosfs\n  number: SOSFS 2012:999\n  title: null\n  year: 2012\n  status: replaced\n"
                "  replaced_by: [ex-2022]\n  address: null\n  evidence: [lagtext]\n  confidence: verified\n"
                "  verified: 2026-04-27\n"
            ),
            right=(
                "- id: ex-2012\n  series: sosfs\n  number: SOSFS 2012:999\n  title: null\n  year: 2012\n  status: unknown\n"
                "  address: null\n  evidence: [lagtext]\n  confidence: verified\n  verified: 2026-04-27\n"
            ),
            replace=True,
        ),
    ),
)
CIRCLE = Rule(
    code="L214",
    severity=Severity.ERROR,
    title=Text(sv="Lagar som ersätter varandra i en ring", en="Acts that replace each other in a circle"),
    why=Text(
        sv="Den som följer kedjan till den gällande lagen skulle aldrig komma fram.",
        en="Whoever follows the chain to the act in force would never arrive.",
    ),
    message=Text(sv="Kedjan av ersättare går i ring: {chain}.", en="The chain of successors is a circle: {chain}."),
    help=Text(sv="Rätta replaced_by.", en="Correct replaced_by."),
    examples=_example(act(replaced_by='["2010:9001"]')),
)

RULES = (
    FILE_NAME,
    SFS_FORM,
    DATES,
    COUNTERPART_NOWHERE,
    COUNTERPART_SELF,
    COUNTERPART_ONE_SIDED,
    SHARED_ABBREVIATION,
    NOT_IN_OUTLINE,
    OUTLINE_FORM,
    DOUBLED_PROVISION,
    UNKNOWN_ACT,
    UNKNOWN_EVIDENCE,
    UNKNOWN_OTHER,
    CIRCLE,
)
