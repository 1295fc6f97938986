"""A form as a Word document, made from the same data as the one on the page.

The bytes depend on the form and the language alone, so that two builds are equal and nobody's name or clock gets in.
"""

from __future__ import annotations

import datetime as dt
import functools
import io
import zipfile
from typing import Any

from docx import Document
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from ..languages import Language
from .register import Field, Form, Group

#: Where the files stand in the site.
FOLDER = "nedladdning"

#: As Word names languages; screen readers choose their voice after it.
_LANGUAGES: dict[Language, str] = {"sv": "sv-SE", "en": "en-GB"}
#: Every part of the file and the document itself carry this day: python-docx would write the clock. It is the first day
#: that a zip file can hold.
_DAY = (1980, 1, 1, 0, 0, 0)
_LINE = Pt(18)
_INK, _SOFT = RGBColor(0x14, 0x26, 0x2B), RGBColor(0x43, 0x56, 0x5C)
_TYPE = "Arial"
_SHADE = "E1EFF0"


def file_name(form: Form, language: Language) -> str:
    """Path of the document in the site's sources: as with pages, the English file is named after the Swedish one."""
    return f"{FOLDER}/{form.id}{'' if language == 'sv' else '.en'}.docx"


@functools.lru_cache(maxsize=32)
def _cached(form: str, language: Language) -> bytes:
    return _make(Form.model_validate_json(form), language)


def as_word(form: Form, language: Language) -> bytes:
    """The Word document (.docx) of ``form`` in ``language``. Made once for each, however many builds ask."""
    return _cached(form.model_dump_json(), language)


def _make(form: Form, language: Language) -> bytes:
    document = Document()
    _set_up(document, form.title.in_(language), language)
    document.add_heading(form.title.in_(language), level=1)
    document.add_paragraph(form.about.in_(language))
    for text in form.mind:
        document.add_paragraph(text.in_(language), style="List Bullet")
    for group in form.groups:
        document.add_heading(group.title.in_(language), level=2)
        if group.intro:
            document.add_paragraph(group.intro.in_(language))
        (_turns if group.each else _questions)(document, group, language)
    return _same_bytes(document)


def _questions(document: Any, group: Group, language: Language) -> None:
    """A row for each question: the question, and room for the answer."""
    heads = ["Fråga", "Svar"] if language == "sv" else ["Question", "Answer"]
    table = _table(document, heads, [6.0, 10.5], group.title.in_(language))
    for field in group.fields:
        row = table.add_row()
        _question(row.cells[0], field, language)
        _room(row, field.lines)


def _turns(document: Any, group: Group, language: Language) -> None:
    """A row for each turn and a column for each question."""
    each = group.each.in_(language) if group.each else ""
    labels = [field.label.in_(language) for field in group.fields]
    wide = [5.0 if field.lines > 1 else 2.5 for field in group.fields]
    spare = 16.5 - 4.0
    widths = [4.0, *(spare * part / sum(wide) for part in wide)]
    table = _table(document, [each, *labels], widths, group.title.in_(language))
    for turn in range(1, group.times + 1):
        row = table.add_row()
        row.cells[0].text = f"{each} {turn}"
        _room(row, max(field.lines for field in group.fields))


def _question(cell: Any, field: Field, language: Language) -> None:
    cell.paragraphs[0].add_run(field.label.in_(language)).bold = True
    if field.hint:
        run = cell.add_paragraph().add_run(field.hint.in_(language))
        run.font.size = Pt(9.5)
        run.font.color.rgb = _SOFT


def _room(row: Any, lines: int) -> None:
    row.height = _LINE * max(2, lines)
    row.height_rule = WD_ROW_HEIGHT_RULE.AT_LEAST
    # A question and its answer stay on one page.
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def _table(document: Any, heads: list[str], widths: list[float], title: str) -> Any:
    """A table with a heading row that is marked as such and comes again on every page."""
    table = document.add_table(rows=1, cols=len(heads), style="Table Grid")
    table.autofit = False
    row = table.rows[0]
    row._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for cell, head in zip(row.cells, heads, strict=True):
        cell.paragraphs[0].add_run(head).bold = True
        shade = OxmlElement("w:shd")
        for name, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", _SHADE)):
            shade.set(qn(name), value)
        cell._tc.get_or_add_tcPr().append(shade)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    # Word reads the title of a table to whoever does not see it.
    caption = OxmlElement("w:tblCaption")
    caption.set(qn("w:val"), title)
    table._tbl.tblPr.append(caption)
    return table


def _set_up(document: Any, title: str, language: Language) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.25)
    section.top_margin = section.bottom_margin = Cm(2)
    for name, size in (("Normal", 11), ("Heading 1", 20), ("Heading 2", 14)):
        style = document.styles[name]
        style.font.name, style.font.size = _TYPE, Pt(size)
        style.font.color.rgb = _INK
        _plain_type(style.element.get_or_add_rPr())
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    _speak(defaults, _LANGUAGES[language])
    properties = document.core_properties
    properties.title, properties.language = title, _LANGUAGES[language]
    properties.author = properties.last_modified_by = properties.comments = ""
    properties.revision = 1
    properties.created = properties.modified = dt.datetime(*_DAY[:3])


def _plain_type(looks: Any) -> None:
    """The typeface alone: the theme's, which headings name beside it, would win."""
    fonts = looks.find(qn("w:rFonts"))
    for name in list(fonts.attrib):
        if name.endswith(("Theme", "theme")):
            del fonts.attrib[name]
    for name in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), _TYPE)


def _speak(looks: Any, language: str) -> None:
    for old in looks.findall(qn("w:lang")):
        looks.remove(old)
    spoken = OxmlElement("w:lang")
    for name in ("w:val", "w:eastAsia"):
        spoken.set(qn(name), language)
    looks.append(spoken)


def _same_bytes(document: Any) -> bytes:
    """The bytes without the clock that a zip file keeps for each part, and without the template's picture."""
    package = document.part.package
    for id, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del package.rels[id]
    written = io.BytesIO()
    document.save(written)
    again = io.BytesIO()
    with zipfile.ZipFile(written) as parts, zipfile.ZipFile(again, "w") as out:
        for name in parts.namelist():
            part = zipfile.ZipInfo(name, _DAY)
            part.compress_type = zipfile.ZIP_DEFLATED
            # The same on every system that builds: zipfile writes its own there otherwise.
            part.create_system = 3
            out.writestr(part, parts.read(name))
    return again.getvalue()
