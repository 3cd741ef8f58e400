"""Making and reading `av` pictures; the only place that knows what `VideoFrame.image` is inside media."""

from __future__ import annotations

import time
from typing import Any

import av
import numpy as np
import numpy.typing as npt

from careconnect_desktop.ports.media import VideoFrame

Luma = npt.NDArray[np.uint8]

_BLACK_LUMA = 16
_NEUTRAL_CHROMA = 128


def from_i420(buffer: npt.NDArray[np.uint8], width_px: int, height_px: int, captured_at_s: float) -> VideoFrame:
    """A picture over `buffer` (I420, `height * 3 / 2` rows of `width` bytes), which must not change afterwards."""
    image = av.VideoFrame.from_numpy_buffer(buffer.reshape(height_px * 3 // 2, width_px), format="yuv420p")
    return VideoFrame(width_px, height_px, image, captured_at_s)


def from_av(image: av.VideoFrame, captured_at_s: float | None = None) -> VideoFrame:
    """A handle on a decoded picture."""
    moment = time.monotonic() if captured_at_s is None else captured_at_s
    return VideoFrame(image.width, image.height, image, moment)


def black(width_px: int, height_px: int) -> VideoFrame:
    """A black picture; sizes are rounded down to even numbers, at least 16."""
    width, height = max(16, width_px & ~1), max(16, height_px & ~1)
    buffer = np.full(width * height * 3 // 2, _NEUTRAL_CHROMA, np.uint8)
    buffer[: width * height] = _BLACK_LUMA
    return from_i420(buffer, width, height, time.monotonic())


def to_av(frame: VideoFrame) -> av.VideoFrame:
    """The `av` picture of a handle; TypeError for a handle that media did not make."""
    if not isinstance(frame.image, av.VideoFrame):
        raise TypeError(f"not a picture of this program: {type(frame.image).__name__}")
    return frame.image


def luma(frame: VideoFrame) -> Luma:
    """The brightness plane, `height` rows of `width` bytes (a view where the format allows it)."""
    image = to_av(frame)
    if image.format.name not in ("yuv420p", "yuvj420p", "yuv422p", "yuvj422p", "yuv444p", "nv12", "gray"):
        image = image.reformat(format="yuv420p")
    plane: Any = image.planes[0]
    rows: Luma = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)
    return rows[: image.height, : image.width]
