"""What an attacker would try who has read the server's code and its libraries'."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta
from typing import TypeVar
from uuid import UUID

import httpx
import pyotp
import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.auth import PasswordChange, SignIn
from careconnect_desktop.protocol.names import MAX_UPLOAD_BYTES
from server_stub.accounts import repository
from server_stub.accounts.password_desk import PasswordDesk
from server_stub.accounts.passwords import PasswordHashing
from server_stub.accounts.sign_in import PER_ADDRESS, SignInDesk
from server_stub.accounts.suspicion import TOLD, SignInWatch
from server_stub.accounts.tables import password_codes
from server_stub.http.bodies import LATE_S
from server_stub.limits import Limit, Limiter, LimitState, MemoryLimiter
from server_stub.typed_codes import TypedCodes
from tests.helpers.rest_server import NEW_PASSWORD, PASSWORD, SECRETS, LateBody, Person, RestServer


class SlowHashing(PasswordHashing):
    """Between a right answer and its use the owner changes the password."""

    def __init__(self, server: RestServer, token: str) -> None:
        super().__init__()
        self._server = server
        self._token = token

    async def is_correct(self, password_hash: str | None, password: str) -> bool:
        found = await super().is_correct(password_hash, password)
        services = self._server.app.services
        self._server.clock.advance(seconds=1)
        change = PasswordChange.model_validate({"currentPassword": PASSWORD, "newPassword": NEW_PASSWORD})
        await services.passwords.change(await services.accounts.authenticate(self._token), change)
        return found


async def test_a_sign_in_with_the_old_password_does_not_outlive_its_change(any_server: RestServer) -> None:
    """Somebody who knows the password signs in at the very moment in which its owner changes it."""
    kim, parts = await any_server.sign_up(), any_server.app.services
    hashing = SlowHashing(any_server, kim.token)
    desk = _desk(SignInDesk, any_server, parts.limiter, hashing)
    wish = SignIn.model_validate({"email": kim.email, "password": PASSWORD})
    try:
        with pytest.raises(CareConnectError) as refused:
            await desk.sign_in(wish, "192.0.2.1", None)
    finally:
        hashing.close()
    assert refused.value.code == "unauthenticated"
    assert len((await kim.get("/api/auth/sessions")).json()["sessions"]) == 1


class ChangeMeanwhile(SignInWatch):
    """The owner changes the password while a sign-in with the old one is being written."""

    change: asyncio.Task[None]

    def __init__(self, server: RestServer, token: str) -> None:
        parts = server.app.services
        super().__init__(parts.limiter, parts.outbox)
        self._server = server
        self._token = token

    async def is_after_failures(self, account: str) -> bool:
        return True

    async def tell(self, transaction: AsyncConnection, letter: str, user_id: str) -> None:
        services = self._server.app.services
        principal = await services.accounts.authenticate(self._token)
        wish = PasswordChange.model_validate({"currentPassword": PASSWORD, "newPassword": NEW_PASSWORD})
        self.change = asyncio.create_task(services.passwords.change(principal, wish))
        # It has to wait for this transaction; without that it is done by then.
        await asyncio.wait({self.change}, timeout=1.5)


async def test_a_session_that_began_with_the_old_password_ends_with_it(any_server: RestServer) -> None:
    kim, parts = await any_server.sign_up(), any_server.app.services
    watch = ChangeMeanwhile(any_server, kim.token)
    desk = SignInDesk(
        parts.database,
        parts.hashing,
        parts.sessions,
        parts.second_factor,
        parts.activity,
        parts.limiter,
        watch,
    )
    await desk.sign_in(SignIn.model_validate({"email": kim.email, "password": PASSWORD}), "192.0.2.1", None)
    await watch.change
    assert len((await kim.get("/api/auth/sessions")).json()["sessions"]) == 1


class CountedLimiter(MemoryLimiter):
    """Keeps what it was asked, which costs a way to Redis each time on a server of several processes."""

    def __init__(self, server: RestServer) -> None:
        super().__init__(server.clock)
        self.asked: list[tuple[str, str]] = []

    async def hit(self, limit: Limit, key: str, step: int = 1) -> LimitState:
        self.asked.append(("hit", limit.name))
        return await super().hit(limit, key, step)

    async def peek(self, limit: Limit, key: str) -> LimitState:
        self.asked.append(("peek", limit.name))
        return await super().peek(limit, key)


D = TypeVar("D", bound=SignInDesk)


def _desk(kind: type[D], server: RestServer, limiter: Limiter, hashing: PasswordHashing | None = None) -> D:
    parts = server.app.services
    return kind(
        parts.database,
        hashing or parts.hashing,
        parts.sessions,
        parts.second_factor,
        parts.activity,
        limiter,
        SignInWatch(limiter, parts.outbox),
    )


async def test_a_refusal_takes_the_same_steps_whether_or_not_there_is_such_an_account(server: RestServer) -> None:
    """Whoever measures the time of answers learns from it neither who has an account nor whose is closed."""
    kim, lee = await server.sign_up(), await server.sign_up()
    await server.app.services.administration.disable(lee.id, None)
    steps: list[list[tuple[str, str]]] = []
    for email, password in ((kim.email, "wrong wrong wrong"), (lee.email, PASSWORD), ("x@y.example", PASSWORD)):
        limiter = CountedLimiter(server)
        desk = _desk(SignInDesk, server, limiter)
        for number in range(6):
            wish = SignIn.model_validate({"email": email, "password": password})
            with pytest.raises(CareConnectError):
                await desk.sign_in(wish, f"192.0.2.{number}", None)
        steps.append(limiter.asked)
    assert ("hit", TOLD.name) in steps[0], "they go as far as the letter"
    assert steps[0] == steps[1] == steps[2]


class OlderHashing(PasswordHashing):
    """A hash of older parameters is verified; meanwhile the other sign-in has put a fresh one in its place."""

    def __init__(self, both: asyncio.Barrier) -> None:
        super().__init__()
        self._both = both

    def needs_rehash(self, password_hash: str) -> bool:
        return True

    async def hashed(self, password: str) -> str:
        await self._both.wait()
        return await super().hashed(password)


async def test_two_sign_ins_that_renew_the_hash_at_once_both_get_in(any_server: RestServer) -> None:
    kim, parts = await any_server.sign_up(), any_server.app.services
    hashing = OlderHashing(asyncio.Barrier(2))
    try:
        desk = _desk(SignInDesk, any_server, parts.limiter, hashing)
        wish = SignIn.model_validate({"email": kim.email, "password": PASSWORD})
        await asyncio.gather(*(desk.sign_in(wish, f"192.0.2.{number}", None) for number in range(2)))
    finally:
        hashing.close()
    assert len((await kim.get("/api/auth/sessions")).json()["sessions"]) == 3
    await kim.sign_in()


async def test_a_renewed_hash_does_not_undo_a_password_that_was_changed_meanwhile(any_server: RestServer) -> None:
    kim, parts = await any_server.sign_up(), any_server.app.services
    async with parts.database.read() as connection:
        row = await repository.user_by_id(connection, kim.id)
    assert row is not None
    body = {"currentPassword": PASSWORD, "newPassword": NEW_PASSWORD}
    assert (await kim.post("/api/auth/password", body)).status_code == 200
    stale = await parts.hashing.hashed(PASSWORD)
    async with parts.database.write() as transaction:
        await repository.replace_hash(transaction, kim.id, row["password_hash"], stale)
    await kim.sign_in(password=NEW_PASSWORD)


class SlowConfirming(SignInDesk):
    """Between the right old password and the new one its owner gets back in with a mailed code."""

    server: RestServer
    owner: Person

    async def is_password_of(self, user_id: str, password: str) -> bool:
        found = await super().is_password_of(user_id, password)
        self.server.clock.advance(seconds=1)
        _, handed = await self.server.app.services.administration.hand_over_reset(user_id, None)
        body = {"email": self.owner.email, "code": handed.code, "newPassword": NEW_PASSWORD}
        assert (await self.server.http.post("/api/auth/password/reset", json=body)).status_code == 200
        return found


async def test_a_change_with_the_old_password_does_not_undo_the_owners_reset(any_server: RestServer) -> None:
    """Somebody with a stolen session and the old password is faster than nobody."""
    kim, parts = await any_server.sign_up(), any_server.app.services
    confirming = _desk(SlowConfirming, any_server, parts.limiter)
    confirming.server, confirming.owner = any_server, kim
    codes = TypedCodes(password_codes, SECRETS.derived("reset-codes"))
    desk = PasswordDesk(
        parts.database, parts.clock, parts.accounts, confirming, parts.activity, parts.outbox, parts.limiter, codes
    )
    wish = PasswordChange.model_validate({"currentPassword": PASSWORD, "newPassword": "a thief's long evening 3"})
    with pytest.raises(CareConnectError) as refused:
        await desk.change(await parts.accounts.authenticate(kim.token), wish)
    assert refused.value.details == ("currentPassword: is not right",)
    await kim.sign_in(password=NEW_PASSWORD)


async def test_another_host_in_the_head_does_not_make_a_repeated_request_a_new_one(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    body = {"doctorId": doctor.id, "startsAt": "2027-03-12T12:00:00Z"}
    ids = set()
    for host in ("127.0.0.1:5001", "clinic.example", "x/" + "y" * 500):
        made = await patient.post("/api/appointments", body, **{"Idempotency-Key": "k-1", "Host": host})
        assert made.status_code == 201, host
        ids.add(made.json()["appointment"]["id"])
    assert len(ids) == 1


async def test_neighbours_in_one_ipv6_network_are_one_address_to_the_limits(server: RestServer) -> None:
    """Whoever has one address of IPv6 has 2^64: a limit for each would be none."""
    statuses = []
    for number in range(1, PER_ADDRESS.count + 3):
        client = (f"2001:db8:1:2::{number:x}", 50_000)
        async with httpx.AsyncClient(
            transport=httpx.ASGITransport(app=server.app, client=client), base_url="http://127.0.0.1:5001"
        ) as http:
            body = {"email": f"nobody-{number}@home.example", "password": "x" * 300}
            statuses.append((await http.post("/api/auth/login", json=body)).status_code)
    assert statuses == [401] * PER_ADDRESS.count + [429] * 2
    transport = httpx.ASGITransport(app=server.app, client=("2001:db8:1:3::1", 50_000))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:5001") as other:
        body = {"email": "nobody@home.example", "password": "x" * 300}
        assert (await other.post("/api/auth/login", json=body)).status_code == 401


async def test_a_burst_of_bookings_does_not_take_a_doctors_whole_day(any_server: RestServer) -> None:
    """On PostgreSQL each of them saw only what was committed before it began."""
    doctor, patient = await any_server.doctor(), await any_server.sign_up()
    times = [(any_server.clock.now() + timedelta(hours=24 + number)).isoformat() for number in range(16)]
    wishes = [patient.post("/api/appointments", {"doctorId": doctor.id, "startsAt": time}) for time in times]
    answers = await asyncio.gather(*wishes)
    assert sorted(answer.status_code for answer in answers) == [201] * 3 + [409] * 13
    assert {answer.json()["code"] for answer in answers if answer.status_code == 409} == {"conflict"}


async def _at_once(server: RestServer, path: str, body: dict[str, str], count: int = 4) -> list[httpx.Response]:
    answers = await asyncio.gather(*(server.http.post(path, json=body) for _ in range(count)))
    server.http.cookies.clear()
    return answers


async def test_a_code_that_is_used_several_times_at_once_lets_one_in(any_server: RestServer) -> None:
    """Whoever looks over a shoulder, or sits between, sends the same code in the same moment."""
    kim = await any_server.sign_up()
    totp = pyotp.TOTP((await kim.post("/api/auth/mfa/enroll", {"password": PASSWORD})).json()["secret"])
    confirmed = await kim.post("/api/auth/mfa/confirm", {"totp": totp.at(any_server.clock.now())})
    any_server.clock.advance(minutes=2)
    body = {"email": kim.email, "password": PASSWORD}
    by_totp = await _at_once(any_server, "/api/auth/login", body | {"totp": totp.at(any_server.clock.now())})
    assert sorted(answer.status_code for answer in by_totp) == [200, 401, 401, 401]
    any_server.clock.advance(minutes=20)
    code = confirmed.json()["recoveryCodes"][0]
    by_recovery = await _at_once(any_server, "/api/auth/login", body | {"recoveryCode": code})
    assert sorted(answer.status_code for answer in by_recovery) == [200, 401, 401, 401]


async def test_a_refresh_token_that_is_used_several_times_at_once_ends_its_session(any_server: RestServer) -> None:
    kim = await any_server.sign_up()
    answers = await _at_once(any_server, "/api/auth/refresh", {"refreshToken": kim.refresh_token})
    assert [answer.status_code for answer in answers].count(200) == 1
    assert "token_reused" in {answer.json().get("code") for answer in answers}
    winner = next(answer for answer in answers if answer.status_code == 200)
    for token in (kim.token, winner.json()["token"]):
        headers = {"Authorization": f"Bearer {token}"}
        assert (await any_server.http.get("/api/auth/me", headers=headers)).status_code == 401
    last = await any_server.http.post("/api/auth/refresh", json={"refreshToken": winner.json()["refreshToken"]})
    assert last.status_code == 401


async def test_what_patients_said_does_not_tell_when(server: RestServer) -> None:
    """An id in the order of time holds its millisecond: with a look at a clinic's door, that is a name."""
    doctor = await server.doctor()
    given = []
    for number in range(3):
        patient = await server.sign_up()
        visit = await server.approved(patient, doctor, hours=24.0 + number)
        answer = await patient.post("/api/feedback", {"appointmentId": visit["id"], "rating": 3 + number})
        given.append(answer.json()["feedback"]["id"])
    path, pages, cursor = f"/api/doctors/{doctor.id}/feedback", [], None
    for _ in range(3):
        query = {"limit": 1} | ({"cursor": cursor} if cursor else {})
        answer = (await doctor.get(path, **query)).json()
        pages += answer["feedback"]
        cursor = answer["nextCursor"]
    assert [one["rating"] for one in pages] == [5, 4, 3]
    assert [one["id"] for one in pages] == given[::-1], "always the same"
    assert {UUID(one).version for one in given} == {7}
    now_ms = time.time() * 1000
    assert all(abs((UUID(one).int >> 80) - now_ms) > 60_000 for one in given)
    assert (await doctor.get(path, cursor="x")).status_code == 400


