"""Words become elements where a reader reads them, and nowhere else."""

import re
import xml.etree.ElementTree as etree
from collections.abc import Iterator

import pytest
from vagvisaren.markup import Linked, link_text


def find(text: str) -> Iterator[Linked]:
    for match in re.finditer(r"112|114", text):
        element = etree.Element("b")
        element.text = match.group()
        yield Linked(match.start(), match.end(), element)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Ring 112 nu.</p>", "<p>Ring <b>112</b> nu.</p>"),
        ("<p>112</p>", "<p><b>112</b></p>"),
        ("<p>112 114</p>", "<p><b>112</b> <b>114</b></p>"),
        ("<p>a <i>112</i> b 112 c</p>", "<p>a <i><b>112</b></i> b <b>112</b> c</p>"),
        ("<p>x 114 <i>y</i> 112 <i>z</i> 114</p>", "<p>x <b>114</b> <i>y</i> <b>112</b> <i>z</i> <b>114</b></p>"),
        ("<p><a>112</a> 112</p>", "<p><a>112</a> <b>112</b></p>"),
        ("<p><a><i>112</i></a></p>", "<p><a><i>112</i></a></p>"),
        ("<div><h2>112</h2><code>112</code></div>", "<div><h2>112</h2><code>112</code></div>"),
        ("<p>inget</p>", "<p>inget</p>"),
    ],
)
def test_link_text(html: str, expected: str) -> None:
    root = etree.fromstring(html)
    link_text(root, find)
    assert etree.tostring(root, encoding="unicode") == expected
