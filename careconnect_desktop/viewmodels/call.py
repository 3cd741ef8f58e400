"""The view model of the call: the service's snapshot in, words out, one signal.

Levels and the time of the call change often and are told apart (`meters_changed`, at most 30 times a second), so that
the rest of the view is only touched when something is different.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.core.clock import Clock
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.ports.media import AudioBlock, Unsubscribe, VideoRole, VideoSink
from careconnect_desktop.services.call.snapshot import CallControls, CallSnapshot
from careconnect_desktop.viewmodels import call_words as words
from careconnect_desktop.viewmodels.base import SnapshotModel
from careconnect_desktop.viewmodels.call_words import MediaProblem, RecordingQuestion
from careconnect_desktop.viewmodels.muted_speech import MutedSpeech

METERS_INTERVAL_MS = 66
"""15 times a second: a level looks alive, and stays far under the 30 that are the limit."""

SCREEN_TILE = "screen"
"""The id of the tile of a shared screen."""

_MISSED = (EndReason.CANCELLED, EndReason.TIMEOUT, EndReason.DISCONNECTED)
_LIVE = (CallPhase.CONNECTED, CallPhase.RECONNECTING)


@dataclass(frozen=True, slots=True)
class TileSnapshot:
    """One picture of the call. placeholder: the sentence in place of the picture; empty while there is one.

    is_screen: a shared window or screen, which is shown large once its first picture has come.
    """

    id: str
    name: str
    placeholder: str = ""
    is_screen: bool = False


@dataclass(frozen=True, slots=True)
class CallScene:
    """Everything that the call window draws but pixels, levels and the time.

    sentence: over the last picture; empty when there is nothing to say. notices: short facts that stand beside the
    picture ("Amina is muted."). problem: the worst device failure of this side. is_sharing: this side shows a window
    or a screen; hides_camera: where the other side saw the camera until then. is_peer_muted: the other side told so.
    question: whether this person agrees to be recorded, until it is answered.
    is_left_by_me: this person hung up, cancelled or declined. is_missed: it rang here and nobody answered.
    """

    call_id: str
    title: str
    peer_name: str
    phase: CallPhase
    status: str
    sentence: str
    notices: tuple[str, ...] = ()
    problem: MediaProblem | None = None
    question: RecordingQuestion | None = None
    tiles: tuple[TileSnapshot, ...] = ()
    is_microphone_muted: bool = False
    is_camera_off: bool = False
    has_camera: bool = False
    is_sharing: bool = False
    hides_camera: bool = False
    is_peer_muted: bool = False
    is_left_by_me: bool = False
    is_missed: bool = False

    @property
    def is_incoming(self) -> bool:
        return self.phase is CallPhase.INCOMING

    @property
    def is_ended(self) -> bool:
        return self.phase is CallPhase.ENDED

    @property
    def is_live(self) -> bool:
        """Media passes, or did a moment ago: leaving asks first."""
        return self.phase in _LIVE


@dataclass(frozen=True, slots=True)
class CallMeters:
    """elapsed_s: whole seconds since media first passed, None before. microphone_level: peak, 0 to 1."""

    elapsed_s: int | None = None
    microphone_level: float = 0.0


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


class CallViewModel(SnapshotModel[CallScene | None]):
    """Follows the one call of the program; the snapshot is None while there is none.

    A person's commands go to the service, which has acted on the device when they return.
    """

    meters_changed = Signal()

    def __init__(self, controls: CallControls, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(None, parent)
        self._controls = controls
        self._clock = clock
        self._level = LevelTap()
        self._muted_speech = MutedSpeech()
        self._is_speaking_muted = False
        self._left_call_id: str | None = None
        self._tapped_call_id: str | None = None
        self._untap: Unsubscribe | None = None
        self._meters = CallMeters()
        self._timer = QTimer(self)
        self._timer.setInterval(METERS_INTERVAL_MS)
        self._timer.timeout.connect(self.refresh_meters)
        self._unsubscribe = controls.subscribe(self._call_changed)
        self._call_changed(controls.snapshot)

    @property
    def meters(self) -> CallMeters:
        return self._meters

    def close(self) -> None:
        """Follow the service no longer."""
        self._unsubscribe()
        self._timer.stop()
        self._tap(None)

    def attach_views(self, *, camera: VideoSink, screen: VideoSink, own: VideoSink | None = None) -> Unsubscribe:
        """Send the pictures of the call of now into these sinks, until the answer is called.

        camera, screen: what comes from the other person. own: for one's own camera.
        """
        media = self._controls.media
        if media is None:
            return _nothing
        taps = [media.add_remote_video(camera), media.add_remote_video(screen, VideoRole.SCREEN)]
        if own is not None:
            taps.append(media.add_self_view(own))

        def detach() -> None:
            for tap in taps:
                tap()

        return detach

    def renew(self) -> None:
        """Say everything anew, in the language of now."""
        self._call_changed(self._controls.snapshot)

    def answer(self, call_id: str, *, has_video: bool = True) -> None:
        """Answer the call that rang when the person acted; by now it may be over, and somebody else ring."""
        scene = self.snapshot
        if scene is not None and scene.is_incoming and scene.call_id == call_id:
            self._controls.answer(has_video=has_video)

    def decline(self) -> None:
        self._mark_left()
        self._controls.decline()

    def leave(self) -> None:
        """Hang up, or cancel while it rings."""
        self._mark_left()
        self._controls.hang_up()

    def dismiss(self) -> None:
        """The person has read how the call ended."""
        self._controls.dismiss()

    def toggle_microphone(self) -> None:
        call = self._controls.snapshot
        if call is not None:
            self._controls.set_microphone_muted(not call.own_media.is_microphone_muted)

    def toggle_camera(self) -> None:
        call = self._controls.snapshot
        if call is not None:
            self._controls.set_camera_off(not call.own_media.is_camera_off)

    def answer_recording(self, *, is_accepted: bool) -> None:
        """The answer to the scene's question."""
        self._controls.answer_recording(is_accepted=is_accepted)

    def refresh_meters(self) -> None:
        """Read level and time now; called by the view model's own timer."""
        call = self._controls.snapshot
        if call is None:
            return
        elapsed_s = None
        if call.connected_at is not None:
            elapsed_s = max(0, int((self._clock.now() - call.connected_at).total_seconds()))
        is_muted = call.own_media.is_microphone_muted
        heard = self._level.take_level()
        was_speaking = self._is_speaking_muted
        self._is_speaking_muted = self._muted_speech.take(heard, self._clock.monotonic(), is_muted=is_muted)
        self._show_meters(CallMeters(elapsed_s, 0.0 if is_muted else round(heard, 2)))
        if self._is_speaking_muted is not was_speaking:
            self._show_scene(call)

    def _show_scene(self, call: CallSnapshot) -> None:
        is_left = call.call_id == self._left_call_id
        self._show(make_scene(call, is_left_by_me=is_left, is_speaking_muted=self._is_speaking_muted))

    def _mark_left(self) -> None:
        call = self._controls.snapshot
        self._left_call_id = call.call_id if call is not None else None

    def _call_changed(self, call: CallSnapshot | None) -> None:
        is_live = call is not None and call.phase in _LIVE
        if is_live and not self._timer.isActive():
            self._timer.start()
        elif not is_live:
            self._timer.stop()
        self._tap(call.call_id if call is not None and is_live else None)
        if call is None:
            self._show_meters(CallMeters())
            self._show(None)
            return
        if not call.own_media.is_microphone_muted:
            # At once, and not with the next look at the level.
            self._is_speaking_muted = self._muted_speech.take(0.0, self._clock.monotonic(), is_muted=False)
        self._show_scene(call)

    def _tap(self, call_id: str | None) -> None:
        """Listen to the microphone of this call, or to none."""
        if call_id == self._tapped_call_id:
            return
        if self._untap is not None:
            self._untap()
            self._untap = None
        self._tapped_call_id = call_id
        media = self._controls.media
        if call_id is not None and media is not None:
            self._untap = media.add_self_audio(self._level)

    def _show_meters(self, meters: CallMeters) -> None:
        if meters != self._meters:
            self._meters = meters
            self.meters_changed.emit()


