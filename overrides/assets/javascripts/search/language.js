/* Words, stems, compounds and slips of the finger. The same, step for step, as hooks/vagvisaren/search/. */
(function (search) {
  "use strict";
  const WORD = /[\p{L}\p{N}]+/gu;
  const SOFT = /[\u00ad\u200b\u200c\u200d\u2060\ufeff]/g;
  /** Nothing to compose or take away: the letters and signs of most lines. */
  const PLAIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u017f\u2013-\u201d\u2026]*$/;
  const DIGIT = /\p{Nd}/u;
  const KIND = new Uint8Array(65536);
  const FROM = "åäöæøéèêëáàâãíìîïóòôõúùûüýçñ";
  const TO = "aaoaoeeeeaaaaiiiioooouuuuycn";
  const FOLDED = new Map(Array.from(FROM, (letter, i) => [letter, TO[i]]));
  const MARKED = new RegExp(`[${FROM}]`, "g");
  const PART = "~";
  const SHORT = "^";
  const SHORTEST_COMPOUND = 7;
  const SHORTEST_PART = 4;
  const MOST_PARTS = 4;

  const text = (search.text = {
    plain: (value) => (PLAIN.test(value) ? value : value.normalize("NFC").replace(SOFT, "")),
    words(value) {
      const found = text.plain(value).match(WORD);
      if (found === null) return [];
      let kept = 0;
      for (const w of found) if (w.length > 1 || DIGIT.test(w)) found[kept++] = w;
      found.length = kept;
      return found;
    },
    fold: (word) => word.replace(MARKED, (letter) => FOLDED.get(letter)),
    /** Whether a UTF-16 unit is part of a word. */
    isLetter(code) {
      const known = KIND[code];
      if (known !== 0) return known === 1;
      const letter = /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
      KIND[code] = letter ? 1 : 2;
      return letter;
    },
    hasDigit: (word) => DIGIT.test(word),
    isShort: (word) =>
      word.length >= 2 && word.length <= 5 && /^\p{Lu}\p{L}*\p{Lu}$/u.test(word),
  });

  class Stemmer {
    constructor(table) {
      this.forms = new Map(Object.entries(table.forms));
      this.passes = table.passes.map(byEnding);
      this.final = byEnding(table.final);
      this.single = table.single;
      this.known = new Map();
    }
    stem(word) {
      let stem = this.known.get(word);
      if (stem === undefined) this.known.set(word, (stem = this.work(word)));
      return stem;
    }
    work(word) {
      const form = this.forms.get(word);
      if (form !== undefined) return form;
      if (word.length < 3 || DIGIT.test(word)) return word;
      let stem = word;
      for (const pass of this.passes) {
        stem = strip(stem, pass);
        const found = this.forms.get(stem);
        if (found !== undefined) return found;
      }
      stem = strip(stem, this.final);
      const end = stem[stem.length - 1];
      if (this.single && stem.length > 3 && end === stem[stem.length - 2] && !"aeiouyåäö".includes(end)) stem = stem.slice(0, -1);
      return stem;
    }
  }

  function byEnding(rows) {
    const endings = new Map();
    let longest = 0;
    for (const [ending, put, rest, after, but] of rows) {
      endings.set(ending, { put, rest, after, but });
      longest = Math.max(longest, ending.length);
    }
    return { endings, longest };
  }

  function strip(word, { endings, longest }) {
    for (let size = Math.min(longest, word.length); size > 0; size--) {
      const rule = endings.get(word.slice(word.length - size));
      if (rule === undefined) continue;
      const rest = word.length - size;
      if (rest < rule.rest) continue;
      const last = rest ? word[rest - 1] : "";
      if ((rule.after && !(last && rule.after.includes(last))) || (rule.but && last && rule.but.includes(last))) continue;
      return word.slice(0, rest) + rule.put;
    }
    return word;
  }

  /** The stems of a compound's parts; empty where it is none. `known` gives the stem of a word that stands alone.
      `begins` are the first three letters of such words: most places to split need no closer look. */
  function split(word, known, short, links, begins) {
    const long = (piece) => piece.length >= SHORTEST_PART || short.has(piece);
    const first = (piece) => {
      for (const link of links) {
        if (link && !piece.endsWith(link)) continue;
        const bare = link ? piece.slice(0, -link.length) : piece;
        if (!long(bare)) continue;
        const stem = known(bare);
        if (stem !== null) return stem;
      }
      // "arbets-" is of "arbete", whose e is lost.
      const bare = piece.endsWith("s") ? piece.slice(0, -1) : piece;
      return long(bare) ? known(bare + "e") : null;
    };
    const divide = (piece, most) => {
      let best = null;
      for (let i = piece.length - 3; i > 2; i--) {
        const rest = piece.slice(i);
        if (!begins.has(rest.slice(0, 3))) continue;
        const head = first(piece.slice(0, i));
        if (head === null) continue;
        const last = long(rest) ? known(rest) : null;
        if (last !== null) return [head, last];
        if (most > 2 && best === null && rest.length >= SHORTEST_COMPOUND) {
          const more = divide(rest, most - 1);
          if (more !== null) best = [head, ...more];
        }
      }
      return best;
    };
    return word.length < SHORTEST_COMPOUND ? [] : divide(word, MOST_PARTS) || [];
  }

  class Lexicon {
    constructor(data) {
      this.stemmer = new Stemmer(data.stemmer);
      this.fillers = new Set(data.fillers);
      this.short = new Set(data.short);
      this.links = data.links;
      this.count = new Map();
      this.alone = new Map();
      this.aloneFolded = new Map();
      this.folded = new Map();
      this.known = new Map();
    }
    add(word, times) {
      const lower = word.toLowerCase();
      this.count.set(lower, (this.count.get(lower) || 0) + times);
      if (text.isShort(word) && !this.count.has(SHORT + lower)) this.count.set(SHORT + lower, 0);
    }
    close() {
      for (const word of this.count.keys()) {
        if (word.startsWith(SHORT) || this.fillers.has(word) || DIGIT.test(word)) continue;
        const bare = text.fold(word);
        if (this.folded.has(bare)) this.folded.get(bare).push(word);
        else this.folded.set(bare, [word]);
        const stem = this.stem(word);
        if ((word.length >= SHORTEST_PART || this.short.has(word)) && !this.alone.has(stem)) this.alone.set(stem, word);
      }
      this.begins = new Set([...this.alone.keys()].map((stem) => stem.slice(0, 3)));
      for (const [form, stem] of this.stemmer.forms) if (this.alone.has(stem)) this.begins.add(form.slice(0, 3));
      this.beginsFolded = new Set([...this.begins].map(text.fold));
      for (const [stem, word] of [...this.alone]) if (this.splitKnown(word, stem).length) this.alone.delete(stem);
      for (const stem of this.alone.keys()) {
        const bare = text.fold(stem);
        if (!this.aloneFolded.has(bare)) this.aloneFolded.set(bare, stem);
      }
    }
    stem(word) {
      return this.stemmer.stem(word);
    }
    parts(word) {
      return this.splitKnown(word, this.stem(word));
    }
    partsWithoutDots(word) {
      const known = (piece) => this.aloneFolded.get(text.fold(this.stem(piece))) || null;
      return split(text.fold(word), known, this.short, this.links, this.beginsFolded);
    }
    splitKnown(word, without) {
      const known = (piece) => {
        const stem = this.stem(piece);
        return stem !== without && this.alone.has(stem) ? stem : null;
      };
      return split(word, known, this.short, this.links, this.begins);
    }
    terms(word) {
      let found = this.known.get(word);
      if (found === undefined) {
        const lower = word.toLowerCase();
        const stem = this.stem(lower);
        found = [stem];
        for (const part of this.parts(lower)) if (part !== stem) found.push(PART + part);
        if (text.isShort(word)) found.push(SHORT + lower);
        this.known.set(word, found);
      }
      return found;
    }
  }

  /** How many slips a word of its length may have. */
  const allowed = (word) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

  /** Letters changed, left out, added or swapped between two words; `most` + 1 for more. */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let older = [];
    let old = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        let cost = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, older[j - 2] + 1);
        row.push(cost);
        if (cost < least) least = cost;
      }
      if (least > most) return most + 1;
      older = old;
      old = row;
    }
    return Math.min(old[b.length], most + 1);
  }

  Object.assign(search, { Lexicon, spelling: { allowed, distance }, PART, SHORT });
})((self.vvSearch = self.vvSearch || {}));
