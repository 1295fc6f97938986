/* "Open now" beside hours, by the clock in Stockholm wherever the reader is. Without this the hours stand alone.

   An element [data-vv-hours] carries "12345 09:00-12:00,3 17:00-20:00" (Monday is 1); data-vv-holidays the holidays' dates;
   data-vv-on-holidays open, closed or unknown; data-vv-until the last day on which anything may be said. Only confirmed
   contacts carry them (hooks/vagvisaren/contacts/opening.py). */
(function () {
  "use strict";
  const places = document.querySelectorAll("[data-vv-hours]");
  if (!places.length) return;
  const english = document.documentElement.lang === "en";
  const DAY = 86400000;
  const SEARCHED = 14; // Days to look ahead for the next opening: longer than any run of holidays.

  const words = english
    ? {
        open: "Open now",
        until: (time) => `Open now, closes at ${time}`,
        closed: "Closed now",
        opens: (day, time) => `Closed now, opens ${day}at ${time}`,
        today: "",
        tomorrow: "tomorrow ",
        on: (day) => `on ${day} `,
        holiday: "Public holiday today: it may be closed",
        time: (time) => time,
      }
    : {
        open: "Öppet nu",
        until: (time) => `Öppet nu, stänger ${time}`,
        closed: "Stängt nu",
        opens: (day, time) => `Stängt nu, öppnar ${day}${time}`,
        today: "",
        tomorrow: "i morgon ",
        on: (day) => `${day} `,
        holiday: "Helgdag i dag: det kan vara stängt",
        time: (time) => time.replace(/^0/, "").replace(/:00$/, "").replace(":", "."),
      };

  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Stockholm",
    year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
  });

  // Stockholm's date and time of day. Spring and autumn need no care: both come from the same clock.
  function stockholm(moment) {
    const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
    return { date: `${part.year}-${part.month}-${part.day}`, time: `${part.hour}:${part.minute}` };
  }

  const shift = (date, days) => new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
  const weekday = (date) => String(new Date(date).getUTCDay() || 7);
  const dayName = (date) =>
    new Intl.DateTimeFormat(english ? "en-GB" : "sv-SE", { weekday: "long", timeZone: "UTC" }).format(new Date(date));

  function read(place) {
    const rows = place.dataset.vvHours.split(",").map((row) => {
      const [days, span] = row.split(" ");
      const [opens, closes] = span.split("-");
      return { days, opens, closes };
    });
    const free = new Set((place.dataset.vvHolidays || "").split(" "));
    const { vvOnHolidays: onHolidays, vvUntil: until } = place.dataset;
    return {
      until,
      unsure: (date) => free.has(date) && onHolidays === "unknown",
      // The spans of a day, in order. Times are compared as texts: "09:00" < "24:00".
      spans: (date) =>
        free.has(date) && onHolidays !== "open"
          ? []
          : rows.filter((row) => row.days.includes(weekday(date))).sort((a, b) => (a.opens < b.opens ? -1 : 1)),
    };
  }

  function next(line, { date, time }) {
    for (let ahead = 0; ahead <= SEARCHED; ahead += 1) {
      const day = shift(date, ahead);
      if (day > line.until) return null;
      const span = line.spans(day).find((one) => ahead > 0 || one.opens > time);
      if (span) {
        // A week ahead the name of the day would mean today.
        if (ahead > 6) return null;
        return words.opens(ahead === 0 ? words.today : ahead === 1 ? words.tomorrow : words.on(dayName(day)), words.time(span.opens));
      }
    }
    return null;
  }

  // What to say, and whether it is open: null where it is not known.
  function state(line, now) {
    if (now.date > line.until) return null;
    if (line.unsure(now.date)) return { text: words.holiday, kind: "unsure" };
    const span = line.spans(now.date).find((one) => one.opens <= now.time && now.time < one.closes);
    if (!span) return { text: next(line, now) || words.closed, kind: "closed" };
    const through = span.closes === "24:00" && line.spans(shift(now.date, 1)).some((one) => one.opens === "00:00");
    return { text: through ? words.open : words.until(words.time(span.closes)), kind: "now" };
  }

  const lines = [...places].map((place) => ({ place, line: read(place) }));

  function show() {
    const now = stockholm(new Date());
    for (const { place, line } of lines) {
      const said = state(line, now);
      const text = said ? said.text : "";
      if (place.textContent !== text) place.textContent = text;
      place.className = said ? `vv-open vv-open--${said.kind}` : "vv-open";
    }
  }

  show();
  setInterval(show, 30000);
  document.addEventListener("visibilitychange", show);
})();
