"""Camera, microphone and loudspeaker: the way to their check."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from careconnect_desktop.ui.settings.settings_card import SettingsCard
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look


class DevicesCard(SettingsCard):
    """`pressed` follows the button."""

    pressed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "headphones", parent=parent)
        self.set_title(self.tr("Camera and sound"))
        words = self.tr("See your own picture, hear a sound, and choose what to use.")
        self.body.addWidget(PlainTextLabel(words, tone="muted"))
        self.body.addSpacing(8)
        self.check = Button(look, self.tr("Check camera and sound"), icon="camera")
        self.check.clicked.connect(self.pressed)
        self.body.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeading)
