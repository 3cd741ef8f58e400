"""The rail with the places of one signed-in person, and the notices above the place that is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from careconnect_desktop.ui.frame.rail import Rail
from careconnect_desktop.ui.shared.banners import NoticeArea
from careconnect_desktop.ui.shared.cards import separator
from careconnect_desktop.ui.shared.carrying import carry_over
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.passing_notices import PassingNotices
from careconnect_desktop.ui.shared.place import Place
from careconnect_desktop.ui.shared.readying import readied
from careconnect_desktop.ui.shared.shortcuts import bind_shortcut
from careconnect_desktop.viewmodels.frame import FrameModel
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel

P = TypeVar("P", bound=Place)


@dataclass(frozen=True, slots=True)
class RailPlace:
    """A place as it registers: its key, its word and icon in the rail, and what gives it, built on the first wish.

    within: the key of the place in the rail that leads here; such a place has no button of its own. ahead: builds its
    largest parts, which it then takes; each has a turn of its own where nobody waits for the place.
    """

    key: str
    title: str
    icon: str
    give: Callable[[], Place]
    at_foot: bool = False
    within: str = ""
    ahead: tuple[Callable[[], object], ...] = ()


class Workspace(QWidget):
    """The rail and the places of one signed-in person. The first registered place is shown first.

    Only that one is built with it: the others with the first wish to see them, or by `furnish` behind the first view.

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
        self._built: dict[str, Place] = {}
        self._numbered: list[str] = []
        self._furnishing = self._pieces()
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
        self.passing_notices = PassingNotices(look, notices, over=self._stack, parent=self)
        for entry in places:
            self._register(entry)
        self.rail.chosen.connect(self.show_place)
        self.rail.chosen.connect(lambda _key: notices.dismiss_successes())
        frame.changed.connect(self._draw)
        if places:
            self.show_place(places[0].key)
        self._draw()

    @property
    def is_looked_at(self) -> bool:
        """On the screen, in the window that has the keyboard."""
        return self.isVisible() and self.isActiveWindow()

    @property
    def current_key(self) -> str:
        """The key of the place that is shown."""
        current = self._stack.currentWidget()
        return next((key for key, place in self._built.items() if place is current), "")

    @property
    def built_keys(self) -> tuple[str, ...]:
        """The keys of the places that are built, in that order."""
        return tuple(self._built)

    def show_place(self, key: str) -> None:
        """Go to a place; KeyError for one that is not registered."""
        entry = self._places[key]
        self._stack.setCurrentWidget(entry.give())
        self.rail.show_place(entry.within or key)

    def furnish(self) -> bool:
        """Build one more piece of the places, so that nobody waits for it later; False when all is there."""
        return next(self._furnishing, False)

    def _pieces(self) -> Iterator[bool]:
        for key, entry in self._places.items():
            for build in entry.ahead:
                if key not in self._built:
                    build()
                    yield True
            if key not in self._built:
                entry.give()
                yield True
            place = self._built[key]
            while place.build_ahead():
                yield True
        for place in self._built.values():
            for _ in readied(place, self._stack.size()):
                yield True
            # Each has its last part in a turn of its own, however short.
            yield True

    def take_over(self, old: Workspace) -> None:
        """Show what another shows, with what was typed there; before this one takes its place in the window."""
        pairs = [(before, self._places[key].give()) for key, before in old._built.items() if key in self._places]
        for before, place in pairs:
            place.resume(before.left_at())
        self.show_place(old.current_key)
        for before, place in pairs:
            carry_over(before, place)

    def _put(self, key: str, place: P) -> P:
        """A place that was built just now: it lives here."""
        self._built[key] = place
        self._stack.addWidget(place)
        return place

    def _register(self, entry: RailPlace) -> None:
        self._places[entry.key] = entry
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
