"""Checks of the guide against the registers, of its blocks, and that every combination has its page. Pure."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..contacts.local import SLOTS
from ..contacts.register import Contact
from ..findings import Finding, Place
from ..languages import LANGUAGES, Text, twin_of
from ..pages.blocks import BlockUse, blocks
from ..pages.model import Page, SourceRef
from ..plan.model import Sign
from ..registers import Register
from ..sources import Source
from ..sources.checks import unknown_sections
from . import rules
from .model import LOCAL, Advice, Guide, level_page, sheet_page
from .register import GuideFile

_LANGUAGE = {"sv": Text(sv="svenska", en="Swedish"), "en": Text(sv="engelska", en="English")}
_NOTHING = Text(sv="ingen liknar den", en="none is like it")


def check(
    file: GuideFile,
    pages: Mapping[str, Page],
    signs: Register[Sign],
    contacts: Register[Contact],
    sources: Register[Source],
) -> Iterator[Finding]:
    """Everything that is wrong with the guide and with how ``pages`` (by path) show it."""
    guide = file.guide
    if guide is None:
        return
    yield from check_cells(file, guide)
    yield from check_contacts(file, guide, contacts)
    yield from check_sections(file, guide, sources)
    yield from check_signs(file, guide, signs)
    for page in pages.values():
        for block in blocks(page.text, {"guide", "sheet"}):
            yield from check_block(guide, page, block)
    yield from check_pages(file, guide, pages)


def check_cells(file: GuideFile, guide: Guide) -> Iterator[Finding]:
    """Cells of an unknown level or role, and levels and roles without their cell."""
    levels, roles = [level.id for level in guide.levels], [role.id for role in guide.roles]
    for index, cell in enumerate(guide.cells):
        named: tuple[tuple[str, str, Sequence[str]], ...] = (("level", cell.level, levels), ("role", cell.role, roles))
        for field, id, known in named:
            if id not in known:
                yield rules.UNKNOWN_PART.at(file.place("cells", index, field), id=id, known=", ".join(known))
    for index, level in enumerate(guide.levels):
        for role in guide.roles:
            if guide.cell(level.id, role.id) is None:
                yield rules.NO_CELL.at(file.place("levels", index, "id"), level=level.id, role=role.id)


def check_contacts(file: GuideFile, guide: Guide, contacts: Register[Contact]) -> Iterator[Finding]:
    """Contacts that neither the register nor the municipality's own slots know."""
    known = [*contacts.entries, *(LOCAL + slot for slot in SLOTS)]
    lists: list[tuple[str, int, Sequence[str]]] = [
        *(("roles", index, role.contacts) for index, role in enumerate(guide.roles)),
        *(("cells", index, cell.contacts or ()) for index, cell in enumerate(guide.cells)),
    ]
    for name, index, refs in lists:
        for number, ref in enumerate(refs):
            if ref not in known:
                place = file.place(name, index, "contacts", number)
                yield rules.UNKNOWN_CONTACT.at(place, id=ref, near=_near(ref, known))


def check_sections(file: GuideFile, guide: Guide, sources: Register[Source]) -> Iterator[Finding]:
    """Sections that their document lacks."""
    named = [
        *(("levels", index, level.sources) for index, level in enumerate(guide.levels)),
        *(("roles", index, role.sources) for index, role in enumerate(guide.roles)),
    ]
    for name, index, refs in named:
        for number, ref in enumerate(refs):
            for at, id in unknown_sections(ref, sources):
                place = file.place(name, index, "sources", number, "sections", at)
                yield rules.UNKNOWN_SECTION.at(place, document=ref.document, id=id)
    for index, protection in enumerate(guide.protections):
        cited = protection.source
        for _, id in unknown_sections(SourceRef(document=cited.document, sections=[cited.section]), sources):
            place = file.place("protections", index, "source", "section")
            yield rules.UNKNOWN_SECTION.at(place, document=cited.document, id=id)


def check_signs(file: GuideFile, guide: Guide, signs: Register[Sign]) -> Iterator[Finding]:
    """Signs that no page of the guide shows, and advice on signs that do not exist."""
    shown = {level.signs for level in guide.levels}
    for sign in signs:
        if sign.level is not None and (sign.level not in shown or guide.sign(sign.id) is None):
            yield rules.SIGN_NOT_SHOWN.at(signs.place(sign.id, "id"), id=sign.id)
    for index, advice in enumerate(guide.signs):
        found = signs.get(advice.id)
        if found is None or found.level is None:
            near = _near(advice.id, [sign.id for sign in signs if sign.level])
            yield rules.UNKNOWN_SIGN.at(file.place("signs", index, "id"), id=advice.id, near=near)


def check_block(guide: Guide, page: Page, block: BlockUse) -> Iterator[Finding]:
    """What one block of ``page`` asks for and the guide does not have."""
    given = block.argument.text
    known: list[str] = [role.id for role in guide.roles]
    if block.name.text == "guide":
        known = [f"{level.id} {role}" for level in guide.levels for role in known]
    if " ".join(given.split()) not in known:
        place = page.place(block.argument.start, block.argument.end)
        near = difflib.get_close_matches(given, known, n=3, cutoff=0.3) or known
        yield rules.BAD_BLOCK.at(place, block=block.name.text, given=given, known=", ".join(near))


def check_pages(file: GuideFile, guide: Guide, pages: Mapping[str, Page]) -> Iterator[Finding]:
    """Combinations and sheets without their page, and pages that do not name what they rest on."""
    for index, level in enumerate(guide.levels):
        for role in guide.roles:
            block = f"/// guide | {level.id} {role.id}"
            here = file.place("levels", index, "id")
            yield from _page_of(level_page(level.id, role.slug), block, here, pages)
            advice = guide.advice(level.id, role.id)
            if advice is not None:
                yield from _resting(advice, guide, level_page(level.id, role.slug), pages)
    for index, role in enumerate(guide.roles):
        block, here = f"/// sheet | {role.id}", file.place("roles", index, "slug")
        yield from _page_of(sheet_page(role.slug), block, here, pages)


def _page_of(path: str, block: str, place: Place, pages: Mapping[str, Page]) -> Iterator[Finding]:
    for language in LANGUAGES:
        full = _path(path, language)
        page = pages.get(full)
        used = blocks(page.text) if page else ()
        written = [f"/// {b.name.text} | {' '.join(b.argument.text.split())}" for b in used]
        if block not in written:
            yield rules.NO_PAGE.at(place, page=full, block=block, language=_LANGUAGE[language])


def _resting(advice: Advice, guide: Guide, path: str, pages: Mapping[str, Page]) -> Iterator[Finding]:
    """The sections that the page shows something from and that its front matter does not name."""
    cited = [(p.source.document, p.source.section) for p in guide.protections]
    needed = [(r.document, id) for r in (*advice.level.sources, *advice.role.sources) for id in r.sections]
    for language in LANGUAGES:
        page = pages.get(_path(path, language))
        if page is None or page.meta is None:
            continue
        named = {(ref.document, id) for ref in page.meta.sources for id in ref.sections}
        missing = [": ".join(key) for key in dict.fromkeys([*needed, *cited]) if key not in named]
        if missing:
            yield rules.NOT_NAMED.at(page.meta_place("sources"), sections=", ".join(missing))


def _path(path: str, language: str) -> str:
    return f"docs/{path}" if language == "sv" else twin_of(f"docs/{path}")


def _near(id: str, known: Iterable[str]) -> Text | str:
    return ", ".join(difflib.get_close_matches(id, list(known), n=3, cutoff=0.4)) or _NOTHING
