"""A look, a call service that does as it is told, and the view models over it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from careconnect_desktop.ports.devices import DeviceList, MediaDevice
from careconnect_desktop.ui.call.call_window import CallWindow
from careconnect_desktop.ui.call.pictures import CallPictures
from careconnect_desktop.ui.call.side_panel import SidePage
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.call import CallViewModel
from careconnect_desktop.viewmodels.call_devices import DevicesViewModel
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel
from tests.helpers.call_stand_ins import StandInCalls, StandInCatalog, StandInSources, a_call

DEVICES = DeviceList(
    cameras=(MediaDevice("cam-1", "Built-in camera", is_default=True), MediaDevice("cam-2", "Desk & door camera")),
    microphones=(MediaDevice("mic-1", "Headset", is_default=True),),
    speakers=(MediaDevice("out-1", "Headset", is_default=True), MediaDevice("out-2", "Loudspeaker")),
)


class StillClock:
    """Stands until it is moved."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.moment.timestamp()

    def pass_seconds(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


@dataclass
class CallDesk:
    """Everything that a call's window stands on."""

    look: Look
    clock: StillClock
    calls: StandInCalls
    catalog: StandInCatalog
    sources: StandInSources
    model: CallViewModel
    devices: DevicesViewModel
    pictures: CallPictures
    shortcuts: ShortcutsModel


@pytest.fixture
def desk(look: Look, qapp: QApplication) -> Iterator[CallDesk]:
    calls, catalog, sources, clock = StandInCalls(), StandInCatalog(DEVICES), StandInSources(), StillClock()
    model = CallViewModel(calls, clock)
    devices = DevicesViewModel(catalog, sources, calls)
    yield CallDesk(look, clock, calls, catalog, sources, model, devices, CallPictures(), ShortcutsModel())
    model.close()
    devices.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def window(desk: CallDesk, qtbot: QtBot) -> Iterator[CallWindow]:
    desk.calls.show(a_call())
    made = CallWindow(
        desk.look,
        desk.model,
        desk.devices,
        desk.shortcuts,
        pictures=desk.pictures,
        side_pages=[
            SidePage("chat", "Chat", "message-circle", QTextEdit()),
            SidePage("notes", "Notes", "file-text", QTextEdit()),
        ],
    )
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    desk.calls.snapshot = None
