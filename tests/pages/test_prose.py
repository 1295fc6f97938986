"""Prose is the page's words in their places, without what is not read aloud."""

import pytest
from vagvisaren.pages.prose import prose


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("ring `112` nu", "ring       nu"),
        ("a\n```\n112\n```\nb", "a\n   \n   \n   \nb"),
        ("[ring](tel:112) nu", "[ring]          nu"),
        ("se <b>14</b> §", "se    14     §"),
        ("a <!-- 14 § --> b", "a               b"),
        ("/// contact | cve\n    attrs: {id: x}\n\ntext\n///\n", " " * 17 + "\n" + " " * 18 + "\n\ntext\n   \n"),
        ("# Rubrik {#larm}", "# Rubrik        "),
        ("https://a.se/08-1 slut", "                  slut"),
    ],
)
def test_prose(text: str, expected: str) -> None:
    assert prose(text) == expected


def test_the_front_matter_is_blanked_and_offsets_hold() -> None:
    text = "---\ntitle: 112\n---\nRing 112.\n"
    out = prose(text, text.index("Ring"))
    assert len(out) == len(text)
    assert out.index("112") == text.rindex("112")
