"""One device and the line it feeds; the device changes, the line stays.

Every opening makes a new gate. A device that is slow to stop, or was replaced, pushes into a gate that is shut, so
nothing of it is seen or heard after its time.
"""

from __future__ import annotations

from collections.abc import Callable

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.media.fan_out import AudioFanOut, VideoFanOut
from careconnect_desktop.media.playout import PlayoutBuffer
from careconnect_desktop.ports.media import (
    AudioBlock,
    AudioOutput,
    AudioSink,
    AudioSource,
    FailureListener,
    Unsubscribe,
    VideoFrame,
    VideoSink,
    VideoSource,
)


class _VideoGate:
    def __init__(self, line: VideoSink) -> None:
        self._line = line
        self.is_open = True

    def push(self, frame: VideoFrame) -> None:
        if self.is_open:
            self._line.push(frame)


class _AudioGate:
    def __init__(self, line: AudioSink) -> None:
        self._line = line
        self.is_open = True

    def push(self, block: AudioBlock) -> None:
        if self.is_open:
            self._line.push(block)


def _guarded(gate: _VideoGate | _AudioGate, on_failure: FailureListener) -> FailureListener:
    """A failure only counts while its device is the one in use."""

    def fail(error: CareConnectError) -> None:
        if gate.is_open:
            gate.is_open = False
            on_failure(error)

    return fail


class VideoLine:
    """A camera or a screen. `open`, `close` and `replace` are serialised by the caller; `shut` is not."""

    def __init__(self, source: VideoSource | None, line: VideoFanOut, on_failure: FailureListener) -> None:
        self._source = source
        self._line = line
        self._on_failure = on_failure
        self._gate: _VideoGate | None = None

    @property
    def source(self) -> VideoSource | None:
        """What the line shows while it is open."""
        return self._source

    def open(self) -> None:
        self.close()
        if self._source is None:
            return
        gate = self._gate = _VideoGate(self._line)
        try:
            self._source.start(gate, _guarded(gate, self._on_failure))
        except CareConnectError as error:
            self._gate = None
            self._on_failure(error)

    def shut(self) -> None:
        """Let no further picture pass, at once and from any thread; `close` follows."""
        gate = self._gate
        if gate is not None:
            gate.is_open = False

    def close(self) -> None:
        self.shut()
        if self._gate is not None and self._source is not None:
            self._source.stop()
        self._gate = None

    def replace(self, source: VideoSource | None) -> None:
        self.close()
        self._source = source


class AudioInputLine:
    """A microphone. `heard` is what it picks up; `sent` is what leaves: silence in the same rhythm while muted."""

    def __init__(self, source: AudioSource | None, on_failure: FailureListener) -> None:
        self._source = source
        self._on_failure = on_failure
        self._gate: _AudioGate | None = None
        self.is_muted = False
        self.heard = AudioFanOut()
        self.sent = AudioFanOut()

    def push(self, block: AudioBlock) -> None:
        self.heard.push(block)
        if self.is_muted:
            block = AudioBlock(bytes(len(block.samples)), block.captured_at_s)
        self.sent.push(block)

    def open(self) -> None:
        self.close()
        if self._source is None:
            return
        gate = self._gate = _AudioGate(self)
        try:
            self._source.start(gate, _guarded(gate, self._on_failure))
        except CareConnectError as error:
            self._gate = None
            self._on_failure(error)

    def close(self) -> None:
        gate, self._gate = self._gate, None
        if gate is not None:
            gate.is_open = False
            if self._source is not None:
                self._source.stop()

    def replace(self, source: AudioSource | None) -> None:
        self.close()
        self._source = source


class AudioOutputLine:
    """A loudspeaker and the buffer it pulls from."""

    def __init__(self, output: AudioOutput | None, line: AudioFanOut, on_failure: FailureListener) -> None:
        self._output = output
        self._line = line
        self._on_failure = on_failure
        self._stop: Callable[[], None] | None = None

    def open(self) -> None:
        self.close()
        if self._output is None:
            return
        playout = PlayoutBuffer()
        unsubscribe: Unsubscribe = self._line.subscribe(playout)
        output = self._output

        def stop() -> None:
            unsubscribe()
            playout.clear()
            output.stop()

        self._stop = stop
        try:
            output.start(playout, self._failed(stop))
        except CareConnectError as error:
            self._stop = None
            unsubscribe()
            self._on_failure(error)

    def close(self) -> None:
        stop, self._stop = self._stop, None
        if stop is not None:
            stop()

    def replace(self, output: AudioOutput | None) -> None:
        self.close()
        self._output = output

    def _failed(self, stop: Callable[[], None]) -> FailureListener:
        def fail(error: CareConnectError) -> None:
            if self._stop is stop:
                self._on_failure(error)

        return fail
