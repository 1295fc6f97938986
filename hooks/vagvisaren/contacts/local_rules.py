"""What can be wrong with the municipality's own contacts (C3)."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text
from ..pages.rules import PAGE
from .local import PATH

_MISSING = "missing: {reason: {sv: Okänt., en: Unknown.}, asked: 2026-11-01, ask_again: 2027-11-01}"


def local(
    *, switchboard: str = "exempelstad-vaxel", region: str = "[]", concern: str = _MISSING, rest: str = _MISSING
) -> str:
    """A whole file that is right, for examples and tests."""
    names = ("out-of-hours", "coordinator", "security", "school-health")
    return (
        "municipality: {sv: Exempelstad, en: Exempelstad}\n"
        f"switchboard: {switchboard}\nregion: {region}\nslots:\n  concern-day:\n    {concern}\n"
        + "".join(f"  {name}:\n    {rest}\n" for name in names)
    )


EMPTY_SLOT = Rule(
    code="C301",
    severity=Severity.WARNING,
    title=Text(sv="Kommunens egen kontakt är inte ifylld", en="The municipality's own contact is not filled in"),
    why=Text(
        sv="Läsaren med tre minuter ska nå rätt person. Saknas numret ska någon veta om det, och läsaren få veta varför.",
        en="A reader with three minutes must reach the right person. If the number is missing, somebody must know, and the reader must be told why.",
    ),
    message=Text(sv="{name} saknas för {municipality}.", en="{name} is missing for {municipality}."),
    help=Text(
        sv="Fyll i contact med ett id ur data/contacts.yml, eller missing med skäl, asked och ask_again.",
        en="Fill in contact with an id from data/contacts.yml, or missing with reason, asked and ask_again.",
    ),
    examples=(Example(PATH, wrong=local(concern="contact: null"), right=local(), replace=True),),
)
ASK_AGAIN = Rule(
    code="C302",
    severity=Severity.WARNING,
    title=Text(sv="Dags att fråga om kommunens kontakt igen", en="Time to ask for the municipality's contact again"),
    why=EMPTY_SLOT.why,
    message=Text(
        sv="{name} saknas för {municipality}. Någon skulle fråga igen senast {date}.",
        en="{name} is missing for {municipality}. Somebody was to ask again by {date}.",
    ),
    help=Text(
        sv="Fråga kommunen. Lägg in kontakten i data/contacts.yml och dess id här, eller flytta fram asked och ask_again.",
        en="Ask the municipality. Put the contact into data/contacts.yml and its id here, or move asked and ask_again forward.",
    ),
    examples=(
        Example(
            PATH,
            wrong=local(concern=_MISSING.replace("2027-11-01", "2026-11-20")),
            right=local(concern=_MISSING.replace("2027-11-01", "2026-11-21")),
            replace=True,
        ),
    ),
)
NOT_LIVING = Rule(
    code="C303",
    severity=Severity.ERROR,
    title=Text(sv="Gammal eller tom kontakt som kommunens egen", en="Old or empty contact as the municipality's own"),
    why=Text(
        sv="Det som står som läsarens egen väg in ska gå att använda i dag. Ett nummer ur ett gammalt papper gör det kanske inte.",
        en="What is shown as the reader's own way in must be usable today. A number from an old paper may not be.",
    ),
    message=Text(
        sv="{name} är inte i bruk eller har ingen väg in, men står som kommunens egen kontakt.",
        en="{name} is not in use or has no way in, but is given as the municipality's own contact.",
    ),
    help=Text(
        sv="Peka på en post som är confirmed eller unconfirmed och har en kanal, eller fyll i missing.",
        en="Point to an entry that is confirmed or unconfirmed and has a channel, or fill in missing.",
    ),
    examples=(
        Example(
            PATH,
            wrong=local(concern="contact: sollentuna-kontaktperson-2016"),
            right=local(concern="contact: bris"),
            replace=True,
        ),
        Example(PATH, wrong=local(switchboard="kommunens-socialtjanst"), right=local(switchboard="bris"), replace=True),
    ),
)
HARD_WIRED = Rule(
    code="C304",
    severity=Severity.ERROR,
    title=Text(sv="Kommunens kontakt skriven direkt på en sida", en="The municipality's contact written on a page"),
    why=Text(
        sv="Tar en annan kommun över sajten ska den bara behöva ändra registren. En sida som själv nämner kontakten visar då fel kommuns nummer.",
        en="When another municipality takes the site over, it should change the registers only. A page that names the contact itself would then show the wrong municipality's number.",
    ),
    message=Text(
        sv="{name} är kommunens egen kontakt och står direkt på sidan.",
        en="{name} is the municipality's own contact and stands directly on the page.",
    ),
    help=Text(
        sv="Skriv /// local | concern-day (eller en annan plats i data/local.yml), eller /// local för alla.",
        en="Write /// local | concern-day (or another slot of data/local.yml), or /// local for all.",
    ),
    examples=(
        Example(PAGE, wrong="\n/// contact | exempelstad-vaxel\n///\n", right="\n/// local | concern-day\n///\n"),
        Example(PAGE, wrong="\nRing växeln i Exempelstad: 08-465 004 78.\n", right="\nRing växeln.\n"),
    ),
)

RULES = (EMPTY_SLOT, ASK_AGAIN, NOT_LIVING, HARD_WIRED)
