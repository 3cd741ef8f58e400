"""The call services of two programs at a real server, over real sockets that come and go; media only takes notes."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import Party
from careconnect_desktop.core.clock import SystemClock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.ports.api import IceServers
from careconnect_desktop.ports.rtc import IceConfiguration
from careconnect_desktop.ports.server_address import ServerAddress
from careconnect_desktop.services.call.ice import IceSource
from careconnect_desktop.services.call.runner import CallPorts
from careconnect_desktop.services.call.service import CallService
from careconnect_desktop.signaling.line import SocketLine
from careconnect_desktop.signaling.speakers import SocketCalls
from tests.helpers.call_side import CallEnd
from tests.helpers.fake_rtc import HOST, FakeConnections, FakeMediaFactory
from tests.helpers.realtime import Person
from tests.integration.realtime.conftest import Pair


class OneToken:
    """A session that outlives the test."""

    def __init__(self, token: str) -> None:
        self._token = token

    def current(self) -> str | None:
        return self._token

    async def renew(self, refused: str) -> str:
        raise CareConnectError("session_ended")


class NoServers:
    async def ice_servers(self) -> IceServers:
        return IceServers(IceConfiguration(), ttl_s=3600)


class Program(CallEnd):
    """One person's program: everything of a call but the peer connections is real."""

    def __init__(self, person: Person) -> None:
        clock = SystemClock()
        self.person = person
        self.line = SocketLine(ServerAddress.parse(person.url), OneToken(person.token), sleep=self._pause)
        self.connections = FakeConnections()
        self.media = FakeMediaFactory()
        ports = CallPorts(SocketCalls(self.line), self.connections, IceSource(NoServers(), clock), clock)
        self.calls = CallService(ports, self.line, self.media)

    @property
    def is_negotiated(self) -> bool:
        """Both descriptions of the newest generation are applied."""
        runner = self.calls.runner
        newest = None if runner is None else runner.call.newest_connection
        return newest is not None and newest.is_under_way and newest.has_remote_description

    def lose_path(self) -> None:
        """What the peer connection tells when nothing has come for 8 s."""
        self.connection.observer.path_silent()
        self.connection.observer.connection_failed(CareConnectError("path_lost"))

    async def until(self, is_reached: Callable[[], bool]) -> None:
        async with asyncio.timeout(15):
            while not is_reached():  # noqa: ASYNC110 either program, or a peer connection of it, may make it so
                await asyncio.sleep(0.01)

    async def close(self) -> None:
        await self.calls.close()
        await self.line.close()

    async def _pause(self, seconds: float) -> None:
        await asyncio.sleep(min(seconds, 0.2))


@pytest.fixture
async def doctor(pair: Pair) -> AsyncIterator[Program]:
    program = Program(pair.doctor)
    await program.line.open()
    yield program
    await program.close()


@pytest.fixture
async def patient(pair: Pair) -> AsyncIterator[Program]:
    program = Program(pair.patient)
    await program.line.open()
    yield program
    await program.close()


async def ring(doctor: Program, patient: Program) -> None:
    doctor.calls.place(Party(medical_id=patient.person.medical_id))
    await patient.until(lambda: patient.calls.snapshot is not None and patient.call.can_answer)


async def find_path(*programs: Program) -> None:
    """Once both descriptions are applied on both sides, media passes."""
    await programs[0].until(lambda: all(program.is_negotiated for program in programs))
    for program in programs:
        program.connection.connect()
        assert program.call.phase is CallPhase.CONNECTED


async def connect(doctor: Program, patient: Program) -> None:
    await ring(doctor, patient)
    patient.calls.answer()
    await find_path(doctor, patient)


async def hang_up(one: Program, other: Program) -> None:
    one.calls.hang_up()
    await other.until(lambda: other.call.is_over)
    assert one.call.end_reason is other.call.end_reason is EndReason.HANGUP


async def test_candidates_arrive_once_in_order_with_their_end(doctor: Program, patient: Program) -> None:
    await connect(doctor, patient)
    for program in (doctor, patient):
        await program.until(lambda program=program: None in program.connection.candidates)  # type: ignore[misc]
        assert [c.candidate if c else None for c in program.connection.candidates] == [HOST.candidate, None]
    await hang_up(patient, doctor)


