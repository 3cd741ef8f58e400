"""The rail with the places of one signed-in person, and the notices above the place that is shown."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from careconnect_desktop.ui.frame.rail import Rail
from careconnect_desktop.ui.shared.banners import NoticeArea
from careconnect_desktop.ui.shared.cards import separator
from careconnect_desktop.ui.shared.carrying import carry_over
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.place import Place
from careconnect_desktop.ui.shared.shortcuts import bind_shortcut
from careconnect_desktop.viewmodels.frame import FrameModel
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel


@dataclass(frozen=True, slots=True)
class RailPlace:
    """A place as it registers: its key, its word and icon in the rail, and itself.

    within: the key of the place in the rail that leads here; such a place has no button of its own.
    """

    key: str
    title: str
    icon: str
    place: Place
    at_foot: bool = False
    within: str = ""


class Workspace(QWidget):
    """The rail and the places of one signed-in person. The first registered place is shown first.

    visit_wanted: an `Appointment` that somebody outside, such as a link, wants to be seen.
    """

    visit_wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        frame: FrameModel,
        notices: NoticeCentre,
        places: list[RailPlace],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._frame = frame
        self.setProperty("kind", "place")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rail = Rail(look)
        self._stack = QStackedWidget()
        self._places: dict[str, RailPlace] = {}
        self._numbered: list[str] = []
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        notice_room = QVBoxLayout()
        notice_room.setContentsMargins(28, 12, 28, 0)
        self.notice_area = NoticeArea(look, notices)
        notice_room.addWidget(self.notice_area)
        column.addLayout(notice_room)
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(separator(vertical=True))
        row.addLayout(column, 1)
        for entry in places:
            self._register(entry)
        self.rail.chosen.connect(self.show_place)
        frame.changed.connect(self._draw)
        if places:
            self.show_place(places[0].key)
        self._draw()

    @property
    def current_key(self) -> str:
        """The key of the place that is shown."""
        current = self._stack.currentWidget()
        return next((key for key, entry in self._places.items() if entry.place is current), "")

    def show_place(self, key: str) -> None:
        """Go to a place; KeyError for one that is not registered."""
        entry = self._places[key]
        self._stack.setCurrentWidget(entry.place)
        self.rail.show_place(entry.within or key)

    def take_over(self, old: Workspace) -> None:
        """Show what another shows, with what was typed there; before this one takes its place in the window."""
        for key, entry in self._places.items():
            before = old._places.get(key)
            if before is not None:
                entry.place.resume(before.place.left_at())
        self.show_place(old.current_key)
        for key, entry in self._places.items():
            before = old._places.get(key)
            if before is not None:
                carry_over(before.place, entry.place)

    def _register(self, entry: RailPlace) -> None:
        self._places[entry.key] = entry
        self._stack.addWidget(entry.place)
        if entry.within:
            return
        self.rail.add_place(entry.key, entry.title, entry.icon, at_foot=entry.at_foot)
        self._numbered.append(entry.key)

    def bind(self, shortcuts: ShortcutsModel) -> None:
        """Go to the places of the rail by the keys of the table."""
        shortcuts.serve(is_of_doctor=self._frame.snapshot.is_doctor)
        for number, key in enumerate(self._numbered, start=1):
            shortcut_id = f"program.place_{number}"
            if shortcuts.snapshot.has(shortcut_id):
                bind_shortcut(shortcuts, self, shortcut_id, partial(self.show_place, key))

    def _draw(self) -> None:
        shown = self._frame.snapshot
        self.rail.show_frame(shown)
        self.rail.set_count("messages", shown.unread_count)
        self.rail.set_count("day", shown.request_count)
