"""Swedish: inflection, words that say little, and what may stand in a compound.

Search wants more held together than a grammar does: "anmälan", "anmälde", "anmäld" and "anmälningar" are one stem here,
and so are "radikaliserad" and "radikalisering". The order of the passes: genitive and passive, inflection, derivation.
"""

from __future__ import annotations

from .stemming import Ending as E
from .stemming import Stemmer
from .text import listed

#: Words that end in s of themselves, and other ends that only look like endings.
_KEPT = listed(
    """
    kors polis kris kurs urs bevis tips hus ljus pris plats sats chans balans instans kas fokus virus status
    campus kaos prins is dess organ plan barn person
    """
)
_GENITIVE = (E("s", rest=4, but="s"), *(E(e, put=e, rest=0) for e in _KEPT))

_INFLECTION = (
    *(E(e, put=e, rest=0) for e in ("organ", "person", "vapen", "läger", "lager")),
    *(E(e) for e in ("a", "e", "ad", "an", "ar", "as", "at", "en", "er", "es", "et", "it", "or")),
    *(E(e) for e in ("ade", "ades", "are", "aren", "arna", "ande", "andet", "anden", "andena", "ast", "aste")),
    *(E(e) for e in ("ende", "enden", "endet", "erna", "orna", "arne")),
    *(E(e, put=e[:2]) for e in ("eln", "ern", "orn")),
    E("n", rest=4, after="ö"),
    E("d", rest=4, after="lmv"),
    E("de", after="lmrgvb"),
    E("te", after="kpsx"),
    E("t", rest=4, after="blmgv"),
    *(E(e + "t", put=e, rest=1) for e in ("änk", "ärk", "ök", "isk", "älp")),
)

_DERIVATION = (
    *(E(e) for e in ("else", "els")),
    E("ning", rest=4, but="aeiouyåäö"),
    E("ing", rest=4, but="n"),
    E("ation", rest=4),
    E("ism"),
    E("ist"),
    E("istisk"),
    E("isk", rest=5),
)

#: What inflection hid: ``rekryterade`` → ``rekryter`` → ``rekryt``, ``myndigheter`` → ``myndighet`` → ``myndigh``.
_SECOND = (E("er", rest=4), E("or", rest=4), E("at", rest=4), E("ad"), E("et", rest=4, after="h"))

#: What is left of an ending that lost its vowel: ``teckn`` → ``teck``, ``föräldr`` → ``föräld``, ``regel`` → ``regl``.
_FINAL = (
    E("n", rest=4, after="dfgklmtv"),
    E("r", rest=4, after="dt"),
    E("j", rest=4, after="dglmrv"),
    E("el", put="l", rest=3, after="bdfgkpt"),
)

#: Words that change inside, or whose ending is none: each line a stem and its forms.
_FORMS = """
barn: barn barnet barnen barns barnens
bo: bo bor bodde bott boende boendet boenden
bok: bok boken böcker böckerna
bror: bror brodern broder bröder bröderna brors brorsa brorsan
bryt: bryta bryter bröt brutit bruten
dotter: dotter dottern döttrar döttrarna dotters dotterns
dö: dö dör dog dött död döda dödad dödade döden
far: far fadern fader fäder pappan pappa pappas papporna pappor pappans
få: få får fick fått
föräld: förälder föräldern föräldrar föräldrarna föräldrars föräldrarnas förälders
ge: ge ger gav gett givit given givet
gå: gå går gick gått
gör: göra gör gjorde gjort görs gjord gjorts
hand: hand handen händerna
ha: ha har hade haft
hemlig: hemlig hemliga hemligt hemligheter hemlighet hemligheten
håll: hålla håller höll hållit
häl: hälsa hälsan hälsas
ihop: ihop
is: is
kan: kan kunde kunnat kunna
komm: komma kommer kom kommit
land: land landet länder länderna
ljug: ljuga ljuger ljög ljugit
läge: läge läget lägen lägena
man: man mannen män männen mäns männens
mor: mor modern moder mödrar mödrarna mamma mamman mammor mammorna mammas
måst: måste
natt: natt natten nätter
ny: ny nytt nya nyare nyast
oro: oro oron oroa oroar oroade oroas oroad oros orons orolig oroliga oroligt oroligare oroväckande
misstänk: misstänka misstänker misstänkt misstänkte misstänks misstanke misstanken misstankar misstankarna
vittn: vittne vittnen vittnet vittna vittnar
vit: vit vita vitt
läs: läsa läser läste läst läses
känn: känna känner kände känt
bevis: bevis bevisa beviset bevisen
bråttom: bråttom brådskande brådskar brådska
person: person personen personer personerna persons personens personers
personal: personal personalen personalens personals
polis: polis polisen poliser poliserna polisens poliserna polisers polismyndigheten polismyndighet
res: resa reser reste rest resan resor resorna resande
ring: ring ringa ringer ringde ringt rings
risk: risk risken risker riskerna riska riskerar
rädd: rädd rädda rädsla rädslan rädslor räddare
rätt: rätt rätten rättens
sak: sak saken saker sakerna
se: se ser såg sett
skjut: skjuta skjuter sköt skjutit
skol: skola skolan skolor skolorna skolans skolas skolornas
skriv: skriva skriver skrev skrivit skriven skrivet skrivs skriftlig skriftligt skriftliga
sko: sko skor
slå: slå slår slog slagit slagen
son: son sonen söner sönerna sons sonens
stad: stad staden städer städerna
stå: stå står stod stått
stöd: stöd stödet stöds stödja stödjer stöder stödde stött stöden stödjande stödets
syskon: syskon syskonet syskonen
syst: syster systern systrar systrarna systers systerns syrra syrran
säg: säga säger sa sade sagt säg sägs
ta: ta tar tog tagit tagen
teck: tecken tecknet tecknen tecknens tecknets
tid: tid tiden tider tiderna
ung: ung unga unge ungas yngre yngst yngsta
ungdom: ungdom ungdomen ungdomar ungdomarna ungdomars ungdomarnas ungdomens
vapen: vapen vapnet vapnen
vet: veta vet visste vetat
vux: vuxen vuxna vuxet vuxnas
vård: vård vården vårdens vårda vårdar vårdas vårdade
välj: välja väljer valde valt
våld: våld våldet våldets våldsam våldsamma våldsamt våldsamhet
äld: äldre äldst äldsta
regl: regel regeln regler reglerna reglers
medl: medel medlet medlen
titt: titta tittar tittade
hjälp: hjälp hjälpen hjälpa hjälper hjälpte hjälpt hjälps
hot: hot hotet hoten hota hotar hotade hotad hotas hotats hotade hotfull hotfulla
hat: hat hatet hata hatar hatade hatad hatisk hatiska hatiskt
skyldig: skyldig skyldiga skyldigt skyldighet skyldigheten skyldigheter skyldigheterna
skydd: skydd skyddet skydda skyddar skyddas skyddad skyddade skyddande
brott: brott brottet brotten brotts brottets brottens
brottsling: brottsling brottslingar
lag: lag lagen lagar lagarna lagens lagars lagarnas lags
samtal: samtal samtalet samtalen samtala samtalar
extrem: extrem extrema extremt extremism extremismen extremismens extremist extremister extremisten extremisterna
    extremisters extremistisk extremistiska extremistiskt
terror: terror terrorn terrorism terrorismen terrorismens terrorist terrorister terroristen terroristers
    terroristiska
radikal: radikal radikala radikalt radikalisering radikaliseringen radikaliserad radikaliserade radikaliseras
    radikaliserats radikalisera radikaliserar radikaliserat
nazi: nazi nazism nazismen nazist nazister nazisten nazisterna nazistisk nazistiska nazistiskt nynazism nynazist
    nynazister nynazistisk nynazistiska nynazismen
rasism: rasism rasismen rasist rasister rasistisk rasistiska rasistiskt
ras: ras rasen raser
islam: islam islamist islamister islamism islamismen islamistisk islamistiska islamistiskt
hemvänd: hemvändare hemvändaren hemvändarna hemvändande
återvänd: återvända återvänder återvände återvänt återvändare återvändaren återvändarna återvändande återvändares
elev: elev eleven elever eleverna elevens elevers elevernas
lärar: lärare läraren lärarna lärarens lärares lärarnas
lär: lära lär lärde lärt
psykisk: psykisk psykiska psykiskt psyk psyket
symbol: symbol symbolen symboler symbolerna symbolers symboliska symbolik
"""


