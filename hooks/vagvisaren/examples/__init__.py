"""The examples of preventive work that SKR has collected, shown as cards and on a page each."""

from .register import PATH, LocalExample, Publication, load_examples

__all__ = ["PATH", "LocalExample", "Publication", "load_examples"]
