"""An X server without a screen."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from tests.helpers.service_process import ending_with_us, program


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
