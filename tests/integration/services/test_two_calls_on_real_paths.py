"""Two call services over a line in memory and real peer connections: what a doctor and a patient go through."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta

import pytest

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import Party
from careconnect_desktop.core.clock import SystemClock
from careconnect_desktop.media.call_media import LocalCallMediaFactory
from careconnect_desktop.media.named_sources import named_audio_source, named_video_source
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.model.people import Role
from careconnect_desktop.ports.api import IceServers
from careconnect_desktop.ports.call_memory import UnfinishedCall
from careconnect_desktop.ports.rtc import IceConfiguration
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.rtc.peer_connection import MediaThreadPeerConnectionFactory
from careconnect_desktop.services.call.ice import IceSource
from careconnect_desktop.services.call.report import judge, make_report
from careconnect_desktop.services.call.runner import CallPorts
from careconnect_desktop.services.call.service import CallService
from careconnect_desktop.services.call.snapshot import CallSnapshot
from tests.helpers.signaling_hub import Hub, HubLine


class NoServers:
    async def ice_servers(self) -> IceServers:
        return IceServers(IceConfiguration(), ttl_s=3600)


class Memory:
    """What outlives a program."""

    def __init__(self) -> None:
        self.kept: UnfinishedCall | None = None

    async def load(self) -> UnfinishedCall | None:
        return self.kept

    async def save(self, call: UnfinishedCall) -> None:
        self.kept = call

    async def clear(self) -> None:
        self.kept = None


class Side:
    """One person's program: a call service on a line of the hub."""

    def __init__(self, hub: Hub, medical_id: str, role: Role, memory: Memory | None = None) -> None:
        clock = SystemClock()
        self.line: HubLine = hub.line(medical_id, role)
        self.connections = MediaThreadPeerConnectionFactory()
        ports = CallPorts(
            signaling=self.line, connections=self.connections, ice=IceSource(NoServers(), clock), clock=clock
        )
        media = LocalCallMediaFactory(
            lambda: named_video_source("testcard"), lambda: named_audio_source("tone"), lambda: None
        )
        self.calls = CallService(ports, self.line, media, memory=memory)

    async def until(self, is_reached: Callable[[CallSnapshot], bool], seconds: float = 15.0) -> CallSnapshot:
        reached = asyncio.Event()

        def look(call: CallSnapshot | None) -> None:
            if call is not None and is_reached(call):
                reached.set()

        unsubscribe = self.calls.subscribe(look)
        look(self.calls.snapshot)
        try:
            async with asyncio.timeout(seconds):
                await reached.wait()
        finally:
            unsubscribe()
        call = self.calls.snapshot
        assert call is not None
        return call

    async def close(self) -> None:
        await self.calls.close()
        await self.connections.close()


@pytest.fixture
async def sides() -> AsyncIterator[tuple[Side, Side]]:
    hub = Hub()
    doctor, patient = Side(hub, "DOC001", Role.DOCTOR), Side(hub, "PAT001", Role.PATIENT)
    yield doctor, patient
    await doctor.close()
    await patient.close()


async def connect(doctor: Side, patient: Side) -> None:
    doctor.calls.place(Party(medical_id="PAT001"))
    await patient.until(lambda call: call.can_answer)
    patient.calls.answer()
    for side in (doctor, patient):
        await side.until(lambda call: call.has_remote_video and call.has_remote_audio)


async def test_a_call_is_answered_seen_heard_and_hung_up(sides: tuple[Side, Side]) -> None:
    doctor, patient = sides
    await connect(doctor, patient)
    runners = doctor.calls.runner, patient.calls.runner
    await asyncio.sleep(1.0)

    doctor.calls.hang_up()

    assert (await doctor.until(lambda call: call.is_over)).end_reason is EndReason.HANGUP
    assert (await patient.until(lambda call: call.is_over)).end_reason is EndReason.HANGUP
    for runner in runners:
        assert runner is not None
        await runner.settle()
        statistics = await runner.statistics()
        assert judge(runner.call, runner.journal, statistics, time.monotonic()).has_flowed
        report = make_report(runner.call, runner.journal, statistics)
        assert report["connected"]
        assert report["video"]["framesReceived"] > 15
        assert report["audio"]["receivedMs"] > 500
        assert report["setupMs"] < report["firstVideoFrameMs"] + 1000
        assert [event["state"] for event in report["events"]][-2:] == ["connected", "ended"]


