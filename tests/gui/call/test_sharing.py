"""A screen that is shared, by this side and by the other."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from careconnect_desktop.call.states import MediaFlags
from careconnect_desktop.ports.media import MediaState
from careconnect_desktop.ui.call.call_window import CallWindow
from tests.gui.call.conftest import CallDesk
from tests.helpers.call_stand_ins import a_call, a_picture


def test_sharing_is_told_all_the_time_with_its_end(window: CallWindow, desk: CallDesk, qtbot: QtBot) -> None:
    assert not window.stage.sharing.isVisible()
    desk.calls.show(a_call(own_media=MediaState(has_camera=True, is_sharing_screen=True)))
    sharing = window.stage.sharing
    assert sharing.isVisible()
    assert window.stage.bar.share.button.text() == "Stop sharing"
    with qtbot.waitSignal(window.share_toggled):
        qtbot.mouseClick(sharing.stop_button, Qt.MouseButton.LeftButton)


def test_who_shares_over_the_only_picture_line_is_told_that_the_camera_is_hidden(
    window: CallWindow, desk: CallDesk
) -> None:
    sharing = MediaState(has_camera=True, is_sharing_screen=True)
    instead = "You are sharing. Amina Haddad sees it instead of your camera, until you stop."
    desk.calls.show(a_call(own_media=sharing, has_screen_line=False))
    assert window.stage.sharing.text == instead
    assert window.stage.sharing.isVisible()
    # Nothing is hidden where there is a line for each, or no picture of the camera.
    for call in (
        a_call(own_media=sharing),
        a_call(own_media=replace(sharing, is_camera_off=True), has_screen_line=False),
        a_call(own_media=replace(sharing, camera_error="camera_missing"), has_screen_line=False),
    ):
        desk.calls.show(call)
        assert window.stage.sharing.text == "You are sharing. Amina Haddad sees it."
    desk.calls.show(a_call(has_screen_line=False))
    assert not window.stage.sharing.isVisible()


def test_a_shared_screen_is_large_and_the_person_stays_beside_it(
    window: CallWindow, desk: CallDesk, qtbot: QtBot
) -> None:
    desk.pictures.camera.push(a_picture())
    desk.calls.show(a_call(peer_flags=MediaFlags(screen=True)))
    grid = window.stage.grid
    screen, person = grid.tiles
    # Until the first picture of the screen has come, the person keeps the room.
    assert person.width() == grid.width()
    desk.pictures.screen.push(a_picture(1280, 720))
    qtbot.waitUntil(lambda: screen.has_picture)
    assert screen.width() > 2 * person.width() > 0
    assert not screen.geometry().intersects(person.geometry())
    picture = screen.view.picture_rect()
    assert picture.width() <= screen.width()
    assert picture.height() <= screen.height()
    desk.calls.show(a_call(peer_flags=MediaFlags(screen=False)))
    assert len(grid.tiles) == 1
