"""``/// rules``: every rule the site is checked by, with why, what is wrong and what is right."""

from __future__ import annotations

import itertools
import xml.etree.ElementTree as etree
from typing import Any

from ..context import Context
from ..languages import Text
from ..markup import RegisterBlock, blocks_extension
from .model import Example, Rule

#: By the letter of the code.
_GROUPS = {
    "F": Text(sv="Filer", en="Files"),
    "D": Text(sv="Datafiler", en="Data files"),
    "P": Text(sv="Sidor", en="Pages"),
    "S": Text(sv="Källor", en="Sources"),
    "C": Text(sv="Kontakter", en="Contacts"),
    "A": Text(sv="Handlingsplan och tecken", en="Action plan and signs"),
    "L": Text(sv="Lagar", en="Acts"),
    "E": Text(sv="Exempel från andra", en="Examples from others"),
    "Q": Text(sv="Frågor", en="Questions"),
    "B": Text(sv="Formulär", en="Forms"),
    "G": Text(sv="Från tecken till rätt person", en="From a sign to the right person"),
    "V": Text(sv="Diagram och bilder", en="Charts and diagrams"),
    "R": Text(sv="Läsbarhet", en="Readability"),
}
#: A longer example is cut: the page is to be read.
_LONGEST = 600

#: Control characters as their pictures; HTML cannot hold them.
_VISIBLE = {code: 0x2400 + code for code in range(32) if chr(code) not in "\n\t"}


class RulesBlock(RegisterBlock):
    """All rules by their group, each with an anchor of its own code."""

    NAME = "rules"

    def fill(self, context: Context) -> etree.Element:
        from ..site import RULES  # every room's rules, and the rooms know this one

        ordered = sorted(RULES, key=lambda r: (list(_GROUPS).index(r.code[0]), r.code))
        groups = [
            {"title": _GROUPS[letter], "rules": [_shown(rule) for rule in rules]}
            for letter, rules in itertools.groupby(ordered, key=lambda r: r.code[0])
        ]
        return self.template("findings/rules.html", context, groups=groups)


def _shown(rule: Rule) -> dict[str, Any]:
    example = next((e for e in rule.examples if _readable(e)), None)
    return {
        "rule": rule,
        "stops": rule.severity.value == "error",
        "path": example.path if example else None,
        "wrong": _text(example.wrong) if example else None,
        "right": _text(example.right) if example and example.right else None,
    }


def _readable(example: Example) -> bool:
    return isinstance(example.wrong, str) and 0 < len(example.wrong.strip()) <= _LONGEST


def _text(content: str | bytes) -> str:
    return content.strip().translate(_VISIBLE) if isinstance(content, str) else ""


def makeExtension(**kwargs: Any) -> Any:
    """Called by Python-Markdown."""
    return blocks_extension(RulesBlock)(**kwargs)
