"""What counts as a word and a sentence."""

from __future__ import annotations

import pytest
from vagvisaren.pages.prose import prose
from vagvisaren.readability.sentences import sentences


def cut(text: str) -> list[str]:
    return [" ".join(text[s.start : s.end].split()) for s in sentences(prose(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ring nu. Vänta inte!", ["Ring nu", "Vänta inte"], id="full stop and exclamation mark"),
        pytest.param("Vad gör du? Du ringer.", ["Vad gör du", "Du ringer"], id="question mark"),
        pytest.param("Så här: du ringer.", ["Så här", "du ringer"], id="a colon ends a sentence"),
        pytest.param("SKR:s exempel kl. 14:30.", ["SKR:s exempel kl. 14:30"], id="a colon inside a word does not"),
        pytest.param("Enligt 19 kap. 1 § SoL.", ["Enligt 19 kap. 1 § SoL"], id="an abbreviation does not"),
        pytest.param("Stöd, t.ex. samtal.", ["Stöd, t.ex. samtal"], id="nor one with full stops in it"),
        pytest.param("Två st. personer.", ["Två st. personer"], id="nor a full stop before a small letter"),
        pytest.param("Hon sa ”kom”. Han kom.", ["Hon sa ”kom", "Han kom"], id="a quotation mark before the full stop"),
        pytest.param("Hon sa ”kom.” Han kom.", ["Hon sa ”kom", "Han kom"], id="and after it"),
        pytest.param("**Ring.** Nu.", ["Ring", "Nu"], id="emphasis"),
        pytest.param("En rad\noch nästa rad.", ["En rad och nästa rad"], id="lines of a paragraph belong together"),
        pytest.param("Ett stycke\n\nNästa stycke", ["Ett stycke", "Nästa stycke"], id="paragraphs end"),
        pytest.param("## Rubrik\nText under", ["Rubrik", "Text under"], id="headings end"),
        pytest.param("- ett\n- två\n  fortsätter\n1. tre", ["ett", "två fortsätter", "tre"], id="items end"),
        pytest.param("| A | B |\n|---|---|\n| ett | två |", ["A", "B", "ett", "två"], id="cells end"),
        pytest.param("A | B\n---|---\nett | två", ["A", "B", "ett", "två"], id="cells without outer bars end"),
        pytest.param("Ord\n:   Förklaring", ["Ord", "Förklaring"], id="definitions end"),
        pytest.param("> citat\n> som fortsätter", ["citat > som fortsätter"], id="a quotation's lines belong together"),
        pytest.param("/// contact | cve\n///\n\nRing.", ["Ring"], id="a block says nothing"),
        pytest.param("[Ring](/kontakter/index.md#cve) nu.", ["Ring](/kontakter/index.md#cve) nu"], id="links"),
        pytest.param("## Rubrik {#om-oss}\n\nText", ["Rubrik", "Text"], id="an anchor is no word"),
        pytest.param("112&nbsp;gäller.", ["112&nbsp;gäller"], id="an entity is no word"),
        pytest.param("*[SIP]: samordnad individuell plan\n\nText", ["Text"], id="an abbreviation's explanation"),
        pytest.param("– – –\n\n***", [], id="signs alone"),
        pytest.param("", [], id="nothing"),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert cut(text) == expected


def counts(text: str) -> tuple[int, int]:
    (only,) = sentences(prose(text))
    return only.words, only.long


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("[Ring](/kontakter/index.md#cve) dem nu", (3, 0), id="an address is no word"),
        pytest.param("112&nbsp;gäller", (2, 0), id="an entity parts words"),
        pytest.param("sexsex sjusjuu", (2, 1), id="more than six letters is long"),
        pytest.param("IT-stödet", (1, 1), id="a hyphen joins"),
        pytest.param("010-123 456 789", (3, 0), id="digits are no letters"),
        pytest.param("SKR:s 2025:400", (2, 0), id="a colon joins"),
        pytest.param("och/eller", (2, 0), id="a slash parts"),
        pytest.param("åtgärda", (1, 1), id="å ä ö are letters"),
        pytest.param("- § 3", (1, 0), id="a section sign is no word"),
        pytest.param("kommunen_s", (2, 1), id="an underscore is markup"),
    ],
)
def test_words(text: str, expected: tuple[int, int]) -> None:
    assert counts(text) == expected


def test_an_offset_is_an_offset_in_the_page() -> None:
    text = "## Rubrik\n\n- ett\n- två tre\n"
    assert [text[s.start : s.end] for s in sentences(prose(text))] == ["Rubrik", "ett", "två tre"]
