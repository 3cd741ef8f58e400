"""Pictures and sound on their way in and out of a call.

Frames are opaque handles to everybody but the adapters that make or show them. Everything here is called from media
threads: a listener returns at once, never blocks and never raises. Hang-up, mute and camera-off are plain methods
that act on the device before they return, so that no queue stands between a person and their privacy.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from careconnect_desktop.core.errors import CareConnectError

SAMPLE_RATE_HZ = 48_000
"""Every audio block inside the program is mono, signed 16 bit, native byte order, at this rate."""

Unsubscribe = Callable[[], None]
"""Takes a listener or sink away again; calling it twice is harmless."""


class VideoRole(StrEnum):
    """Which picture a video line carries: the first one of a call is the camera, the second the screen."""

    CAMERA = "camera"
    SCREEN = "screen"


@dataclass(frozen=True, slots=True)
class VideoFrame:
    """One picture, never changed after it was made.

    image: the adapter's own picture (an ``av.VideoFrame``); nobody else looks inside.
    captured_at_s: `time.monotonic()` seconds when it was taken or, on arrival, decoded.
    """

    width_px: int
    height_px: int
    image: object
    captured_at_s: float


@dataclass(frozen=True, slots=True)
class AudioBlock:
    """10 ms (480) or 20 ms (960) samples of mono signed 16 bit sound at 48 kHz, `2 * sample count` bytes.

    captured_at_s: `time.monotonic()` seconds of its first sample.
    is_concealed: True for sound that was made up because packets were lost.
    """

    samples: bytes
    captured_at_s: float
    is_concealed: bool = False

    @property
    def sample_count(self) -> int:
        return len(self.samples) // 2

    @property
    def duration_ms(self) -> float:
        return self.sample_count * 1000 / SAMPLE_RATE_HZ


FailureListener = Callable[[CareConnectError], None]
"""Told when a device ends on its own (unplugged, taken by another program, file unreadable); any thread."""


class VideoSink(Protocol):
    """Takes pictures."""

    def push(self, frame: VideoFrame) -> None:
        """Take the newest picture; on a media thread, returns at once, keeps at most one, never raises."""
        ...


class AudioSink(Protocol):
    """Takes sound as it comes."""

    def push(self, block: AudioBlock) -> None:
        """Take the next block; on a media thread, returns at once, bounded, never raises."""
        ...


class VideoSource(Protocol):
    """A camera, a screen, a file or the test card. The newest picture wins; nothing is queued."""

    @property
    def label(self) -> str:
        """What people call it ("Built-in camera")."""
        ...

    def start(self, sink: VideoSink, on_failure: FailureListener) -> None:
        """Open the device and push every picture into `sink` from a thread of its own, until `stop`.

        What is known to be wrong at once is raised as `CareConnectError` (``camera_missing``, ``camera_busy``,
        ``camera_denied``, ``media_file_missing``, ``media_file_unreadable``); what shows later goes to `on_failure`.
        """
        ...

    def stop(self) -> None:
        """Close the device; when this returns nothing is pushed any more. Safe to call twice; `start` may follow."""
        ...


class AudioSource(Protocol):
    """A microphone, a file or a tone, in blocks of 10 or 20 ms."""

    @property
    def label(self) -> str: ...

    def start(self, sink: AudioSink, on_failure: FailureListener) -> None:
        """As `VideoSource.start`; codes ``microphone_missing``, ``microphone_busy``, ``microphone_denied``, files'."""
        ...

    def stop(self) -> None: ...


class AudioPlayout(Protocol):
    """What a loudspeaker pulls from: the other person's sound, with its jitter evened out."""

    def read(self, sample_count: int) -> bytes:
        """Exactly `sample_count` mono samples; from any one thread, never blocks. Silence when nothing has come."""
        ...


