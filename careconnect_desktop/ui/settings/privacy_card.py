"""What others beside the person could see: names in notifications, and the lock."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from careconnect_desktop.ui.settings.settings_card import SettingsCard
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.segments import Segments
from careconnect_desktop.ui.shared.shortcuts import keys_text
from careconnect_desktop.viewmodels.account.lock import LockModel
from careconnect_desktop.viewmodels.preferences import PreferencesModel
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel


class PrivacyCard(SettingsCard):
    """Draws a `PreferencesModel`, and locks a `LockModel`."""

    def __init__(
        self,
        look: Look,
        preferences: PreferencesModel,
        lock: LockModel | None,
        shortcuts: ShortcutsModel | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "eye-off", parent=parent)
        self.set_title(self.tr("Privacy"))
        self._preferences = preferences
        self.body.addWidget(PlainTextLabel(self.tr("Notifications"), strong=True))
        self.names = Segments(
            look,
            self.tr("Notifications"),
            [(False, self.tr("Without names")), (True, self.tr("With names"))],
        )
        self.names.chosen.connect(lambda shows: preferences.show_names(bool(shows)))
        self.body.addWidget(self.names)
        words = self.tr("Notifications can be seen by people near you. They never show what was written.")
        self.body.addWidget(PlainTextLabel(words, tone="muted"))
        if lock is not None:
            self.body.addSpacing(8)
            self.body.addWidget(PlainTextLabel(self.tr("Lock"), strong=True))
            self._lock_words = PlainTextLabel(tone="muted")
            self.body.addWidget(self._lock_words)
            if shortcuts is not None:
                shortcuts.changed.connect(self._draw_keys)
            self._shortcuts = shortcuts
            self._draw_keys()
            self.lock = Button(look, self.tr("Lock now"), icon="lock")
            self.lock.clicked.connect(lock.lock)
            self.body.addWidget(self.lock, 0, Qt.AlignmentFlag.AlignLeading)
        preferences.changed.connect(self._draw)
        self._draw()

    def _draw_keys(self) -> None:
        keys = keys_text(self._shortcuts, "program.lock") if self._shortcuts is not None else ""
        words = self.tr("CareConnect locks itself after ten minutes without you. A call goes on.")
        if keys:
            words = self.tr("CareConnect locks itself after ten minutes without you, and by {keys}. A call goes on.")
        self._lock_words.setText(words.format(keys=keys))

    def _draw(self) -> None:
        self.names.show_value(self._preferences.snapshot.shows_names)
