"""What went well is told over the page: nothing moves, a screen reader hears it, and it goes by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ui.frame.main_window import MainWindow
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.patient_bench import patient_workspace_over, services_of
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.shared.banners import Banner
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.cards import ScrollColumn
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.passing_notices import PassingNotices
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.notices import NoticeAction, NoticeCentre, NoticeTone
from tests.helpers.looks import catch_up


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
    controls = controls_of(workspace)
    assert len(controls) > 4

    centre.tell("visit_cancelled", NoticeTone.OK)
    await studio.settle()
    assert place_of(workspace).topLeft() == before.topLeft()
    now = controls_of(workspace)
    assert now == {control: controls[control] for control in now}, "nothing moves under the pointer"
    shown = workspace.passing_notices
    assert not any(shown.geometry().intersects(place) for place in now.values())
    assert shown.isVisible()
    assert not workspace.notice_area.isVisible()
    assert before.contains(shown.geometry())
    assert shown.geometry().bottom() > before.center().y()
    assert abs(shown.geometry().center().x() - before.center().x()) <= 1
    banner = shown.findChildren(Banner)[0]
    assert shown.height() >= banner.heightForWidth(shown.width()) > 0

    window.resize(820, 640)
    await studio.settle()
    assert workspace.rect().contains(shown.geometry())
    assert not any(shown.geometry().intersects(place) for place in controls_of(workspace).values())
    # What asks for something stands above the page until it is answered.
    centre.report(CareConnectError("timeout", retryable=True), do=lambda: None)
    await studio.settle()
    assert workspace.notice_area.isVisible()
    assert len(shown.findChildren(Banner)) == 1


def controls_of(workspace: Workspace) -> dict[QWidget, QRect]:
    """What can be pressed in the place that is shown, as much of it as is seen."""
    page = workspace.home  # type: ignore[attr-defined]  # a patient's
    found = {}
    for widget in page.findChildren(QWidget):
        if widget.isVisible() and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            seen = widget.visibleRegion().boundingRect()
            if not seen.isEmpty():
                found[widget] = QRect(widget.mapTo(workspace, seen.topLeft()), widget.size())
    return found


@dataclass
class Room:
    """A view with notices over it; `pass_by` is the end of their time."""

    centre: NoticeCentre
    notices: PassingNotices
    page: QWidget
    is_pointed_at: bool = False

    def put(self, width_px: int, left_px: int, *, is_at_head: bool = False) -> QPushButton:
        """A button at an edge of the page."""
        button = QPushButton(self.page)
        button.resize(width_px, 40)
        button.move(left_px, 20 if is_at_head else self.page.height() - 60)
        button.show()
        return button

    def tell(self) -> QRect:
        """Something went well; answers where it stands, in the page's coordinates."""
        self.centre.tell("visit_cancelled", NoticeTone.OK)
        QApplication.processEvents()
        return self.place()

    def place(self) -> QRect:
        return self.notices.geometry().translated(-self.page.pos())

    def pass_by(self) -> None:
        # Wherever the pointer of whoever runs the tests may be.
        self.notices.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, self.is_pointed_at)
        self.notices.patience.timeout.emit()


@pytest.fixture
def room(look: Look, qtbot: QtBot) -> Room:
    window = QWidget()
    qtbot.addWidget(window)
    page = QWidget()
    QHBoxLayout(window).addWidget(page)
    window.resize(800, 600)
    centre = NoticeCentre()
    made = Room(centre, PassingNotices(look, centre, page, window), page)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return made


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_it_stands_where_nothing_can_be_pressed(room: Room, qtbot: QtBot, is_mirrored: bool) -> None:
    room.notices.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
    width = room.page.width()
    left = room.put(120, width - 140 if is_mirrored else 20)
    there = room.tell()
    assert not there.intersects(left.geometry())
    assert there.bottom() > room.page.height() - 40, "at the foot still"
    # What is scrolled below it later makes it go elsewhere: to the head.
    wide = room.put(width, 0)
    qtbot.waitUntil(lambda: not room.place().intersects(wide.geometry()), timeout=5_000)
    assert room.place().top() < 40
    assert room.page.contentsMargins().bottom() == 0


def test_where_all_is_taken_the_view_makes_room(room: Room, look: Look) -> None:
    look.set_text_scale(2.0)
    catch_up(look)
    column = QVBoxLayout(room.page)
    page = ScrollColumn()
    column.addWidget(page)
    buttons = [QPushButton(str(number)) for number in range(30)]
    for button in buttons:
        page.content.addWidget(button)
    for _ in range(4):
        QApplication.processEvents()
    before = room.page.geometry()
    places = [button.mapTo(room.page, QPoint(0, 0)) for button in buttons]
    there = room.tell()
    assert there.top() > page.geometry().bottom()
    assert [button.mapTo(room.page, QPoint(0, 0)) for button in buttons] == places
    assert room.page.rect().contains(there)
    assert room.page.geometry() == before
    room.pass_by()
    assert room.page.contentsMargins().bottom() == 0


def test_below_the_last_row_of_a_list_it_may_stand(room: Room) -> None:
    rows = QListWidget()
    column = QVBoxLayout(room.page)
    column.addWidget(rows)
    rows.addItems(["one", "two"])
    QApplication.processEvents()
    assert rows.geometry().intersects(room.tell())
    room.pass_by()
    rows.addItems([str(number) for number in range(100)])
    QApplication.processEvents()
    there = room.tell()
    assert not rows.geometry().intersects(there)


def test_a_heading_is_read_as_a_whole(room: Room) -> None:
    room.put(room.page.width(), 0)
    title = PlainTextLabel("Visits", size=Size.TITLE, max_lines=1, parent=room.page)
    title.setGeometry(20, 20, room.page.width() - 40, 30)
    title.show()
    there = room.tell()
    assert there.intersects(title.geometry()), "beside the words, at the head"
    assert not there.intersects(title.words_rect().translated(title.pos()))
    room.pass_by()
    title.setText("Visits of Professor Doctor Karl-Friedrich von Schmidt-Hohenlohe")
    there = room.tell()
    assert not there.intersects(title.geometry())
    room.pass_by()
    # Words that are no heading may be covered for that long.
    title.setProperty("textSize", Size.BODY.value)
    assert room.tell().intersects(title.geometry())


class Walked(QWidget):
    """Counts how often all that is in it is gone through."""

    count = 0

    def findChildren(self, *args: Any, **options: Any) -> list[Any]:
        self.count += 1
        found: list[Any] = super().findChildren(*args, **options)
        return found


def test_a_view_is_gone_through_once_however_much_is_taken(room: Room) -> None:
    walked = Walked(room.page)
    walked.show()
    width = room.page.width()
    room.put(width, 0)
    room.tell()
    assert room.place().top() < 40, "at the last of its places"
    walked.count = 0
    room.notices.again.timeout.emit()
    assert walked.count == 1


def test_it_goes_by_itself(room: Room) -> None:
    room.centre.tell("visit_cancelled", NoticeTone.OK)
    assert room.notices.patience.isActive()
    assert room.notices.patience.interval() >= 8_000
    room.is_pointed_at = True
    room.pass_by()
    assert room.notices.isVisible(), "somebody points at it"
    room.is_pointed_at = False
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
