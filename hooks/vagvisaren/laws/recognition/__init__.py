"""Recognition of legal references: text in, references out.

A tokenizer and a small parser, one grammar for both languages, only the words swapped. It knows names of acts, not what
is in them: whether a section exists, and still applies, is asked of the register afterwards.
"""

from .catalogue import ActName, Catalogue
from .finder import find
from .model import Citation, Kind, Reference, group

__all__ = ["ActName", "Catalogue", "Citation", "Kind", "Reference", "find", "group"]