class AudioOutput(Protocol):
    """A loudspeaker (or nothing at all, for a kiosk or a test)."""

    @property
    def label(self) -> str: ...

    def start(self, playout: AudioPlayout, on_failure: FailureListener) -> None:
        """Open the device and pull from `playout` on a thread of its own; ``speaker_missing``, ``speaker_busy``."""
        ...

    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class MediaState:
    """What this side sends: the fields of `call-state`, and why something is missing.

    has_camera, has_microphone: a device is set (it may be muted or off).
    is_screen_hidden: what is shared cannot be seen for now, such as a minimised window; the last picture stands.
    camera_error, microphone_error, screen_error, speaker_error: the code of the last failure of that device, None
    when it works.
    """

    is_microphone_muted: bool = False
    is_camera_off: bool = False
    is_sharing_screen: bool = False
    is_screen_hidden: bool = False
    has_camera: bool = False
    has_microphone: bool = False
    camera_error: str | None = None
    microphone_error: str | None = None
    screen_error: str | None = None
    speaker_error: str | None = None

    @property
    def sends_audio(self) -> bool:
        """`call-state.audio`: the other side can hear this one."""
        return self.has_microphone and self.microphone_error is None and not self.is_microphone_muted

    @property
    def sends_video(self) -> bool:
        """`call-state.video`: the other side can see this one."""
        return self.has_camera and self.camera_error is None and not self.is_camera_off


class OutgoingVideo(Protocol):
    """The permanent picture line of a call; its source may change, the line does not (for rtc)."""

    def subscribe(self, sink: VideoSink) -> Unsubscribe:
        """Push every picture to be sent into `sink`, the newest one at once if there is one."""
        ...


class OutgoingAudio(Protocol):
    """The permanent sound line of a call (for rtc). Muted, it carries silence in the same rhythm."""

    def subscribe(self, sink: AudioSink) -> Unsubscribe: ...


class CallMedia(Protocol):
    """Sources, sinks, mute and share state of ONE CALL; connections come and go beside it.

    Nothing is opened before `start`. Every method is safe from any thread, acts on the device before it returns, and
    may be called again without harm. Device failures never raise here: they show in `state` and through the listener.
    """

    @property
    def state(self) -> MediaState: ...

    def subscribe_state(self, listener: Callable[[MediaState], None]) -> Unsubscribe:
        """Tell each change of `state`; called on the thread that made the change."""
        ...

    def start(self) -> None:
        """Open camera, microphone and loudspeaker, as far as they are set and not off. A person has acted before."""
        ...

    def close(self) -> None:
        """Hang-up: every device is closed when this returns. Final; sinks get nothing more."""
        ...

    def set_microphone_muted(self, is_muted: bool) -> None: ...

    def set_camera_off(self, is_off: bool) -> None:
        """Off closes the device and sends one black picture in place of the last one."""
        ...

    def set_camera(self, source: VideoSource | None) -> None:
        """Change the camera in the call; None takes it away. The senders' tracks stay."""
        ...

    def set_microphone(self, source: AudioSource | None) -> None: ...

    def set_audio_output(self, output: AudioOutput | None) -> None: ...

    def share_screen(self, source: VideoSource) -> None:
        """Start or change the shared screen."""
        ...

    def set_screen_hidden(self, source: VideoSource, is_hidden: bool) -> None:
        """A source says that there is nothing to film for now, or again; it counts while this source is shared."""
        ...

    def stop_sharing_screen(self) -> None: ...

    def add_self_view(self, sink: VideoSink, role: VideoRole = VideoRole.CAMERA) -> Unsubscribe:
        """The same picture that is sent, before it is encoded."""
        ...

    def add_self_audio(self, sink: AudioSink) -> Unsubscribe:
        """What the microphone hears, before mute (level meter, "you are muted"); it stays on this machine."""
        ...

    def add_remote_video(self, sink: VideoSink, role: VideoRole = VideoRole.CAMERA) -> Unsubscribe:
        """The other side's picture, the last one again at once; the same sink serves every generation."""
        ...

    def add_remote_audio(self, sink: AudioSink) -> Unsubscribe:
        """Each decoded block of the other side's sound before playout (recorder, captions, level)."""
        ...

    def outgoing_video(self, role: VideoRole) -> OutgoingVideo:
        """For rtc: what a sender of this role sends."""
        ...

    def outgoing_audio(self) -> OutgoingAudio: ...

    def incoming_video(self, role: VideoRole) -> VideoSink:
        """For rtc: where received pictures go."""
        ...

    def incoming_audio(self) -> AudioSink: ...


class CallMediaFactory(Protocol):
    """Makes the media of a call: devices in the desktop client, files or the test card in `careconnect call`."""

    def create(self) -> CallMedia:
        """A new `CallMedia` with the sources of this program's settings; opens nothing."""
        ...


class Recorder(Protocol):
    """Writes what is received into a file."""

    def start(self, media: CallMedia) -> None:
        """Begin; ``recording_failed`` when the file cannot be made."""
        ...

    def close(self) -> None:
        """Flush and close the file; when this returns the file is whole. Safe to call twice."""
        ...
