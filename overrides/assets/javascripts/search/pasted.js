/* What people paste: telephone numbers and legal references. The same as numbers.py and references.py. */
(function (search) {
  "use strict";
  const BETWEEN = "[ \\u00a0\\u2007\\u2009\\u202f()/.\\-\\u2010-\\u2015\\u2212]{0,3}";
  const RUN = new RegExp(`[+(]?\\d(?:${BETWEEN}\\d)+`, "g");
  const BEGINNING = 5;
  const END = 6;

  function digits(value) {
    const bare = value.replace(/\D/g, "");
    const begin = value.trimStart();
    if (begin.startsWith("+46")) return "0" + bare.slice(2).replace(/^0/, "");
    if (bare.startsWith("0046")) return "0" + bare.slice(4).replace(/^0/, "");
    return begin.startsWith("+") ? "00" + bare : bare;
  }

  search.numbers = {
    digits,
    find(value, known) {
      const found = [];
      for (const m of value.matchAll(RUN)) {
        const dialled = digits(m[0]);
        if (known.includes(dialled)) found.push(dialled);
      }
      return found;
    },
    asked(value, known) {
      const found = [];
      for (const m of value.matchAll(RUN)) {
        const typed = digits(m[0]);
        let meant = known.filter((n) => n === typed);
        if (!meant.length && typed.length >= BEGINNING) meant = known.filter((n) => n.startsWith(typed));
        if (!meant.length && typed.length >= END) meant = known.filter((n) => n.endsWith(typed));
        if (meant.length) found.push([m.index, m.index + m[0].length, meant]);
      }
      return found;
    },
  };

  const SFS = /(?<![\d:])((?:1[89]|20)\d\d):(\d{1,4})(?![\d:])/g;

  /** Where a name stands in a text as words of its own; -1 where it does not. */
  function wordAt(value, name) {
    const letter = (c) => c !== "" && /[\p{L}\p{N}]/u.test(c);
    for (let at = value.indexOf(name); at >= 0; at = value.indexOf(name, at + 1)) {
      const end = at + name.length;
      const next = value.charAt(end);
      const ends = !letter(next) || (next === "s" && !letter(value.charAt(end + 1)));
      if (!(at > 0 && letter(value.charAt(at - 1))) && ends) return at;
    }
    return -1;
  }

  search.references = function (patterns, names) {
    const compiled = patterns.map(([shape, pattern]) => [shape, new RegExp(pattern, "g")]);
    const known = new Set(Object.values(names).flat());
    const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    const longest = Object.keys(names).sort((a, b) => b.length - a.length || compare(a, b));

    function named(value) {
      const acts = [];
      for (const name of longest) {
        const at = wordAt(value, name);
        if (at < 0) continue;
        for (const act of names[name]) if (!acts.includes(act)) acts.push(act);
        value = value.slice(0, at) + " ".repeat(name.length) + value.slice(at + name.length);
      }
      return [acts, value];
    }

    /** The references in a query in lower case, and what is left without them. */
    return function find(query) {
      const exact = [];
      let rest = query.replace(SFS, (whole, year, number) => {
        const act = `${year}-${number}`;
        if (!known.has(act)) return whole;
        exact.push(act);
        return " ";
      });
      const pins = [];
      for (const [shape, pattern] of compiled) {
        rest = rest.replace(pattern, (whole, ...m) => {
          const one = m[0] + (m[1] || "");
          const two = shape.length === 2 ? m[2] + (m[3] || "") : null;
          const [chapter, section] = { cs: [one, two], sc: [two, one], s: [null, one], c: [one, null] }[shape];
          const offset = m[shape.length === 2 ? 4 : 2];
          pins.push([offset, chapter, section]);
          return " ".repeat(whole.length);
        });
      }
      pins.sort((a, b) => a[0] - b[0]);
      const [byName, without] = named(rest);
      const acts = exact.length ? exact : byName;
      if (!pins.length && !exact.length) return [[], query];
      if (!pins.length) return [acts.map((act) => ({ acts: [act], anchor: null, exact: true })), rest];
      const asked = pins.map(([, chapter, section]) => ({
        acts,
        anchor: section === null ? null : (chapter ? `k${chapter}-` : "") + `p${section}`,
        exact: exact.length > 0,
      }));
      return [asked, without];
    };
  };
})((self.vvSearch = self.vvSearch || {}));
