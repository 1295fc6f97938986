"""The words of a page without its markup, each where it stood.

Recognisers of numbers and references work on this text, so an offset in it is an offset in the file.
"""

from __future__ import annotations

import re

#: What is shown as it is written, or not at all.
_CODE = re.compile(
    r"^ {0,3}(?P<fence>`{3,}|~{3,})[^\n]*\n.*?^ {0,3}(?P=fence)[`~]*[ \t]*$"
    r"|(?<!`)(?P<ticks>`+)(?!`)[^\n]*?(?<!`)(?P=ticks)(?!`)"
    r"|<!--.*?-->",
    re.MULTILINE | re.DOTALL,
)
#: What a reader never sees as words, code aside.
_NOT_PROSE = tuple(
    re.compile(pattern, re.MULTILINE)
    for pattern in (
        # A block's opening line and its options (pymdownx.blocks).
        r"^[ \t]*/{3,}[^\n]*$(?:\n {4}[\w-]+:[^\n]*$)*",
        # The address of a link or an image, not its text.
        r"(?<=\])\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:[ \t]+\"[^\"\n]*\")?\)",
        r"^\[[^\]\n]+\]:[^\n]*$",
        r"</?[A-Za-z][^<>]*>",
        r"<https?://[^>\s]*>",
        r"\bhttps?://[^\s)>\]]+",
        # Attribute lists: {: #id .class } and { #id }.
        r"\{:?[ \t]*[#.][^}\n]*\}",
    )
)


def prose(text: str, start: int = 0) -> str:
    """``text`` from ``start`` on with code, addresses, tags and block openings blanked.

    The result has the same length and the same line breaks as ``text``.
    """
    out = _blank(text[:start]) + without_code(text[start:])
    for pattern in _NOT_PROSE:
        out = pattern.sub(lambda m: _blank(m.group()), out)
    return out


def without_code(text: str) -> str:
    """``text`` with code and comments blanked, every other character in its place."""
    return _CODE.sub(lambda m: _blank(m.group()), text)


def _blank(text: str) -> str:
    return "\n".join(" " * len(line) for line in text.split("\n"))
