"""Filming a real screen (Xvfb): what is sent is bounded in rate and size, and ends when it is stopped."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from tests.helpers.display import x_display

PROGRAM = """
import json, sys, time
from PySide6.QtWidgets import QApplication, QLabel
from PySide6.QtGui import QPalette, QColor
application = QApplication(sys.argv)
from careconnect_desktop.platform_qt.screen_share import QtScreenSource, ShareTargets, Thumbnails
window = QLabel("")
window.setStyleSheet("background: #c03030")
window.setGeometry(application.primaryScreen().geometry())
window.show()
def spend(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        application.processEvents()
        time.sleep(0.005)
spend(0.5)
class Sink:
    frames = []
    def push(self, frame):
        self.frames.append(frame)
sink, failures, images = Sink(), [], []
targets = ShareTargets()
screens = targets.screens()
source = QtScreenSource(screens[0])
source.start(sink, failures.append)
begun = time.monotonic()
while not sink.frames and time.monotonic() - begun < 10:
    spend(0.05)
first = len(sink.frames)
spend(2.0)
count = len(sink.frames) - first
source.stop()
stopped = len(sink.frames)
spend(0.5)
frame = sink.frames[-1]
thumbnails = Thumbnails(200)
thumbnails.ask(screens[0], images.append)
begun = time.monotonic()
while not images and time.monotonic() - begun < 10:
    spend(0.05)
thumbnails.close()
pixels = frame.image.to_ndarray(format="rgb24")
print(json.dumps({
    "size": [frame.width_px, frame.height_px],
    "count": count,
    "after_stop": len(sink.frames) - stopped,
    "failures": [failure.code for failure in failures],
    "shown": [window.width(), window.height()],
    "middle": [int(value) for value in pixels[pixels.shape[0] // 2, pixels.shape[1] // 2]],
    "thumbnail": images[0].width() if images else 0,
    "windows": len(targets.windows()),
}))
"""


@pytest.mark.slow
@pytest.mark.timeout(90)
def test_a_screen_is_filmed_within_its_bounds() -> None:
    with x_display(2560, 1440) as display:
        environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        ran = subprocess.run(
            [sys.executable, "-c", PROGRAM], env=environment, check=True, timeout=60, capture_output=True, text=True
        )
    told = json.loads(ran.stdout.splitlines()[-1])
    width_px, height_px = told["size"]
    assert width_px * height_px <= 1600 * 900
    assert abs(width_px / height_px - 16 / 9) < 0.02
    # Six a second at most; a busy machine makes fewer.
    assert 1 <= told["count"] <= 14
    assert told["after_stop"] == 0
    assert told["failures"] == []
    red, green, blue = told["middle"]
    assert red > 150
    assert max(green, blue) < 90
    assert told["thumbnail"] == 200
    # Without a window manager nobody lists windows.
    assert told["windows"] == 0
