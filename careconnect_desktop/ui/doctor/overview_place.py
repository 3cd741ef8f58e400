"""The overview of a practice: numbers, and the activity log."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from careconnect_desktop.ui.doctor.activity_view import ActivityView
from careconnect_desktop.ui.doctor.figures_view import FiguresView
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.place import Place
from careconnect_desktop.ui.shared.segments import Segments
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.activity import ActivityModel
from careconnect_desktop.viewmodels.figures import FiguresModel

NUMBERS, LOG = "numbers", "log"


class OverviewPlace(Place):
    """What is shown is asked for anew each time that somebody comes to look."""

    def __init__(
        self, look: Look, times: Times, figures: FiguresModel, activity: ActivityModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", parent)
        self.set_title(self.tr("Overview"))
        self._figures, self._activity = figures, activity
        self._key = NUMBERS
        head = QVBoxLayout()
        head.setContentsMargins(28, 0, 28, 12)
        self.pages = Segments(
            look, self.tr("What to look at"), [(NUMBERS, self.tr("Numbers")), (LOG, self.tr("Activity log"))]
        )
        self.pages.chosen.connect(lambda key: self.show_page(str(key)))
        head.addWidget(self.pages)
        self.body.addLayout(head)
        self._room = QStackedLayout()
        self.body.addLayout(self._room, 1)
        self.figures = FiguresView(look, times, figures)
        self.log = ActivityView(look, times, activity)
        self._room.addWidget(self.figures)
        self._room.addWidget(self.log)
        self.pages.show_value(NUMBERS)

    def show_page(self, key: str) -> None:
        """Numbers or the log."""
        self._key = key
        self.pages.show_value(key)
        self._room.setCurrentIndex(0 if key == NUMBERS else 1)
        if self.isVisible():
            self._load()

    def left_at(self) -> object:
        return self._key

    def resume(self, left_at: object) -> None:
        self.show_page(str(left_at))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load()

    def _load(self) -> None:
        if self._key == NUMBERS:
            self._figures.load()
        else:
            self._activity.load()
