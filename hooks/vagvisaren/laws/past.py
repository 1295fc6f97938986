"""Whether a text says that it speaks of law that no longer applies.

An act that is repealed may be cited, as long as the reader is told. Said in the same paragraph, or in the same row of a
table or its heads, is told.
"""

from __future__ import annotations

import re

_SAYS_PAST = re.compile(
    r"\b(?:då(?:varande)?|tidigare|förra|gamla|äldre|upphäv\w+|upphört|upphörde|ersatt\w*|ersätter|ersattes|fram till"
    r"|till och med|gällde|stod|skrev|hänvisa(?:r|de)|nämn(?:er|de)|byggde|avskaffa\w+|föregångare\w*"
    r"|motsvara(?:r|de|s)"
    r"|former(?:ly)?|earlier|previous(?:ly)?|old(?:er)?|repealed|replaced|replaces|superseded|until|at the time|then"
    r"|predecessor|counterpart|corresponds|abolished|applied|cite[sd]|refer(?:s|red)|named|stated|wrote|rested)\b"
    r"|\b(?:i|från|in|from|of) (?:19|20)\d\d\b",
    re.IGNORECASE,
)
_PARAGRAPH_END = re.compile(r"\n[ \t]*\n")
#: A paragraph of a data file has no blank lines; this much on either side is what an editor sees as near.
_NEAR = 400


def says_past(text: str, start: int, end: int) -> bool:
    """Whether the paragraph round the characters ``start`` to ``end`` of ``text`` speaks of the past."""
    return bool(_SAYS_PAST.search(_paragraph(text, start, end)))


def _paragraph(text: str, start: int, end: int) -> str:
    before = max((m.end() for m in _PARAGRAPH_END.finditer(text, max(0, start - 4000), start)), default=0)
    after = _PARAGRAPH_END.search(text, end)
    until = after.start() if after else len(text)
    paragraph = text[before:until]
    if paragraph.lstrip().startswith("|"):
        # A row is read with the table's heads, not with the other rows.
        row = text[text.rfind("\n", 0, start) + 1 : (text.find("\n", end) + 1 or len(text) + 1) - 1]
        return paragraph.lstrip().split("\n", 1)[0] + "\n" + row
    return text[max(before, start - _NEAR) : min(until, end + _NEAR)]
