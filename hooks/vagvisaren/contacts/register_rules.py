"""What can be wrong with the register of contacts itself."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text
from .register import PATH


def entry(
    *,
    id: str = "prov",
    status: str = "unconfirmed",
    channel: str = '{kind: phone, value: "+46846500401", display: "08-465 004 01"}',
    date: str = "2026-11-01",
    more: str = "",
) -> str:
    """An entry of the register that is right, for examples and tests. The number is one reserved for fiction."""
    return (
        f"- id: {id}\n  name: {{sv: Prov, en: Trial}}\n  owner: {{sv: Prov, en: Trial}}\n  scope: national\n"
        f"  audience: [everyone]\n  purpose: {{sv: Ett prov., en: A trial.}}\n  status: {status}\n"
        f"  channels:\n    - {channel}\n"
        f'  evidence:\n    - {{type: confirmation, date: "{date}", what: {{sv: Svarar., en: Answers.}}, source: prov.example}}\n'
        f"  owner_of_entry: kontaktregistret\n  next_review: 2027-01-01\n{more}"
    )


def _hours(*rows: str) -> str:
    return (
        '{kind: phone, value: "+46846500401", display: "08-465 004 01", hours: ['
        + ", ".join(f"{{{row}}}" for row in rows)
        + "]}"
    )


def _history(first_to: str, second_from: str, second_to: str = "null") -> str:
    """Two owners after another; the second is the one that :func:`entry` names today."""
    return (
        "  history:\n"
        f'    - {{owner: {{sv: Ett, en: One}}, from: "2015", to: "{first_to}"}}\n'
        f'    - {{owner: {{sv: Prov, en: Trial}}, from: "{second_from}", to: {second_to}}}\n'
    )


DISPLAY_DIFFERS = Rule(
    code="C201",
    severity=Severity.ERROR,
    title=Text(sv="Numret som visas är ett annat än det som rings", en="The number shown is not the number dialled"),
    why=Text(
        sv="Den som läser av skärmen och den som trycker på länken ska nå samma telefon.",
        en="Whoever reads the screen and whoever taps the link must reach the same telephone.",
    ),
    message=Text(
        sv="display {display} har andra siffror än value {value}.",
        en="display {display} has other digits than value {value}.",
    ),
    help=Text(
        sv="Jämför med källan och rätta det fält som är fel.", en="Compare with the source and correct the wrong field."
    ),
    examples=(
        Example(
            PATH, wrong=entry(channel='{kind: phone, value: "+46846500401", display: "08-465 004 10"}'), right=entry()
        ),
    ),
)
NOT_A_NUMBER = Rule(
    code="C202",
    severity=Severity.ERROR,
    title=Text(sv="Nummer som inte kan finnas", en="Number that cannot exist"),
    why=Text(
        sv="Numret har fel längd eller fel inledning för sitt land och går inte att ringa.",
        en="The number has the wrong length or beginning for its country and cannot be dialled.",
    ),
    message=Text(sv="{value} är inget giltigt nummer i {region}.", en="{value} is not a valid number in {region}."),
    help=Text(
        sv="Jämför med källan. Kortnummer som får användas: {codes}.",
        en="Compare with the source. Short codes that may be used: {codes}.",
    ),
    examples=(
        Example(
            PATH,
            wrong=entry(channel='{kind: phone, value: "+468465004011234", display: "08-465 004 01 12 34"}'),
            right=entry(),
        ),
        Example(PATH, wrong=entry(channel='{kind: phone, value: "119", display: "119"}'), right=entry()),
    ),
)
SHARED_NUMBER = Rule(
    code="C203",
    severity=Severity.ERROR,
    title=Text(sv="Två kontakter med samma nummer samtidigt", en="Two contacts with one number at the same time"),
    why=Text(
        sv="Ett nummer kan byta ägare men inte ha två på en gång. Står det på två ställen rättas bara det ena.",
        en="A number can change owner but not have two at once. When it stands in two places, only one gets corrected.",
    ),
    message=Text(
        sv="Numret {display} hör också till {other} på rad {line}, under samma tid.",
        en="The number {display} also belongs to {other} on line {line}, at the same time.",
    ),
    help=Text(
        sv="Behåll numret i en post och beskriv byten i history, eller sätt valid_from och valid_to.",
        en="Keep the number in one entry with the changes in history, or set valid_from and valid_to.",
    ),
    examples=(
        Example(
            PATH,
            wrong=entry() + entry(id="prov-tva"),
            right=entry(more="  valid_to: 2026-10-31\n", status="historical")
            + entry(id="prov-tva", more="  valid_from: 2026-11-01\n"),
        ),
    ),
)
STALE = Rule(
    code="C204",
    severity=Severity.ERROR,
    title=Text(sv="Bekräftelsen är för gammal", en="The confirmation is too old"),
    why=Text(
        sv="Linjer stängs och byter ägare medan sidor står kvar. En bekräftelse gäller en tid, sedan ska någon fråga igen.",
        en="Lines close and change owner while pages stay up. A confirmation holds for a time; then somebody asks again.",
    ),
    message=Text(
        sv="{name} står som confirmed, men senaste bekräftelsen är {date} och gäller i {days} dagar.",
        en="{name} is marked confirmed, but its newest confirmation is {date} and holds for {days} days.",
    ),
    help=Text(
        sv="Ring eller skriv dit och lägg till en rad under evidence med dagens datum, eller ändra status till unconfirmed.",
        en="Ring or write and add a row under evidence with today's date, or change status to unconfirmed.",
    ),
    examples=(
        Example(PATH, wrong=entry(status="confirmed", date="2024-07-09"), right=entry(status="confirmed")),
        Example(PATH, wrong=entry(status="confirmed", date="2025"), right=entry(date="2025")),
    ),
)
SOON_STALE = Rule(
    code="C205",
    severity=Severity.WARNING,
    title=Text(sv="Bekräftelsen går snart ut", en="The confirmation runs out soon"),
    why=STALE.why,
    message=Text(
        sv="Bekräftelsen av {name} gäller till och med {until}.", en="The confirmation of {name} holds until {until}."
    ),
    help=Text(
        sv="Ring eller skriv dit före dess och lägg till en rad under evidence.",
        en="Ring or write before then and add a row under evidence.",
    ),
    examples=(Example(PATH, wrong=entry(status="confirmed", date="2025-12-01"), right=entry(status="confirmed")),),
)
EXPIRED = Rule(
    code="C206",
    severity=Severity.ERROR,
    title=Text(sv="Kontakten gäller inte längre", en="The contact is no longer valid"),
    why=Text(
        sv="En kontakt med ett slutdatum som passerats visas annars som om den fanns.",
        en="A contact whose last day has passed would be shown as if it existed.",
    ),
    message=Text(
        sv="{name} gällde till {date}, men status är {status}. Visas på: {pages}.",
        en="{name} was valid until {date}, but its status is {status}. Shown on: {pages}.",
    ),
    help=Text(
        sv="Ändra status till historical eller closed, eller flytta fram valid_to om du vet att kontakten finns kvar.",
        en="Change status to historical or closed, or move valid_to forward if you know that the contact remains.",
    ),
    examples=(
        Example(
            PATH,
            wrong=entry(more="  valid_to: 2026-10-31\n"),
            right=entry(more="  valid_to: 2026-10-31\n", status="historical"),
        ),
    ),
)
BAD_HOURS = Rule(
    code="C207",
    severity=Severity.ERROR,
    title=Text(sv="Öppettider som inte går ihop", en="Opening hours that do not add up"),
    why=Text(
        sv="Läsaren ringer när ingen svarar, eller låter bli fast någon gör det.",
        en="The reader rings when nobody answers, or does not although somebody would.",
    ),
    message=Text(sv="{problem}", en="{problem}"),
    help=Text(sv="Jämför med källan och rätta tiderna.", en="Compare with the source and correct the times."),
    examples=(
        Example(
            PATH,
            wrong=entry(channel=_hours('days: [mon], opens: "15:00", closes: "09:00"')),
            right=entry(channel=_hours('days: [mon], opens: "09:00", closes: "15:00"')),
        ),
        Example(
            PATH,
            wrong=entry(
                channel=_hours(
                    'days: [mon], opens: "09:00", closes: "12:00"', 'days: [mon], opens: "11:00", closes: "13:00"'
                )
            ),
            right=entry(
                channel=_hours(
                    'days: [mon], opens: "09:00", closes: "12:00"', 'days: [mon], opens: "13:00", closes: "16:00"'
                )
            ),
        ),
    ),
)
NOT_PERMANENT = Rule(
    code="C208",
    severity=Severity.ERROR,
    title=Text(
        sv="Bara samhällets fasta kortnummer är permanenta", en="Only the state's fixed short codes are permanent"
    ),
    why=Text(
        sv="En permanent kontakt blir ringlänk utan att någon bekräftar den. Det gäller 112, 114 14 och 1177, inget annat.",
        en="A permanent contact becomes a call link without anybody confirming it. That goes for 112, 114 14 and 1177 only.",
    ),
    message=Text(sv="{name} står som permanent.", en="{name} is marked as permanent."),
    help=Text(
        sv="Ta bort permanent: true, och lägg till en bekräftelse under evidence.",
        en="Remove permanent: true, and add a confirmation under evidence.",
    ),
    examples=(Example(PATH, wrong=entry(more="  permanent: true\n"), right=entry()),),
)
REVIEW_DUE = Rule(
    code="C209",
    severity=Severity.WARNING,
    title=Text(sv="Kontakten ska ses över", en="The contact is due for review"),
    why=Text(
        sv="Den som ansvarar för posten lovade att titta på den senast den dagen.",
        en="Whoever answers for the entry promised to look at it by that day.",
    ),
    message=Text(
        sv="{name} skulle ha setts över senast {date} av {owner}.",
        en="{name} was due for review by {owner} on {date}.",
    ),
    help=Text(
        sv="Gå igenom posten, lägg till det du vet under evidence och flytta fram next_review.",
        en="Go through the entry, add what you know under evidence and move next_review forward.",
    ),
    examples=(Example(PATH, wrong=entry(), right=entry().replace("2027-01-01", "2027-06-01"), today="2027-03-01"),),
)
FUTURE_EVIDENCE = Rule(
    code="C210",
    severity=Severity.ERROR,
    title=Text(sv="Belägg från framtiden", en="Evidence from the future"),
    why=Text(
        sv="Ett datum som inte varit än är felskrivet, och kan få ett gammalt nummer att se nyligen bekräftat ut.",
        en="A date that has not come is mistyped, and can make an old number look newly confirmed.",
    ),
    message=Text(sv="Belägget är daterat {date}, efter i dag.", en="The evidence is dated {date}, after today."),
    help=Text(sv="Rätta datumet.", en="Correct the date."),
    examples=(Example(PATH, wrong=entry(date="2027-11-01"), right=entry()),),
)

TWO_OWNERS = Rule(
    code="C211",
    severity=Severity.ERROR,
    title=Text(sv="Två ägare till samma nummer samtidigt", en="Two owners of one number at the same time"),
    why=Text(
        sv="Ett nummer har en ägare i taget. Överlappar tiderna vet ingen vem som svarade då.",
        en="A number has one owner at a time. If the times overlap, nobody knows who answered then.",
    ),
    message=Text(
        sv="{name}: {first} och {second} har numret samtidigt i history.",
        en="{name}: {first} and {second} have the number at the same time in history.",
    ),
    help=Text(
        sv="Jämför med källan och rätta from eller to. Är dagen inte känd, skriv månad, år eller null.",
        en="Compare with the source and correct from or to. If the day is not known, write month, year or null.",
    ),
    examples=(
        Example(
            PATH,
            wrong=entry(more=_history("2017-01-31", "2017-01-01")),
            right=entry(more=_history("2017-01", "2017-01")),
        ),
    ),
)
ENDED = Rule(
    code="C212",
    severity=Severity.ERROR,
    title=Text(sv="Avslutad linje som visas som öppen", en="Ended line shown as open"),
    why=Text(
        sv="Orostelefonen stängde i december 2018, men stod kvar som öppen på kommuners sidor.",
        en="The worry line closed in December 2018, but stayed on municipalities' pages as open.",
    ),
    message=Text(sv="{name}: {problem}", en="{name}: {problem}"),
    help=Text(
        sv="Ändra status, eller lägg till den som driver linjen nu i history.",
        en="Change status, or add who runs the line now to history.",
    ),
    examples=(
        Example(
            PATH,
            wrong=entry(more=_history("2017-01-31", "2017-02-01", '"2018-12-31"')),
            right=entry(more=_history("2017-01-31", "2017-02-01")),
        ),
        Example(
            PATH,
            wrong=entry(status="closed", channel=_hours('days: [mon], opens: "09:00", closes: "15:00"')),
            right=entry(status="closed"),
        ),
    ),
)

RULES = (
    DISPLAY_DIFFERS,
    NOT_A_NUMBER,
    SHARED_NUMBER,
    STALE,
    SOON_STALE,
    EXPIRED,
    BAD_HOURS,
    NOT_PERMANENT,
    REVIEW_DUE,
    FUTURE_EVIDENCE,
    TWO_OWNERS,
    ENDED,
)
