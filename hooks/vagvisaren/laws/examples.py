"""The made-up act in the rules' examples.

The small project in the tests has the same file, and the acts it replaces: 2010:9001, whose 1 kap. 1 § corresponds to
1 kap. 2 § here, and 2003:9004.
"""

from __future__ import annotations

PATH = "data/laws/2020-9001.yml"

_ACT = {
    "sfs": '"2020:9001"',
    "name": "{sv: exempellag, en: Example Act}",
    "name_en_official": "false",
    "names": "{sv: [exempellagen], en: [Example Act]}",
    "abbreviations": "[ExL]",
    "about": "{sv: Lagen handlar om exempel., en: The act is about examples.}",
    "numbering": "chapters",
    "in_force_from": "2020-07-01",
    "repealed": "null",
    "replaces": '["2010:9001", "2003:9004"]',
    "latest_amendment": '"2024:9003"',
    "address": "null",
    "evidence": "[lagtext]",
    "confidence": "verified",
    "verified": "2026-04-27",
    "next_review": "2027-01-15",
    "owner": "jurist",
    "outline": '\n  "1": "1-2, 2 a"\n  "2": "1"',
}

_PROVISION = {
    "at": '"1:2"',
    "meaning": "{sv: Var och en får ge exempel., en: Everyone may give examples.}",
    "amended_by": '"2024:9003"',
    "amended_from": "2024-07-01",
    "counterparts": ('\n      - {sfs: "2010:9001", at: "1:1", basis: [comparison], confidence: single-source}'),
    "evidence": "[lagtext]",
    "confidence": "verified",
    "verified": "2026-04-27",
}


def provision(**changes: str | None) -> str:
    """One provision as it stands in the file, with fields changed, added or (None) left out."""
    fields = {k: v for k, v in {**_PROVISION, **changes}.items() if v is not None}
    rows = [f"{k}:{v if v.startswith(chr(10)) else ' ' + v}" for k, v in fields.items()]
    return "  - " + "\n    ".join(rows) + "\n"


def act(*provisions: str, **changes: str | None) -> str:
    """The whole file with fields changed, added or (None) left out; with no provisions given, the usual one."""
    fields = {k: v for k, v in {**_ACT, **changes}.items() if v is not None}
    rows = [f"{k}:{v if v.startswith(chr(10)) else ' ' + v}" for k, v in fields.items()]
    listed = "".join(provisions or (provision(),))
    return "# yaml-language-server: $schema=../schema/law.json\n" + "\n".join(rows) + f"\nprovisions:\n{listed}"
