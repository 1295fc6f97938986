"""References in running text become links with a short note; ``/// act | 2025:400`` shows an act."""

from __future__ import annotations

import functools
import xml.etree.ElementTree as etree
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from ..context import Context, current
from ..languages import Language, Text, alphabetical
from ..markup import Linked, RegisterBlock, blocks_extension, link_text
from . import addresses
from .checks import references
from .citing import Citing, citing_pages
from .lookup import Laws, applies
from .model import Act, Other, Provision
from .outline import sort_key
from .recognition import Reference, group
from .status import act_status, cited, provision_status
from .written import act_name, pinpoint, pinpoint_text

if TYPE_CHECKING:
    from ..site import Site

#: After the inline patterns (20), before MkDocs turns source paths into addresses (0).
_PRIORITY = 14


class ReferenceLinker(Treeprocessor):
    """Links every reference that the register knows. What it does not know is text, and a finding of the checks."""

    def run(self, root: etree.Element) -> None:
        context = current()
        notes = iter(range(1, 1_000_000))
        link_text(root, lambda text: self._find(text, context, notes))

    def _find(self, text: str, context: Context, notes: Iterator[int]) -> Iterator[Linked]:
        laws = context.site.laws
        for citation in group(references(laws, text, context.language, context.today)):
            for part in citation.parts():
                element = _element(laws, part[0], context, notes)
                if element is not None:
                    yield Linked(part[0].start, part[0].end, element)


def _element(laws: Laws, ref: Reference, context: Context, notes: Iterator[int]) -> etree.Element | None:
    if ref.kind != "statute":
        other = next((o for o in laws.others if ref.number in (o.number, *o.written)), None)
        return _other(ref, other, context.language) if other else None
    act = laws.act(ref.sfs) if ref.sfs else None
    if act is None:
        return None
    if ref.section is None:
        return _with_note(ref.text, addresses.link(act), _act_note(laws, act, context), notes)
    provision = laws.provision(act.sfs, ref.chapter, ref.section, ref.stycke, ref.punkt, context.today) or next(
        iter(laws.provisions(act.sfs, ref.chapter, ref.section)), None
    )
    if provision is None:
        return None
    target = addresses.link(act, provision.chapter, provision.section)
    return _with_note(ref.text, target, _provision_note(laws, act, provision, context), notes)


def _with_note(text: str, target: str, note: str, notes: Iterator[int]) -> etree.Element:
    id = f"vv-lag-{next(notes)}"
    element = etree.Element("span", {"class": "vv-law"})
    anchor = etree.SubElement(element, "a", {"class": "vv-law__link", "href": target, "aria-describedby": id})
    anchor.text = text
    etree.SubElement(element, "span", {"class": "vv-law__note", "id": id, "role": "note"}).text = note
    return element


def _act_note(laws: Laws, act: Act, context: Context) -> str:
    language = context.language
    return f"{_capital(act_name(act), language)}. {act_status(laws, act, context.today).in_(language)}"


def _provision_note(laws: Laws, act: Act, provision: Provision, context: Context) -> str:
    language = context.language
    name = act_name(act).in_(language)
    at = pinpoint(provision.chapter, provision.section, language)
    head = f"{at} {name}: " if language == "sv" else f"{at} of {name}: "
    return (
        head
        + f"{provision.meaning.in_(language)} {provision_status(laws, act, provision, context.today).in_(language)}"
    )


def _other(ref: Reference, other: Other, language: Language) -> etree.Element | None:
    if other.address is None:
        return None
    element = etree.Element("a", {"class": "vv-law__link", "href": other.address, "rel": "noreferrer"})
    element.text = ref.text
    return element


def _capital(text: Text, language: Language) -> str:
    said = text.in_(language)
    return said[:1].upper() + said[1:]


class ActBlock(RegisterBlock):
    """``/// act | 2025:400``: what the act is, each provision with its meaning, and which pages cite it."""

    NAME = "act"
    ARGUMENT = True

    def fill(self, context: Context) -> etree.Element:
        laws, language = context.site.laws, context.language
        act = laws.acts[self.argument.strip()]
        citing = _citing(context.site, language)
        return self.template(
            "laws/act.html",
            context,
            act=act,
            name=act_name(act),
            status=act_status(laws, act, context.today),
            evidence=[laws.evidence[key] for key in act.evidence if key in laws.evidence],
            sections=[_section(laws, act, at, context, citing) for at in _ats(act)],
            whole=_links(citing.get((act.sfs, None, None), []), language),
        )


class ActsBlock(RegisterBlock):
    """``/// acts``: every act, those in force first, each with its number, its status and a link to its page."""

    NAME = "acts"

    def fill(self, context: Context) -> etree.Element:
        laws, language = context.site.laws, context.language
        rows = [
            {
                "name": _capital(act_name(act), language) if language == "sv" else f"{act.name.en} ({act.sfs})",
                "short": ", ".join(act.abbreviations),
                "href": addresses.link(act),
                "status": act_status(laws, act, context.today),
                "about": act.about,
                "repealed": act.repealed is not None and act.repealed <= context.today,
            }
            for act in laws
        ]
        rows.sort(key=lambda row: (row["repealed"], alphabetical(str(row["name"]))))
        return self.template(
            "laws/acts.html",
            context,
            groups=[[r for r in rows if not r["repealed"]], [r for r in rows if r["repealed"]]],
        )


def _ats(act: Act) -> list[tuple[str | None, str]]:
    found = dict.fromkeys((p.chapter, p.section) for p in act.provisions)
    return sorted(found, key=lambda at: (sort_key(at[0] or "0"), sort_key(at[1])))


def _section(laws: Laws, act: Act, at: tuple[str | None, str], context: Context, citing: Citing) -> dict[str, Any]:
    chapter, section = at
    provisions = laws.provisions(act.sfs, chapter, section)
    entries = [
        {
            "provision": p,
            "part": pinpoint_text(chapter, section, p.stycke, p.punkt) if p.stycke or p.punkt else None,
            "status": provision_status(laws, act, p, context.today),
            "applies": applies(p, context.today),
            "counterparts": cited(m)
            if (m := laws.counterparts(act.sfs, chapter, section, p.stycke, p.punkt))
            else None,
            "evidence": [laws.evidence[key] for key in p.evidence if key in laws.evidence],
        }
        for p in provisions
    ]
    return {
        "anchor": addresses.anchor(chapter, section),
        "title": pinpoint_text(chapter, section),
        "entries": entries,
        "pages": _links(citing.get((act.sfs, chapter, section), []), context.language),
        "other_meaning": laws.other_meaning(act.sfs, chapter, section),
    }


def _links(pages: list[Any], language: Language) -> list[dict[str, str]]:
    """Links to pages by their Swedish file, which the language plugin turns into the page's own language."""
    return [
        {"href": "/" + (p.path if language == "sv" else p.twin).removeprefix("docs/"), "title": p.meta.title}
        for p in pages
        if p.meta and f"/{addresses.FOLDER}/" not in p.path
    ]


@functools.lru_cache(maxsize=4)
def _citing(site: Site, language: Language) -> Citing:
    return citing_pages(site.laws, site.pages.values(), language, site.today)


def makeExtension(**kwargs: Any) -> Any:
    """Called by Python-Markdown."""

    class Extension(blocks_extension(ActBlock, ActsBlock)):  # type: ignore[misc]
        def extendMarkdown(self, md: Markdown) -> None:
            super().extendMarkdown(md)
            md.treeprocessors.register(ReferenceLinker(md), "vagvisaren-laws", _PRIORITY)

    return Extension(**kwargs)
