"""English: inflection, British and American spelling, and words that say little."""

from __future__ import annotations

from .stemming import Ending as E
from .stemming import Stemmer
from .swedish import pairs
from .text import listed

_CONSONANTS = "bcdfghjklmnpqrstvwxz"

_PLURAL = (
    E("s", rest=3, but="sui"),
    E("es", rest=3, after="shxz"),
    E("sses", put="ss", rest=2),
    E("ies", put="y", rest=3),
    E("ie", put="y", rest=4),
)
#: Before the endings of verbs, one spelling of ``-ise/-ize``, ``-our/-or``, ``-tre/-ter``, ``-ence/-ense``.
_SPELLING = (
    *(E("is" + e, put="iz" + e, rest=4, but="mv") for e in ("e", "ed", "ing", "ation", "er")),
    *(E("our" + e, put="or" + e, rest=3, after="bvlnim") for e in ("", "s", "ed", "ing", "al", "able", "hood")),
    E("tre", put="ter", rest=2),
    E("lled", put="l", rest=4),
    E("lling", put="l", rest=4),
    E("dgement", put="dgment", rest=2),
    E("llor", put="lor", rest=4),
    E("ogramme", put="ogram", rest=2),
    E("ogue", put="og", rest=3),
    E("ence", put="ens", rest=3),
    E("ense", put="ens", rest=3),
)
_INFLECTION = (
    E("family", put="famil", rest=0),
    E("ed", rest=3, but="e"),
    E("ied", put="y", rest=3),
    E("ing", rest=3),
    E("ying", put="i", rest=3, after=_CONSONANTS),
    E("er", rest=5),
    E("ers", rest=4),
    E("or", rest=5, after="t"),
    E("ly", rest=4),
    E("e", rest=3),
    E("y", put="i", rest=3, after=_CONSONANTS),
)
_DERIVATION = (
    E("ment", rest=5),
    E("ness", rest=4),
    E("iness", put="i", rest=3),
    E("ization", put="iz", rest=4),
    E("ation", rest=5),
    E("izat", put="iz", rest=4),
    E("ism", rest=3),
    E("ist", rest=4),
    E("istic", rest=4),
    E("ial", rest=5, after="t"),
    E("ful", rest=4),
    E("ic", rest=5),
    E("able", rest=5),
    E("anc", rest=4),
    E("ibl", rest=5),
    E("iti", rest=5),
    E("aliti", put="al", rest=5),
)
_FINAL = (E("e", rest=3),)

_FORMS = """
anonym: anonymous anonymously anonymity
child: child children  childs childhood kid kids
crime: crime crimes criminal criminals criminality
die: die dies died death deaths dead dying
extrem: extreme extremes extremely extremism extremist extremists extremistic
terror: terror terrorism terrorist terrorists
nazi: nazi nazis nazism neonazi neonazis neonazism
radical: radical radicals radicalise radicalised radicalising radicalisation radicalize radicalized radicalizing
    radicalization radicalism
islam: islam islamic islamism islamist islamists
swastika: swastika swastikas
leave: leave leaves leaving left leaver leavers
man: man men
woman: woman women
wife: wife wives
person: person persons
police: police policeman policemen
polic: policy policies
report: report reports reported reporting
return: return returns returned returning returnee returnees returner returners
secret: secret secrets secrecy secretly
say: say says said saying
see: see sees saw seen seeing
tell: tell tells told telling
think: think thinks thought thinking
speak: speak speaks spoke spoken speaking
write: write writes wrote written writing
threat: threat threats threaten threatens threatened threatening
worri: worry worries worried worrying
meet: meet meets met meeting meetings
give: give gives gave given giving
go: go goes went gone going
take: take takes took taken taking
make: make makes made making
know: know knows knew known knowing knowledge
teach: teach teacher teachers teaches taught teaching
pupil: pupil pupils
law: law laws lawful
act: act acts acted acting
action: action actions
active: active actively activity activities
sign: sign signs
support: support supports supported supporting supportive
violent: violent violently violence
relativ: relative relatives
racis: racism racist racists
legal: legal legally
conversation: conversation conversations
munici: municipality municipalities municipal
prevent: prevent prevents prevented preventing prevention preventive
cooperat: cooperate cooperates cooperated cooperating cooperation cooperative cooperation
confident: confidential confidentiality confidentially
protect: protect protects protected protecting protection protective
motivat: motivate motivates motivated motivating motivation
respons: responsible responsibility responsibilities
coordinat: coordinate coordinates coordinated coordinating coordination coordinator coordinators
recruit: recruit recruits recruited recruiting recruitment recruiter
investigat: investigate investigates investigated investigating investigation investigations
educat: educate educated education educational
inform: inform informs informed informing information
social: social socially
organis: organise organised organisation organisations organize organized organization organizations
station: station stations
school: school schools schooling schoolchild schoolchildren
preschool: preschool preschools nursery nurseries kindergarten kindergartens
"""

STEMMER = Stemmer(
    passes=(_PLURAL, _SPELLING, _INFLECTION, _DERIVATION),
    final=_FINAL,
    forms=pairs(_FORMS),
    single=True,
)

FILLERS = frozenset(
    listed(
        """
    a about all also am an and any are as at be because been being but by can could did do does doing done don dont
    each else etc for from get gets getting got had has have having he her here hers him his how i if in into is isn
    it its just let like lot many me more most much my no not now of off on one only or our ours out over own please
    rather really same she should shouldn so some somebody someone something such than that the their them then
    there these they thing things this those to too up us very want wants was wasn way we were what when where
    whether which while who whom whose why will with won would wouldn you your yours doesn didn hasn haven ll ve re
    hello hi ask question questions wonder wondering think anyone anything everyone every even ever im www https
    http com
    """
    )
)

WEAK = frozenset(
    listed(
        """
    other others difference may must need needs call calls calling ring rings contact tell tells help say says talk
    speak happen happens happened mean means give take go goes people person find use used information info read
    work works working new old know knows allowed able municipality apply applies
    """
    )
)

SHORT_PARTS: frozenset[str] = frozenset()
LINKS = ("",)
