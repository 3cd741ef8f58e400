"""One pump per received track: from the decoder's queue to the call's sinks."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import av
import numpy as np
import numpy.typing as npt
from aiortc import MediaStreamTrack
from aiortc.mediastreams import MediaStreamError

from careconnect_desktop.ports.media import SAMPLE_RATE_HZ, AudioBlock, AudioSink, VideoFrame, VideoSink
from careconnect_desktop.rtc.compat import take_waiting
from careconnect_desktop.rtc.meters import AudioMeter, VideoMeter

_MOST_CONCEALED_BLOCKS = 5
_MOST_GAP_SAMPLES = 2 * SAMPLE_RATE_HZ
_FADE = 0.6

Started = Callable[[], None]


async def pump_video(track: MediaStreamTrack, sink: VideoSink, meter: VideoMeter, started: Started) -> None:
    """Hand each picture on until the track ends; of several that wait, the newest."""
    try:
        while True:
            frames = [await track.recv(), *take_waiting(track)]
            image = frames[-1]
            if not isinstance(image, av.VideoFrame):
                continue
            now_s = time.monotonic()
            is_first = meter.first_s is None
            meter.count(now_s, image.width, image.height, len(frames) - 1)
            sink.push(VideoFrame(image.width, image.height, image, now_s))
            if is_first:
                started()
    except MediaStreamError:
        return


async def pump_audio(track: MediaStreamTrack, sink: AudioSink, meter: AudioMeter, started: Started) -> None:
    """Hand each block on until the track ends; a hole in time is filled with the fading echo of what was before."""
    filler = HoleFiller()
    try:
        while True:
            frame = await track.recv()
            if not isinstance(frame, av.AudioFrame):
                continue
            now_s = time.monotonic()
            samples = to_mono(frame)
            lost_ms = filler.fill(frame.pts, samples, sink, now_s)
            is_first = meter.first_s is None
            meter.count(now_s, len(samples) / 2 * 1000 / SAMPLE_RATE_HZ, lost_ms)
            sink.push(AudioBlock(samples, now_s))
            if is_first:
                started()
    except MediaStreamError:
        return


def to_mono(frame: av.AudioFrame) -> bytes:
    """Mono 16 bit samples of a decoded frame (packed 16 bit, one or two channels)."""
    plane: Any = frame.planes[0]
    samples: npt.NDArray[np.int16] = np.frombuffer(plane, np.int16)[: frame.samples * len(frame.layout.channels)]
    if len(frame.layout.channels) == 1:
        return samples.tobytes()
    mean: npt.NDArray[np.int32] = samples.reshape(-1, 2).astype(np.int32).sum(axis=1) >> 1
    return mean.astype(np.int16).tobytes()


class HoleFiller:
    """Knows from the media time what is missing before a block."""

    def __init__(self) -> None:
        self._expected_pts: int | None = None
        self._last = b""

    def fill(self, pts: int | None, samples: bytes, sink: AudioSink, now_s: float) -> float:
        """Push blocks for what is missing before `samples`; the missing milliseconds."""
        lost = 0
        if pts is not None:
            if self._expected_pts is not None and 0 < pts - self._expected_pts <= _MOST_GAP_SAMPLES:
                lost = pts - self._expected_pts
            self._expected_pts = pts + len(samples) // 2
        if lost and self._last:
            echo = np.frombuffer(self._last, np.int16).astype(np.float32)
            blocks = min(_MOST_CONCEALED_BLOCKS, lost * 2 // len(self._last))
            for index in range(blocks):
                faded = (echo * _FADE ** (index + 1)).astype(np.int16)
                sink.push(AudioBlock(faded.tobytes(), now_s, is_concealed=True))
        self._last = samples
        return lost * 1000 / SAMPLE_RATE_HZ
