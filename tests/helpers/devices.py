"""Sources, sinks and outputs of tests: they push when told, and remember what was done to them."""

from __future__ import annotations

import threading
import time

import numpy as np

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.media import pictures
from careconnect_desktop.ports.media import (
    AudioBlock,
    AudioPlayout,
    AudioSink,
    FailureListener,
    VideoFrame,
    VideoSink,
)


def sound(value: int, samples: int = 960) -> AudioBlock:
    """A block of one value."""
    return AudioBlock(np.full(samples, value, np.int16).tobytes(), time.monotonic())


def values(block: AudioBlock) -> set[int]:
    """The different samples of a block."""
    return set(np.frombuffer(block.samples, np.int16).tolist())


class HandVideoSource:
    """A camera that takes a picture when `shoot` is called."""

    def __init__(self, failure: CareConnectError | None = None, label: str = "Hand camera") -> None:
        self.label = label
        self.failure = failure
        self.starts = 0
        self.stops = 0
        self.sink: VideoSink | None = None
        self.fail: FailureListener | None = None

    def start(self, sink: VideoSink, on_failure: FailureListener) -> None:
        self.starts += 1
        if self.failure is not None:
            raise self.failure
        self.sink, self.fail = sink, on_failure

    def stop(self) -> None:
        self.stops += 1

    def shoot(self, width_px: int = 64, height_px: int = 64) -> VideoFrame:
        """Push a grey picture into the sink of the last start, stopped or not."""
        luma = np.full(width_px * height_px * 3 // 2, 128, np.uint8)
        frame = pictures.from_i420(luma, width_px, height_px, time.monotonic())
        if self.sink is not None:
            self.sink.push(frame)
        return frame


class HandAudioSource:
    """A microphone that hears when `speak` is called."""

    def __init__(self, failure: CareConnectError | None = None, label: str = "Hand microphone") -> None:
        self.label = label
        self.failure = failure
        self.starts = 0
        self.stops = 0
        self.sink: AudioSink | None = None
        self.fail: FailureListener | None = None

    def start(self, sink: AudioSink, on_failure: FailureListener) -> None:
        self.starts += 1
        if self.failure is not None:
            raise self.failure
        self.sink, self.fail = sink, on_failure

    def stop(self) -> None:
        self.stops += 1

    def speak(self, value: int) -> None:
        """Push one block of this value."""
        if self.sink is not None:
            self.sink.push(sound(value))


class HandOutput:
    """A loudspeaker that plays when `play` is called."""

    def __init__(self, failure: CareConnectError | None = None) -> None:
        self.label = "Hand speaker"
        self.failure = failure
        self.stops = 0
        self.playout: AudioPlayout | None = None
        self.fail: FailureListener | None = None

    def start(self, playout: AudioPlayout, on_failure: FailureListener) -> None:
        if self.failure is not None:
            raise self.failure
        self.playout, self.fail = playout, on_failure

    def stop(self) -> None:
        self.stops += 1


class Album:
    """A `VideoSink` that keeps what it gets."""

    def __init__(self) -> None:
        self.frames: list[VideoFrame] = []
        self._arrived = threading.Condition()

    def push(self, frame: VideoFrame) -> None:
        with self._arrived:
            self.frames.append(frame)
            self._arrived.notify_all()

    def wait_for(self, count: int, timeout_s: float = 10.0) -> list[VideoFrame]:
        """The first `count` pictures; fails the test when they do not come."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: len(self.frames) >= count, timeout_s):
                raise AssertionError(f"{len(self.frames)} of {count} pictures came")
            return self.frames[:count]


class Tape:
    """An `AudioSink` that keeps what it gets."""

    def __init__(self) -> None:
        self.blocks: list[AudioBlock] = []
        self._arrived = threading.Condition()

    def push(self, block: AudioBlock) -> None:
        with self._arrived:
            self.blocks.append(block)
            self._arrived.notify_all()

    def wait_for(self, count: int, timeout_s: float = 10.0) -> list[AudioBlock]:
        """The first `count` blocks; fails the test when they do not come."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: len(self.blocks) >= count, timeout_s):
                raise AssertionError(f"{len(self.blocks)} of {count} blocks came")
            return self.blocks[:count]


def no_failure(error: CareConnectError) -> None:
    """A `FailureListener` for sources that must not fail."""
    raise AssertionError(f"unexpected failure: {error.code}")
