"""The search against the theme's own and Pagefind: the same pages, the same queries, the same browser, in one run.

Every engine is asked what its reader would be shown: the pages of the first ten hits, in order. A query succeeds at k
when one of its right pages is among the first k. Queries and their right pages: ``queries.sv.yml``, ``queries.en.yml``.
"""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import gzip
import http.server
import json
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence

import yaml
from playwright.sync_api import Browser, sync_playwright

Rows = list[tuple[str, str]]
LANGUAGES = ("sv", "en")
#: What the project promises for its own search.
AT_3, AT_1, EMPTY, BYTES_PER_60_PAGES = 0.95, 0.80, 0.01, 50 * 1024
_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
_STARTS = 5


@dataclasses.dataclass(frozen=True)
class Graded:
    """A query, what it tries, and the pages that answer it."""

    text: str
    family: str
    pages: tuple[str, ...]

    def rank(self, found: Sequence[str]) -> int | None:
        """The place of the first right page among ``found``, from 0."""
        return next((i for i, page in enumerate(found) if self.right(page)), None)

    def right(self, page: str) -> bool:
        """Whether ``page`` answers; ``x/*`` are all pages below ``x/``."""
        return any(page == p or (p.endswith("*") and page.startswith(p[:-1])) for p in self.pages)


@dataclasses.dataclass(frozen=True)
class Outcome:
    """What an engine did with a language's queries."""

    at_1: float
    at_3: float
    mrr: float
    empty: float
    wrong_language: int
    size: int
    #: Milliseconds until queries are taken; for our search from the focus in the box, worker and file included.
    ready: float | None
    #: Milliseconds within which 95 % of the queries are answered.
    latency: float | None
    #: Milliseconds from setup to the first answer, for our search, which makes its index meanwhile.
    first: float | None = None


def graded(language: str) -> list[Graded]:
    """The graded queries of a language."""
    file = pathlib.Path(__file__).parent / f"queries.{language}.yml"
    rows = yaml.safe_load(file.read_text(encoding="utf-8"))
    return [Graded(str(row["q"]), row["family"], tuple(row["pages"])) for row in rows]


def judge(
    language: str,
    queries: Sequence[Graded],
    found: Sequence[Sequence[str]],
    size: int,
    ready: float | None = None,
    latency: float | None = None,
    first: float | None = None,
) -> Outcome:
    """Grade answers: for each query the addresses of the pages found, from the site's root, best first."""
    ranks = []
    wrong = 0
    for query, pages in zip(queries, found, strict=True):
        wrong += sum(page.startswith("en/") != (language == "en") for page in pages)
        ranks.append(query.rank([page.removeprefix("en/") for page in pages[:10]]))
    count = len(queries)
    return Outcome(
        at_1=sum(r == 0 for r in ranks) / count,
        at_3=sum(r is not None and r < 3 for r in ranks) / count,
        mrr=sum(1 / (r + 1) for r in ranks if r is not None) / count,
        empty=sum(not pages for pages in found) / count,
        wrong_language=wrong,
        size=size,
        ready=ready,
        latency=latency,
        first=first,
    )


def chromium() -> str | None:
    """An installed Chromium; None: Playwright's own."""
    return next((found for name in _NAMES if (found := shutil.which(name))), None)


