"""What can be wrong with a file before anyone reads it."""

from __future__ import annotations

from ..findings import Example, Rule, Severity
from ..languages import Text

_PAGE = "docs/exempel.md"
_FRONT = (
    "---\ntitle: Exempel\ndescription: Ett exempel.\naudience: [everyone]\nowner: redaktionen\nreviewed: 2026-11-01\n"
    "next_review: 2027-11-01\nsources:\n  - document: planen\n    sections: [bakgrund]\n---\n\n# Exempel\n\n"
)

NOT_UTF8 = Rule(
    code="F101",
    severity=Severity.ERROR,
    title=Text(sv="Filen är inte i UTF-8", en="The file is not UTF-8"),
    why=Text(
        sv="I en annan teckenkodning blir å, ä och ö fel på sidan, och sökningen hittar inte orden.",
        en="In another encoding, å, ä and ö come out wrong on the page and the search does not find the words.",
    ),
    message=Text(
        sv="Filen är inte sparad i UTF-8 (byte {byte} här tyder på {guess}).",
        en="The file is not saved as UTF-8 (byte {byte} here suggests {guess}).",
    ),
    help=Text(
        sv="Öppna filen i din textredigerare, välj Spara med kodning och UTF-8.",
        en="Open the file in your text editor and choose Save with encoding, UTF-8.",
    ),
    examples=(
        Example(_PAGE, wrong=(_FRONT + "Två ord.\n").encode("latin-1"), right=_FRONT + "Två ord.\n", replace=True),
    ),
)
BYTE_ORDER_MARK = Rule(
    code="F102",
    severity=Severity.ERROR,
    title=Text(sv="Bytemärke först i filen", en="Byte-order mark at the start of the file"),
    why=Text(
        sv="Märket är osynligt men gör att sidhuvudet inte känns igen, så att källor och ägare tappas.",
        en="The mark is invisible but hides the front matter, so that sources and owner are lost.",
    ),
    message=Text(sv="Filen börjar med ett bytemärke (BOM).", en="The file begins with a byte-order mark (BOM)."),
    help=Text(
        sv="Spara filen som UTF-8 utan BOM (”UTF-8 without signature”).",
        en="Save the file as UTF-8 without BOM (“without signature”).",
    ),
    examples=(
        Example(_PAGE, wrong=b"\xef\xbb\xbf" + (_FRONT + "Ord.\n").encode(), right=_FRONT + "Ord.\n", replace=True),
    ),
)
LINE_ENDS = Rule(
    code="F103",
    severity=Severity.ERROR,
    title=Text(sv="Radslut från Windows", en="Windows line ends"),
    why=Text(
        sv="Blandade radslut gör att varje rad ser ändrad ut när någon annan sparar, och då syns inte den riktiga ändringen.",
        en="Mixed line ends make every line look changed when somebody else saves, and the real change is lost in it.",
    ),
    message=Text(sv="Raden slutar med CR LF i stället för LF.", en="The line ends with CR LF instead of LF."),
    help=Text(
        sv="Ställ radslut till LF i din textredigerare och spara.",
        en="Set line ends to LF in your text editor and save.",
    ),
    examples=(
        Example(_PAGE, wrong=(_FRONT + "Ord.\n").replace("\n", "\r\n").encode(), right=_FRONT + "Ord.\n", replace=True),
    ),
)

RULES = (NOT_UTF8, BYTE_ORDER_MARK, LINE_ENDS)
