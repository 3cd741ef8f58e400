"""The main window: either the way in, or the workspace of the person who is signed in."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from careconnect_desktop.ui.shared.focus_ring import FocusRing
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.reading_order import move_focus

MINIMUM_SIZE = QSize(800, 600)


class MainWindow(QWidget):
    """One window for the whole program but the call. Closing it never ends a call: that window is its own."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("CareConnect")
        self.setWindowIcon(look.icon("careconnect", "primary", 64))
        # At 300 % a screen has a third of its pixels: the window must not be larger than it.
        # What frames the window takes from the screen as well.
        room = self.screen().availableGeometry().size() - QSize(0, look.px(32))
        self.setMinimumSize(MINIMUM_SIZE.boundedTo(room))
        self.setProperty("kind", "place")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None
        self._cover: QWidget | None = None
        self._focused_behind: QWidget | None = None
        self._ring = FocusRing(look, self)
        self.resize(QSize(1120, 760).boundedTo(room))

    @property
    def content(self) -> QWidget | None:
        """What is in the window, behind a cover or not."""
        return self._content

    def focusNextPrevChild(self, is_next: bool) -> bool:
        return move_focus(self, is_forward=is_next)

    def cover(self, cover: QWidget) -> None:
        """Show this in place of the content, which stays as it is behind it."""
        if self._cover is not cover:
            self.uncover()
            self._cover = cover
            self._column.addWidget(cover)
        if self._content is not None:
            if not self._content.isHidden():
                # Hiding hands the keyboard on.
                self._focused_behind = self._content.focusWidget()
            self._content.hide()
        cover.show()
        cover.setFocus()

    def uncover(self) -> None:
        """Show the content again."""
        cover, self._cover = self._cover, None
        if cover is not None:
            self._column.removeWidget(cover)
            cover.hide()
            cover.setParent(None)
            if self._content is not None:
                self._content.show()
                self._go_on_behind(self._content)

    def _go_on_behind(self, content: QWidget) -> None:
        """The keyboard comes back to where it was; to the content as a whole where that is gone."""
        focused, self._focused_behind = self._focused_behind, None
        if focused is None or not isValid(focused) or not content.isAncestorOf(focused):
            focused = content
        elif not focused.isVisible() or not focused.isEnabled():
            # A button that rests while its request runs takes no keyboard.
            focused = content
        focused.setFocus()

    def show_content(self, content: QWidget) -> None:
        """Replace what is in the window; the old content is deleted. The keyboard goes where the new one wants it."""
        old = self._content
        self._content = content
        # With another parent it is forgotten.
        wants_focus: QWidget | None = content.focusWidget()
        self._column.addWidget(content)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        # Hidden widgets take no focus, and the layout would show it only later.
        content.setVisible(self._cover is None)
        (content if wants_focus is None else wants_focus).setFocus()
