"""One call: its queue, its tables, its effects. The only place that holds the state of a call."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import assert_never

from careconnect_desktop.call import effects, events
from careconnect_desktop.call.effects import Effect
from careconnect_desktop.call.machine import begin, transition
from careconnect_desktop.call.phase import CallPhase, is_finished, is_over, phase
from careconnect_desktop.call.states import Call, MediaFlags
from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ports.media import CallMedia, MediaState, VideoRole
from careconnect_desktop.ports.rtc import ConnectionStatistics, PeerConnectionFactory
from careconnect_desktop.ports.signaling import CallSignaling
from careconnect_desktop.services.call.connections import Connections
from careconnect_desktop.services.call.ice import IceSource
from careconnect_desktop.services.call.journal import Journal, JournalEntry
from careconnect_desktop.services.call.remembering import REFRESH_S, CallKeeper
from careconnect_desktop.services.call.sending import Sending
from careconnect_desktop.services.call.timers import Timers
from careconnect_desktop.services.call.wire import own_flags

_log = logging.getLogger(__name__)

LAST_WORD_S = 0.5
CLOSE_S = 3.0


@dataclass(frozen=True, slots=True)
class CallPorts:
    """What a call reaches the outside through."""

    signaling: CallSignaling
    connections: PeerConnectionFactory
    ice: IceSource
    clock: Clock


@dataclass(frozen=True, slots=True)
class Announcement:
    """What this program tells of itself in every call, beside its devices.

    is_unattended: nobody sits here. is_recording: what comes in is written down. accepts_recording: others may.
    """

    is_unattended: bool = False
    is_recording: bool = False
    accepts_recording: bool = False


class CallRunner:
    """Events in by `post`, at any time, also from an effect that just runs; handled one after the other.

    changed: called after each event that was handled. noted: each entry of the journal. answer_other: the effect
    `AnswerOther`, which reaches beyond this call. keeper: for a program that is started anew.
    """

    def __init__(
        self,
        ports: CallPorts,
        media: CallMedia,
        announcement: Announcement,
        *,
        changed: Callable[[CallRunner], None],
        noted: Callable[[CallRunner, JournalEntry], None],
        answer_other: Callable[[CallRunner, str], None],
        keeper: CallKeeper,
    ) -> None:
        self.media = media
        self.journal = Journal(ports.clock, lambda entry: noted(self, entry))
        self._announcement = announcement
        self._changed = changed
        self._answer_other = answer_other
        self._keeper = keeper
        self._refresh: asyncio.TimerHandle | None = None
        self._loop = asyncio.get_running_loop()
        self._scope = TaskScope("call")
        self._timers = Timers(lambda deadline: self.post(events.DeadlinePassed(deadline)))
        self._sending = Sending(ports.signaling, self._scope, self.post)
        self._connections = Connections(ports.connections, ports.ice, media, self._scope, self.post, self)
        self._queue: deque[events.Event] = deque()
        self._is_handling = False
        self._phase: CallPhase | None = None
        self._has_video = False
        self._has_audio = False
        self._has_screen_line = True
        self._finished = asyncio.Event()
        self._leaving: dict[int, asyncio.TimerHandle] = {}
        self._call: Call | None = None
        self._unsubscribes = (
            media.subscribe_state(self._media_changed),
            self.journal.listen(media, self.journal.note),
        )

    @property
    def call(self) -> Call:
        if self._call is None:
            raise RuntimeError("a call that has not begun")
        return self._call

    @property
    def has_remote_video(self) -> bool:
        return self._has_video

    @property
    def has_remote_audio(self) -> bool:
        return self._has_audio

    @property
    def has_screen_line(self) -> bool:
        return self._has_screen_line

    @property
    def is_finished(self) -> bool:
        return self._call is not None and is_finished(self._call)

    def begin(self, event: events.Beginning) -> None:
        """The call begins; raises ValueError for what is no beginning."""
        self._call, first = begin(event)
        if isinstance(event, events.CallMade):
            self.journal.begin()
        self._is_handling = True
        self._run(first)
        self._is_handling = False
        self._after()
        self.post(events.OwnFlagsChanged(self._flags(self.media.state)))

    def post(self, event: events.Event) -> None:
        """Handle an event now, or as soon as the one that is being handled is done."""
        if isinstance(event, events.RemoteClosed):
            self.journal.peer_left()
        self._queue.append(event)
        if self._is_handling or self._call is None:
            return
        self._is_handling = True
        try:
            while self._queue:
                self._call, found = transition(self._call, self._queue.popleft())
                self._run(found)
                self._after()
        finally:
            self._is_handling = False

    def answer_recording(self, *, is_accepted: bool) -> None:
        """Tell the other side whether it may record."""
        self.post(events.OwnFlagsChanged(MediaFlags(recording_accepted=is_accepted)))

    async def statistics(self) -> dict[int, ConnectionStatistics]:
        """By generation, closed ones included."""
        return await self._connections.statistics()

    async def settle(self) -> None:
        """Wait until the call is finished and all that was begun for it has ended: closing connections, last words."""
        await self._finished.wait()
        await self._scope.drain()

    async def close(self) -> None:
        """Devices first, then connections, whatever the state; the last word has a moment to be said."""
        self.media.close()
        for unsubscribe in self._unsubscribes:
            unsubscribe()
        self._timers.close()
        if self._refresh is not None:
            self._refresh.cancel()
        for generation in tuple(self._leaving):
            self._leave(generation)
        if self._call is not None:
            for connection in self._call.connections:
                self._connections.close(connection.generation)
        try:
            async with asyncio.timeout(CLOSE_S):
                await self._scope.drain()
        except TimeoutError:
            _log.warning("a call did not close in time")
        await self._scope.close()

    # ---- MediaListener

    def video_started(self, generation: int, role: VideoRole) -> None:
        if role is VideoRole.CAMERA:
            self._has_video = True
            self._changed(self)

    def audio_started(self, generation: int) -> None:
        self._has_audio = True
        self._changed(self)

    def screen_line_agreed(self, has_line: bool) -> None:
        self._has_screen_line = has_line
        self._changed(self)

    # ---- inside

    def _run(self, found: effects.Effects) -> None:
        for effect in found:
            self._run_one(effect)

    def _run_one(self, effect: Effect) -> None:  # noqa: C901, PLR0912 one line for each effect there is
        match effect:
            case effects.StartMedia():
                self._scope.start(asyncio.to_thread(self.media.start), "start media")
            case effects.CloseMedia():
                self.media.close()
            case effects.OpenConnection():
                self._has_video = self._has_audio = False
                self._connections.open(effect.generation)
            case effects.CreateOffer():
                self._connections.create_offer(effect)
            case effects.CreateAnswer():
                self._connections.create_answer(effect)
            case effects.SetRemoteDescription():
                self._connections.set_remote_description(effect)
            case effects.AddIceCandidate():
                self._connections.add_ice_candidate(effect)
            case effects.CloseConnection():
                self._close_connection(effect.generation)
            case effects.SendOffer():
                self.journal.begin()
                self._sending.offer(effect)
            case effects.SendAnswer():
                self._sending.answer(effect)
            case effects.SendCandidates():
                self._sending.candidates(effect)
            case effects.SendReject():
                self._sending.reject(effect)
            case effects.SendEnd():
                self._sending.end(effect)
            case effects.SendResume():
                self._sending.resume(effect)
            case effects.SendFlags():
                self._sending.flags(effect)
            case effects.SetDeadline():
                self._timers.set(effect.deadline, effect.after_s)
            case effects.ClearDeadline():
                self._timers.clear(effect.deadline)
            case effects.AnswerOther():
                self._answer_other(self, effect.call_id)
            case effects.StoreResumeToken():
                self._keep(effect)
            case effects.ReportRefusal():
                _log.info("%s changed nothing", effect.event_name, extra={"reason": effect.refusal.code})
            case _:
                assert_never(effect)

    def _keep(self, effect: effects.StoreResumeToken) -> None:
        if self._refresh is not None:
            self._refresh.cancel()
            self._refresh = None
        if effect.resume_token is None:
            self._keeper.forget(self.call)
        else:
            self._keep_alive()

    def _keep_alive(self) -> None:
        """Note the call now, and again for as long as its path lives."""
        if self._refresh is None or self.call.is_path_alive:
            self._keeper.keep(self.call)
        self._refresh = self._loop.call_later(REFRESH_S, self._keep_alive)

    def _close_connection(self, generation: int) -> None:
        """At once; at a hang-up after the server knows of it, or half a second.

        The goodbye of the connection would else overtake the word of the call, and look like a lost path over there.
        The devices are closed already: nothing of the person is sent meanwhile.
        """
        if self.call.must_tell_end and self.call.is_signaling_up:
            self._leaving[generation] = self._loop.call_later(LAST_WORD_S, self._leave, generation)
        else:
            self._connections.close(generation)

    def _leave(self, generation: int) -> None:
        self._leaving.pop(generation).cancel()
        self._connections.close(generation)

    def _after(self) -> None:
        call = self.call
        if not (call.must_tell_end and call.is_signaling_up):
            for generation in tuple(self._leaving):
                self._leave(generation)
        now = phase(call)
        if now is not self._phase:
            self._phase = now
            detail = call.refusal_code or (call.end_reason.value if call.end_reason is not None else None)
            self.journal.phase_changed(now, detail if now is CallPhase.ENDED else None)
        if call.peer_flags.video is not None:
            self._connections.expect_video(VideoRole.CAMERA, call.peer_flags.video)
        if call.peer_flags.screen is not None:
            self._connections.expect_video(VideoRole.SCREEN, call.peer_flags.screen)
        if is_finished(call):
            self._finished.set()
        self._changed(self)

    def _flags(self, state: MediaState) -> MediaFlags:
        told = own_flags(
            state, is_unattended=self._announcement.is_unattended, is_recording=self._announcement.is_recording
        )
        return replace(told, recording_accepted=True) if self._announcement.accepts_recording else told

    def _media_changed(self, _state: MediaState) -> None:
        # On whatever thread the device or the person acted; the call hears of it on its own loop.
        if not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._media_told)

    def _media_told(self) -> None:
        if self._call is not None and not is_over(self._call):
            # Two changes from two threads may be told in either order: what counts is how it is now.
            self.post(events.OwnFlagsChanged(self._flags(self.media.state)))
            self._changed(self)
