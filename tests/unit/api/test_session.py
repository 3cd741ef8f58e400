"""The session: one refresh for all, no session lost with an answer, and its end told once."""

from __future__ import annotations

import asyncio
import json

import httpx
import pytest

from careconnect_desktop.api.accounts import RestAccounts
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.credentials import SessionTokens
from careconnect_desktop.protocol.people import UserAnswer
from tests.helpers.fake_server import USER, FakeServer, answer, in_turn, refusal


class Told:
    """What the session told of itself."""

    def __init__(self, server: FakeServer) -> None:
        self.rotated: list[str] = []
        self.ended = 0
        server.session.tell(rotated=self._rotated, ended=self._ended)

    async def _rotated(self, tokens: SessionTokens) -> None:
        self.rotated.append(tokens.refresh_token)

    async def _ended(self) -> None:
        self.ended += 1


class RotatingServer(FakeServer):
    """Refuses every access token but the newest; each refresh makes the next one."""

    def __init__(self) -> None:
        super().__init__(self._answer)
        self.newest = 2
        self.refreshes = 0

    def _answer(self, request: httpx.Request) -> httpx.Response | Exception:
        if request.url.path == "/api/auth/refresh":
            self.refreshes += 1
            return answer(body=tokens(self.newest))
        is_newest = request.headers["Authorization"] == f"Bearer access-{self.newest}"
        return answer(body={"user": USER}) if is_newest else refusal(401, "unauthenticated")


def tokens(number: int) -> dict[str, object]:
    return {"token": f"access-{number}", "refreshToken": f"refresh-{number}", "expiresIn": 900}


async def begin(server: FakeServer) -> Told:
    told = Told(server)
    await server.session.begin(SessionTokens(access_token="access-1", refresh_token="refresh-1"))
    return told


async def me(server: FakeServer) -> UserAnswer:
    return await server.session.request(UserAnswer, "GET", "/api/auth/me")


async def test_many_refused_requests_cause_one_refresh() -> None:
    server = RotatingServer()
    told = await begin(server)

    found = await asyncio.gather(*(me(server) for _ in range(8)))

    assert all(one.user.medical_id == "PAT001" for one in found)
    assert server.refreshes == 1
    assert told.rotated == ["refresh-1", "refresh-2"]
    await server.transport.close()


async def test_a_lost_answer_is_asked_for_again_with_the_same_key() -> None:
    server = FakeServer(
        in_turn(
            refusal(401, "unauthenticated"),
            *[httpx.ReadTimeout("lost")] * 3,
            refusal(401, "unauthenticated"),
            answer(body=tokens(2)),
            answer(body={"user": USER}),
        )
    )
    told = await begin(server)

    with pytest.raises(CareConnectError) as failed:
        await me(server)
    assert failed.value.code == "timeout"
    await me(server)

    refreshes = [request for request in server.requests if request.url.path == "/api/auth/refresh"]
    assert len({request.headers["Idempotency-Key"] for request in refreshes}) == 1
    assert len(refreshes) == 4
    assert told.ended == 0
    await server.transport.close()


async def test_a_new_refresh_token_gets_a_new_key() -> None:
    server = RotatingServer()
    await begin(server)
    await me(server)
    server.newest = 3
    await me(server)

    keys = [r.headers["Idempotency-Key"] for r in server.requests if r.url.path == "/api/auth/refresh"]
    assert len(set(keys)) == 2
    await server.transport.close()


@pytest.mark.parametrize("code", ["unauthenticated", "token_reused"])
async def test_a_session_that_the_server_refuses_is_over_and_told_once(code: str) -> None:
    server = FakeServer(lambda _: refusal(401, code if _.url.path == "/api/auth/refresh" else "unauthenticated"))
    told = await begin(server)

    for _ in range(2):
        with pytest.raises(CareConnectError) as failed:
            await me(server)
        assert failed.value.code == "session_ended"
    assert told.ended == 1
    assert server.session.current() is None
    await server.transport.close()


