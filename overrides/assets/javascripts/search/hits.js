/* From ranked sections to what the theme shows: pages with their best sections, each with the place that answers. */
(function (search) {
  "use strict";
  const { text, numbers, PART } = search;
  const MOST_PAGES = 25;
  const MOST_SECTIONS = 5;
  /** Pages and sections far below the best are noise, in percent of it. */
  const PAGE_FLOOR = 8;
  const SECTION_FLOOR = 40;
  const SNIPPET = 190;
  const WORD = /[\p{L}\p{N}]+/gu;
  const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

  const escape = (value) => value.replace(/[&<>"]/g, (sign) => SIGNS[sign]);

  class Shown {
    constructor(query) {
      this.query = query;
      this.index = query.index;
      this.labels = this.index.data.labels;
    }

    /** The theme's answer to a query, and beside it what our own lines above the hits need. */
    answer(typed) {
      const concepts = this.query.understand(typed);
      const asked = concepts.filter((c) => c.ways.length);
      const hits = this.query.rank(concepts, this.query.said(typed));
      const groups = new Map();
      for (const hit of hits) {
        const { page } = this.index.documents[hit.document];
        if (!groups.has(page)) {
          if (groups.size === MOST_PAGES || hit.score * 100 < hits[0].score * PAGE_FLOOR) continue;
          groups.set(page, [hit]);
        } else {
          const group = groups.get(page);
          if (group.length < MOST_SECTIONS && hit.score * 100 >= group[0].score * SECTION_FLOOR) group.push(hit);
        }
      }
      const marks = asked.map((concept) => this.marks(concept));
      const items = [...groups].map(([page, group]) => this.item(page, group, asked, marks));
      return { items, vv: this.aside(typed, concepts, items.length) };
    }

    /** Terms that words of a text must have to be marked for a concept. */
    marks(concept) {
      const terms = new Set();
      for (const way of concept.ways) for (const term of way.terms) terms.add(term).add(PART + term);
      return terms;
    }

    item(page, group, asked, marks) {
      const sections = group.map((hit) => this.section(hit, asked, marks));
      if (!group.some((hit) => !this.index.documents[hit.document].anchor)) {
        const [url, title] = this.index.data.pages[page];
        sections.push({ location: url, title: this.pageTitle(page, escape(title)), text: "", score: 0, terms: {} });
      }
      return sections;
    }

    pageTitle(page, title) {
      const { data } = this.index;
      const trail = data.pages[page][5].map((n) => data.shared[n]).filter((label) => label !== data.pages[page][1]);
      return trail.length ? `<span class="vv-hit__trail">${escape(trail.join(" › "))}</span> ${title}` : title;
    }

    section(hit, asked, marks) {
      const d = this.index.documents[hit.document];
      const found = new Map();
      let title = this.marked(d.heading, marks, found);
      const kind = this.labels[d.kind];
      const snippet = this.snippet(d, asked, marks, found);
      if (!d.anchor) title = this.pageTitle(d.page, title);
      if (kind && d.kind !== "guidance") title = `<span class="vv-hit__kind vv-hit__kind--${d.kind}">${escape(kind)}</span>${title}`;
      const terms = {};
      for (const word of found.keys()) terms[word] = true;
      asked.forEach((concept, i) => {
        if (!(hit.concepts & (1 << i)) && concept.percent === 100) terms[concept.text] = false;
      });
      return { location: d.url + (d.anchor ? "#" + d.anchor : ""), title, text: snippet, score: hit.score / 100, terms };
    }

    /** Which concept a written word is there for; -1 for none. */
    concept(word, marks) {
      const terms = this.index.lexicon.terms(word);
      return marks.findIndex((set) => terms.some((term) => set.has(term)));
    }

    marked(value, marks, found) {
      let out = "";
      let at = 0;
      for (const m of value.matchAll(WORD)) {
        if (this.concept(m[0], marks) < 0) continue;
        out += escape(value.slice(at, m.index)) + `<mark>${escape(m[0])}</mark>`;
        at = m.index + m[0].length;
        if (found.size < 8) found.set(m[0].toLowerCase(), true);
      }
      return out + escape(value.slice(at));
    }

    /** The line of the section that holds most of what was asked, cut to size round it. */
    snippet(d, asked, marks, found) {
      const lines = d.lines.map((n) => this.index.lines[n]).filter((line) => line !== d.heading);
      if (!lines.length) return "";
      const number = lines.find((line) => numbers.find(line, this.index.data.numbers).length);
      let best = 0;
      let most = -1;
      lines.forEach((line, i) => {
        const held = new Set();
        for (const m of line.matchAll(WORD)) {
          const c = this.concept(m[0], marks);
          if (c >= 0) held.add(c);
        }
        let weight = 0;
        for (const c of held) weight += asked[c].percent;
        if (this.cites(line, asked)) weight += 300;
        if (weight > most) [best, most] = [i, weight];
      });
      let line = lines[best];
      if (most === 0 && d.kind !== "contact") line = lines[0];
      for (let i = best + 1; line.length < SNIPPET / 2 && i < lines.length; i++) line += ` ${lines[i]}`;
      let shown = this.marked(this.cut(line, marks), marks, found);
      if (d.kind === "contact" && number && !line.includes(number)) shown = `<strong>${escape(number)}</strong> · ${shown}`;
      return `<p>${shown}</p>`;
    }

    cites(line, asked) {
      for (const concept of asked) {
        for (const [term] of concept.ways.map((way) => way.terms)) {
          if (term.startsWith("tel:") && numbers.find(line, [term.slice(4)]).length) return true;
          if (!term.startsWith("law:") || !/\d/.test(line)) continue;
          const anchor = term.split("#")[1];
          const [refs] = this.query.references(line.toLowerCase());
          if (refs.some((ref) => ref.anchor === anchor)) return true;
        }
      }
      return false;
    }

    cut(line, marks) {
      if (line.length <= SNIPPET) return line;
      let first = 0;
      for (const m of line.matchAll(WORD)) {
        if (this.concept(m[0], marks) >= 0) {
          first = m.index;
          break;
        }
      }
      let start = Math.max(0, Math.min(first - 50, line.length - SNIPPET));
      if (start > 0) start = line.indexOf(" ", start) + 1;
      let end = Math.min(line.length, start + SNIPPET);
      if (end < line.length) end = Math.max(line.lastIndexOf(" ", end), start + 20);
      return (start > 0 ? "… " : "") + line.slice(start, end).trim() + (end < line.length ? " …" : "");
    }

    /** Words that the site does not have and what was searched instead; what the last word may become. */
    aside(typed, concepts, count) {
      const instead = [];
      for (const concept of concepts) {
        if (!concept.ways.length) instead.push({ typed: concept.text, meant: this.nearest(concept.text), searched: false });
        else if (concept.meant.length) instead.push({ typed: concept.text, meant: concept.meant.slice(0, 4), searched: true });
      }
      return { typed, count, instead, complete: this.completions(typed) };
    }

    /** Words that look most like one that is unknown: same beginning, else the fewest slips. */
    nearest(word) {
      const bare = text.fold(word.toLowerCase());
      const { folded, count } = this.index.lexicon;
      const found = [];
      for (const [form, forms] of folded) {
        if (form.length < 4) continue;
        let same = 0;
        while (same < form.length && form[same] === bare[same]) same++;
        const most = Math.max(2, Math.floor(bare.length / 3));
        const d = search.spelling.distance(bare, form, most);
        if (same < 3 && d > most) continue;
        found.push([d * 2 - same, -count.get(forms[0]), forms[0]]);
      }
      return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]).slice(0, 4).map(([, , form]) => form);
    }

    /** What the query may become: the last word completed, and headings that begin with what is typed. */
    completions(typed) {
      const value = text.plain(typed).trimStart();
      if (value.length < 2 || /\s$/.test(value)) return [];
      const whole = text.fold(value.toLowerCase());
      const found = new Map();
      for (const d of this.index.documents) {
        if (d.heading.length > 60 || d.kind === "law") continue;
        if (text.fold(d.heading.toLowerCase()).startsWith(whole) && d.heading.length > value.length) {
          found.set(d.heading.toLowerCase(), d.heading);
        }
      }
      const headings = [...found.values()].sort((a, b) => a.length - b.length).slice(0, 3);
      const last = value.split(/\s+/).pop();
      const begin = value.slice(0, value.length - last.length);
      const { count, fillers } = this.index.lexicon;
      const lower = last.toLowerCase();
      const words = [];
      if (lower.length > 2) {
        for (const [word, often] of count) {
          if (word.length > lower.length && !fillers.has(word) && word.startsWith(lower)) words.push([often, word]);
        }
      }
      words.sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1));
      const stems = new Set();
      for (const [, word] of words) {
        const stem = this.index.lexicon.stem(word);
        if (stems.has(stem) || headings.length + stems.size >= 5) continue;
        stems.add(stem);
        headings.push(begin + word);
      }
      return [...new Set(headings)];
    }
  }

  search.Shown = Shown;
})((self.vvSearch = self.vvSearch || {}));
