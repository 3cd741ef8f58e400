"""An HTTP server in memory for the REST adapter: answers by a script, and remembers what it was asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx

from careconnect_desktop.api.session import Session
from careconnect_desktop.api.transport import HttpTransport
from careconnect_desktop.ports.server_address import ServerAddress

Answer = httpx.Response | Exception
Script = Callable[[httpx.Request], Answer]

USER = {"id": "u-1", "medicalId": "PAT001", "name": "Amina Haddad", "role": "patient"}


def answer(status: int = 200, body: Any = None, headers: dict[str, str] | None = None) -> httpx.Response:
    return httpx.Response(status, json=body, headers=headers)


def refusal(status: int, code: str, headers: dict[str, str] | None = None) -> httpx.Response:
    return answer(status, {"message": f"No: {code}", "code": code}, headers)


class FakeServer:
    """`pauses` are the seconds that the client waited between attempts."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.requests: list[httpx.Request] = []
        self.pauses: list[float] = []
        self.transport = HttpTransport(
            ServerAddress.parse("http://127.0.0.1:1"), sleep=self._pause, backend=httpx.MockTransport(self._handle)
        )
        self.session = Session(self.transport)

    async def _handle(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        found = self.script(request)
        if isinstance(found, Exception):
            raise found
        return found

    async def _pause(self, seconds: float) -> None:
        self.pauses.append(seconds)


def in_turn(*answers: Answer) -> Script:
    """One answer after the other."""
    left = list(answers)
    return lambda _: left.pop(0)
