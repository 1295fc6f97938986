/* The four messages that the theme and its search speak: setup, ready, query, result. In a worker, or, where a page is
   opened from a folder and may have none, on the page itself. */
(function (search) {
  "use strict";
  const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3];
  let data = null;
  let shown = null;

  /** After so many milliseconds the theme has said on the page that the search is ready. */
  const PAUSE = 40;

  /** Called by the search file itself, which is a script. The index is made while the reader types the first letter; a
      query that comes before it is ready makes it, and waits. */
  search.load = function (packed) {
    data = search.unpack(packed);
    setTimeout(answering, PAUSE);
  };

  function answering() {
    if (shown === null) shown = new search.Shown(new search.Query(new search.Index(data)));
    return shown;
  }

  /** Answer a message. A setup gives the search file's text, or names the file; on a page it has been loaded already. */
  search.handle = function (message) {
    if (message.type === SETUP) {
      const { text, file } = message.data;
      if (data === null && text) search.load(text.slice(text.indexOf('"') + 1, text.lastIndexOf('"')));
      if (data === null) importScripts(file);
      return { type: READY };
    }
    if (message.type === QUERY) {
      const typed = String(message.data);
      if (!typed.trim()) return { type: RESULT, data: { items: [], vv: { typed, count: 0, instead: [], complete: [] } } };
      return { type: RESULT, data: answering().answer(typed) };
    }
    throw new TypeError(`search: no message of type ${message.type}`);
  };

  const inWorker = typeof WorkerGlobalScope !== "undefined" && self instanceof WorkerGlobalScope;
  if (inWorker) self.addEventListener("message", (event) => self.postMessage(search.handle(event.data)));
})((self.vvSearch = self.vvSearch || {}));
