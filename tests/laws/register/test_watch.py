"""The watch, on a small act made up for the purpose: each way in which a statute can have moved on."""

from __future__ import annotations

import datetime as dt
import pathlib

import pytest
from vagvisaren.findings import Finding
from vagvisaren.laws import watch_rules
from vagvisaren.laws.examples import PATH, act, provision
from vagvisaren.laws.register import Laws, load_laws
from vagvisaren.laws.watch import compare

MIRROR = pathlib.Path(__file__).parent / "mirror"
#: The register as it agrees with the text in the mirror.
AGREES = {
    "outline": '\n  "1": "1-2, 2 a"\n  "2": "1-2"\n  "3": "5"',
    "changes": (
        '\n  - {at: "1:2 a", begins: 2030-01-01}\n  - {at: "2:2", undecided: true}\n  - {at: "3:5", ends: 2031-01-01}'
    ),
}
TEXT = (MIRROR / "SFS_2020_9001.md").read_text(encoding="utf-8")


def laws_of(small: pathlib.Path, *provisions: str, **changes: str | None) -> Laws:
    """Only the made-up act, so that no other text is missed."""
    (small / "data/laws/2024-9005.yml").unlink(missing_ok=True)
    (small / PATH).write_text(act(*provisions, **{**AGREES, **changes}), encoding="utf-8")
    laws, findings = load_laws(small)
    assert [f.rule.code for f in findings] == []
    return laws


def texts(folder: pathlib.Path, text: str, name: str = "SFS_2020_9001.md") -> pathlib.Path:
    mirror = folder / "texts"
    mirror.mkdir(exist_ok=True)
    (mirror / name).write_text(text, encoding="utf-8")
    return mirror


def told(findings: list[Finding]) -> list[str]:
    for finding in findings:
        assert "{" not in finding.message("sv") + finding.help("sv") + finding.message("en") + finding.help("en")
    return [f.rule.code for f in findings]


@pytest.mark.parametrize("name", ["SFS_2020_9001.md", "sfs-2020-9001.md", "SFS-2020-9001.md"])
def test_agreement_is_silent_however_the_file_is_named(small: pathlib.Path, name: str) -> None:
    assert told(compare(laws_of(small), texts(small, TEXT, name))) == []


def test_no_folder_and_an_empty_folder(small: pathlib.Path) -> None:
    laws = laws_of(small)
    (small / "empty").mkdir()
    assert told(compare(laws, small / "nowhere")) == ["L301"]
    assert told(compare(laws, small / "empty")) == ["L301"]


def test_an_act_in_force_without_a_text(small: pathlib.Path) -> None:
    found = compare(laws_of(small), texts(small, TEXT, "SFS_2020_9002.md"))
    assert [(f.rule.code, f.place.path) for f in found] == [("L302", PATH)]


@pytest.mark.parametrize(
    "text",
    ["", "Sidan finns inte.", TEXT.replace("(2020:9001)", "(2020:9002)", 1)],
    ids=["empty", "no statute", "another act"],
)
def test_a_text_that_is_not_the_act(small: pathlib.Path, text: str) -> None:
    assert told(compare(laws_of(small), texts(small, text))) == ["L303"]


def test_a_text_in_another_encoding(small: pathlib.Path) -> None:
    mirror = texts(small, TEXT)
    (mirror / "SFS_2020_9001.md").write_bytes(TEXT.encode("latin-1"))
    assert told(compare(laws_of(small), mirror)) == ["L303"]


def test_a_provision_that_was_repealed(small: pathlib.Path) -> None:
    text = TEXT.replace("2 § Var och en", "2 § Har upphävts genom lag (2027:9001).\n\nVar och en")
    found = compare(laws_of(small), texts(small, text))
    assert told(found) == ["L304", "L307"]
    assert '"1": "1, 2 a"' in found[1].help("en")


def test_a_provision_with_a_new_amending_act(small: pathlib.Path) -> None:
    text = TEXT.replace("räknas också hit. Lag (2024:9003).", "räknas också hit. Lag (2027:9002).")
    found = compare(laws_of(small), texts(small, text))
    assert told(found) == ["L305", "L308"]
    assert found[0].place.line == act(**AGREES).splitlines().index('    amended_by: "2024:9003"') + 1
    assert "2027:9002" in found[0].message("en")


def test_a_change_announced_but_not_in_the_register(small: pathlib.Path) -> None:
    fees = provision(at='"2:1"', amended_by="null", amended_from=None, counterparts=None)
    found = compare(laws_of(small, provision(), fees), texts(small, TEXT))
    assert told(found) == ["L306"]
    assert "2030-01-01" in found[0].message("en")


def test_an_announced_change_that_the_register_has(small: pathlib.Path) -> None:
    before = provision(at='"2:1"', amended_by="null", amended_from=None, counterparts=None, in_force_to="2030-01-01")
    after = provision(at='"2:1"', amended_from=None, counterparts=None, in_force_from="2030-01-01")
    assert told(compare(laws_of(small, provision(), before, after), texts(small, TEXT))) == []


def test_a_new_section(small: pathlib.Path) -> None:
    text = TEXT.replace("3 kap. Undantag\n", "3 kap. Undantag\n\n4 § Nytt.\n").replace(
        "/Kapitlet upphör", "/Kapitlet upphör"
    )
    found = compare(laws_of(small), texts(small, text))
    assert told(found) == ["L307", "L309"]
    assert "New in SFS_2020_9001.md: 4. Gone: nothing." in found[0].message("en")


def test_an_amendment_elsewhere_in_the_act(small: pathlib.Path) -> None:
    text = TEXT.replace("bestämmelser om exempel.", "bestämmelser om exempel. Lag (2027:9003).")
    assert told(compare(laws_of(small), texts(small, text))) == ["L308"]


def test_a_day_that_was_moved(small: pathlib.Path) -> None:
    text = TEXT.replace("2 a § /Träder i kraft I:2030-01-01/", "2 a § /Träder i kraft I:2031-07-01/")
    found = compare(laws_of(small), texts(small, text))
    assert told(found) == ["L309"]
    assert "2031-07-01" in found[0].message("sv")


def test_a_repealed_act_is_not_missed_but_compared_when_it_is_there(small: pathlib.Path) -> None:
    laws, mirror = laws_of(small), texts(small, TEXT)
    assert told(compare(laws, mirror)) == []
    texts(small, "# Exempellag (2010:9001)\n\n1 kap. Allt\n\n1 § Exempel.\n\n2 § Nytt.\n", "SFS_2010_9001.md")
    assert told(compare(laws, mirror)) == ["L307"]


def test_every_rule_of_the_watch_has_a_case_here() -> None:
    text = pathlib.Path(__file__).read_text(encoding="utf-8")
    assert [rule.code for rule in watch_rules.RULES if f'"{rule.code}"' not in text] == []


def test_days_are_dates(laws: Laws) -> None:
    act_ = laws.act("2025:400")
    assert act_ is not None
    assert act_.in_force_from == dt.date(2025, 7, 1)