async def test_a_server_that_is_away_does_not_end_the_session() -> None:
    def script(request: httpx.Request) -> httpx.Response | Exception:
        return httpx.ConnectError("down") if "refresh" in request.url.path else refusal(401, "unauthenticated")

    server = FakeServer(script)
    told = await begin(server)

    with pytest.raises(CareConnectError) as failed:
        await me(server)
    assert failed.value.code == "unreachable"
    assert told.ended == 0
    assert server.session.current() == "access-1"
    await server.transport.close()


async def test_signing_in_sends_the_password_and_keeps_it_out_of_every_text() -> None:
    server = FakeServer(in_turn(answer(body=tokens(1) | {"user": USER})))
    told = Told(server)

    person = await RestAccounts(server.transport, server.session).sign_in("amina@mail.example", "correct horse")

    assert json.loads(server.requests[0].content) == {"email": "amina@mail.example", "password": "correct horse"}
    assert person.medical_id == "PAT001"
    assert told.rotated == ["refresh-1"]
    assert "refresh" not in repr(SessionTokens("access-1", "refresh-1"))
    await server.transport.close()


async def test_signing_out_forgets_the_tokens_even_when_the_server_is_away() -> None:
    server = FakeServer(lambda _: httpx.ConnectError("down"))
    await begin(server)

    await RestAccounts(server.transport, server.session).sign_out()

    assert server.session.current() is None
    await server.transport.close()


def paths_and_tokens(server: FakeServer) -> list[tuple[str, str | None]]:
    return [(request.url.path, request.headers.get("Authorization")) for request in server.requests]


async def test_signing_out_before_the_first_refresh_ends_the_session_on_the_server() -> None:
    server = FakeServer(in_turn(answer(body=tokens(2)), answer(body={"ok": True})))
    told = Told(server)
    accounts = RestAccounts(server.transport, server.session)
    accounts.take_up("refresh-1")

    await accounts.sign_out()

    assert paths_and_tokens(server) == [("/api/auth/refresh", None), ("/api/auth/logout", "Bearer access-2")]
    assert json.loads(server.requests[0].content) == {"refreshToken": "refresh-1"}
    assert told.rotated == [], "nothing of it is kept any more"
    assert server.session.current() is None
    await server.transport.close()


async def test_signing_out_with_an_old_token_ends_the_session_on_the_server() -> None:
    server = FakeServer(
        in_turn(refusal(401, "unauthenticated"), answer(body=tokens(2)), answer(body={"ok": True})),
    )
    await begin(server)

    await RestAccounts(server.transport, server.session).sign_out()

    assert paths_and_tokens(server)[-1] == ("/api/auth/logout", "Bearer access-2")
    await server.transport.close()


async def test_signing_out_of_a_session_that_is_over_is_no_fault() -> None:
    server = FakeServer(lambda _: refusal(401, "unauthenticated"))
    told = await begin(server)

    await RestAccounts(server.transport, server.session).sign_out()

    assert [path for path, _ in paths_and_tokens(server)] == ["/api/auth/logout", "/api/auth/refresh"]
    assert told.ended == 0
    await server.transport.close()


class SlowServer(FakeServer):
    """Takes its time for each refresh, and knows how many were under way at once."""

    def __init__(self) -> None:
        super().__init__(lambda request: answer(body=tokens(2) if "refresh" in request.url.path else {"ok": True}))
        self.now, self.most = 0, 0

    async def _handle(self, request: httpx.Request) -> httpx.Response:
        self.now += 1
        self.most = max(self.most, self.now)
        for _ in range(5):
            await asyncio.sleep(0)
        self.now -= 1
        return await super()._handle(request)


async def test_signing_out_during_the_first_refresh_waits_for_it_and_uses_its_key() -> None:
    server = SlowServer()
    told = Told(server)
    accounts = RestAccounts(server.transport, server.session)
    accounts.take_up("refresh-1")
    asking = asyncio.create_task(me(server))
    await asyncio.sleep(0)

    await accounts.sign_out()

    with pytest.raises(CareConnectError) as refused:
        await asking
    assert refused.value.code == "session_ended"
    assert server.most == 1
    assert [path for path, _ in paths_and_tokens(server)] == ["/api/auth/refresh"] * 2 + ["/api/auth/logout"]
    assert len({request.headers.get("Idempotency-Key") for request in server.requests[:2]}) == 1
    assert (told.rotated, told.ended) == ([], 0)
    await server.transport.close()
