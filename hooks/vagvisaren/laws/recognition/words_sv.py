"""The Swedish words of the grammar. What each set means: :class:`~.lexicon.Lexicon`."""

from .lexicon import Lexicon, listed

_ORDINALS = listed(
    "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde "
    "elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde"
)

SWEDISH = Lexicon(
    chapter=frozenset({"kap", "kapitel", "kapitlet", "kapitlen"}),
    section=frozenset({"paragraf", "paragrafen", "paragrafer", "paragraferna"}),
    chapter_after=frozenset({"kap", "kapitlet"}),
    section_after=frozenset({"paragrafen", "paragraferna"}),
    stycke=frozenset({"stycket", "styckena", "stycke", "stycken", "st"}),
    punkt=frozenset({"punkt", "punkten", "punkter", "punkterna", "p"}),
    sentence=frozenset({"meningen", "meningarna", "strecksatsen", "ledet"}),
    ordinals={word: number for number, word in enumerate(_ORDINALS, 1)} | {"sista": None},
    conjunctions=frozenset({"och", "eller", "samt", "respektive"}),
    until=frozenset({"till"}),
    linkers=frozenset({"i", "av"}),
    determiners=frozenset({"den", "det", "nuvarande", "gällande"}),
    #: "gamla SoL" means an act that only the writer knows.
    old=frozenset({"gamla", "äldre", "tidigare", "dåvarande", "upphävda", "förra"}),
    new=frozenset({"nya", "kommande"}),
    same=frozenset({"samma", "nämnda"}),
    this=frozenset({"denna"}),
    same_act=frozenset({"lag", "balk", "förordning", "författning"}),
    same_chapter=frozenset({"kapitel"}),
    same_section=frozenset({"paragraf", "bestämmelse", "lagrum"}),
    article=frozenset({"artikel", "artiklarna", "artiklar", "art"}),
    page=frozenset({"s", "sid", "sida", "sidan", "sidorna"}),
    act_endings=(
        "lagen", "lag", "lagens", "balken", "balk", "balkens", "förordningen", "förordning", "förordningens",
        "kungörelsen", "kungörelse", "stadgan", "stadga", "regeringsformen", "riksdagsordningen", "riksdagsordning",
        "successionsordningen", "lagarna", "förordningarna",
    ),
    #: Words that end like an act and are none. "förvaltningslagen" ends in "slagen", so they are whole endings.
    no_act_endings=(
        "förslagen", "förslag", "bolagen", "bolag", "underlagen", "underlag", "anslagen", "anslag", "inslagen",
        "inslag", "utslagen", "utslag", "omslagen", "omslag", "uppslagen", "uppslag", "avslagen", "avslag", "beslagen",
        "beslag", "tillslagen", "tillslag", "genomslag", "överslag", "nederlag", "nederlagen", "lagförslag",
    ),
    no_acts=frozenset({"slag", "slagen", "lager", "upplag", "dagordning", "domslag"}),
    after_bare_act=frozenset({"om", "med", "mot", "angående", "för"}),
    books=frozenset(
        listed("boken handboken rapporten vägledningen planen handlingsplanen dokumentet stadgarna avhandlingen")
    ),
    #: What is counted or dated after a number that would else be read as a punkt.
    counted=frozenset(
        listed(
            "januari februari mars april maj juni juli augusti september oktober november december "
            "dag dagar vecka veckor månad månader år timmar kronor procent personer barn kommuner kap kapitel st"
        )
    ),
)
