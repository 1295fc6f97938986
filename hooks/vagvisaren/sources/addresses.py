"""Where on the site a document and its sections are shown."""

from __future__ import annotations

#: The overview: every document, every section with an anchor of its own.
OVERVIEW = "om/kallor.md"
#: One page a document.
FOLDER = "om/kallor"


def document_page(id: str) -> str:
    """The page of the document ``id``, below ``docs/``.

    >>> document_page("planen")
    'om/kallor/planen.md'
    """
    return f"{FOLDER}/{id}.md"


def anchor(document: str, section: str = "") -> str:
    """The anchor of a document, or of a section of it, on the overview."""
    return f"{document}-{section}" if section else document


def overview_link(document: str, section: str = "") -> str:
    """The link to :func:`anchor`, as pages write it: from the root of ``docs/``."""
    return f"/{OVERVIEW}#{anchor(document, section)}"


def is_about_sources(path: str) -> bool:
    """Whether ``path``, from the project's folder, is the overview or a document's page, in either language."""
    return path.startswith((f"docs/{FOLDER}/", f"docs/{FOLDER}."))
