"""Words and boxes at places, for drawings made when the site is built. Knows nothing of what is drawn.

A drawing stands on the page as SVG, which breaks no lines: lines are broken here, by how wide letters are.
"""

from .shapes import Arrow, Box, Canvas, Line
from .words import width, wrap

__all__ = ["Arrow", "Box", "Canvas", "Line", "width", "wrap"]
