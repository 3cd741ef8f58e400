"""Pictures are made anew: upright, whatever stands around the pixels, and within bounds of memory."""

from __future__ import annotations

import io
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Lock

import pytest
from PIL import Image, ImageChops, ImageOps

from server_stub.files.contents import GIANT_PX, examine, image
from tests.helpers.uploads import picture

ORIENTATION = 0x0112

PEAK = """
import re, sys, threading
from pathlib import Path
from server_stub.files.contents import image

def peak():
    return int(re.search(r"VmHWM:\\s+(\\d+) kB", Path("/proc/self/status").read_text())[1]) * 1024

data, before = Path(sys.argv[1]).read_bytes(), peak()
image(data, threading.Lock(), 1024)
print(peak() - before)
"""


def _noted(orientation: int, kind: str = "PNG") -> bytes:
    """A picture whose corners differ, with a camera's note."""
    made, exif, out = Image.new("RGB", (40, 24), "white"), Image.Exif(), io.BytesIO()
    made.paste("red", (0, 0, 10, 6))
    made.paste("blue", (0, 18, 10, 24))
    exif[ORIENTATION] = orientation
    made.save(out, kind, exif=exif.tobytes())
    return out.getvalue()


@pytest.mark.parametrize("orientation", range(10))
@pytest.mark.parametrize("kind", ["PNG", "WEBP", "JPEG"])
def test_a_picture_is_set_upright(orientation: int, kind: str) -> None:
    data = _noted(orientation, kind)
    found = Image.open(io.BytesIO(image(data, Lock()).data))
    wanted = ImageOps.exif_transpose(Image.open(io.BytesIO(data))).convert("RGB")
    assert found.size == wanted.size
    unlike = ImageChops.difference(found.convert("RGB"), wanted).convert("L")
    assert sum(unlike.histogram()[64:]) < 20, "but for what JPEG has blurred"
    assert not found.getexif()


def test_a_broken_note_leaves_the_picture_as_it_lies() -> None:
    made = image(picture("PNG", exif=b"Exif\0\0XXXXXXXX"), Lock())
    assert Image.open(io.BytesIO(made.data)).size == (64, 48)


def test_transparency_stays_and_other_colours_become_rgb() -> None:
    for mode, kind in (("RGBA", "PNG"), ("P", "GIF"), ("CMYK", "JPEG"), ("L", "PNG"), ("1", "PNG"), ("I;16", "PNG")):
        out = io.BytesIO()
        Image.new(mode, (40, 24)).save(out, kind)
        assert examine(out.getvalue(), Lock()).content_type == ("image/png" if mode == "RGBA" else "image/jpeg")


def test_giants_are_made_one_after_the_other_and_others_beside_them() -> None:
    side = int(GIANT_PX**0.5) + 1
    giants = Lock()
    with ThreadPoolExecutor(1) as worker:
        with giants:
            assert worker.submit(image, picture("PNG"), giants).result(20).is_image
            giant = worker.submit(image, picture("PNG", (side, side), "L"), giants, 64)
            with pytest.raises(TimeoutError):
                giant.result(0.05)
        assert giant.result(20).is_image


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the system does not say how much memory was used")
@pytest.mark.parametrize(
    ("kind", "mode", "most_bytes_per_pixel"), [("JPEG", "RGB", 3), ("JPEG", "CMYK", 3), ("PNG", "RGBA", 14)]
)
def test_a_picture_is_not_copied_again_and_again(
    kind: str, mode: str, most_bytes_per_pixel: int, tmp_path: Path
) -> None:
    side = 4096
    (tmp_path / "picture").write_bytes(picture(kind, (side, side), mode))
    done = subprocess.run(
        [sys.executable, "-c", PEAK, str(tmp_path / "picture")], check=True, capture_output=True, text=True
    )
    assert int(done.stdout) < side * side * most_bytes_per_pixel
