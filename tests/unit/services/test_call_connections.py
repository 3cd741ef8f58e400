"""Peer connections by generation: a number that is closed and opened again is another connection."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from careconnect_desktop.call import events
from careconnect_desktop.call.effects import CreateAnswer, CreateOffer
from careconnect_desktop.core.clock import SystemClock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.session import SessionDescription
from careconnect_desktop.ports.api import IceServers
from careconnect_desktop.ports.media import VideoRole
from careconnect_desktop.ports.rtc import ConnectionState, IceConfiguration
from careconnect_desktop.services.call.connections import Connections
from careconnect_desktop.services.call.ice import IceSource
from tests.helpers.fake_rtc import FakeConnections, FakeMediaFactory

OFFER = SessionDescription("offer", "v=0 theirs")


class NoServers:
    async def ice_servers(self) -> IceServers:
        return IceServers(IceConfiguration(), ttl_s=3600)


class Bench:
    """`Connections` over ones that take notes; `told` is what came back."""

    def __init__(self) -> None:
        self.told: list[events.Event] = []
        self.shown: list[int] = []
        self.screen_lines: list[bool] = []
        self.factory = FakeConnections()
        self.scope = TaskScope("test")
        ice = IceSource(NoServers(), SystemClock())
        media = FakeMediaFactory().create()
        self.connections = Connections(self.factory, ice, media, self.scope, self.told.append, self)

    def video_started(self, generation: int, role: VideoRole) -> None:
        self.shown.append(generation)

    def audio_started(self, generation: int) -> None:
        self.shown.append(generation)

    def screen_line_agreed(self, has_line: bool) -> None:
        self.screen_lines.append(has_line)


@pytest.fixture
async def bench() -> AsyncIterator[Bench]:
    made = Bench()
    yield made
    await made.scope.close()


async def settled() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


async def test_a_lost_offer_says_nothing_about_the_answer_of_the_same_number(bench: Bench) -> None:
    bench.connections.open(2)
    bench.connections.create_offer(CreateOffer(2))
    await settled()
    bench.connections.close(2)
    bench.connections.open(2)
    bench.connections.create_answer(CreateAnswer(2, OFFER))
    await settled()
    lost, won = bench.factory.made

    lost.observer.connection_failed(CareConnectError("ice_timeout"))
    lost.observer.connection_state_changed(ConnectionState.CLOSED)
    lost.observer.path_silent()

    assert [type(event) for event in bench.told] == [events.OfferCreated, events.AnswerCreated]
    won.observer.connection_state_changed(ConnectionState.CONNECTED)
    assert bench.told[-1] == events.ConnectionConnected(2)


async def test_an_offer_that_is_still_being_made_is_dropped_with_its_connection(bench: Bench) -> None:
    bench.factory.on_create = lambda connection: connection.gate.clear()
    bench.connections.open(2)
    bench.connections.create_offer(CreateOffer(2))
    await settled()
    bench.connections.close(2)
    bench.factory.made[0].gate.set()
    await settled()
    assert bench.told == []
    assert bench.factory.made[0].is_closed


async def test_statistics_are_those_of_the_connection_that_has_the_number_now(bench: Bench) -> None:
    bench.connections.open(2)
    await settled()
    bench.connections.close(2)
    bench.connections.open(2)
    await settled()
    bench.factory.made[1].connect()
    assert (await bench.connections.statistics())[2].state is ConnectionState.CONNECTED


async def test_what_fails_is_told_once(bench: Bench) -> None:
    bench.factory.failure = CareConnectError("no_network")
    bench.connections.open(1)
    bench.connections.create_offer(CreateOffer(1))
    await settled()
    assert bench.told == [events.ConnectionFailed(1, "no_network")]


async def test_whether_the_screen_has_a_line_is_told_by_a_connection_that_still_counts(bench: Bench) -> None:
    bench.connections.open(1)
    bench.connections.open(2)
    await settled()
    first, second = bench.factory.made
    first.observer.screen_line_agreed(False)
    bench.connections.close(1)
    first.observer.screen_line_agreed(False)
    second.observer.screen_line_agreed(True)
    assert bench.screen_lines == [False, True]
