"""Two peer connections in one process, on real sockets, and what each of them sees and hears."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import numpy as np

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.media import pictures, time_code
from careconnect_desktop.media.call_media import LocalCallMedia
from careconnect_desktop.media.test_card import TestCardSource
from careconnect_desktop.media.tone import ToneSource
from careconnect_desktop.ports.media import AudioBlock, VideoFrame, VideoRole
from careconnect_desktop.ports.rtc import ConnectionState, IceConfiguration
from careconnect_desktop.rtc.peer_connection import MediaThreadPeerConnectionFactory

_BURST_LEVEL = 8000


class Witness:
    """A `PeerConnectionObserver` that remembers, with a time each."""

    def __init__(self) -> None:
        self.events: list[str] = []
        self.errors: list[CareConnectError] = []
        self.roles: list[VideoRole] = []
        self._changed = asyncio.Event()

    def _note(self, event: str) -> None:
        self.events.append(event)
        self._changed.set()

    def connection_state_changed(self, state: ConnectionState) -> None:
        self._note(state.value)

    def connection_failed(self, error: CareConnectError) -> None:
        self.errors.append(error)
        self._note(error.code)

    def path_silent(self) -> None:
        self._note("path_silent")

    def path_alive(self) -> None:
        self._note("path_alive")

    def remote_ended(self) -> None:
        self._note("remote_ended")

    def video_started(self, role: VideoRole) -> None:
        self.roles.append(role)
        self._note(f"video_started:{role}")

    def audio_started(self) -> None:
        self._note("audio_started")

    def screen_line_agreed(self, has_line: bool) -> None:
        self._note(f"screen_line:{has_line}")

    async def saw(self, event: str, timeout_s: float = 10.0) -> None:
        """Wait until an event was told."""
        async with asyncio.timeout(timeout_s):
            while event not in self.events:
                self._changed.clear()
                await self._changed.wait()


class Viewer:
    """A `VideoSink` that reads the time code of every picture."""

    def __init__(self) -> None:
        self.codes: list[time_code.TimeCode | None] = []
        self.ages_ms: list[float] = []
        self.sizes_px: list[tuple[int, int]] = []
        self.brightness: list[float] = []

    def push(self, frame: VideoFrame) -> None:
        luma = pictures.luma(frame)
        code = time_code.read(luma)
        self.codes.append(code)
        self.sizes_px.append((frame.width_px, frame.height_px))
        self.brightness.append(float(luma.mean()))
        if code is not None:
            self.ages_ms.append(code.age_ms())

    @property
    def sequences(self) -> list[int]:
        return [code.sequence for code in self.codes if code is not None]


class Listener:
    """An `AudioSink` that hears bursts and adds up what is real and what was made up."""

    def __init__(self) -> None:
        self.burst_moments_s: list[float] = []
        self.real_ms = 0.0
        self.concealed_ms = 0.0
        self.loudest = 0

    def push(self, block: AudioBlock) -> None:
        if block.is_concealed:
            self.concealed_ms += block.duration_ms
            return
        self.real_ms += block.duration_ms
        peak = int(np.abs(np.frombuffer(block.samples, np.int16).astype(np.int32)).max())
        self.loudest = max(self.loudest, peak)
        if peak > _BURST_LEVEL and (not self.burst_moments_s or time.time() - self.burst_moments_s[-1] > 1):
            self.burst_moments_s.append(time.time())


class Side:
    """One end: its media, its connection and its witnesses."""

    def __init__(self, factory: MediaThreadPeerConnectionFactory, media: LocalCallMedia) -> None:
        self.factory = factory
        self.media = media
        self.witness = Witness()
        self.viewer, self.screen_viewer, self.listener = Viewer(), Viewer(), Listener()
        media.add_remote_video(self.viewer)
        media.add_remote_video(self.screen_viewer, VideoRole.SCREEN)
        media.add_remote_audio(self.listener)
        self.connection = factory.create(media, IceConfiguration(), self.witness)

    async def close(self) -> None:
        self.media.close()
        await self.connection.close()
        await self.factory.close()


def card_and_tone() -> LocalCallMedia:
    """Test card and tone."""
    return LocalCallMedia(TestCardSource(), ToneSource(), None)


async def connect(caller: Side, callee: Side) -> None:
    """Offer, answer and all candidates as events, until both are connected."""
    offer = await caller.connection.create_offer()
    answer = await callee.connection.create_answer(offer)
    await caller.connection.set_remote_description(answer)
    for candidate in (*callee.connection.local_candidates, None):
        await caller.connection.add_ice_candidate(candidate)
    for candidate in (*caller.connection.local_candidates, None):
        await callee.connection.add_ice_candidate(candidate)
    await caller.witness.saw("connected")
    await callee.witness.saw("connected")


@asynccontextmanager
async def connected_pair(
    make_factory: Callable[[], MediaThreadPeerConnectionFactory] = MediaThreadPeerConnectionFactory,
    make_callee_factory: Callable[[], MediaThreadPeerConnectionFactory] | None = None,
    prepare: Callable[[Side], None] = lambda _: None,
) -> AsyncIterator[tuple[Side, Side]]:
    """Caller and callee in a call, each prepared before it begins; everything is closed afterwards."""
    caller, callee = (
        Side(make_factory(), card_and_tone()),
        Side((make_callee_factory or make_factory)(), card_and_tone()),
    )
    try:
        for side in (caller, callee):
            prepare(side)
            side.media.start()
        await connect(caller, callee)
        yield caller, callee
    finally:
        await caller.close()
        await callee.close()


async def until(condition: Callable[[], bool], timeout_s: float = 10.0) -> None:
    """Poll, because what is waited for happens on media threads."""
    async with asyncio.timeout(timeout_s):
        while not condition():  # noqa: ASYNC110 - other threads change the condition
            await asyncio.sleep(0.02)
