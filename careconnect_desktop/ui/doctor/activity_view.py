"""The activity log: who did what and when, by kind and by day."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.reports import Activity
from careconnect_desktop.ui.doctor.activity_words import activity_words, group_words
from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.buttons import quiet_button
from careconnect_desktop.ui.shared.chips import StatusTone
from careconnect_desktop.ui.shared.empty_state import EmptyState
from careconnect_desktop.ui.shared.fields import ChoiceField
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.rows import Row, RowList, RowModel
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.activity import SPANS_DAYS, ActivityGroup, ActivityModel


class ActivityView(QWidget):
    """Draws an `ActivityModel`."""

    def __init__(self, look: Look, times: Times, activity: ActivityModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._times, self._activity, self._look = times, activity, look
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 0, 28, 12)
        column.setSpacing(12)
        filters = FlowLayout(spacing=12)
        groups: list[tuple[object, str]] = [(group, group_words(group)) for group in ActivityGroup]
        self.group = ChoiceField(look, self.tr("Show"), groups)
        self.group.box.setMinimumContentsLength(max(len(words) for _group, words in groups))
        self.group.changed.connect(lambda group: activity.choose_group(ActivityGroup(str(group))))
        spans: list[tuple[object, str]] = [(0, self.tr("All"))]
        spans += [(days, self.tr("%n day(s)", "", days)) for days in SPANS_DAYS]
        self.span = ChoiceField(look, self.tr("Period"), spans)
        self.span.changed.connect(lambda days: activity.choose_span(int(str(days))))
        filters.addWidget(self.group)
        filters.addWidget(self.span)
        column.addLayout(filters)
        self._failure_room = FailureRoom(look, self._activity.try_again)
        column.addLayout(self._failure_room)
        self._rows: RowModel[Activity] = RowModel(self._row, lambda found: found.id, self)
        self.list = RowList(look, self.tr("Activity log"), is_compact=False)
        self.list.setModel(self._rows)
        self._room = QStackedLayout()
        column.addLayout(self._room, 1)
        self._room.addWidget(self.list)
        words = self.tr("Choose another kind or more days, or load older entries.")
        self._room.addWidget(EmptyState(look, "activity", self.tr("Nothing of this kind"), words, is_compact=True))
        words = self.tr("Calls, visits and what is read or written about patients appear here.")
        self._room.addWidget(EmptyState(look, "activity", self.tr("Nothing has happened yet"), words, is_compact=True))
        column.addWidget(self._make_search())
        self.more = quiet_button(look, self.tr("Load older entries"), "chevron-down")
        self.more.clicked.connect(activity.load_more)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        activity.changed.connect(self._draw)
        self._draw()

    def _make_search(self) -> QWidget:
        """How far the look through older entries has come, and the way to stop it."""
        self._search = QWidget()
        row = QHBoxLayout(self._search)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(4)
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Looking through older entries"))
        self._search_words = PlainTextLabel(size=Size.SMALL, tone="muted")
        words.addWidget(self._search_words)
        words.addWidget(self._progress)
        row.addLayout(words, 1)
        self.stop = quiet_button(self._look, self.tr("Stop"), "x")
        self.stop.clicked.connect(self._activity.stop)
        row.addWidget(self.stop)
        return self._search

    def _row(self, found: Activity) -> Row:
        shown = self._activity.snapshot
        is_mine = found.actor_id == shown.me_id
        status: tuple[str, str, StatusTone] | None = None
        if found.is_refused:
            status = (self.tr("Refused"), "circle-alert", "warn")
        day = self._times.day(found.created_at, shown.now)
        when = self.tr("{day}, {time}").format(day=day, time=self._times.clock(found.created_at))
        who = self.tr("you") if is_mine else shown.who(found) or self.tr("somebody else")
        about = shown.about(found)
        return Row(
            title=activity_words(found),
            # Nobody needs to read the same name twice.
            subtitle=" · ".join(part for part in (when, about if about != who else None) if part),
            trailing="" if status else who,
            status=status,
        )

    def _draw(self) -> None:
        shown = self._activity.snapshot
        self._failure_room.show_failure(shown.failure, self.tr("Try again"))
        self.group.set_value(shown.group)
        self.span.set_value(shown.span_days)
        self._rows.show_items(shown.activities)
        is_empty = shown.is_loaded and not shown.activities and not shown.is_searching
        is_filtered = shown.group is not ActivityGroup.ALL or bool(shown.span_days)
        self._room.setCurrentIndex((1 if is_filtered else 2) if is_empty else 0)
        had_focus = self.stop.hasFocus() or self.more.hasFocus()
        self._search.setVisible(shown.is_searching)
        if shown.is_searching and shown.oldest_at is not None:
            day = self._times.date(shown.oldest_at.astimezone(self._times.zone).date(), has_year=True)
            self._search_words.setText(
                self.tr("Looking through older entries: %n read, back to {day}", "", shown.read_count).format(day=day)
            )
        self.more.setVisible(shown.has_more and not shown.is_searching)
        if had_focus and not self.stop.isVisible() and not self.more.isVisible():
            self.list.setFocus()
        self.more.setEnabled(not shown.is_loading)
