"""Tell the Markdown extensions which page they render, and the templates what the page says of itself."""

from __future__ import annotations

from typing import Any

from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page
from vagvisaren import context as rendering
from vagvisaren.pages.info import page_info


@event_priority(100)
def on_page_markdown(markdown: str, page: Page, **_: Any) -> None:
    """The page that is rendered next."""
    rendering.enter(page.file.src_uri)


def on_page_context(context: dict[str, Any], page: Page, **_: Any) -> dict[str, Any]:
    """What the template shows round the page: sources, review, owner, law as of."""
    context["page_info"] = page_info(rendering.loaded(), f"docs/{page.file.src_uri}")
    return context
