"""The words of a page without its markup, each where it stood.

Recognisers of numbers and references work on this text, so an offset in it is an offset in the file.
"""

from __future__ import annotations

import re

#: What a reader never sees as words. Order matters: code before anything inside it.
_NOT_PROSE = tuple(
    re.compile(pattern, re.MULTILINE | re.DOTALL)
    for pattern in (
        r"^(?P<fence>`{3,}|~{3,})[^\n]*\n.*?^(?P=fence)[ \t]*$",
        r"(?<!`)(?P<ticks>`+)(?!`)[^\n]*?(?<!`)(?P=ticks)(?!`)",
        r"<!--.*?-->",
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
    out = _blank(text[:start]) + text[start:]
    for pattern in _NOT_PROSE:
        out = pattern.sub(lambda m: _blank(m.group()), out)
    return out


def _blank(text: str) -> str:
    return "\n".join(" " * len(line) for line in text.split("\n"))
