"""Templates as elements."""

from __future__ import annotations

import functools
import pathlib
import xml.etree.ElementTree as etree
from typing import Any

import jinja2
from markdown.util import AtomicString

from ..languages import Language, Text, format_date

FOLDER = pathlib.Path(__file__).resolve().parents[3] / "overrides" / "blocks"


@functools.cache
def _environment() -> jinja2.Environment:
    env = jinja2.Environment(
        loader=jinja2.FileSystemLoader(FOLDER),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=True,
    )
    env.filters["date"] = format_date
    return env


def render(template: str, language: Language, /, **values: Any) -> etree.Element:
    """The element that ``overrides/blocks/template`` makes of ``values``.

    In a template ``language`` is the page's language, ``t(text)`` a register's text in it, ``t(sv=…, en=…)`` a text of
    the template's own, ``day | date(language)`` a written date. The template must be one well-formed element.

    Raises :class:`xml.etree.ElementTree.ParseError` for a template that is not well-formed.
    """

    def t(text: Text | None = None, *, sv: str = "", en: str = "") -> str:
        return text.in_(language) if text is not None else (sv if language == "sv" else en)

    html = _environment().get_template(template).render(language=language, t=t, **values)
    root = etree.fromstring(html.strip().replace("&nbsp;", "\u00a0"))
    for code in root.iter("code"):
        # Shown as it is written: Python-Markdown must not look for emphasis or links in it.
        code.text = AtomicString(code.text or "")
    return root
