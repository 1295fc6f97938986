"""What a pinpoint means on a day."""

from __future__ import annotations

import datetime as dt

import pytest
from vagvisaren.laws.register import Laws
from vagvisaren.laws.resolution import Status, resolve

TODAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("sfs", "chapter", "section", "date", "status"),
    [
        ("2025:400", "19", "1", TODAY, Status.IN_FORCE),
        ("2025:400", "19", "1", dt.date(2025, 6, 30), Status.COMING),
        ("2001:453", "14", "1", TODAY, Status.REPEALED),
        ("2001:453", "14", "1", dt.date(2025, 6, 30), Status.IN_FORCE),
        ("2001:453", "14", "1 c", dt.date(2012, 12, 31), Status.COMING),
        ("2003:148", None, "2", TODAY, Status.REPEALED),
        ("2003:148", None, "2", dt.date(2020, 12, 1), Status.IN_FORCE),
        ("1980:100", "1", "1", dt.date(1990, 1, 1), Status.UNKNOWN),
        ("2025:400", "31", "3 a", dt.date(2026, 6, 30), Status.COMING),
        ("2010:800", "9", "1", TODAY, Status.REPEALED),
        ("1962:700", "22", "6 c", TODAY, Status.UNKNOWN),
        ("2009:400", "10", "15 a", TODAY, Status.IN_FORCE),
        ("2009:400", "10", "15 a", dt.date(2026, 1, 1), Status.UNKNOWN),
        ("2009:400", "10", "18 b", dt.date(2020, 7, 31), Status.COMING),
        ("2009:400", "10", "18 b", dt.date(2020, 8, 1), Status.IN_FORCE),
        ("1999:1", None, "1", TODAY, Status.UNKNOWN),
    ],
)
def test_status(laws: Laws, sfs: str, chapter: str | None, section: str, date: dt.date, status: Status) -> None:
    assert resolve(laws, sfs, chapter, section, date).status is status


def test_a_repealed_pinpoint_leads_to_its_successors(laws: Laws) -> None:
    found = resolve(laws, "2001:453", "14", "1", TODAY, stycke=1)
    assert [(m.act.sfs, m.provision.at, m.link.confidence) for m in found.successors] == [
        ("2025:400", "19:1", "verified")
    ]
    assert [a.sfs for a in found.successor_acts] == ["2025:400"]
    assert found.until == dt.date(2025, 7, 1)


def test_a_pinpoint_in_force_has_no_successors(laws: Laws) -> None:
    found = resolve(laws, "2025:400", "19", "1", TODAY)
    assert (found.successors, found.successor_acts) == ((), ())
    assert (found.since, found.until, found.verified) == (dt.date(2025, 7, 1), None, dt.date(2026, 4, 27))


def test_what_the_act_does_not_have_is_unknown_with_the_nearest(laws: Laws) -> None:
    found = resolve(laws, "2025:400", "14", "1 c", TODAY)
    assert (found.status, found.exists, found.provision) == (Status.UNKNOWN, False, None)
    assert found.nearest == ("14:1", "14:2", "14:3")


def test_the_act_alone_follows_the_chain_to_the_act_in_force(laws: Laws) -> None:
    found = resolve(laws, "1980:620", None, None, TODAY)
    assert found.status is Status.REPEALED
    assert [a.sfs for a in found.successor_acts] == ["2001:453", "2025:400"]


@pytest.mark.parametrize(("day", "meaning"), [(dt.date(2026, 6, 30), "2022:1315"), (dt.date(2026, 7, 1), "2025:729")])
def test_the_wording_of_the_day(laws: Laws, day: dt.date, meaning: str) -> None:
    found = resolve(laws, "2010:800", "29", "14", day)
    assert found.status is Status.IN_FORCE
    assert found.provision is not None
    assert found.provision.amended_by == meaning
