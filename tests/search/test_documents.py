"""What of a page is searched, and what is not."""

from __future__ import annotations

import json
import pathlib

from vagvisaren.search import theme
from vagvisaren.search.documents import PageDocument, page_document
from vagvisaren.search.payload import ActNames, as_json, payload, script, unpack

HTML = """
<h1 id="t">Titel</h1>
<details class="vv-jump"><summary>På den här sidan</summary><ul><li>Innehåll</li></ul></details>
<p>Först. Enligt <span class="vv-law"><a class="vv-law__link" href="../lag/lagar/2025-400/#k19-p1">19 kap. 1 § SoL</a>
<span class="vv-law__note" role="note">Notens text.</span></span> ska du anmäla.</p>
<h2 id="gor-nu">Gör nu</h2>
<ul><li>Ring.</li><li hidden>Dold.</li></ul>
<section class="vv-card vv-contact"><h3 class="vv-card__name" id="cve">CVE</h3><p>Råd.</p>
<details class="vv-card__evidence"><summary>Så vet vi det</summary><p>Bevis.</p></details></section>
<p>Efter kortet.</p>
<ul><li class="vv-sign" id="klotter">Klotter dyker upp.</li></ul>
<p>Efter tecknet.</p>
<footer class="vv-basis"><h2 id="kallor">Källor</h2></footer>
"""


def made(url: str = "orolig/skola/", html: str = HTML) -> PageDocument:
    return page_document(html, language="sv", url=url, title="Titel", trail=["Jag är orolig"])


def test_sections_notes_cards_and_signs() -> None:
    page = made()
    found = {s.anchor: (s.heading, s.kind, s.lines) for s in page.sections}
    assert found == {
        "": ("Titel", "guidance", ["Först. Enligt 19 kap. 1 § SoL ska du anmäla."]),
        "gor-nu": ("Gör nu", "guidance", ["Ring.", "CVE", "Råd.", "Efter kortet.", "Efter tecknet."]),
        "klotter": ("Klotter dyker upp.", "sign", ["Klotter dyker upp."]),
    }
    assert page.sections[0].laws == ["2025-400#k19-p1"]


def test_a_card_is_a_hit_of_its_own_where_contacts_live() -> None:
    found = {s.anchor: s for s in made("kontakter/").sections}
    assert (found["cve"].kind, found["cve"].lines) == ("contact", ["Råd."])
    assert "Efter kortet." in found["gor-nu"].lines


def test_a_provision_is_law_and_cites_itself() -> None:
    html = '<h1>Lag</h1><section class="vv-provision"><h2 id="k19-p1">19 kap. 1 §</h2><p>Anmäl.</p></section>'
    page = made("lag/lagar/2025-400/", html)
    assert page.act == "2025-400"
    assert [(s.anchor, s.kind, s.laws) for s in page.sections[1:]] == [("k19-p1", "law", ["2025-400#k19-p1"])]


def test_the_file_is_the_payload_and_the_same_each_time() -> None:
    data = payload("sv", [made()], numbers=["112"], acts=[ActNames("2025-400", ("SoL",), True)])
    assert unpack(script(data)) == json.loads(as_json(data))
    assert script(data) == script(payload("sv", [made()], numbers=["112"], acts=[ActNames("2025-400", ("SoL",), True)]))


def test_the_installed_theme_is_the_one_the_search_knows() -> None:
    assert theme.faults(theme.templates()) == []


def test_another_theme_is_told(tmp_path: pathlib.Path) -> None:
    (tmp_path / "assets/javascripts").mkdir(parents=True)
    (tmp_path / "assets/javascripts/bundle.x.min.js").write_text("new Worker(u)", encoding="utf-8")
    (tmp_path / "base.html").write_text("{% block config %}{% endblock %}", encoding="utf-8")
    faults = theme.faults(tmp_path)
    assert any("search_index.json" in fault for fault in faults)
    assert any("block config" in fault for fault in faults)
