"""A hand-made catalogue: the acts that the source documents cite, those that followed them, and one beside."""

import datetime as dt

from vagvisaren.laws.recognition import ActName, Catalogue


def _act(
    sfs: str,
    sv: str,
    en: str = "",
    short: str = "",
    begins: str | None = None,
    ends: str | None = None,
    chapters: bool = False,
) -> ActName:
    return ActName(
        sfs=sfs,
        names_sv=tuple(n.strip() for n in sv.split("|")),
        names_en=tuple(n.strip() for n in en.split("|") if n.strip()),
        abbreviations=tuple(short.split()),
        in_force_from=dt.date.fromisoformat(begins) if begins else None,
        repealed=dt.date.fromisoformat(ends) if ends else None,
        chapters=chapters,
    )


CATALOGUE = Catalogue(
    (
        _act("1980:620", "socialtjänstlagen", "Social Services Act", "SoL", "1982-01-01", "2002-01-01"),
        _act("2001:453", "socialtjänstlagen", "Social Services Act", "SoL", "2002-01-01", "2025-07-01", chapters=True),
        _act("2025:400", "socialtjänstlagen", "Social Services Act", "SoL", "2025-07-01", chapters=True),
        _act(
            "2003:148", "lagen om straff för terroristbrott", "Act on Criminal Responsibility for Terrorist Offences",
            begins="2003-07-01", ends="2022-07-01",
        ),
        _act(
            "2002:444", "lagen om straff för finansiering av särskilt allvarlig brottslighet i vissa fall",
            "Act on Criminal Responsibility for the Financing of Particularly Serious Crime in some Cases",
            begins="2002-07-01", ends="2022-07-01",
        ),
        _act(
            "2010:299",
            "lagen om straff för offentlig uppmaning, rekrytering och utbildning avseende terroristbrott och annan "
            "särskilt allvarlig brottslighet",
            begins="2010-12-01", ends="2022-07-01",
        ),
        _act("2022:666", "terroristbrottslagen", "Terrorist Offences Act", begins="2022-07-01"),
        _act(
            "2009:400", "offentlighets- och sekretesslagen",
            "Public Access to Information and Secrecy Act | Secrecy Act", "OSL", "2009-06-30", chapters=True,
        ),
        _act("1980:100", "sekretesslagen", ends="2009-06-30", chapters=True),
        _act(
            "1988:870", "lagen om vård av missbrukare i vissa fall", "Care of Substance Abusers Act", "LVM", "1989-01-01"
        ),
        _act(
            "1990:52", "lagen med särskilda bestämmelser om vård av unga", "Care of Young Persons Act", "LVU", "1990-07-01"
        ),
        _act("1962:700", "brottsbalken", "Criminal Code | Swedish Criminal Code", "BrB", "1965-01-01", chapters=True),
        _act(
            "2017:30", "hälso- och sjukvårdslagen", "Health and Medical Services Act", "HSL", "2017-04-01", chapters=True
        ),
        _act("1986:223", "förvaltningslagen", "Administrative Procedure Act", "FL", "1987-01-01", "2018-07-01"),
        _act("2017:900", "förvaltningslagen", "Administrative Procedure Act", "FL", "2018-07-01"),
        _act("1984:387", "polislagen", "Police Act", "PL", "1984-10-01"),
        _act("2010:800", "skollagen", "Education Act", "", "2010-08-01", chapters=True),
        _act(
            "2018:1197", "barnkonventionen", "Convention on the Rights of the Child", begins="2020-01-01"
        ),
        _act("2023:196", "lagen om kommuners ansvar för brottsförebyggande arbete", begins="2023-07-01"),
        _act(
            "2025:170", "lagen om skyldighet att lämna uppgifter till de brottsbekämpande myndigheterna",
            begins="2025-04-01",
        ),
        _act("1949:105", "tryckfrihetsförordningen", "Freedom of the Press Act", "TF", "1950-01-01", chapters=True),
    )
)  # fmt: skip
