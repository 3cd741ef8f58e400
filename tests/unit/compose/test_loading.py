"""What a worker loads before a ring is all that the windows' thread would import for it."""

from __future__ import annotations

import json
import subprocess
import sys

_PROGRAM = """
import importlib, json, sys
from PySide6.QtWidgets import QApplication
from careconnect_desktop.compose.desktop_media import DesktopMedia
from careconnect_desktop.compose.desktop_options import DemoPart
from careconnect_desktop.compose.loading import CALL_MODULES, RING_MODULES

application = QApplication(["program", "-platform", "offscreen"])
for name in (*RING_MODULES, *CALL_MODULES):
    importlib.import_module(name)
before = set(sys.modules)
part = DemoPart(email="", password="", camera="testcard", microphone="tone", has_speaker=False)
DesktopMedia(part).create()
print(json.dumps(sorted(set(sys.modules) - before)))
"""


def test_the_media_of_a_call_need_nothing_more() -> None:
    ran = subprocess.run([sys.executable, "-c", _PROGRAM], check=True, capture_output=True, text=True, timeout=120)
    assert json.loads(ran.stdout) == []


_ENTERING = """
import asyncio, json, sys
from PySide6.QtWidgets import QApplication
from careconnect_desktop.compose.desktop_door import Door
from careconnect_desktop.compose.desktop_media import DesktopMedia
from careconnect_desktop.model.people import Role

application = QApplication(["program", "-platform", "offscreen"])
wanted = ("careconnect_desktop.signaling.connection", "careconnect_desktop.ui.call.call_windows")
before = [name in sys.modules for name in wanted]
door = Door(DesktopMedia(), is_insecure_http_allowed=False, is_kept=False)
asyncio.run(door.view_shown(Role.DOCTOR))
print(json.dumps([before, [name in sys.modules for name in wanted]]))
"""


def test_the_further_views_are_built_when_nothing_is_being_loaded_any_more() -> None:
    ran = subprocess.run([sys.executable, "-c", _ENTERING], check=True, capture_output=True, text=True, timeout=120)
    assert json.loads(ran.stdout) == [[False, False], [True, True]]