def make_scene(call: CallSnapshot, *, is_left_by_me: bool = False, is_speaking_muted: bool = False) -> CallScene:
    """What is seen of a call; pure but for the language of the moment."""
    name = call.peer.name or words.somebody()
    is_live = call.phase in _LIVE
    media = call.own_media
    problems: tuple[MediaProblem, ...] = ()
    if call.phase not in (CallPhase.INCOMING, CallPhase.ENDED):
        problems = words.media_problems(media.camera_error, media.microphone_error, media.speaker_error, name)
    return CallScene(
        call_id=call.call_id,
        title=words.window_title(),
        peer_name=name,
        phase=call.phase,
        status=words.phase_status(call.phase),
        sentence=_sentence(call, is_left_by_me=is_left_by_me),
        notices=_notices(call, is_speaking_muted=is_speaking_muted) if is_live else (),
        problem=problems[0] if problems else None,
        question=_question(call) if is_live else None,
        tiles=_tiles(call, name, is_live=is_live),
        is_microphone_muted=media.is_microphone_muted,
        is_camera_off=media.is_camera_off,
        has_camera=media.has_camera and media.camera_error is None,
        is_sharing=is_live and media.is_sharing_screen,
        hides_camera=is_live and media.is_sharing_screen and media.sends_video and not call.has_screen_line,
        is_peer_muted=is_live and call.peer_flags.audio is False,
        is_left_by_me=call.phase is CallPhase.ENDED and is_left_by_me,
        is_missed=not call.is_caller and not call.was_connected and call.end_reason in _MISSED,
    )


