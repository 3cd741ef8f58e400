"""What lists the devices is in memory before the windows' thread asks for the list, and nothing more comes then."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

_PROGRAM = """
import json
from pathlib import Path
from PySide6.QtWidgets import QApplication
from careconnect_desktop.platform_qt.devices import DeviceCatalog
from careconnect_desktop.platform_qt.media_backend import load_backend

def libraries():
    words = (line.split() for line in Path("/proc/self/maps").read_text().splitlines())
    return {parts[-1] for parts in words if "PySide6" in parts[-1] and ".so" in parts[-1]}

application = QApplication(["program", "-platform", "offscreen"])
bare = libraries()
is_loaded = load_backend()
loaded = libraries()
catalog = DeviceCatalog()
print(json.dumps([is_loaded, len(loaded - bare), sorted(libraries() - loaded)]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="a list of what is in memory")
def test_the_first_list_of_devices_loads_nothing() -> None:
    ran = subprocess.run([sys.executable, "-c", _PROGRAM], check=True, capture_output=True, text=True, timeout=120)
    is_loaded, count, later = json.loads(ran.stdout)
    assert is_loaded
    assert count > 1, "the plug-in and what it stands on"
    assert later == []
