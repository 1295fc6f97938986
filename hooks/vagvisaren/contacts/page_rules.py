"""What can be wrong with a number, an address or a contact block on a page or in a data file."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text
from ..pages.rules import PAGE
from .near import Slip

#: What a slip of the finger did, seen from the number that was typed.
SLIPS: dict[Slip, Text] = {
    "changed": Text(sv="en siffra skiljer", en="one digit differs"),
    "added": Text(sv="en siffra för mycket", en="one digit too many"),
    "dropped": Text(sv="en siffra fattas", en="one digit is missing"),
    "swapped": Text(sv="två siffror har bytt plats", en="two digits have changed places"),
    "grouped": Text(
        sv="samma siffror, men ett annat riktnummer före strecket",
        en="the same digits, but another area code before the hyphen",
    ),
}

UNKNOWN_NUMBER = Rule(
    code="C101",
    severity=Severity.ERROR,
    title=Text(sv="Okänt telefonnummer", en="Unknown telephone number"),
    why=Text(
        sv="Ett felskrivet nummer är nästan alltid ett nummer som finns, hos någon annan. Bara registret vet vilka som är rätt.",
        en="A mistyped number is nearly always a number that exists, at somebody else's. Only the register knows which are right.",
    ),
    message=Text(
        sv="Numret {number} står inte i data/contacts.yml och liknar inget nummer där.",
        en="The number {number} is not in data/contacts.yml and resembles no number there.",
    ),
    help=Text(
        sv="Lägg in numret i data/contacts.yml med källa och datum, eller ta bort det. Ett nummer som bara citeras sätts mellan grava accenter (`…`).",
        en="Add the number to data/contacts.yml with source and date, or remove it. Put a number that is only quoted between backticks (`…`).",
    ),
    examples=(
        Example(PAGE, wrong="\nRing 08-465 004 00.\n", right="\nRing 112.\n"),
        Example(PAGE, wrong="\nRing +46 8 465 004 00.\n", right="\nArtikelnummer 2020-12-7073.\n"),
    ),
)
NEAR_NUMBER = Rule(
    code="C102",
    severity=Severity.ERROR,
    title=Text(sv="Nästan rätt telefonnummer", en="Nearly right telephone number"),
    why=Text(
        sv="En kommun skrev 0200 för 020 till stödlinjen, och en myndighet tappade en siffra i sitt eget nummer. Båda numren gick att ringa.",
        en="A municipality wrote 0200 for 020, and an authority dropped a digit of its own number. Both numbers could be dialled.",
    ),
    message=Text(
        sv="Numret {number} står inte i data/contacts.yml, men liknar {near}.",
        en="The number {number} is not in data/contacts.yml, but resembles {near}.",
    ),
    help=Text(
        sv="Skriv {right}, om det är numret du menar. Ett nummer som bara citeras sätts mellan grava accenter (`…`).",
        en="Write {right}, if that is the number you mean. Put a number that is only quoted between backticks (`…`).",
    ),
    examples=(
        Example(PAGE, wrong="\nNumret är 0200 – 100 200.\n", right="\nNumret är 020-100 200.\n"),
        Example(PAGE, wrong="\nRing 08-527 44 90.\n", right="\nRing 08-527 44 290.\n"),
        Example(PAGE, wrong="\nTips: ring 114 41.\n", right="\nTips: ring 114 14.\n"),
        Example(PAGE, wrong="\nRing 0201-00 200.\n", right="\nRing 020 100 200.\n"),
    ),
)
LETTER_IN_NUMBER = Rule(
    code="C103",
    severity=Severity.ERROR,
    title=Text(sv="Bokstav i telefonnummer", en="Letter in a telephone number"),
    why=Text(
        sv="Ett O i stället för en nolla syns inte, men numret blir ingen länk och en skärmläsare läser det fel.",
        en="An O for a zero cannot be seen, but the number becomes no link and a screen reader misreads it.",
    ),
    message=Text(
        sv="I numret {number} står en bokstav i stället för en siffra. Det liknar {near}.",
        en="In the number {number} a letter stands for a digit. It resembles {near}.",
    ),
    help=Text(sv="Skriv {right} med bara siffror.", en="Write {right} with digits only."),
    examples=(
        Example(PAGE, wrong="\nRing O20-100 200.\n", right="\nRing 020-100 200.\n"),
        Example(PAGE, wrong="\nRing l12.\n", right="\nRing 112.\n"),
    ),
)
UNKNOWN_EMAIL = Rule(
    code="C104",
    severity=Severity.ERROR,
    title=Text(sv="Okänd e-postadress", en="Unknown e-mail address"),
    why=Text(
        sv="En fel adress studsar inte alltid. Den kan gå till någon annan, med en orolig människas uppgifter.",
        en="A wrong address does not always bounce. It can reach somebody else, with a worried person's details.",
    ),
    message=Text(
        sv="Adressen {address} står inte i data/contacts.yml.", en="The address {address} is not in data/contacts.yml."
    ),
    help=Text(
        sv="Lägg in adressen i data/contacts.yml med källa och datum, eller ta bort den. Skriv exempel som namn@example.com.",
        en="Add the address to data/contacts.yml with source and date, or remove it. Write examples as name@example.com.",
    ),
    examples=(
        Example(PAGE, wrong="\nSkriv till hej@kommunen.nu.\n", right="\nSkriv till info@cve.se.\n"),
        Example(PAGE, wrong="\n[Skriv](mailto:hej@kommunen.nu)\n", right="\nSkriv till namn@example.com.\n"),
    ),
)
NEAR_EMAIL = Rule(
    code="C105",
    severity=Severity.ERROR,
    title=Text(sv="Nästan rätt e-postadress", en="Nearly right e-mail address"),
    why=UNKNOWN_EMAIL.why,
    message=Text(
        sv="Adressen {address} står inte i data/contacts.yml, men liknar {near}.",
        en="The address {address} is not in data/contacts.yml, but resembles {near}.",
    ),
    help=Text(sv="Skriv {right}, om det är adressen du menar.", en="Write {right}, if that is the address you mean."),
    examples=(Example(PAGE, wrong="\nSkriv till info@cwe.se.\n", right="\nSkriv till info@cve.se.\n"),),
)
UNKNOWN_CONTACT = Rule(
    code="C106",
    severity=Severity.ERROR,
    title=Text(sv="Kontakt som inte finns", en="Contact that does not exist"),
    why=Text(
        sv="Kortet skulle saknas på sidan, just där läsaren ska få veta vart hen ringer.",
        en="The card would be missing from the page, just where the reader is to learn whom to ring.",
    ),
    message=Text(sv="Kontakten {id} finns inte i {register}.", en="The contact {id} is not in {register}."),
    help=Text(sv="Närmast är: {near}.", en="Nearest: {near}."),
    examples=(
        Example(PAGE, wrong="\n/// contact | cvee\n///\n", right="\n/// contact | cve\n///\n"),
        Example(
            PAGE, wrong="\n/// contacts\n    ids: cve, briss\n///\n", right="\n/// contacts\n    ids: cve, bris\n///\n"
        ),
    ),
)
LAPSED_DOMAIN = Rule(
    code="C107",
    severity=Severity.ERROR,
    title=Text(sv="Länk till övergiven domän", en="Link to an abandoned domain"),
    why=Text(
        sv="När en myndighet lämnar en domän kan vem som helst köpa den och visa vad som helst där.",
        en="When an authority leaves a domain, anybody can buy it and show anything there.",
    ),
    message=Text(
        sv="Länken {address} går till en domän som {owner} har lämnat.",
        en="The link {address} leads to a domain that {owner} has left.",
    ),
    help=Text(
        sv="Ta bort länken. Nämn gärna namnet i löptext, utan adress.",
        en="Remove the link. The name may stand in running text, without an address.",
    ),
    examples=(
        Example(
            PAGE,
            wrong="\n[Samordnaren](https://www.samordnarenmotextremism.se/stod)\n",
            right="\nSamordnaren hade en egen webbplats till 2018.\n",
        ),
    ),
)
NUMBER_WITHOUT_NOTE = Rule(
    code="C108",
    severity=Severity.ERROR,
    title=Text(
        sv="Obekräftat nummer där förbehållet inte syns", en="Unconfirmed number where the caveat cannot be shown"
    ),
    why=Text(
        sv="I löptext får ett obekräftat, gammalt eller stängt nummer en anmärkning intill. I en rubrik eller länktext får det ingen.",
        en="In running text an unconfirmed, old or closed number gets a note beside it. In a heading or link it gets none.",
    ),
    message=Text(
        sv="{number} ({name}) är inte bekräftat, och står i en rubrik eller länktext.",
        en="{number} ({name}) is not confirmed, and stands in a heading or the text of a link.",
    ),
    help=Text(
        sv="Flytta numret till löptexten, eller visa kontakten med /// contact | {id}.",
        en="Move the number into running text, or show the contact with /// contact | {id}.",
    ),
    examples=(
        Example(PAGE, wrong="\n## Ring 020-100 200\n", right="\n## Orostelefonen\n\nNumret är 020-100 200.\n"),
        Example(PAGE, wrong="\n[020-100 200](kontakter.md)\n", right="\n## Ring 112\n"),
    ),
)
CALL_LINK = Rule(
    code="C109",
    severity=Severity.ERROR,
    title=Text(sv="Ringlänk till nummer som inte ska ringas", en="Call link to a number that is not to be rung"),
    why=Text(
        sv="En ringlänk lovar att någon svarar. Den skapas av sig själv när numret är bekräftat, och bara då.",
        en="A call link promises that somebody answers. It makes itself when the number is confirmed, and only then.",
    ),
    message=Text(
        sv="Ringlänken till {number} ({name}) är skriven för hand, men {reason}.",
        en="The call link to {number} ({name}) is typed by hand, but {reason}.",
    ),
    help=Text(
        sv="Skriv numret som vanlig text: {number}. Förbehållet kommer av sig självt.",
        en="Write the number as ordinary text: {number}. The caveat comes by itself.",
    ),
    examples=(
        Example(PAGE, wrong="\n[Ring CVE](tel:+46852744290)\n", right="\nRing CVE: 08-527 44 290.\n"),
        Example(PAGE, wrong='\n<a href="tel:+4635197529">Fax</a>\n', right='\n<a href="tel:112">112</a>\n'),
    ),
)
TARGET_DIFFERS = Rule(
    code="C110",
    severity=Severity.ERROR,
    title=Text(sv="Länken går till något annat än det som står", en="The link leads elsewhere than it says"),
    why=Text(sv="Läsaren ser ett nummer och ringer ett annat.", en="The reader sees one number and rings another."),
    message=Text(sv="Länken visar {shown} men går till {target}.", en="The link shows {shown} but leads to {target}."),
    help=Text(
        sv="Skriv numret eller adressen som vanlig text. Länken blir rätt av sig själv.",
        en="Write the number or address as ordinary text. The link makes itself.",
    ),
    examples=(
        Example(PAGE, wrong="\n[112](tel:11414)\n", right="\n[112](tel:112)\n"),
        Example(
            PAGE,
            wrong="\n[info@cve.se](mailto:publikationsservice@socialstyrelsen.se)\n",
            right="\n[info@cve.se](mailto:info@cve.se)\n",
        ),
    ),
)
REGROUPED = Rule(
    code="C111",
    severity=Severity.WARNING,
    title=Text(sv="Rätt nummer, grupperat på annat sätt", en="Right number, grouped in another way"),
    why=Text(
        sv="Den som söker efter numret i filerna hittar det bara när det är skrivet på samma sätt överallt.",
        en="Whoever searches the files for the number finds it only when it is written in the same way everywhere.",
    ),
    message=Text(
        sv="Numret {number} är {right} ({name}), men siffrorna är grupperade på annat sätt.",
        en="The number {number} is {right} ({name}), but the digits are grouped in another way.",
    ),
    help=Text(sv="Skriv {right}.", en="Write {right}."),
    examples=(Example(PAGE, wrong="\nNumret 020-10-02-00.\n", right="\nNumret 020 – 100 200.\n"),),
)
BAD_OPTION = Rule(
    code="C112",
    severity=Severity.ERROR,
    title=Text(sv="Kontaktblock som inte visar något", en="Contact block that shows nothing"),
    why=Text(
        sv="Ett felstavat urval ger en tom plats på sidan, utan att någon märker det.",
        en="A misspelt selection leaves an empty place on the page, and nobody notices.",
    ),
    message=Text(sv="Blocket {block}: {problem}", en="The block {block}: {problem}"),
    help=Text(sv="{remedy}", en="{remedy}"),
    examples=(
        Example(
            PAGE,
            wrong="\n/// contacts\n    audience: relatives\n///\n",
            right="\n/// contacts\n    audience: relative\n///\n",
        ),
        Example(
            PAGE, wrong="\n/// contacts\n    audiense: child\n///\n", right="\n/// contacts\n    audience: child\n///\n"
        ),
        Example(PAGE, wrong="\n/// contact\n///\n", right="\n/// contact | bris\n///\n"),
    ),
)

RULES = (
    UNKNOWN_NUMBER,
    NEAR_NUMBER,
    LETTER_IN_NUMBER,
    UNKNOWN_EMAIL,
    NEAR_EMAIL,
    UNKNOWN_CONTACT,
    LAPSED_DOMAIN,
    NUMBER_WITHOUT_NOTE,
    CALL_LINK,
    TARGET_DIFFERS,
    REGROUPED,
    BAD_OPTION,
)
