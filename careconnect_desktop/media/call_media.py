"""Devices, mute and share state of one call."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.media import pictures
from careconnect_desktop.media.device_line import AudioInputLine, AudioOutputLine, VideoLine
from careconnect_desktop.media.fan_out import AudioFanOut, VideoFanOut
from careconnect_desktop.ports.media import (
    AudioOutput,
    AudioSink,
    AudioSource,
    MediaState,
    OutgoingAudio,
    OutgoingVideo,
    Unsubscribe,
    VideoRole,
    VideoSink,
    VideoSource,
)

_log = logging.getLogger(__name__)

StateListener = Callable[[MediaState], None]


class LocalCallMedia:
    """A `CallMedia` over whatever sources and outputs it is given.

    Two locks: `_control` serialises what people do (it is held while a device opens or closes), `_facts` guards the
    state alone, because a device reports its failure from its own thread, which `_control`'s holder may be waiting for.
    """

    def __init__(
        self,
        camera: VideoSource | None,
        microphone: AudioSource | None,
        output: AudioOutput | None,
        *,
        is_camera_off: bool = False,
        is_microphone_muted: bool = False,
    ) -> None:
        self._control = threading.RLock()
        self._facts = threading.Lock()
        self._state = MediaState(
            is_microphone_muted=is_microphone_muted,
            is_camera_off=is_camera_off,
            has_camera=camera is not None,
            has_microphone=microphone is not None,
        )
        self._listeners: tuple[StateListener, ...] = ()
        self._is_started = False
        self._is_closed = False
        self._sent = {role: VideoFanOut() for role in VideoRole}
        self._received = {role: VideoFanOut() for role in VideoRole}
        self._received_audio = AudioFanOut()
        self._camera = VideoLine(camera, self._sent[VideoRole.CAMERA], self._failed("camera_error"))
        self._screen = VideoLine(None, self._sent[VideoRole.SCREEN], self._failed("screen_error"))
        self._microphone = AudioInputLine(microphone, self._failed("microphone_error"))
        self._microphone.is_muted = is_microphone_muted
        self._output = AudioOutputLine(output, self._received_audio, self._failed("speaker_error"))

    @property
    def state(self) -> MediaState:
        return self._state

    def subscribe_state(self, listener: StateListener) -> Unsubscribe:
        with self._facts:
            self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            with self._facts:
                self._listeners = tuple(other for other in self._listeners if other is not listener)

        return unsubscribe

    def start(self) -> None:
        with self._control:
            if self._is_closed or self._is_started:
                return
            self._is_started = True
            self._output.open()
            self._microphone.open()
            if not self._state.is_camera_off:
                self._camera.open()

    def close(self) -> None:
        # The gates shut before the lock is taken: another thread may just be opening a slow device.
        self._is_closed = True
        self._microphone.is_muted = True
        self._camera.shut()
        self._screen.shut()
        with self._control:
            self._camera.close()
            self._screen.close()
            self._microphone.close()
            self._output.close()
            for line in (*self._sent.values(), *self._received.values()):
                line.close()
            self._received_audio.close()
        self._change(is_sharing_screen=False)

    def set_microphone_muted(self, is_muted: bool) -> None:
        self._microphone.is_muted = is_muted or self._is_closed
        self._change(is_microphone_muted=is_muted)

    def set_camera_off(self, is_off: bool) -> None:
        if is_off:
            self._camera.shut()
        with self._control:
            if is_off:
                self._camera.close()
                self._blacken(VideoRole.CAMERA)
            elif self._can_open:
                # It is tried anew: why it failed before counts no more.
                self._change(camera_error=None)
                self._camera.open()
            self._change(is_camera_off=is_off)

    def set_camera(self, source: VideoSource | None) -> None:
        with self._control:
            self._camera.replace(source)
            self._change(has_camera=source is not None, camera_error=None)
            if source is None:
                self._blacken(VideoRole.CAMERA)
            elif self._can_open and not self._state.is_camera_off:
                self._camera.open()

    def set_microphone(self, source: AudioSource | None) -> None:
        with self._control:
            self._microphone.replace(source)
            self._change(has_microphone=source is not None, microphone_error=None)
            if self._can_open:
                self._microphone.open()

    def set_audio_output(self, output: AudioOutput | None) -> None:
        with self._control:
            self._output.replace(output)
            self._change(speaker_error=None)
            if self._can_open:
                self._output.open()

    def share_screen(self, source: VideoSource) -> None:
        with self._control:
            if not self._can_open:
                return
            self._screen.replace(source)
            self._change(is_sharing_screen=True, is_screen_hidden=False, screen_error=None)
            self._screen.open()

    def set_screen_hidden(self, source: VideoSource, is_hidden: bool) -> None:
        # Its thread may say so when another one is shared already.
        self._change(lambda: source is self._screen.source, is_screen_hidden=is_hidden)

    def stop_sharing_screen(self) -> None:
        self._screen.shut()
        with self._control:
            self._screen.replace(None)
            self._blacken(VideoRole.SCREEN)
            self._change(is_sharing_screen=False)

    def add_self_view(self, sink: VideoSink, role: VideoRole = VideoRole.CAMERA) -> Unsubscribe:
        return self._sent[role].subscribe(sink)

    def add_self_audio(self, sink: AudioSink) -> Unsubscribe:
        return self._microphone.heard.subscribe(sink)

    def add_remote_video(self, sink: VideoSink, role: VideoRole = VideoRole.CAMERA) -> Unsubscribe:
        return self._received[role].subscribe(sink)

    def add_remote_audio(self, sink: AudioSink) -> Unsubscribe:
        return self._received_audio.subscribe(sink)

    def outgoing_video(self, role: VideoRole) -> OutgoingVideo:
        return self._sent[role]

    def outgoing_audio(self) -> OutgoingAudio:
        return self._microphone.sent

    def incoming_video(self, role: VideoRole) -> VideoSink:
        return self._received[role]

    def incoming_audio(self) -> AudioSink:
        return self._received_audio

    @property
    def _can_open(self) -> bool:
        return self._is_started and not self._is_closed

    def _blacken(self, role: VideoRole) -> None:
        """One black picture in place of the last one; nothing when none was sent yet."""
        line = self._sent[role]
        newest = line.newest
        if newest is not None:
            line.push(pictures.black(newest.width_px, newest.height_px))

    def _failed(self, field: str) -> Callable[[CareConnectError], None]:
        def fail(error: CareConnectError) -> None:
            _log.warning("a device of the call failed: %s", error.code, extra={"code": error.code})
            ends_share = {}
            if field == "screen_error":
                # What was shown last would stand there as if it were still shared.
                self._blacken(VideoRole.SCREEN)
                ends_share = {"is_sharing_screen": False}
            self._change(**{field: error.code}, **ends_share)

        return fail

    def _change(self, holds: Callable[[], bool] = lambda: True, /, **facts: bool | str | None) -> None:
        """`holds`: asked under the lock; nothing changes when it says no."""
        with self._facts:
            if not holds():
                return
            state = replace(self._state, **facts)  # type: ignore[arg-type]
            if state.is_screen_hidden and not state.is_sharing_screen:
                state = replace(state, is_screen_hidden=False)
            if state == self._state:
                return
            self._state = state
            listeners = self._listeners
        for listener in listeners:
            listener(state)


class LocalCallMediaFactory:
    """A `CallMediaFactory`: each call gets sources of its own, made by the given functions when the call begins."""

    def __init__(
        self,
        camera: Callable[[], VideoSource | None],
        microphone: Callable[[], AudioSource | None],
        output: Callable[[], AudioOutput | None],
    ) -> None:
        self._camera = camera
        self._microphone = microphone
        self._output = output

    def create(self) -> LocalCallMedia:
        return LocalCallMedia(self._camera(), self._microphone(), self._output())
