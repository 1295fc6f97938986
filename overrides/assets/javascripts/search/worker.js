/* The four messages that the theme and its search speak: setup, ready, query, result. In a worker, or, where a page is
   opened from a folder and may have none, on the page itself. */
(function (search) {
  "use strict";
  const [SETUP, READY, QUERY, RESULT] = [0, 1, 2, 3];
  let shown = null;

  /** Called by the search file itself, which is a script. */
  search.load = function (packed) {
    shown = new search.Shown(new search.Query(new search.Index(search.unpack(packed))));
  };

  /** Answer a message. A setup gives the search file's text, or names the file; on a page it has been loaded already. */
  search.handle = function (message) {
    if (message.type === SETUP) {
      const { text, file } = message.data;
      if (shown === null && text) search.load(text.slice(text.indexOf('"') + 1, text.lastIndexOf('"')));
      if (shown === null) importScripts(file);
      return { type: READY };
    }
    if (message.type === QUERY) return { type: RESULT, data: shown.answer(String(message.data)) };
    throw new TypeError(`search: no message of type ${message.type}`);
  };

  const inWorker = typeof WorkerGlobalScope !== "undefined" && self instanceof WorkerGlobalScope;
  if (inWorker) self.addEventListener("message", (event) => self.postMessage(search.handle(event.data)));
})((self.vvSearch = self.vvSearch || {}));