def pairs(lines: str) -> dict[str, str]:
    """Form → stem, from lines of ``stem: form form …``."""
    pairs: dict[str, str] = {}
    stem = ""
    for line in lines.strip().splitlines():
        if ":" in line:
            stem, _, line = line.partition(":")
        pairs.update((form, stem.strip()) for form in line.split())
    return pairs


STEMMER = Stemmer(
    passes=(_GENITIVE, _INFLECTION, _DERIVATION, _SECOND),
    final=_FINAL,
    forms=pairs(_FORMS),
    single=True,
)

#: Words that say nothing of what is sought. They count only where a query has no others.
FILLERS = frozenset(
    listed(
        """
    att av alla allt alltså blev bli blir blivit bra bör börja dag de dem den denna deras dess dessa det detta dig
    din dina ditt du där då efter eftersom egentligen ej eller emot en enligt ens er era ert ett exempel finns
    finnas fler flera från för före gott ha hade han hans har hela hej henne hennes hon honom hos hur i ibland icke
    igen in inga ingen inget inom inte ja jag ju just kanske lite liten man med medan mellan men mer mig min mina
    mitt mot mycket någon någons något några när nära nu nån nåt nåra och också om oss på redan samt sedan sen ses
    sig sin sina sitt själv sker ska skall skulle som så sådan sådant sådana tack tex till tills typ under upp ut
    utan vad var vara varandra vare varför varit varje vars vart vem vems verkligen vet vi via vid vilka vilken
    vilket vill vår våra vårt väl än ändå är åt över dock bara även kunna kunde alltid aldrig annars först göra gör
    gjort gjorde vilja ville håller undrar fråga frågor tror tycker känns verkar dags ok okej snälla någonting
    nånting nånstans nånsin the www https http com
    """
    )
)

#: Words that weigh little: they shape a question, but many pages have them.
WEAK = frozenset(
    listed(
        """
    andra annat annan skillnad skillnaden får måste kan går behöver bör behövs ringa ringer ring kontakta kontaktar
    berätta berättar säga säger prata hjälp gälla gäller betyder betyda heter händer hända hänt hände ge ger ta tar
    kommer komma få ha vet veta person personen personer människa människor folk sätt sak saker hitta hittar finna
    söka söker information info mer läsa läs arbeta arbetar jobba jobbar kommunen kommun används använda uppgift
    uppgifter nya ny gammal gamla
    """
    )
)

#: Parts of three letters that are words of their own in compounds. Others are too short to be told from chance.
SHORT_PARTS = frozenset(listed("oro lag hot hat råd mål mat ung lån far mor liv sip sig lvu"))

#: Written between the parts of a compound.
LINKS = ("", "s", "e", "a", "o", "u")
