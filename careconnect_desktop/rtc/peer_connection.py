"""The port's side: awaited on the caller's loop, done on the media loop."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.session import IceCandidate, SessionDescription
from careconnect_desktop.ports.media import CallMedia, VideoRole
from careconnect_desktop.ports.rtc import (
    ConnectionStatistics,
    IceConfiguration,
    PeerConnectionObserver,
)
from careconnect_desktop.rtc.media_thread import MediaThread

if TYPE_CHECKING:
    from careconnect_desktop.rtc.session import PeerSession, SessionSettings

_log = logging.getLogger(__name__)

ResultT = TypeVar("ResultT")
Tell = Callable[[Callable[[PeerConnectionObserver], None]], None]


class ThreadedPeerConnection:
    """A `PeerConnection` whose `PeerSession` lives on the media thread; the session is made by the first call."""

    def __init__(
        self,
        thread: MediaThread,
        make_session: Callable[[Tell], PeerSession],
        observer: PeerConnectionObserver,
        closed: Callable[[ThreadedPeerConnection], None],
    ) -> None:
        self._thread = thread
        self._make_session = make_session
        self._observer = observer
        self._closed = closed
        self._loop = asyncio.get_running_loop()
        self._session: PeerSession | None = None
        self._expected: dict[VideoRole, bool] = {}
        self._last: ConnectionStatistics | None = None
        self._is_closed = False
        self._closing: asyncio.Task[None] | None = None

    @property
    def local_candidates(self) -> tuple[IceCandidate, ...]:
        return self._session.local_candidates if self._session is not None else ()

    async def create_offer(self) -> SessionDescription:
        return await self._run(lambda session: session.create_offer())

    async def create_answer(self, offer: SessionDescription) -> SessionDescription:
        return await self._run(lambda session: session.create_answer(offer))

    async def set_remote_description(self, answer: SessionDescription) -> None:
        await self._run(lambda session: session.set_remote_description(answer))

    async def add_ice_candidate(self, candidate: IceCandidate | None) -> None:
        await self._run(lambda session: session.add_ice_candidate(candidate))

    def expect_video(self, role: VideoRole, is_expected: bool) -> None:
        self._expected[role] = is_expected
        session = self._session
        if session is not None and not self._is_closed:
            self._thread.call_soon(session.expect_video, role, is_expected)

    async def statistics(self) -> ConnectionStatistics:
        if self._last is not None:
            return self._last
        if self._session is None:
            return ConnectionStatistics()
        return await self._thread.run(self._session.statistics())

    async def close(self) -> None:
        if self._closing is None:
            self._is_closed = True
            self._closing = asyncio.get_running_loop().create_task(self._close())
        # A caller that is cancelled must not leave sockets and threads behind.
        await asyncio.shield(self._closing)

    async def _close(self) -> None:
        if self._session is not None and not self._thread.is_closed:
            self._last = await self._thread.run(self._session.close())
        self._closed(self)

    async def _run(self, work: Callable[[PeerSession], Coroutine[Any, Any, ResultT]]) -> ResultT:
        if self._is_closed or self._thread.is_closed:
            raise CareConnectError("connection_closed", "The connection is closed.")
        return await self._thread.run(self._on_media_loop(work))

    async def _on_media_loop(self, work: Callable[[PeerSession], Coroutine[Any, Any, ResultT]]) -> ResultT:
        if self._session is None:
            self._session = self._make_session(self._tell)
            for role, is_expected in self._expected.items():
                self._session.expect_video(role, is_expected)
        return await work(self._session)

    def _tell(self, call: Callable[[PeerConnectionObserver], None]) -> None:
        """Carry a call of the observer over to its loop; nothing is told once `close` was called."""
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._deliver, call)

    def _deliver(self, call: Callable[[PeerConnectionObserver], None]) -> None:
        if not self._is_closed:
            call(self._observer)


class MediaThreadPeerConnectionFactory:
    """A `PeerConnectionFactory`; the media thread starts, and aiortc is loaded there, when first needed.

    settings: other than the usual ones for tests, and for senders and receivers of another kind.
    """

    def __init__(self, settings: SessionSettings | None = None) -> None:
        self._settings = settings
        self._thread: MediaThread | None = None
        self._open: set[ThreadedPeerConnection] = set()

    async def prepare(self) -> None:
        await self._running_thread().run(_load())

    def create(
        self, media: CallMedia, ice_configuration: IceConfiguration, observer: PeerConnectionObserver
    ) -> ThreadedPeerConnection:
        def make_session(tell: Tell) -> PeerSession:
            from careconnect_desktop.rtc.compat import check_libraries
            from careconnect_desktop.rtc.session import PeerSession, SessionSettings

            check_libraries()
            return PeerSession(media, ice_configuration, tell, self._settings or SessionSettings())

        connection = ThreadedPeerConnection(self._running_thread(), make_session, observer, self._open.discard)
        self._open.add(connection)
        return connection

    async def close(self) -> None:
        for connection in list(self._open):
            await connection.close()
        if self._thread is not None:
            await self._thread.close()

    def _running_thread(self) -> MediaThread:
        if self._thread is None or self._thread.is_closed:
            self._thread = MediaThread()
        return self._thread


async def _load() -> None:
    """Half a second of imports, on the media thread: neither the first window nor the first call waits for it."""
    from careconnect_desktop.rtc import session
    from careconnect_desktop.rtc.compat import check_libraries

    check_libraries()
    _log.debug("%s is loaded", session.__name__)
