"""What a content is, by its bytes; and images made anew, so that nothing but the picture is left of them."""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from contextlib import nullcontext
from dataclasses import dataclass
from threading import Lock
from typing import Final

from PIL import ExifTags, Image
from PIL.JpegImagePlugin import JpegImageFile

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import MAX_IMAGE_PIXELS, Code

_IMAGES: Final = ("JPEG", "PNG", "WEBP", "GIF")
AVATAR_PX: Final = 256
MOST_PX: Final = 4096
"""Longest side of a stored picture."""
GIANT_PX: Final = 12_500_000
"""What a telephone makes is smaller. One of 40 megapixels takes 280 MB to be made anew as JPEG, 740 MB as WebP."""

# What Pillow was seen to raise for bytes that somebody has made up, beside what it says it raises.
_UNREADABLE: Final = (
    ArithmeticError,
    AttributeError,
    EOFError,
    Image.DecompressionBombError,
    LookupError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)

# Exif 2.32, 4.6.4 A, Orientation
_TURNS: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True, slots=True)
class Content:
    """Bytes that may be kept. An image may be shown in place, everything else is only handed over."""

    data: bytes
    content_type: str
    is_image: bool


def examine(data: bytes, giants: Lock) -> Content:
    """An image made anew, or the bytes as they are; raises `too_large` for an image over 40 megapixels."""
    if is_image(data):
        return image(data, giants)
    if data.startswith(b"%PDF-"):
        return Content(data, "application/pdf", is_image=False)
    return Content(data, "application/octet-stream", is_image=False)


def is_image(data: bytes) -> bool:
    """True for the four kinds of image that are taken, by their first bytes."""
    return (
        data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a"))
        or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")
    )  # fmt: skip


def image(data: bytes, giants: Lock, longest_px: int = MOST_PX) -> Content:
    """A picture made anew: upright, without metadata, at most `longest_px` on its longer side, first frame only.

    giants: held while there is a picture of more than `GIANT_PX`, since a few hundred bytes can be one.

    Raises `unsupported_media` for what is no image, `too_large` for more than 40 megapixels.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of what is checked here, and of broken metadata
            with Image.open(io.BytesIO(data), formats=_IMAGES) as opened:
                pixels = _pixels(opened)
                with giants if pixels > GIANT_PX else nullcontext():
                    return _made_anew(opened, longest_px)
    except CareConnectError:
        raise
    except _UNREADABLE as error:
        raise CareConnectError(Code.UNSUPPORTED_MEDIA, "This is not a picture that can be read", cause=error) from None


def _pixels(opened: Image.Image) -> int:
    pixels = opened.width * opened.height
    if pixels > MAX_IMAGE_PIXELS:
        raise CareConnectError(Code.TOO_LARGE, "The picture has more than 40 megapixels")
    return pixels


def _made_anew(opened: Image.Image, longest_px: int) -> Content:
    """Each step lets go of the one before, and the large ones come first: a copy of 40 megapixels takes 160 MB."""
    if isinstance(opened, JpegImageFile):
        opened.thumbnail((longest_px, longest_px))  # has less decoded; in its own colours, before they are converted
    else:
        opened.load()
    has_alpha = opened.has_transparency_data
    mode = "RGBA" if has_alpha else "RGB"
    plain = opened if opened.mode == mode else opened.convert(mode)
    plain.thumbnail((longest_px, longest_px))
    turn = _turn(opened)
    return _written(plain if turn is None else plain.transpose(turn), has_alpha=has_alpha)


def _turn(opened: Image.Image) -> Image.Transpose | None:
    """How to set it upright, by what the camera has noted; None for no turn, and for a note that is broken."""
    try:
        noted = opened.getexif().get(ExifTags.Base.Orientation)
    except _UNREADABLE:
        return None
    return _TURNS.get(noted) if isinstance(noted, int) else None


def _written(plain: Image.Image, *, has_alpha: bool) -> Content:
    # A new image, so that nothing that Pillow kept beside the pixels is written.
    bare = Image.frombytes(plain.mode, plain.size, plain.tobytes())
    out = io.BytesIO()
    if has_alpha:
        bare.save(out, "PNG", optimize=False)
        return Content(out.getvalue(), "image/png", is_image=True)
    bare.save(out, "JPEG", quality=88)
    return Content(out.getvalue(), "image/jpeg", is_image=True)
