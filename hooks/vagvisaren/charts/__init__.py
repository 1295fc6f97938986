"""Charts drawn from figures: bars for the eye, the same figures in a table, and how one knows them."""

from .register import PATH, Chart, Group, load_charts

__all__ = ["PATH", "Chart", "Group", "load_charts"]
