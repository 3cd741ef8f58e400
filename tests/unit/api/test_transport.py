"""Requests to one server: what is retried, what every failure is called, and what never leaves."""

from __future__ import annotations

import threading
from typing import ClassVar, Self

import httpx
import pytest
from pydantic import model_validator

from careconnect_desktop.api.transport import MAX_AT_ONCE_BYTES
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.base import WireModel
from careconnect_desktop.protocol.care import HealthAnswer
from tests.helpers.fake_server import FakeServer, answer, in_turn, refusal

OK = {"status": "ok", "version": "1"}


async def ask(server: FakeServer, method: str = "GET", key: str | None = None) -> HealthAnswer:
    try:
        return await server.transport.request(HealthAnswer, method, "/health", idempotency_key=key)
    finally:
        await server.transport.close()


async def test_a_safe_request_is_tried_three_times_with_growing_pauses() -> None:
    server = FakeServer(in_turn(httpx.ConnectError("down"), httpx.ReadTimeout("slow"), answer(body=OK)))

    assert (await ask(server)).status == "ok"
    assert len(server.pauses) == 2
    assert 0.1 <= server.pauses[0] <= 0.3
    assert 0.2 <= server.pauses[1] <= 0.6


class WhereRead(WireModel):
    """An answer that notes in which thread each is read."""

    idents: ClassVar[list[int]] = []
    words: str

    @model_validator(mode="after")
    def note(self) -> Self:
        self.idents.append(threading.get_ident())
        return self


@pytest.mark.parametrize(("length", "is_at_once"), [(100, True), (MAX_AT_ONCE_BYTES, False)])
async def test_a_long_answer_is_read_where_no_window_waits(length: int, is_at_once: bool) -> None:
    WhereRead.idents.clear()
    server = FakeServer(in_turn(answer(body={"words": "a" * length}), answer(body={"other": "a" * length})))
    try:
        await server.transport.request(WhereRead, "GET", "/health")
        assert [ident == threading.get_ident() for ident in WhereRead.idents] == [is_at_once]
        with pytest.raises(CareConnectError) as failed:
            await server.transport.request(WhereRead, "GET", "/health")
        assert failed.value.code == "answer_invalid"
    finally:
        await server.transport.close()


async def test_an_unsafe_request_is_sent_once() -> None:
    server = FakeServer(in_turn(httpx.ReadTimeout("slow"), answer(body=OK)))

    with pytest.raises(CareConnectError) as failed:
        await ask(server, "POST")
    assert failed.value.code == "timeout"
    assert len(server.requests) == 1


async def test_an_unsafe_request_with_a_key_is_repeated_with_the_same_key() -> None:
    server = FakeServer(in_turn(httpx.ReadTimeout("slow"), answer(body=OK)))

    await ask(server, "POST", key="k-1")
    assert [request.headers["Idempotency-Key"] for request in server.requests] == ["k-1", "k-1"]


@pytest.mark.parametrize(
    ("failure", "code"),
    [
        (httpx.ConnectError("refused"), "unreachable"),
        (httpx.ConnectTimeout("nobody"), "unreachable"),
        (httpx.ReadTimeout("slow"), "timeout"),
        (httpx.RemoteProtocolError("cut"), "unreachable"),
        (answer(200, {"hello": 1}), "answer_invalid"),
        (httpx.Response(200, text="<html>"), "answer_invalid"),
        (httpx.Response(302, headers={"Location": "https://elsewhere.example/"}), "answer_invalid"),
        (httpx.Response(502, text="bad gateway"), "unavailable"),
        (httpx.Response(404, text="nothing"), "not_found"),
        (refusal(409, "slot_taken"), "slot_taken"),
        (refusal(401, "mfa_required"), "mfa_required"),
    ],
)
async def test_every_failure_has_its_code(failure: httpx.Response | Exception, code: str) -> None:
    server = FakeServer(lambda _: failure)

    with pytest.raises(CareConnectError) as failed:
        await ask(server, "POST")
    assert failed.value.code == code


async def test_a_server_that_asks_for_a_little_patience_gets_it() -> None:
    server = FakeServer(in_turn(refusal(429, "rate_limited", {"Retry-After": "2"}), answer(body=OK)))

    await ask(server)
    assert server.pauses[0] > 2


async def test_a_long_wait_is_told_and_not_waited_for() -> None:
    server = FakeServer(in_turn(refusal(429, "rate_limited", {"Retry-After": "600"})))

    with pytest.raises(CareConnectError) as failed:
        await ask(server)
    assert failed.value.retry_after_s == 600
    assert server.pauses == []


async def test_a_redirect_is_not_followed_and_a_cookie_is_not_kept() -> None:
    cookie = {"Set-Cookie": "careconnect_token=t; Path=/"}
    server = FakeServer(in_turn(answer(body=OK, headers=cookie), httpx.Response(307, headers={"Location": "/x"})))
    try:
        await server.transport.request(HealthAnswer, "GET", "/health")
        with pytest.raises(CareConnectError):
            await server.transport.request(HealthAnswer, "POST", "/health", token="t")
    finally:
        await server.transport.close()
    assert len(server.requests) == 2
    assert "Cookie" not in server.requests[1].headers


@pytest.mark.parametrize("path", ["https://elsewhere.example/", "//elsewhere.example/", "health"])
async def test_only_a_path_on_the_server_is_taken(path: str) -> None:
    server = FakeServer(lambda _: answer(body=OK))
    try:
        with pytest.raises(ValueError, match="path"):
            await server.transport.request(HealthAnswer, "GET", path, token="t")
    finally:
        await server.transport.close()
    assert server.requests == []


@pytest.mark.parametrize(
    ("details", "words"),
    [(["secondFactor: is needed, see /api/auth/mfa/enroll"], "second_step_demanded"), (None, "forbidden")],
)
async def test_a_second_step_that_the_clinic_asks_for_has_words_of_its_own(
    details: list[str] | None, words: str
) -> None:
    body = {"message": "no", "code": "forbidden", "errors": details, "requestId": "r"}

    with pytest.raises(CareConnectError) as refused:
        await ask(FakeServer(in_turn(httpx.Response(403, json=body))))
    assert (refused.value.code, refused.value.user_key) == ("forbidden", words)
