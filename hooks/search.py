"""Collect the pages as they are rendered, and write the search files once, when both languages are done.

The plugin for languages builds the second one inside the first one's last event, so whatever is written there is
written by whichever build ends first, for the languages that it has seen.
"""

from __future__ import annotations

import pathlib

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page
from vagvisaren import context as rendering
from vagvisaren.languages import language_of
from vagvisaren.pages.info import page_info
from vagvisaren.search import build, theme
from vagvisaren.search.documents import PageDocument, page_document

_documents: list[PageDocument] = []


def on_config(config: MkDocsConfig) -> None:
    """Begin anew, unless this is the second language; see that the theme is the one that the search knows."""
    if getattr(config.plugins.get("i18n"), "building", False):
        return
    _documents.clear()
    faults = theme.faults(theme.templates())
    if faults:
        raise PluginError("Sökningen passar inte längre till temat:\n" + "\n".join(faults))


@event_priority(-100)
def on_page_content(html: str, page: Page, **_: object) -> None:
    """The page as Markdown and the blocks made it, before the template."""
    info = page_info(rendering.loaded(), f"docs/{page.file.src_uri}")
    _documents.append(
        page_document(
            html,
            language=language_of(page.file.src_uri),
            url="" if page.url == "./" else page.url,
            title=str(page.meta.get("title") or page.title),
            trail=[str(section.title) for section in reversed(list(page.ancestors))],
            description=str(page.meta.get("description") or ""),
            audience=info.audience if info else (),
        )
    )


@event_priority(-100)
def on_post_build(config: MkDocsConfig) -> None:
    """Write the files of every language that has been rendered since the last writing."""
    if not _documents:
        return
    root = pathlib.Path(config.config_file_path).parent
    for path, text in build.files(rendering.loaded(), root, _documents).items():
        file = pathlib.Path(config.site_dir) / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    _documents.clear()