def _tiles(call: CallSnapshot, name: str, *, is_live: bool) -> tuple[TileSnapshot, ...]:
    """The other person, and first what they show of their screen."""
    is_picture_off = is_live and call.peer_flags.video is False
    person = TileSnapshot(call.call_id, name, words.camera_off_sentence(name) if is_picture_off else "")
    if is_live and call.peer_flags.screen:
        return TileSnapshot(SCREEN_TILE, words.screen_of(name), is_screen=True), person
    return (person,)


def _sentence(call: CallSnapshot, *, is_left_by_me: bool) -> str:
    name = call.peer.name or words.somebody()
    if call.phase is CallPhase.ENDED:
        return words.ended_sentence(
            call.end_reason or EndReason.HANGUP,
            call.refusal_code,
            name,
            is_by_me=is_left_by_me,
            is_caller=call.is_caller,
        )
    if call.is_peer_line_lost and call.phase is CallPhase.RECONNECTING:
        return words.peer_lost_sentence(name)
    if call.phase is CallPhase.CONNECTED and not call.has_remote_video and call.peer_flags.video is not False:
        return words.waiting_for_picture_sentence(name)
    return words.phase_sentence(call.phase, name, is_caller=call.is_caller)


def _question(call: CallSnapshot) -> RecordingQuestion | None:
    if not call.peer_flags.recording or call.has_accepted_recording is not None:
        return None
    return words.recording_question(call.peer.name or words.somebody())


def _notices(call: CallSnapshot, *, is_speaking_muted: bool) -> tuple[str, ...]:
    name = call.peer.name or words.somebody()
    found = []
    if call.peer_flags.recording and call.has_accepted_recording is not None:
        found.append(words.recording_sentence(name, is_accepted=call.has_accepted_recording))
    if is_speaking_muted:
        found.append(words.speaking_while_muted_sentence())
    elif call.own_media.is_microphone_muted:
        found.append(words.microphone_muted_sentence())
    if call.peer_flags.audio is False:
        found.append(words.peer_muted_sentence(name))
    if call.own_media.is_screen_hidden:
        found.append(words.share_hidden_sentence(name))
    elif call.own_media.screen_error is not None:
        found.append(words.share_failed_sentence(call.own_media.screen_error))
    if call.phase is CallPhase.CONNECTED:
        # Picture and sound go on without the server; what both may notice is told before they wonder.
        if call.is_line_lost:
            found.append(words.own_line_lost_notice())
        if call.is_peer_line_lost:
            found.append(words.peer_line_lost_notice(name))
    return tuple(found)


def _nothing() -> None:
    """Detaches what was never attached."""
