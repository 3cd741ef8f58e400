"""The view model of one call: facts of the call come in, one snapshot and one signal go out.

Levels and the time of the call change often and are told apart (`meters_changed`, at most 30 times a second), so that
the rest of the view is only touched when something is different.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.ports.media import AudioBlock, MediaState
from careconnect_desktop.viewmodels import call_words as words
from careconnect_desktop.viewmodels.base import SnapshotModel
from careconnect_desktop.viewmodels.call_words import CallPhase, MediaAction, MediaProblem

METERS_INTERVAL_MS = 66
"""15 times a second: a level looks alive, and stays far under the 30 that are the limit."""


@dataclass(frozen=True, slots=True)
class CallFacts:
    """What the call service knows, in the terms of a call between two people.

    end_code: a refusal by the server or a failure, beside `end_reason`. is_ended_by_me: this side hung up, cancelled
    or declined. peer_sends_*: the other side's `call-state`, None before it said anything.
    """

    call_id: str
    peer_name: str
    is_caller: bool
    phase: CallPhase
    end_reason: EndReason | None = None
    end_code: str | None = None
    is_ended_by_me: bool = False
    peer_sends_audio: bool | None = None
    peer_sends_video: bool | None = None
    is_peer_recording: bool = False
    is_peer_gone: bool = False
    has_remote_picture: bool = False


@dataclass(frozen=True, slots=True)
class TileSnapshot:
    """One picture of the call. placeholder: the sentence in place of the picture; empty while there is one."""

    id: str
    name: str
    placeholder: str = ""
    is_muted: bool = False


@dataclass(frozen=True, slots=True)
class CallSnapshot:
    """Everything that the call window draws but pixels, levels and the time.

    sentence: over the last picture; empty when there is nothing to say. notices: short facts that stand beside the
    picture ("Amina is muted."). problem: the worst device failure of this side.
    """

    call_id: str
    title: str
    peer_name: str
    phase: CallPhase
    status: str
    sentence: str
    notices: tuple[str, ...] = ()
    problem: MediaProblem | None = None
    tiles: tuple[TileSnapshot, ...] = ()
    is_microphone_muted: bool = False
    is_camera_off: bool = False
    has_camera: bool = True
    is_caller: bool = False

    @property
    def is_incoming(self) -> bool:
        return self.phase is CallPhase.INCOMING

    @property
    def is_ended(self) -> bool:
        return self.phase is CallPhase.ENDED

    @property
    def is_live(self) -> bool:
        """Media flows, or did a moment ago: leaving asks first."""
        return self.phase in (CallPhase.CONNECTED, CallPhase.RECONNECTING)


@dataclass(frozen=True, slots=True)
class CallMeters:
    """elapsed_s: whole seconds since the first connection, None before it. microphone_level: peak, 0 to 1."""

    elapsed_s: int | None = None
    microphone_level: float = 0.0


class CallControl(Protocol):
    """What a person can do to one call; each acts on the device first and returns at once."""

    def answer(self) -> None: ...

    def decline(self) -> None: ...

    def leave(self) -> None:
        """Hang up, or cancel while it rings."""
        ...

    def set_microphone_muted(self, is_muted: bool) -> None: ...

    def set_camera_off(self, is_off: bool) -> None: ...

    def retry(self, action: MediaAction) -> None:
        """Open a failed device again."""
        ...


class LevelTap:
    """An `AudioSink` that remembers the loudest sample since it was last read."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._peak = 0

    def push(self, block: AudioBlock) -> None:
        samples = memoryview(block.samples).cast("h")
        peak = max(max(samples, default=0), -min(samples, default=0))
        with self._lock:
            self._peak = max(self._peak, peak)

    def take_level(self) -> float:
        """0 to 1; starts over."""
        with self._lock:
            peak, self._peak = self._peak, 0
        return min(1.0, peak / 32767)


