"""The peer connections of one call, by generation: what is asked of one is done in order, closing never waits."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol

from careconnect_desktop.call import events
from careconnect_desktop.call.effects import AddIceCandidate, CreateAnswer, CreateOffer, SetRemoteDescription
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ports.media import CallMedia, VideoRole
from careconnect_desktop.ports.rtc import (
    ConnectionState,
    ConnectionStatistics,
    PeerConnection,
    PeerConnectionFactory,
)
from careconnect_desktop.services.call.ice import IceSource

_log = logging.getLogger(__name__)

Post = Callable[[events.Event], None]
Step = Callable[[PeerConnection], Awaitable[None]]


class MediaListener(Protocol):
    """Told when pictures and sound of a generation begin to come, and whether the screen has a line of its own."""

    def video_started(self, generation: int, role: VideoRole) -> None: ...

    def audio_started(self, generation: int) -> None: ...

    def screen_line_agreed(self, has_line: bool) -> None: ...


@dataclass(slots=True)
class _Lane:
    """One generation: its connection once it is made, and the steps that wait for their turn."""

    generation: int
    steps: asyncio.Queue[Step] = field(default_factory=asyncio.Queue)
    connection: PeerConnection | None = None
    task: asyncio.Task[None] | None = None
    is_closed: bool = False


class _Observer:
    """`PeerConnectionObserver` of one generation, in the tables' words; tells of one end only.

    Silent once its lane is closed: the same number may be open again by then (an offer that lost to the other side's).
    """

    def __init__(self, lane: _Lane, post: Post, listener: MediaListener) -> None:
        self._lane = lane
        self._generation = lane.generation
        self._tell = post
        self._listener = listener
        self._is_over = False

    def _post(self, event: events.Event) -> None:
        if not self._lane.is_closed:
            self._tell(event)

    def connection_state_changed(self, state: ConnectionState) -> None:
        if state is ConnectionState.CONNECTED:
            self._post(events.ConnectionConnected(self._generation))
        elif state is ConnectionState.CLOSED and not self._is_over:
            self._is_over = True
            self._post(events.ConnectionFailed(self._generation, "connection_closed"))

    def connection_failed(self, error: CareConnectError) -> None:
        if not self._is_over:
            self._is_over = True
            self._post(events.ConnectionFailed(self._generation, error.code))

    def path_silent(self) -> None:
        self._post(events.PathSilent(self._generation))

    def path_alive(self) -> None:
        self._post(events.PathAlive(self._generation))

    def remote_ended(self) -> None:
        if not self._is_over:
            self._is_over = True
            self._post(events.RemoteClosed(self._generation))

    def video_started(self, role: VideoRole) -> None:
        self._listener.video_started(self._generation, role)

    def audio_started(self) -> None:
        self._listener.audio_started(self._generation)

    def screen_line_agreed(self, has_line: bool) -> None:
        if not self._lane.is_closed:
            self._listener.screen_line_agreed(has_line)


class Connections:
    """Runs the effects on peer connections; results and failures come back through `post`."""

    def __init__(
        self,
        factory: PeerConnectionFactory,
        ice: IceSource,
        media: CallMedia,
        scope: TaskScope,
        post: Post,
        listener: MediaListener,
    ) -> None:
        self._factory = factory
        self._ice = ice
        self._media = media
        self._scope = scope
        self._post = post
        self._listener = listener
        self._lanes: dict[int, _Lane] = {}
        self._finished: dict[int, ConnectionStatistics] = {}
        self._is_video_expected = {VideoRole.CAMERA: True, VideoRole.SCREEN: False}

    def open(self, generation: int) -> None:
        lane = self._lanes[generation] = _Lane(generation)
        self._finished.pop(generation, None)
        lane.task = self._scope.start(self._run(lane), f"generation {generation}")

    def create_offer(self, effect: CreateOffer) -> None:
        async def step(connection: PeerConnection) -> None:
            offer = await connection.create_offer()
            self._post(events.OfferCreated(effect.generation, offer, connection.local_candidates))

        self._add(effect.generation, step)

    def create_answer(self, effect: CreateAnswer) -> None:
        async def step(connection: PeerConnection) -> None:
            answer = await connection.create_answer(effect.offer)
            self._post(events.AnswerCreated(effect.generation, answer, connection.local_candidates))

        self._add(effect.generation, step)

    def set_remote_description(self, effect: SetRemoteDescription) -> None:
        async def step(connection: PeerConnection) -> None:
            await connection.set_remote_description(effect.answer)
            self._post(events.RemoteDescriptionSet(effect.generation))

        self._add(effect.generation, step)

    def add_ice_candidate(self, effect: AddIceCandidate) -> None:
        async def step(connection: PeerConnection) -> None:
            try:
                await connection.add_ice_candidate(effect.candidate)
            except CareConnectError as error:
                # One candidate that is no good says nothing about the others.
                _log.info("a candidate was refused", extra={"code": error.code})

        self._add(effect.generation, step)

    def expect_video(self, role: VideoRole, is_expected: bool) -> None:
        """What the other side said of its picture; holds for later generations too."""
        self._is_video_expected[role] = is_expected
        for lane in self._lanes.values():
            if lane.connection is not None:
                lane.connection.expect_video(role, is_expected)

    def close(self, generation: int) -> None:
        """Without waiting: steps that wait are dropped, one that runs is interrupted."""
        lane = self._lanes.get(generation)
        if lane is None or lane.is_closed:
            return
        lane.is_closed = True
        if lane.task is not None:
            lane.task.cancel()
        self._scope.start(self._end(lane), f"close {generation}")

    async def statistics(self) -> dict[int, ConnectionStatistics]:
        """Of every generation that had a connection, those that are closed included."""
        found = dict(self._finished)
        for generation, lane in tuple(self._lanes.items()):
            if lane.connection is not None and generation not in found:
                found[generation] = await lane.connection.statistics()
        return dict(sorted(found.items()))

    def _add(self, generation: int, step: Step) -> None:
        lane = self._lanes.get(generation)
        if lane is not None and not lane.is_closed:
            lane.steps.put_nowait(step)

    async def _run(self, lane: _Lane) -> None:
        try:
            observer = _Observer(lane, self._post, self._listener)
            configuration = await self._ice.configuration()
            lane.connection = connection = self._factory.create(self._media, configuration, observer)
            for role, is_expected in self._is_video_expected.items():
                connection.expect_video(role, is_expected)
            while True:
                step = await lane.steps.get()
                await step(connection)
        except CareConnectError as error:
            self._failed(lane, error.code)
        except Exception as error:  # noqa: BLE001 a fault of the media stack must end its generation, not the program
            _log.error("a peer connection failed: %s", type(error).__name__)
            self._failed(lane, "internal")

    def _failed(self, lane: _Lane, code: str) -> None:
        if not lane.is_closed:
            self._post(events.ConnectionFailed(lane.generation, code))

    async def _end(self, lane: _Lane) -> None:
        if lane.task is not None:
            await asyncio.gather(lane.task, return_exceptions=True)
        if lane.connection is not None:
            await lane.connection.close()
            if self._lanes[lane.generation] is lane:
                self._finished[lane.generation] = await lane.connection.statistics()
