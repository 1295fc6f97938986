"""Pages: Markdown files with front matter, one in each language."""

from .model import AUDIENCES, Page, PageMeta, SourceRef
from .read import load_pages

__all__ = ["AUDIENCES", "Page", "PageMeta", "SourceRef", "load_pages"]
