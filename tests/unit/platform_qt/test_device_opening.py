"""A device is opened and closed in its own thread, one opening at a time, and is silent before it is closed."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.platform_qt.device_thread import DeviceOpening


class Device:
    """Writes down what happens to it, and where."""

    def __init__(self, told: list[str], name: str, *, is_broken: bool = False) -> None:
        self._told = told
        self._name = name
        self._is_broken = is_broken
        self.threads: set[int] = set()

    def open(self) -> None:
        self.threads.add(threading.get_ident())
        self._told.append(f"{self._name} open")

    def close(self) -> None:
        self.threads.add(threading.get_ident())
        self._told.append(f"{self._name} closed")
        if self._is_broken:
            raise CareConnectError("device_stuck", "A device does not answer.")

    def silence(self) -> None:
        self._told.append(f"{self._name} silent")


@pytest.mark.usefixtures("qapp")
def test_it_is_silent_before_it_is_closed_in_its_own_thread() -> None:
    told: list[str] = []
    device = Device(told, "camera")
    opening = DeviceOpening("camera")
    opening.begin(device, device.silence)
    opening.end()
    opening.end()
    assert sorted(told[:2]) == ["camera open", "camera silent"]
    assert told[2:] == ["camera closed"]
    assert len(device.threads) == 1
    assert threading.get_ident() not in device.threads


@pytest.mark.usefixtures("qapp")
def test_a_new_opening_ends_the_one_before() -> None:
    told: list[str] = []
    opening = DeviceOpening("speaker")
    opening.begin(Device(told, "first"))
    opening.begin(Device(told, "second"))
    opening.end()
    assert told == ["first open", "first closed", "second open", "second closed"]


@pytest.mark.usefixtures("qapp")
def test_a_device_that_does_not_close_is_told_and_forgotten() -> None:
    told: list[str] = []
    opening = DeviceOpening("microphone")
    opening.begin(Device(told, "microphone", is_broken=True))
    with pytest.raises(CareConnectError):
        opening.end()
    opening.end()
    assert told == ["microphone open", "microphone closed"]


# In a program of its own: what is looked for is its end.
_STUCK = """
import gc, sys, threading
from PySide6.QtCore import QCoreApplication
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.platform_qt.device_thread import DeviceOpening

class Driver:
    def __init__(self):
        self.may_go_on, self.has_gone_on = threading.Event(), threading.Event()
    def open(self):
        self.may_go_on.wait(300)
    def close(self):
        self.has_gone_on.set()

application = QCoreApplication([])
driver, opening = Driver(), DeviceOpening("camera", patience_s=0.1)
opening.begin(driver)
try:
    opening.end()
except CareConnectError as error:
    print(error.code)
gc.collect()
if sys.argv[1] == "comes back":
    driver.may_go_on.set()
    print("closed", driver.has_gone_on.wait(30))
"""


@pytest.mark.parametrize(("what", "then"), [("comes back", ["closed", "True"]), ("hangs for ever", [])])
def test_a_driver_that_hangs_does_not_end_the_program(what: str, then: list[str]) -> None:
    command = [sys.executable, "-c", _STUCK, what]
    ran = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60)
    assert ran.stdout.split() == ["device_stuck", *then]
