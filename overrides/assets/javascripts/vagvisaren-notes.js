/* Notes on legal references and abbreviations. Hover and focus are CSS; this adds the first touch, and Escape to put a note away. */
(function () {
  "use strict";
  const open = "vv-law--open";
  const noted = ".vv-law, .vv-abbr";
  const link = ".vv-law__link, .vv-abbr__link";
  const root = document.documentElement;

  function closeAll(but) {
    for (const law of document.querySelectorAll("." + open)) if (law !== but) law.classList.remove(open);
  }

  document.addEventListener("click", (event) => {
    const law = event.target.closest(noted);
    closeAll(law);
    // A finger cannot hover: the first touch shows the note, the second follows the link.
    if (law && event.target.closest(link) && matchMedia("(hover: none)").matches && !law.classList.contains(open)) {
      event.preventDefault();
      law.classList.add(open);
    }
  });

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    closeAll();
    root.dataset.vvNotes = "off";
  });
  for (const name of ["focusin", "mouseover"]) {
    document.addEventListener(name, (event) => {
      // Put away until the reader comes to a reference anew.
      if (event.target.closest(link) && !(event.relatedTarget && event.target.closest(noted).contains(event.relatedTarget))) {
        delete root.dataset.vvNotes;
      }
    });
  }
})();
