"""How an act is named beside its catalogue name: by its SFS number, or by a word that ends like an act."""

from __future__ import annotations

from collections.abc import Sequence

from .catalogue import part_of_word
from .lexicon import Lexicon
from .tokens import DASH, GLUED, NUMBER, WORD, Token

#: An English name before "Act (1996:67)" may have this many words.
NAME_TOKENS = 12

#: "lagen", "balken": no name of one act, as "polislagen" is.
_SHORTEST_NAME = 7

#: A title before its number may have this many words.
_TITLE_TOKENS = 20

_CLOSING = frozenset({")", "]"})


def sfs_number(tokens: Sequence[Token], i: int, bare: bool) -> tuple[str, int] | None:
    """The SFS number at ``i`` in brackets of either shape, and the index after it.

    ``bare``: it may do without brackets, as after an abbreviation.
    """
    bracket = tokens[i].key in ("(", "[")
    j = i + 1 if bracket else i
    if tokens[j].text == "SFS":
        j += 2 if tokens[j + 1].key in ("nr", "no") else 1
    elif not bracket and not bare:
        return None
    year, colon, number = tokens[j], tokens[j + 1], tokens[j + 2]
    if year.type != NUMBER or colon.key != ":" or number.type != NUMBER:
        return None
    if not is_year(year) or len(number.text) > 4 or (not bracket and colon.gap != GLUED):
        return None
    after = j + 3
    if bracket:
        if tokens[after].key not in (*_CLOSING, ",", ";"):
            return None
        after += tokens[after].key in _CLOSING
    return f"{year.text}:{number.text}", after


def compound(tokens: Sequence[Token], i: int, words: Lexicon) -> int | None:
    """The index after a word that ends like an act, "plan- och bygglagen" too; None where there is none."""
    token = tokens[i]
    if token.type != WORD or (token.gap == GLUED and i and tokens[i - 1].type in (WORD, NUMBER)):
        return None
    if tokens[i + 1].type == DASH and tokens[i + 1].gap == GLUED and tokens[i + 2].key in words.conjunctions:
        last = tokens[i + 3]
        return i + 4 if last.type == WORD and words.names_act(last.key) else None
    return i + 1 if words.names_act(token.key) else None


def title_number(tokens: Sequence[Token], i: int, words: Lexicon) -> tuple[str, int] | None:
    """The SFS number behind a title that goes on at ``i``: ``lagen om anställningsskydd (1982:80)``."""
    if tokens[i].key not in words.after_bare_act:
        return None
    for j in range(i, min(i + _TITLE_TOKENS, len(tokens) - 1)):
        token = tokens[j]
        if token.key in ("(", "["):
            return sfs_number(tokens, j, bare=False)
        if token.type not in (WORD, DASH) or words.names_act(token.key) or token.key in words.acts:
            return None  # another act's name: the number is that one's
    return None


def year_beside(tokens: Sequence[Token], first: int, last: int) -> tuple[str, bool] | None:
    """The year that says which of several acts is meant, and whether it can mean nothing else.

    ``1980 års socialtjänstlag`` and ``the Social Services Act of 2001`` do; ``socialtjänstlagen från 2001`` may.
    """
    if first > 1 and tokens[first - 1].key == "års" and is_year(tokens[first - 2]):
        return tokens[first - 2].text, True
    if first > 0 and is_year(tokens[first - 1]) and tokens[first].text[:1].isupper():
        return tokens[first - 1].text, False
    j = last
    between = tokens[j].key
    j += between in ("of", "från", "from", "av")
    j += tokens[j].key == "år"
    if is_year(tokens[j]) and tokens[j + 1].key not in ("-", ":", "/"):
        return tokens[j].text, between == "of"
    return None


def is_year(token: Token) -> bool:
    """Whether ``token`` can be the year of an act."""
    return token.type == NUMBER and len(token.text) == 4 and "1600" <= token.text < "2100"


def unknown_name(tokens: Sequence[Token], i: int, words: Lexicon) -> int | None:
    """The index after a name of an act that is not in the catalogue: ``vapenlagen``, ``lagen om anställningsskydd``.

    "7 § lagen" says no more than "7 §".
    """
    end = compound(tokens, i, words)
    if end is None:
        return None
    title = tokens[end].key in words.after_bare_act
    return end if title or len(tokens[end - 1].key) >= _SHORTEST_NAME else None


def unknown_english(tokens: Sequence[Token], i: int, words: Lexicon) -> int | None:
    """The index after ``Firearms Act`` at ``i``."""
    if tokens[i].type != WORD or not tokens[i].text[:1].isupper():
        return None
    for j in range(i, min(i + NAME_TOKENS, len(tokens) - 1)):
        if tokens[j].type != WORD:
            return None
        if tokens[j].key in words.acts and j > i:
            return j + 1
    return None


def english_start(tokens: Sequence[Token], i: int, floor: int) -> int:
    """Where the name that ends in the word at ``i`` begins: at "Firearms" for the "Act" of ``Firearms Act``.

    Before the token ``floor`` everything is another reference's.
    """
    first = i
    for j in range(i - 1, max(i - NAME_TOKENS, floor) - 1, -1):
        token = tokens[j]
        if token.type != WORD or not (token.text[:1].isupper() or token.key in ("and", "on", "of", "for", "to")):
            break
        if token.text[:1].isupper() and token.key != "the":
            first = j
    return first


def unknown_abbreviation(tokens: Sequence[Token], i: int) -> bool:
    """Whether at ``i`` is what looks like an abbreviation of an act: ``MBL``, and not the series of ``SOU 2017:67``."""
    token = tokens[i]
    capitals = sum(c.isupper() for c in token.text)
    return (
        token.type == WORD
        and capitals >= 2
        and len(token.text) <= 6
        and tokens[i + 1].type != NUMBER
        and not part_of_word(tokens, i, i + 1)
    )
