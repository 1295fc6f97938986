"""What a reference was and what applies: established one by one, beside the code that computes it."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from vagvisaren.laws.concordance import DocumentCitation, Target, written_on
from vagvisaren.laws.concordance_rows import rows

TODAY = dt.date(2026, 11, 21)
SOL = "socialtjänstlagen (2025:400)"
OSL = "offentlighets- och sekretesslagen (2009:400)"
TERROR = "terroristbrottslagen (2022:666)"
#: The citation, and every provision that applies today in its stead.
NOW = {
    "vad-ar-terrorism-1": [f"4 § {TERROR}"],
    "orosanmalningar-barn-1": [f"19 kap. 1 § {SOL}"],
    "orosanmalningar-barn-2": [f"19 kap. 1 § första stycket 22 {SOL}"],
    "orosanmalningar-barn-4": [f"26 kap. 1 § första stycket {SOL}", f"26 kap. 2 § {SOL}"],
    "orosanmalningar-barn-5": [f"19 kap. 4 § {SOL}"],
    "orosanmalningar-barn-6": [f"20 kap. 2 § {SOL}"],
    "orosanmalningar-barn-8": [f"20 kap. 1 § {SOL}"],
    "orosanmalningar-vuxna-3": [f"14 kap. 2 § första stycket {SOL}"],
    "socialtjanstens-mal-1": [f"2 kap. 1 § första stycket {SOL}"],
    "grundlaggande-principer-3": [f"2 kap. 1 § andra stycket {SOL}"],
    "yttersta-ansvaret-1": [f"4 kap. 1 § {SOL}"],
    "begangna-brott-6": [f"10 kap. 23 § {OSL}"],
    "begangna-brott-12": [f"10 kap. 20 § {OSL}", f"10 kap. 21 § {OSL}", f"10 kap. 22 § {OSL}"],
    "ansvar-for-brottsutsatta-3": [f"29 kap. 7 § 2 {SOL}"],
    "ansvar-for-uppsokande-verksamhet-1": [f"6 kap. 3 § andra stycket {SOL}", f"18 kap. 2 § {SOL}"],
    "sekretess-vid-samverkan-2": [f"12 kap. 2 § första stycket {OSL}"],
    "samordnad-individuell-plan-1": [f"10 kap. 8 § {SOL}", f"10 kap. 9 § {SOL}", f"10 kap. 8 § andra stycket {SOL}"],
    "plan-atgarda-atgarder-1": [f"19 kap. 1 § {SOL}", f"19 kap. 4 § {SOL}"],
    "systematiskt-arbetsmiljoarbete-1": ["AFS 2023:2"],
    "orosanmalningar-barn-7": ["HSLF-FS 2022:39"],
    "plan-forebygga-las-mer-2": ["Lgr22"],
}


def answer(laws, sources, citation, day=TODAY):
    return list(rows(laws, citation, day, written_on(sources[citation.document])))


@pytest.mark.parametrize(("id", "expected"), NOW.items())
def test_what_applies_today(laws, sources, citations, id, expected):
    found = [line.name.sv for row in answer(laws, sources, citations[id]) for line in row.today]
    assert found == expected


def test_nothing_that_applies_today_is_in_a_repealed_act(laws, sources, citations):
    for citation in citations:
        for row in answer(laws, sources, citation):
            for line in row.today:
                number = re.search(r"\((\d{4}:\d+)\)", line.name.sv)
                assert number is None or laws.in_force(number[1], TODAY), citation.id


def test_a_wrong_reference_shows_what_was_meant(laws, sources, citations):
    assert [row.was.name.sv for row in answer(laws, sources, citations["yttersta-ansvaret-1"])] == [
        "2 kap. 1 § första stycket socialtjänstlagen (2001:453)"
    ]


@pytest.mark.parametrize(
    ("id", "status"),
    [
        ("begangna-brott-6", "Gäller än, med samma nummer. Ändrad 1 april 2025."),
        ("forestaende-eller-pagaende-brott-1", "Gäller än, med samma nummer. Inte ändrad sedan dokumentet skrevs."),
        ("sekretess-vid-samverkan-3", "Gäller än, med samma nummer."),
        ("yttersta-ansvaret-1", "Upphävd 1 juli 2025."),
        ("systematiskt-arbetsmiljoarbete-1", "Ersatt 1 januari 2025."),
        ("begangna-brott-5", "Inte funnen."),
    ],
)
def test_the_status_in_words(laws, sources, citations, id, status):
    assert [row.status.sv for row in answer(laws, sources, citations[id])] == [status]


def test_an_amendment_whose_day_is_not_known_is_told(laws, sources, citations):
    said = [row.status.sv for row in answer(laws, sources, citations["begangna-brott-12"])]
    assert said[1] == "Gäller än, med samma nummer. Ändrad genom 2025:965; dagen är inte känd."


def test_what_the_answer_rests_on(laws, sources, citations):
    [strong] = answer(laws, sources, citations["orosanmalningar-barn-6"])
    [compared] = answer(laws, sources, citations["orosanmalningar-barn-5"])
    [none] = answer(laws, sources, citations["begangna-brott-11"])
    assert strong.sure.sv.startswith("Riksdagen har själv bytt hänvisningen i en annan lag: bekräftat")
    assert compared.sure.sv.startswith("Vi har jämfört lagtexterna: inte bekräftat av någon annan")
    assert "15 kap. 1 § hänvisar bara till OSL" in none.status.sv
    assert none.sure.sv == "Inte bekräftat av någon annan."


def test_on_the_documents_own_day_the_old_act_applies(laws, sources, citations):
    [row] = answer(laws, sources, citations["orosanmalningar-barn-1"], dt.date(2020, 12, 31))
    assert row.status.sv == "Gäller än, med samma nummer. Inte ändrad sedan dokumentet skrevs."
    assert [line.name.sv for line in row.today] == ["14 kap. 1 § första stycket socialtjänstlagen (2001:453)"]


def test_an_unknown_act_or_publication_has_no_row(laws, sources):
    for target in (Target(sfs="2031:9", at="1:1"), Target(other="ex-2031")):
        citation = DocumentCitation(
            id="x", document="planen", section=None, as_written="X", kind="statute" if target.sfs else "other",
            resolves=[target],
        )  # fmt: skip
        assert answer(laws, sources, citation) == []
