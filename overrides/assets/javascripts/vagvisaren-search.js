/* The page's side of the search. Stands before the theme's script, which makes its worker while the page loads: here it
   gets one that waits until somebody means to search, and that works from a folder too. */
(function () {
  "use strict";
  const script = document.currentScript;
  const engine = new URL(script.dataset.engine, location.href).href;
  const file = new URL(script.dataset.index, location.href).href;
  const texts = JSON.parse(script.dataset.texts);
  const Native = window.Worker;
  let made = null;

  function load(address) {
    return new Promise((done, failed) => {
      const element = document.createElement("script");
      element.src = address;
      element.onload = done;
      element.onerror = () => failed(new Error(`search: ${address} could not be loaded`));
      document.head.append(element);
    });
  }

  /** A folder opens as a list of files; a server shows its page. */
  function wholePath(address) {
    const [path, anchor] = address.split("#");
    const whole = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    return anchor ? `${whole}#${anchor}` : whole;
  }

  /** Looks like a worker to the theme. */
  class Waiting extends EventTarget {
    constructor() {
      super();
      this.queue = [];
      this.send = null;
      this.started = false;
    }
    postMessage(message) {
      if (this.send) this.send(message);
      else this.queue.push(message);
    }
    terminate() {}
    start() {
      if (this.started) return;
      this.started = true;
      if (location.protocol === "file:" || !Native) this.onPage();
      else this.inWorker();
    }
    receive(message) {
      if (message.type === 3) {
        show(message.data.vv);
        if (location.protocol === "file:") {
          for (const hit of message.data.items.flat()) hit.location = wholePath(hit.location);
        }
      }
      this.dispatchEvent(new MessageEvent("message", { data: message }));
    }
    open(send) {
      this.send = send;
      for (const message of this.queue.splice(0)) send(message);
    }
    inWorker() {
      let worker;
      try {
        worker = new Native(engine);
      } catch {
        this.onPage(); // A policy or a browser that allows no worker.
        return;
      }
      let ready = false;
      worker.addEventListener("message", (event) => {
        if (!ready) {
          ready = true;
          this.receive(event.data);
          this.open((message) => worker.postMessage(message));
        } else this.receive(event.data);
      });
      worker.addEventListener("error", () => {
        if (ready) return;
        worker.terminate();
        this.onPage();
      });
      // Fetched while the worker begins; what cannot be fetched here the worker loads as a script.
      fetch(file)
        .then((answer) => (answer.ok ? answer.text() : ""))
        .catch(() => "")
        .then((text) => worker.postMessage({ type: 0, data: { file, text } }));
    }
    async onPage() {
      try {
        await load(engine);
        await load(file);
        this.receive(window.vvSearch.handle({ type: 0, data: { file } }));
        this.open((message) => this.receive(window.vvSearch.handle(message)));
      } catch {
        const meta = document.querySelector(".md-search-result__meta");
        if (meta) meta.textContent = texts.broken;
      }
    }
  }

  function Worker(address, options) {
    if (new URL(address, location.href).href !== engine) return new Native(address, options);
    made = made || new Waiting();
    return made;
  }
  if (Native) Worker.prototype = Native.prototype;
  window.Worker = Worker;

  const start = () => made && made.start();
  const wanted = "[data-md-component=search-query], [data-vv-open=search], [data-vv-find] input";
  for (const name of ["focusin", "pointerdown"]) {
    document.addEventListener(name, (event) => {
      if (event.target instanceof Element && event.target.closest(wanted)) start();
    });
  }
  window.addEventListener("load", () => {
    if (document.activeElement && document.activeElement.matches(wanted)) start();
    if (new URLSearchParams(location.search).has("q")) start();
    quiet();
    mark();
  });

  /* What stands between the count and the hits: words searched instead, words to choose, ways on when nothing is found. */

  function choose(value) {
    const query = document.querySelector("[data-md-component=search-query]");
    query.value = value;
    query.focus();
    query.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
  }

  function words(label, values, whole) {
    const line = document.createElement("p");
    line.className = "vv-search__words";
    line.append(`${label} `);
    for (const value of values) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "vv-search__word";
      button.textContent = value;
      button.addEventListener("click", () => choose(whole(value)));
      line.append(button, " ");
    }
    return line;
  }

  // The theme makes a first-level heading of every hit. A page has one, and a hit is none of it.
  function quiet() {
    const list = document.querySelector(".md-search-result__list");
    if (!list) return;
    const still = () => {
      for (const heading of list.querySelectorAll("h1:not([role]), h2:not([role])")) heading.setAttribute("role", "presentation");
    };
    new MutationObserver(still).observe(list, { childList: true, subtree: true });
  }

  function show(found) {
    const help = document.querySelector("[data-vv-search-help]");
    if (!help) return;
    const ways = help.querySelector("[data-vv-search-ways]");
    const lines = help.querySelector("[data-vv-search-lines]");
    const typed = found.typed.trim();
    lines.replaceChildren();
    ways.hidden = !typed || found.count > 0;
    if (ways.hidden) ways.replaceChildren();
    else if (!ways.firstChild) {
      ways.append(help.querySelector("[data-vv-search-template]").content.cloneNode(true));
      if (location.protocol === "file:") for (const link of ways.querySelectorAll("a")) link.href = wholePath(link.href);
    }
    if (!typed) return;
    if (found.complete.length) lines.append(words(texts.complete, found.complete, (value) => value));
    for (const { typed: word, meant, searched } of found.instead) {
      const label = (searched ? texts.searched : meant.length ? texts.unknown : texts.nothing).replace("#", word);
      const other = meant.filter((value) => !found.complete.includes(value));
      if (other.length || !meant.length) lines.append(words(label, other, (value) => found.typed.replace(word, value)));
    }
  }

  /* On the page a hit leads to: the words that made it one. */
  function mark() {
    const asked = new URLSearchParams(location.search).get("h");
    const article = document.getElementById("innehall");
    if (!asked || !article) return;
    const wordsAsked = new Set(asked.toLowerCase().split(/\s+/).filter(Boolean));
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const node of nodes) {
      if (node.parentElement.closest("script, style, mark, .vv-law__note")) continue;
      const parts = node.data.split(/([\p{L}\p{N}]+)/u);
      if (!parts.some((part) => wordsAsked.has(part.toLowerCase()))) continue;
      const pieces = parts.map((part) => {
        if (!wordsAsked.has(part.toLowerCase())) return part;
        const element = document.createElement("mark");
        element.setAttribute("data-md-highlight", "");
        element.textContent = part;
        return element;
      });
      node.replaceWith(...pieces);
    }
  }
})();