async def test_nothing_is_opened_while_it_rings(sides: tuple[Side, Side]) -> None:
    doctor, patient = sides
    doctor.calls.place(Party(medical_id="PAT001"))
    await patient.until(lambda call: call.can_answer)
    await asyncio.sleep(0.3)

    runner = patient.calls.runner
    assert runner is not None
    assert await runner.statistics() == {}
    assert patient.line.sent == []
    patient.calls.decline()
    assert (await doctor.until(lambda call: call.is_over)).end_reason is EndReason.DECLINED


async def test_the_media_goes_on_while_the_line_is_down_and_the_call_is_resumed(sides: tuple[Side, Side]) -> None:
    doctor, patient = sides
    await connect(doctor, patient)

    doctor.line.set_state(LineState.CONNECTING)
    assert (await doctor.until(lambda call: call.is_line_lost)).phase is CallPhase.CONNECTED
    doctor.line.set_state(LineState.ONLINE)

    assert (await doctor.until(lambda call: not call.is_line_lost)).generation == 1
    await asyncio.sleep(0.1)
    assert doctor.line.sent.count("resume-call") == 1


async def test_mute_and_camera_off_are_told(sides: tuple[Side, Side]) -> None:
    doctor, patient = sides
    await connect(doctor, patient)

    doctor.calls.set_microphone_muted(True)
    doctor.calls.set_camera_off(True)

    told = await patient.until(lambda call: call.peer_flags.audio is False and call.peer_flags.video is False)
    assert told.peer_flags.screen is False


async def test_both_ways_again_after_the_first_call(sides: tuple[Side, Side]) -> None:
    doctor, patient = sides
    for _ in range(2):
        await connect(doctor, patient)
        patient.calls.hang_up()
        await doctor.until(lambda call: call.is_over)
        await doctor.calls.settle()
        doctor.calls.dismiss()
        patient.calls.dismiss()


async def test_a_program_that_is_started_anew_goes_on_with_its_call() -> None:
    hub, memory = Hub(), Memory()
    doctor, patient = Side(hub, "DOC001", Role.DOCTOR, memory), Side(hub, "PAT001", Role.PATIENT)
    await connect(doctor, patient)
    call_id = patient.calls.snapshot.call_id if patient.calls.snapshot else ""
    kept = memory.kept
    assert kept is not None
    # A program that dies: its sockets are gone, and nobody is told of anything.
    doctor.line.set_state(LineState.CLOSED)
    await doctor.close()

    memory.kept = kept
    again = Side(hub, "DOC001", Role.DOCTOR, memory)
    assert await again.calls.restore()
    back = await again.until(lambda call: call.has_remote_video and call.has_remote_audio)
    assert (back.call_id, back.generation) == (call_id, 2)
    assert back.own_media.is_camera_off
    assert back.own_media.is_microphone_muted
    assert (
        await patient.until(lambda call: call.has_remote_audio and call.generation == 2)
    ).phase is CallPhase.CONNECTED

    again.calls.hang_up()
    await patient.until(lambda call: call.is_over)
    await again.close()
    assert memory.kept is None
    await patient.close()


async def test_a_call_of_long_ago_is_not_taken_up_again() -> None:
    memory = Memory()
    memory.kept = UnfinishedCall(
        call_id="c-1",
        is_caller=True,
        peer_id="u-1",
        peer_medical_id="PAT001",
        peer_name="Amina",
        resume_token="r",
        generation=1,
        seen_at=datetime.now(UTC) - timedelta(minutes=3),
    )
    side = Side(Hub(), "DOC001", Role.DOCTOR, memory)
    assert not await side.calls.restore()
    assert memory.kept is None
    await side.close()
