"""A moving picture for machines without a camera, for demos, tests and monitoring."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from careconnect_desktop.media import pictures, time_code
from careconnect_desktop.media.beat import Beat
from careconnect_desktop.ports.media import FailureListener, VideoSink

_LOOP_S = 2.0
# Deep teal to pale blue-green, in BT.601 video range: calm, and far from the skin tones that a viewer expects.
_TOP_YUV, _BOTTOM_YUV = (62, 140, 108), (150, 130, 120)
_BALL_YUV, _HAND_YUV = (200, 118, 140), (228, 126, 130)

Buffer = npt.NDArray[np.uint8]
Changes = tuple[npt.NDArray[np.int32], Buffer]
"""Where a picture differs from the background (places in its I420 buffer), and what stands there."""


class TestCardSource:
    """A `VideoSource`: gradient, swinging ball and turning hand, with the time code in the top 32 rows.

    width_px, height_px: even, at least 512 x 64. The pictures of a loop of 2 s are drawn once, when first due; what is
    kept of each is how it differs from the background.
    """

    __test__ = False  # pytest collects classes named Test*

    def __init__(self, width_px: int = 640, height_px: int = 480, frames_per_second: int = 30) -> None:
        if width_px % 2 or height_px % 2 or width_px < time_code.WIDTH_PX or height_px < 2 * time_code.HEIGHT_PX:
            raise ValueError(f"a test card cannot be {width_px}x{height_px}")
        self._width_px = width_px
        self._height_px = height_px
        self._fps = frames_per_second
        self._beat: Beat | None = None
        self._loop: list[Changes | None] = [None] * max(1, round(frames_per_second * _LOOP_S))
        self._background: tuple[Buffer, Buffer, Buffer] | None = None
        self._flat = np.empty(0, np.uint8)

    @property
    def label(self) -> str:
        return "Test card"

    def start(self, sink: VideoSink, on_failure: FailureListener) -> None:
        """Begin to push pictures, one every 1 / fps seconds. Cannot fail, so `on_failure` is never called."""
        self.stop()

        def push(index: int, _due_s: float) -> None:
            buffer = self._picture(index)
            plane = buffer[: self._width_px * self._height_px].reshape(self._height_px, self._width_px)
            time_code.stamp(plane, index, time.time())
            sink.push(pictures.from_i420(buffer, self._width_px, self._height_px, time.monotonic()))

        self._beat = Beat("test-card", 1 / self._fps, push)
        self._beat.start()

    def stop(self) -> None:
        beat, self._beat = self._beat, None
        if beat is not None:
            beat.stop()

    def _picture(self, index: int) -> Buffer:
        if self._background is None:
            self._background = _gradient(self._width_px, self._height_px)
            self._flat = _flat(self._background)
        place = index % len(self._loop)
        changes = self._loop[place]
        if changes is None:
            drawn = _draw(self._background, place / len(self._loop))
            places = np.flatnonzero(drawn != self._flat).astype(np.int32)
            changes = self._loop[place] = places, drawn[places]
        picture = self._flat.copy()
        picture[changes[0]] = changes[1]
        return picture


def _gradient(width_px: int, height_px: int) -> tuple[Buffer, Buffer, Buffer]:
    share = np.linspace(0, 1, height_px, dtype=np.float32)[:, None]
    planes = []
    for top, bottom, step in zip(_TOP_YUV, _BOTTOM_YUV, (1, 2, 2), strict=True):
        rows = (top + (bottom - top) * share)[::step]
        planes.append(np.repeat(rows, width_px // step, axis=1).astype(np.uint8))
    planes[0][: time_code.HEIGHT_PX] = 16
    for chroma in planes[1:]:
        chroma[: time_code.HEIGHT_PX // 2] = 128
    return planes[0], planes[1], planes[2]


def _draw(background: tuple[Buffer, Buffer, Buffer], phase: float) -> Buffer:
    """The picture at `phase` (0 to 1) of a loop that joins end to start; the rows of the time code stay dark."""
    height, width = background[0].shape
    ys, xs = (axis.astype(np.float32) for axis in np.ogrid[0:height, 0:width])
    angle = 2 * np.pi * phase
    middle_x, middle_y = width / 2, (height + time_code.HEIGHT_PX) / 2
    radius = (height - time_code.HEIGHT_PX) / 2 * 0.8
    ball_x, ball_y = middle_x + width * 0.36 * np.sin(angle), middle_y + radius * 0.55 * np.cos(2 * angle)
    ball = (xs - ball_x) ** 2 + (ys - ball_y) ** 2 < (radius * 0.22) ** 2
    along = (xs - middle_x) * np.sin(angle) - (ys - middle_y) * np.cos(angle)
    across = (xs - middle_x) * np.cos(angle) + (ys - middle_y) * np.sin(angle)
    hand = (along > 0) & (along < radius) & (np.abs(across) < radius * 0.035)
    planes = [plane.copy() for plane in background]
    for mask, colour in ((hand, _HAND_YUV), (ball, _BALL_YUV)):
        mask[: time_code.HEIGHT_PX] = False
        planes[0][mask] = colour[0]
        half = mask[::2, ::2]
        planes[1][half] = colour[1]
        planes[2][half] = colour[2]
    return _flat(planes)


def _flat(planes: Sequence[Buffer]) -> Buffer:
    """The planes of a picture in one buffer, as I420 has them."""
    return np.concatenate([plane.reshape(-1) for plane in planes])
