"""Words of a text, and letters without their dots. The browser's side does the same, letter by letter."""

from __future__ import annotations

import re
import unicodedata

#: Letters and digits of any alphabet; ``\\p{L}\\p{N}`` in the browser.
_WORD = re.compile(r"[^\W_]+")
_SOFT = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
_FOLDED = str.maketrans("åäöæøéèêëáàâãíìîïóòôõúùûüýçñ", "aaoaoeeeeaaaaiiiioooouuuuycn")


def plain(text: str) -> str:
    """``text`` composed (NFC) and without the signs nobody sees, which a pasted word may carry."""
    return _SOFT.sub("", unicodedata.normalize("NFC", text))


def words(text: str) -> list[str]:
    """The words of ``text`` as they are written; a single letter is none, a single digit is.

    >>> words("14 kap. 1 § SoL, oros­anmälan i e-post")
    ['14', 'kap', '1', 'SoL', 'orosanmälan', 'post']
    """
    return [w for w in _WORD.findall(plain(text)) if len(w) > 1 or w.isdigit()]


def listed(lines: str) -> list[str]:
    """Words of a list that is written as lines."""
    return lines.split()


def fold(word: str) -> str:
    """``word``, in lower case already, without dots and accents.

    >>> fold("tystnadsplikt på brå")
    'tystnadsplikt pa bra'
    """
    return word.translate(_FOLDED)


def is_acronym(word: str) -> bool:
    """Whether ``word`` is written as an abbreviation: two to five letters, the first and last of them capitals.

    >>> [w for w in ("SIG", "Sig", "SoL", "SiS", "OSL", "I") if is_acronym(w)]
    ['SIG', 'SoL', 'SiS', 'OSL']
    """
    return 2 <= len(word) <= 5 and word[0].isupper() and word[-1].isupper() and word.isalpha()