class CallViewModel(SnapshotModel[CallSnapshot]):
    """Turns facts into words for one call. The only writer of its snapshot."""

    meters_changed = Signal()

    def __init__(
        self, facts: CallFacts, control: CallControl, level: LevelTap, clock: Clock, parent: QObject | None = None
    ) -> None:
        super().__init__(make_snapshot(facts, MediaState()), parent)
        self._control = control
        self._level = level
        self._clock = clock
        self._facts = facts
        self._media = MediaState()
        self._connected_at_s: float | None = None
        self._meters = CallMeters()
        self._timer = QTimer(self)
        self._timer.setInterval(METERS_INTERVAL_MS)
        self._timer.timeout.connect(self.refresh_meters)
        self._follow_phase()

    @property
    def meters(self) -> CallMeters:
        return self._meters

    def show_facts(self, facts: CallFacts) -> None:
        """The call service has something new."""
        self._facts = facts
        self._follow_phase()
        self._renew()

    def show_media(self, media: MediaState) -> None:
        """Devices changed; on the GUI thread."""
        self._media = media
        self._renew()

    def picture_came(self) -> None:
        """The first picture of the other person is on the screen."""
        if not self._facts.has_remote_picture:
            self.show_facts(replace(self._facts, has_remote_picture=True))

    def answer(self) -> None:
        self._control.answer()

    def decline(self) -> None:
        self._control.decline()

    def leave(self) -> None:
        self._control.leave()

    def toggle_microphone(self) -> None:
        self._control.set_microphone_muted(not self._media.is_microphone_muted)

    def toggle_camera(self) -> None:
        self._control.set_camera_off(not self._media.is_camera_off)

    def solve_problem(self) -> None:
        """The action that stands beside the problem."""
        if self._snapshot.problem is not None:
            self._control.retry(self._snapshot.problem.action)

    def refresh_meters(self) -> None:
        """Read level and time now; called by the view model's own timer."""
        elapsed_s = None
        if self._connected_at_s is not None:
            elapsed_s = int(self._clock.monotonic() - self._connected_at_s)
        level = 0.0 if self._media.is_microphone_muted else round(self._level.take_level(), 2)
        meters = CallMeters(elapsed_s, level)
        if meters != self._meters:
            self._meters = meters
            self.meters_changed.emit()

    def _follow_phase(self) -> None:
        phase = self._facts.phase
        if phase is CallPhase.CONNECTED and self._connected_at_s is None:
            self._connected_at_s = self._clock.monotonic()
        runs = phase in (CallPhase.CONNECTED, CallPhase.RECONNECTING)
        if runs and not self._timer.isActive():
            self._timer.start()
        elif not runs:
            self._timer.stop()

    def _renew(self) -> None:
        self._show(make_snapshot(self._facts, self._media))


def make_snapshot(facts: CallFacts, media: MediaState) -> CallSnapshot:
    """What is seen of these facts; pure but for the language of the moment."""
    name = facts.peer_name
    is_live = facts.phase in (CallPhase.CONNECTED, CallPhase.RECONNECTING)
    problems: tuple[MediaProblem, ...] = ()
    if facts.phase not in (CallPhase.INCOMING, CallPhase.ENDED):
        problems = words.media_problems(media.camera_error, media.microphone_error, media.speaker_error, name)
    return CallSnapshot(
        call_id=facts.call_id,
        title=words.window_title(name),
        peer_name=name,
        phase=facts.phase,
        status=words.phase_status(facts.phase),
        sentence=_sentence(facts),
        notices=_notices(facts, media) if is_live else (),
        problem=problems[0] if problems else None,
        tiles=(
            TileSnapshot(
                id=facts.call_id,
                name=name,
                placeholder=words.camera_off_sentence(name) if is_live and facts.peer_sends_video is False else "",
                is_muted=facts.peer_sends_audio is False,
            ),
        ),
        is_microphone_muted=media.is_microphone_muted,
        is_camera_off=media.is_camera_off,
        has_camera=media.has_camera and media.camera_error is None,
        is_caller=facts.is_caller,
    )


def _sentence(facts: CallFacts) -> str:
    name = facts.peer_name
    if facts.phase is CallPhase.ENDED:
        return words.ended_sentence(
            facts.end_reason or EndReason.HANGUP,
            facts.end_code,
            name,
            is_by_me=facts.is_ended_by_me,
            is_caller=facts.is_caller,
        )
    if facts.is_peer_gone and facts.phase is CallPhase.RECONNECTING:
        return words.peer_lost_sentence(name)
    if facts.phase is CallPhase.CONNECTED and not facts.has_remote_picture and facts.peer_sends_video is not False:
        return words.waiting_for_picture_sentence(name)
    return words.phase_sentence(facts.phase, name, is_caller=facts.is_caller)


def _notices(facts: CallFacts, media: MediaState) -> tuple[str, ...]:
    found = []
    if facts.is_peer_recording:
        found.append(words.recording_sentence(facts.peer_name))
    if media.is_microphone_muted:
        found.append(words.microphone_muted_sentence())
    if facts.peer_sends_audio is False:
        found.append(words.peer_muted_sentence(facts.peer_name))
    return tuple(found)
