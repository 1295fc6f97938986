"""The English words of the grammar. What each set means: :class:`~.lexicon.Lexicon`."""

from .lexicon import Lexicon, listed

_ORDINALS = listed(
    "first second third fourth fifth sixth seventh eighth ninth tenth "
    "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)

ENGLISH = Lexicon(
    chapter=frozenset({"chapter", "chapters", "ch", "chap"}),
    section=frozenset({"section", "sections", "sec", "secs"}),
    #: "s." is a page in Swedish, so it means a section only right after a chapter.
    section_after_chapter=frozenset({"s", "ss"}),
    stycke=frozenset({"paragraph", "paragraphs", "subparagraph", "subparagraphs", "para", "paras"}),
    punkt=frozenset({"item", "items", "point", "points"}),
    sentence=frozenset({"sentence", "sentences"}),
    ordinals={word: number for number, word in enumerate(_ORDINALS, 1)} | {"last": None},
    conjunctions=frozenset({"and", "or"}),
    until=frozenset({"to", "through"}),
    linkers=frozenset({"of", "in", "under"}),
    determiners=frozenset({"the", "current", "swedish"}),
    old=frozenset({"old", "former", "previous", "earlier", "repealed"}),
    new=frozenset({"new", "coming"}),
    same=frozenset({"same"}),
    this=frozenset({"this"}),
    same_act=frozenset({"act", "code", "ordinance"}),
    same_chapter=frozenset({"chapter"}),
    same_section=frozenset({"section", "provision"}),
    article=frozenset({"article", "articles", "art", "arts"}),
    page=frozenset({"p", "pp", "page", "pages"}),
    act_endings=(),
    no_act_endings=(),
    no_acts=frozenset(),
    acts=frozenset({"act", "ordinance", "code", "decree"}),
    after_bare_act=frozenset({"on", "concerning", "with", "of"}),
    books=frozenset(listed("book handbook report guidance guide plan document bylaws thesis manual strategy")),
    counted=frozenset(
        listed(
            "january february march april may june july august september october november december "
            "day days week weeks month months year years people persons children percent"
        )
    ),
)
