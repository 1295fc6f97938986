"""A query: what it asks for, and which sections answer it. The browser does the same, step by step.

Every word becomes a *concept*: the ways in which a section may have it (its stem, a compound with it, the parts of a
compound, a synonym; where none of these is on the site: without dots, begun, misspelt). A section's score is the sum
of its concepts, the rare ones weighing more, and less where concepts are missing.
"""

from __future__ import annotations

import dataclasses
import math

from . import numbers, references, spelling
from .index import Index
from .lexicon import SHORT
from .text import fold, plain, words

#: Percent of a word's weight when it is there in another way.
_BOTH_PARTS, _SYNONYM, _NO_DOTS, _BEGUN, _MISSPELT, _ONE_PART, _JOINED_APART = 75, 70, 95, 80, 75, 50, 80
_WEAK_PERCENT = 30
#: ... where a query has at most one word that weighs more.
_WEAK_FEW = 50
_MOST_BEGUN, _MOST_MISSPELT = 12, 6
#: A word elsewhere on the page counts this many percent for the section.
_ELSEWHERE = 30
#: A section whose whole heading, of two words or more, stands in the query weighs this many percent.
_REPEATED = 150


@dataclasses.dataclass(frozen=True)
class Way:
    """One way to have a concept: all ``terms`` in the section, at ``percent`` of their weight."""

    percent: int
    terms: tuple[str, ...]


@dataclasses.dataclass
class Concept:
    """A word, a reference or a number of the query."""

    text: str
    ways: list[Way]
    #: Percent of the weight that its rarity gives it.
    percent: int = 100
    #: The words of the site that stand for a word it does not have, nearest first.
    meant: list[str] = dataclasses.field(default_factory=list)


@dataclasses.dataclass(frozen=True)
class Hit:
    """A section that answers, and how well. ``concepts`` has a bit for each concept that it holds itself."""

    document: int
    score: int
    concepts: int


