"""The settings of the program on this computer: start, tray, keys, logs and the bundle for support."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.cards import Card
from careconnect_desktop.ui.shared.check_box import CheckBox
from careconnect_desktop.ui.shared.empty_state import IconLabel
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.desktop_wishes import DesktopWishesModel

translate = QCoreApplication.translate


class DesktopCard(Card):
    """Draws a `DesktopWishesModel`; what the buttons open is somebody else's matter."""

    shortcuts_pressed = Signal()
    logs_pressed = Signal()
    diagnostics_pressed = Signal()

    def __init__(self, look: Look, wishes: DesktopWishesModel) -> None:
        super().__init__(padding=20, spacing=8)
        self._wishes = wishes
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel(look, "keyboard", "primary"))
        row.addWidget(PlainTextLabel(translate("DesktopCard", "This computer"), size=Size.HEADING), 1)
        self.body.addLayout(row)
        self.body.addSpacing(4)
        self.starts = CheckBox(look, translate("DesktopCard", "Start CareConnect with the computer"))
        self.stays = CheckBox(look, translate("DesktopCard", "Keep running when the window is closed"))
        for box in (self.starts, self.stays):
            self.body.addWidget(box)
        self.starts.clicked.connect(wishes.start_with_system)
        self.stays.clicked.connect(wishes.stay_in_tray)
        why = translate("DesktopCard", "Calls still reach you then.")
        self._why = PlainTextLabel(why, size=Size.SMALL, tone="muted")
        self.body.addWidget(self._why)
        self.body.addSpacing(8)
        self.shortcuts = Button(look, translate("DesktopCard", "Keyboard shortcuts"), icon="keyboard")
        self.logs = Button(look, translate("DesktopCard", "Open the log folder"), icon="file-text")
        self.diagnostics = Button(look, translate("DesktopCard", "Information for support"), icon="info")
        self.shortcuts.clicked.connect(self.shortcuts_pressed)
        self.logs.clicked.connect(self.logs_pressed)
        self.diagnostics.clicked.connect(self.diagnostics_pressed)
        buttons = FlowLayout(spacing=8)
        for button in (self.shortcuts, self.logs, self.diagnostics):
            buttons.addWidget(button)
        self.body.addLayout(buttons)
        wishes.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        shown = self._wishes.snapshot
        self.starts.setChecked(shown.starts_with_system)
        self.stays.setChecked(shown.stays_in_tray)
        self.stays.setVisible(shown.has_tray)
        self._why.setVisible(shown.has_tray)
