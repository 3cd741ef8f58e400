"""What a client may do to a connection before any handler sees a request: on raw sockets, against the server itself."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

import httpx
import pytest
import uvicorn

from careconnect_desktop.core.tasks import TaskScope
from server_stub.cli import _uvicorn_config
from server_stub.config import Config
from server_stub.http.heads import MAX_HEAD_BYTES, BoundedHeads
from tests.helpers.rest_server import rest_server

HEAD_S = 0.4
NEXT = b"GET /api/auth/me HTTP/1.1\r\nHost: x\r\n\r\n"


class _Hasty(BoundedHeads):
    head_s = HEAD_S
    rest_s = 2 * HEAD_S
    body_s = 4 * HEAD_S


@asynccontextmanager
async def _listening(config: Config) -> AsyncIterator[tuple[int, uvicorn.Server]]:
    """The server as the program runs it, with less patience; its port, and the library's part of it."""
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    async with rest_server(replace(config, port=port)) as server:
        settings = _uvicorn_config(server.app.config, server.app)
        assert settings.http is BoundedHeads
        settings.http = _Hasty
        settings.lifespan = "off"
        serving = uvicorn.Server(settings)
        scope = TaskScope("listening")
        task = scope.start(serving.serve(sockets=[listener]), "uvicorn")
        while not serving.started:  # noqa: ASYNC110 the library tells it by no other way
            await asyncio.sleep(0.01)
        try:
            yield port, serving
        finally:
            serving.should_exit = True
            await task
            await scope.close()
            listener.close()


@pytest.fixture
async def port(config: Config) -> AsyncIterator[int]:
    async with _listening(config) as (found, _):
        yield found


