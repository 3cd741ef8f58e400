"""The call window as a person meets it: by pointer, by keyboard, in large type, from right to left."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import MediaFlags, Party
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.ports.media import MediaState
from careconnect_desktop.ui.call.call_window import CallWindow
from careconnect_desktop.ui.call.panel import IDLE_MS, IdleFader
from careconnect_desktop.ui.call.self_view import Corner
from careconnect_desktop.ui.shared.dialogs import Question
from careconnect_desktop.ui.shared.look import ThemeChoice
from careconnect_desktop.viewmodels.call_quality import CallQuality, LineQuality
from tests.gui.call.conftest import CallDesk
from tests.helpers.call_stand_ins import a_call, a_picture
from tests.helpers.labels import words_shown
from tests.helpers.looks import catch_up

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
MARKUP = "<img src=x onerror=1><b>Amina</b> & Co"


def question_of(window: CallWindow) -> Question:
    questions = [question for question in window.findChildren(Question) if question.isVisible()]
    assert len(questions) == 1
    return questions[0]


def test_the_title_says_nothing_about_whom_the_call_is_with(window: CallWindow, desk: CallDesk) -> None:
    assert desk.model.snapshot is not None
    assert desk.model.snapshot.peer_name
    assert window.windowTitle() == "Call – CareConnect"


def test_mute_by_pointer_and_by_key(window: CallWindow, desk: CallDesk, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.stage.bar.microphone.button, Qt.MouseButton.LeftButton)
    assert desk.model.snapshot is not None
    assert desk.model.snapshot.is_microphone_muted
    assert window.stage.bar.microphone.button.text() == "Unmute"
    assert window.stage.banner.text == "You are muted. Nobody can hear you."
    qtbot.keyClick(window, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert not desk.model.snapshot.is_microphone_muted
    assert window.stage.bar.microphone.button.text() == "Mute"


def test_camera_off_leaves_no_still_picture(window: CallWindow, desk: CallDesk, qtbot: QtBot) -> None:
    desk.pictures.own.push(a_picture())
    qtbot.waitUntil(lambda: window.stage.self_view.view.has_picture)
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert not window.stage.self_view.view.has_picture
    assert window.stage.bar.camera.button.text() == "Camera on"
    # The line goes on with a black picture, which must not look like a broken camera.
    desk.pictures.own.push(a_picture(luma=16))
    qtbot.waitUntil(lambda: window.stage.self_view.view.has_picture)
    shown = window.stage.self_view.grab().toImage().pixelColor(20, 20)
    assert shown == QColor(desk.look.call_colours.raised)
    qtbot.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    desk.pictures.own.push(a_picture(luma=235))
    qtbot.waitUntil(lambda: window.stage.self_view.grab().toImage().pixelColor(20, 20).lightness() > 200)


def test_the_leave_button_leaves_at_once(window: CallWindow, desk: CallDesk, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.stage.bar.leave.button, Qt.MouseButton.LeftButton)
    assert desk.calls.asked == ["hang up"]


def test_closing_asks_while_people_talk(window: CallWindow, desk: CallDesk) -> None:
    window.close()
    assert window.isVisible()
    question_of(window).keep_button.click()
    assert desk.calls.asked == []
    window.close()
    question_of(window).do_button.click()
    assert desk.calls.asked == ["hang up"]


def test_closing_cancels_while_it_rings(window: CallWindow, desk: CallDesk) -> None:
    desk.calls.show(a_call(CallPhase.RINGING))
    window.close()
    assert desk.calls.asked == ["hang up"]


def test_an_ended_call_stays_readable_until_it_is_closed(window: CallWindow, desk: CallDesk, qtbot: QtBot) -> None:
    window.close()
    desk.calls.show(a_call(CallPhase.ENDED, end_reason=EndReason.HANGUP))
    assert not [question for question in window.findChildren(Question) if question.isVisible()]
    assert window.stage.overlay.sentence == "Amina Haddad has left the call."
    assert not window.stage.bar.isVisible()
    with qtbot.waitSignal(window.gone):
        qtbot.keyClick(window.stage.overlay.close_button, Qt.Key.Key_Return)
    assert desk.calls.asked == ["dismiss"]
    assert not window.isVisible()


def test_a_sentence_stands_over_the_last_picture(window: CallWindow, desk: CallDesk, qtbot: QtBot) -> None:
    desk.pictures.camera.push(a_picture())
    qtbot.waitUntil(lambda: window.stage.grid.has_picture)
    desk.calls.show(a_call(CallPhase.RECONNECTING))
    assert window.stage.overlay.isVisible()
    assert "Reconnecting you with Amina Haddad" in window.stage.overlay.sentence
    assert window.stage.grid.has_picture
    desk.calls.show(a_call())
    assert not window.stage.overlay.isVisible()


def soon_idle(fader: IdleFader) -> int:
    """Have it count to a thirtieth of a second; to how much it counted, in milliseconds."""
    (timer,) = fader.findChildren(QTimer)
    before = timer.interval()
    timer.setInterval(33)
    return before


def test_bar_and_header_fade_and_come_back(window: CallWindow, desk: CallDesk, qtbot: QtBot) -> None:
    fader = window.stage.fader
    assert soon_idle(fader) == IDLE_MS
    with qtbot.waitSignal(fader.shown_changed, timeout=5000):
        fader.wake()
    assert not fader.is_shown
    assert window.stage.bar.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    qtbot.keyClick(window, Qt.Key.Key_Shift)
    qtbot.mouseMove(window.stage, QPoint(50, 60))
    qtbot.mouseMove(window.stage, QPoint(60, 70))
    qtbot.waitUntil(lambda: fader.is_shown)
    assert not window.stage.bar.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def test_nothing_fades_while_there_is_something_to_say(window: CallWindow, desk: CallDesk, qtbot: QtBot) -> None:
    soon_idle(window.stage.fader)
    desk.calls.show(a_call(CallPhase.RECONNECTING))
    qtbot.wait(150)
    assert window.stage.fader.is_shown


def test_the_self_view_moves_by_arrow_keys(window: CallWindow, qtbot: QtBot) -> None:
    view = window.stage.self_view
    at_first = view.geometry()
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.corner is Corner.TOP_START
    assert view.geometry().center().x() < at_first.center().x()
    assert view.geometry().center().y() < at_first.center().y()


def test_the_self_view_moves_by_pointer(window: CallWindow, qtbot: QtBot) -> None:
    view = window.stage.self_view
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    qtbot.mouseMove(view, QPoint(40 - 700, 40 - 500))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    assert view.corner is Corner.TOP_START


def test_the_self_view_starts_where_reading_ends(window: CallWindow, qapp: QApplication) -> None:
    assert window.stage.self_view.geometry().center().x() > window.width() / 2
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.stage.place()
    assert window.stage.self_view.geometry().center().x() < window.width() / 2


def test_chat_pushes_the_picture_and_covers_nothing(window: CallWindow, qtbot: QtBot) -> None:
    before = window.stage.width()
    qtbot.mouseClick(window.stage.bar.pages["chat"].button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.stage.width() < before)
    assert not window.stage.geometry().intersects(window.side_panel.geometry())


def test_a_problem_offers_its_remedy_and_can_be_put_away(window: CallWindow, desk: CallDesk) -> None:
    desk.calls.show(a_call(own_media=MediaState(camera_error="camera_busy", has_microphone=True, has_camera=True)))
    banner = window.stage.banner
    assert banner.isVisible()
    assert banner.text.startswith("The camera gives no picture")
    banner.remedy_button.click()
    assert len(desk.calls.stand_in_media.cameras) == 1
    banner.dismiss_button.click()
    assert not banner.isVisible()


def test_who_is_recorded_is_asked_before_anything_else_is_said(window: CallWindow, desk: CallDesk) -> None:
    broken = MediaState(camera_error="camera_busy", has_microphone=True, has_camera=True)
    banner = window.stage.banner
    for is_accepted, sentence in ((True, "is recording this call."), (False, "You did not agree.")):
        desk.calls.show(a_call(own_media=broken, peer_flags=MediaFlags(recording=True)))
        assert banner.text == "Amina Haddad has turned on recording. Do you agree to be recorded?"
        (banner.remedy_button if is_accepted else banner.dismiss_button).click()
        assert desk.calls.snapshot is not None
        assert desk.calls.snapshot.has_accepted_recording is is_accepted
        assert banner.text.startswith("The camera gives no picture")
        banner.dismiss_button.click()
        desk.calls.show(replace(desk.calls.snapshot, own_media=MediaState(has_microphone=True, has_camera=True)))
        assert banner.text.endswith(sentence)
        assert not banner.remedy_button.isVisible()


def test_menus_list_the_devices_and_choose_them(window: CallWindow, desk: CallDesk) -> None:
    _, cameras, _more = window.stage.bar.menus
    labels = [action.text() for action in cameras.actions()]
    assert labels == ["Camera", "Built-in camera", "Desk && door camera"]
    assert [action.isChecked() for action in cameras.actions()] == [False, True, False]
    cameras.actions()[2].trigger()
    assert desk.devices.snapshot.camera_id == "cam-2"


def test_names_of_people_are_never_markup(window: CallWindow, desk: CallDesk) -> None:
    desk.calls.show(a_call(peer=Party(name=MARKUP), peer_flags=MediaFlags(video=False, audio=False)))
    texts = [label for label in window.findChildren(QLabel) if MARKUP in label.text()]
    assert texts
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in texts)
    window.close()
    asked = [label for label in question_of(window).findChildren(QLabel) if MARKUP in label.text()]
    assert [label.textFormat() for label in asked] == [Qt.TextFormat.PlainText]


def test_every_control_has_a_name_and_a_fair_size(window: CallWindow) -> None:
    for button in window.findChildren(QAbstractButton):
        if not button.isVisible():
            continue
        name = accessible(button).text(QAccessible.Text.Name)
        assert name, button
        assert min(button.width(), button.height()) >= 24, name


def test_tab_walks_through_the_bar_in_reading_order(window: CallWindow, qtbot: QtBot) -> None:
    window.stage.bar.microphone.button.setFocus()
    seen = []
    for _ in range(8):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.accessibleName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen == [
        "Mute",
        "Choose microphone and loudspeaker",
        "Camera off",
        "Choose camera",
        "Chat",
        "Notes",
        "More",
        "Leave",
    ]


@pytest.mark.parametrize("is_mirrored", [False, True])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.HIGH_CONTRAST])
def test_nothing_overlaps_or_leaves_the_window(
    window: CallWindow,
    desk: CallDesk,
    qapp: QApplication,
    scale: float,
    choice: ThemeChoice,
    is_mirrored: bool,
) -> None:
    desk.look.choose(choice)
    desk.look.set_text_scale(scale)
    catch_up(desk.look)
    direction = Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
    qapp.setLayoutDirection(direction)
    window.resize(800, 600)
    desk.calls.show(a_call(own_media=MediaState(camera_error="camera_missing", has_microphone=True)))
    qapp.processEvents()
    stage = window.stage
    parts = {"header": stage.header, "self-view": stage.self_view, "banner": stage.banner, "bar": stage.bar}
    rectangles: dict[str, QRect] = {name: part.geometry() for name, part in parts.items()}
    for name, rectangle in rectangles.items():
        assert stage.rect().contains(rectangle), name
        for other, second in rectangles.items():
            assert other == name or not rectangle.intersects(second), (name, other)
    assert stage.bar.width() >= stage.bar.sizeHint().width()


def accessible(widget: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def test_each_page_has_its_button_and_its_keys(window: CallWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.stage.bar.pages["notes"].button, Qt.MouseButton.LeftButton)
    assert window.side_panel.shown_key == "notes"
    qtbot.keyClick(window, Qt.Key.Key_C, CTRL_SHIFT)
    assert window.side_panel.shown_key == "chat"
    qtbot.keyClick(window, Qt.Key.Key_C, CTRL_SHIFT)
    assert window.side_panel.shown_key is None


def test_a_narrow_bar_keeps_what_cannot_wait_and_more_has_the_rest(window: CallWindow, qtbot: QtBot) -> None:
    bar = window.stage.bar
    window.resize(960, 720)
    qtbot.waitUntil(bar.pages["notes"].isVisible)
    window.resize(window.minimumWidth(), 500)
    qtbot.waitUntil(lambda: not bar.pages["notes"].isVisible())
    assert window.stage.rect().contains(bar.geometry())
    for button in (bar.microphone, bar.camera, bar.more, bar.leave):
        assert button.isVisible()
    qtbot.mouseClick(bar.more.button, Qt.MouseButton.LeftButton)
    menu = bar.menus[2]
    qtbot.waitUntil(menu.isVisible)
    notes = next(action for action in menu.actions() if action.text().startswith("Notes"))
    notes.trigger()
    menu.close()
    assert window.side_panel.shown_key == "notes"


def test_an_open_panel_makes_a_narrow_window_wider(window: CallWindow, qtbot: QtBot) -> None:
    window.resize(window.minimumWidth(), 500)
    window.side_panel.show_page("notes")
    qtbot.waitUntil(lambda: window.side_panel.geometry().right() < window.width())
    assert window.stage.width() >= window.stage.minimumSizeHint().width()


def test_full_screen_by_key_and_back_by_escape(window: CallWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.isFullScreen())


def test_the_own_picture_moves_by_key_from_anywhere(window: CallWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_O, CTRL_SHIFT)
    assert window.stage.self_view.corner is Corner.BOTTOM_START


def test_device_menus_open_by_keys(window: CallWindow, qtbot: QtBot) -> None:
    sound, cameras, _more = window.stage.bar.menus
    for key, menu in ((Qt.Key.Key_M, sound), (Qt.Key.Key_V, cameras)):
        qtbot.keyClick(window, key, CTRL_SHIFT)
        qtbot.waitUntil(menu.isVisible)
        menu.close()


def test_who_is_muted_is_told_by_shape_and_words(window: CallWindow, desk: CallDesk) -> None:
    desk.calls.show(a_call(peer_flags=MediaFlags(audio=False)))
    assert window.stage.header.muted.isVisible()
    assert window.stage.header.muted.accessibleName() == "Amina Haddad is muted."
    assert "Amina Haddad is muted." in window.stage.banner.text


def test_a_lost_server_is_told_while_the_call_goes_on(window: CallWindow, desk: CallDesk) -> None:
    desk.calls.show(a_call(is_peer_line_lost=True))
    assert window.stage.banner.text == "Amina Haddad is reconnecting. You can go on talking."
    desk.calls.show(a_call(is_line_lost=True))
    assert window.stage.banner.text == "The clinic's server cannot be reached. Your call goes on."


def test_both_connections_are_shown_and_named(window: CallWindow) -> None:
    header = window.stage.header
    assert not header.own_bars.isVisible()
    window.stage.show_quality(CallQuality(LineQuality.GOOD, LineQuality.POOR))
    assert header.own_bars.isVisible()
    assert header.own_bars.accessibleName() == "Your connection: good"
    assert header.peer_bars.accessibleName() == "What comes from Amina Haddad: poor"
    assert words_shown(header.peer_bars) == ["poor"]


def test_a_call_that_is_over_has_no_line_to_show(window: CallWindow, desk: CallDesk) -> None:
    header = window.stage.header
    window.stage.show_quality(CallQuality(LineQuality.GOOD, LineQuality.POOR))
    desk.calls.show(a_call(CallPhase.ENDED, end_reason=EndReason.HANGUP))
    assert not header.own_bars.isVisible()
    assert not header.peer_bars.isVisible()
    # What was measured a moment before may come late.
    window.stage.show_quality(CallQuality(LineQuality.FAIR, LineQuality.FAIR))
    assert not header.own_bars.isVisible()
    assert "You" not in words_shown(header)
