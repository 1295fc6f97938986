"""The project's registers, and a function that renders a block from them."""

from __future__ import annotations

import datetime as dt
import pathlib
import types

import markdown
import pytest
from vagvisaren import context
from vagvisaren.laws.concordance import load_citations, load_errors
from vagvisaren.laws.register import load_laws
from vagvisaren.sources import load_sources

ROOT = pathlib.Path(__file__).resolve().parents[3]
TODAY = dt.date(2026, 11, 21)


class Site(types.SimpleNamespace):
    """What the blocks ask a site for. Hashed by identity, as the real one is."""

    __hash__ = object.__hash__


def _whole(loaded):
    register, findings = loaded
    assert [(str(f.place), f.rule.code, f.message("en")) for f in findings] == []
    return register


@pytest.fixture(scope="session")
def laws():
    return _whole(load_laws(ROOT))


@pytest.fixture(scope="session")
def sources():
    return _whole(load_sources(ROOT))


@pytest.fixture(scope="session")
def citations():
    return _whole(load_citations(ROOT))


@pytest.fixture(scope="session")
def errors():
    return _whole(load_errors(ROOT))


@pytest.fixture
def html(monkeypatch: pytest.MonkeyPatch, laws, sources, citations, errors):
    """``html("/// concordance | planen", "en")``: the block on a page in the language."""
    monkeypatch.setattr(context, "_site", None)
    monkeypatch.setattr(context, "_page", None)
    context.begin(Site(root=ROOT, today=TODAY, laws=laws, sources=sources, citations=citations, errors=errors))  # type: ignore[arg-type]

    def _html(block: str, language: str) -> str:
        context.enter("lag/x.md" if language == "sv" else "lag/x.en.md")
        md = markdown.Markdown(extensions=["toc", "vagvisaren.laws.concordance_markdown"], output_format="xhtml")
        return md.convert(f"{block}\n///\n")

    return _html
