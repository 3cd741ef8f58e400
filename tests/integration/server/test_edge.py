"""The HTTP edge: the order of checks, headers, origins, sizes, and errors that repeat nothing."""

from __future__ import annotations

import base64
import hashlib
import hmac
from dataclasses import replace
from typing import Any

import pytest

from server_stub.config import Config
from tests.helpers.rest_server import RestServer, rest_server

GUARDED = (
    ("GET", "/api/doctors"),
    ("GET", "/api/auth/me"),
    ("POST", "/api/appointments"),
    ("PUT", "/api/appointments/x/approve"),
    ("POST", "/api/message/send/x"),
    ("GET", "/api/ice-servers"),
    ("PATCH", "/api/users/me"),
    ("GET", "/api/admin/users"),
    ("GET", "/api/activity"),
)


@pytest.mark.parametrize("header", [None, "", "Basic abc", "Bearer", "Bearer x.y.z"])
async def test_nobody_gets_in_whatever_they_send(server: RestServer, header: str | None) -> None:
    headers = {} if header is None else {"Authorization": header}
    for method, path in GUARDED:
        answer = await server.http.request(method, path, headers=headers, content=b"not json at all")
        assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated"), path
        assert answer.headers["WWW-Authenticate"] == "Bearer", path


async def test_role_then_ownership_then_body_then_state(server: RestServer) -> None:
    doctor, patient, stranger = await server.doctor(), await server.sign_up(), await server.doctor()
    booked = await server.book(patient, doctor)
    path = f"/api/appointments/{booked['id']}/reschedule"

    async def send(bearer: dict[str, str], body: bytes) -> tuple[int, str]:
        headers = bearer | {"Content-Type": "application/json"}
        answer = await server.http.put(path, headers=headers, content=body)
        return answer.status_code, answer.json()["code"]

    assert await send(stranger.bearer, b"{") == (404, "not_found")
    assert await send(doctor.bearer, b"{") == (400, "validation_failed")
    assert (await doctor.put(f"/api/appointments/{booked['id']}/cancel")).status_code == 200
    assert await send(doctor.bearer, b"{}") == (400, "validation_failed")
    assert await send(doctor.bearer, b'{"startsAt": "2027-03-12T12:00:00Z"}') == (409, "conflict")
    book = await server.http.post("/api/appointments", headers=doctor.bearer, content=b"{")
    assert book.status_code == 403


async def test_bodies_are_json_of_a_bounded_size(server: RestServer) -> None:
    kim = await server.sign_up()
    form = await server.http.patch("/api/users/me", headers=kim.bearer, data={"name": "x"})
    assert (form.status_code, form.json()["code"]) == (415, "unsupported_media")
    headers = kim.bearer | {"Content-Type": "application/json"}
    large = await server.http.patch("/api/users/me", headers=headers, content=b" " * 1_000_001)
    assert (large.status_code, large.json()["code"]) == (413, "too_large")

    async def chunks() -> Any:
        for _ in range(11):
            yield b" " * 100_000

    streamed = await server.http.patch("/api/users/me", headers=headers, content=chunks())
    assert streamed.status_code == 413
    deep = await server.http.patch("/api/users/me", headers=headers, content=b"[" * 50_000)
    assert deep.status_code == 400


async def test_an_error_repeats_nothing_and_can_be_found_in_the_log(server: RestServer) -> None:
    body = {"email": "planted@secret.example", "password": ["planted"], "planted": "planted"}
    answer = await server.http.post("/api/auth/login", json=body)
    assert answer.status_code == 400
    assert "planted" not in answer.text
    assert answer.json()["requestId"] == answer.headers["X-Request-Id"]


async def test_unknown_pages_and_methods_have_the_same_body(server: RestServer) -> None:
    for method, path, status, code in (
        ("GET", "/api/nowhere", 404, "not_found"),
        ("DELETE", "/api/doctors", 405, "method_not_allowed"),
    ):
        answer = await server.http.request(method, path)
        assert (answer.status_code, answer.json()["code"]) == (status, code)
        assert set(answer.json()) == {"message", "code", "requestId"}


async def test_every_answer_has_the_security_headers(server: RestServer) -> None:
    for path in ("/health", "/api/doctors", "/api/nowhere"):
        headers = (await server.http.get(path)).headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["Cache-Control"] == "no-store"
        assert headers["Content-Security-Policy"].startswith("default-src 'none'")
        assert "Strict-Transport-Security" not in headers
        assert "Server" not in headers


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:5002"])
async def test_foreign_origins_are_refused_before_anything(server: RestServer, origin: str) -> None:
    kim = await server.sign_up()
    answer = await server.http.get("/api/auth/me", headers=kim.bearer | {"Origin": origin})
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert "Access-Control-Allow-Origin" not in answer.headers


async def test_an_allowed_origin_gets_full_cors(config: Config) -> None:

    page = {"Origin": "https://care.example"}
    async with rest_server(replace(config, allowed_origins=("https://care.example",))) as server:
        asked = {"Access-Control-Request-Method": "PUT", "Access-Control-Request-Headers": "authorization"}
        preflight = await server.http.options("/api/doctors", headers=page | asked)
        assert preflight.status_code == 204
        assert "PUT" in preflight.headers["Access-Control-Allow-Methods"]
        assert "Authorization" in preflight.headers["Access-Control-Allow-Headers"]
        answer = await server.http.get("/api/doctors", headers=page)
        assert answer.status_code == 401
        assert answer.headers["Access-Control-Allow-Origin"] == "https://care.example"
        assert answer.headers["Access-Control-Allow-Credentials"] == "true"


