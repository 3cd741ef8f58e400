"""One subject of the settings: an icon and a heading, and what belongs to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.banners import failure_banner
from careconnect_desktop.ui.shared.cards import Card, clear_layout
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
        self._shown_failure: Failure | None = None
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel(look, icon, "primary"))
        self._title = PlainTextLabel(title, size=Size.HEADING)
        row.addWidget(self._title, 1)
        self.body.addLayout(row)
        self.body.addSpacing(4)
        self._failure_room = QVBoxLayout()
        self.body.addLayout(self._failure_room)

    def set_title(self, title: str) -> None:
        """The subject in a word or two."""
        self._title.setText(title)

    def show_failure(self, failure: Failure | None, *, again: Callable[[], None] | None = None) -> None:
        """Tell what went wrong, or take it back. again: what the banner's button does, where trying again can help."""
        if failure is self._shown_failure:
            return
        self._shown_failure = failure
        clear_layout(self._failure_room)
        if failure is not None:
            banner = failure_banner(self.look, failure, self.tr("Try again") if again is not None else "")
            if again is not None:
                banner.acted.connect(again)
            self._failure_room.addWidget(banner)
            banner.announce()
