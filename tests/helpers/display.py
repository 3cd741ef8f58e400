"""An X server without a screen, and a window manager on it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.helpers.service_process import ending_with_us, program, running


@contextmanager
def x_display(width_px: int = 1600, height_px: int = 1000) -> Iterator[str]:
    """Start Xvfb on a display number that it finds itself; the value for ``DISPLAY``, such as ``:99``."""
    command = program("Xvfb", "xvfb")
    reading, writing = os.pipe()
    screen = f"{width_px}x{height_px}x24"
    process = subprocess.Popen(
        ending_with_us([command, "-displayfd", str(writing), "-screen", "0", screen, "-nolisten", "tcp"]),
        pass_fds=[writing],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        # Xvfb writes the number once it takes connections; an early end closes the pipe, which reads as empty.
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError(f"Xvfb ended with {process.wait(10)}")
        yield f":{number}"
    finally:
        process.terminate()
        process.wait(10)


@contextmanager
def window_manager(display: str, folder: Path) -> Iterator[None]:
    """Openbox on this display; skips the test where it is not installed. folder: for its log and settings."""
    openbox, xprop = program("openbox", "openbox"), program("xprop", "x11-utils")
    environment = os.environ | {"DISPLAY": display, "HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}

    def is_ready() -> bool:
        asked = [xprop, "-root", "_NET_SUPPORTING_WM_CHECK"]
        answer = subprocess.run(asked, env=environment, check=False, capture_output=True, text=True, timeout=10)
        return "window id" in answer.stdout

    with running([openbox, "--sm-disable"], folder / "openbox.log", is_ready, env=environment):
        yield
