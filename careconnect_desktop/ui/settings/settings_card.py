"""One subject of the settings: an icon and a heading, and what belongs to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.cards import Card
from careconnect_desktop.ui.shared.empty_state import IconLabel
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.notices import Failure


class SettingsCard(Card):
    """Fill `body`; a failure is told below the heading with `show_failure`."""

    def __init__(self, look: Look, icon: str, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(padding=20, spacing=8, parent=parent)
        self.look = look
        self._again: Callable[[], None] | None = None
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel(look, icon, "primary"))
        self._title = PlainTextLabel(title, size=Size.HEADING)
        row.addWidget(self._title, 1)
        self.body.addLayout(row)
        self.body.addSpacing(4)
        self._failure_room = FailureRoom(look, self._try_again)
        self.body.addLayout(self._failure_room)

    def set_title(self, title: str) -> None:
        """The subject in a word or two."""
        self._title.setText(title)

    def show_failure(self, failure: Failure | None, *, again: Callable[[], None] | None = None) -> None:
        """Tell what went wrong, or take it back. again: what the banner's button does, where trying again can help."""
        self._again = again
        self._failure_room.show_failure(failure, self.tr("Try again") if again is not None else "")

    def _try_again(self) -> None:
        if self._again is not None:
            self._again()
