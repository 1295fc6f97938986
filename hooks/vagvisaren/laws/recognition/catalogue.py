"""The acts that can be named, made ready for looking up."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from .tokens import BREAK, DASH, END, GLUED, WORD, Token, tokenize

_K = TypeVar("_K")

#: Definite and indefinite endings of words that name an act, with their genitives.
_ENDINGS = (
    ("lagen", "lag"),
    ("balken", "balk"),
    ("förordningen", "förordning"),
    ("konventionen", "konvention"),
    ("kungörelsen", "kungörelse"),
    ("formen", "form"),
    ("ordningen", "ordning"),
)
#: An act is written about this long before it applies.
_ANNOUNCED = dt.timedelta(days=366)

#: Between the halves of "hälso- och sjukvårdslagen".
_JOINING = frozenset({"och", "eller", "samt"})


@dataclasses.dataclass(frozen=True)
class ActName:
    """How an act is named, and when it applies. ``repealed`` is the first day it no longer does."""

    sfs: str
    names_sv: tuple[str, ...] = ()
    names_en: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
    in_force_from: dt.date | None = None
    repealed: dt.date | None = None
    #: Whether the act has chapters; None where that is not known.
    chapters: bool | None = None

    def applies(self, date: dt.date) -> bool:
        """Whether the act is in force on ``date``. An unknown first day counts as long ago."""
        begun = self.in_force_from is None or self.in_force_from <= date
        return begun and (self.repealed is None or date < self.repealed)


class Catalogue:
    """Acts by number, name and abbreviation."""

    def __init__(self, acts: Iterable[ActName]) -> None:
        self.acts: tuple[ActName, ...] = tuple(acts)
        self.by_sfs: Mapping[str, ActName] = {act.sfs: act for act in self.acts}
        #: As written: SoL, not SOL.
        self.abbreviations: Mapping[str, Sequence[ActName]] = _collect(
            (abbreviation, act) for act in self.acts for abbreviation in act.abbreviations
        )
        names = _collect((keys, act) for act in self.acts for keys in _forms(act))
        starts: dict[str, list[tuple[tuple[str, ...], Sequence[ActName]]]] = {}
        for keys in sorted(names, key=len, reverse=True):  # the longest first
            starts.setdefault(keys[0], []).append((keys, names[keys]))
        self._names = starts

    def name_at(self, tokens: Sequence[Token], index: int) -> tuple[Sequence[ActName], int] | None:
        """The acts with the longest name that begins at the token ``index``, and the index after it."""
        names = self._names.get(tokens[index].key)
        if names is not None and not part_of_word(tokens, index, index + 1, before_only=True):
            for keys, acts in names:
                end = _match(tokens, index, keys)
                if end is not None and not part_of_word(tokens, index, end):
                    return acts, end
        return None

    def abbreviated(self, token: Token) -> Sequence[ActName]:
        """The acts with the abbreviation that ``token`` is, written as it is written; empty if it is none."""
        return self.abbreviations.get(token.text, ())


def part_of_word(tokens: Sequence[Token], start: int, end: int, before_only: bool = False) -> bool:
    """Whether the tokens are only a part of a longer word: "SoL-placering", "offentlighet- och sekretesslagen"."""
    first, before = tokens[start], tokens[start - 1] if start else None
    if before is not None:
        if first.gap == GLUED and before.type in (WORD, DASH) and not (before.type == DASH and before.gap != GLUED):
            return True
        if (
            start > 1
            and before.key in _JOINING
            and tokens[start - 2].type == DASH
            and tokens[start - 2].gap == GLUED
            and before.gap != GLUED
        ):
            return True
    if before_only:
        return False
    after, then = tokens[end], tokens[end + 1]
    return after.type == DASH and after.gap == GLUED and then.gap == GLUED and then.type == WORD


def _match(tokens: Sequence[Token], index: int, keys: tuple[str, ...]) -> int | None:
    """The index after the name ``keys``; a hyphen that somebody left out is not missed."""
    for key in keys:
        if tokens[index].key == key:
            index += 1
        elif key != "-":
            return None
    return index


def choose(acts: Sequence[ActName], date: dt.date) -> ActName | None:
    """Which of the acts that share a name is meant in a text of ``date``.

    The one in force that day; else the one that was the last to be; else one that was about to be. None where all of
    them came later: then the name meant an act that the catalogue does not have.
    """
    in_force = [act for act in acts if act.applies(date)]
    if in_force:
        return max(in_force, key=_first_day)
    gone = [act for act in acts if act.repealed is not None and act.repealed <= date]
    if gone:
        return max(gone, key=lambda act: act.repealed or dt.date.min)
    coming = min(acts, key=_first_day)
    announced = _first_day(coming) - date <= _ANNOUNCED
    # A convention has had its articles since long before it became an act.
    return coming if announced or any("konvention" in name.lower() for name in coming.names_sv) else None


def _first_day(act: ActName) -> dt.date:
    return act.in_force_from or dt.date.min


def _collect(pairs: Iterable[tuple[_K, ActName]]) -> dict[_K, list[ActName]]:
    found: dict[_K, list[ActName]] = {}
    for key, act in pairs:
        if act not in found.setdefault(key, []):
            found[key].append(act)
    return found


def _forms(act: ActName) -> Iterable[tuple[str, ...]]:
    """Every name of ``act`` in every form, as keys of tokens."""
    for name in (*act.names_sv, *act.names_en):
        keys = tuple(token.key for token in tokenize(name) if token.type not in (BREAK, END))
        if not keys:
            continue
        yield keys
        # "lagen om …" is inflected in its first word, "hälso- och sjukvårdslagen" in its last.
        place = 0 if keys[0] in ("lagen", "lag", "förordningen", "förordning") else len(keys) - 1
        for form in _inflections(keys[place]):
            yield (*keys[:place], form, *keys[place + 1 :])


def _inflections(word: str) -> Iterable[str]:
    for definite, indefinite in _ENDINGS:
        for ending in (definite, indefinite):
            if word.endswith(ending):
                stem = word.removesuffix(ending)
                return [stem + form for form in (definite, definite + "s", indefinite, indefinite + "s")]
    return []
