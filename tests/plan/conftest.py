"""A small plan with everything a plan can have, and a way to render it."""

from __future__ import annotations

import datetime as dt
import pathlib
import shutil
import types
from collections.abc import Callable

import markdown
import pytest
from vagvisaren import context
from vagvisaren.contacts.register import load_contacts
from vagvisaren.findings import Finding
from vagvisaren.pages import load_pages
from vagvisaren.plan.checks import check
from vagvisaren.plan.register import Plan, load_plan
from vagvisaren.sources import load_sources

ROOT = pathlib.Path(__file__).resolve().parents[2]
SMALL = pathlib.Path(__file__).parent / "small"
TODAY = dt.date(2026, 11, 21)


@pytest.fixture
def small(tmp_path: pathlib.Path) -> pathlib.Path:
    """A copy of the small plan's project, to be broken."""
    return pathlib.Path(shutil.copytree(SMALL, tmp_path / "small"))


@pytest.fixture(scope="session")
def plan() -> Plan:
    """The project's own plan."""
    loaded, findings = load_plan(ROOT)
    assert [(str(f.place), f.message()) for f in findings] == []
    return loaded


def findings(root: pathlib.Path) -> list[Finding]:
    """Everything that is wrong with the plan of the project ``root``."""
    loaded, found = load_plan(root)
    contacts, _ = load_contacts(root)
    sources, _ = load_sources(root)
    return [*found, *check(loaded, list(load_pages(root)[0].values()), contacts, sources)]


@pytest.fixture
def html(monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """A function that renders a text with the plan of ``root``, on a page in Swedish or English."""
    monkeypatch.setattr(context, "_site", None)
    monkeypatch.setattr(context, "_page", None)

    def _html(text: str, page: str = "sida.md", root: pathlib.Path = SMALL) -> str:
        site = types.SimpleNamespace(plan=load_plan(root)[0], contacts=load_contacts(root)[0], today=TODAY)
        context.begin(site)  # type: ignore[arg-type]
        context.enter(page)
        return markdown.Markdown(extensions=["toc", "attr_list", "vagvisaren.plan.markdown"]).convert(text)

    return _html
