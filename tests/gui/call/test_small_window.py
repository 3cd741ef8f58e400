"""The small window: on top while somebody works elsewhere, back by every way, and never the end of the call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import MediaFlags
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.ports.media import MediaState
from careconnect_desktop.ui.call.call_windows import CallActs, CallWindows
from careconnect_desktop.ui.call.small_window import SmallCallWindow
from tests.gui.call.conftest import CallDesk
from tests.helpers.call_stand_ins import SilentRing, a_call, a_picture
from tests.helpers.labels import words_shown

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shared() -> list[QWidget]:
    return []


@pytest.fixture
def windows(desk: CallDesk, shared: list[QWidget], qtbot: QtBot) -> Iterator[CallWindows]:
    desk.calls.show(a_call())
    acts = CallActs(answer=lambda _has_video: None, toggle_share=shared.append)
    made = CallWindows(desk.look, desk.model, desk.devices, desk.shortcuts, SilentRing(), acts)
    assert made.window is not None
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.close()
    desk.calls.snapshot = None


@pytest.fixture
def small(windows: CallWindows, qtbot: QtBot) -> SmallCallWindow:
    assert windows.window is not None
    qtbot.keyClick(windows.window, Qt.Key.Key_P, CTRL_SHIFT)
    assert windows.small is not None
    windows.small.activateWindow()
    qtbot.waitUntil(windows.small.isActiveWindow)
    return windows.small


def test_it_takes_the_place_of_the_large_one_and_shows_the_picture(
    windows: CallWindows, small: SmallCallWindow, desk: CallDesk, qtbot: QtBot
) -> None:
    assert windows.window is not None
    assert not windows.window.isVisible()
    assert small.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    # One camera, one screen, one own picture: the hidden window is fed no more.
    assert len(desk.calls.stand_in_media.remote_views) == 2
    for view in desk.calls.stand_in_media.remote_views[:1]:
        view.push(a_picture())
    qtbot.waitUntil(lambda: small.camera.has_picture)


def test_it_lies_in_a_corner_inside_the_screen(small: SmallCallWindow) -> None:
    assert small.screen().availableGeometry().contains(small.geometry())


@pytest.mark.parametrize("way", ["button", "keys", "escape", "close", "double click"])
def test_every_way_back_leads_to_the_large_window(
    windows: CallWindows, small: SmallCallWindow, desk: CallDesk, qtbot: QtBot, way: str
) -> None:
    match way:
        case "button":
            qtbot.mouseClick(small.back_button, Qt.MouseButton.LeftButton)
        case "keys":
            qtbot.keyClick(small, Qt.Key.Key_P, CTRL_SHIFT)
        case "escape":
            qtbot.keyClick(small, Qt.Key.Key_Escape)
        case "close":
            small.close()
        case _:
            qtbot.mouseDClick(small, Qt.MouseButton.LeftButton, pos=QPoint(160, 100))
    assert windows.small is None
    assert windows.window is not None
    assert windows.window.isVisible()
    assert desk.calls.asked == []


def test_mute_and_leave_by_pointer(small: SmallCallWindow, desk: CallDesk, qtbot: QtBot) -> None:
    qtbot.mouseClick(small.mute_button, Qt.MouseButton.LeftButton)
    assert desk.model.snapshot is not None
    assert desk.model.snapshot.is_microphone_muted
    assert small.mute_button.accessibleName() == "Unmute"
    qtbot.mouseClick(small.leave_button, Qt.MouseButton.LeftButton)
    assert desk.calls.asked == ["hang up"]


def test_how_a_call_ended_is_read_in_the_large_window(
    windows: CallWindows, small: SmallCallWindow, desk: CallDesk
) -> None:
    desk.calls.show(a_call(CallPhase.ENDED, end_reason=EndReason.HANGUP))
    assert windows.small is None
    assert windows.window is not None
    assert windows.window.isVisible()
    assert windows.window.stage.overlay.sentence == "Amina Haddad has left the call."


def test_states_are_told_in_words(small: SmallCallWindow, desk: CallDesk) -> None:
    desk.calls.show(a_call(CallPhase.RECONNECTING))
    shown = words_shown(small)
    assert any("Reconnecting you with Amina Haddad" in text for text in shown)
    desk.calls.show(a_call(peer_flags=MediaFlags(audio=False, video=False)))
    shown = words_shown(small)
    assert "Amina Haddad has turned the camera off." in shown
    assert "Amina Haddad is muted." in small.accessibleDescription()


def test_who_is_asked_to_be_recorded_reads_it_here_too(small: SmallCallWindow, desk: CallDesk) -> None:
    question = "Amina Haddad has turned on recording. Do you agree to be recorded?"
    desk.calls.show(a_call(peer_flags=MediaFlags(recording=True)))
    assert question in words_shown(small)
    assert question in small.accessibleDescription()
    desk.calls.answer_recording(is_accepted=True)
    assert question not in words_shown(small)
    assert "Amina Haddad is recording this call." in small.accessibleDescription()


def test_a_share_can_be_stopped_here(
    small: SmallCallWindow, desk: CallDesk, shared: list[QWidget], qtbot: QtBot
) -> None:
    assert not small.stop_button.isVisible()
    desk.calls.show(a_call(own_media=MediaState(has_camera=True, is_sharing_screen=True)))
    qtbot.mouseClick(small.stop_button, Qt.MouseButton.LeftButton)
    assert shared == [small]


def test_who_shares_over_the_only_line_is_told_that_the_camera_is_hidden(
    small: SmallCallWindow, desk: CallDesk
) -> None:
    sharing = MediaState(has_camera=True, is_sharing_screen=True)
    words = "You are sharing. Amina Haddad sees it instead of your camera, until you stop."
    desk.calls.show(a_call(own_media=sharing))
    assert words not in words_shown(small)
    desk.calls.show(a_call(own_media=sharing, has_screen_line=False))
    QCoreApplication.processEvents()
    assert words in words_shown(small)
    assert words in small.accessibleDescription()
    assert small.screen().availableGeometry().contains(small.geometry())
    foot = small.stop_button.parentWidget()
    assert foot is not None
    assert small.rect().contains(foot.geometry())
    assert foot.rect().contains(small.stop_button.geometry())
    desk.calls.show(a_call(own_media=replace(sharing, is_sharing_screen=False), has_screen_line=False))
    assert words not in words_shown(small)
    assert words not in small.accessibleDescription()


def sharing_instead(desk: CallDesk, *, is_sharing: bool) -> None:
    desk.calls.show(a_call(own_media=MediaState(has_camera=True, is_sharing_screen=is_sharing), has_screen_line=False))


@pytest.mark.parametrize("edges", ["bottom right", "top left"])
def test_after_sharing_it_is_as_large_as_before_and_where_it_was(
    small: SmallCallWindow, desk: CallDesk, edges: str
) -> None:
    if edges == "top left":
        small.setGeometry(QRect(small.screen().availableGeometry().topLeft() + QPoint(30, 30), small.size()))
    before = small.geometry()
    for _ in range(2):
        sharing_instead(desk, is_sharing=True)
        QCoreApplication.processEvents()
        assert small.height() > before.height()
        assert small.geometry().topLeft() == before.topLeft() or small.geometry().bottomRight() == before.bottomRight()
        sharing_instead(desk, is_sharing=False)
        assert small.geometry() == before
    # Whoever makes it larger meanwhile keeps that.
    sharing_instead(desk, is_sharing=True)
    small.resize(small.size() + QSize(20, 30))
    sharing_instead(desk, is_sharing=False)
    assert small.size() == before.size() + QSize(20, 30)


def test_it_does_not_come_back_as_large_as_while_sharing(
    windows: CallWindows, small: SmallCallWindow, desk: CallDesk
) -> None:
    before = small.geometry()
    sharing_instead(desk, is_sharing=True)
    small.back_button.click()
    assert windows.small is None
    assert windows.window is not None
    windows.window.small_window_wanted.emit()
    again: SmallCallWindow | None = windows.small
    assert again is not None
    assert again.height() > before.height()
    sharing_instead(desk, is_sharing=False)
    assert again.geometry() == before


def test_sharing_is_announced_once_by_the_window_that_is_seen(
    windows: CallWindows, desk: CallDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.object()))
    window = windows.window
    assert window is not None
    sharing_instead(desk, is_sharing=True)
    assert told == [window.stage.sharing]
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL_SHIFT)
    assert windows.small is not None
    assert told == [window.stage.sharing]
    sharing_instead(desk, is_sharing=False)
    told.clear()
    sharing_instead(desk, is_sharing=True)
    assert told == [windows.small]


def test_a_minimised_call_becomes_small(windows: CallWindows) -> None:
    window = windows.window
    assert window is not None
    window.showMinimized()
    assert windows.small is not None
    windows.bring_to_front()
    assert windows.small is None
    assert window.isVisible()
    assert not window.isMinimized()


def test_nothing_small_while_it_rings(windows: CallWindows, desk: CallDesk, qtbot: QtBot) -> None:
    desk.calls.show(a_call(CallPhase.RINGING))
    assert windows.window is not None
    qtbot.keyClick(windows.window, Qt.Key.Key_P, CTRL_SHIFT)
    assert windows.small is None
