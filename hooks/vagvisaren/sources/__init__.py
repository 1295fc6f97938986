"""The five documents the site is made from, with their outlines."""

from .register import PATH, Printed, Section, Source, load_sources

__all__ = ["PATH", "Printed", "Section", "Source", "load_sources"]
