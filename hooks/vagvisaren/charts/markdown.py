"""``/// chart | orostelefonen-2017``: bars, the same figures in a table, and how one knows them.

The bars are SVG with lengths in per cent, so that they follow the width of the page while the words keep their size.
Colours come from classes in vagvisaren-content.css: nothing here needs a style attribute or a script.
"""

from __future__ import annotations

import dataclasses
import xml.etree.ElementTree as etree
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from ..context import Context
from ..languages import Language
from ..markup import RegisterBlock, blocks_extension
from .register import Chart, Group

#: The longest bar, in per cent of the width: the rest is for the figure after it, which a phone needs.
_LONGEST = 68
#: One group in pixels: its label, the bar below it, and room to the next.
_ROW, _LABEL, _BAR = 62, 16, 26


@dataclasses.dataclass(frozen=True)
class Bar:
    """A group as it is drawn: pixels from above, the length and the end in per cent, the figure as text."""

    group: Group
    label_y: int
    bar_y: int
    figure_y: int
    length: str
    share: str


def bars(chart: Chart, language: Language) -> list[Bar]:
    """The bars of ``chart`` in the order of the register."""
    most = max(group.value for group in chart.groups)
    return [
        Bar(
            group=group,
            label_y=number * _ROW + _LABEL,
            bar_y=number * _ROW + _LABEL + 8,
            figure_y=number * _ROW + _LABEL + 8 + _BAR - 8,
            length=f"{group.value / most * _LONGEST:.2f}%",
            share=share(group.value, chart.total, language),
        )
        for number, group in enumerate(chart.groups)
    ]


def share(value: int, total: int, language: Language) -> str:
    """``value`` as whole per cent of ``total``: ``65 %`` with a space that does not break, in English ``65%``."""
    percent = (Decimal(100) * value / total).quantize(Decimal(1), ROUND_HALF_UP)
    return f"{percent}\u00a0%" if language == "sv" else f"{percent}%"


class ChartBlock(RegisterBlock):
    """One chart with its table."""

    NAME = "chart"
    ARGUMENT = True

    def fill(self, context: Context) -> etree.Element:
        """The chart that the block names, in the page's language."""
        chart = context.site.charts[self.argument.strip()]
        drawn = bars(chart, context.language)
        return self.template(
            "charts/chart.html",
            context,
            chart=chart,
            bars=drawn,
            bar_height=_BAR,
            height=len(drawn) * _ROW - 6,
            whole=share(1, 1, context.language),
        )


def makeExtension(**kwargs: Any) -> Any:
    """Called by Python-Markdown."""
    return blocks_extension(ChartBlock)(**kwargs)