async def _talk(port: int, *parts: bytes, every_s: float = 0.0) -> bytes:
    """Send the parts one after the other; all that comes back until the server ends the connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)

    async def send() -> None:
        for part in parts:
            writer.write(part)
            await writer.drain()
            await asyncio.sleep(every_s)

    sending = asyncio.create_task(send())
    try:
        async with asyncio.timeout(20):
            return await reader.read()
    except ConnectionResetError:
        return b""
    finally:
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)
        writer.close()
        await asyncio.gather(writer.wait_closed(), return_exceptions=True)


def _post(*headers: bytes, body: bytes = b"") -> bytes:
    return b"POST /api/auth/login HTTP/1.1\r\nHost: x\r\n" + b"".join(h + b"\r\n" for h in headers) + b"\r\n" + body


AMBIGUOUS = {
    "both lengths": _post(b"Content-Length: 4", b"Transfer-Encoding: chunked", body=b"0\r\n\r\n"),
    "both, other order": _post(b"Transfer-Encoding: chunked", b"Content-Length: 4", body=b"0\r\n\r\n"),
    "two lengths": _post(b"Content-Length: 4", b"Content-Length: 9", body=b"abcd"),
    "a list of lengths": _post(b"Content-Length: 4, 4", body=b"abcd"),
    "a sign": _post(b"Content-Length: +4", body=b"abcd"),
    "another base": _post(b"Content-Length: 0x4", body=b"abcd"),
    "a space before the colon": _post(b"Content-Length : 4", body=b"abcd"),
    "unknown coding": _post(b"Transfer-Encoding: xchunked", body=b"0\r\n\r\n"),
    "chunked is not last": _post(b"Transfer-Encoding: chunked, identity", body=b"0\r\n\r\n"),
    "two codings": _post(b"Transfer-Encoding: chunked", b"Transfer-Encoding: x", body=b"0\r\n\r\n"),
    "a vertical tab": _post(b"Transfer-Encoding: \x0bchunked", body=b"0\r\n\r\n"),
    "a folded line": _post(b"Transfer-Encoding:", b" chunked", body=b"0\r\n\r\n"),
    "a chunk too long": _post(b"Transfer-Encoding: chunked", body=b"2\r\nabcd\r\n0\r\n\r\n"),
    "a chunk beyond 64 bits": _post(b"Transfer-Encoding: chunked", body=b"F" * 17 + b"\r\na"),
    "lines without CR": _post(b"Transfer-Encoding: chunked", body=b"4\nabcd\n0\n\n"),
    "a head without CR": b"GET /health HTTP/1.1\nHost: x\n\n",
    "a CR alone": b"GET /health HTTP/1.1\r\nHost: x\rX: y\r\n\r\n",
    "a zero byte": b"GET /health HTTP/1.1\r\nHost: x\r\nX: a\x00b\r\n\r\n",
    "a space in a name": b"GET /health HTTP/1.1\r\nHost: x\r\nX Y: a\r\n\r\n",
}


async def test_what_two_readers_could_take_for_different_requests_ends_the_connection(port: int) -> None:
    """RFC 9112, 6.3 and 11.2: no request that hides behind such a one is ever answered."""
    for name, sent in AMBIGUOUS.items():
        answers = await _talk(port, sent + NEXT)
        assert answers.count(b"HTTP/1.1 ") == 1, name
        assert answers.startswith(b"HTTP/1.1 400 "), name


async def test_a_body_belongs_to_its_request_and_the_next_one_is_read_after_it(port: int) -> None:
    hidden = b"DELETE /api/auth/sessions/x HTTP/1.1\r\nHost: x\r\n\r\n"
    answers = await _talk(port, _post(b"Content-Length: %d" % len(hidden), body=hidden) + NEXT)
    lines = [part.split(b"\r\n", 1)[0] for part in answers.split(b"HTTP/1.1 ")[1:]]
    assert lines == [b"415 Unsupported Media Type", b"401 Unauthorized"]


async def test_after_a_request_that_closes_nothing_more_is_answered(port: int) -> None:
    answers = await _talk(port, b"GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n" + NEXT)
    assert answers.count(b"HTTP/1.1 ") == 1


async def test_a_head_that_comes_a_byte_at_a_time_is_cut_off(port: int) -> None:
    began = asyncio.get_running_loop().time()
    endless = (b"X-%d: y\r\n" % number for number in range(100_000))
    answer = await _talk(port, b"GET /health HTTP/1.1\r\n", *[next(endless) for _ in range(1000)], every_s=0.05)
    assert answer.startswith(b"HTTP/1.1 408 ")
    # It was cut at its deadline, not by an end of what was sent: that would have taken 50 s.
    assert asyncio.get_running_loop().time() - began >= HEAD_S


async def test_a_connection_that_says_nothing_is_closed_without_a_word(port: int) -> None:
    assert await _talk(port) == b""


async def test_a_second_request_has_no_more_time_than_the_first(port: int) -> None:
    parts = [b"X: y\r\n"] * 1000
    answer = await _talk(port, b"GET /health/live HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\n", *parts, every_s=0.05)
    assert [part[:3] for part in answer.split(b"HTTP/1.1 ")[1:]] == [b"200", b"408"]


async def test_a_head_without_an_end_is_refused_by_its_size(port: int) -> None:
    line = b"X: " + b"y" * 1000 + b"\r\n"
    answer = await _talk(port, b"GET /health HTTP/1.1\r\n", *[line] * (4 * MAX_HEAD_BYTES // len(line)))
    # What is still on its way when a connection is closed may cost the client its last words.
    assert answer == b"" or answer.startswith(b"HTTP/1.1 431 ")


async def _poll(port: int) -> bytes:
    """A request of Socket.IO that is answered after 25 s."""
    async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as http:
        opened = await http.get("/socket.io/?EIO=4&transport=polling")
    sid = opened.text.partition('"sid":"')[2].partition('"')[0]
    return f"GET /socket.io/?EIO=4&transport=polling&sid={sid} HTTP/1.1\r\nHost: x\r\n\r\n".encode()


@pytest.mark.parametrize("behind", ["a request that is worked on", "a body"])
async def test_a_head_without_an_end_is_bounded_wherever_it_comes(port: int, behind: str) -> None:
    first = {
        "a request that is worked on": await _poll(port) + b"GET /health HTTP/1.1\r\n",
        "a body": _post(b"Content-Type: application/json", b"Transfer-Encoding: chunked", body=b"1\r\nx\r\n0\r\n"),
    }[behind]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    line = b"X: " + b"y" * 1000 + b"\r\n"
    writer.write(first)
    taken = 0
    with contextlib.suppress(ConnectionError):
        while taken < 64 * MAX_HEAD_BYTES:
            writer.write(line * 16)
            taken += 16 * len(line)
            await writer.drain()
            await asyncio.sleep(0.002)
        await reader.read()
    writer.close()
    await asyncio.gather(writer.wait_closed(), return_exceptions=True)
    # The buffers of both ends take something, too.
    assert taken < 64 * MAX_HEAD_BYTES


async def test_a_large_body_in_small_chunks_is_no_large_head(port: int) -> None:
    chunks = [b"4\r\nabcd\r\n" * 100] * (3 * MAX_HEAD_BYTES // 900)
    head = _post(b"Content-Type: text/plain", b"Transfer-Encoding: chunked", b"Connection: close")
    answer = await _talk(port, head, *chunks, b"0\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 415 ")


async def test_what_was_answered_before_it_came_is_not_waited_for_without_end(port: int) -> None:
    head = _post(b"Content-Length: 100000000", b"Content-Type: application/json")
    answer = await _talk(port, head, *[b"x"] * 1000, every_s=0.05)
    assert answer.startswith(b"HTTP/1.1 413 ")


async def test_a_slow_line_is_served(port: int) -> None:
    """A request that takes most of its time, twice on one connection."""
    request = b"GET /health/live HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n"
    last = request.replace(b"keep-alive", b"close")
    answer = await _talk(port, request[:30], request[30:], last[:30], last[30:], every_s=HEAD_S / 3)
    assert answer.count(b"HTTP/1.1 200 ") == 2


@pytest.mark.parametrize("part", [b"", b"x"], ids=["silence", "a byte now and then"])
async def test_a_body_for_socket_io_is_not_waited_for_without_end(port: int, part: bytes) -> None:
    """Its library reads a body however long it takes, from anybody."""
    head = (await _poll(port)).replace(b"GET", b"POST", 1)[:-2] + b"Content-Length: 900000\r\n\r\n"
    answer = await _talk(port, head, *[part] * 1000, every_s=0.05)
    assert b"200 OK" not in answer


async def test_a_client_that_takes_nothing_of_its_answer_is_cut_off(config: Config) -> None:
    async with _listening(config) as (port, serving):
        with socket.socket() as client:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            client.setblocking(False)
            loop = asyncio.get_running_loop()
            await loop.sock_connect(client, ("127.0.0.1", port))
            # Far more than the buffers of both ends hold.
            await loop.sock_sendall(client, b"GET /api/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n" * 200)
            async with asyncio.timeout(20):
                while not serving.server_state.connections:  # noqa: ASYNC110 the library tells it by no other way
                    await asyncio.sleep(0.01)
                while serving.server_state.connections:  # noqa: ASYNC110 as above
                    await asyncio.sleep(0.05)
