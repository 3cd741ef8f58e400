"""Two real desktop programs and the real server: each shows the other's live picture, and nothing is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import numpy.typing as npt
import psutil
import pytest

from careconnect_desktop.media.time_code import TimeCode, read
from tests.helpers.display import x_display
from tests.helpers.screen import grab_screen
from tests.helpers.service_process import ending_with_us

WIDTH_PX, HEIGHT_PX = 1920, 1080
START_S = 90.0
"""Server, database, demo people, two programs, sign-in and the call, on a machine that is busy with other tests."""

Screen = npt.NDArray[np.uint8]


@contextmanager
def demo(display: str, home: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """`careconnect demo` on this display; ended with everything that it started."""
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
    }
    process = subprocess.Popen(
        ending_with_us([sys.executable, "-m", "careconnect_desktop", "demo", *arguments]),
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        yield process
    finally:
        family = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
        process.kill()
        for member in family:
            if member.is_running():
                member.kill()
        process.wait(10)
        assert process.stdout is not None
        process.stdout.close()


def code_in(half: Screen) -> TimeCode | None:
    """The time code of a 4:3 picture that is letterboxed in one half of the screen."""
    height, width = half.shape
    picture_height = round(width * 3 / 4)
    top = (height - picture_height) // 2
    return read(half[top : top + picture_height, :], (640, 480))


def codes_on(screen: Screen) -> tuple[TimeCode | None, TimeCode | None]:
    middle = screen.shape[1] // 2
    return code_in(screen[:, :middle]), code_in(screen[:, middle:])


def wait_for_both(grab: Callable[[], Screen]) -> tuple[TimeCode, TimeCode]:
    """The codes of both windows, once both show one and the bars have faded from over it."""
    deadline = time.monotonic() + START_S
    while time.monotonic() < deadline:
        left, right = codes_on(grab())
        if left is not None and right is not None:
            return left, right
        time.sleep(0.5)
    pytest.fail("both windows never showed a time code at once")


@pytest.mark.real_time
@pytest.mark.needs_display
@pytest.mark.timeout(200)
def test_both_windows_show_the_other_ones_live_picture_until_ctrl_c_ends_everything(tmp_path: Path) -> None:
    with x_display(WIDTH_PX, HEIGHT_PX) as display, demo(display, tmp_path) as process:
        wait_for_both(lambda: grab_screen(display, tmp_path / "waiting.png"))
        first = wait_for_both(lambda: grab_screen(display, tmp_path / "first.png"))
        time.sleep(1.0)
        second = wait_for_both(lambda: grab_screen(display, tmp_path / "second.png"))
        for before, after in zip(first, second, strict=True):
            assert after.time_ms - before.time_ms >= 900
            assert after.sequence != before.sequence
        # Two cameras, not one picture twice.
        assert first[0] != first[1]
        family = family_of(process)
        process.send_signal(signal.SIGINT)
        process.wait(30)
        assert left_of(family) == []


@pytest.mark.needs_display
@pytest.mark.timeout(200)
@pytest.mark.slow
def test_ctrl_c_before_there_is_a_call_ends_everything(tmp_path: Path) -> None:
    with x_display(WIDTH_PX, HEIGHT_PX) as display, demo(display, tmp_path) as process:
        wait_for_words(process)
        family = family_of(process)
        process.send_signal(signal.SIGINT)
        process.wait(30)
        assert left_of(family) == []


@pytest.mark.needs_display
@pytest.mark.timeout(200)
@pytest.mark.slow
def test_after_so_many_seconds_it_ends_by_itself(tmp_path: Path) -> None:
    with x_display(WIDTH_PX, HEIGHT_PX) as display, demo(display, tmp_path, "--seconds", "3") as process:
        wait_for_words(process)
        family = family_of(process)
        assert process.wait(90) == 0
        assert left_of(family) == []


def wait_for_words(process: subprocess.Popen[str]) -> None:
    """Return once both programs are started."""
    assert process.stdout is not None
    while "Ctrl-C ends the demo" not in process.stdout.readline():
        assert process.poll() is None


def family_of(process: subprocess.Popen[str]) -> list[psutil.Process]:
    """The server and both programs, at least."""
    family: list[psutil.Process] = psutil.Process(process.pid).children(recursive=True)
    assert len(family) >= 3
    return family


def left_of(family: list[psutil.Process]) -> list[psutil.Process]:
    return [member for member in family if member.is_running() and member.status() != psutil.STATUS_ZOMBIE]
