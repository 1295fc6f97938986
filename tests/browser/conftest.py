"""A real Chromium on the built site, cut off from everything but the site."""

from __future__ import annotations

import functools
import http.server
import pathlib
import shutil
import threading
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
#: Root may not use the sandbox; the rest keeps the browser from calling anybody.
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer an unknown address with the site's own page, as the web servers in deploy/ do."""
        page = pathlib.Path(self.directory) / "404.html"
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@pytest.fixture(scope="session")
def address(built_site: pathlib.Path) -> Iterator[str]:
    """The address of a server that serves the built site."""
    handler = functools.partial(_Quiet, directory=str(built_site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium: one that is installed, else Playwright's own. ``tests/browser/install`` has seen to it."""
    path = next((found for name in _NAMES if (found := shutil.which(name))), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=_ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser, address: str) -> Iterator[Callable[..., BrowserContext]]:
    """Make a browser context. At the end of the test, no page in it may have asked anybody but the site."""
    contexts: list[BrowserContext] = []
    strangers: list[str] = []

    def make(width: int = 1280, height: int = 900, dark: bool = False, **more: object) -> BrowserContext:
        made = browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme="dark" if dark else "light",
            base_url=address,
            **more,  # type: ignore[arg-type]
        )
        made.on(
            "request", lambda r: strangers.append(r.url) if not r.url.startswith((address, "data:", "blob:")) else None
        )
        made.set_default_timeout(10_000)
        contexts.append(made)
        return made

    yield make
    for made in contexts:
        made.close()
    assert strangers == [], "a page asked somebody outside the site"


@pytest.fixture
def page(context: Callable[..., BrowserContext]) -> Page:
    """A page in a browser window of 1280 by 900 pixels."""
    return context().new_page()
