"""A small program with a microphone and a loudspeaker by Qt: run in a process of its own, it tells what happened.

Qt keeps its connection to the sound server for the life of a process, so that a test cannot give it another one.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from array import array
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.platform_qt.devices import list_devices
from careconnect_desktop.platform_qt.microphone import QtMicrophone
from careconnect_desktop.platform_qt.ringer import RingTone
from careconnect_desktop.platform_qt.speaker import QtSpeaker
from careconnect_desktop.ports.media import AudioBlock

LISTEN_S = 2.5
UNPLUG_S = 12.0
"""At most; how long Qt takes to notice that a device is gone."""
AFTER_S = 0.7


class Ear:
    """Keeps every block with the moment of its arrival."""

    def __init__(self) -> None:
        self.heard: list[tuple[float, AudioBlock]] = []

    def push(self, block: AudioBlock) -> None:
        self.heard.append((time.monotonic(), block))


def main() -> None:
    """Play the ring, hear it, have both devices unplugged; one line of JSON."""
    application = QApplication([])

    def wait(seconds: float, is_done: Callable[[], bool] = lambda: False) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end and not is_done():
            application.processEvents()
            time.sleep(0.01)

    ear, failures = Ear(), list[str]()

    def failed(error: CareConnectError) -> None:
        failures.append(error.code)

    microphone, speaker = QtMicrophone(), QtSpeaker()
    labels = [microphone.label, speaker.label]
    microphone.start(ear, failed)
    speaker.start(RingTone(), failed)
    wait(LISTEN_S)
    heard = list(ear.heard)
    failures_before = list(failures)
    for module in ("module-remap-source", "module-null-sink"):
        subprocess.run(["pactl", "unload-module", module], check=True, timeout=10)
    wait(UNPLUG_S, lambda: len(failures) >= 2)
    wait(AFTER_S)  # for what would be told a second time
    speaker.stop()
    microphone.stop()
    count = len(ear.heard)
    wait(0.3)
    report = {
        "labels": labels,
        "devices": [device.label for device in (*list_devices().microphones, *list_devices().speakers)],
        "sizes": sorted({block.sample_count for _, block in heard}),
        "blocks": len(heard),
        "peak": max((max(array("h", block.samples)) for _, block in heard), default=0),
        "oldestMs": max(((at - block.captured_at_s) * 1000 for at, block in heard), default=0.0),
        "failuresBefore": failures_before,
        "failures": failures,
        "afterStop": len(ear.heard) - count,
    }
    sys.stdout.write(json.dumps(report) + "\n")


if __name__ == "__main__":
    main()
