"""Articles of treaties and of the Union's acts: ``artikel 3.1 i barnkonventionen``, ``Article 6(1)(c) of the GDPR``."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

from .acts import Acts
from .lexicon import Lexicon
from .numbers import is_number, separator
from .tokens import GLUED, NUMBER, WORD, Token

#: Acts of the Union known by name.
_EU_NAMES: dict[tuple[str, ...], str] = {
    ("dataskyddsförordningen",): "(EU) 2016/679",
    ("dataskyddsförordningens",): "(EU) 2016/679",
    ("dataskyddsförordning",): "(EU) 2016/679",
    ("gdpr",): "(EU) 2016/679",
    ("general", "data", "protection", "regulation"): "(EU) 2016/679",
}
_EU_KINDS = frozenset(
    {"förordning", "förordningen", "förordningens", "direktiv", "direktivet", "direktivets", "regulation", "directive"}
)
#: What an act of the Union can begin with.
UNION_WORDS = _EU_KINDS | {keys[0] for keys in _EU_NAMES}
#: FN:s barnkonvention, the UN Convention, EU:s dataskyddsförordning.
_MAKERS = frozenset({"fn", "un", "eu", "united", "nations"})


@dataclasses.dataclass(slots=True)
class Article:
    """An article's number: the tokens ``first`` to before ``last``."""

    section: str
    punkt: str | None
    first: int
    last: int


@dataclasses.dataclass(slots=True)
class Treaty:
    """What the articles are of: an act by its SFS number, or an EU act by its own."""

    sfs: str | None
    number: str | None
    first: int
    last: int
    explicit: bool = False


class Articles:
    """Reads articles, and the treaty or EU act that they are of."""

    def __init__(self, tokens: Sequence[Token], words: Lexicon, acts: Acts) -> None:
        self.tokens, self.words, self.acts = tokens, words, acts

    def numbers(self, i: int) -> tuple[list[Article], int]:
        """``artikel 3.1``, ``artiklarna 3 och 12``, ``Article 6(1)(c)``, and the index after them."""
        tokens = self.tokens
        if tokens[i].key not in self.words.article:
            return [], i
        j = i + 2 if tokens[i + 1].key == "." else i + 1
        found: list[Article] = []
        while True:
            article, after = self._one(j)
            if article is None:
                break
            found.append(article)
            end = after
            following = separator(tokens, after, self.words)
            if following is None:
                break
            j = following
        if found:
            found[0].first = i
        return found, end if found else i

    def treaty(self, i: int) -> Treaty | None:
        """What articles before ``i`` are of."""
        tokens, words = self.tokens, self.words
        j = i
        while tokens[j].key in words.linkers or tokens[j].key in words.determiners or tokens[j].key in _MAKERS:
            j += 1
            if tokens[j].key == ":" and tokens[j + 1].key == "s":
                j += 2
            if j > i + 5:
                return None
        eu = self.union(j)
        if eu is not None:
            return eu
        named = self.acts.at(j)
        if named is None or (j == i and tokens[i].type != WORD):
            return None
        return Treaty(named.sfs, None, j, named.last, named.explicit)

    def union(self, i: int) -> Treaty | None:
        """An act of the Union at ``i``, by name or number."""
        return self.union_name(i) or self.union_number(i)

    def union_name(self, i: int) -> Treaty | None:
        """``dataskyddsförordningen``, ``GDPR``."""
        for keys, number in _EU_NAMES.items():
            if self.tokens[i].key == keys[0] and tuple(t.key for t in self.tokens[i : i + len(keys)]) == keys:
                return Treaty(None, number, i, i + len(keys))
        return None

    def union_number(self, i: int) -> Treaty | None:
        """``förordning (EU) 2016/679``, ``Regulation (EU) No 910/2014``, ``direktiv 95/46/EG``."""
        tokens = self.tokens
        j = i
        if tokens[j].key in _EU_KINDS:
            j += 1
        maker = None
        if tokens[j].key == "(" and tokens[j + 1].text in ("EU", "EG", "EC") and tokens[j + 2].key == ")":
            maker, j = tokens[j + 1].text, j + 3
            if tokens[j].key in ("nr", "no"):
                j += 1
                if tokens[j].key == ".":
                    j += 1
        elif j == i:
            return None
        first, slash, second = tokens[j : j + 3]
        if not (first.type == NUMBER == second.type and slash.key == "/") or len(second.text) > 4:
            return None
        number, j = f"{first.text}/{second.text}", j + 3
        if maker is not None:
            return Treaty(None, f"({maker}) {number}", i, j, explicit=True)
        if tokens[j].key == "/" and tokens[j + 1].text in ("EU", "EG", "EC", "EEG"):
            return Treaty(None, f"{number}/{tokens[j + 1].text}", i, j + 2, explicit=True)
        return None

    def _one(self, i: int) -> tuple[Article | None, int]:
        tokens = self.tokens
        if not is_number(tokens[i]):
            return None, i
        section, j, punkt = tokens[i].text, i + 1, None
        if tokens[j].key == "." and tokens[j].gap == GLUED and is_number(tokens[j + 1]) and tokens[j + 1].gap == GLUED:
            punkt, j = tokens[j + 1].text, j + 2
            if self._letter(tokens[j]) and not (tokens[j].key == "i" and tokens[j].gap != GLUED):
                punkt, j = f"{punkt} {tokens[j].key}", j + 1
        elif tokens[j].key == "(" and is_number(tokens[j + 1]) and tokens[j + 2].key == ")":
            punkt, j = tokens[j + 1].text, j + 3
            if tokens[j].key == "(" and self._letter(tokens[j + 1]) and tokens[j + 2].key == ")":
                punkt, j = f"{punkt} {tokens[j + 1].key}", j + 3
        return Article(section, punkt, i, j), j

    @staticmethod
    def _letter(token: Token) -> bool:
        return token.type == WORD and len(token.text) == 1 and token.text.islower() and token.text.isascii()
