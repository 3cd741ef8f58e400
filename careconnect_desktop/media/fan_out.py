"""One line in, any number of sinks out; sinks come and go on any thread."""

from __future__ import annotations

import threading

from careconnect_desktop.ports.media import AudioBlock, AudioSink, Unsubscribe, VideoFrame, VideoSink


class VideoFanOut:
    """A `VideoSink` and an `OutgoingVideo`: passes each picture to all subscribers and remembers the newest one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sinks: tuple[VideoSink, ...] = ()
        self._newest: VideoFrame | None = None
        self._is_closed = False

    @property
    def newest(self) -> VideoFrame | None:
        return self._newest

    def push(self, frame: VideoFrame) -> None:
        with self._lock:
            if self._is_closed:
                return
            self._newest = frame
            sinks = self._sinks
        for sink in sinks:
            sink.push(frame)

    def close(self) -> None:
        """Pass nothing any more, and forget the newest picture. Final."""
        with self._lock:
            self._is_closed = True
            self._sinks = ()
            self._newest = None

    def subscribe(self, sink: VideoSink) -> Unsubscribe:
        with self._lock:
            if not self._is_closed:
                self._sinks = (*self._sinks, sink)
            newest = self._newest
        if newest is not None:
            sink.push(newest)
        return lambda: self._unsubscribe(sink)

    def _unsubscribe(self, sink: VideoSink) -> None:
        with self._lock:
            self._sinks = tuple(other for other in self._sinks if other is not sink)


class AudioFanOut:
    """An `AudioSink` and an `OutgoingAudio`: passes each block to all subscribers."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._sinks: tuple[AudioSink, ...] = ()
        self._is_closed = False

    def close(self) -> None:
        """Pass nothing any more. Final."""
        with self._lock:
            self._is_closed = True
            self._sinks = ()

    def push(self, block: AudioBlock) -> None:
        for sink in self._sinks:
            sink.push(block)

    def subscribe(self, sink: AudioSink) -> Unsubscribe:
        with self._lock:
            if not self._is_closed:
                self._sinks = (*self._sinks, sink)
        return lambda: self._unsubscribe(sink)

    def _unsubscribe(self, sink: AudioSink) -> None:
        with self._lock:
            self._sinks = tuple(other for other in self._sinks if other is not sink)
