"""What can be wrong with the registers of the documents' references and errors."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text

_CITATIONS = "data/citations.yml"
_ERRORS = "data/errors.yml"

_CITATION = """\
- id: bakgrund-1
  document: {document}
  section: {section}
  as_written: 1 kap. 1 § ExL
  kind: {kind}
  resolves: [{resolves}]
  errors: [{errors}]
"""
_ERROR = """\
- id: d1
  title: {{sv: Fel paragraf, en: The wrong section}}
  places: [{{document: planen, section: bakgrund}}]
  kind: law
  says: {{sv: En annan paragraf., en: Another section.}}
  right: {{sv: Den rätta., en: The right one.}}
  how: {{sv: Lagens text., en: The text of the act.}}
  evidence: [{evidence}]
  confidence: verified
"""


def _citation(**changes: str) -> str:
    fields = {
        "document": "planen",
        "section": "bakgrund",
        "kind": "statute",
        "resolves": '{sfs: "2010:9001", at: "1:1"}',
        "errors": "",
    }
    return _CITATION.format(**{**fields, **changes})


def _wrong(**changes: str) -> tuple[Example, ...]:
    return (Example(_CITATIONS, wrong=_citation(**changes), right=_citation(), replace=True),)


_WHY_PLACE = Text(
    sv="Läsaren letar efter hänvisningen i dokumentet och ska hitta den.",
    en="The reader looks for the reference in the document and should find it.",
)
_WHY_LAW = Text(
    sv="Vad som gäller i dag räknas fram ur lagregistret. Leder hänvisningen fel blir svaret fel.",
    en="What applies today is computed from the register of acts. If the reference leads astray, the answer is wrong.",
)

UNKNOWN_DOCUMENT = Rule(
    code="L401",
    severity=Severity.ERROR,
    title=Text(sv="Hänvisning ur ett okänt dokument", en="A reference from an unknown document"),
    why=_WHY_PLACE,
    message=Text(sv="Dokumentet {id} finns inte i data/sources.yml.", en="The document {id} is not in data/sources.yml."),
    help=Text(sv="Skriv ett av: {known}.", en="Write one of: {known}."),
    examples=_wrong(document="handboken"),
)
UNKNOWN_SECTION = Rule(
    code="L402",
    severity=Severity.ERROR,
    title=Text(sv="Hänvisning ur ett okänt avsnitt", en="A reference from an unknown section"),
    why=_WHY_PLACE,
    message=Text(sv="Avsnittet {id} finns inte i {document}.", en="The section {id} is not in {document}."),
    help=Text(
        sv="Rätta namnet efter dokumentets outline i data/sources.yml.",
        en="Correct the name after the document's outline in data/sources.yml.",
    ),
    examples=_wrong(section="bilaga-9"),
)
UNKNOWN_ACT = Rule(
    code="L403",
    severity=Severity.ERROR,
    title=Text(sv="Hänvisning till en lag som saknas i registret", en="A reference to an act not in the register"),
    why=_WHY_LAW,
    message=Text(sv="Lagen {sfs} finns inte i lagregistret.", en="The act {sfs} is not in the register of acts."),
    help=Text(
        sv="Kontrollera numret. Är det rätt, lägg till lagen som data/laws/{file}.yml.",
        en="Check the number. If it is right, add the act as data/laws/{file}.yml.",
    ),
    examples=_wrong(resolves='{sfs: "2031:9", at: "1:1"}'),
)
NOT_DESCRIBED = Rule(
    code="L404",
    severity=Severity.ERROR,
    title=Text(sv="Hänvisning till en bestämmelse som inte är beskriven", en="A reference to a provision not described"),
    why=_WHY_LAW,
    message=Text(sv="{here} är inte beskriven i lagregistret.", en="{here} is not described in the register."),
    help=Text(
        sv="Rätta at, stycke eller punkt, eller beskriv bestämmelsen i {file}.",
        en="Correct at, stycke or punkt, or describe the provision in {file}.",
    ),
    examples=_wrong(resolves='{sfs: "2010:9001", at: "1:1", stycke: 3}'),
)
UNKNOWN_OTHER = Rule(
    code="L405",
    severity=Severity.ERROR,
    title=Text(sv="Hänvisning till något som saknas i other.yml", en="A reference to something not in other.yml"),
    why=_WHY_LAW,
    message=Text(sv="{id} finns inte i data/laws/other.yml.", en="{id} is not in data/laws/other.yml."),
    help=Text(sv="Rätta namnet eller lägg till posten.", en="Correct the name or add the entry."),
    examples=_wrong(kind="other", resolves="{other: ex-2013}"),
)
YOUNGER_LAW = Rule(
    code="L406",
    severity=Severity.ERROR,
    title=Text(sv="Hänvisning till lag som inte fanns", en="A reference to law that did not exist"),
    why=Text(
        sv="Den gamla och den nya socialtjänstlagen har samma förkortning. Ett dokument kan bara mena den som fanns när det skrevs.",
        en="The old and the new Social Services Act share an abbreviation. A document can only mean the one that existed when it was written.",
    ),
    message=Text(
        sv="{here} gäller från {start}, men dokumentet skrevs senast {written}.",
        en="{here} applies from {start}, but the document was written by {written}.",
    ),
    help=Text(
        sv="Ange den lag som gällde då. Vad som gäller i dag räknas fram.",
        en="Give the act in force then. What applies today is computed.",
    ),
    examples=_wrong(resolves='{sfs: "2020:9001", at: "1:2"}'),
)
UNKNOWN_ERROR = Rule(
    code="L407",
    severity=Severity.ERROR,
    title=Text(sv="Okänt fel", en="Unknown error"),
    why=Text(
        sv="Läsaren leds från hänvisningen till det som är fel med den.",
        en="The reader is led from the reference to what is wrong with it.",
    ),
    message=Text(sv="{id} finns inte i data/errors.yml.", en="{id} is not in data/errors.yml."),
    help=Text(sv="Rätta namnet eller beskriv felet där.", en="Correct the name or describe the error there."),
    examples=_wrong(errors="d99"),
)
UNKNOWN_EVIDENCE = Rule(
    code="L408",
    severity=Severity.ERROR,
    title=Text(sv="Okänt underlag för ett fel", en="Unknown evidence for an error"),
    why=Text(
        sv="Den som säger att ett dokument har fel måste kunna visa det.",
        en="Whoever says that a document is wrong must be able to show it.",
    ),
    message=Text(sv="{id} finns inte i data/laws/evidence.yml.", en="{id} is not in data/laws/evidence.yml."),
    help=Text(sv="Rätta namnet eller lägg till underlaget.", en="Correct the name or add the evidence."),
    examples=(
        Example(
            _ERRORS, wrong=_ERROR.format(evidence="minnet"), right=_ERROR.format(evidence="lagtext"), replace=True
        ),
    ),
)

RULES = (
    UNKNOWN_DOCUMENT,
    UNKNOWN_SECTION,
    UNKNOWN_ACT,
    NOT_DESCRIBED,
    UNKNOWN_OTHER,
    YOUNGER_LAW,
    UNKNOWN_ERROR,
    UNKNOWN_EVIDENCE,
)
