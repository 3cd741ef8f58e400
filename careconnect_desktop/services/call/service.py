"""The calls of this program: one at a time for people, and every event to the call that it belongs to."""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable
from uuid import uuid4

from careconnect_desktop.call import events
from careconnect_desktop.call.inbox import Inbox
from careconnect_desktop.call.phase import can_answer, can_hang_up, is_over
from careconnect_desktop.call.readiness import Readiness, Standby
from careconnect_desktop.call.states import AUDIO_AND_VIDEO, MediaKinds, Party, Side
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.calling import RESUME_WINDOW_S, EndReason
from careconnect_desktop.ports.call_memory import CallMemory
from careconnect_desktop.ports.media import CallMedia, CallMediaFactory, Unsubscribe
from careconnect_desktop.ports.rtc import ConnectionStatistics
from careconnect_desktop.ports.signaling import LineState, ServerEvent, SignalingLine
from careconnect_desktop.services.call.journal import JournalEntry
from careconnect_desktop.services.call.remembering import CallKeeper
from careconnect_desktop.services.call.runner import Announcement, CallPorts, CallRunner
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.services.call.view import make_snapshot
from careconnect_desktop.services.call.wire import CALL_SIGNALS, call_event
from careconnect_desktop.services.observable import Announcer, Observable

_log = logging.getLogger(__name__)

NO_ANNOUNCEMENT = Announcement()


