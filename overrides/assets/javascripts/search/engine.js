/* The index, and queries to it. The same, step for step and in whole numbers, as index.py and query.py. */
(function (search) {
  "use strict";
  const { text, numbers, spelling, Lexicon, PART, SHORT } = search;
  const TIMES = [0, 100, 140, 165, 180, 190];
  const HEADING = [230, 270];
  const PAGE_HEADING = [330, 440];
  const TITLE = [60, 150];
  const [TRAIL, AUDIENCE, DESCRIPTION] = [25, 30, 100];
  const PART_PERCENT = 60;
  const [OWN_LAW, CITED_LAW] = [1000, 130];
  const [NUMBER_HEADING, NUMBER_TEXT] = [700, 150];
  const [BOTH_PARTS, SYNONYM, NO_DOTS, BEGUN, MISSPELT, ONE_PART, JOINED_APART] = [75, 70, 95, 80, 75, 50, 80];
  const WEAK_PERCENT = 30;
  const WEAK_FEW = 50;
  const [MOST_BEGUN, MOST_MISSPELT] = [12, 6];
  const ELSEWHERE = 30;
  const REPEATED = 150;
  const BRACKETS = /\([^)]*\)|^\d+\./g;

  const NEWLINE = 10;
  const NONE = [];
  const SOME_DIGITS = /\d\D{0,3}\d/;

  const whole = (a, b) => Math.floor(a / b);
  const unique = (list) => [...new Set(list)];
  const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

  /** The anchor that a heading gets by itself. */
  function guessedAnchor(heading) {
    const lower = heading.toLowerCase();
    const m = /^(?:(\d+(?: [a-z])?) kap\. )?(\d+(?: [a-z]{1,2})?) §$|^(?:chapter (\d+(?: [a-z])?), )?section (\d+(?: [a-z]{1,2})?)$/.exec(lower);
    if (m) {
      const chapter = (m[1] || m[3] || "").replace(/ /g, "");
      return (chapter ? `k${chapter}-` : "") + "p" + (m[2] || m[4]).replace(/ /g, "");
    }
    return text.fold(lower).replace(/[^a-z0-9 _-]/g, "").trim().replace(/[- ]+/g, "-");
  }

  function unrun(runs) {
    const found = [];
    for (let i = 0; i < runs.length; i += 2) for (let n = 0; n < runs[i + 1]; n++) found.push(runs[i] + n);
    return found;
  }

  class Index {
    constructor(data) {
      this.data = data;
      this.lexicon = new Lexicon(data);
      this.lines = data.lines.split("\n");
      this.postings = new Map();
      this.documents = [];
      this.build();
    }

    sections() {
      const all = [];
      let next = 0;
      this.data.pages.forEach((page, number) => {
        for (const [heading, anchor, kind, runs, ...laws] of page.slice(7)) {
          const lines = typeof runs === "number" ? Array.from({ length: runs }, (_, i) => next + i) : unrun(runs);
          for (const n of lines) if (n >= next) next = n + 1;
          const name = heading || this.lines[lines[0]];
          all.push({
            page: number,
            url: page[0],
            anchor: anchor === 0 ? guessedAnchor(name) : anchor,
            heading: name,
            kind: this.data.kinds[kind],
            lines,
            laws,
            prior: page[3],
          });
        }
      });
      return all;
    }

    build() {
      const { data, lexicon } = this;
      const vocabulary = new Vocabulary();
      const { ids, starts } = vocabulary.read(data.lines);
      const sections = this.sections();
      for (const page of data.pages) {
        vocabulary.read(page[1]);
        vocabulary.read(page[2]);
      }
      for (const section of sections) vocabulary.read(section.heading);
      for (const label of data.shared) vocabulary.read(label);
      vocabulary.words.forEach((word, id) => lexicon.add(word, vocabulary.often[id]));
      lexicon.close();
      const weights = new Weights();
      const termsOf = vocabulary.words.map((word) => lexicon.terms(word).map((term) => weights.id(term)));
      const lineNumbers = this.lines.map((line) => (SOME_DIGITS.test(line) ? numbers.find(line, data.numbers) : NONE));
      const lengths = sections.map((s) => s.lines.reduce((sum, n) => sum + starts[n + 1] - starts[n], 0));
      const average = Math.max(1, whole(lengths.reduce((a, b) => a + b, 0), Math.max(1, lengths.length)));
      const fields = new Map();
      const field = (label, base, shared) => {
        let known = fields.get(label);
        if (known === undefined) {
          const every = unique(text.words(label));
          const telling = every.filter((w) => !lexicon.fillers.has(w.toLowerCase()));
          const found = telling.length ? telling : every;
          const terms = unique(found.flatMap((word) => lexicon.terms(word).map((term) => weights.id(term))));
          fields.set(label, (known = [found.length, terms]));
        }
        if (known[0]) for (const term of known[1]) weights.add(term, base + whole(shared, known[0]));
      };
      const named = (name, weight) => weights.add(weights.id(name), weight);
      sections.forEach((section, document) => {
        const page = data.pages[section.page];
        const spread = 600 + whole(400 * lengths[document], average);
        for (const n of section.lines) {
          for (let i = starts[n]; i < starts[n + 1]; i++) for (const term of termsOf[ids[i]]) weights.count(term);
        }
        weights.counted((times) => whole(TIMES[Math.min(times, 5)] * 1000, spread));
        if (section.anchor) {
          field(section.heading, ...HEADING);
          field(page[1], ...TITLE);
        } else {
          field(section.heading, ...PAGE_HEADING);
          field(page[2], DESCRIPTION, 0);
        }
        for (const n of page[5]) field(data.shared[n], TRAIL, 0);
        for (const n of page[6]) field(data.shared[n], AUDIENCE, 0);
        const act = page[4];
        if (act && section.kind === "law" && section.anchor) {
          named(`law:${act}#${section.anchor}`, OWN_LAW);
          named("at:" + section.anchor, OWN_LAW);
          named("act:" + act, 200);
        } else if (act && !section.anchor) {
          named("act:" + act, OWN_LAW);
        }
        for (const n of section.laws) {
          named("law:" + data.laws[n], CITED_LAW);
          named("act:" + data.laws[n].split("#")[0], 60);
        }
        const own = section.kind === "contact" && section.anchor;
        for (const n of section.lines) {
          for (const dialled of lineNumbers[n]) named("tel:" + dialled, own ? NUMBER_HEADING : NUMBER_TEXT);
        }
        weights.end(document);
        section.said = new Set(text.words(section.heading.replace(BRACKETS, " ")).map((w) => lexicon.stem(w.toLowerCase())));
        this.documents.push(section);
      });
      this.postings = weights.rows();
    }

    has(term) {
      return this.postings.has(term) || this.postings.has(PART + term);
    }

    /** Documents with a term, itself or as a part of a compound, and its weight there. */
    weights(term) {
      const found = new Map();
      const row = this.postings.get(term) || NONE;
      for (let i = 0; i < row.length; i += 2) found.set(row[i], row[i + 1]);
      const part = this.postings.get(PART + term) || NONE;
      for (let i = 0; i < part.length; i += 2) {
        const weight = whole(part[i + 1] * PART_PERCENT, 100);
        if (weight > (found.get(part[i]) || 0)) found.set(part[i], weight);
      }
      return found;
    }
  }

  /** Every different word by a number, so that the index is made of numbers. */
  class Vocabulary {
    constructor() {
      this.numbers = new Map();
      this.words = [];
      this.often = [];
    }

    /** The words of a text by number, and where each of its lines begins among them. */
    read(value) {
      const all = text.plain(value);
      const ids = [];
      const starts = [0];
      let from = -1;
      for (let i = 0; i <= all.length; i++) {
        const code = i < all.length ? all.charCodeAt(i) : NEWLINE;
        if (text.isLetter(code)) {
          if (from < 0) from = i;
          continue;
        }
        if (from >= 0) {
          if (i - from > 1 || text.hasDigit(all[from])) ids.push(this.number(all.slice(from, i)));
          from = -1;
        }
        if (code === NEWLINE) starts.push(ids.length);
      }
      return { ids, starts };
    }

    number(word) {
      let id = this.numbers.get(word);
      if (id === undefined) {
        id = this.words.length;
        this.numbers.set(word, id);
        this.words.push(word);
        this.often.push(0);
      }
      this.often[id]++;
      return id;
    }
  }

  /** What terms weigh, section after section; in the end a row for each term. */
  class Weights {
    constructor() {
      this.ids = new Map();
      this.weight = new Int32Array(16384);
      this.times = new Int32Array(16384);
      this.touched = [];
      this.seen = [];
      this.triples = [];
    }
    id(term) {
      let id = this.ids.get(term);
      if (id === undefined) {
        this.ids.set(term, (id = this.ids.size));
        if (id >= this.weight.length) {
          this.weight = larger(this.weight);
          this.times = larger(this.times);
        }
      }
      return id;
    }
    count(id) {
      if (this.times[id]++ === 0) this.seen.push(id);
    }
    counted(weigh) {
      for (const id of this.seen) {
        this.add(id, weigh(this.times[id]));
        this.times[id] = 0;
      }
      this.seen.length = 0;
    }
    add(id, weight) {
      if (this.weight[id] === 0 && weight) this.touched.push(id);
      this.weight[id] += weight;
    }
    end(document) {
      for (const id of this.touched) {
        this.triples.push(id, document, this.weight[id]);
        this.weight[id] = 0;
      }
      this.touched.length = 0;
    }
    rows() {
      const { triples } = this;
      const at = new Int32Array(this.ids.size + 1);
      for (let i = 0; i < triples.length; i += 3) at[triples[i] + 1] += 2;
      for (let i = 1; i < at.length; i++) at[i] += at[i - 1];
      const next = at.slice();
      const all = new Int32Array(at[at.length - 1]);
      for (let i = 0; i < triples.length; i += 3) {
        const id = triples[i];
        all[next[id]++] = triples[i + 1];
        all[next[id]++] = triples[i + 2];
      }
      const rows = new Map();
      for (const [term, id] of this.ids) if (at[id + 1] > at[id]) rows.set(term, all.subarray(at[id], at[id + 1]));
      return rows;
    }
  }

  function larger(array) {
    const copy = new Int32Array(array.length * 2);
    copy.set(array);
    return copy;
  }

  class Query {
    constructor(index) {
      this.index = index;
      this.lexicon = index.lexicon;
      const { data } = index;
      this.weak = new Set(data.weak);
      this.weakStems = new Set(data.weak.map((w) => this.lexicon.stem(w)));
      this.references = search.references(data.references, data.acts);
      this.synonyms = new Map();
      for (const [typed, found] of data.synonyms) {
        const targets = found.map((phrase) => this.stems(phrase)).filter((t) => t.length);
        for (const phrase of typed) {
          const stems = text.words(phrase).map((w) => this.lexicon.stem(w.toLowerCase()));
          if (!stems.length) continue;
          if (!this.synonyms.has(stems[0])) this.synonyms.set(stems[0], []);
          this.synonyms.get(stems[0]).push([stems, targets]);
        }
      }
    }

    stems(phrase) {
      const found = text.words(phrase).map((w) => w.toLowerCase());
      const kept = found.filter((w) => !this.lexicon.fillers.has(w));
      return unique((kept.length ? kept : found).map((w) => this.lexicon.stem(w)));
    }

    understand(typed) {
      let value = text.plain(typed);
      const concepts = [];
      value = this.takeNumbers(value, concepts);
      value = this.takeReferences(value, concepts);
      const tokens = text.words(value);
      const lower = tokens.map((t) => t.toLowerCase());
      const stems = lower.map((w) => this.lexicon.stem(w));
      const taken = this.takePhrases(lower, stems, concepts);
      let filler = lower.map((w) => this.lexicon.fillers.has(w));
      const known = (w) => this.lexicon.count.has(w);
      if (!concepts.length && lower.every((_, i) => taken[i] || filler[i])) {
        const acronyms = lower.map((w) => known(SHORT + w));
        filler = acronyms.some(Boolean) ? acronyms.map((a) => !a) : lower.map(() => false);
      }
      tokens.forEach((t, i) => {
        if (isUpper(t) && t.length > 1 && !isUpper(value) && known(SHORT + lower[i])) filler[i] = false;
      });
      const last = !/[ ?!.]$/.test(value);
      for (let i = 0; i < lower.length; ) {
        if (i + 1 < lower.length && !taken[i] && !taken[i + 1] && this.joins(lower, filler, i)) {
          concepts.push(this.joined(lower[i], lower[i + 1]));
          i += 2;
          continue;
        }
        if (!filler[i] && !taken[i]) concepts.push(this.word(lower[i], last && i === lower.length - 1));
        else if (!taken[i] && this.index.postings.has(SHORT + lower[i])) {
          const ways = [{ percent: 100, terms: [SHORT + lower[i]] }];
          concepts.push({ text: lower[i], ways, percent: WEAK_PERCENT, meant: [] });
        }
        i++;
      }
      return concepts;
    }

    takeNumbers(value, concepts) {
      for (const [start, end, meant] of numbers.asked(value, this.index.data.numbers).reverse()) {
        const ways = meant.map((n) => ({ percent: 100, terms: ["tel:" + n] }));
        concepts.unshift({ text: value.slice(start, end), ways, percent: 200, meant: [] });
        value = value.slice(0, start) + " " + value.slice(end);
      }
      return value;
    }

    takeReferences(value, concepts) {
      const [asked, rest] = this.references(value.toLowerCase());
      const found = [];
      for (const one of asked) {
        let ways = [];
        for (const act of one.acts) {
          const percent = one.exact || !this.index.data.repealed.includes(act) ? 100 : 70;
          if (one.anchor) ways.push({ percent, terms: [`law:${act}#${one.anchor}`] });
          ways.push({ percent: whole(percent * (one.anchor === null ? 100 : 12), 100), terms: ["act:" + act] });
        }
        if (!one.acts.length && one.anchor) ways.push({ percent: 100, terms: ["at:" + one.anchor] });
        ways = ways.filter((way) => way.terms.every((term) => this.index.postings.has(term)));
        const label = [one.acts[0], one.anchor].filter(Boolean).join(" ");
        if (ways.length) found.push({ text: label, ways, percent: 200, meant: [] });
      }
      if (!found.length) return value;
      concepts.push(...found);
      return rest;
    }

    takePhrases(lower, stems, concepts) {
      const taken = stems.map(() => false);
      for (let i = 0; i < stems.length; i++) {
        let best = null;
        for (const [phrase, targets] of this.synonyms.get(stems[i]) || []) {
          const fits = phrase.length > 1 && phrase.every((s, j) => stems[i + j] === s && !taken[i + j]);
          if (fits && (best === null || phrase.length > best[0].length)) best = [phrase, targets];
        }
        if (best === null) continue;
        const [phrase, targets] = best;
        const ways = [];
        const own = unique(phrase.filter((_, j) => !this.lexicon.fillers.has(lower[i + j])));
        if (own.length && own.every((s) => this.index.has(s))) ways.push({ percent: 100, terms: own });
        for (const t of targets) if (t.every((s) => this.index.has(s))) ways.push({ percent: SYNONYM, terms: t });
        if (!ways.length) continue;
        concepts.push({ text: lower.slice(i, i + phrase.length).join(" "), ways, percent: 100, meant: [] });
        for (let j = i; j < i + phrase.length; j++) taken[j] = true;
      }
      return taken;
    }

    joins(lower, filler, i) {
      const known = (w) => this.lexicon.count.has(w);
      const [a, b] = [lower[i], lower[i + 1]];
      if ((a + b).length < 6 || !known(a + b)) return false;
      return !(filler[i] || filler[i + 1]) || !known(a) || !known(b);
    }

    joined(a, b) {
      const concept = this.word(a + b, false);
      const apart = unique([this.lexicon.stem(a), this.lexicon.stem(b)]);
      if (apart.every((s) => this.index.has(s))) concept.ways.push({ percent: JOINED_APART, terms: apart });
      concept.text = `${a} ${b}`;
      return concept;
    }

    word(word, begun) {
      const { index, lexicon } = this;
      const stem = lexicon.stem(word);
      const ways = [];
      if (index.has(stem)) ways.push({ percent: 100, terms: [stem] });
      if (index.postings.has(SHORT + word)) ways.push({ percent: 130, terms: [SHORT + word] });
      const parts = lexicon.parts(word);
      if (parts.length && parts.every((p) => index.has(p))) ways.push({ percent: BOTH_PARTS, terms: parts });
      for (const [phrase, targets] of this.synonyms.get(stem) || []) {
        if (phrase.length !== 1) continue;
        for (const t of targets) if (t.every((s) => index.has(s))) ways.push({ percent: SYNONYM, terms: t });
      }
      const weak = this.weak.has(word) || (this.weakStems.has(stem) && index.has(stem));
      const concept = { text: word, ways, percent: weak ? WEAK_PERCENT : 100, meant: [] };
      if (!ways.length) this.guess(concept, word, begun);
      else if (begun && word.length > 3 && !lexicon.count.has(word)) {
        for (const s of this.begun(word)[0]) ways.push({ percent: BEGUN, terms: [s] });
      }
      return concept;
    }

    guess(concept, word, begun) {
      if (text.hasDigit(word)) return;
      const folded = text.fold(word);
      for (const form of this.lexicon.folded.get(folded) || []) this.mean(concept, NO_DOTS, form);
      if (concept.ways.length) return;
      const parts = this.lexicon.partsWithoutDots(word);
      if (parts.length && parts.every((p) => this.index.has(p))) {
        concept.ways.push({ percent: BOTH_PARTS, terms: parts });
        return;
      }
      if (begun && word.length > 2) {
        const [stems, forms] = this.begun(word);
        concept.meant.push(...forms);
        for (const s of stems) concept.ways.push({ percent: BEGUN, terms: [s] });
      }
      if (!concept.ways.length) for (const form of this.near(folded)) this.mean(concept, MISSPELT, form);
      if (!concept.ways.length) for (const part of this.somePart(word)) concept.ways.push({ percent: ONE_PART, terms: [part] });
    }

    mean(concept, percent, form) {
      const stem = this.lexicon.stem(form);
      if (!this.index.has(stem)) return;
      concept.meant.push(form);
      const ways = [{ percent, terms: [stem] }];
      for (const [phrase, targets] of this.synonyms.get(stem) || []) {
        if (phrase.length !== 1) continue;
        for (const t of targets) {
          if (t.every((s) => this.index.has(s))) ways.push({ percent: whole(percent * SYNONYM, 100), terms: t });
        }
      }
      const same = (a, b) => a.percent === b.percent && a.terms.join(" ") === b.terms.join(" ");
      const before = concept.ways.slice();
      concept.ways.push(...ways.filter((way) => !before.some((old) => same(old, way))));
    }

    begun(word) {
      const { count, fillers, folded } = this.lexicon;
      let forms = [...count.keys()].filter((w) => w.startsWith(word) && !fillers.has(w));
      if (!forms.length) {
        const bare = text.fold(word);
        forms = [...folded].filter(([f]) => f.startsWith(bare)).flatMap(([, ws]) => ws);
      }
      forms.sort((a, b) => count.get(b) - count.get(a) || compare(a, b));
      const stems = unique(forms.map((w) => this.lexicon.stem(w))).filter((s) => this.index.has(s));
      return [stems.slice(0, MOST_BEGUN), forms.slice(0, MOST_BEGUN)];
    }

    near(folded) {
      let most = spelling.allowed(folded);
      if (most === 0) return [];
      let found = [];
      for (const [form, forms] of this.lexicon.folded) {
        if (form.length < 3) continue;
        const d = spelling.distance(folded, form, most);
        if (d > most) continue;
        for (const w of forms) found.push([d, this.lexicon.count.get(w), w]);
        most = Math.min(most, d);
      }
      found = found.filter(([d]) => d <= most);
      found.sort((a, b) => a[0] - b[0] || b[1] - a[1] || compare(a[2], b[2]));
      return found.slice(0, MOST_MISSPELT).map(([, , w]) => w);
    }

    somePart(word) {
      const { count, fillers } = this.lexicon;
      for (let size = word.length - 2; size > 4; size--) {
        const found = [];
        for (const piece of [word.slice(word.length - size), word.slice(0, size)]) {
          const stem = this.lexicon.stem(piece);
          if (count.has(piece) && !fillers.has(piece) && this.index.has(stem)) found.push(stem);
        }
        if (found.length) return unique(found);
      }
      return [];
    }

    search(typed) {
      return this.rank(this.understand(typed), this.said(typed));
    }

    /** The stems of every word of a query, fillers too. */
    said(typed) {
      return new Set(text.words(typed).map((w) => this.lexicon.stem(w.toLowerCase())));
    }

    rank(all, said) {
      const concepts = all.filter((c) => c.ways.length);
      if (!concepts.length) return [];
      const total = this.index.documents.length;
      const few = concepts.filter((c) => c.percent >= 100).length < 2;
      const scores = [];
      const rarity = [];
      for (const concept of concepts) {
        const have = new Map();
        for (const way of concept.ways) {
          const rows = way.terms.map((term) => this.index.weights(term));
          for (const [document, weight] of rows[0]) {
            let least = weight;
            for (const row of rows) least = Math.min(least, row.get(document) || 0);
            least = whole(least * way.percent, 100);
            if (least > (have.get(document) || 0)) have.set(document, least);
          }
        }
        scores.push(have);
        const rare = Math.round(100 * Math.log((total + 1) / (have.size + 1))) + 40;
        rarity.push(whole(rare * (few && concept.percent === WEAK_PERCENT ? WEAK_FEW : concept.percent), 100));
      }
      return this.sum(scores, rarity, said);
    }

    sum(scores, rarity, said) {
      const { documents } = this.index;
      const onPage = scores.map((have) => {
        const best = new Map();
        for (const [document, weight] of have) {
          const { page } = documents[document];
          if (weight > (best.get(page) || 0)) best.set(page, weight);
        }
        return best;
      });
      const every = Math.max(1, rarity.reduce((a, b) => a + b, 0));
      const hits = [];
      for (const document of new Set(scores.flatMap((have) => [...have.keys()]))) {
        const d = documents[document];
        let points = 0;
        let covered = 0;
        let held = 0;
        scores.forEach((have, i) => {
          const own = have.get(document) || 0;
          const near = whole((onPage[i].get(d.page) || 0) * ELSEWHERE, 100);
          points += rarity[i] * Math.min(900, Math.max(own, near));
          covered += rarity[i] * (own ? 100 : near ? 55 : 0);
          if (own) held |= 1 << i;
        });
        const share = whole(covered * 10, every);
        let score = whole(whole(whole(points, 100) * share, 1000) * share, 1000);
        if (d.said.size > 1 && [...d.said].every((s) => said.has(s))) score = whole(score * REPEATED, 100);
        hits.push({ document, score: whole(score * d.prior, 100), concepts: held });
      }
      return hits.sort((a, b) => b.score - a.score || a.document - b.document);
    }
  }

  const isUpper = (value) => value === value.toUpperCase() && value !== value.toLowerCase();

  Object.assign(search, { Index, Query });
})((self.vvSearch = self.vvSearch || {}));
