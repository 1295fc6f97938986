"""Stems, compounds, slips, letters without dots: what is one word to the search, and what is not."""

from __future__ import annotations

import pytest
from vagvisaren.search import compounds, english, spelling, swedish
from vagvisaren.search.text import fold, is_acronym, words

ONE_SV = [
    "anmäla anmäler anmälde anmält anmäld anmäls anmälan anmälning anmälningar anmälningarna",
    "ansökan ansökte ansökningar",
    "utreda utreder utredde utreds utredning utredningar",
    "samverka samverkar samverkade samverkan",
    "samordna samordnare samordnaren samordning",
    "skola skolan skolor skolorna skolans skolornas",
    "hakkors hakkorset hakkorsen",
    "tecken tecknet tecknen",
    "vuxen vuxna vuxet",
    "förälder föräldrar föräldrarna",
    "myndighet myndigheten myndigheter",
    "rekrytera rekryterade rekrytering",
    "insats insatser insatsen",
    "rektor rektorn rektorer",
    "klotter klottra klottrat",
    "misstanke misstänker misstänkt",
    "kränkt kränkning kränkande",
    "miljö miljön miljöer miljöerna",
    "oro oron orolig oroliga oroar",
    "bror bröder brorsa",
]
APART_SV = ["plan planta", "person personal", "åsikt åska", "ras rast", "tidning tid", "handling hand", "vittne vit"]
ONE_EN = [
    "worry worries worried worrying",
    "report reports reported reporting",
    "organise organize organisation organization organisations",
    "behaviour behavior",
    "centre center centres",
    "programme program programs",
    "offence offense offences",
    "licence license",
    "counselling counseling",
    "judgment judgement",
    "child children",
    "threat threatened threatening",
    "secret secrecy",
    "family families",
]
APART_EN = ["police policy", "organ organise", "person personal", "international intern"]


@pytest.mark.parametrize("forms", ONE_SV)
def test_swedish_forms_are_one_word(forms: str) -> None:
    assert len({swedish.STEMMER.stem(w) for w in forms.split()}) == 1


@pytest.mark.parametrize("pair", APART_SV)
def test_swedish_words_stay_apart(pair: str) -> None:
    assert len({swedish.STEMMER.stem(w) for w in pair.split()}) == 2


@pytest.mark.parametrize("forms", ONE_EN)
def test_english_forms_are_one_word(forms: str) -> None:
    assert len({english.STEMMER.stem(w) for w in forms.split()}) == 1


@pytest.mark.parametrize("pair", APART_EN)
def test_english_words_stay_apart(pair: str) -> None:
    assert len({english.STEMMER.stem(w) for w in pair.split()}) == 2


@pytest.mark.parametrize("stemmer", [swedish.STEMMER, english.STEMMER], ids=["sv", "en"])
def test_an_ending_stands_once_in_a_pass(stemmer: swedish.Stemmer) -> None:
    # The browser looks endings up by their letters.
    for one in (*stemmer.passes, stemmer.final):
        texts = [ending.text for ending in one]
        assert sorted(set(texts)) == sorted(texts)


ALONE = [
    "oro",
    "anmälan",
    "stöd",
    "avhoppare",
    "skola",
    "personal",
    "handling",
    "plan",
    "arbete",
    "grupp",
    "hat",
    "lag",
]


def known(piece: str) -> str | None:
    stem = swedish.STEMMER.stem(piece)
    return stem if stem in {swedish.STEMMER.stem(w) for w in ALONE} else None


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("orosanmälan", ["oro", "anmälan"]),
        ("orosanmälningarna", ["oro", "anmälan"]),
        ("avhopparstöd", ["avhoppare", "stöd"]),
        ("skolpersonal", ["skola", "personal"]),
        ("handlingsplan", ["handling", "plan"]),
        ("handlingsplansarbetsgruppen", ["handling", "plan", "arbete", "grupp"]),
        ("personalen", []),
        ("planering", []),
        ("lagom", []),
        ("hatten", []),
    ],
)
def test_compounds_of_known_words(word: str, parts: list[str]) -> None:
    found = compounds.split(word, known, swedish.SHORT_PARTS, swedish.LINKS)
    assert list(found) == [swedish.STEMMER.stem(p) for p in parts]


@pytest.mark.parametrize(
    ("typed", "meant", "slips"),
    [
        ("hakkros", "hakkors", 1),
        ("sekretes", "sekretess", 1),
        ("lägesblid", "lägesbild", 1),
        ("återvendare", "återvändare", 1),
    ],
)
def test_slips_are_counted(typed: str, meant: str, slips: int) -> None:
    assert spelling.distance(typed, meant, 2) == slips <= spelling.allowed(typed)


def test_short_words_may_have_no_slip() -> None:
    assert [spelling.allowed(w) for w in ("sip", "skol", "orosanm")] == [0, 1, 1]
    assert spelling.allowed("orosanmälan") == 2


def test_words_and_letters() -> None:
    assert words("14 kap. 1 § SoL: oros\u00adanmälan i e-post") == ["14", "kap", "1", "SoL", "orosanmälan", "post"]
    assert words("a\u030aterva\u0308ndare") == ["återvändare"]
    assert fold("återvändare på brå") == "atervandare pa bra"
    assert [w for w in ("SIG", "Sig", "SoL", "OSL", "I", "HANDLING") if is_acronym(w)] == ["SIG", "SoL", "OSL"]