@pytest.mark.parametrize("key", [{}, {"Idempotency-Key": "one"}])
async def test_a_request_that_comes_whole_after_the_sign_out_does_nothing(
    server: RestServer, key: dict[str, str]
) -> None:
    """Whoever has a stolen token begins requests, and sends their ends when the owner has signed it out."""
    doctor, kim = await server.doctor(), await server.sign_up()
    await server.approved(kim, doctor)
    body = LateBody(b'{"text": ', b'"not by me"}')
    headers = kim.bearer | key | {"Content-Type": "application/json"}
    late = asyncio.create_task(server.http.post(f"/api/messages/{doctor.id}", headers=headers, content=body))
    await body.begun.wait()
    assert (await kim.post("/api/auth/logout")).status_code == 200
    await asyncio.sleep(LATE_S + 0.01)
    body.may_end.set()
    assert ((await late).status_code, (await late).json()["code"]) == (401, "unauthenticated")
    assert (await doctor.get(f"/api/messages/{kim.id}")).json()["messages"] == []


async def test_a_body_may_come_slowly_from_whoever_is_signed_in(server: RestServer) -> None:
    kim = await server.sign_up()
    body = LateBody(b'{"name": ', b'"Kim Patient"}')
    headers = kim.bearer | {"Content-Type": "application/json"}
    late = asyncio.create_task(server.http.patch("/api/users/me", headers=headers, content=body))
    await body.begun.wait()
    await asyncio.sleep(LATE_S + 0.01)
    body.may_end.set()
    answer = await late
    assert (answer.status_code, answer.json()["user"]["name"]) == (200, "Kim Patient")


async def test_nobody_holds_the_memory_with_uploads_that_do_not_end(server: RestServer) -> None:
    kim, robin = await server.sign_up(), await server.sign_up()
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    bodies = [LateBody(bytes(MAX_UPLOAD_BYTES), b"") for _ in range(5)]
    uploads = [
        asyncio.create_task(server.http.post("/api/files", headers=kim.bearer | headers, content=body))
        for body in bodies
    ]
    done, _ = await asyncio.wait(uploads, timeout=20, return_when=asyncio.FIRST_COMPLETED)
    (refused,) = [upload.result() for upload in done]
    assert (refused.status_code, refused.json()["code"], refused.headers["retry-after"]) == (429, "rate_limited", "10")
    small = {"file": ("a.txt", b"hello")}
    assert (await server.http.post("/api/files", headers=robin.bearer, files=small)).status_code == 201
    for body in bodies:
        body.may_end.set()
    assert sorted([(await upload).status_code for upload in uploads]) == [400] * 4 + [429]
    assert (await server.http.post("/api/files", headers=kim.bearer, files=small)).status_code == 201
