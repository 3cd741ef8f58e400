"""Peer connections and media that do nothing, and write down what was asked of them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.media.call_media import LocalCallMedia
from careconnect_desktop.model.session import IceCandidate, SessionDescription
from careconnect_desktop.ports.media import AudioSink, CallMedia, FailureListener, VideoRole, VideoSink
from careconnect_desktop.ports.rtc import (
    ConnectionState,
    ConnectionStatistics,
    IceConfiguration,
    PeerConnectionObserver,
)

HOST = IceCandidate("candidate:1 1 udp 1 192.0.2.1 1 typ host", sdp_mid="0", sdp_m_line_index=0)


class FakeSource:
    """A camera or microphone; `failure` is raised when it is started."""

    label = "A device"

    def __init__(self, failure: CareConnectError | None = None) -> None:
        self.failure = failure
        self.is_open = False

    def start(self, sink: VideoSink | AudioSink, on_failure: FailureListener) -> None:
        if self.failure is not None:
            raise self.failure
        self.is_open = True

    def stop(self) -> None:
        self.is_open = False


class FakeMediaFactory:
    """The real media of a call over devices that only know whether they are open."""

    def __init__(self) -> None:
        self.camera = FakeSource()
        self.microphone = FakeSource()

    def create(self) -> LocalCallMedia:
        return LocalCallMedia(self.camera, self.microphone, None)


class FakeConnection:
    """`asked` is what was asked of it, in order; `gate` holds every step while it is cleared."""

    def __init__(self, observer: PeerConnectionObserver, failure: Exception | None) -> None:
        self.observer = observer
        self.asked: list[str] = []
        self.candidates: list[IceCandidate | None] = []
        self.is_closed = False
        self.gate = asyncio.Event()
        self.gate.set()
        self._failure = failure
        self._statistics = ConnectionStatistics()

    local_candidates = (HOST,)

    async def create_offer(self) -> SessionDescription:
        await self._step("create_offer")
        return SessionDescription("offer", "v=0 offer")

    async def create_answer(self, offer: SessionDescription) -> SessionDescription:
        await self._step("create_answer")
        return SessionDescription("answer", "v=0 answer")

    async def set_remote_description(self, answer: SessionDescription) -> None:
        await self._step("set_remote_description")

    async def add_ice_candidate(self, candidate: IceCandidate | None) -> None:
        await self._step("add_ice_candidate")
        self.candidates.append(candidate)

    def expect_video(self, role: VideoRole, is_expected: bool) -> None: ...

    async def statistics(self) -> ConnectionStatistics:
        return self._statistics

    async def close(self) -> None:
        self.asked.append("close")
        self.is_closed = True

    def connect(self) -> None:
        self._statistics = replace(self._statistics, state=ConnectionState.CONNECTED)
        self.observer.connection_state_changed(ConnectionState.CONNECTED)

    async def _step(self, name: str) -> None:
        self.asked.append(name)
        await self.gate.wait()
        if self._failure is not None:
            raise self._failure


class FakeConnections:
    """`made` in order; each of them fails its first step with `failure`, if there is one."""

    def __init__(self) -> None:
        self.made: list[FakeConnection] = []
        self.configurations: list[IceConfiguration] = []
        self.failure: Exception | None = None
        self.on_create: Callable[[FakeConnection], None] = lambda _: None

    def create(
        self, media: CallMedia, ice_configuration: IceConfiguration, observer: PeerConnectionObserver
    ) -> FakeConnection:
        connection = FakeConnection(observer, self.failure)
        self.made.append(connection)
        self.configurations.append(ice_configuration)
        self.on_create(connection)
        return connection

    async def prepare(self) -> None: ...

    async def close(self) -> None: ...
