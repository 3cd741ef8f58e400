"""Reading bodies that are too large, or that do not come."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from starlette.requests import Request

from careconnect_desktop.core.errors import CareConnectError
from server_stub.http.bodies import raw_body


def _request(*chunks: bytes, is_complete: bool = True, **headers: str) -> Request:
    waiting = list(chunks)

    async def receive() -> dict[str, Any]:
        if not waiting and not is_complete:
            await asyncio.Event().wait()
        body = waiting.pop(0) if waiting else b""
        return {"type": "http.request", "body": body, "more_body": bool(waiting) or not is_complete}

    named = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "method": "POST", "headers": named}, receive)


async def test_a_body_comes_in_pieces() -> None:
    assert await raw_body(_request(b"ab", b"", b"c")) == b"abc"


async def test_a_body_that_does_not_come_is_given_up() -> None:
    with pytest.raises(CareConnectError) as given_up:
        await raw_body(_request(b"ab", is_complete=False), quiet_s=0.01)
    assert given_up.value.code == "validation_failed"


@pytest.mark.parametrize("length", ["11", "9" * 5_000])
async def test_a_body_that_is_announced_as_too_large_is_not_read(length: str) -> None:
    with pytest.raises(CareConnectError) as refused:
        await raw_body(_request(is_complete=False, content_length=length), limit=10)
    assert refused.value.code == "too_large"


async def test_a_body_that_is_larger_than_announced_is_not_kept() -> None:
    with pytest.raises(CareConnectError) as refused:
        await raw_body(_request(b"x" * 8, b"x" * 8, is_complete=False, content_length="8"), limit=10)
    assert refused.value.code == "too_large"
