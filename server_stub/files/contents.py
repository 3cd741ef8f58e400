"""What a content is, by its bytes; and images made anew, so that nothing but the picture is left of them."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageOps

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import MAX_IMAGE_PIXELS, Code

_IMAGES: Final = ("JPEG", "PNG", "WEBP", "GIF")
AVATAR_PX: Final = 256
MOST_PX: Final = 4096
"""Longest side of a stored picture."""


@dataclass(frozen=True, slots=True)
class Content:
    """Bytes that may be kept. An image may be shown in place, everything else is only handed over."""

    data: bytes
    content_type: str
    is_image: bool


def examine(data: bytes) -> Content:
    """An image made anew, or the bytes as they are; raises `too_large` for an image over 40 megapixels."""
    if is_image(data):
        return image(data)
    if data.startswith(b"%PDF-"):
        return Content(data, "application/pdf", is_image=False)
    return Content(data, "application/octet-stream", is_image=False)


def is_image(data: bytes) -> bool:
    """True for the four kinds of image that are taken, by their first bytes."""
    return (
        data.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a"))
        or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")
    )  # fmt: skip


def image(data: bytes, longest_px: int = MOST_PX) -> Content:
    """A picture made anew: upright, without metadata, at most `longest_px` on its longer side, first frame only.

    Raises `unsupported_media` for what is no image, `too_large` for more than 40 megapixels.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of what is checked here, and of broken metadata
            with Image.open(io.BytesIO(data), formats=_IMAGES) as opened:
                _refuse_giant(opened)
                opened.load()
                upright = ImageOps.exif_transpose(opened)
                has_alpha = upright.has_transparency_data
                plain = upright.convert("RGBA" if has_alpha else "RGB")
                plain.thumbnail((longest_px, longest_px))
                return _written(plain, has_alpha=has_alpha)
    except CareConnectError:
        raise
    except (OSError, ValueError, SyntaxError, EOFError, Image.DecompressionBombError) as error:
        raise CareConnectError(Code.UNSUPPORTED_MEDIA, "This is not a picture that can be read", cause=error) from None


def _refuse_giant(opened: Image.Image) -> None:
    if opened.width * opened.height > MAX_IMAGE_PIXELS:
        raise CareConnectError(Code.TOO_LARGE, "The picture has more than 40 megapixels")


def _written(plain: Image.Image, *, has_alpha: bool) -> Content:
    # A new image, so that nothing that Pillow kept beside the pixels is written.
    bare = Image.frombytes(plain.mode, plain.size, plain.tobytes())
    out = io.BytesIO()
    if has_alpha:
        bare.save(out, "PNG", optimize=False)
        return Content(out.getvalue(), "image/png", is_image=True)
    bare.save(out, "JPEG", quality=88)
    return Content(out.getvalue(), "image/jpeg", is_image=True)