async def test_the_general_limit_is_told_in_standard_headers(config: Config) -> None:

    async with rest_server(replace(config, requests_per_minute=3)) as server:
        kim, lee = await server.sign_up(), await server.sign_up()
        left = [(await kim.get("/api/auth/me")).headers["RateLimit-Remaining"] for _ in range(3)]
        assert left == ["2", "1", "0"]
        refused = await kim.get("/api/auth/me")
        assert (refused.status_code, refused.json()["code"]) == (429, "rate_limited")
        assert refused.headers["RateLimit-Limit"] == "3"
        assert int(refused.headers["Retry-After"]) <= 61
        assert (await lee.get("/api/auth/me")).status_code == 200
        server.clock.advance(seconds=61)
        assert (await kim.get("/api/auth/me")).status_code == 200


async def test_sign_ups_of_one_address_are_limited(config: Config) -> None:

    async with rest_server(replace(config, signups_per_hour=1)) as server:
        await server.sign_up()
        answer = await server.http.post("/api/auth/signup", json={})
        assert answer.status_code == 429


async def test_health_says_what_is_wrong(server: RestServer) -> None:
    assert (await server.http.get("/health/live")).json()["status"] == "ok"
    assert (await server.http.get("/health/ready")).json()["checks"]["database"] == "ok"
    server.app.services.health.stopping()
    ready = await server.http.get("/health/ready")
    assert (ready.status_code, ready.json()["checks"]["process"]) == (503, "stopping")
    assert (await server.http.get("/health/live")).status_code == 200


async def test_ice_servers_carry_credentials_of_limited_life(config: Config) -> None:

    secret = config.secrets_folder.parent / "turn-secret"
    secret.write_text("shared words\n")
    with_turn = replace(
        config,
        stun_urls=("stun:relay.example:3478",),
        turn_urls=("turn:relay.example:3478?transport=udp", "turns:relay.example:5349"),
        turn_secret_file=secret,
        relay_only=True,
    )
    async with rest_server(with_turn) as server:
        kim = await server.sign_up()
        body = (await kim.get("/api/ice-servers")).json()
    stun, turn = body["iceServers"]
    assert stun == {"urls": ["stun:relay.example:3478"]}
    assert (turn["urls"], body["iceTransportPolicy"]) == (list(with_turn.turn_urls), "relay")
    expiry, _, noise = turn["username"].partition(":")
    assert int(expiry) == int(server.clock.now().timestamp()) + body["ttl"]
    assert kim.medical_id not in noise
    assert kim.id not in noise
    digest = hmac.new(b"shared words", turn["username"].encode(), hashlib.sha1).digest()
    assert turn["credential"] == base64.b64encode(digest).decode()


async def test_metrics_are_for_the_holder_of_the_token_and_name_nobody(config: Config) -> None:
    async with rest_server(replace(config, metrics_token="let me count")) as server:
        kim = await server.sign_up()
        await kim.get(f"/api/doctors/{kim.medical_id}")
        assert (await server.http.get("/metrics")).status_code == 401
        assert (await kim.get("/metrics")).status_code == 401
        text = (await server.http.get("/metrics", headers={"Authorization": "Bearer let me count"})).text
    assert 'careconnect_http_requests_total{method="GET",route="/api/doctors/{id}",status="404"} 1.0' in text
    assert "careconnect_sockets 0.0" in text
    assert kim.medical_id not in text


async def test_metrics_tell_of_calls_letters_and_the_database(any_config: Config) -> None:
    async with rest_server(replace(any_config, metrics_token="let me count")) as server:
        patient, doctor = await server.sign_up(), await server.doctor()
        await server.book(patient, doctor)
        server.clock.advance(seconds=90)
        figures = await read_figures(server)
        assert figures["careconnect_outbox_letters{state=due}"] == 1
        assert 89 <= figures["careconnect_outbox_age_seconds{letter=oldest}"] <= 120
        assert figures["careconnect_calls{phase=ringing}"] == 0
        assert figures["careconnect_calls{phase=accepted}"] == 0
        assert figures["careconnect_database_connections"] == 0
        assert (figures["careconnect_database_connections_max"] > 0) is not server.app.services.database.is_sqlite
        server.app.services.metrics.lagged(0.3)
        assert (await read_figures(server))["careconnect_event_loop_lag_seconds_sum"] == pytest.approx(0.3)
        async with server.app.services.database.read():
            busy = (await read_figures(server))["careconnect_database_connections"]
        assert busy == (0 if server.app.services.database.is_sqlite else 1)


async def read_figures(server: RestServer) -> dict[str, float]:
    """The numbers by their names, labels without quotation marks."""
    text = (await server.http.get("/metrics", headers={"Authorization": "Bearer let me count"})).text
    lines = [line.replace('"', "").rpartition(" ") for line in text.splitlines() if not line.startswith("#")]
    return {name: float(value) for name, _, value in lines}


async def test_without_a_token_there_are_no_metrics(server: RestServer) -> None:
    assert (await server.http.get("/metrics", headers={"Authorization": "Bearer "})).status_code == 404


async def test_a_cursor_that_is_none_is_not_taken_for_the_end_of_a_list(server: RestServer) -> None:
    doctor, patient = await server.doctor(), await server.sign_up()
    await server.approved(patient, doctor)
    history = f"/api/messages/{patient.id}"
    for path, name in (
        ("/api/doctors", "cursor"),
        ("/api/patients", "cursor"),
        ("/api/activity", "cursor"),
        ("/api/messages", "cursor"),
        (history, "cursor"),
        (history, "before"),
    ):
        answer = await doctor.get(path, **{name: "rubbish"})
        assert (answer.status_code, answer.json().get("errors")) == (400, [f"{name}: not a cursor"]), path
        assert (await doctor.get(path, **{name: patient.id})).status_code == 200, path
