"""The act that is named at a token: by name, abbreviation, number, or as the same as before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from .catalogue import ActName, Catalogue, choose, part_of_word
from .lexicon import Lexicon
from .named import REACH, Last, Named
from .naming import (
    compound,
    english_start,
    is_year,
    sfs_number,
    title_number,
    unknown_abbreviation,
    unknown_english,
    unknown_name,
    year_beside,
)
from .others import Others
from .tokens import DASH, GLUED, NUMBER, WORD, Token

#: How many words a title may have between number and abbreviation: "lagen (1990:52) med särskilda … unga, LVU".
_TITLE_TOKENS = 30

#: What sets an abbreviation off that the catalogue does not know.
_ENDS = frozenset({",", ")", ".", ";", "]"})


class Acts:
    """Finds the act named at a token, and keeps what the text has said about names so far."""

    def __init__(
        self, tokens: Sequence[Token], words: Lexicon, catalogue: Catalogue, date: dt.date, definitions: bool
    ) -> None:
        self.tokens, self.words, self.catalogue, self.date = tokens, words, catalogue, date
        self.definitions = definitions
        #: Abbreviations that the text itself has given a meaning.
        self.bound: dict[str, str] = {}
        self.last = Last()
        #: The token up to which the text belongs to references.
        self.consumed = 0
        self.others = Others(tokens, words)

    def after_pinpoint(self, i: int) -> Named | None:
        """The act that the pinpoint before ``i`` is of: ``SoL``, ``i socialtjänstlagen``, ``of the same Act``.

        An act that the catalogue does not know is told too, without ``sfs``: it must not pass for another.
        """
        tokens, words = self.tokens, self.words
        j = i
        if tokens[j].key == "," and tokens[j + 1].key in words.linkers and tokens[j + 1].key in ("of", "in"):
            j += 1
        linked = tokens[j].key in words.linkers
        j += linked
        named = self._same(j) or self.at(j)
        while named is None and any(tokens[j].key in kind for kind in (words.determiners, words.old, words.new)):
            j += 1
            named = self._same(j) or self.at(j)
        if named is None and tokens[j].type == NUMBER:  # 1980 års socialtjänstlag, the 2001 Social Services Act
            named = self.at(j + 2 if tokens[j + 1].key == "års" else j + 1) if is_year(tokens[j]) else None
        if named is None and tokens[j].key == "(" and not linked:
            named = self._in_brackets(j)
        if named is None:
            named = self._regulation(j) or self._unknown(j, linked)
        return named

    def at(self, i: int) -> Named | None:
        """The act named at ``i``, with the number and the abbreviation that follow the name."""
        token = self.tokens[i]
        if token.type != WORD:
            return None
        found = self.catalogue.name_at(self.tokens, i)
        if found is not None:
            acts, end = found
            return self._with_number(Named(self._meant(acts, i, end), i, end, end))
        known = token.text in self.bound or bool(self.catalogue.abbreviated(token))
        if known and not part_of_word(self.tokens, i, i + 1):
            return self._abbreviation(i)
        return self._numbered(i)

    def mention(self, i: int) -> Named | None:
        """An act at ``i`` that is not in the catalogue: from here on "samma lag" is nobody knows which."""
        end = unknown_name(self.tokens, i, self.words)
        return Named(None, i, end, end) if end is not None else None

    def remember(self, sfs: str | None, explicit: bool, chapter: str | None, section: str | None, end: int) -> None:
        """What "samma lag" means from the character ``end`` on."""
        self.last = Last(sfs, explicit, chapter, section, end)

    def _abbreviation(self, i: int) -> Named:
        tokens = self.tokens
        bound = self.bound.get(tokens[i].text)
        genitive = tokens[i + 1].key == ":" and tokens[i + 1].gap == GLUED and tokens[i + 2].text == "s"
        end = i + 3 if genitive else i + 1
        known = self.catalogue.abbreviated(tokens[i])
        older = i > 0 and tokens[i - 1].key in self.words.old
        sfs = bound if bound is not None and not older else self._meant(known, i, end) if known else None
        explicit = bound is not None and sfs == bound
        named = self._with_number(Named(sfs, i, end, end, explicit=explicit, abbreviation=True))
        if not named.numbered and tokens[end].key in (",", "("):  # SoL, socialtjänstlagen (2001:453)
            name = self.catalogue.name_at(tokens, end + 1)
            number = sfs_number(tokens, name[1], bare=False) if name is not None else None
            if number is not None and any(act.sfs == number[0] for act in known):
                named.sfs, named.last = number
                named.after, named.explicit, named.numbered = named.last, True, True
        return named

    def _meant(self, acts: Sequence[ActName], first: int, last: int) -> str | None:
        """Which of the acts that share a name the text means; None where it says that it is another one."""
        chosen = choose(acts, self.date)
        year = year_beside(self.tokens, first, last)
        if year is not None:
            of_year = [act for act in acts if act.sfs.startswith(f"{year[0]}:")]
            if of_year or year[1]:
                return of_year[0].sfs if of_year else None
        before = self.tokens[first - 1].key if first else ""
        if len(acts) > 1 and chosen is not None:
            if before in self.words.old:
                return None  # "gamla SoL": which of the older ones is the writer's to say
            if before in self.words.new and chosen.sfs != max(acts, key=_age).sfs:
                return None
        return chosen.sfs if chosen is not None else None

    def _with_number(self, named: Named) -> Named:
        """Read the SFS number after a name, and the abbreviation that the text gives the act."""
        self._take_number(named, named.last)
        if not named.abbreviation:
            named.after = self._definition(named)
            if not named.numbered and named.after != named.last:  # socialtjänstlagen, SoL (2001:453)
                self._take_number(named, named.after)
        return named

    def _take_number(self, named: Named, i: int) -> None:
        number = sfs_number(self.tokens, i, bare=True)
        if number is not None:
            named.sfs, named.last = number
            named.after, named.explicit, named.numbered = named.last, True, True

    def _numbered(self, i: int) -> Named | None:
        """``lagen (2003:148)``, ``plan- och bygglagen (2010:900)``, ``Firearms Act (1996:67)``, ``SFS 2001:453``."""
        tokens, token = self.tokens, self.tokens[i]
        if token.text == "SFS" and not part_of_word(tokens, i, i + 1):
            number = sfs_number(tokens, i, bare=True)
            return Named(number[0], i, number[1], number[1], explicit=True, numbered=True) if number else None
        english = token.key in self.words.acts
        end = i + 1 if english else compound(tokens, i, self.words)
        if end is None:
            return None
        number = sfs_number(tokens, end, bare=True) or title_number(tokens, end, self.words)
        if number is None:
            return None
        sfs, last = number
        first = english_start(tokens, i, self.consumed) if english else i
        named = Named(sfs, first, last, last, explicit=True, numbered=True)
        named.after = self._definition(named)
        return named

    def _definition(self, named: Named) -> int:
        """Bind the abbreviation in ``socialtjänstlagen [2001:453], SoL``; the index after it."""
        tokens = self.tokens
        i = named.last
        if tokens[i].key in self.words.after_bare_act and named.numbered:
            end = min(i + _TITLE_TOKENS, len(tokens) - 3)
            while i < end and tokens[i].type in (WORD, NUMBER, DASH):
                i += 1
        bracket = tokens[i].key == "("
        if not bracket and tokens[i].key != ",":
            return named.last
        abbreviation, follows = tokens[i + 1], tokens[i + 2]
        if bracket and follows.key != ")":
            return named.last
        if not self._can_mean(abbreviation, named, set_off=follows.key in _ENDS):
            return named.last
        if named.numbered and self.definitions and named.sfs:
            self.bound[abbreviation.text] = named.sfs
        if not bracket and follows.key in (")", "]") and tokens[named.last - 1].type == NUMBER and i == named.last:
            named.last = i + 3  # socialtjänstlagen (2001:453, SoL)
            return named.last
        if i != named.last:  # behind the title, which is read once more for what it may name
            return named.last
        return i + 3 if bracket else i + 2

    def _can_mean(self, token: Token, named: Named, set_off: bool) -> bool:
        """Whether ``token`` can be the abbreviation of ``named``: known as one, or looking like one and set off."""
        known = self.catalogue.abbreviated(token)
        if known:
            return any(act.sfs == named.sfs for act in known)
        capitals = sum(c.isupper() for c in token.text)
        return token.type == WORD and set_off and named.numbered and capitals >= 2 and len(token.text) <= 6

    def _in_brackets(self, i: int) -> Named | None:
        """``14 kap. 1 § (SoL)``."""
        named = self.at(i + 1)
        if named is None or self.tokens[named.last].key != ")":
            return None
        named.last += 1
        named.after = max(named.after, named.last)
        return named

    def _same(self, i: int) -> Named | None:
        """``samma lag``, ``the same Chapter``, ``nämnda lag``, ``denna lag``."""
        tokens, words = self.tokens, self.words
        if tokens[i].key == "the":
            i += 1
        what = tokens[i + 1].key
        if tokens[i].key in words.this and what in words.same_act:
            return Named(None, i, i + 2, i + 2, this=True)
        if tokens[i].key not in words.same:
            return None
        chapter, section = what in words.same_chapter, what in words.same_section
        if not (chapter or section or what in words.same_act):
            return None
        last = self.last if tokens[i].start - self.last.end <= REACH else Last()
        return Named(
            last.sfs, i, i + 2, i + 2, last.explicit, same=True,
            chapter=last.chapter if chapter or section else None, section=last.section if section else None,
        )  # fmt: skip

    def _regulation(self, i: int) -> Named | None:
        found = self.others.regulation(i)
        if found is None:
            return None
        return Named(None, i, found.last, found.last, numbered=True, explicit=True, regulation=found.number)

    def _unknown(self, i: int, linked: bool) -> Named | None:
        """An act that is not in the catalogue, named right after the pinpoint."""
        end = unknown_name(self.tokens, i, self.words)
        if end is not None:
            return Named(None, i, end, end)
        if linked:
            end = unknown_english(self.tokens, i, self.words)
            return self._with_number(Named(None, i, end, end)) if end is not None else None
        return Named(None, i, i + 1, i + 1, abbreviation=True) if unknown_abbreviation(self.tokens, i) else None


def _age(act: ActName) -> dt.date:
    return act.in_force_from or dt.date.min
