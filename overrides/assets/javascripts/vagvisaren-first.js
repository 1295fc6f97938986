/* What the theme keeps in an inline script: where the site begins, and a small store. Its bundle asks for these names. */
(function () {
  "use strict";
  const scope = new URL(document.currentScript.dataset.scope, location.href);
  window.__md_scope = scope;
  window.__md_hash = (text) => [...text].reduce((hash, char) => (hash << 5) - hash + char.charCodeAt(0), 0);
  window.__md_get = (key, store = localStorage, at = scope) => {
    try {
      return JSON.parse(store.getItem(at.pathname + "." + key));
    } catch {
      return null; // No store, or something else in it: as if nothing were chosen.
    }
  };
  window.__md_set = (key, value, store = localStorage, at = scope) => {
    try {
      store.setItem(at.pathname + "." + key, JSON.stringify(value));
    } catch {
      // Private windows may have no store. The choice then lasts as long as the page.
    }
  };
})();
