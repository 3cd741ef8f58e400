"""That somebody waits or asks for a visit is told to a doctor who looks elsewhere: how many, never who.

A clinician who is not told is what people complain of most in waiting rooms; a name does not belong on a screen that
others see.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from careconnect_desktop.ports.notifications import Notification
from careconnect_desktop.viewmodels.doctor_day import DoctorDayModel

WAITING_KEY = "waiting"

translate = QCoreApplication.translate


class WaitingAlerts(QObject):
    """Follows a `DoctorDayModel`. is_looking: the doctor sees the day. show, withdraw: of the notifier.

    What was there before the first list is no news.
    """

    def __init__(
        self,
        day: DoctorDayModel,
        *,
        is_looking: Callable[[], bool],
        show: Callable[[Notification], None],
        withdraw: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._day = day
        self._is_looking = is_looking
        self._show_notification = show
        self._withdraw = withdraw
        self._is_shown = False
        self._known: frozenset[str] | None = None
        day.changed.connect(self._changed)
        self._changed()

    def looked(self) -> None:
        """The doctor has come back to the window."""
        if self._is_shown:
            self._is_shown = False
            self._withdraw(WAITING_KEY)

    def close(self) -> None:
        """Nothing stays on the screen."""
        self._day.changed.disconnect(self._changed)
        self.looked()

    def _changed(self) -> None:
        shown = self._day.snapshot
        if not shown.is_loaded:
            return
        waiting = {entry.appointment.id for entry in shown.waiting}
        now = frozenset(waiting | {f"request {found.id}" for found in shown.requests})
        known, self._known = self._known, now
        if known is None:
            return
        if self._is_looking() or not now:
            self.looked()
        elif waiting - known:
            self._tell(translate("Alerts", "%n patient(s) waiting", None, len(waiting)))
        elif now - known:
            self._tell(translate("Alerts", "Somebody asks for a visit"))

    def _tell(self, title: str) -> None:
        self._is_shown = True
        self._show_notification(Notification(WAITING_KEY, title, translate("Alerts", "Open CareConnect to see more.")))
