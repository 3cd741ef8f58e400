"""Bodies have room in memory up to a bound, of each person and of all."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from starlette.types import Message, Receive, Scope, Send

from careconnect_desktop.core.errors import CareConnectError
from server_stub.http.room import SMALL_BYTES, BodyRoom
from tests.helpers.rest_server import SOMEBODY

CHUNKED = (b"transfer-encoding", b"chunked")


class _Reader:
    """Reads bodies whole, and answers when it may."""

    def __init__(self) -> None:
        self.may_answer = asyncio.Event()
        self.has_read = asyncio.Semaphore(0)

    async def __call__(self, _scope: Scope, receive: Receive, _send: Send) -> None:
        while (message := await receive()).get("more_body"):
            pass
        assert message["type"] == "http.request"
        self.has_read.release()
        await self.may_answer.wait()


@pytest.fixture
def reader() -> _Reader:
    return _Reader()


@pytest.fixture
def room(reader: _Reader) -> BodyRoom:
    return BodyRoom(reader, most_bytes=10, most_of_one_bytes=6)


async def _send(room: BodyRoom, who: str | None, *chunks: bytes, header: tuple[bytes, bytes] = CHUNKED) -> None:
    waiting = list(chunks)

    async def receive() -> Message:
        return {"type": "http.request", "body": waiting.pop(0), "more_body": bool(waiting)}

    async def send(_message: Message) -> None:
        raise AssertionError

    scope: dict[str, Any] = {"type": "http", "method": "POST", "headers": [header], "client": ("192.0.2.7", 1)}
    if who is not None:
        scope["careconnect.principal"] = replace(SOMEBODY, user_id=who)
    await room(scope, receive, send)


async def test_what_came_is_counted_until_it_is_answered(room: BodyRoom, reader: _Reader) -> None:
    first = asyncio.create_task(_send(room, "robin", b"abc", b"", b"de"))
    await reader.has_read.acquire()
    assert room.held_bytes == 5
    with pytest.raises(CareConnectError) as refused:
        await _send(room, "robin", b"f", b"g")
    assert (refused.value.code, refused.value.retry_after_s) == ("rate_limited", 10.0)
    second = asyncio.create_task(_send(room, "kim", b"hijk"))
    await reader.has_read.acquire()
    with pytest.raises(CareConnectError) as refused:
        await _send(room, None, b"l", b"m")
    assert (refused.value.code, refused.value.retryable) == ("unavailable", True)
    assert room.held_bytes == 9, "what was refused is let go of"
    reader.may_answer.set()
    await asyncio.gather(first, second)
    assert room.held_bytes == 0
    await _send(room, "robin", b"abcdef")


async def test_who_is_not_signed_in_is_counted_by_address(room: BodyRoom) -> None:
    with pytest.raises(CareConnectError) as refused:
        await _send(room, None, b"abcdefg")
    assert refused.value.code == "rate_limited"


@pytest.mark.parametrize(("length", "is_counted"), [(SMALL_BYTES, False), (SMALL_BYTES + 1, True)])
async def test_a_body_that_says_that_it_is_small_is_not_counted(
    room: BodyRoom, reader: _Reader, length: int, is_counted: bool
) -> None:
    sending = asyncio.create_task(_send(room, "kim", b"abc", header=(b"content-length", b"%d" % length)))
    await reader.has_read.acquire()
    assert bool(room.held_bytes) is is_counted
    reader.may_answer.set()
    await sending
