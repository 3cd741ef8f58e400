"""The tray: what it says, what it offers, and its number."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.frame.tray import Tray
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.call import CallViewModel
from careconnect_desktop.viewmodels.frame import FrameModel
from careconnect_desktop.viewmodels.tray import TrayModel
from tests.helpers.call_stand_ins import StandInCalls, a_call


class Desk:
    def __init__(self, look: Look, owner: QObject) -> None:
        self.calls = StandInCalls()
        self.presence = held.HeldPresence(PresenceSnapshot(line=LineState.ONLINE))
        self.model = TrayModel(owner)
        self.tray = Tray(look, self.model, owner)
        self.call = CallViewModel(self.calls, held.FixedClock(), owner)
        appointments, chat = held.HeldAppointments(()), held.HeldChat()
        self.frame = FrameModel(samples.AMINA, self.presence, appointments, chat, owner)

    def offers(self) -> list[str]:
        return [action.text() for action in self.tray.menu.actions() if action.isVisible() and action.isEnabled()]


@pytest.fixture
def desk(look: Look, owner: QObject) -> Iterator[Desk]:
    made = Desk(look, owner)
    yield made
    made.tray.close()


def test_it_offers_what_is_possible_now(desk: Desk) -> None:
    assert desk.tray.state.text() == "Not signed in"
    assert [each for each in desk.offers() if each] == ["Open CareConnect", "Quit"]
    desk.model.follow(desk.frame, desk.call)
    assert desk.tray.icon.toolTip() == "CareConnect: Online"
    desk.calls.show(a_call(CallPhase.INCOMING, is_caller=False))
    assert [each for each in desk.offers() if each] == ["Answer", "Decline", "Open CareConnect", "Quit"]
    desk.calls.show(a_call())
    assert [each for each in desk.offers() if each] == ["Back to the call", "Open CareConnect", "Quit"]


def test_missed_calls_are_a_number_and_a_line(desk: Desk) -> None:
    desk.model.follow(desk.frame, desk.call)
    plain = desk.tray.icon.icon().pixmap(64).toImage()
    for call_id in ("c-1", "c-2"):
        desk.calls.show(a_call(CallPhase.ENDED, call_id=call_id, is_caller=False, end_reason=EndReason.CANCELLED))
    assert desk.tray.missed.isVisible()
    assert "2" in desk.tray.missed.text()
    assert "2" in desk.tray.icon.toolTip()
    assert "Amina" not in desk.tray.icon.toolTip()
    assert desk.tray.icon.icon().pixmap(64).toImage() != plain
    desk.model.look()
    assert not desk.tray.missed.isVisible()


def test_its_entries_tell_what_was_wanted(desk: Desk, qtbot: QtBot) -> None:
    for action, signal in (
        (desk.tray.open, desk.tray.opened),
        (desk.tray.back, desk.tray.call_opened),
        (desk.tray.answer, desk.tray.answered),
        (desk.tray.decline, desk.tray.declined),
        (desk.tray.quit, desk.tray.quit_wanted),
    ):
        with qtbot.waitSignal(signal):
            action.trigger()
