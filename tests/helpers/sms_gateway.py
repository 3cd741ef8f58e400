"""An SMS provider on a free port: keeps what it is asked to send, and answers as it is told to."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web


@dataclass(slots=True)
class SmsGatewayStub:
    """`answers`: status codes to give first; 202 afterwards. `asked`: headers and content of each request."""

    url: str = ""
    answers: list[int] = field(default_factory=list)
    asked: list[tuple[dict[str, str], Any]] = field(default_factory=list)

    async def take(self, request: web.Request) -> web.Response:
        is_json = request.content_type == "application/json"
        content = json.loads(await request.text()) if is_json else dict(await request.post())
        self.asked.append((dict(request.headers), content))
        return web.Response(status=self.answers.pop(0) if self.answers else 202)


@asynccontextmanager
async def sms_gateway() -> AsyncIterator[SmsGatewayStub]:
    """Running until the block is left."""
    stub = SmsGatewayStub()
    app = web.Application()
    app.router.add_post("/send", stub.take)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    stub.url = f"http://127.0.0.1:{runner.addresses[0][1]}/send"
    try:
        yield stub
    finally:
        await runner.cleanup()
