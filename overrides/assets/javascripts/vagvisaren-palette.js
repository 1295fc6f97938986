/* Light or dark before anything is painted: what the reader chose, else what the system wants. */
(function () {
  "use strict";
  const chosen = window.__md_get("__palette");
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const scheme = (chosen && chosen.color && chosen.color.scheme) || (dark ? "slate" : "default");
  document.body.setAttribute("data-md-color-scheme", scheme);
})();
