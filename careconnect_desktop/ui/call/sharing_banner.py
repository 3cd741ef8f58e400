"""Says all the time that this side shows its screen, with the way to end it; never fades."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careconnect_desktop.ui.call.line_bars import CallIcon
from careconnect_desktop.ui.call.overlays import announce
from careconnect_desktop.ui.call.panel import FloatingPanel
from careconnect_desktop.ui.shared.buttons import danger_button
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.margins import read_margins

translate = QCoreApplication.translate


class SharingBanner(FloatingPanel):
    """Hidden while nothing is shared."""

    stop_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(read_margins(16, 8, 8, 8))
        row.setSpacing(12)
        self._icon = CallIcon(look, "monitor-up")
        self._label = PlainTextLabel(strong=True)
        self.stop_button = danger_button(look, translate("Call", "Stop sharing"))
        self.stop_button.clicked.connect(self.stop_wanted)
        row.addWidget(self._icon)
        row.addWidget(self._label, 1)
        row.addWidget(self.stop_button)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; the last of it while nothing is shared."""
        return self._label.text()

    def show_state(self, is_sharing: bool, name: str, *, hides_camera: bool) -> None:
        """name: of the person who sees it. hides_camera: it takes the place of this side's picture."""
        words = sharing_words(name, hides_camera=hides_camera)
        is_new = self.isHidden() or words != self._label.text()
        self._label.setText(words)
        self._icon.set_meaning(words)
        self.setVisible(is_sharing)
        if is_new and self.isVisible():
            # Behind the small window, that one says it.
            announce(self, words)

    def fit(self, available_px: int) -> QSize:
        """The size for this much width; the words are broken where they do not fit beside the button."""
        around = self._icon.sizeHint().width() + self.stop_button.sizeHint().width() + 48
        words = self._label.fontMetrics().horizontalAdvance(self._label.text()) + 4
        width = min(available_px, words + around)
        height = max(self._label.heightForWidth(max(48, width - around)), self.stop_button.sizeHint().height())
        return QSize(width, height + 16)


def sharing_words(name: str, *, hides_camera: bool) -> str:
    """That this side shows its screen to this person. hides_camera: it takes the place of this side's picture."""
    if hides_camera:
        words = translate("Call", "You are sharing. {name} sees it instead of your camera, until you stop.")
    else:
        words = translate("Call", "You are sharing. {name} sees it.")
    return words.format(name=name)
