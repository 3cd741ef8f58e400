"""What anybody may send: every event is answered, and harms nobody else."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import aiohttp
import pytest
import socketio

from careconnect_desktop.protocol.names import AUTHENTICATION_ERROR
from server_stub.transport.arrivals import HANDSHAKES
from server_stub.transport.inbox import Pace
from tests.helpers.realtime import ANSWER, OFFER, candidate, reading_session
from tests.integration.realtime.conftest import Pair

CALL_ID = "11111111-1111-4111-8111-111111111111"
# Python writes and reads this, and no other language takes it for JSON.
NAN = float("nan")


def _nested(depth: int) -> dict[str, Any]:
    made: dict[str, Any] = {"candidate": "x"}
    for _ in range(depth):
        made = {"candidate": "x", "more": made}
    return made


async def refused_connect(url: str, auth: Any, transports: tuple[str, ...] = ("websocket",)) -> Any:
    client = socketio.AsyncClient(reconnection=False, http_session=reading_session)
    said: list[Any] = []
    client.on("connect_error", said.append)
    with pytest.raises(socketio.exceptions.ConnectionError):
        await client.connect(url, auth=auth, transports=list(transports))
    return said[0]


async def test_without_a_good_token_nobody_connects(pair: Pair) -> None:
    for transport in ("websocket", "polling"):
        for auth in (None, {}, {"token": ""}, {"token": "x.y.z"}, {"token": 7}, ["token"], "token"):
            said = await refused_connect(pair.clinic.url, auth, (transport,))
            assert said == {"message": AUTHENTICATION_ERROR}, (auth, transport)


async def test_an_address_that_opens_too_many_sockets_has_to_wait(pair: Pair) -> None:
    async with pair.doctor.device() as before:
        for _ in range(HANDSHAKES.count):
            await pair.clinic.limiter.hit(HANDSHAKES, "127.0.0.1")
        place = "/socket.io/?EIO=4&transport="
        refused = await pair.clinic.http.get(f"{place}polling")
        assert (refused.status_code, refused.json()["code"]) == (429, "rate_limited")
        async with aiohttp.ClientSession() as session:
            with pytest.raises(aiohttp.WSServerHandshakeError) as told:
                await session.ws_connect(f"{pair.clinic.url}{place}websocket")
        assert told.value.status == 403
        assert (await before.send("typing", {"to": pair.patient.id}))["code"] == "user_offline"
        pair.clinic.clock.leap(HANDSHAKES.window_s)
        async with pair.doctor.device():
            pass


async def test_an_expired_token_is_refused_and_a_socket_outlives_its_token(pair: Pair) -> None:
    # The prepared people's tokens live for a whole run of the tests.
    doctor = await pair.clinic.sign_in(pair.doctor)
    async with doctor.device() as device:
        pair.clinic.clock.leap(16 * 60)
        assert await refused_connect(pair.clinic.url, {"token": doctor.token}) == {"message": AUTHENTICATION_ERROR}
        await asyncio.sleep(1.5)
        assert (await device.send("typing", {"to": pair.patient.id}))["code"] == "user_offline"


@pytest.mark.parametrize("transports", [("polling",), ("polling", "websocket"), ("websocket",)])
async def test_a_call_over_any_transport(pair: Pair, transports: tuple[str, ...]) -> None:
    async with pair.doctor.device(*transports) as doctor, pair.patient.device(*transports) as patient:
        placed = await doctor.send("call-user", {"to": pair.patient.id, "offer": OFFER})
        call = {"callId": placed["callId"], "to": pair.doctor.medical_id}
        await patient.get("call-made")
        for number in range(100):
            await patient.client.emit("ice-candidate", {**call, "candidate": candidate(number)})
        assert (await patient.send("answer-call", {**call, "answer": ANSWER}))["ok"]
        got = [(await doctor.get("ice-candidate"))["candidate"] for _ in range(100)]
        assert got == [candidate(number) for number in range(100)]


MALFORMED: list[tuple[str, Any, str]] = [
    ("call-user", None, "validation_failed"),
    ("call-user", {}, "validation_failed"),
    ("call-user", [], "validation_failed"),
    ("call-user", "x", "validation_failed"),
    ("call-user", {"to": "PAT001"}, "validation_failed"),
    ("call-user", {"to": "PAT001", "offer": {"type": "answer", "sdp": "x"}}, "validation_failed"),
    ("call-user", {"to": "PAT001", "offer": {"type": "offer", "sdp": ""}}, "validation_failed"),
    ("call-user", {"to": "PAT001", "offer": OFFER, "callId": "x"}, "validation_failed"),
    ("call-user", {"to": "PAT001", "offer": OFFER, "generation": 0}, "validation_failed"),
    ("call-user", {"to": "PAT001", "offer": OFFER, "generation": "1"}, "validation_failed"),
    ("call-user", {"to": {"id": 1}, "offer": OFFER}, "validation_failed"),
    ("call-user", {"to": "PAT001", "offer": {"type": "offer", "sdp": "x" * 140_000}}, "too_large"),
    ("call-user", {"to": "PAT001", "offer": {**OFFER, "more": "x" * 10_000}}, "too_large"),
    ("call-user", {"to": "PAT001", "offer": {**OFFER, "more": _nested(31)}}, "validation_failed"),
    ("call-user", {"to": "PAT001", "offer": {**OFFER, "more": NAN}}, "validation_failed"),
    ("call-user", {"to": "nobody", "offer": OFFER}, "not_related"),
    ("call-user", {"to": "DOC001", "offer": OFFER}, "not_related"),
    ("answer-call", {"to": "PAT001", "answer": ANSWER, "callId": CALL_ID}, "no_call"),
    ("answer-call", {"to": "PAT001", "answer": ANSWER}, "validation_failed"),
    ("ice-candidate", {"to": "PAT001", "callId": CALL_ID}, "validation_failed"),
    ("ice-candidate", {"to": "PAT001", "callId": CALL_ID, "candidate": {"candidate": "x" * 3000}}, "too_large"),
    ("ice-candidate", {"to": "PAT001", "callId": CALL_ID, "candidate": 5}, "validation_failed"),
    ("ice-candidate", {"to": "PAT001", "callId": CALL_ID, "candidate": _nested(32)}, "validation_failed"),
    ("ice-candidate", {"to": "PAT001", "callId": CALL_ID, "candidate": _nested(80)}, "validation_failed"),
    ("call-state", {"to": "PAT001", "callId": CALL_ID, "more": [NAN]}, "validation_failed"),
    ("call-state", {"to": "PAT001", "callId": CALL_ID, "more": _nested(30)}, "no_call"),
    ("ice-candidate", {"to": "nobody", "callId": CALL_ID, "candidate": None}, "not_related"),
    ("reject-call", {"to": "PAT001", "callId": CALL_ID}, "no_call"),
    ("end-call", {"to": "PAT001", "callId": CALL_ID, "reason": 5}, "validation_failed"),
    ("end-call", {"to": "PAT001", "callId": CALL_ID}, "no_call"),
    ("resume-call", {"resumeToken": "x"}, "no_call"),
    ("resume-call", {"resumeToken": "\u0000é=" * 20}, "no_call"),
    ("resume-call", {"resumeToken": "\ud800"}, "validation_failed"),
    ("resume-call", {}, "validation_failed"),
    ("call-state", {"to": "PAT001", "callId": CALL_ID, "audio": True}, "no_call"),
    ("call-state", {"to": "PAT001", "callId": CALL_ID, "audio": "loud"}, "validation_failed"),
    ("sendMessage", {"receiver": "PAT001", "message": ""}, "validation_failed"),
    ("sendMessage", {"receiver": "PAT001", "message": "x" * 9000}, "too_large"),
    ("sendMessage", {"receiver": "nobody", "message": "hello"}, "not_related"),
    ("typing", {}, "validation_failed"),
    ("typing", {"to": "nobody"}, "not_related"),
    ("doctor-status", {"status": "asleep"}, "validation_failed"),
    ("no-such-event", {"x": 1}, "unknown_event"),
    ("", None, "validation_failed"),
    ("connect", {"token": "x"}, "unknown_event"),
    ("disconnect", "gone", "unknown_event"),
    ("message", b"bytes", "unknown_event"),
    ("call-user", {"to": "PAT001", "offer": {"type": "offer", "sdp": b"bytes"}}, "validation_failed"),
]


async def test_whatever_is_sent_is_answered_by_a_code(pair: Pair) -> None:
    async with pair.doctor.device() as doctor, pair.patient.device() as patient:
        for event, payload, code in MALFORMED:
            ack = await doctor.send(event, payload)
            assert ack["ok"] is False, (event, payload)
            assert ack["code"] == code, (event, str(payload)[:80], ack)
            assert set(ack) <= {"ok", "code", "message"}
        assert [name for name, _ in patient.events if name not in ("onlineUsers", "presence")] == []
        placed = await doctor.send("call-user", {"to": pair.patient.id, "offer": OFFER})
        assert placed["ok"], placed


async def test_packets_that_are_no_events_are_answered_where_they_ask_for_it(pair: Pair) -> None:
    """Raw Engine.IO frames: broken JSON, no event name, nested without end, numbers for names, binary frames."""
    deep = "[" * 5000 + "]" * 5000
    frames = ["421[]", "422{}", '423[5,"x"]', '424["call-user"', f'425["call-user",{deep}]', "426", "427[null]", "42"]
    frames += ['451-8["call-user",{"_placeholder":true,"num":0}]', '459-["x"]', '42["no-ack-wanted"]', "43[1]", "4"]
    async with aiohttp.ClientSession() as session:
        url = f"{pair.clinic.url}/socket.io/?EIO=4&transport=websocket"
        async with session.ws_connect(url) as line:
            await line.receive_str()
            await line.send_str("40" + json.dumps({"token": pair.doctor.token}))
            for frame in frames:
                await line.send_str(frame)
            await line.send_bytes(b"\x00attachment")
            await line.send_str('4299["typing",{}]')
            answered: dict[int, Any] = {}
            async with asyncio.timeout(10):
                while 99 not in answered:
                    text = await line.receive_str()
                    if text.startswith("43"):
                        digits = text[2 : text.index("[")]
                        answered[int(digits)] = json.loads(text[2 + len(digits) :])[0]
    assert set(answered) == {1, 2, 3, 4, 5, 6, 7, 8, 99}
    assert all(ack["ok"] is False for ack in answered.values())
    assert {ack["code"] for ack in answered.values()} == {"validation_failed"}


async def test_too_fast_is_answered_and_costs_others_nothing(pair: Pair) -> None:
    await pair.clinic.stop()
    pair.clinic.pace = Pace(burst=30, per_s=0.1)
    await pair.clinic.start()
    async with pair.doctor.device() as doctor, pair.patient.device() as patient:
        acks = await asyncio.gather(*(doctor.send("typing", {}) for _ in range(60)))
        codes = [ack["code"] for ack in acks]
        assert codes == ["validation_failed"] * 30 + ["rate_limited"] * 30
        assert (await patient.send("typing", {"to": pair.doctor.id}))["ok"]


async def test_a_frame_over_a_megabyte_may_cost_the_socket_but_nobody_elses(pair: Pair) -> None:
    async with pair.doctor.device() as doctor, pair.patient.device() as patient:
        await doctor.client.emit("typing", {"to": "x" * 1_200_000})
        await asyncio.wait_for(doctor.client.eio.wait(), 5)
        assert (await patient.send("typing", {"to": pair.doctor.id}))["code"] == "user_offline"


async def test_a_socket_that_never_signs_in_is_closed(pair: Pair) -> None:
    async with aiohttp.ClientSession() as session:
        url = f"{pair.clinic.url}/socket.io/?EIO=4&transport=websocket"
        async with session.ws_connect(url) as silent, session.ws_connect(url) as refused:
            await refused.receive_str()
            await refused.send_str('40{"token":"bad"}')
            assert AUTHENTICATION_ERROR in await refused.receive_str()
            await asyncio.sleep(1.5)
            assert len(pair.clinic.transport.server.eio.sockets) == 2
            pair.clinic.clock.leap(11)
            for line in (silent, refused):
                async with asyncio.timeout(5):
                    while not line.closed:
                        await line.receive()
            async with asyncio.timeout(5):
                while pair.clinic.transport.server.eio.sockets:  # noqa: ASYNC110 the library tells it by no other way
                    await asyncio.sleep(0.1)


async def test_foreign_pages_cannot_connect(pair: Pair) -> None:
    own = pair.clinic.url
    cases = [(None, True), (own, True), ("https://evil.example", False), ("null", False), ("http://127.0.0.1:1", False)]
    async with aiohttp.ClientSession() as session:
        for origin, is_allowed in cases:
            headers = {} if origin is None else {"Origin": origin}
            url = f"{own}/socket.io/?EIO=4&transport="
            async with session.get(url + "polling", headers=headers) as answer:
                assert (answer.status == 200) is is_allowed, origin
            try:
                async with session.ws_connect(url + "websocket", headers=headers):
                    assert is_allowed, origin
            except aiohttp.WSServerHandshakeError:
                assert not is_allowed, origin
