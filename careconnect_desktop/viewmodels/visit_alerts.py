"""What is told of a visit that somebody else changed, to a person who looks elsewhere: that it changed, and how.

No names and no times: a notification stands on a screen that others may see.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from careconnect_desktop.ports.notifications import Notification
from careconnect_desktop.viewmodels.visit_news import NewsKind, VisitNews
from careconnect_desktop.viewmodels.visits import VisitsModel

VISIT_KEY = "visit"

translate = QCoreApplication.translate


class VisitAlerts(QObject):
    """Follows the news of a `VisitsModel`. is_looking: the person sees them. show, withdraw: of the notifier."""

    def __init__(
        self,
        visits: VisitsModel,
        *,
        is_looking: Callable[[], bool],
        show: Callable[[Notification], None],
        withdraw: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visits = visits
        self._is_looking = is_looking
        self._show_notification = show
        self._withdraw = withdraw
        self._known: tuple[VisitNews, ...] = visits.snapshot.news
        self._is_shown = False
        visits.changed.connect(self._changed)

    def looked(self) -> None:
        """The person has come back to the window."""
        if self._is_shown:
            self._is_shown = False
            self._withdraw(VISIT_KEY)

    def close(self) -> None:
        """Nothing stays on the screen."""
        self._visits.changed.disconnect(self._changed)
        self.looked()

    def _changed(self) -> None:
        news = self._visits.snapshot.news
        new = [one for one in news if one not in self._known]
        self._known = news
        if self._is_looking():
            self.looked()
        elif new:
            self._is_shown = True
            self._show_notification(visit_notification(new[-1].kind))


def visit_notification(kind: NewsKind) -> Notification:
    """What happened, and nothing of whom."""
    titles = {
        NewsKind.APPROVED: translate("Alerts", "Your visit is approved"),
        NewsKind.DECLINED: translate("Alerts", "Your visit was declined"),
        NewsKind.UNANSWERED: translate("Alerts", "Your request was not answered"),
        NewsKind.CANCELLED: translate("Alerts", "Your visit is cancelled"),
        NewsKind.MOVED: translate("Alerts", "Your visit has a new time"),
        NewsKind.LATE: translate("Alerts", "Your visit begins later"),
        NewsKind.ON_TIME: translate("Alerts", "Your visit begins as planned"),
    }
    return Notification(VISIT_KEY, titles[kind], translate("Alerts", "Open CareConnect to see more."))
