"""A MkDocs hook for the bench: the registers are loaded so that blocks can be rendered, and nothing is checked."""

from __future__ import annotations

import pathlib
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page
from vagvisaren import context, site
from vagvisaren.today import today


@event_priority(100)
def on_config(config: MkDocsConfig) -> None:
    """Load, and do not check."""
    if not getattr(config.plugins.get("i18n"), "building", False):
        loaded, _ = site.load(pathlib.Path(config.docs_dir).parent, today())
        context.begin(loaded)


@event_priority(100)
def on_page_markdown(markdown: str, page: Page, **_: Any) -> None:
    """The page that is rendered next."""
    context.enter(page.file.src_uri)
