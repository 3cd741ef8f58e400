"""What stands on an X server's screen, as brightness or in colours."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
assert application.primaryScreen().grabWindow(0).save(sys.argv[1], "PNG")
"""


def grab_screen(display: str, file: Path) -> npt.NDArray[np.uint8]:
    """The whole screen of `display`: rows of brightness, 0 black to 255 white. `file` keeps the picture (PNG)."""
    return _grab(display, file, "L")


def grab_colours(display: str, file: Path) -> npt.NDArray[np.uint8]:
    """As `grab_screen`, in rows of red, green and blue."""
    return _grab(display, file, "RGB")


def _grab(display: str, file: Path, mode: str) -> npt.NDArray[np.uint8]:
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    # In a program of its own: this one's windows, if it has any, are on another platform.
    subprocess.run([sys.executable, "-c", _GRAB, str(file)], env=environment, check=True, timeout=30)
    with Image.open(file) as picture:
        return np.asarray(picture.convert(mode), np.uint8)
