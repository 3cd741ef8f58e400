"""`careconnect demo`: one command, a summary, nothing left behind."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.helpers.service_process import ending_with_us

DEMO = [sys.executable, "-m", "careconnect_desktop", "demo"]


def test_without_windows_it_shows_a_summary_of_both_sides(tmp_path: Path) -> None:
    run = subprocess.run(
        [*DEMO, "--headless", "--seconds", "2"],
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
        env={**os.environ, "TMPDIR": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)},
    )
    assert run.returncode == 0, run.stderr
    assert run.stderr == ""
    # A busy machine sends a smaller picture.
    for words in ("time to connect", "to the first frame", r"frames of \d+x\d+", "bitrate", "host to host"):
        assert len(re.findall(words, run.stdout)) >= 2
    assert list(tmp_path.iterdir()) == []


def test_without_a_display_it_says_how_to_go_on() -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    run = subprocess.run(DEMO, capture_output=True, text=True, timeout=60, check=False, env=environment)
    assert run.returncode == 2
    assert "--headless" in run.stdout


@pytest.mark.slow  # that Ctrl-C ends everything is seen with windows
def test_ctrl_c_ends_everything_with_a_summary(tmp_path: Path) -> None:
    out = tmp_path / "demo.out"
    with out.open("wb") as stdout:
        demo = subprocess.Popen(ending_with_us([*DEMO, "--headless"]), stdout=stdout, start_new_session=True)
    try:
        children = _children_in_call(demo, out)
        time.sleep(2.0)  # a call of which there is something to tell
        demo.send_signal(signal.SIGINT)
        assert demo.wait(30) == 0
    finally:
        demo.kill()
        demo.wait()
    assert not [child for child in children if child.is_running()]
    assert "time to connect" in out.read_text()


def test_children_do_not_outlive_a_demo_that_is_killed(tmp_path: Path) -> None:
    out = tmp_path / "demo.out"
    with out.open("wb") as stdout:
        demo = subprocess.Popen(
            ending_with_us([*DEMO, "--headless"]),
            stdout=stdout,
            start_new_session=True,
            env={**os.environ, "TMPDIR": str(tmp_path)},
        )
    try:
        children = _children_in_call(demo, out)
    finally:
        demo.kill()
        demo.wait()
    _, left = psutil.wait_procs(children, timeout=15)
    assert left == []


def _children_in_call(demo: subprocess.Popen[bytes], out: Path) -> list[psutil.Process]:
    """The demo's programs, once all three run."""
    until_s = time.monotonic() + 40
    while "Connected" not in out.read_text():
        assert demo.poll() is None
        assert time.monotonic() < until_s, out.read_text()
        time.sleep(0.1)
    children: list[psutil.Process] = psutil.Process(demo.pid).children(recursive=True)
    assert len(children) == 3
    return children
