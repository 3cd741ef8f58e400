"""What a place says when something did not come, or is not there: words and a way on, never an empty room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.call.call_window import CallWindow
from careconnect_desktop.ui.chat.thread_view import ThreadView
from careconnect_desktop.ui.gallery.scenes import SCENES
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.settings.phone_card import PhoneCard
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.look import Look
from tests.gui.conftest import Settle
from tests.helpers.labels import words_on
from tests.helpers.looks import catch_up

NOT_KEPT = "This did not get there yet. What you entered is kept: check your internet connection and try again."
PHOTO = "Another program uses the camera. Close that program and try again, or send a picture that is on this computer."
LOUDSPEAKER = "Another program uses the loudspeaker. Close that program, or choose another loudspeaker."


async def seen(name: str, studio: Studio, qtbot: QtBot, settle: Settle) -> QWidget:
    view = await SCENES[name](studio)
    qtbot.addWidget(view)
    view.resize(1120, 760)
    view.show()
    await settle()
    return view


@pytest.mark.parametrize(("scene", "told", "untold"), [
    ("doctors_failed", "The list is not here yet", "No doctor found"),
    ("messages_thread_failed", "The messages are not here yet", "No messages yet"),
    ("messages_new", "No messages yet", "The messages are not here yet"),
    ("doctor_overview_failed", "The clinic's server cannot be reached", "What became of the visits"),
    ("doctor_activity_empty", "Nothing has happened yet", "Nothing of this kind"),
    ("doctor_patients_empty", "No patients yet", "Nobody chosen"),
    ("doctor_hours_failed", NOT_KEPT, ""),
    ("picture_failed", "This picture is not there any more. Whoever sent it can send it again.", ""),
    ("photo", PHOTO, ""),
    ("device_check_denied", LOUDSPEAKER, ""),
])  # fmt: skip
async def test_it_is_said(scene: str, told: str, untold: str, studio: Studio, qtbot: QtBot, settle: Settle) -> None:
    said = words_on(await seen(scene, studio, qtbot, settle))
    assert told in said
    assert untold not in said


async def test_the_way_on_from_a_full_day_leads_forward(studio: Studio, qtbot: QtBot, settle: Settle) -> None:
    view = await seen("booking_full_day", studio, qtbot, settle)
    assert "Go to Monday, 15 March" in {button.text() for button in view.findChildren(Button) if button.isVisible()}


async def test_a_number_that_is_not_known_is_not_overwritten(studio: Studio, qtbot: QtBot, settle: Settle) -> None:
    view = await seen("settings_failed", studio, qtbot, settle)
    card = view.findChildren(PhoneCard)[0]
    assert not card.save.isEnabled()
    assert "Try again" in {button.text() for button in card.findChildren(Button) if button.isVisible()}


async def test_a_sentence_stands_above_the_own_picture(
    studio: Studio, look: Look, qtbot: QtBot, settle: Settle
) -> None:
    look.set_text_scale(2.0)
    catch_up(look)
    view = await seen("call_connecting", studio, qtbot, settle)
    assert isinstance(view, CallWindow)
    panel = view.stage.overlay.panel_geometry
    assert not panel.isEmpty()
    assert not panel.intersects(view.stage.self_view.geometry())


async def test_a_narrow_composer_gives_its_words_the_buttons_room(studio: Studio, qtbot: QtBot, settle: Settle) -> None:
    view = await seen("messages", studio, qtbot, settle)
    composer = view.findChildren(ThreadView)[0].composer
    assert composer.send.text() == "Send"
    composer.resize(240, composer.height())
    assert (composer.send.text(), composer.send.accessibleName()) == ("", "Send")


async def test_a_composer_counts_with_the_size_of_text_of_now(
    studio: Studio, look: Look, qtbot: QtBot, settle: Settle
) -> None:
    view = await seen("messages", studio, qtbot, settle)
    # Both columns, also with large text.
    view.resize(2000, 900)
    composer = view.findChildren(ThreadView)[0].composer

    def least_px() -> int:
        return next(width for width in range(200, 900, 2) if is_worded_at(width))

    def is_worded_at(width: int) -> bool:
        composer.resize(width, composer.height())
        return bool(composer.send.text())

    def has_room() -> bool:
        row = composer.layout()
        assert row is not None
        row.activate()
        editor = composer.editor
        return editor.viewport().width() >= editor.fontMetrics().horizontalAdvance(editor.placeholderText())

    small = least_px()
    assert has_room()
    look.set_text_scale(2.0)
    catch_up(look)
    assert least_px() > small
    assert has_room(), "for the words beside the button"
    look.set_text_scale(1.0)
    catch_up(look)
    assert least_px() == small
