"""The permanent tracks of a connection: the source behind them changes, they do not.

aiortc ends a sender for good when its track ends, and a receiver misreads time that jumps. So each sender has one track
for its whole life, and the track stamps what it sends from one clock.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from fractions import Fraction
from typing import Any, Literal

import av
from aiortc import MediaStreamTrack
from aiortc.mediastreams import MediaStreamError

from careconnect_desktop.ports.media import (
    SAMPLE_RATE_HZ,
    AudioBlock,
    OutgoingAudio,
    OutgoingVideo,
    VideoFrame,
)

ContentHint = Literal["motion", "detail"]

VIDEO_CLOCK_HZ = 90_000
PACKET_SAMPLES = SAMPLE_RATE_HZ // 50
_PACKET_BYTES = 2 * PACKET_SAMPLES
_PACKET_S = PACKET_SAMPLES / SAMPLE_RATE_HZ
_VIDEO_TIME_BASE = Fraction(1, VIDEO_CLOCK_HZ)
_AUDIO_TIME_BASE = Fraction(1, SAMPLE_RATE_HZ)
_REPEAT_S = 1.0
_AUDIO_PATIENCE_S = 0.04
_MOST_HELD_BYTES = 5 * _PACKET_BYTES
_KEPT_BYTES = 2 * _PACKET_BYTES


class OutgoingVideoTrack(MediaStreamTrack):
    """Sends the newest picture of a line; one that nobody fetched in time is overtaken, never queued.

    A picture that stands still is sent again every second, so that a receiver that lost it gets it back. hint: asked
    for each picture, because what a line carries may change.
    """

    kind = "video"

    def __init__(self, line: OutgoingVideo, hint: Callable[[], ContentHint] = lambda: "motion") -> None:
        super().__init__()
        self._hint = hint
        self._media_loop = asyncio.get_running_loop()
        self._arrived = asyncio.Event()
        self._is_waking = False
        self._pending: VideoFrame | None = None
        self._last: VideoFrame | None = None
        self._epoch_s = time.monotonic()
        self._last_pts = -1
        self.dropped = 0
        self._unsubscribe = line.subscribe(self)

    @property
    def content_hint(self) -> ContentHint:
        """W3C mst-content-hint: ``detail`` for text, sent more seldom when the network is slow, never smaller."""
        return self._hint()

    def push(self, frame: VideoFrame) -> None:
        """Take a picture from any thread."""
        if self._pending is not None:
            self.dropped += 1
        self._pending = frame
        if not self._is_waking and not self._media_loop.is_closed():
            self._is_waking = True
            self._media_loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        self._is_waking = False
        self._arrived.set()

    async def recv(self) -> av.VideoFrame:
        """The next picture to encode, stamped at 90 kHz (RFC 7741)."""
        frame = await self._next()
        image = _own_copy(frame)
        pts = int((max(frame.captured_at_s, self._epoch_s) - self._epoch_s) * VIDEO_CLOCK_HZ)
        self._last_pts = image.pts = max(pts, self._last_pts + 1)
        image.time_base = _VIDEO_TIME_BASE
        return image

    async def _next(self) -> VideoFrame:
        while True:
            if self.readyState != "live":
                raise MediaStreamError
            self._arrived.clear()
            frame, self._pending = self._pending, None
            if frame is not None:
                self._last = frame
                return frame
            try:
                await asyncio.wait_for(self._arrived.wait(), None if self._last is None else _REPEAT_S)
            except TimeoutError:
                if self._last is not None:
                    return VideoFrame(self._last.width_px, self._last.height_px, self._last.image, time.monotonic())

    def stop(self) -> None:
        """End the track; the line goes on."""
        self._unsubscribe()
        super().stop()
        self._arrived.set()


class OutgoingAudioTrack(MediaStreamTrack):
    """Sends a line of sound in packets of 20 ms; silence when nothing comes, so that the path stays alive."""

    kind = "audio"

    def __init__(self, line: OutgoingAudio) -> None:
        super().__init__()
        self._media_loop = asyncio.get_running_loop()
        self._arrived = asyncio.Event()
        self._is_waking = False
        self._blocks: deque[bytes] = deque(maxlen=64)
        self._held = bytearray()
        self._epoch_s = time.monotonic()
        self._sent_packets = 0
        self.dropped_ms = 0
        self._unsubscribe = line.subscribe(self)

    def push(self, block: AudioBlock) -> None:
        """Take a block from any thread."""
        self._blocks.append(block.samples)
        if not self._is_waking and not self._media_loop.is_closed():
            self._is_waking = True
            self._media_loop.call_soon_threadsafe(self._wake)

    def _wake(self) -> None:
        self._is_waking = False
        self._arrived.set()

    async def recv(self) -> av.AudioFrame:
        """The next 20 ms, mono, stamped at 48 kHz (RFC 7587)."""
        samples = await self._next()
        due = int((time.monotonic() - self._epoch_s) / _PACKET_S)
        # The clock of the machine leads; a stall shows as a jump in time, not as a delay that stays.
        if due - self._sent_packets > 5:
            self._sent_packets = due
        frame = av.AudioFrame(format="s16", layout="mono", samples=PACKET_SAMPLES)
        frame.planes[0].update(samples)
        frame.sample_rate = SAMPLE_RATE_HZ
        frame.pts, frame.time_base = self._sent_packets * PACKET_SAMPLES, _AUDIO_TIME_BASE
        self._sent_packets += 1
        return frame

    async def _next(self) -> bytes:
        deadline_s = self._epoch_s + (self._sent_packets + 1) * _PACKET_S + _AUDIO_PATIENCE_S
        while True:
            if self.readyState != "live":
                raise MediaStreamError
            self._arrived.clear()
            self._collect()
            if len(self._held) >= _PACKET_BYTES:
                samples = bytes(self._held[:_PACKET_BYTES])
                del self._held[:_PACKET_BYTES]
                return samples
            wait_s = deadline_s - time.monotonic()
            if wait_s <= 0:
                return bytes(_PACKET_BYTES)
            try:
                await asyncio.wait_for(self._arrived.wait(), wait_s)
            except TimeoutError:
                continue

    def _collect(self) -> None:
        while self._blocks:
            self._held += self._blocks.popleft()
        if len(self._held) > _MOST_HELD_BYTES:
            surplus = len(self._held) - _KEPT_BYTES
            del self._held[:surplus]
            self.dropped_ms += surplus * 1000 // (2 * SAMPLE_RATE_HZ)

    def stop(self) -> None:
        """End the track; the line goes on."""
        self._unsubscribe()
        super().stop()
        self._arrived.set()


def _own_copy(frame: VideoFrame) -> av.VideoFrame:
    """A picture of this connection alone: the encoder writes time and type into it, and others show the original."""
    image = frame.image
    if not isinstance(image, av.VideoFrame):
        raise TypeError(f"not a picture of this program: {type(image).__name__}")
    if image.format.name != "yuv420p":
        return image.reformat(format="yuv420p")
    copy = av.VideoFrame(image.width, image.height, "yuv420p")
    for source, target in zip(image.planes, copy.planes, strict=True):
        if source.line_size != target.line_size or source.buffer_size != target.buffer_size:
            return av.VideoFrame.from_ndarray(image.to_ndarray(), format="yuv420p")
        plane: Any = source
        target.update(plane)
    return copy
