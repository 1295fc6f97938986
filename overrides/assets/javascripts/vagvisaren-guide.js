/* Choosing a sign and a role (.vv-noticed), and the button that prints a sheet. Without this every link is there already:
   each level has a link for every role. The choice stands in the address, and nowhere else. */
(function () {
  "use strict";
  for (const button of document.querySelectorAll("[data-vv-print]")) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }

  const list = document.querySelector("[data-vv-noticed]");
  const form = list && list.querySelector("[data-vv-noticed-form]");
  if (!form) return;
  const roles = [...form.querySelectorAll("[name=roll]")];
  const search = form.querySelector("[name=tecken]");
  const count = form.querySelector("[data-vv-noticed-count]");
  const levels = [...list.querySelectorAll("[data-vv-level]")];
  const signs = [...list.querySelectorAll("[data-vv-sign]")];
  const say = form.dataset;

  // Case and accents apart, but å, ä and ö are letters of their own.
  const plain = (text) => text.toLowerCase().normalize("NFC");

  function chosen() {
    const role = roles.find((radio) => radio.checked);
    return role ? role.value : "";
  }

  function filter() {
    const words = plain(search.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const sign of signs) {
      const item = sign.closest("li");
      const text = plain(sign.textContent + " " + item.dataset.vvWords);
      const fits = words.every((word) => text.includes(word));
      item.hidden = !fits;
      if (fits) shown += 1;
    }
    // A level whose signs are all hidden steps aside, unless none is left: then the reader needs the levels.
    for (const level of levels) {
      level.hidden = shown > 0 && !level.querySelector("[data-vv-sign]:not([hidden] *)");
    }
    const number = shown === 1 ? say.one : say.some.replace("{n}", shown);
    count.textContent = shown === 0 ? say.none : `${number}. ${chosen() ? say.then : say.choose}`;
  }

  function link() {
    const role = chosen();
    list.toggleAttribute("data-vv-chosen", Boolean(role));
    for (const way of list.querySelectorAll("[data-vv-role]")) {
      if (way.dataset.vvRole === role) way.setAttribute("aria-current", "true");
      else way.removeAttribute("aria-current");
    }
    for (const sign of signs) {
      const text = sign.textContent;
      const way = sign.closest("[data-vv-level]").querySelector(`[data-vv-role="${CSS.escape(role)}"]`);
      if (!way) {
        sign.textContent = text;
        continue;
      }
      const anchor = document.createElement("a");
      anchor.href = `${way.getAttribute("href")}#${sign.dataset.vvSign}`;
      anchor.textContent = text;
      sign.replaceChildren(anchor);
    }
  }

  function keep() {
    const address = new URL(location.href);
    for (const [name, value] of [["roll", chosen()], ["tecken", search.value.trim()]]) {
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    }
    history.replaceState(history.state, "", address);
  }

  function show() {
    link();
    filter();
  }

  // From the address, also when the reader comes back to it.
  function read() {
    const given = new URLSearchParams(location.search);
    for (const radio of roles) radio.checked = radio.value === given.get("roll");
    search.value = given.get("tecken") || "";
    show();
  }

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    show();
    keep();
  });
  window.addEventListener("pageshow", read);
  form.hidden = false;
  read();
})();
