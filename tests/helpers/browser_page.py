"""The web server of the browser's page, on loopback, and what the page reported last.

The page is driven by its query and reports by POST, so that no remote-control protocol stands between the test and
the browser: what connects, sends and plays is the browser alone.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from aiohttp import web

from tests.helpers.browser import open_page

_PAGE = Path(__file__).resolve().parents[1] / "e2e" / "browser" / "page.html"


class BrowserPage:
    """What one page reported last, and a way to wait for more."""

    def __init__(self) -> None:
        self.seen: dict[str, Any] = {}
        self._changed = asyncio.Condition()

    async def reported(self, seen: dict[str, Any]) -> None:
        async with self._changed:
            self.seen = seen
            self._changed.notify_all()

    async def wait_for(self, wanted: Callable[[dict[str, Any]], bool], timeout_s: float, what: str) -> dict[str, Any]:
        """The first report for which `wanted` is true; AssertionError with the last report after `timeout_s`."""

        def is_over() -> bool:
            return bool(self.seen) and (wanted(self.seen) or bool(self.seen.get("error")))

        try:
            async with asyncio.timeout(timeout_s), self._changed:
                await self._changed.wait_for(is_over)
        except TimeoutError:
            raise AssertionError(f"the page did not reach: {what}; last seen: {self.seen}") from None
        if not wanted(self.seen):
            raise AssertionError(f"the page failed before: {what}; {self.seen['error']}")
        return self.seen


class PageServer:
    """Serves the page and the Socket.IO client; `origin` is what the server under test must allow."""

    def __init__(self, socket_io_client: Path, port: int) -> None:
        self._port = port
        self._script = socket_io_client
        self._pages: dict[str, BrowserPage] = {}

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    @asynccontextmanager
    async def serving(self) -> AsyncIterator[PageServer]:
        """Listen until the block ends."""
        app = web.Application()
        app.router.add_get("/", self._give_page)
        app.router.add_get("/socket.io.min.js", self._give_script)
        app.router.add_post("/report", self._take_report)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", self._port).start()
            yield self
        finally:
            await runner.cleanup()

    async def _give_page(self, _request: web.Request) -> web.FileResponse:
        return web.FileResponse(_PAGE)

    async def _give_script(self, _request: web.Request) -> web.FileResponse:
        return web.FileResponse(self._script)

    async def _take_report(self, request: web.Request) -> web.Response:
        page = self._pages.get(request.query.get("page", ""))
        if page is not None:
            await page.reported(json.loads(await request.text()))
        return web.Response(status=204)

    @asynccontextmanager
    async def page(self, folder: Path, **settings: str | int | None) -> AsyncIterator[BrowserPage]:
        """Open the page in a fresh Chromium with these settings in its query; the browser ends with the block."""
        page = BrowserPage()
        name = str(len(self._pages))
        self._pages[name] = page
        query = urlencode({"page": name} | {key: value for key, value in settings.items() if value is not None})
        browser = open_page(f"{self.origin}/?{query}", folder)
        await asyncio.to_thread(browser.__enter__)
        try:
            yield page
        finally:
            await asyncio.to_thread(browser.__exit__, None, None, None)
