/* The shell's buttons. Everything here adds to a page that works without it. */
(function () {
  "use strict";
  const all = (selector) => document.querySelectorAll(selector);
  const toggles = {
    drawer: document.getElementById("__drawer"),
    search: document.getElementById("__search"),
  };
  const query = document.querySelector("[data-md-component=search-query]");
  const drawer = document.querySelector(".md-sidebar--primary");
  const search = document.querySelector("[data-md-component=search]");
  const opener = (name) => document.querySelector(`[data-vv-open=${name}]`);

  // The theme's toggles are checkboxes that hear clicks only.
  function set(name, open) {
    if (toggles[name].checked !== open) toggles[name].click();
  }

  const first = {
    drawer: () => drawer && drawer.querySelector("button, a, summary"),
    search: () => query,
  };

  for (const button of all("[data-vv-open]")) {
    button.addEventListener("click", () => {
      const name = button.dataset.vvOpen;
      set(name, true);
      const target = first[name]();
      if (target) target.focus();
    });
  }

  function close(name) {
    set(name, false);
    if (name === "search" && query) query.blur();
    const back = opener(name);
    if (back && back.offsetParent) back.focus();
  }

  for (const button of all("[data-vv-close]")) {
    button.addEventListener("click", () => close(button.dataset.vvClose));
  }

  toggles.drawer.addEventListener("change", () => {
    const button = opener("drawer");
    if (button) button.setAttribute("aria-expanded", String(toggles.drawer.checked));
  });

  // Focus that leaves an open panel closes it: nobody shall tab about behind it.
  function closeOnLeave(panel, name) {
    if (!panel) return;
    panel.addEventListener("focusout", (event) => {
      const to = event.relatedTarget;
      if (to && !panel.contains(to) && !to.matches("[data-vv-open]")) set(name, false);
    });
  }
  closeOnLeave(drawer, "drawer");
  closeOnLeave(search, "search");

  /* The theme hears single letters anywhere (f, s, / search; p, n turn the page). Those who steer by voice set them off by
     speaking, and cannot turn them off (WCAG 2.1.4). It also closes the search on Tab, so that the hits are out of reach. */
  const THEIRS = new Set(["f", "s", "/", "p", "n", ",", "."]);
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key === "Escape" && toggles.drawer.checked) close("drawer");
      const searching = toggles.search.checked;
      if (searching && event.key === "Tab") event.stopPropagation();
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const typing = event.target instanceof Element && event.target.closest("input, textarea, select");
      if (!searching && plain && !typing && THEIRS.has(event.key.toLowerCase())) event.stopPropagation();
    },
    true,
  );

  // The theme lets only the arrow keys reach the hits. Tab must, too.
  const hits = document.querySelector(".md-search-result__list");
  if (hits) {
    const open = () => hits.querySelectorAll("a[tabindex]").forEach((link) => link.removeAttribute("tabindex"));
    new MutationObserver(open).observe(hits, { childList: true, subtree: true });
  }

  // Light and dark: one button works the theme's two radio buttons.
  function showTheme() {
    const dark = document.body.dataset.mdColorScheme === "slate";
    for (const button of all("[data-vv-theme]")) button.setAttribute("aria-pressed", String(dark));
  }
  for (const button of all("[data-vv-theme]")) {
    button.addEventListener("click", () => {
      const dark = document.body.dataset.mdColorScheme === "slate";
      const wanted = document.querySelector(`input[name=__palette][data-md-color-scheme=${dark ? "default" : "slate"}]`);
      if (wanted) wanted.click();
    });
  }
  new MutationObserver(showTheme).observe(document.body, { attributeFilter: ["data-md-color-scheme"] });
  showTheme();

  // The home page's search hands its words to the one in the header.
  for (const form of all("[data-vv-find]")) {
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!query) return;
      query.value = form.elements.q.value;
      set("search", true);
      query.focus();
      query.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true })); // The theme asks its index on keyup.
    });
  }

  // A table wider than its box can be scrolled, so a keyboard must be able to reach it.
  const article = document.getElementById("innehall");
  function reachTables() {
    for (const box of all(".md-typeset__scrollwrap, .vv-scroll, .vv-table")) {
      const wide = box.scrollWidth > box.clientWidth;
      if (wide) {
        box.setAttribute("tabindex", "0");
        box.setAttribute("role", "group");
        box.setAttribute("aria-label", article.dataset.vvTable);
      } else {
        for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
      }
    }
  }
  window.addEventListener("load", reachTables);
  window.addEventListener("resize", reachTables);

  // On paper: the real address, and the day.
  window.addEventListener("beforeprint", () => {
    for (const place of all("[data-vv-address]")) place.textContent = location.href.split(/[?#]/)[0];
    for (const place of all("[data-vv-printed]")) {
      const day = new Intl.DateTimeFormat(document.documentElement.lang === "en" ? "en-GB" : "sv-SE", { dateStyle: "long" });
      place.textContent = ` · ${place.dataset.vvText} ${day.format(new Date())}`;
    }
  });
})();
