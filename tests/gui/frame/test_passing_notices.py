"""What went well is told over the page: nothing moves, a screen reader hears it, and it goes by itself."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ui.frame.main_window import MainWindow
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.patient_bench import patient_workspace_over, services_of
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.shared.banners import Banner, PassingNotices
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.notices import NoticeAction, NoticeCentre, NoticeTone


def place_of(workspace: Workspace) -> QRect:
    page = workspace.home  # type: ignore[attr-defined]  # a patient's
    return QRect(page.mapTo(workspace, QPoint(0, 0)), page.size())


async def test_a_success_moves_nothing_and_stands_over_the_foot(studio: Studio, look: Look, qtbot: QtBot) -> None:
    workspace = await patient_workspace_over(studio, services_of(samples.PATIENT_VISITS), is_furnished=False)
    window = MainWindow(look)
    qtbot.addWidget(window)
    window.show_content(workspace)
    with qtbot.waitExposed(window):
        window.show()
    await studio.settle()
    centre = studio.owner.findChildren(NoticeCentre)[-1]
    before = place_of(workspace)

    centre.tell("visit_cancelled", NoticeTone.OK)
    await studio.settle()
    assert place_of(workspace) == before
    shown = workspace.passing_notices
    assert shown.isVisible()
    assert not workspace.notice_area.isVisible()
    assert before.contains(shown.geometry())
    assert shown.geometry().bottom() > before.center().y()
    assert abs(shown.geometry().center().x() - before.center().x()) <= 1
    banner = shown.findChildren(Banner)[0]
    assert shown.height() >= banner.heightForWidth(shown.width()) > 0

    window.resize(820, 640)
    await studio.settle()
    assert place_of(workspace).contains(shown.geometry())
    # What asks for something stands above the page until it is answered.
    centre.report(CareConnectError("timeout", retryable=True), do=lambda: None)
    await studio.settle()
    assert workspace.notice_area.isVisible()
    assert len(shown.findChildren(Banner)) == 1


@dataclass
class Room:
    """A view with notices over it; `pass_by` is the end of their time."""

    centre: NoticeCentre
    notices: PassingNotices

    def pass_by(self) -> None:
        self.notices.patience.timeout.emit()


@pytest.fixture
def room(look: Look, qtbot: QtBot) -> Room:
    window = QWidget()
    qtbot.addWidget(window)
    page = QWidget()
    QHBoxLayout(window).addWidget(page)
    window.resize(800, 600)
    centre = NoticeCentre()
    made = Room(centre, PassingNotices(look, centre, page, window))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return made


def test_it_goes_by_itself(room: Room) -> None:
    room.centre.tell("visit_cancelled", NoticeTone.OK)
    assert room.notices.patience.isActive()
    assert room.notices.patience.interval() >= 8_000
    room.notices.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
    room.pass_by()
    assert room.notices.isVisible(), "somebody points at it"
    room.notices.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    room.pass_by()
    assert room.centre.snapshot.notices == ()
    assert not room.notices.isVisible()


def test_it_stays_while_the_keyboard_is_on_it_and_while_it_offers_something(room: Room, qtbot: QtBot) -> None:
    room.centre.tell("visit_cancelled", NoticeTone.OK)
    close = room.notices.findChildren(Button)[0]
    close.setFocus()
    qtbot.waitUntil(close.hasFocus)
    room.pass_by()
    assert room.notices.isVisible()
    assert room.notices.patience.isActive()
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert room.centre.snapshot.notices == ()
    room.centre.tell("visit_cancelled", NoticeTone.OK, NoticeAction.TRY_AGAIN, lambda: None)
    assert not room.notices.isVisible()


def test_a_screen_reader_is_told(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.object().accessibleName()))
    room.centre.tell("visit_cancelled", NoticeTone.OK)
    QApplication.processEvents()
    assert [name for name in told if "cancelled" in name.lower()]
