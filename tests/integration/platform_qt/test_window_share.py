"""Sharing one window under a real window manager: chosen by its title, followed until it is closed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.display import window_manager, x_display


@pytest.mark.slow
@pytest.mark.timeout(240)
def test_a_window_is_chosen_by_its_title_and_followed_until_it_closes(tmp_path: Path) -> None:
    with x_display() as display, window_manager(display, tmp_path):
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "XDG_SESSION_TYPE": "x11"}
        ran = subprocess.run(
            [sys.executable, "-m", "tests.helpers.window_share"],
            env=environment,
            check=False,
            timeout=200,
            capture_output=True,
            text=True,
        )
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout.splitlines()[-1]) == {
        "listed": ["Letter of Dr. Meyer", "Screen 1"],
        "thumbnail_px": 208,
        "is_filmed": True,
        "follows_its_size": True,
        "is_hidden": True,
        "goes_on_meanwhile": True,
        "is_back": True,
        "is_filmed_again": True,
        "is_over": True,
        "why": "screen_closed",
        "is_said_to_be_hidden": False,
    }
