"""The server's HTTP/1.1 connections: uvicorn's, with bounds on what comes before a handler sees the request.

By itself the library waits for the end of a request's head as long as a client likes to take, and keeps as much of it
as a client likes to send: a few hundred clients that send a byte now and then would hold every descriptor. Bodies are
bounded where they are read (`bodies.py`).
"""

from __future__ import annotations

import asyncio
from http import HTTPStatus
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

HEAD_S = 15.0
"""Within this time the head of the next request has come whole, counted from the answer before it."""
REST_S = 60.0
"""How long the rest of a body is taken and thrown away that was answered before it came, such as one too large; how
long nothing of a body may come that somebody waits for; and how long a client may take nothing of its answer."""
BODY_S = 660.0
"""How long a body may take at all: a little more than `bodies.WHOLE_S`, for readers that have no limit of their own."""
MAX_HEAD_BYTES = 64 * 1024


class BoundedHeads(HttpToolsProtocol):
    """Ends a connection whose next request does not come in time, or whose head is too large (408, 431).

    Also one whose client does not take its answer.
    """

    head_s = HEAD_S
    rest_s = REST_S
    body_s = BODY_S

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        # Since when nothing is being worked on; None while there is.
        self._waiting_since: float | None = None
        # Taken since the last thing that was whole: a head, some of a body, a request.
        self._head_bytes = 0
        self._has_passed = False
        self._is_body_open = False
        self._body_since = self._heard_at = 0.0
        # Since when the client takes nothing of its answer; None while it does.
        self._full_since: float | None = None
        self._is_leaving = False
        # One alarm that is put off, not one for each request.
        self._alarm: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._waiting_since = self.loop.time()
        self._alarm = self.loop.call_later(self.head_s, self._look)

    def connection_lost(self, exc: Exception | None) -> None:
        self._give_up_alarm()
        super().connection_lost(exc)

    def handle_websocket_upgrade(self) -> None:
        """From here on the connection is the websocket's, which has its own bounds."""
        self._give_up_alarm()
        super().handle_websocket_upgrade()

    def data_received(self, data: bytes) -> None:
        self._has_passed = False
        super().data_received(data)
        self._heard_at = self.loop.time()
        if self._has_passed:
            # What is left of this one read begins the next thing; more of it is counted.
            self._head_bytes = 0
            return
        # Also while a request is worked on, for the head after it, and behind a body, where trailers come.
        self._head_bytes += len(data)
        if self._head_bytes > MAX_HEAD_BYTES:
            self._refuse(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)

    def on_headers_complete(self) -> None:
        self._waiting_since = None
        self._has_passed = True
        self._is_body_open = True
        self._body_since = self.loop.time()
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        self._has_passed = True
        super().on_body(body)

    def on_message_complete(self) -> None:
        self._has_passed = True
        self._is_body_open = False
        if self._waiting_since is not None:
            self._waiting_since = self.loop.time()
        super().on_message_complete()

    def on_response_complete(self) -> None:
        if not self.pipeline:
            self._waiting_since = self.loop.time()
        super().on_response_complete()

    def pause_writing(self) -> None:
        self._full_since = self.loop.time()
        super().pause_writing()

    def resume_writing(self) -> None:
        self._full_since = None
        super().resume_writing()

    def _look(self) -> None:
        self._alarm = None
        now = self.loop.time()
        if self._is_leaving or (self._full_since is not None and now - self._full_since >= self.rest_s):
            # What was to be sent would never be: not closed, which waits for it.
            self.transport.abort()
            return
        if self.transport.is_closing():
            self._leave()
            return
        until = self._deadline(now)
        if until <= now:
            self._refuse(HTTPStatus.REQUEST_TIMEOUT)
        else:
            # What is waited for may be another thing by then.
            self._alarm = self.loop.call_later(min(until - now, self.head_s), self._look)

    def _deadline(self, now: float) -> float:
        """When the next thing must have come; while an answer is being made, there is something to see later."""
        if self._waiting_since is not None:
            return self._waiting_since + (self.rest_s if self._is_body_open else self.head_s)
        if self._is_body_open:
            # The readers of REST give up long before; those of Socket.IO never would.
            return min(self._heard_at + self.rest_s, self._body_since + self.body_s)
        return now + self.head_s

    def _refuse(self, status: HTTPStatus) -> None:
        self._give_up_alarm()
        if self.transport.is_closing():
            return
        # Amid an answer, or after that of a request whose rest still comes, it would be taken for a part of it.
        if self._head_bytes and self._waiting_since is not None and not self._is_body_open:
            line = f"HTTP/1.1 {status.value} {status.phrase}\r\n"
            self.transport.write(f"{line}content-length: 0\r\nconnection: close\r\n\r\n".encode())
        self.transport.close()
        self._leave()

    def _leave(self) -> None:
        """It is closed, but for what the client has yet to take."""
        self._is_leaving = True
        self._alarm = self.loop.call_later(self.rest_s, self._look)

    def _give_up_alarm(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
