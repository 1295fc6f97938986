"""Whether a text holds a person's name.

Method: a common first name with a capital, followed by a word with a capital that is no word for an organisation or a
place. It finds most names that an editor would type and cannot find them all; a text without a listed first name
passes. The list is put together by hand from names that are common in Sweden. Left out are those that are also words,
months or places (Bo, Hans, Inga, Jan, Liv, Maj, Per, Sten, Urban).
"""

from __future__ import annotations

import re

_LISTED = """
Ahmed Ali Alexander Alexandra Alva Amanda Amir Anders Andreas Anette Angelica Anita Anna Anne Annelie Annika Ann Anton
Arne Astrid Axel Barbro Bengt Benjamin Berit Bertil Birgit Birgitta Birger Britt Camilla Carina Carl Carolina Caroline
Cecilia Charlotta Charlotte Christer Christian Christina Christoffer Daniel David Dennis Ebba Elias Elin Elina
Elisabet Elisabeth Ella Ellen Elsa Emelie Emil Emilia Emma Emmy Erik Erika Eva Fatima Felicia Filip Fredrik Fredrika
Frida Gabriel Gabriella Gerd Gunilla Gunnar Gustaf Gustav Göran Hampus Hanna Hannah Hassan Helen Helena Henrik Hugo
Håkan Ida Inger Ingrid Irene Isabella Isak Jakob Jenny Jennifer Jens Jessica Joakim Johan Johanna Johannes John Jonas
Jonathan Josefin Josefine Julia Kajsa Karin Karl Karolina Katarina Kenneth Kent Kerstin Kjell Klara Kristina
Kristoffer Lars Leif Lena Lennart Linda Linnea Linnéa Lisa Louise Lovisa Lucas Ludvig Lukas Madeleine Magdalena Magnus
Maja Malin Margareta Maria Marie Mariam Marianne Marcus Markus Martin Matilda Mats Mattias Max Mehmet Michael Mikael
Mohamed Mohammed Mona Monica Monika Moa Mustafa Nathalie Niclas Niklas Nils Nina Nora Ola Olga Olivia Oliver Olof Omar
Oscar Oskar Patrik Pernilla Peter Petra Pia Pontus Rasmus Rebecka Richard Rickard Robert Robin Roger Roland Rolf
Sandra Sanna Sara Sarah Sebastian Simon Sofia Sofie Solveig Stefan Stefanie Stina Susanne Sven Therese Thomas Tim
Tobias Tomas Tommy Torbjörn Tove Ulf Ulla Ulrika Victor Victoria Viktor Viktoria Vilma Wilma William Yasmin Yvonne Åke
Åsa Örjan
"""

#: After a given name these make the name of a place, a foundation, a school or a day, and no person.
_NOT_SURNAMES = re.compile(
    r"\w*(?:gatan|gata|vägen|plats|torg|skolan|skola|gården|gård|kyrka|församling|stiftelsen|stiftelse|kommun|län"
    r"|sjukhus|hemmet|center|centrum|förening|föreningen|byrån|jouren|linjen|telefonen|akademin|institutet|dagen)\Z",
    re.IGNORECASE,
)
_FIRST = "|".join(_LISTED.split())
_NAME = re.compile(
    rf"(?<![\w-])(?:{_FIRST})(?:-[A-ZÅÄÖ][a-zåäöé]+)?"
    rf"(?:[ ]+(?:{_FIRST}|[A-ZÅÄÖ]\.|von|af|de|el|al))*"
    r"[ ]+(?P<last>[A-ZÅÄÖÉ][a-zåäöéü]+(?:-[A-ZÅÄÖ][a-zåäöé]+)?)(?!\w)"
)


def persons(text: str) -> list[re.Match[str]]:
    """The names of persons in ``text``.

    >>> [m.group() for m in persons("Ansvarig: Anna Andersson, Kristina kyrka, Sven Eriksgatan")]
    ['Anna Andersson']
    """
    return [m for m in _NAME.finditer(text) if not _NOT_SURNAMES.match(m["last"])]
