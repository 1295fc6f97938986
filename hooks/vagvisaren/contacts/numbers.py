"""Telephone numbers in running text.

Recognise first, resolve second: a run of digits in the shape of a number is compared digit by digit with the register,
so that ``020-100 200``, ``020 – 100 200`` and ``020-10-02-00`` are one number. What the register does not hold is a
near miss where one slip of the finger makes it a known number, and unknown where it is a number that could be dialled.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator
from typing import Literal

import phonenumbers

from .directory import Directory, Owned, digits_typed, groups
from .near import Slip

#: Between the digits of a number: spaces of every width, hyphens and dashes, brackets, a full stop.
_BETWEEN = r"[ \t\u00a0\u2007\u2009\u202f()\-\u2010-\u2015\u2212.]"
#: ... or the end of a line, for an editor's program may have broken the number there.
_GAP = rf"(?:{_BETWEEN}{{0,3}}|[ \t]*\n[ \t]*)"

#: Seven digits or more. Not inside a word, a case number (2016/0131), a decimal or an article number (2020-12-7073).
_LONG = re.compile(rf"(?<![\w\x02@#])(?<!\d[/:.,\-–])(?<!\w[/=_])[+(]?\d(?:{_GAP}\d){{6,19}}(?![^\W_])(?!\.\w)")

#: Written so, digits that begin with 0 are something else. Matched against the whole run.
_OTHER = re.compile(
    r"""\d{6}[-+]\d{4}                                         # personnummer, organisationsnummer
      | \d{1,2}[-./]\d{1,2}[-./]\d{4}                          # 08-09-2023
      | \d{1,2}[.]\d{2}\s?[-–]\s?\d{1,2}[.]\d{2}               # 08.00–16.00
      | (?:[01]\d|2[0-3])[0-5]\d\s?[-–]\s?(?:[01]\d|2[0-4])[0-5]\d        # 0800-1600
      | \d\d[-–]\d\d[ ]\d\d[-–]\d\d                            # 09-12 13-16
    """,
    re.VERBOSE,
)
#: A Swedish number with its area code, or one from abroad. A run without that shape counts only where it is known.
_TRUNK = re.compile(r"\(?0[1-9]\d{0,2}(?:\D|\d{4,})|\+\d|00[1-9]")
_FEWEST, _MOST = 8, 15

#: Words after which a few digits are a number to ring, and after which 112 is a number and not an amount.
_CALL = (
    r"(?:\b(?:ring(?:a|er|t)?|larm(?:a|numret)?|nödnum(?:mer|ret)|telefon(?:nummer|numret)?|tfn|tel|phone|call(?:ing)?"
    r"|dial(?:ling)?|emergency number|ringa|slå|nå[rs]? på|reached on)\b\.?)"
)
_AFTER_CALL = re.compile(rf"{_CALL}[^\d\n.!?]{{0,40}}\Z", re.IGNORECASE)
_JUST_AFTER_CALL = re.compile(rf"{_CALL}(?:\s|:|på\b|on\b|numret\b|number\b)*\Z", re.IGNORECASE)
#: Before these digits are a page, a line, a section, an amount.
_COUNTED_BEFORE = re.compile(
    r"(?:\b(?:s|sid|sida|sidan|sidorna|rad|raderna|kap|kapitel|artikel|not|punkt|nr|år|p|page|line|chapter|article|note"
    r"|item|no|ca|cirka|about|över|under|of|av|bland|among)\.?\s?|[§$€£×]\s?|\d[/:=,.–-])\Z",
    re.IGNORECASE,
)
#: Written so, digits may be an amount: 112, 116 111. Never 114 14.
_AMOUNT = re.compile(r"\d+|\d{1,3}(?:[ \u00a0]\d{3})+")
#: After these digits an amount has nothing to count. Any other word in lower case may be what is counted.
_NOTHING_COUNTED = re.compile(
    r"[^\S\n]*(?:$|\n|[^\w\s%§]|[A-ZÅÄÖ]|(?:är|och|eller|om|direkt|genast|vid|så|när|för|i|på|till|först|dygnet|svarar"
    r"|gäller|nu|utan|med|som|där|även|alltid|går|kan|ska|har|visar|is|and|or|if|when|at|in|for|first|now|right|straight"
    r"|immediately|answers|on|to|with|where|always|even|any|only|can|will|has|shows)\b)"
)
#: Three to six digits that may be a short code, grouped in any way.
_SHORT_RUN = re.compile(r"(?<![\w\x02+@#/-])(?<!\d[ \u00a0.,:])\d(?:[ \u00a0-]?\d){2,5}(?!\w)(?!\.\w)(?![-–]\d)")
_YEAR = re.compile(r"(?:19|20)\d\d\Z")

#: Capital and small O for 0, small L and capital I for 1: what scanners and tired fingers write.
_LETTERS = str.maketrans("OoIl", "0011")
_LETTERED = re.compile(rf"(?<![\w\x02@#])(?<!\d[/:.,\-–])[+(]?[\dOoIl](?:{_BETWEEN}{{0,3}}[\dOoIl]){{2,14}}(?!\w)")
#: Cheap: nearly no text has a digit next to one of the letters.
_LETTER_HINT = re.compile(r"\d[-–\u00a0 ]?[OoIl]|[OoIl][-–\u00a0 ]?\d")

Verdict = Literal["known", "near", "unknown", "letters"]


@dataclasses.dataclass(frozen=True)
class Found:
    """A number in a text. ``owned`` is set for ``known``; ``near`` lists what other verdicts resemble."""

    start: int
    end: int
    text: str
    verdict: Verdict
    owned: Owned | None = None
    near: tuple[tuple[Owned, Slip], ...] = ()
    #: A known number whose digits are grouped in another way than the register's.
    regrouped: bool = False


def find_numbers(text: str, directory: Directory) -> list[Found]:
    """Every telephone number in ``text`` in order, with what ``directory`` says of it."""
    found = [*_long(text, directory)]
    taken = [(f.start, f.end) for f in found]
    short = [f for f in _short(text, directory) if not _overlaps(f, taken)]
    found += short
    if _LETTER_HINT.search(text):
        taken += [(f.start, f.end) for f in short]
        found += [f for f in _lettered(text, directory) if not _overlaps(f, taken)]
    return sorted(found, key=lambda f: f.start)


def _overlaps(found: Found, taken: list[tuple[int, int]]) -> bool:
    return any(start < found.end and found.start < end for start, end in taken)


def _long(text: str, directory: Directory) -> Iterator[Found]:
    at = 0
    while match := _LONG.search(text, at):
        found = _resolve(match.start(), match.group(), directory)
        if found:
            yield found
            at = found.end
        else:
            # What follows a blank inside the run may be a number of its own: "2016 08-579 210 00".
            blank = re.search(r"\s", match.group())
            at = match.start() + blank.end() if blank else match.end()


def _resolve(start: int, run: str, directory: Directory) -> Found | None:
    """The number that ``run`` begins with. Digits after a number (``020-100 200 9–15``) may be opening hours."""
    heads = [(run[: m.end()], digits_typed(run[: m.end()])) for m in re.finditer(r"\d+", run)]
    heads = [(head, digits) for head, digits in reversed(heads) if _FEWEST <= len(digits) <= _MOST + len("00")]
    for head, digits in heads:
        if owners := directory.numbers.get(digits):
            return _found(start, head, "known", owned=owners[0], regrouped=_regrouped(head, owners))
    if not heads or _OTHER.fullmatch(run.strip("()")):
        return None
    for head, digits in heads:
        near = tuple((o, slip) for o, slip in directory.near(digits) if o.channel.value.startswith("+"))
        if near:
            return _found(start, head, "near", near=near)
    if not _TRUNK.match(run):
        return None
    return next((_found(start, head, "unknown") for head, _ in heads if _dialable(head)), None)


def _dialable(text: str) -> bool:
    """Whether ``text`` is a valid number when it is dialled in Sweden."""
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(text, "SE"))
    except phonenumbers.NumberParseException:
        return False


def _regrouped(text: str, owners: list[Owned]) -> bool:
    """Whether ``text`` groups a national number as none of its owners does. From abroad there is no custom to keep."""
    if text.startswith(("+", "(+", "00")):
        return False
    return all(groups(text) != groups(owned.channel.shown) for owned in owners)


def _short(text: str, directory: Directory) -> Iterator[Found]:
    for match in _SHORT_RUN.finditer(text):
        run = match.group()
        digits = digits_typed(run)
        if _AMOUNT.fullmatch(run) and not _NOTHING_COUNTED.match(text, match.end()):
            continue
        before = text[max(0, match.start() - 80) : match.start()]
        owners = directory.numbers.get(digits)
        if owners:
            same = groups(run) == groups(owners[0].channel.shown)
            called = _AFTER_CALL.search(before)
            if called or (not _COUNTED_BEFORE.search(before) and (same or len(groups(run)) == 1)):
                yield _found(match.start(), run, "known", owned=owners[0], regrouped=not same)
            continue
        # "Ring 1977" is a number, "ring oss om tiden före 1977" a year.
        if not (_JUST_AFTER_CALL if _YEAR.match(digits) else _AFTER_CALL).search(before):
            continue
        near = [(o, slip) for o, slip in directory.near(digits) if not o.channel.value.startswith("+")]
        if near:
            yield _found(match.start(), run, "near", near=tuple(near))


def _lettered(text: str, directory: Directory) -> Iterator[Found]:
    for match in _LETTERED.finditer(text):
        run = match.group()
        if not any(c.isdigit() for c in run) or run.translate(_LETTERS) == run:
            continue
        # A letter that stands alone at either end is a word: "i 020-100 200", "1 l".
        owners = directory.numbers.get(digits_typed(run.translate(_LETTERS)))
        if owners:
            yield _found(match.start(), run, "letters", near=tuple((o, "changed") for o in owners))


def _found(start: int, text: str, verdict: Verdict, **more: object) -> Found:
    return Found(start, start + len(text), text, verdict, **more)  # type: ignore[arg-type]
