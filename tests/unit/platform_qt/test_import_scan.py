"""PySide's reading of sources ends, and what Qt needs of imports does not."""

from __future__ import annotations

import json
import subprocess
import sys

_PROGRAM = """
import json, sys
import PySide6.QtCore
from careconnect_desktop.platform_qt.import_scan import end_import_scan
found = end_import_scan() if sys.argv[1] == "ended" else None
import colorsys, linecache
from PySide6.QtCore import QObject, QTimer
timer = QTimer(interval=5)
print(json.dumps([found, any("colorsys" in name for name in linecache.cache), timer.interval()]))
"""


def outcome(mode: str) -> list[object]:
    """Whether the scan was found, whether a module that came later was read, and what Qt makes of it."""
    ran = subprocess.run([sys.executable, "-c", _PROGRAM, mode], check=True, capture_output=True, text=True, timeout=60)
    told: list[object] = json.loads(ran.stdout)
    return told


def test_no_source_is_read_any_more() -> None:
    assert outcome("ended") == [True, False, 5]


def test_without_it_every_source_is_read() -> None:
    # When this fails, PySide has stopped by itself, and the module can go.
    assert outcome("as it is") == [None, True, 5]
