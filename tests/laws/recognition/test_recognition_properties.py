"""Any way of writing a reference is recognised as the same reference; no text makes recognition fail or overlap."""

import datetime as dt
import itertools
from typing import Any

from hypothesis import assume, given, settings
from hypothesis import strategies as st
from vagvisaren.laws.recognition import Reference, find, group

from tests.laws.recognition.catalogue import CATALOGUE

FIXED = settings(derandomize=True, deadline=1_000, max_examples=400, database=None)
DATE = dt.date(2024, 5, 1)

#: Act in force on DATE: number, abbreviation, Swedish name, English name, whether it has chapters.
ACTS = (
    ("2001:453", "SoL", "socialtjänstlagen", "Social Services Act", True),
    ("2009:400", "OSL", "offentlighets- och sekretesslagen", "Public Access to Information and Secrecy Act", True),
    ("1962:700", "BrB", "brottsbalken", "Criminal Code", True),
    ("2017:30", "HSL", "hälso- och sjukvårdslagen", "Health and Medical Services Act", True),
    ("1988:870", "LVM", "lagen om vård av missbrukare i vissa fall", "Care of Substance Abusers Act", False),
    ("2017:900", "FL", "förvaltningslagen", "Administrative Procedure Act", False),
    ("1984:387", "PL", "polislagen", "Police Act", False),
)
ORDINALS_SV = ("första", "andra", "tredje", "fjärde", "femte")
ORDINALS_EN = ("first", "second", "third", "fourth", "fifth")

spaces = st.sampled_from((" ", " ", "  ", "\u00a0", "\u2009", "\u202f", "\n", " \n", "\r\n", "&nbsp;"))
numbers = st.tuples(st.integers(1, 120), st.sampled_from(("", "", "", "a", "b", "c", "e", "h")))


@st.composite
def references(draw: st.DrawFn) -> dict[str, Any]:
    sfs, short, swedish, english, chapters = draw(st.sampled_from(ACTS))
    stycke = draw(st.none() | st.integers(1, 5))
    punkt = draw(st.none() | st.integers(1, 30))
    return {
        "sfs": sfs, "short": short, "sv": swedish, "en": english,
        "chapter": draw(numbers) if chapters else None, "section": draw(numbers), "stycke": stycke, "punkt": punkt,
    }  # fmt: skip


def _number(draw: st.DrawFn, number: tuple[int, str]) -> str:
    return f"{number[0]}{draw(st.sampled_from((' ', ''))) if number[1] else ''}{number[1]}"


def _swedish_pinpoint(draw: st.DrawFn, ref: dict[str, Any]) -> str:
    s = draw(spaces)
    parts = []
    section = _number(draw, ref["section"])
    if ref["chapter"]:
        chapter = _number(draw, ref["chapter"])
        word = draw(st.sampled_from(("kap.", "kap", "Kap.", "kapitlet", "KAP.")))
        parts.append(draw(st.sampled_from((f"{chapter}{s}{word}{s}{section}{s}§", f"{word}{s}{chapter}{s}§{s}{section}"))))
        if draw(st.booleans()) and not chapter[-1].isalpha():
            parts = [f"{chapter}{word}{section}§"]
    else:
        parts.append(draw(st.sampled_from((f"{section}{s}§", f"{section}§"))))
    if ref["stycke"]:
        number = ref["stycke"]
        parts.append(
            draw(st.sampled_from((f"{ORDINALS_SV[number - 1]}{s}stycket", f"{number}{s}st.", f"st. {number}", f"stycke {number}")))
        )
    if ref["punkt"]:
        bare = (str(ref["punkt"]),) if ref["stycke"] or parts[0].endswith("§") else ()
        parts.append(draw(st.sampled_from((f"punkt {ref['punkt']}", f"p. {ref['punkt']}", f"{ref['punkt']} p", *bare))))
    return s.join(parts)


@st.composite
def swedish(draw: st.DrawFn) -> tuple[dict[str, Any], str]:
    ref = draw(references())
    s = draw(spaces)
    pinpoint = _swedish_pinpoint(draw, ref)
    number = draw(st.sampled_from(("", f"{s}({ref['sfs']})", f"{s}[{ref['sfs']}]", f"{s}(SFS {ref['sfs']})")))
    name = draw(st.sampled_from((ref["short"], ref["sv"], ref["sv"].capitalize(), ref["sv"].upper())))
    if name == ref["short"] or draw(st.booleans()):
        return ref, draw(st.sampled_from((f"{pinpoint}{s}{name}{number}", f"{name}{number}{s}{pinpoint}")))
    return ref, f"{pinpoint}{s}i{s}{name}{number}"


