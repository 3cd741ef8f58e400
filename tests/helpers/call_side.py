"""One side of a call: the call service on a line in memory, with peer connections and devices that only take notes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from careconnect_desktop.core.clock import SystemClock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from careconnect_desktop.ports.api import IceServers
from careconnect_desktop.ports.rtc import IceConfiguration, IceServer
from careconnect_desktop.services.call.ice import IceSource
from careconnect_desktop.services.call.runner import Announcement, CallPorts
from careconnect_desktop.services.call.service import CallService
from careconnect_desktop.services.call.snapshot import CallSnapshot
from tests.helpers.fake_rtc import FakeConnection, FakeConnections, FakeMediaFactory
from tests.helpers.signaling_hub import Hub, HubLine

SERVERS = IceConfiguration((IceServer(("turn:relay.example",), "u", "c"),))


class Servers:
    def __init__(self) -> None:
        self.failure: CareConnectError | None = None

    async def ice_servers(self) -> IceServers:
        if self.failure is not None:
            raise self.failure
        return IceServers(SERVERS, ttl_s=3600)


class CallEnd:
    """What a test looks at, whatever the line: the call of now, and its newest connection."""

    calls: CallService
    connections: FakeConnections

    @property
    def call(self) -> CallSnapshot:
        call = self.calls.snapshot
        assert call is not None
        return call

    @property
    def connection(self) -> FakeConnection:
        return self.connections.made[-1]


class Side(CallEnd):
    def __init__(self, hub: Hub, medical_id: str, role: Role, *, announcement: Announcement | None = None) -> None:
        self.line: HubLine = hub.line(medical_id, role)
        self.connections = FakeConnections()
        self.media = FakeMediaFactory()
        self.servers = Servers()
        clock = SystemClock()
        ports = CallPorts(self.line, self.connections, IceSource(self.servers, clock, is_relay_only=True), clock)
        self.calls = CallService(ports, self.line, self.media, announcement or Announcement())


async def until(is_reached: Callable[[], bool]) -> None:
    """Let everything run that is ready, until something is so."""
    async with asyncio.timeout(5):
        while not is_reached():  # noqa: ASYNC110 anything may make it so
            await asyncio.sleep(0)
