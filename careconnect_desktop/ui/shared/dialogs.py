"""A question that needs an answer before something is lost; the safe answer is the default."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.buttons import Button, danger_button
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.focus_ring import FocusRing
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size


class FittingDialog(QDialog):
    """As high as its words need at its width: Qt gives dialogs whose parts wrap their one-line height."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            needed = layout.totalHeightForWidth(self.width())
            room = self.screen().availableGeometry().height()
            self.setMinimumHeight(min(needed, room))


class Question(FittingDialog):
    """Open with `open()`; `accepted` follows the danger button alone, Escape and the other button keep things."""

    def __init__(
        self, look: Look, title: str, words: str, *, do: str, keep: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        # The verb alone: the question may name a person, and window titles are read by others (task bars, sharing).
        self.setWindowTitle(do)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(PlainTextLabel(title, size=Size.HEADING))
        column.addWidget(PlainTextLabel(words))
        column.addSpacing(8)
        self.do_button = danger_button(look, do)
        self.keep_button = Button(look, keep)
        self.keep_button.setDefault(True)
        row = FlowLayout()
        row.addWidget(self.keep_button)
        row.addWidget(self.do_button)
        column.addLayout(row)
        self.do_button.clicked.connect(self.accept)
        self.keep_button.clicked.connect(self.reject)
        self.setMinimumWidth(look.px(360))
        self._ring = FocusRing(look, self)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.keep_button.setFocus()