async def test_a_lost_path_is_replaced_by_the_next_generation(doctor: Program, patient: Program) -> None:
    await connect(doctor, patient)
    doctor.lose_path()
    patient.lose_path()
    assert doctor.call.phase is CallPhase.RECONNECTING
    await doctor.until(lambda: doctor.call.generation == patient.call.generation == 2)
    await find_path(doctor, patient)
    assert len(doctor.connections.made) == len(patient.connections.made) == 2
    await hang_up(doctor, patient)


async def test_one_side_alone_may_notice_the_lost_path(doctor: Program, patient: Program) -> None:
    await connect(doctor, patient)
    patient.lose_path()
    await doctor.until(lambda: len(doctor.connections.made) == 2)
    assert doctor.call.phase is CallPhase.CONNECTED, "the old path is kept until the new one carries"
    await find_path(doctor, patient)
    await doctor.until(lambda: doctor.connections.made[0].is_closed)
    await hang_up(doctor, patient)


async def test_a_socket_that_comes_back_takes_its_place_in_the_call(doctor: Program, patient: Program) -> None:
    await connect(doctor, patient)
    await doctor.line.close()
    assert doctor.call.phase is CallPhase.CONNECTED
    await patient.until(lambda: patient.call.is_peer_line_lost)
    await doctor.line.open()
    await patient.until(lambda: not patient.call.is_peer_line_lost)
    assert (doctor.call.generation, patient.call.generation) == (1, 1)
    await hang_up(patient, doctor)


async def test_a_path_lost_without_a_socket_is_replaced_once_it_is_back(doctor: Program, patient: Program) -> None:
    await connect(doctor, patient)
    await doctor.line.close()
    doctor.lose_path()
    patient.lose_path()
    await doctor.line.open()
    await doctor.until(lambda: doctor.call.generation == patient.call.generation >= 2)
    await find_path(doctor, patient)
    await hang_up(doctor, patient)


async def test_a_call_outlives_a_restart_of_the_server(pair: Pair, doctor: Program, patient: Program) -> None:
    await connect(doctor, patient)
    await pair.clinic.stop()
    await doctor.until(lambda: doctor.call.is_line_lost and patient.call.is_line_lost)
    assert doctor.call.phase is patient.call.phase is CallPhase.CONNECTED
    await pair.clinic.start()
    await doctor.until(lambda: not doctor.call.is_line_lost and not patient.call.is_line_lost)
    doctor.lose_path()
    patient.lose_path()
    await doctor.until(lambda: doctor.call.generation == patient.call.generation == 2)
    await find_path(doctor, patient)
    await hang_up(doctor, patient)


async def test_ringing_outlives_a_restart_of_the_server(pair: Pair, doctor: Program, patient: Program) -> None:
    await ring(doctor, patient)
    await pair.clinic.stop()
    await patient.until(lambda: patient.call.is_line_lost)
    await pair.clinic.start()
    await patient.until(lambda: not patient.call.is_line_lost and not doctor.call.is_line_lost)
    assert patient.call.can_answer
    patient.calls.answer()
    await find_path(doctor, patient)
    await hang_up(patient, doctor)


async def test_hanging_up_while_the_server_is_away_is_told_when_it_is_back(
    pair: Pair, doctor: Program, patient: Program
) -> None:
    await connect(doctor, patient)
    await pair.clinic.stop()
    await doctor.until(lambda: doctor.call.is_line_lost)
    doctor.calls.hang_up()
    assert doctor.call.is_over
    assert not patient.call.is_over
    await pair.clinic.start()
    await patient.until(lambda: patient.call.is_over)
    assert patient.call.end_reason is EndReason.HANGUP


async def test_the_other_device_of_the_callee_stops_ringing(pair: Pair, doctor: Program, patient: Program) -> None:
    tablet = Program(pair.patient)
    await tablet.line.open()
    try:
        await ring(doctor, patient)
        await tablet.until(lambda: tablet.calls.snapshot is not None and tablet.call.can_answer)
        tablet.calls.answer()
        await find_path(doctor, tablet)
        await patient.until(lambda: patient.call.is_over)
        assert patient.call.end_reason is EndReason.ANSWERED_ELSEWHERE
        assert patient.connections.made == []
        await hang_up(doctor, tablet)
    finally:
        await tablet.close()
