"""What keeps patients from booking a doctor, for as long as it does: not confirmed yet, no hours yet."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.banners import Banner
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.words import Words
from careconnect_desktop.viewmodels.confirmation import ConfirmationModel
from careconnect_desktop.viewmodels.hours import HoursModel
from careconnect_desktop.viewmodels.notices import NoticeTone


class StandingNotes(QWidget):
    """At most two banners; none when everything is ready."""

    def __init__(
        self,
        look: Look,
        confirmation: ConfirmationModel,
        hours: HoursModel,
        set_hours: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._confirmation, self._hours = confirmation, hours
        self._has_hours = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        words = Words(
            self.tr("Your clinic has not confirmed your account yet"),
            self.tr("Patients find and book you as soon as it has. You can set everything up until then."),
        )
        self._unconfirmed = Banner(look, NoticeTone.INFO, words, is_dismissable=False)
        words = Words(
            self.tr("Patients cannot book you yet"),
            self.tr("Say at which times you see patients."),
        )
        self._without_hours = Banner(
            look, NoticeTone.INFO, words, action=self.tr("Set your hours"), is_dismissable=False
        )
        self._without_hours.acted.connect(set_hours)
        column.addWidget(self._unconfirmed)
        column.addWidget(self._without_hours)
        confirmation.changed.connect(self._draw)
        hours.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        shown = self._hours.snapshot
        if not shown.is_changed:
            # Edits that are not saved yet help no patient.
            self._has_hours = not shown.is_empty
        is_waiting = self._confirmation.snapshot.is_waiting
        self._unconfirmed.setVisible(is_waiting)
        self._without_hours.setVisible(not self._has_hours)
        self.setVisible(is_waiting or not self._has_hours)
