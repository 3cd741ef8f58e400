"""From Qt's camera pictures to the program's own: planar YUV 4:2:0, which the encoder takes as it is."""

from __future__ import annotations

import math
import time
from typing import Final

import av
from av.video.reformatter import VideoReformatter
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.media import VideoFrame

_Format = QVideoFrameFormat.PixelFormat
_AV_NAMES: Final = {
    _Format.Format_YUV420P: "yuv420p",
    _Format.Format_YUV422P: "yuv422p",
    _Format.Format_NV12: "nv12",
    _Format.Format_NV21: "nv21",
    _Format.Format_YUYV: "yuyv422",
    _Format.Format_UYVY: "uyvy422",
    _Format.Format_BGRA8888: "bgra",
    _Format.Format_BGRX8888: "bgr0",
    _Format.Format_RGBA8888: "rgba",
    _Format.Format_RGBX8888: "rgb0",
    _Format.Format_Y8: "gray",
}


class FrameConverter:
    """Converts pictures of one camera or screen; keeps the scaler between two of them. For one thread.

    most_pixels: larger pictures are made smaller, in their proportions; None leaves every size.
    """

    def __init__(self, *, most_pixels: int | None = None) -> None:
        self._reformatter = VideoReformatter()
        self._most_pixels = most_pixels

    def convert(self, frame: QVideoFrame) -> VideoFrame:
        """The picture as ``yuv420p`` with even sides; raises ``camera_unreadable`` when Qt cannot map it."""
        captured_at_s = time.monotonic()
        picture = self._read(frame)
        # 4:2:0 has one colour sample for two by two pixels.
        scale = 1.0
        if self._most_pixels is not None:
            scale = min(1.0, math.sqrt(self._most_pixels / max(1, picture.width * picture.height)))
        width_px, height_px = max(2, int(picture.width * scale) & ~1), max(2, int(picture.height * scale) & ~1)
        if picture.format.name != "yuv420p" or (width_px, height_px) != (picture.width, picture.height):
            picture = self._reformatter.reformat(picture, width_px, height_px, "yuv420p")
        return VideoFrame(width_px, height_px, picture, captured_at_s)

    def _read(self, frame: QVideoFrame) -> av.VideoFrame:
        name = _AV_NAMES.get(frame.pixelFormat())
        if name is None:
            return self._read_image(frame)
        if not frame.map(QVideoFrame.MapMode.ReadOnly):
            raise CareConnectError("camera_unreadable", "The camera's picture cannot be read.")
        try:
            picture = av.VideoFrame(frame.width(), frame.height(), name)
            for index, plane in enumerate(picture.planes):
                _copy_lines(memoryview(frame.bits(index)), frame.bytesPerLine(index), plane)
        finally:
            frame.unmap()
        return picture

    def _read_image(self, frame: QVideoFrame) -> av.VideoFrame:
        """Any other format (motion JPEG among them), decoded by Qt."""
        image = frame.toImage().convertToFormat(QImage.Format.Format_RGB32)
        if image.isNull():
            raise CareConnectError("camera_unreadable", "The camera's picture cannot be read.")
        picture = av.VideoFrame(image.width(), image.height(), "bgr0")
        _copy_lines(memoryview(image.constBits()), image.bytesPerLine(), picture.planes[0])
        return picture


def _copy_lines(source: memoryview, source_stride: int, plane: av.video.plane.VideoPlane) -> None:
    """Copy a plane line by line where the strides differ, and at once where they do not."""
    stride, height = plane.line_size, plane.height
    if source_stride == stride and len(source) >= plane.buffer_size:
        plane.update(bytes(source[: plane.buffer_size]))
        return
    line = min(stride, source_stride)
    buffer = bytearray(plane.buffer_size)
    for row in range(min(height, len(source) // source_stride)):
        buffer[row * stride : row * stride + line] = source[row * source_stride : row * source_stride + line]
    plane.update(bytes(buffer))
