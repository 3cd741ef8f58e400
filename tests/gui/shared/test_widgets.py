"""The shared widgets: reachable by keyboard, large enough, named, and never telling a status by colour alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ui.shared.banners import NoticeArea
from careconnect_desktop.ui.shared.buttons import Button, CallButton, Kind, icon_button, primary_button
from careconnect_desktop.ui.shared.cards import ClickableCard
from careconnect_desktop.ui.shared.chips import Avatar, Chip, initials
from careconnect_desktop.ui.shared.dialogs import FittingDialog
from careconnect_desktop.ui.shared.fields import GrowingText, PasswordField, TextField
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.focus_ring import FocusRing
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look, ThemeChoice
from careconnect_desktop.ui.shared.segments import Segments
from careconnect_desktop.viewmodels.notices import NoticeAction, NoticeCentre
from tests.helpers.looks import catch_up


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_every_button_is_pressed_by_enter_and_space(look: Look, qtbot: QtBot, key: Qt.Key) -> None:
    call = CallButton(look, "Mute", "mic")
    buttons = [primary_button(look, "Go"), icon_button(look, "x", "Close")]
    for widget in (call, *buttons):
        qtbot.addWidget(widget)
    for button in (call.button, *buttons):
        with qtbot.waitSignal(button.clicked, timeout=500):
            qtbot.keyClick(button, key)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_buttons_are_forty_pixels_high_and_hold_their_word(look: Look, qtbot: QtBot, scale: float) -> None:
    look.set_text_scale(scale)
    catch_up(look)
    for button in (Button(look, "Check camera and sound", icon="camera"), icon_button(look, "x", "Close")):
        qtbot.addWidget(button)
        button.show()
        assert button.sizeHint().height() >= 40
        words = button.fontMetrics().horizontalAdvance(button.text())
        assert button.sizeHint().width() >= words + (look.px(20) if button.text() else 0)


def test_an_icon_alone_has_a_name(look: Look, qtbot: QtBot) -> None:
    button = icon_button(look, "copy", "Copy for support")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Copy for support"
    assert "Copy for support" in button.toolTip()


def test_an_icon_has_a_gap_only_beside_a_word(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Send", icon="send")
    qtbot.addWidget(button)
    beside = button.iconSize()
    button.setText("")
    assert button.iconSize().width() == button.iconSize().height() < beside.width()
    button.setText("Send")
    assert button.iconSize() == beside


def test_icons_follow_the_theme(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Settings", icon="settings")
    qtbot.addWidget(button)
    light = button.icon().pixmap(28, 20).toImage()
    look.choose(ThemeChoice.DARK)
    catch_up(look)
    assert button.icon().pixmap(28, 20).toImage() != light


def test_an_unknown_icon_is_a_coded_error(look: Look) -> None:
    with pytest.raises(CareConnectError) as caught:
        look.icon("no-such-icon")
    assert caught.value.code == "resource_missing"


def test_the_call_button_says_its_state_and_opens_its_menu(look: Look, qtbot: QtBot) -> None:
    menu = QMenu()
    menu.addAction("Headset")
    button = CallButton(look, "Mute", "mic", menu=menu, menu_name="Choose a microphone")
    qtbot.addWidget(button)
    qtbot.addWidget(menu)
    button.show()
    button.set_face("Unmute", "mic-off", is_struck=True)
    assert button.button.accessibleName() == "Unmute"
    assert button.caret is not None
    assert button.caret.accessibleName() == "Choose a microphone"
    assert button.caret.sizeHint().width() >= 24
    qtbot.keyClick(button.caret, Qt.Key.Key_Return)
    assert menu.isVisible()
    menu.close()


def test_a_card_that_leads_somewhere_is_one_target(look: Look, qtbot: QtBot) -> None:
    card = ClickableCard("Messages")
    qtbot.addWidget(card)
    card.resize(200, 60)
    with qtbot.waitSignal(card.clicked, timeout=500):
        qtbot.keyClick(card, Qt.Key.Key_Return)
    with qtbot.waitSignal(card.clicked, timeout=500):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))


def test_a_chip_is_a_word_and_a_shape(look: Look, qtbot: QtBot) -> None:
    chip = Chip(look, "Approved", "circle-check", "ok")
    qtbot.addWidget(chip)
    assert chip.accessibleName() == "Approved"
    chip.resize(chip.sizeHint())
    first = chip.grab().toImage()
    chip.set_status("Approved", "circle-x", "ok")
    assert chip.grab().toImage() != first


@pytest.mark.parametrize(("name", "letters"), [
    ("Amina Hassan", "AH"),
    ("Dr. Anna Meyer", "AM"),
    ("Prof. Dr. med. Karl-Friedrich von Schmidt", "KS"),
    ("Madonna", "M"),
    ("د. ليلى حداد", "ل"),
    ("सुनीता शर्मा", "स"),
    ("   ", "?"),
    ("", "?"),
    ("123", "?"),
])  # fmt: skip
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_presence_is_told_by_shape(look: Look, qtbot: QtBot) -> None:
    avatar = Avatar(look, "Amina Hassan")
    qtbot.addWidget(avatar)
    avatar.resize(avatar.sizeHint())
    pictures = []
    for is_online in (None, True, False):
        avatar.set_person("Amina Hassan", is_online)
        pictures.append(avatar.grab().toImage())
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_a_field_says_what_is_wrong_until_it_is_edited(look: Look, qtbot: QtBot) -> None:
    field = TextField("E-mail", hint="We never show it")
    qtbot.addWidget(field)
    field.set_error("An e-mail looks like name@example.org.")
    assert field.error == "An e-mail looks like name@example.org."
    assert field.line.accessibleDescription() == field.error
    qtbot.keyClicks(field.line, "a")
    assert field.error == ""
    assert field.line.accessibleDescription() == "We never show it"


def test_a_password_is_hidden_until_it_is_asked_for(look: Look, qtbot: QtBot) -> None:
    field = PasswordField(look, "Password")
    qtbot.addWidget(field)
    field.set_text("secret words")
    assert field.line.displayText() != "secret words"
    eye = field.findChild(Button)
    assert isinstance(eye, Button)
    assert eye.accessibleName() == "Show the password"
    eye.click()
    assert field.line.displayText() == "secret words"
    assert eye.accessibleName() == "Hide the password"


def test_the_composer_grows_to_six_lines_and_then_scrolls(look: Look, qtbot: QtBot) -> None:
    text = GrowingText(look, max_lines=6)
    qtbot.addWidget(text)
    text.resize(400, 40)
    text.show()
    heights = []
    for lines in (1, 3, 6, 12):
        text.setPlainText("\n".join("line" for _ in range(lines)))
        heights.append(text.height())
    assert heights[0] < heights[1] < heights[2]
    assert heights[2] == heights[3]
    assert text.verticalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAsNeeded


def test_enter_sends_and_shift_enter_breaks(look: Look, qtbot: QtBot) -> None:
    text = GrowingText(look, enter_submits=True)
    qtbot.addWidget(text)
    qtbot.keyClicks(text, "one")
    qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(text, "two")
    with qtbot.waitSignal(text.submitted, timeout=500):
        qtbot.keyClick(text, Qt.Key.Key_Return)
    assert text.toPlainText() == "one\ntwo"


def test_segments_move_by_arrows_and_tell_their_value(look: Look, qtbot: QtBot) -> None:
    segments = Segments(look, "Theme", [("light", "Light"), ("dark", "Dark"), ("system", "Automatic")])
    qtbot.addWidget(segments)
    segments.show()
    segments.show_value("light")
    segments.button("light").setFocus()
    with qtbot.waitSignal(segments.chosen, timeout=500) as told:
        qtbot.keyClick(segments.button("light"), Qt.Key.Key_Right)
    assert told.args == ["dark"]
    assert segments.button("dark").isChecked()


def test_a_flow_breaks_into_lines_and_mirrors(look: Look, qtbot: QtBot) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    flow = FlowLayout(spacing=8, parent=room)
    buttons = [Button(look, "A button with words") for _ in range(4)]
    for button in buttons:
        flow.addWidget(button)
    room.resize(buttons[0].sizeHint().width() * 2 + 20, 300)
    room.show()
    assert buttons[0].y() == buttons[1].y() < buttons[2].y()
    assert buttons[0].x() < buttons[1].x()
    room.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    flow.setGeometry(room.rect())
    assert buttons[0].x() > buttons[1].x()
    assert flow.heightForWidth(room.width()) > flow.heightForWidth(room.width() * 3)


@pytest.mark.parametrize(
    ("width", "lines"), [(7 * 60 + 6 * 8, [7, 7]), (7 * 60 + 6 * 8 - 8, [4, 3, 4, 3]), (130, [2, 2, 2, 1] * 2)]
)
def test_a_week_that_has_no_room_in_a_line_breaks_so_that_days_stand_below_themselves(
    look: Look, qtbot: QtBot, width: int, lines: list[int]
) -> None:
    room = QWidget()
    qtbot.addWidget(room)
    flow = FlowLayout(spacing=8, is_uniform=True, fill_columns=7, parent=room)
    days = [QWidget() for _ in range(14)]
    for day in days:
        day.setMinimumSize(60, 40)
        flow.addWidget(day)
    room.resize(width, flow.heightForWidth(width))
    room.show()
    assert room.height() == len(lines) * 48 - 8
    assert [sum(day.y() == top for day in days) for top in sorted({day.y() for day in days})] == lines
    for first, second in zip(days[:7], days[7:], strict=True):
        assert first.x() == second.x()
        assert first.width() == second.width() >= 60
    assert max(day.geometry().right() for day in days) <= width - 1


def test_words_beside_buttons_stand_in_the_middle_of_the_line(look: Look, qtbot: QtBot) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    row = FlowLayout(parent=view)
    words, button = PlainTextLabel("Nobody is waiting."), Button(look, "Running late")
    row.addWidget(words)
    row.addWidget(button)
    view.resize(600, 80)
    view.show()
    assert words.height() < button.height()
    assert abs(words.geometry().center().y() - button.geometry().center().y()) <= 1


def test_what_points_onward_is_mirrored_with_the_interface(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Send", icon="send")
    qtbot.addWidget(button)
    before = button.icon().pixmap(button.iconSize()).toImage()
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert button.icon().pixmap(button.iconSize()).toImage() == before.flipped(Qt.Orientation.Horizontal)


def test_the_focus_ring_stands_around_what_has_the_focus(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, second = Button(look, "First"), Button(look, "Second")
    column.addWidget(first)
    column.addWidget(second)
    ring = FocusRing(look, window)
    window.resize(300, 200)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(ring.isVisible)
    assert ring.geometry().contains(first.geometry().adjusted(-4, -4, 4, 4))
    assert not ring.geometry().contains(second.geometry())
    second.setFocus()
    assert ring.geometry().contains(second.geometry())
    second.hide()
    assert not ring.geometry().contains(second.geometry()) or not ring.isVisible()


def test_a_notice_has_words_a_verb_and_a_number_for_support(look: Look, qtbot: QtBot) -> None:
    centre = NoticeCentre()
    area = NoticeArea(look, centre)
    qtbot.addWidget(area)
    area.show()
    done: list[bool] = []
    notice = centre.report(CareConnectError("camera_missing"), NoticeAction.CHOOSE_CAMERA, lambda: done.append(True))
    texts = [label.text() for label in area.findChildren(PlainTextLabel)]
    assert "No camera was found" in texts
    assert any(notice.support_id in text for text in texts)
    verb = next(button for button in area.findChildren(Button) if button.text() == "Choose camera")
    verb.click()
    assert done == [True]
    assert not area.isVisible()


def test_an_unknown_code_still_has_honest_words(look: Look, qtbot: QtBot) -> None:
    centre = NoticeCentre()
    area = NoticeArea(look, centre)
    qtbot.addWidget(area)
    centre.report(CareConnectError("something_new", "<b>internal</b> detail"))
    texts = [label.text() for label in area.findChildren(PlainTextLabel)]
    assert "Something went wrong" in texts
    assert not any("internal" in text for text in texts)


def test_a_dialog_is_as_high_as_its_wrapped_parts_need(look: Look, qtbot: QtBot) -> None:
    dialog = FittingDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    choice = Segments(look, "How was it", [(number, f"A choice of some length {number}") for number in range(5)])
    words = PlainTextLabel("Something below that must not be covered")
    column.addWidget(choice)
    column.addWidget(words)
    dialog.show()
    dialog.resize(400, 60)
    QApplication.processEvents()
    assert choice.height() >= choice.heightForWidth(choice.width())
    assert words.geometry().top() > choice.geometry().bottom()


@pytest.mark.parametrize(("kind", "presses"), [("plain", 1), ("primary", 1), ("icon", 2)])
def test_a_double_click_presses_once_and_an_arrow_twice(look: Look, qtbot: QtBot, kind: Kind, presses: int) -> None:
    button = Button(look, "Next", kind=kind)
    qtbot.addWidget(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.show()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert len(pressed) == presses
