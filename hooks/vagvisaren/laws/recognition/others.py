"""What is cited beside acts: bills, inquiries, communications, regulations, decisions and numbered publications.

The number is written as its publisher writes it, whatever the text has: ``Proposition 2009/10: 131`` becomes
``prop. 2009/10:131``. A number without its series is nothing: ``2014:4`` may be an SFS, an SOSFS or a Ds.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Sequence

from .lexicon import Lexicon
from .model import Kind
from .numbers import separator
from .pages import Pages
from .tokens import DASH, GLUED, NUMBER, WORD, Token


@dataclasses.dataclass(slots=True)
class Other:
    """Something cited by its number: the tokens ``first`` to before ``last``."""

    kind: Kind
    number: str
    first: int
    last: int
    page: str | None = None


#: Series whose numbers have the parliamentary year: word → kind, prefix of the number.
_SESSIONS: dict[str, tuple[Kind, str]] = {
    **dict.fromkeys(("prop", "proposition", "propositionen", "propositioner", "propositionerna", "bill", "bills"),
                    ("bill", "prop.")),
    **dict.fromkeys(("skr", "skrivelse", "skrivelsen", "skrivelser", "communication", "communications"),
                    ("communication", "skr.")),
}  # fmt: skip

#: An agency's regulations named without their series. Socialstyrelsen's are not here: it changed series in 2015.
_AGENCIES = {"arbetsmiljöverkets": "AFS", "skolverkets": "SKOLFS"}
_REGULATIONS = frozenset({"föreskrift", "föreskrifter", "föreskriften", "föreskrifterna"})

_SERIES = re.compile(r"[A-ZÅÄÖ]{1,7}FS")
_NUMBER_WORDS = frozenset({"nr", "no", "nummer", "number"})
_ARTICLE_NUMBER = frozenset({"artikelnummer", "artikelnr", "artnr"})
_DNR = frozenset({"dnr", "diarienummer", "ref", "reg", "no", "nr", "registration", "number", "reference"})
_DECISION = frozenset({"beslut", "beslutet", "decision"})
_REPORT = frozenset({"rapport", "rapporten", "report"})


class Others:
    """Finds what is cited by number at a token."""

    def __init__(self, tokens: Sequence[Token], words: Lexicon) -> None:
        self.tokens, self.words = tokens, words
        self._by_key: dict[str, Callable[[int], list[Other]]] = {
            **dict.fromkeys(_SESSIONS, self._session_series),
            **dict.fromkeys(_ARTICLE_NUMBER | {"art", "article"}, self._article_number),
            **dict.fromkeys(_AGENCIES, self._agency),
            "sou": self._inquiry,
            "ds": self._inquiry,
            "meddelandeblad": self._circular,
            "meddelandebladet": self._circular,
            "brå": self._report,
            "brås": self._report,
            "jo": self._ombudsman,
            "ämbetsberättelse": self._ombudsman_report,
        }
        self._pages = Pages(tokens, words, frozenset(self._by_key))

    def at(self, i: int) -> list[Other]:
        """What is cited at ``i``; several for ``prop. 1999/2000:1 och 2000/01:3``."""
        token = self.tokens[i]
        read = self._by_key.get(token.key)
        if read is not None:
            return read(i)
        if token.type == NUMBER and len(token.text) == 4 and self.tokens[i + 1].key == "/":
            return self._ombudsman_report(i - 1, named=False)
        regulation = self.regulation(i)
        if regulation is not None:
            regulation.page, regulation.last = self._pages.after(regulation.last)
            return [regulation]
        return []

    def regulation(self, i: int) -> Other | None:
        """``SOSFS 2014:4``, ``HSLF-FS 2022:39``, ``Arbetsmiljöverkets föreskrift 1993:2``."""
        tokens = self.tokens
        token = tokens[i]
        if token.key in _AGENCIES:
            return next(iter(self._agency(i)), None)
        if token.text[-2:] not in ("FS", "LF"):
            return None
        series, j = token.text, i + 1
        if token.text == "HSLF" and tokens[j].type == DASH and tokens[j + 1].text == "FS":
            series, j = "HSLF-FS", j + 2
        elif token.type != WORD or not _SERIES.fullmatch(series) or series == "SFS":
            return None
        number = self._year_number(j)
        return Other("regulation", f"{series} {number}", i, j + 3) if number else None

    def _session_series(self, i: int) -> list[Other]:
        kind, prefix = _SESSIONS[self.tokens[i].key]
        found: list[Other] = []
        start, j = i, self._skip(i + 1, ".", _NUMBER_WORDS)
        while True:
            number, after = self._session(j)
            if number is None:
                return found
            page, end = self._pages.after(after)
            found.append(Other(kind, f"{prefix} {number}", start, end, page))
            following = separator(self.tokens, end, self.words)
            if following is None:
                return found
            start = j = following

    def _session(self, i: int) -> tuple[str | None, int]:
        """``1996/97:124``, ``1999/2000:12``, ``1971:30``."""
        tokens = self.tokens
        year, slash = tokens[i], tokens[i + 1]
        if year.type != NUMBER or len(year.text) != 4:
            return None, i
        if slash.key == "/" and tokens[i + 2].type == NUMBER and len(tokens[i + 2].text) in (2, 4):
            if tokens[i + 3].key == ":" and tokens[i + 4].type == NUMBER:
                return f"{year.text}/{tokens[i + 2].text}:{tokens[i + 4].text}", i + 5
            return None, i
        number = self._year_number(i)
        return number, i + 3

    def _year_number(self, i: int) -> str | None:
        year, colon, number = self.tokens[i : i + 3]
        if year.type == NUMBER == number.type and colon.key == ":" and len(year.text) == 4 and len(number.text) <= 4:
            return f"{year.text}:{number.text}"
        return None

    def _inquiry(self, i: int) -> list[Other]:
        text = self.tokens[i].text
        if text not in ("SOU", "Ds", "DS"):
            return []
        j, series = i + 1, "SOU" if text == "SOU" else "Ds"
        if series == "Ds" and self.tokens[j].type == WORD and len(self.tokens[j].text) <= 2:  # Ds Ju 1987:5
            series, j = f"Ds {self.tokens[j].text}", j + 1
        number = self._year_number(j)
        if number is None:
            return []
        page, end = self._pages.after(j + 3)
        return [Other("sou" if series == "SOU" else "ds", f"{series} {number}", i, end, page)]

    def _agency(self, i: int) -> list[Other]:
        j = i + 2
        if self.tokens[i + 1].key not in _REGULATIONS:
            return []
        number = self._year_number(j)
        return [Other("regulation", f"{_AGENCIES[self.tokens[i].key]} {number}", i, j + 3)] if number else []

    def _circular(self, i: int) -> list[Other]:
        j = self._skip(i + 1, ".", _NUMBER_WORDS)
        j = self._skip(j, ".", frozenset())
        number, slash, year = self.tokens[j : j + 3]
        if number.type == NUMBER == year.type and slash.key == "/" and len(year.text) == 4 and len(number.text) <= 3:
            return [Other("circular", f"Meddelandeblad {number.text}/{year.text}", i, j + 3)]
        return []

    def _article_number(self, i: int) -> list[Other]:
        tokens = self.tokens
        j = i + 1
        if tokens[i].key not in _ARTICLE_NUMBER:
            j = self._skip(j, ".", frozenset())
            if tokens[j].key not in _NUMBER_WORDS:
                return []
            j += 1
        while tokens[j].key in (".", ":"):
            j += 1
        parts = tokens[j : j + 5]
        whole = len(parts) == 5 and all(p.type == (DASH if n % 2 else NUMBER) for n, p in enumerate(parts))
        if not whole or len(parts[0].text) != 4:
            return []
        return [Other("article-number", "artikelnummer " + "".join(p.key for p in parts), i, j + 5)]

    def _report(self, i: int) -> list[Other]:
        tokens = self.tokens
        j = i + 1
        if tokens[j].key == ":" and tokens[j + 1].key == "s":
            j += 2
        if tokens[j].key == "." or tokens[j].type == DASH:
            j += 1
        if tokens[j].key in _REPORT:
            j += 1
        number = self._year_number(j)
        if number is None:
            return []
        page, end = self._pages.after(j + 3)
        return [Other("report", f"Brå {number}", i, end, page)]

    def _ombudsman(self, i: int) -> list[Other]:
        """``JO-beslut dnr 2133-2010``, ``JO dnr 2133-2010``, ``JO 2002/03 s. 170``."""
        tokens = self.tokens
        if tokens[i].text != "JO":
            return []
        j = i + 1
        if tokens[j].key == ":" and tokens[j + 1].key == "s":
            j += 2
        if tokens[j].key == "ämbetsberättelse":
            return self._ombudsman_report(j, first=i)
        if tokens[j].type == DASH:
            j += 1
        if tokens[j].key in _DECISION:
            j += 1
        if tokens[j].key == ",":
            j += 1
        named = j
        while tokens[j].key in _DNR or (j > named and tokens[j].key in (".", ":")):
            j += 1
        number, dash, year = tokens[j : j + 3]
        if number.type == NUMBER == year.type and dash.type == DASH and dash.gap == GLUED and len(year.text) == 4:
            return [Other("jo", f"JO dnr {number.text}-{year.text}", i, j + 3)]
        return self._ombudsman_report(i)

    def _ombudsman_report(self, i: int, first: int | None = None, named: bool = True) -> list[Other]:
        """``JO 2002/03 s. 170``, ``ämbetsberättelse 2002/03 JO1, s. 170``; the year is after ``i``.

        Not ``named``: ``2002/03:JO1``, where only what follows says whose number it is.
        """
        tokens = self.tokens
        j = i + 1
        year, slash, second = tokens[j : j + 3]
        if year.type != NUMBER or len(year.text) != 4 or slash.key != "/" or second.type != NUMBER:
            return []
        if len(second.text) not in (2, 4):
            return []
        session, end = f"{year.text}/{second.text}", j + 3
        volume = end + 1 if tokens[end].key == ":" else end
        has_volume = tokens[volume].text in ("JO", "JOI", "JOl")  # a digit one read as a letter
        if has_volume:
            end = volume + 1
            if tokens[end].type == NUMBER and tokens[end].gap == GLUED and tokens[volume].text == "JO":
                end += 1
        page, after = self._pages.after(end)
        if not named and not has_volume:
            return []
        begin = first if first is not None else i if named else j
        if page is None:
            return [Other("jo", f"{session}:JO1", begin, end)] if has_volume else []
        return [Other("jo", f"JO {session} s. {page}", begin, after, page)]

    def _skip(self, i: int, mark: str, words: frozenset[str]) -> int:
        if self.tokens[i].key == mark:
            i += 1
        return i + 1 if self.tokens[i].key in words else i