class _Quiet(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def serve(folder: pathlib.Path) -> Iterator[str]:
    """The address of a server for ``folder``."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


def own(browser: Browser, site: pathlib.Path, language: str, queries: Sequence[Graded]) -> Outcome:
    """Our search, through the messages that the theme's interface speaks."""
    file = site / "search" / f"{language}.js"
    with serve(site) as base:
        starts = [_start(browser, base, language) for _ in range(_STARTS)]
        page = browser.new_page()
        page.goto(base)
        answers, whole = page.evaluate(
            """async ([engine, file, queries]) => {
              const worker = new Worker(engine);
              const next = () => new Promise((done) => {
                worker.addEventListener("message", (e) => done(e.data), { once: true });
              });
              const ask = (message) => { const answer = next(); worker.postMessage(message); return answer; };
              const begin = performance.now();
              await ask({ type: 0, data: { file } });
              await ask({ type: 2, data: "112" });
              const whole = performance.now() - begin;
              const out = [];
              for (const q of queries) {
                const t = performance.now();
                const { data } = await ask({ type: 2, data: q });
                out.push([data.items.map((sections) => sections[0].location.split("#")[0]), performance.now() - t]);
              }
              return [out, whole];
            }""",
            [f"{base}search/search.js?{language}", f"{base}search/{language}.js", [q.text for q in queries]],
        )
        page.close()
    found = [pages for pages, _ in answers]
    latency = _percentile([ms for _, ms in answers])
    size = len(gzip.compress(file.read_bytes(), 9))
    return judge(language, queries, found, size, statistics.median(starts), latency, whole)


def _start(browser: Browser, base: str, language: str) -> float:
    """Milliseconds from the focus in the search box until the search says that it is ready, in a fresh browser."""
    context = browser.new_context()
    page = context.new_page()
    page.goto(base + ("en/" if language == "en" else "") + "kontakter/")
    page.wait_for_load_state("load")
    taken: float = page.evaluate(
        """() => new Promise((done) => {
          const box = document.querySelector("[data-md-component=search-query]");
          const meta = document.querySelector(".md-search-result__meta");
          let begin = 0;
          box.addEventListener("focus", () => { begin = performance.now(); }, { once: true });
          const ended = () => done(performance.now() - begin);
          new MutationObserver(ended).observe(meta, { childList: true, characterData: true });
          box.focus();
        })"""
    )
    context.close()
    return taken


def _percentile(values: Sequence[float], share: float = 0.95) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def theme(
    browser: Browser, root: pathlib.Path, work: pathlib.Path, language: str, queries: Sequence[Graded]
) -> Outcome:
    """The theme's own search on the same pages: its plugin's index in its own worker."""
    site = stock_site(root, work)
    index = site / "search" / "search_index.json"
    with serve(site) as base:
        page = browser.new_page()
        page.goto(base)
        worker = next((site / "assets/javascripts/workers").glob("search.*.min.js")).name
        answers, ready = page.evaluate(
            """async ([worker, index, queries]) => {
              const begin = performance.now();
              const loaded = await (await fetch(index)).json();
              const w = new Worker(worker);
              const next = () => new Promise((done) => {
                w.addEventListener("message", (e) => done(e.data), { once: true });
              });
              const ask = (message) => { const answer = next(); w.postMessage(message); return answer; };
              await ask({ type: 0, data: { ...loaded, options: { suggest: false } } });
              const ready = performance.now() - begin;
              const out = [];
              for (const q of queries) {
                const t = performance.now();
                // As the theme's interface sends it: every word may be the beginning of one.
                const { data } = await ask({ type: 2, data: q });
                out.push([data.items.map((sections) => sections[0].location.split("#")[0]), performance.now() - t]);
              }
              return [out, ready];
            }""",
            [
                f"{base}assets/javascripts/workers/{worker}",
                f"{base}search/search_index.json",
                [q.text for q in queries],
            ],
        )
        page.close()
    size = len(gzip.compress(index.read_bytes(), 9))
    found = [pages for pages, _ in answers]
    return judge(language, queries, found, size, ready, _percentile([ms for _, ms in answers]))


@functools.cache
def stock_site(root: pathlib.Path, work: pathlib.Path) -> pathlib.Path:
    """The same pages built with the theme's search plugin and search partial; blocks and checks as they are."""
    folder = work / "stock"
    for name in ("docs", "data", "hooks", "overrides"):
        shutil.copytree(root / name, folder / name)
    text = (root / "mkdocs.yml").read_text(encoding="utf-8")
    text = text.replace("plugins:\n", "plugins:\n  - search\n", 1).replace(
        "reconfigure_search: false", "reconfigure_search: true"
    )
    (folder / "mkdocs.yml").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(folder / "site")]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder / "site"


