"""Stand-ins for the call service and the media of a call, for tests of view models and widgets.

They keep the promises of the ports (nothing opens before `start`, the same sink serves every generation) and write down
what was asked of them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

import av
import numpy as np
from PySide6.QtCore import QObject, Signal

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import Party
from careconnect_desktop.model.people import Role
from careconnect_desktop.ports.devices import DeviceList
from careconnect_desktop.ports.media import (
    AudioBlock,
    AudioOutput,
    AudioSink,
    AudioSource,
    CallMedia,
    MediaState,
    OutgoingAudio,
    OutgoingVideo,
    Unsubscribe,
    VideoFrame,
    VideoRole,
    VideoSink,
    VideoSource,
)
from careconnect_desktop.ports.rtc import ConnectionStatistics
from careconnect_desktop.services.call.snapshot import CallSnapshot

AMINA = Party(id="u-1", medical_id="PAT001", name="Amina Haddad", role=Role.PATIENT)


def a_call(phase: CallPhase = CallPhase.CONNECTED, **changes: object) -> CallSnapshot:
    """A call with Amina, placed here and with her picture on the screen, unless said otherwise."""
    call = CallSnapshot(
        call_id="c-1",
        is_caller=True,
        peer=AMINA,
        phase=phase,
        own_media=MediaState(has_camera=True, has_microphone=True),
        connected_at=datetime(2026, 3, 2, 9, 30, tzinfo=UTC) if phase is CallPhase.CONNECTED else None,
        has_remote_video=phase is CallPhase.CONNECTED,
        has_remote_audio=phase is CallPhase.CONNECTED,
    )
    return replace(call, **changes)  # type: ignore[arg-type]


def a_picture(width_px: int = 640, height_px: int = 480, luma: int = 120) -> VideoFrame:
    """A flat picture of one brightness (16 black, 235 white) whose left half is darker."""
    pixels = np.full((height_px * 3 // 2, width_px), 128, np.uint8)
    pixels[:height_px] = luma
    pixels[:height_px, : width_px // 2] = luma // 2
    image = av.VideoFrame.from_ndarray(pixels, format="yuv420p")
    return VideoFrame(width_px, height_px, image, 0.0)


@dataclass
class SoundLine:
    """The own sound of a call, that a test pushes into."""

    sinks: list[AudioSink] = field(default_factory=list)

    def subscribe(self, sink: AudioSink) -> Unsubscribe:
        self.sinks.append(sink)
        return lambda: self.sinks.remove(sink) if sink in self.sinks else None


class StandInMedia:
    """A `CallMedia` without devices: writes down sources, hands out sinks."""

    def __init__(self) -> None:
        self.state = MediaState()
        self.sound = SoundLine()
        self.cameras: list[VideoSource | None] = []
        self.microphones: list[AudioSource | None] = []
        self.outputs: list[AudioOutput | None] = []
        self.self_views: list[VideoSink] = []
        self.remote_views: list[VideoSink] = []

    def subscribe_state(self, listener: Callable[[MediaState], None]) -> Unsubscribe:
        return _nothing

    def start(self) -> None: ...

    def close(self) -> None: ...

    def set_microphone_muted(self, is_muted: bool) -> None: ...

    def set_camera_off(self, is_off: bool) -> None: ...

    def set_camera(self, source: VideoSource | None) -> None:
        self.cameras.append(source)

    def set_microphone(self, source: AudioSource | None) -> None:
        self.microphones.append(source)

    def set_audio_output(self, output: AudioOutput | None) -> None:
        self.outputs.append(output)

    def share_screen(self, source: VideoSource) -> None: ...

    def set_screen_hidden(self, source: VideoSource, is_hidden: bool) -> None: ...

    def stop_sharing_screen(self) -> None: ...

    def add_self_view(self, sink: VideoSink, role: VideoRole = VideoRole.CAMERA) -> Unsubscribe:
        self.self_views.append(sink)
        return lambda: self.self_views.remove(sink) if sink in self.self_views else None

    def add_self_audio(self, sink: AudioSink) -> Unsubscribe:
        return self.sound.subscribe(sink)

    def add_remote_video(self, sink: VideoSink, role: VideoRole = VideoRole.CAMERA) -> Unsubscribe:
        self.remote_views.append(sink)
        return lambda: self.remote_views.remove(sink) if sink in self.remote_views else None

    def add_remote_audio(self, sink: AudioSink) -> Unsubscribe:
        return _nothing

    def outgoing_video(self, role: VideoRole) -> OutgoingVideo:
        raise NotImplementedError

    def outgoing_audio(self) -> OutgoingAudio:
        raise NotImplementedError

    def incoming_video(self, role: VideoRole) -> VideoSink:
        raise NotImplementedError

    def incoming_audio(self) -> AudioSink:
        raise NotImplementedError


class StandInCalls:
    """A `CallControls` whose snapshot a test sets; commands are written down and mute acts at once, as promised."""

    def __init__(self, call: CallSnapshot | None = None) -> None:
        self.snapshot = call
        self.stand_in_media = StandInMedia()
        self.asked: list[str] = []
        self._listeners: list[Callable[[CallSnapshot | None], None]] = []

    @property
    def media(self) -> CallMedia | None:
        return self.stand_in_media if self.snapshot is not None else None

    def show(self, call: CallSnapshot | None) -> None:
        """The service has something new."""
        self.snapshot = call
        if call is not None:
            self.stand_in_media.state = call.own_media
        for listener in tuple(self._listeners):
            listener(call)

    def subscribe(self, listener: Callable[[CallSnapshot | None], None]) -> Unsubscribe:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def place(self, to: Party, *, appointment_id: str | None = None, has_video: bool = True) -> str:
        self.asked.append(f"place {to.reference}")
        return "c-1"

    def answer(self, *, has_video: bool = True) -> None:
        self.asked.append("answer" if has_video else "answer without camera")

    def decline(self) -> None:
        self.asked.append("decline")

    def hang_up(self) -> None:
        self.asked.append("hang up")

    def set_microphone_muted(self, is_muted: bool) -> None:
        assert self.snapshot is not None
        media = replace(self.snapshot.own_media, is_microphone_muted=is_muted)
        self.show(replace(self.snapshot, own_media=media))

    def set_camera_off(self, is_off: bool) -> None:
        assert self.snapshot is not None
        media = replace(self.snapshot.own_media, is_camera_off=is_off)
        self.show(replace(self.snapshot, own_media=media))

    def answer_recording(self, *, is_accepted: bool) -> None:
        assert self.snapshot is not None
        self.show(replace(self.snapshot, has_accepted_recording=is_accepted))

    def dismiss(self) -> None:
        self.asked.append("dismiss")
        self.show(None)

    async def statistics(self) -> ConnectionStatistics | None:
        return None

    async def close(self) -> None: ...


class StandInCatalog(QObject):
    """A device catalog that a test fills."""

    changed = Signal()

    def __init__(self, devices: DeviceList) -> None:
        super().__init__()
        self.devices = devices
        self.is_watching = False

    def watch(self, is_watching: bool) -> None:
        self.is_watching = is_watching

    def plug(self, devices: DeviceList) -> None:
        """The list is another one now."""
        self.devices = devices
        self.changed.emit()


def _nothing() -> None:
    return


@dataclass(frozen=True)
class StandInDevice:
    """A source or output that only has a name."""

    label: str

    def start(self, *_: object) -> None: ...

    def stop(self) -> None: ...


class StandInSources:
    """Makes devices that open nothing."""

    def camera(self, device_id: str | None) -> VideoSource:
        return StandInDevice(f"camera {device_id}")

    def microphone(self, device_id: str | None) -> AudioSource:
        return StandInDevice(f"microphone {device_id}")

    def speaker(self, device_id: str | None) -> AudioOutput:
        return StandInDevice(f"speaker {device_id}")


class CountingSink:
    """A sink that keeps everything."""

    def __init__(self) -> None:
        self.frames: list[VideoFrame] = []
        self.blocks: list[AudioBlock] = []

    def push(self, item: VideoFrame | AudioBlock) -> None:
        if isinstance(item, VideoFrame):
            self.frames.append(item)
        else:
            self.blocks.append(item)


class SilentPlayout:
    """An `AudioPlayout` with nothing to play."""

    def read(self, sample_count: int) -> bytes:
        return bytes(2 * sample_count)


class SilentRing:
    """A `Ring` that nobody hears."""

    def start(self) -> None: ...

    def stop(self) -> None: ...