class CallService:
    """Implements `CallControls`. Several runners may live (one rings, one tells its end); people see one."""

    def __init__(
        self,
        ports: CallPorts,
        line: SignalingLine,
        media: CallMediaFactory,
        announcement: Announcement = NO_ANNOUNCEMENT,
        memory: CallMemory | None = None,
    ) -> None:
        self._ports = ports
        self._media_factory = media
        self._announcement = announcement
        self._keeper = CallKeeper(memory, ports.clock)
        self._inbox = Inbox()
        self._standby = Standby()
        self._readiness: Observable[Readiness | None] = Observable(None)
        self._runners: dict[str, CallRunner] = {}
        self._current: CallRunner | None = None
        self._state: Observable[CallSnapshot | None] = Observable(None)
        self._journal: Announcer[tuple[CallRunner, JournalEntry]] = Announcer()
        self._scope = TaskScope("calls")
        self._is_line_up = line.state is LineState.ONLINE
        self._unsubscribes = (line.subscribe(self._event_received), line.subscribe_state(self._line_changed))

    # ---- CallControls

    @property
    def snapshot(self) -> CallSnapshot | None:
        return self._state.value

    def subscribe(self, listener: Callable[[CallSnapshot | None], None]) -> Unsubscribe:
        return self._state.subscribe(listener)

    @property
    def media(self) -> CallMedia | None:
        return self._current.media if self._current is not None else None

    def subscribe_journal(self, listener: Callable[[tuple[CallRunner, JournalEntry]], None]) -> Unsubscribe:
        """Hear of each entry of each call's journal as it is made."""
        return self._journal.subscribe(listener)

    @property
    def runner(self) -> CallRunner | None:
        """The call of now with its journal, for reports."""
        return self._current

    def place(self, to: Party, *, appointment_id: str | None = None, has_video: bool = True) -> str:
        if self._current is not None and not is_over(self._current.call):
            return self._current.call.call_id
        self.withdraw_readiness()
        call_id = str(uuid4())
        media = self._media_factory.create()
        if not has_video:
            media.set_camera_off(True)
        runner = self._new_runner(media)
        self._runners[call_id] = self._current = runner
        runner.begin(
            events.CallPlaced(
                call_id=call_id,
                to=to,
                media=AUDIO_AND_VIDEO if has_video else MediaKinds(video=False),
                appointment_id=appointment_id,
                is_signaling_up=self._is_line_up,
            )
        )
        return call_id

    async def restore(self) -> bool:
        """Go on with the call that an earlier run of this program was in; False when there is none.

        The person has not acted in this run: microphone and camera stay off until they are turned on.
        """
        found = await self._keeper.load()
        if found is None or self._current is not None:
            return False
        age_s = (self._ports.clock.now() - found.seen_at).total_seconds()
        if not 0 <= age_s < RESUME_WINDOW_S:
            await self._keeper.clear()
            return False
        media = self._media_factory.create()
        media.set_camera_off(True)
        media.set_microphone_muted(True)
        self._runners[found.call_id] = self._current = runner = self._new_runner(media)
        runner.begin(
            events.CallRestored(
                call_id=found.call_id,
                side=Side.CALLER if found.is_caller else Side.CALLEE,
                peer=Party(id=found.peer_id, medical_id=found.peer_medical_id, name=found.peer_name),
                resume_token=found.resume_token,
                generation=found.generation,
                is_path_remembered=True,
                appointment_id=found.appointment_id,
                is_signaling_up=self._is_line_up,
            )
        )
        return True

    @property
    def readiness(self) -> Readiness | None:
        return self._readiness.value

    def subscribe_readiness(self, listener: Callable[[Readiness | None], None]) -> Unsubscribe:
        return self._readiness.subscribe(listener)

    def be_ready(self, readiness: Readiness) -> None:
        """A person here has said "I am ready" in the open waiting room: the call that this covers is not rung.

        One that rings already is answered. During another call nobody is ready for a second one.
        """
        now = self._ports.clock.now()
        current = self._current
        if current is not None and not is_over(current.call):
            call = current.call
            if can_answer(call) and readiness.covers(call.peer, call.appointment_id, now):
                _obey(readiness, current.media)
                self.answer()
            return
        self._standby.give(readiness)
        self._readiness.change(readiness)

    def withdraw_readiness(self) -> None:
        """The waiting room is left, or the person is not ready after all."""
        self._standby.withdraw()
        self._readiness.change(None)

    def answer(self, *, has_video: bool = True) -> None:
        self.withdraw_readiness()
        if self._current is not None:
            if not has_video:
                self._current.media.set_camera_off(True)
            self._current.post(events.Answered())

    def decline(self) -> None:
        if self._current is not None:
            self._current.post(events.Declined())

    def hang_up(self) -> None:
        self._inbox.withdraw_expected()
        self.withdraw_readiness()
        if self._current is not None:
            # The devices first, whatever the tables are busy with.
            self._current.media.close()
            self._current.post(events.HungUp())

    def set_microphone_muted(self, is_muted: bool) -> None:
        if self._current is not None:
            self._current.media.set_microphone_muted(is_muted)

    def set_camera_off(self, is_off: bool) -> None:
        if self._current is not None:
            self._current.media.set_camera_off(is_off)

    def answer_recording(self, *, is_accepted: bool) -> None:
        if self._current is not None:
            self._current.answer_recording(is_accepted=is_accepted)

    def dismiss(self) -> None:
        if self._current is not None and is_over(self._current.call):
            self._current = None
            self._state.change(None)

    async def statistics(self) -> ConnectionStatistics | None:
        if self._current is None:
            return None
        found = await self._current.statistics()
        return found[max(found)] if found else None

    async def settle(self) -> None:
        """Wait until a call that is over has closed its connections and said its last word."""
        if self._current is not None:
            await self._current.settle()

    async def close(self) -> None:
        for unsubscribe in self._unsubscribes:
            unsubscribe()
        self.withdraw_readiness()
        for runner in tuple(self._runners.values()):
            # One that rings goes on ringing on the person's other devices.
            if can_hang_up(runner.call):
                runner.post(events.HungUp())
        for runner in tuple(self._runners.values()):
            await runner.close()
        self._runners.clear()
        await self._scope.close()
        await self._keeper.close()

    # ---- the line

    def _event_received(self, event: ServerEvent) -> None:
        if isinstance(event, CALL_SIGNALS):
            self._dispatch(call_event(event))

    def _line_changed(self, state: LineState) -> None:
        is_up = state is LineState.ONLINE
        if is_up == self._is_line_up:
            return
        self._is_line_up = is_up
        for runner in tuple(self._runners.values()):
            runner.post(events.SignalingRestored() if is_up else events.SignalingLost())

    def _dispatch(self, event: events.PeerEvent) -> None:
        runner = self._runners.get(event.call_id)
        if runner is not None:
            runner.post(event)
            return
        now_s = self._ports.clock.monotonic()
        refusal = self._inbox.receive(event, now_s)
        if refusal is not None:
            _log.info("%s of no call of ours", type(event).__name__, extra={"reason": refusal.code})
        elif isinstance(event, events.CallMade):
            self._ring(event, now_s)

    def _ring(self, event: events.CallMade, now_s: float) -> None:
        is_expected = self._inbox.take_expected(event, now_s)
        other = self._current if self._current is not None and not is_over(self._current.call) else None
        readiness = self._standby.take(event, self._ports.clock.now()) if other is None else None
        media = self._media_factory.create()
        runner = self._new_runner(media)
        self._runners[event.call_id] = runner
        if (other is None and readiness is None) or is_expected:
            self._current = runner
        runner.begin(event)
        for candidate in self._inbox.take(event.call_id, event.sender, now_s):
            runner.post(candidate)
        if readiness is not None:
            self._connect_ready(runner, readiness)
        elif is_expected:
            runner.post(events.Answered())
        elif other is not None and other.call.peer.is_same_as(event.sender):
            # Both called at the same moment: the server says by `glare` which of the two calls goes on.
            return
        elif other is not None:
            runner.post(events.Declined(EndReason.BUSY))

    def _connect_ready(self, runner: CallRunner, readiness: Readiness) -> None:
        """Answer for a person who has agreed to exactly this call; it is shown from here on, so it never rings."""
        self._readiness.change(None)
        _obey(readiness, runner.media)
        runner.post(events.Answered())
        self._current = runner
        self._runner_changed(runner)

    # ---- the runners

    def _new_runner(self, media: CallMedia) -> CallRunner:
        return CallRunner(
            self._ports,
            media,
            self._announcement,
            changed=self._runner_changed,
            noted=lambda runner, entry: self._journal.announce((runner, entry)),
            answer_other=self._answer_other,
            keeper=self._keeper,
        )

    def _runner_changed(self, runner: CallRunner) -> None:
        if runner.is_finished and self._runners.get(runner.call.call_id) is runner:
            del self._runners[runner.call.call_id]
            self._inbox.forget(runner.call.call_id)
            self._scope.start(self._end(runner), "end")
        if self._current is None or is_over(self._current.call):
            # Somebody who rings counts for more than a call that is over (both had called at the same moment).
            waiting = next((one for one in self._runners.values() if can_answer(one.call)), None)
            if waiting is not None and waiting is not runner:
                self._current = runner = waiting
        if runner is self._current:
            before = self._state.value
            self._state.change(make_snapshot(runner, before, self._ports.clock.now()))

    async def _end(self, runner: CallRunner) -> None:
        await runner.settle()
        await runner.close()
        # A connection is a web of references around encoders and buffers; the collector counts few objects there and
        # would let tens of megabytes lie for many calls. Nobody is in a call now who could notice the pause.
        gc.collect()

    def _answer_other(self, runner: CallRunner, call_id: str) -> None:
        other = self._runners.get(call_id)
        if other is None:
            self._inbox.expect(call_id, runner.call.peer, self._ports.clock.monotonic())
            return
        self._current = other
        other.post(events.Answered())


def _obey(readiness: Readiness, media: CallMedia) -> None:
    """What was off in the waiting room stays off."""
    if not readiness.has_video:
        media.set_camera_off(True)
    if not readiness.has_audio:
        media.set_microphone_muted(True)
