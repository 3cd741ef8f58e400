"""A camera that pans over a finely structured scene: the hardest thing to encode."""

from __future__ import annotations

import time

import numpy as np

from careconnect_desktop.media import pictures, time_code
from careconnect_desktop.media.beat import Beat
from careconnect_desktop.ports.media import FailureListener, VideoSink

WIDTH, HEIGHT = 640, 480
_MARGIN = 200


class PanningSource:
    """A `VideoSource` at 30 pictures a second, with the time code."""

    label = "Panning camera"

    def __init__(self) -> None:
        rough = np.random.default_rng(5).normal(120, 60, (HEIGHT // 4, (WIDTH + _MARGIN) // 4))
        self._scene = np.clip(rough, 16, 235).astype(np.uint8).repeat(4, axis=0).repeat(4, axis=1)
        self._beat: Beat | None = None

    def start(self, sink: VideoSink, on_failure: FailureListener) -> None:
        def push(index: int, _due_s: float) -> None:
            buffer = np.full(WIDTH * HEIGHT * 3 // 2, 128, np.uint8)
            luma = buffer[: WIDTH * HEIGHT].reshape(HEIGHT, WIDTH)
            offset = abs(index * 5 % (2 * _MARGIN) - _MARGIN)
            luma[:] = self._scene[:, offset : offset + WIDTH]
            time_code.stamp(luma, index, time.time())
            sink.push(pictures.from_i420(buffer, WIDTH, HEIGHT, time.monotonic()))

        self._beat = Beat("panning", 1 / 30, push)
        self._beat.start()

    def stop(self) -> None:
        if self._beat is not None:
            self._beat.stop()