@st.composite
def english(draw: st.DrawFn) -> tuple[dict[str, Any], str]:
    ref = draw(references())
    s = draw(spaces)
    comma = draw(st.sampled_from((",", "")))
    chapter_word = draw(st.sampled_from(("Chapter", "chapter", "Ch.")))
    section_word = draw(st.sampled_from(("Section", "section", "Sec.", "§")))
    section = f"{section_word}{s}{_number(draw, ref['section'])}"
    text = f"{chapter_word}{s}{_number(draw, ref['chapter'])}{comma}{s}{section}" if ref["chapter"] else section
    if ref["stycke"]:
        text += f",{s}{ORDINALS_EN[ref['stycke'] - 1]}{s}{draw(st.sampled_from(('paragraph', 'subparagraph')))}"
    if ref["punkt"]:
        text += f",{s}{draw(st.sampled_from(('item', 'point')))}{s}{ref['punkt']}"
    number = draw(st.sampled_from(("", f"{s}({ref['sfs']})")))
    name = draw(st.sampled_from((ref["en"], ref["short"])))
    after, before = f"{text}{s}of{s}the{s}{name}{number}", f"{name}{number},{s}{text}"
    return ref, draw(st.sampled_from((after, before, f"{text}{s}{name}{number}")))


def _plain(number: tuple[int, str] | None) -> str | None:
    return None if number is None else f"{number[0]} {number[1]}".strip()


def _check_one(ref: dict[str, Any], text: str, written: str, language: Any) -> None:
    found = find(text, CATALOGUE, DATE, language)
    assert [(r.sfs, r.pinpoint) for r in found] == [
        (
            ref["sfs"],
            (_plain(ref["chapter"]), _plain(ref["section"]), ref["stycke"], str(ref["punkt"]) if ref["punkt"] else None),
        )
    ]
    assert found[0].text == written
    assert found[0].explicit_number == (ref["sfs"] in written)


@FIXED
@given(
    swedish(),
    st.sampled_from(("", "Enligt ", "(", "Se ", "- ", "• ", "23. ", "Nu gäller ")),
    st.sampled_from(("", " gäller", ")", ".", ", och det", ";", "\n\n7 personer", ". 5 år")),
    st.sampled_from(("sv", None)),
)
def test_swedish_is_recognised_however_it_is_written(
    case: tuple[dict[str, Any], str], before: str, after: str, language: Any
) -> None:
    ref, written = case
    # "23. kap. 1 §" may be chapter 23, and the full stop after "1 p" may be its own.
    assume(not (before == "23. " and written[0].lower() == "k"))
    assume(not (after.startswith(".") and written[-1] == "p"))
    _check_one(ref, before + written + after, written, language)


@FIXED
@given(
    english(),
    st.sampled_from(("", "Under ", "(", "See ", "- ")),
    st.sampled_from(("", " applies", ")", ".", ", and", ";")),
    st.sampled_from(("en", None)),
)
def test_english_is_recognised_however_it_is_written(
    case: tuple[dict[str, Any], str], before: str, after: str, language: Any
) -> None:
    ref, written = case
    _check_one(ref, before + written + after, written, language)


def _check_whole(text: str, found: list[Reference]) -> None:
    for ref in found:
        assert text[ref.start : ref.end] == ref.text
        assert ref.text.strip() == ref.text != ""
    for one, other in itertools.pairwise(found):
        same = (one.start, one.end, one.citation) == (other.start, other.end, other.citation)
        assert same or one.end <= other.start
    citations = group(found)
    assert [r for c in citations for r in c.references] == found
    for first, second in itertools.pairwise(citations):
        assert first.end <= second.start
    for citation in citations:
        assert [r for part in citation.parts() for r in part] == list(citation.references)


FRAGMENTS = (
    *["1", "2", "14", "18", "a", "b", "c", "i", "f", "s", "p", "§", "§§", "kap.", "kap", "kapitlet", "Chapter", "Section", "sections", "Ch.", "s.", "och", "eller", "samt", ",", ";", ":", ".", "-", "–", "/", "(", ")", "[", "]"],
    *["SoL", "OSL", "LVM", "FL", "SoL:s", "SFS", "lagen", "lag", "balken", "socialtjänstlagen", "vapenlagen", "hälso-", "sekretesslagen", "of", "the", "same", "Act"],
    *["första", "andra", "stycket", "styckena", "st.", "punkt", "p.", "meningen", "samma", "kapitel", "paragraf", "denna", "gamla", "nya", "1980", "års", "från", "om", "i", "av"],
    *["2001:453", "(2001:453)", "[2025:400]", "2002/03", "JO", "JO1", "prop.", "1996/97:124", "skr.", "SOU", "Ds", "SOSFS", "HSLF-FS", "2014:4", "s.", "62", "ff", "dnr"],
    *["artikel", "Article", "6.1", "3(1)", "barnkonventionen", "GDPR", "(EU)", "2016/679", "förordning", "direktiv", "95/46/EG", "FN:s"],
    " ", " ", " ", "\n", "\n\n", "\u00a0", "\u00ad", "-\n", "\x00", "\ud800", "\u2028", "&nbsp;", "&sect;", "é", "ж", "²", "😀",
)  # fmt: skip


@FIXED
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=60), st.sampled_from(("", " ")), st.sampled_from(("sv", "en", None)),
       st.sampled_from((None, "1988:870")))  # fmt: skip
def test_pieces_in_any_order_neither_fail_nor_overlap(pieces: list[str], glue: str, language: Any, default: Any) -> None:
    text = glue.join(pieces)
    _check_whole(text, find(text, CATALOGUE, DATE, language, default_act=default))


@FIXED
@given(st.text(max_size=200))
def test_no_text_fails(text: str) -> None:
    _check_whole(text, find(text, CATALOGUE, DATE))
