"""The page of one patient: visits, notes, messages, files; who it is and how to reach them above."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.communication import Communication
from careconnect_desktop.model.people import Patient
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ui.doctor.notes_editor import NotesEditor
from careconnect_desktop.ui.doctor.whereabouts_card import WhereaboutsCard
from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.buttons import primary_button
from careconnect_desktop.ui.shared.chips import Avatar
from careconnect_desktop.ui.shared.empty_state import EmptyState
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.rows import ITEM_ROLE, Row, RowList, RowModel
from careconnect_desktop.ui.shared.segments import Segments
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.shared.visit_words import mode_words, status_chip
from careconnect_desktop.viewmodels.patients import PatientsModel, PatientTab
from careconnect_desktop.viewmodels.visit_notes import VisitNotesModel
from careconnect_desktop.viewmodels.whereabouts import WhereaboutsModel

ThreadMaker = Callable[[], QWidget]


class PatientPage(QWidget):
    """Draws the chosen patient of a `PatientsModel`. make_thread: the view of the open conversation."""

    thread_wanted = Signal(object)
    picture_opened = Signal(object)

    def __init__(
        self,
        look: Look,
        times: Times,
        patients: PatientsModel,
        notes: VisitNotesModel,
        whereabouts: WhereaboutsModel,
        make_thread: ThreadMaker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._times = look, times
        self._patients, self._notes, self._whereabouts = patients, notes, whereabouts
        self._opened_thread = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(12)
        head = QVBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(12)
        head.addLayout(self._make_head())
        self._whereabouts_room = QWidget()
        self.whereabouts = WhereaboutsCard(look, whereabouts, is_compact=True, parent=self._whereabouts_room)
        room = QVBoxLayout(self._whereabouts_room)
        room.setContentsMargins(0, 0, 0, 0)
        room.addWidget(self.whereabouts)
        head.addWidget(self._whereabouts_room)
        self.tabs = Segments(
            look,
            self.tr("What to look at"),
            [
                (PatientTab.VISITS, self.tr("Visits")),
                (PatientTab.NOTES, self.tr("Notes")),
                (PatientTab.MESSAGES, self.tr("Messages")),
                (PatientTab.FILES, self.tr("Files")),
            ],
        )
        self.tabs.chosen.connect(lambda tab: patients.show_tab(PatientTab(str(tab))))
        head.addWidget(self.tabs)
        column.addLayout(head)
        self._room = QStackedLayout()
        column.addLayout(self._room, 1)
        self._pages = {
            PatientTab.VISITS: self._make_visits(),
            PatientTab.NOTES: self._make_notes(),
            PatientTab.MESSAGES: make_thread(),
            PatientTab.FILES: self._make_files(),
        }
        for page in self._pages.values():
            self._room.addWidget(page)
        patients.changed.connect(self._draw)
        self._draw()

    def focus_tab(self) -> None:
        """Give the keyboard to what is shown."""
        targets: dict[PatientTab, QWidget] = {
            PatientTab.VISITS: self.visits,
            PatientTab.NOTES: self.notes,
            PatientTab.FILES: self.files,
            PatientTab.MESSAGES: self._pages[PatientTab.MESSAGES],
        }
        targets[self._patients.snapshot.tab].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        self._avatar = Avatar(self._look, side_px=48)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        self._name = PlainTextLabel(size=Size.TITLE)
        self._about = PlainTextLabel(tone="muted")
        words.addWidget(self._name)
        words.addWidget(self._about)
        row.addLayout(words, 1)
        self.call = primary_button(self._look, self.tr("Call"), "video")
        self.call.clicked.connect(self._patients.call)
        row.addWidget(self.call, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_visits(self) -> QWidget:
        self._visit_rows: RowModel[Appointment] = RowModel(self._visit_row, lambda found: found.id, self)
        self.visits = RowList(self._look, self.tr("Visits"))
        self.visits.setModel(self._visit_rows)
        self.visits.opened.connect(self._patients.open_notes)
        self.visits.clicked.connect(lambda index: self._patients.open_notes(index.data(ITEM_ROLE)))
        words = self.tr("Visits with this patient appear here.")
        empty = EmptyState(self._look, "calendar", self.tr("No visits yet"), words, is_compact=True)
        page, self._visits_room = _either(self.visits, empty)
        return page

    def _make_notes(self) -> QWidget:
        self.notes = NotesEditor(self._look, self._times, self._notes)
        words = self.tr("There are notes as soon as a visit is approved.")
        empty = EmptyState(self._look, "file-text", self.tr("No visit to write about"), words, is_compact=True)
        page, self._notes_room = _either(self.notes, empty)
        return page

    def _make_files(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self._files_failure = FailureRoom(self._look, lambda: self._patients.show_tab(PatientTab.FILES))
        self._files_failure.setContentsMargins(20, 0, 20, 0)
        column.addLayout(self._files_failure)
        self._file_rows: RowModel[Communication] = RowModel(self._file_row, lambda found: found.id, self)
        self.files = RowList(self._look, self.tr("Pictures"))
        self.files.setModel(self._file_rows)
        self.files.opened.connect(self.picture_opened)
        self.files.clicked.connect(lambda index: self.picture_opened.emit(index.data(ITEM_ROLE)))
        words = self.tr("Pictures that you send each other appear here.")
        empty = EmptyState(self._look, "image", self.tr("No pictures yet"), words, is_compact=True)
        inner, self._files_room = _either(self.files, empty)
        column.addWidget(inner, 1)
        return page

    def _visit_row(self, found: Appointment) -> Row:
        now = self._patients.snapshot.now
        when = self._times.day_and_clock(found.starts_at, now)
        return Row(
            title=when[:1].upper() + when[1:],
            subtitle=found.reason or mode_words(found.mode),
            status=status_chip(found.status),
            is_strong=found.starts_at > now,
        )

    def _file_row(self, message: Communication) -> Row:
        shown = self._patients.snapshot
        is_theirs = shown.chosen is not None and message.sender_id == shown.chosen.id
        name = shown.chosen.name if shown.chosen is not None else ""
        return Row(
            title=self.tr("Picture from {name}").format(name=name) if is_theirs else self.tr("Picture from you"),
            subtitle=" ".join(message.text.split()),
            trailing=self._times.recent(message.created_at, shown.now),
        )

    def _about_words(self, patient: Patient) -> str:
        parts = [patient.medical_id]
        if patient.birth_date is not None:
            born = self._times.date(patient.birth_date, has_year=True, has_weekday=False)
            parts.append(self.tr("born {date}").format(date=born))
        is_online = self._patients.snapshot.is_online(patient)
        if is_online is not None:
            parts.append(self.tr("online now") if is_online else self.tr("not signed in"))
        return " · ".join(parts)

    def _draw(self) -> None:
        shown = self._patients.snapshot
        patient = shown.chosen
        self.tabs.show_value(shown.tab)
        self._room.setCurrentWidget(self._pages[shown.tab])
        if patient is None:
            return
        self._name.setText(patient.name)
        self._about.setText(self._about_words(patient))
        self._avatar.set_person(patient.name, shown.is_online(patient), picture_url=patient.avatar_url)
        self.call.setVisible(shown.callable_visit is not None)
        self.call.setAccessibleName(self.tr("Call {name}").format(name=patient.name))
        self._visit_rows.show_items(shown.visits)
        self._visits_room.setCurrentIndex(0 if shown.visits or not shown.is_loaded else 1)
        self._whereabouts.open(shown.callable_visit)
        # Messages and files need the room more.
        self._whereabouts_room.setVisible(shown.tab in (PatientTab.VISITS, PatientTab.NOTES))
        self._draw_notes()
        self._draw_files()
        if shown.tab is PatientTab.MESSAGES and self._opened_thread != patient.id:
            self.thread_wanted.emit(patient)
        self._opened_thread = patient.id if shown.tab is PatientTab.MESSAGES else ""

    def _draw_notes(self) -> None:
        shown = self._patients.snapshot
        visit = shown.visit
        self._notes_room.setCurrentIndex(1 if visit is None else 0)
        if visit is not None and shown.tab is PatientTab.NOTES:
            # Only when they are looked at: each look leaves an entry in the activity log.
            self._notes.open(visit)

    def _draw_files(self) -> None:
        shown = self._patients.snapshot
        self._files_failure.show_failure(shown.pictures_failure, self.tr("Try again"))
        self._file_rows.show_items(shown.pictures or ())
        self._files_room.setCurrentIndex(1 if shown.pictures == () else 0)


def _either(first: QWidget, second: QWidget) -> tuple[QWidget, QStackedLayout]:
    """A room for one of two."""
    page = QWidget()
    room = QStackedLayout(page)
    room.addWidget(first)
    room.addWidget(second)
    return page, room
