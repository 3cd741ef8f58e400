"""Which window of a call is open, when it rings, and that pictures stop before windows go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.ui.call.call_windows import CallActs, CallWindows
from careconnect_desktop.ui.call.side_panel import SidePage
from tests.gui.call.conftest import CallDesk
from tests.helpers.call_stand_ins import a_call, a_picture


@dataclass
class WatchedRing:
    is_ringing: bool = False

    def start(self) -> None:
        self.is_ringing = True

    def stop(self) -> None:
        self.is_ringing = False


@dataclass
class Stage:
    windows: CallWindows
    ring: WatchedRing
    answers: list[bool]


def side_pages() -> list[SidePage]:
    return [SidePage("chat", "Chat", "message-circle", QWidget())]


@pytest.fixture
def stage(desk: CallDesk) -> Iterator[Stage]:
    ring, answers = WatchedRing(), list[bool]()
    acts = CallActs(answer=answers.append, make_side_pages=side_pages)
    windows = CallWindows(desk.look, desk.model, desk.devices, desk.shortcuts, ring, acts)
    yield Stage(windows, ring, answers)
    windows.close()
    desk.calls.snapshot = None


def incoming() -> CallSnapshot:
    return a_call(CallPhase.INCOMING, is_caller=False)


def test_it_rings_until_it_is_answered(stage: Stage, desk: CallDesk) -> None:
    desk.calls.show(incoming())
    assert stage.ring.is_ringing
    assert stage.windows.incoming is not None
    assert stage.windows.window is None
    # Nothing is looked at and nothing is opened while it rings.
    assert desk.calls.stand_in_media.self_views == []
    answered = stage.windows.incoming
    answered.answer_button.click()
    assert stage.answers == [True]
    desk.calls.show(a_call(CallPhase.CONNECTING, is_caller=False))
    assert not stage.ring.is_ringing
    assert stage.windows.incoming is None
    assert answered.isVisible(), "it takes the second press of a double click"
    assert not answered.isEnabled()
    assert stage.windows.window is not None
    assert stage.windows.window.isVisible()
    assert len(desk.calls.stand_in_media.self_views) == 1


def test_an_answer_without_camera_is_told_apart(stage: Stage, desk: CallDesk) -> None:
    desk.calls.show(incoming())
    assert stage.windows.incoming is not None
    stage.windows.incoming.sound_button.click()
    assert stage.answers == [False]


def test_declining_stops_the_ring_and_leaves_no_window(stage: Stage, desk: CallDesk) -> None:
    desk.calls.show(incoming())
    assert stage.windows.incoming is not None
    stage.windows.incoming.decline_button.click()
    assert desk.calls.asked == ["decline"]
    desk.calls.show(a_call(CallPhase.ENDED, is_caller=False, end_reason=EndReason.DECLINED))
    assert not stage.ring.is_ringing
    assert not stage.windows.is_any_open
    assert desk.calls.snapshot is None


def test_answered_on_another_device_leaves_no_window(stage: Stage, desk: CallDesk) -> None:
    desk.calls.show(incoming())
    desk.calls.show(a_call(CallPhase.ENDED, is_caller=False, end_reason=EndReason.ANSWERED_ELSEWHERE))
    assert not stage.windows.is_any_open


def test_a_missed_call_stays_until_it_is_read(stage: Stage, desk: CallDesk) -> None:
    desk.calls.show(incoming())
    desk.calls.show(a_call(CallPhase.ENDED, is_caller=False, end_reason=EndReason.TIMEOUT))
    assert not stage.ring.is_ringing
    window = stage.windows.incoming
    assert window is not None
    assert not window.answer_button.isVisible()
    window.close_button.click()
    assert not stage.windows.is_any_open


def test_pictures_reach_the_window_and_stop_before_it_goes(stage: Stage, desk: CallDesk, qtbot: QtBot) -> None:
    desk.calls.show(a_call())
    media = desk.calls.stand_in_media
    for sink in (*media.remote_views, *media.self_views):
        sink.push(a_picture())
    window = stage.windows.window
    assert window is not None
    qtbot.waitUntil(lambda: window.stage.grid.has_picture and window.stage.self_view.view.has_picture)
    remote = media.remote_views[0]
    desk.calls.show(a_call(CallPhase.ENDED, end_reason=EndReason.HANGUP))
    assert media.remote_views == []
    # A late picture of a media thread finds a closed box; the last one stays on the screen.
    remote.push(a_picture())
    assert window.stage.grid.has_picture


def test_who_hangs_up_has_nothing_left_to_read(stage: Stage, desk: CallDesk, qtbot: QtBot) -> None:
    desk.calls.show(a_call())
    window = stage.windows.window
    assert window is not None
    window.stage.bar.leave.button.click()
    with qtbot.waitSignal(stage.windows.all_closed):
        desk.calls.show(a_call(CallPhase.ENDED, end_reason=EndReason.HANGUP))
    assert stage.windows.window is None
    assert desk.calls.snapshot is None


def test_a_refused_call_is_told_in_its_window(stage: Stage, desk: CallDesk) -> None:
    desk.calls.show(a_call(CallPhase.CALLING))
    desk.calls.show(a_call(CallPhase.ENDED, end_reason=EndReason.FAILED, refusal_code="user_offline"))
    window = stage.windows.window
    assert window is not None
    assert "is not online now" in window.stage.overlay.sentence
    window.stage.overlay.close_button.click()
    assert not stage.windows.is_any_open


def test_the_next_call_gets_a_window_of_its_own(stage: Stage, desk: CallDesk) -> None:
    desk.calls.show(a_call(CallPhase.ENDED, end_reason=EndReason.FAILED, refusal_code="busy"))
    first = stage.windows.window
    desk.calls.show(a_call(CallPhase.CALLING, call_id="c-2"))
    assert stage.windows.window is not None
    assert stage.windows.window is not first


def test_while_one_window_follows_another_nobody_hears_that_all_are_closed(stage: Stage, desk: CallDesk) -> None:
    """With its main window closed, the program would end in the middle of a call."""
    told: list[bool] = []
    stage.windows.all_closed.connect(lambda: told.append(True))
    desk.calls.show(a_call(CallPhase.ENDED, end_reason=EndReason.HANGUP))
    desk.calls.show(replace(incoming(), call_id="c-2"))
    assert stage.windows.window is None
    desk.calls.show(a_call(CallPhase.CONNECTING, is_caller=False, call_id="c-2"))
    assert stage.windows.window is not None
    assert told == []


def test_calling_again_shows_the_call_that_is_going_on(stage: Stage, desk: CallDesk, qtbot: QtBot) -> None:
    desk.calls.show(a_call())
    window = stage.windows.window
    assert window is not None
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    stage.windows.bring_to_front()
    qtbot.waitUntil(window.isActiveWindow)


@pytest.mark.parametrize(
    ("phase", "word"),
    [
        (CallPhase.CALLING, "Cancel"),
        (CallPhase.RINGING, "Cancel"),
        (CallPhase.CONNECTING, "Leave"),
        (CallPhase.CONNECTED, "Leave"),
    ],
)
def test_the_button_says_what_leaving_means_now(stage: Stage, desk: CallDesk, phase: CallPhase, word: str) -> None:
    desk.calls.show(a_call(phase))
    assert stage.windows.window is not None
    assert stage.windows.window.stage.bar.leave.button.text() == word
