"""Facts of the register that were established one by one, beside the code that reads the statutes."""

from __future__ import annotations

import datetime as dt

import pytest
from vagvisaren.laws.register import Laws

#: Sections with the amending act printed last, as read in the statutes on 27 April 2026.
AMENDED_BY = {
    "2009:400": {
        "6:5": None, "10:1": None, "10:2": None, "10:15 a": "2025:934", "10:18 a": "2025:179", "10:18 b": "2025:179",
        "10:18 c": "2025:179", "10:20": "2014:633", "10:20 a": "2018:1194", "10:21": "2025:965", "10:22": "2017:1076",
        "10:22 a": "2025:179", "10:23": "2025:179", "10:28": None, "26:1": "2024:88", "35:10 c": "2022:678",
    },
    "1962:700": {"23:6": "2016:508"},
    "2017:30": {"5:6": None, "5:7": "2021:648", "5:8": "2025:1498", "16:4": "2019:973"},
    "2017:900": {"8": None},
    "1984:387": {"3": "2018:586"},
    "1988:870": {"7": "1994:96"},
    "2025:400": {"19:1": "2025:1501", "19:6": "2025:1501", "20:1": None},
}  # fmt: skip
AMENDED_FROM = {
    ("2009:400", "10:18 a"): dt.date(2025, 4, 1),
    ("2009:400", "10:23"): dt.date(2025, 4, 1),
    ("2009:400", "26:1"): dt.date(2024, 4, 1),
    ("2009:400", "35:10 c"): dt.date(2022, 7, 1),
    ("1962:700", "23:6"): dt.date(2016, 7, 1),
    ("2017:30", "5:7"): dt.date(2021, 8, 1),
    ("2017:30", "16:4"): dt.date(2020, 1, 1),
    ("2025:400", "19:1"): dt.date(2026, 1, 15),
    # Not found in any register: left open, not guessed.
    ("2009:400", "10:15 a"): None,
    ("2009:400", "10:21"): None,
    ("2017:30", "5:8"): None,
}
#: Old and new pinpoints that Parliament itself replaced in another act.
REPLACED_IN_LAW = [
    ("1:1", "2:1"), ("2:1", "4:1"), ("2:7", "10:8"), ("2:7", "10:9"), ("2 a:1", "29:4"), ("2 a:4", "29:2"),
    ("2 a:10", "29:10"), ("2 a:11", "29:11"), ("3:6 b", "13:7"), ("4:1", "11:1"), ("4:1", "12:1"), ("7:1", "26:1"),
    ("11:1", "14:2"), ("11:1 a", "20:2"), ("11:2", "20:3"), ("14:1", "19:1"), ("14:1", "19:2"), ("14:1", "20:6"),
    ("15:1", "17:11"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("sfs", "at", "by"), [(s, at, by) for s, rows in AMENDED_BY.items() for at, by in rows.items()]
)
def test_amending_act(laws: Laws, sfs: str, at: str, by: str | None) -> None:
    chapter, _, section = at.rpartition(":")
    found = laws.provision(sfs, chapter or None, section)
    assert found is not None
    assert found.amended_by == by


@pytest.mark.parametrize(("pinpoint", "day"), AMENDED_FROM.items())
def test_first_day_of_the_wording(laws: Laws, pinpoint: tuple[str, str], day: dt.date | None) -> None:
    sfs, at = pinpoint
    found = laws.provision(sfs, *at.split(":"))
    assert found is not None
    assert found.amended_from == day


@pytest.mark.parametrize(("old", "new"), REPLACED_IN_LAW)
def test_counterparts_that_rest_on_a_replaced_reference(laws: Laws, old: str, new: str) -> None:
    links = [
        m.link for m in laws.counterparts("2001:453", *old.split(":")) if (m.act.sfs, m.link.at) == ("2025:400", new)
    ]
    assert any("reference" in link.basis and link.confidence == "verified" for link in links)


def test_what_rests_on_comparison_alone_says_so(laws: Laws) -> None:
    for act in laws:
        for provision in act.provisions:
            for link in provision.counterparts:
                assert (link.confidence == "verified") == ("reference" in link.basis)


def test_both_ends_of_a_counterpart_say_the_same(laws: Laws) -> None:
    ends = {
        (act.sfs, *p.key, link.sfs, link.at, link.stycke, link.punkt): (link.basis, link.confidence)
        for act in laws
        for p in act.provisions
        for link in p.counterparts
    }
    assert len(ends) == 124
    for key, said in ends.items():
        assert ends[(*key[4:], *key[:4])] == said


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("2003:148", "2"), {"4"}), (("2003:148", "3"), set()), (("2003:148", "4"), {"11"}),
        (("2003:148", "5"), {"12"}),
        (("2002:444", "2"), {"2"}), (("2002:444", "3"), {"6"}), (("2002:444", "3 a"), {"6"}),
        (("2010:299", "2 b"), {"5"}), (("2010:299", "5"), {"9"}), (("2010:299", "5 b"), {"10"}),
    ],
)  # fmt: skip
def test_terrorism_acts(laws: Laws, old: tuple[str, str], new: set[str]) -> None:
    assert {m.provision.at for m in laws.counterparts(old[0], None, old[1])} == new


@pytest.mark.parametrize(
    ("sfs", "first", "last"),
    [
        ("2025:400", "2025-07-01", None), ("2001:453", "2002-01-01", "2025-07-01"), ("1980:620", None, "2002-01-01"),
        ("2022:666", "2022-07-01", None), ("2003:148", "2003-07-01", "2022-07-01"), ("2009:400", "2009-06-30", None),
        ("1980:100", None, "2009-06-30"), ("1988:870", "1989-01-01", None), ("1990:52", "1990-07-01", None),
        ("1962:700", "1965-01-01", None), ("2017:30", "2017-04-01", None), ("2017:900", "2018-07-01", None),
        ("1986:223", "1987-01-01", "2018-07-01"), ("1984:387", "1984-10-01", None), ("2010:800", "2010-08-01", None),
        ("2018:1197", "2020-01-01", None), ("2023:196", "2023-07-01", None), ("2025:170", "2025-04-01", None),
    ],
)  # fmt: skip
def test_when_an_act_applies(laws: Laws, sfs: str, first: str | None, last: str | None) -> None:
    act = laws.act(sfs)
    assert act is not None
    assert (str(act.in_force_from or "") or None, str(act.repealed or "") or None) == (first, last)


def test_no_outline_is_guessed_for_an_act_whose_text_is_not_at_hand(laws: Laws) -> None:
    unknown = {a.sfs for a in laws if a.outline is None}
    assert unknown == {"1980:100", "1980:620", "1986:223", "2002:444", "2003:148", "2010:299", "2018:1937"}


def test_number_series_that_are_no_acts(laws: Laws) -> None:
    numbers = {o.number for o in laws.others}
    assert {
        "SOSFS 2014:4",
        "AFS 1993:2",
        "Ds 2014:4",
        "Brå 2016:6",
        "prop. 2009/10:131",
        "JO 2002/03 s. 170",
    } <= numbers
    assert not {"2014:4", "1993:2", "2016:6"} & set(laws.acts)


def test_every_meaning_is_one_sentence_in_each_language(laws: Laws) -> None:
    for act in laws:
        for p in act.provisions:
            for text in (p.meaning.sv, p.meaning.en):
                assert text.endswith("."), text
                assert ". " not in text.replace("kap. ", "").replace("bl.a. ", ""), text
