"""What a drawing is made of. Units are pixels as drawn at full size; looks come from the style sheet by ``kind``."""

from __future__ import annotations

import dataclasses


@dataclasses.dataclass(frozen=True)
class Box:
    """A rectangle whose corner above left is at ``x``, ``y``."""

    x: float
    y: float
    width: float
    height: float
    kind: str

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def middle(self) -> float:
        """Half way down."""
        return self.y + self.height / 2


@dataclasses.dataclass(frozen=True)
class Line:
    """One line of words; ``y`` is where the letters stand."""

    x: float
    y: float
    text: str
    kind: str


@dataclasses.dataclass(frozen=True)
class Arrow:
    """A line through ``points``; ``head`` gives it a point at its end."""

    points: tuple[tuple[float, float], ...]
    head: bool = True

    @property
    def path(self) -> str:
        """As SVG writes it."""
        return "M" + " L".join(f"{x:g} {y:g}" for x, y in self.points)

    @property
    def point(self) -> str:
        """The head as SVG writes it. Heads point down: so does everything that is drawn here."""
        x, y = self.points[-1]
        return f"M{x - 5:g} {y - 8:g} L{x + 5:g} {y - 8:g} L{x:g} {y:g} Z"


@dataclasses.dataclass
class Canvas:
    """A drawing of a ``width``; ``height`` grows with what is put on it."""

    width: float
    height: float = 0
    boxes: list[Box] = dataclasses.field(default_factory=list)
    lines: list[Line] = dataclasses.field(default_factory=list)
    arrows: list[Arrow] = dataclasses.field(default_factory=list)

    def box(self, x: float, y: float, width: float, height: float, kind: str) -> Box:
        """Put a box on the canvas."""
        made = Box(x, y, width, height, kind)
        self.boxes.append(made)
        self.height = max(self.height, made.bottom + 1)
        return made

    def words(self, x: float, y: float, lines: list[str], kind: str, leading: float) -> float:
        """Put ``lines`` below each other, the first with its top at ``y``; return where the next may begin."""
        for number, text in enumerate(lines):
            # Letters stand about three quarters down their line.
            self.lines.append(Line(x, round(y + (number + 0.76) * leading, 1), text, kind))
        return y + len(lines) * leading

    def arrow(self, *points: tuple[float, float], head: bool = True) -> None:
        """Put a line on the canvas."""
        self.arrows.append(Arrow(points, head))
