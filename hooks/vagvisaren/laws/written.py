"""How a pinpoint and an act are written in running text, in either language."""

from __future__ import annotations

from ..languages import Language, Text
from .model import Act

ORDINALS_SV = ("första", "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde")
ORDINALS_EN = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def pinpoint(
    chapter: str | None, section: str, language: Language, stycke: int | None = None, punkt: str | None = None
) -> str:
    """``19 kap. 1 § första stycket 22``, ``Chapter 19, Section 1, first paragraph, item 22``."""
    if language == "sv":
        parts = [f"{chapter} kap." if chapter else "", f"{section} §", f"{_ordinal(stycke, ORDINALS_SV)} stycket"]
        parts[2] = parts[2] if stycke else ""
        return " ".join(p for p in (*parts, punkt or "") if p)
    parts = [f"Chapter {chapter}" if chapter else "", f"Section {section}"]
    parts += [f"{_ordinal(stycke, ORDINALS_EN)} paragraph"] if stycke else []
    parts += [f"item {punkt}"] if punkt else []
    return ", ".join(p for p in parts if p)


def pinpoint_text(chapter: str | None, section: str, stycke: int | None = None, punkt: str | None = None) -> Text:
    """:func:`pinpoint` in both languages."""
    return Text(sv=pinpoint(chapter, section, "sv", stycke, punkt), en=pinpoint(chapter, section, "en", stycke, punkt))


def act_name(act: Act) -> Text:
    """The act with its number: ``socialtjänstlagen (2025:400)``, ``the Social Services Act (2025:400)``."""
    swedish = act.names.sv[0] if act.names.sv else act.name.sv
    # In "lagen (2003:148) om straff …" the number stands after the first word; elsewhere after the name.
    sv = (
        f"lagen ({act.sfs}) {swedish.removeprefix('lagen ')}"
        if swedish.startswith("lagen ")
        else f"{swedish} ({act.sfs})"
    )
    return Text(sv=sv, en=f"the {act.name.en} ({act.sfs})")


def short_name(act: Act) -> str:
    """The abbreviation where there is one, else the definite name."""
    return act.abbreviations[0] if act.abbreviations else act.names.sv[0] if act.names.sv else act.name.sv


def _ordinal(number: int | None, words: tuple[str, ...]) -> str:
    if number is None:
        return ""
    return words[number - 1] if number <= len(words) else f"{number}:e" if words is ORDINALS_SV else f"{number}th"
