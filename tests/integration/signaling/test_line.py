"""The realtime line against a real Socket.IO server in this process, on a real socket."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Callable

import engineio.async_client
import pytest
import socketio

from careconnect_desktop.call.states import MediaFlags
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.session import IceCandidate
from careconnect_desktop.ports.refusals import SignalRefusedError
from careconnect_desktop.ports.signaling import LineState, OnlineUsers, ServerEvent
from careconnect_desktop.protocol.realtime import Presence
from careconnect_desktop.signaling import connection
from careconnect_desktop.signaling.line import SocketLine
from careconnect_desktop.signaling.speakers import SocketCalls
from tests.helpers.socket_server import SocketServer, Tokens


class Heard:
    """A line with everything that it told."""

    def __init__(self, server: SocketServer) -> None:
        self.tokens = Tokens(server)
        self.pauses: list[float] = []
        self.line = SocketLine(server.address, self.tokens, sleep=self._pause)
        self.events: list[ServerEvent] = []
        self.states: list[LineState] = []
        self._changed = asyncio.Event()
        self.line.subscribe(self._event)
        self.line.subscribe_state(self._state)

    async def until(self, is_reached: Callable[[], bool]) -> None:
        async with asyncio.timeout(10):
            while not is_reached():
                self._changed.clear()
                await self._changed.wait()

    async def _pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        await asyncio.sleep(0.02)

    def _event(self, event: ServerEvent) -> None:
        self.events.append(event)
        self._changed.set()

    def _state(self, state: LineState) -> None:
        self.states.append(state)
        self._changed.set()


@pytest.fixture
async def heard(server: SocketServer) -> AsyncIterator[Heard]:
    found = Heard(server)
    yield found
    await found.line.close()


async def test_events_come_typed_and_in_order_and_rubbish_is_counted(server: SocketServer, heard: Heard) -> None:
    await heard.line.open()
    await server.emit("onlineUsers", ["PAT001"])
    for number in range(50):
        await server.emit("presence", {"medicalId": f"PAT{number:03}", "isOnline": True, "added": "later"})
        if number == 20:
            await server.emit("presence", {"medicalId": None})
            await server.emit("call-made", "rubbish")
            await server.emit("brand-new-event", {})
    await heard.until(lambda: len(heard.events) == 51)

    assert heard.events[0] == OnlineUsers(("PAT001",))
    assert [e.medical_id for e in heard.events if isinstance(e, Presence)] == [f"PAT{n:03}" for n in range(50)]
    assert heard.line.malformed_count == 2


async def test_what_is_said_first_arrives_first_and_every_answer_finds_its_question(
    server: SocketServer, heard: Heard
) -> None:
    await heard.line.open()
    server.answers["ice-candidate"] = {"ok": True}
    calls = SocketCalls(heard.line)
    call_id = "7f9c2ba4-e88f-4d0e-8c2d-0a3c11f7c8d1"
    candidates = [IceCandidate(f"candidate:{n}", sdp_mid="0") for n in range(30)]
    await asyncio.gather(
        *(
            calls.send_candidate(to="PAT001", call_id=call_id, candidate=candidate, generation=1)
            for candidate in (*candidates, None)
        )
    )

    said = [payload["candidate"] for _, payload in server.told]
    assert [one["candidate"] for one in said[:-1]] == [candidate.candidate for candidate in candidates]
    assert said[-1] is None


async def test_flags_that_are_not_set_are_left_unsaid(server: SocketServer, heard: Heard) -> None:
    await heard.line.open()
    server.answers["call-state"] = {"ok": True}
    call_id = "7f9c2ba4-e88f-4d0e-8c2d-0a3c11f7c8d1"
    flags = MediaFlags(audio=True, recording=True, recording_accepted=True)

    await SocketCalls(heard.line).send_call_state(to="PAT001", call_id=call_id, flags=flags)

    expected = {"to": "PAT001", "callId": call_id, "audio": True, "recording": True, "recordingAccepted": True}
    assert server.told == [("call-state", expected)]


async def test_a_refusal_has_its_code_and_its_facts(server: SocketServer, heard: Heard) -> None:
    await heard.line.open()
    server.answers["resume-call"] = {"ok": False, "code": "glare", "message": "They ring you", "callId": "c-9"}

    with pytest.raises(SignalRefusedError) as refused:
        await SocketCalls(heard.line).resume_call(resume_token="r")
    assert (refused.value.code, refused.value.call_id) == ("glare", "c-9")


async def test_a_lost_connection_fails_what_waits_at_once_and_comes_back(server: SocketServer, heard: Heard) -> None:
    await heard.line.open()
    waiting = asyncio.ensure_future(SocketCalls(heard.line).resume_call(resume_token="r"))
    await asyncio.sleep(0.05)
    await server.stop()
    with pytest.raises(CareConnectError) as failed:
        await asyncio.wait_for(waiting, connection.ACK_TIMEOUT_S / 2)
    assert failed.value.code == "unreachable"

    await heard.until(lambda: len(heard.pauses) > 2)
    await server.start()
    await heard.until(lambda: heard.line.state is LineState.ONLINE)

    assert heard.states == [LineState.CONNECTING, LineState.ONLINE, LineState.CONNECTING, LineState.ONLINE]
    assert max(heard.pauses) > 1.5 * min(heard.pauses)


async def test_a_refused_token_is_renewed_and_the_session_s_end_ends_the_trying(
    server: SocketServer, heard: Heard
) -> None:
    server.token = "t-2"
    await heard.line.open()
    assert heard.tokens.renewals == 1

    server.token = "t-3"
    heard.tokens.is_over = True
    await server.stop()
    await server.start()
    await heard.until(lambda: heard.line.state is LineState.ENDED)


async def test_the_first_connection_fails_with_a_code_and_nothing_is_tried_on(unused_port: int) -> None:
    away = SocketServer()
    away.port = unused_port
    line = SocketLine(away.address, Tokens(away))
    with pytest.raises(CareConnectError) as failed:
        await line.open()
    assert failed.value.code == "unreachable"
    assert line.state is LineState.CLOSED


async def test_nothing_is_said_without_a_connection(server: SocketServer) -> None:
    with pytest.raises(CareConnectError) as failed:
        await SocketCalls(SocketLine(server.address, Tokens(server))).resume_call(resume_token="r")
    assert failed.value.code == "unreachable"


@pytest.mark.expects_log_errors("careconnect_desktop.signaling.connection.engineio")
def test_a_machine_that_slept_past_two_pings_is_no_error_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    words = connection.QUIET_TOO_LONG
    assert f"self.logger.error('{words}')" in inspect.getsource(engineio.async_client)
    client = socketio.AsyncClient(engineio_logger=connection.LibraryLog()).eio
    client.logger.error(words)
    client.logger.info("what is sent")
    client.logger.error("a handler failed")
    assert [record.message for record in caplog.records] == ["a handler failed"]