class Query:
    """Understands queries of one language and ranks sections."""

    def __init__(self, index: Index) -> None:
        self.index, self.lexicon = index, index.lexicon
        data = index.data
        self.weak = frozenset(data["weak"])
        self.weak_stems = frozenset(self.lexicon.stem(w) for w in data["weak"])
        self.synonyms: dict[str, list[tuple[tuple[str, ...], list[tuple[str, ...]]]]] = {}
        for typed, found in data["synonyms"]:
            targets = [t for t in (self._stems(phrase) for phrase in found) if t]
            for phrase in typed:
                stems = tuple(self.lexicon.stem(w.lower()) for w in words(phrase))
                if stems:
                    self.synonyms.setdefault(stems[0], []).append((stems, targets))

    def _stems(self, phrase: str) -> tuple[str, ...]:
        found = [w.lower() for w in words(phrase)]
        kept = [w for w in found if w not in self.lexicon.fillers] or found
        return tuple(dict.fromkeys(self.lexicon.stem(w) for w in kept))

    def understand(self, text: str) -> list[Concept]:
        """The concepts of a query, in its order."""
        text = plain(text)
        concepts: list[Concept] = []
        text = self._numbers(text, concepts)
        text = self._references(text, concepts)
        tokens = words(text)
        lower = [t.lower() for t in tokens]
        stems = [self.lexicon.stem(w) for w in lower]
        taken = self._synonym_phrases(lower, stems, concepts)
        filler = [w in self.lexicon.fillers for w in lower]
        if not concepts and all(filler[i] for i in range(len(lower)) if not taken[i]):
            acronyms = [SHORT + w in self.lexicon.count for w in lower]
            filler = [not a for a in acronyms] if any(acronyms) else [False] * len(lower)
        for i, t in enumerate(tokens):
            if t.isupper() and len(t) > 1 and not text.isupper() and SHORT + lower[i] in self.lexicon.count:
                filler[i] = False
        last = not text.endswith((" ", "?", "!", "."))
        i = 0
        while i < len(lower):
            if i + 1 < len(lower) and not taken[i] and not taken[i + 1] and self._joins(lower, filler, i):
                concepts.append(self._joined(lower[i], lower[i + 1]))
                i += 2
                continue
            if not filler[i] and not taken[i]:
                concepts.append(self._word(lower[i], begun=last and i == len(lower) - 1))
            elif filler[i] and not taken[i] and SHORT + lower[i] in self.index.postings:
                # "sig" is a word that says nothing, and an abbreviation.
                concepts.append(Concept(lower[i], [Way(100, (SHORT + lower[i],))], _WEAK_PERCENT))
            i += 1
        return concepts

    def _numbers(self, text: str, concepts: list[Concept]) -> str:
        for start, end, meant in reversed(numbers.asked(text, self.index.data["numbers"])):
            concepts.insert(0, Concept(text[start:end], [Way(100, ("tel:" + n,)) for n in meant], 200))
            text = text[:start] + " " + text[end:]
        return text

    def _references(self, text: str, concepts: list[Concept]) -> str:
        asked, rest = references.find(text.lower(), self.index.data["acts"])
        found: list[Concept] = []
        for one in asked:
            ways: list[Way] = []
            repealed = self.index.data["repealed"]
            for act in one.acts:
                percent = 100 if one.exact or act not in repealed else 70
                if one.anchor:
                    ways.append(Way(percent, (f"law:{act}#{one.anchor}",)))
                ways.append(Way(percent * (100 if one.anchor is None else 12) // 100, (f"act:{act}",)))
            if not one.acts and one.anchor:
                ways.append(Way(100, ("at:" + one.anchor,)))
            ways = [way for way in ways if all(term in self.index.postings for term in way.terms)]
            if ways:
                label = " ".join(filter(None, (one.acts[0] if one.acts else "", one.anchor or "")))
                found.append(Concept(label, ways, 200))
        if not found:
            return text
        concepts.extend(found)
        return rest

    def _synonym_phrases(self, lower: list[str], stems: list[str], concepts: list[Concept]) -> list[bool]:
        """Phrases of several words that stand for something else; which words they took."""
        taken = [False] * len(stems)
        for i in range(len(stems)):
            best: tuple[tuple[str, ...], list[tuple[str, ...]]] | None = None
            for phrase, targets in self.synonyms.get(stems[i], ()):
                end = i + len(phrase)
                fits = len(phrase) > 1 and tuple(stems[i:end]) == phrase and not any(taken[i:end])
                if fits and (best is None or len(phrase) > len(best[0])):
                    best = (phrase, targets)
            if best is not None:
                phrase, targets = best
                ways = [Way(_SYNONYM, t) for t in targets if all(self.index.has(x) for x in t)]
                own = tuple(dict.fromkeys(s for j, s in enumerate(phrase) if lower[i + j] not in self.lexicon.fillers))
                if own and all(self.index.has(x) for x in own):
                    ways.insert(0, Way(100, own))
                if ways:
                    concepts.append(Concept(" ".join(lower[i : i + len(phrase)]), ways))
                    for j in range(i, i + len(phrase)):
                        taken[j] = True
        return taken

    def _joins(self, lower: list[str], filler: list[bool], i: int) -> bool:
        """Whether two words typed apart are one on the site: "oros anmälan"."""
        a, b = lower[i], lower[i + 1]
        joined = a + b
        if len(joined) < 6 or joined not in self.lexicon.count:
            return False
        return not (filler[i] or filler[i + 1]) or a not in self.lexicon.count or b not in self.lexicon.count

    def _joined(self, a: str, b: str) -> Concept:
        concept = self._word(a + b, begun=False)
        apart = tuple(dict.fromkeys((self.lexicon.stem(a), self.lexicon.stem(b))))
        if all(self.index.has(s) for s in apart):
            concept.ways.append(Way(_JOINED_APART, apart))
        concept.text = f"{a} {b}"
        return concept

    def _word(self, word: str, *, begun: bool) -> Concept:
        stem = self.lexicon.stem(word)
        ways: list[Way] = []
        if self.index.has(stem):
            ways.append(Way(100, (stem,)))
        if SHORT + word in self.index.postings:
            ways.append(Way(130, (SHORT + word,)))
        parts = self.lexicon.parts(word)
        if parts and all(self.index.has(p) for p in parts):
            ways.append(Way(_BOTH_PARTS, parts))
        for phrase, targets in self.synonyms.get(stem, ()):
            if len(phrase) == 1:
                ways.extend(Way(_SYNONYM, t) for t in targets if all(self.index.has(x) for x in t))
        weak = word in self.weak or (stem in self.weak_stems and self.index.has(stem))
        concept = Concept(word, ways, _WEAK_PERCENT if weak else 100)
        if not ways:
            self._guess(concept, word, begun=begun)
        elif begun and len(word) > 3 and word not in self.lexicon.count:
            # Still being typed: what it may become counts beside what it is.
            ways.extend(Way(_BEGUN, (s,)) for s in self._begun(word)[0])
        return concept

    def _guess(self, concept: Concept, word: str, *, begun: bool) -> None:
        """Ways for a word that the site does not have."""
        if any(c.isdigit() for c in word):
            return
        folded = fold(word)
        for form in self.lexicon.folded.get(folded, ()):
            self._mean(concept, _NO_DOTS, form)
        if concept.ways:
            return
        parts = self.lexicon.parts_without_dots(word)
        if parts and all(self.index.has(p) for p in parts):
            concept.ways.append(Way(_BOTH_PARTS, parts))
            return
        if begun and len(word) > 2:
            stems, forms = self._begun(word)
            concept.meant.extend(forms)
            concept.ways.extend(Way(_BEGUN, (s,)) for s in stems)
        if not concept.ways:
            for form in self._near(folded):
                self._mean(concept, _MISSPELT, form)
        if not concept.ways:
            for part in self._some_part(word):
                concept.ways.append(Way(_ONE_PART, (part,)))

    def _mean(self, concept: Concept, percent: int, form: str) -> None:
        stem = self.lexicon.stem(form)
        if not self.index.has(stem):
            return
        concept.meant.append(form)
        ways = [Way(percent, (stem,))]
        for phrase, targets in self.synonyms.get(stem, ()):
            if len(phrase) == 1:
                ways.extend(Way(percent * _SYNONYM // 100, t) for t in targets if all(self.index.has(x) for x in t))
        concept.ways.extend(way for way in ways if way not in concept.ways)

    def _begun(self, word: str) -> tuple[list[str], list[str]]:
        """Stems and forms of words that begin with ``word``, the commonest first; without dots where none does."""
        count = self.lexicon.count
        forms = [w for w in count if w.startswith(word) and w not in self.lexicon.fillers]
        if not forms:
            folded = fold(word)
            forms = [w for f, ws in self.lexicon.folded.items() if f.startswith(folded) for w in ws]
        forms.sort(key=lambda w: (-count[w], w))
        stems = [s for s in dict.fromkeys(self.lexicon.stem(w) for w in forms) if self.index.has(s)]
        return stems[:_MOST_BEGUN], forms[:_MOST_BEGUN]

    def _near(self, folded: str) -> list[str]:
        """Words of the site within the slips that the word's length allows: the nearest, of those the commonest."""
        most = spelling.allowed(folded)
        if most == 0:
            return []
        found: list[tuple[int, int, str]] = []
        for form, forms in self.lexicon.folded.items():
            if len(form) < 3:
                continue
            d = spelling.distance(folded, form, most)
            if d <= most:
                found.extend((d, -self.lexicon.count[w], w) for w in forms)
                most = min(most, d)
        found = [f for f in found if f[0] <= most]
        found.sort()
        return [w for _, _, w in found[:_MOST_MISSPELT]]

    def _some_part(self, word: str) -> list[str]:
        """The longest word of the site that a longer unknown word begins or ends with, five letters at least."""
        for size in range(len(word) - 2, 4, -1):
            found = []
            for piece in (word[len(word) - size :], word[:size]):
                stem = self.lexicon.stem(piece)
                if piece in self.lexicon.count and piece not in self.lexicon.fillers and self.index.has(stem):
                    found.append(stem)
            if found:
                return list(dict.fromkeys(found))
        return []

    def search(self, text: str) -> list[Hit]:
        """Sections that answer ``text``, the best first. Pages that say the same are not told apart here."""
        return self.rank(self.understand(text), self.said(text))

    def said(self, text: str) -> frozenset[str]:
        """The stems of every word of a query, fillers too."""
        return frozenset(self.lexicon.stem(w.lower()) for w in words(plain(text)))

    def rank(self, concepts: list[Concept], said: frozenset[str]) -> list[Hit]:
        """Sections by what concepts they hold. ``said``: all that was typed, for headings that it repeats."""
        index = self.index
        concepts = [c for c in concepts if c.ways]
        if not concepts:
            return []
        total = len(index.documents)
        few = sum(c.percent >= 100 for c in concepts) < 2
        scores: list[dict[int, int]] = []
        rarity: list[int] = []
        for concept in concepts:
            have: dict[int, int] = {}
            for way in concept.ways:
                rows = [index.weights(term) for term in way.terms]
                for document, weight in rows[0].items():
                    least = weight
                    for row in rows[1:]:
                        least = min(least, row.get(document, 0))
                    least = least * way.percent // 100
                    if least > have.get(document, 0):
                        have[document] = least
            scores.append(have)
            rare = round(100 * math.log((total + 1) / (len(have) + 1))) + 40
            rarity.append(rare * (_WEAK_FEW if few and concept.percent == _WEAK_PERCENT else concept.percent) // 100)
        return self._sum(scores, rarity, said)

    def _sum(self, scores: list[dict[int, int]], rarity: list[int], said: frozenset[str]) -> list[Hit]:
        documents = self.index.documents
        on_page: list[dict[int, int]] = []
        for have in scores:
            best: dict[int, int] = {}
            for document, weight in have.items():
                page = documents[document].page
                if weight > best.get(page, 0):
                    best[page] = weight
            on_page.append(best)
        whole = max(1, sum(rarity))
        held_by: dict[int, int] = {}
        for i, have in enumerate(scores):
            for document in have:
                held_by[document] = held_by.get(document, 0) | 1 << i
        hits = []
        for document, held in held_by.items():
            d = documents[document]
            points = covered = 0
            for i, have in enumerate(scores):
                own = have.get(document, 0)
                near = on_page[i].get(d.page, 0) * _ELSEWHERE // 100
                points += rarity[i] * min(900, max(own, near))
                covered += rarity[i] * (100 if own else 55 if near else 0)
            share = covered * 10 // whole
            score = points // 100 * share // 1000 * share // 1000
            if len(d.said) > 1 and d.said <= said:
                score = score * _REPEATED // 100
            hits.append(Hit(document, score * d.prior // 100, held))
        hits.sort(key=lambda h: (-h.score, h.document))
        return hits