def pagefind(
    browser: Browser, site: pathlib.Path, work: pathlib.Path, language: str, queries: Sequence[Graded]
) -> Outcome | str:
    """Pagefind on our own built pages; why not, where it cannot be had."""
    index = _pagefind_index(site, work)
    if isinstance(index, str):
        return index
    with serve(index) as base:
        page = browser.new_page()
        page.goto(f"{base}{'en/' if language == 'en' else ''}kontakter/")
        answers, ready = page.evaluate(
            """async ([base, queries]) => {
              const begin = performance.now();
              const engine = await import(base + "pagefind/pagefind.js");
              await engine.init();
              const ready = performance.now() - begin;
              const out = [];
              for (const q of queries) {
                const t = performance.now();
                const { results } = await engine.search(q);
                const data = await Promise.all(results.slice(0, 10).map((result) => result.data()));
                out.push([data.map((d) => d.url), performance.now() - t]);
              }
              return [out, ready];
            }""",
            [base, [q.text for q in queries]],
        )
        page.close()
    found = [[url.lstrip("/").removesuffix("index.html") for url in urls] for urls, _ in answers]
    folder = index / "pagefind"
    # Its files are compressed already; those of a language begin with its code.
    size = sum(f.stat().st_size for f in folder.rglob("*") if f.is_file() and f.name.startswith(f"{language}_"))
    return judge(language, queries, found, size, ready, _percentile([ms for _, ms in answers]))


@functools.cache
def _pagefind_index(site: pathlib.Path, work: pathlib.Path) -> pathlib.Path | str:
    folder = work / "pagefind"
    shutil.copytree(site, folder / "site")
    npm = shutil.which("npm")
    if npm is None:
        return "not measured: npm is not installed"
    tool = work / "npm"
    tool.mkdir()
    try:
        command = [npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(tool), "pagefind@1"]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
        run = [str(tool / "node_modules/.bin/pagefind"), "--site", str(folder / "site"), "--root-selector", "article"]
        subprocess.run(run, check=True, capture_output=True, timeout=300)
    except (subprocess.SubprocessError, OSError) as error:
        return f"not measured: npm could not give pagefind ({type(error).__name__})"
    return folder / "site"


def measure(root: pathlib.Path) -> tuple[Rows, bool]:
    """Build the project in ``root`` and ask every engine every query. Rows, and whether the promises were kept."""
    rows: Rows = []
    kept = True
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        work = pathlib.Path(folder)
        site = work / "site"
        command = [sys.executable, "-m", "mkdocs", "build", "-q", "-d", str(site)]
        subprocess.run(command, cwd=root, check=True, capture_output=True)
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"])
        for language in LANGUAGES:
            queries = graded(language)
            pages = sum(
                1
                for f in site.rglob("index.html")
                if f.relative_to(site).as_posix().startswith("en/") == (language == "en")
            )
            ours = own(browser, site, language, queries)
            rows.append((f"search {language}", f"{len(queries)} queries, {pages} pages"))
            rows.extend(_rows("ours", ours))
            rows.append(("  gzip per 60 pages", f"{ours.size * 60 / pages / 1024:.1f} KiB (at most 50)"))
            rows.extend(_rows("theme", theme(browser, root, work, language, queries)))
            other = pagefind(browser, site, work, language, queries)
            rows.extend([("  Pagefind", other)] if isinstance(other, str) else _rows("Pagefind", other))
            kept &= ours.at_3 >= AT_3 and ours.at_1 >= AT_1 and ours.empty <= EMPTY and not ours.wrong_language
            kept &= ours.size * 60 <= BYTES_PER_60_PAGES * pages
        browser.close()
    return rows, kept


def _rows(name: str, o: Outcome) -> Rows:
    times = " ".join(
        text.format(value)
        for text, value in (
            ("ready {:.0f} ms", o.ready),
            ("first answer {:.0f} ms", o.first),
            ("p95 {:.1f} ms", o.latency),
        )
        if value is not None
    )
    return [
        (
            f"  {name}",
            f"success@1 {o.at_1:.3f}  @3 {o.at_3:.3f}  MRR {o.mrr:.3f}  no hits {o.empty:.3f}  "
            f"other language {o.wrong_language}  index {o.size / 1024:.0f} KiB gzip  {times}",
        )
    ]


def main() -> int:
    """``python -m bench.search``: this measurement alone."""
    rows, kept = measure(pathlib.Path(__file__).resolve().parent.parent)
    for name, value in rows:
        print(f"{name:<22} {value}")
    print(json.dumps({"kept": kept}))
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
