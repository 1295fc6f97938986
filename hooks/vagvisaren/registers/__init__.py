"""Registers: the facts that many pages share, in YAML, each entry known by its id and its place in the file."""

from .model import Day, Entry, Id, Part, Register
from .positions import Document, read_yaml
from .validate import load_register, validate_document

__all__ = ["Day", "Document", "Entry", "Id", "Part", "Register", "load_register", "read_yaml", "validate_document"]
