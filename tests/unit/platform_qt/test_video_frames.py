"""Qt's camera pictures become planar YUV, whatever the camera calls its format."""

from __future__ import annotations

import av
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from careconnect_desktop.platform_qt.video_frames import FrameConverter
from careconnect_desktop.ports.media import VideoFrame

Format = QVideoFrameFormat.PixelFormat


def filled(pixel_format: Format, width: int, height: int, planes: list[bytes]) -> QVideoFrame:
    """A frame whose planes repeat the given bytes."""
    frame = QVideoFrame(QVideoFrameFormat(QSize(width, height), pixel_format))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    for index, pattern in enumerate(planes):
        view = memoryview(frame.bits(index))
        view[:] = (pattern * (len(view) // len(pattern) + 1))[: len(view)]
    frame.unmap()
    return frame


def luma_and_chroma(picture: VideoFrame) -> tuple[int, int, int]:
    image = picture.image
    assert isinstance(image, av.VideoFrame)
    assert image.format.name == "yuv420p"
    row, column = image.height // 4, image.width // 4
    values = []
    for plane, scale in zip(image.planes, (1, 2, 2), strict=True):
        values.append(bytes(plane)[(row // scale) * plane.line_size + column // scale])
    return values[0], values[1], values[2]


@pytest.mark.parametrize(
    ("pixel_format", "planes"),
    [
        (Format.Format_YUV420P, [b"\x50", b"\x60", b"\x70"]),
        (Format.Format_NV12, [b"\x50", b"\x60\x70"]),
        (Format.Format_YUYV, [b"\x50\x60\x50\x70"]),
        (Format.Format_UYVY, [b"\x60\x50\x70\x50"]),
    ],
)
def test_brightness_and_colour_survive(pixel_format: Format, planes: list[bytes]) -> None:
    picture = FrameConverter().convert(filled(pixel_format, 640, 480, planes))
    assert (picture.width_px, picture.height_px) == (640, 480)
    assert luma_and_chroma(picture) == pytest.approx((0x50, 0x60, 0x70), abs=2)


def test_a_motion_jpeg_camera_is_decoded_by_qt() -> None:
    image = QImage(320, 240, QImage.Format.Format_RGB32)
    image.fill(QColor(255, 255, 255))
    picture = FrameConverter().convert(QVideoFrame(image))
    luma, _, _ = luma_and_chroma(picture)
    assert luma > 225


def test_odd_sides_are_made_even() -> None:
    picture = FrameConverter().convert(filled(Format.Format_YUV420P, 641, 481, [b"\x50", b"\x80", b"\x80"]))
    assert (picture.width_px, picture.height_px) == (640, 480)


def test_lines_with_a_stride_are_copied_line_by_line() -> None:
    # 90 is no multiple of any alignment: Qt and av pad the lines differently.
    frame = filled(Format.Format_YUV420P, 90, 60, [b"\x50", b"\x60", b"\x70"])
    assert luma_and_chroma(FrameConverter().convert(frame)) == pytest.approx((0x50, 0x60, 0x70), abs=2)
