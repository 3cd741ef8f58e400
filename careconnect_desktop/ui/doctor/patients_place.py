"""Patients: the list with its search at the left, the page of one at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from careconnect_desktop.model.people import Patient
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ui.doctor.patient_page import PatientPage
from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.empty_state import EmptyState
from careconnect_desktop.ui.shared.fields import TextField
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.margins import read_margins
from careconnect_desktop.ui.shared.place import Place
from careconnect_desktop.ui.shared.rows import Row, RowList, RowModel
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.two_pane import TwoPane
from careconnect_desktop.viewmodels.patients import PatientsModel, PatientTab


class PatientsPlace(Place):
    """Draws a `PatientsModel`. page: of the chosen one, taken in here."""

    thread_wanted = Signal(object)
    picture_wanted = Signal(object)

    def __init__(
        self,
        look: Look,
        times: Times,
        patients: PatientsModel,
        page: PatientPage,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", parent)
        self.set_title(self.tr("Patients"))
        self._times, self._patients = times, patients
        self._failure_room = FailureRoom(look, self._patients.refresh)
        self._failure_room.setContentsMargins(28, 0, 28, 8)
        self.body.addLayout(self._failure_room)
        self._rows: RowModel[Patient] = RowModel(self._row, lambda found: found.id, self)
        self.page = page
        self.page.thread_wanted.connect(self.thread_wanted)
        self.page.picture_opened.connect(self.picture_wanted)
        right = QWidget()
        self._page_room = QStackedLayout(right)
        words = self.tr("Choose a patient to see their visits, notes, messages and files.")
        self._page_room.addWidget(EmptyState(look, "user-round", self.tr("Nobody chosen"), words))
        self._pane = TwoPane(look, self._make_side(), right, first_px=320)
        self._pane.folded.connect(self.show_back)
        self.back_pressed.connect(self._pane.close_detail)
        self.body.addWidget(self._pane, 1)
        patients.changed.connect(self._draw)
        self._draw()

    def open_patient(self, patient: Patient) -> None:
        """Show somebody's page."""
        self._patients.choose(patient)
        self._pane.open_detail()

    def open_notes(self, appointment: Appointment) -> None:
        """Show the notes of a visit, ready to write."""
        self._patients.open_notes(appointment)
        self._pane.open_detail()
        self.page.notes.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_search(self) -> None:
        """Type a name."""
        self._pane.close_detail()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_tab(self, tab: PatientTab) -> None:
        """Another page of the chosen patient, ready for the keyboard."""
        self._patients.show_tab(tab)
        self.page.focus_tab()

    def build_ahead(self) -> bool:
        """The page takes its room last: whatever is put into something else is gone through as a whole each time."""
        is_missing = self._page_room.count() == 1
        if is_missing:
            self._page_room.addWidget(self.page)
        return is_missing

    def left_at(self) -> object:
        return self._pane.is_detail_open

    def resume(self, left_at: object) -> None:
        self.build_ahead()
        if left_at is True:
            self._pane.open_detail()

    def showEvent(self, event: QShowEvent) -> None:
        self.build_ahead()
        super().showEvent(event)
        self._patients.show()

    def _make_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(read_margins(16, 0, 8, 12))
        column.setSpacing(8)
        self.search = TextField(self.tr("Find a patient"), placeholder=self.tr("Name or number"))
        self.search.changed.connect(self._patients.search)
        self.search.submitted.connect(self._go_to_list)
        # In line with the place's title, as the faces in the list are.
        search = QHBoxLayout()
        search.setContentsMargins(read_margins(12, 0, 8, 0))
        search.addWidget(self.search)
        column.addLayout(search)
        self.list = RowList(self.look, self.tr("Patients"))
        self.list.setModel(self._rows)
        self.list.chosen.connect(self.open_patient)
        self._list_room = QStackedLayout()
        column.addLayout(self._list_room, 1)
        self._list_room.addWidget(self.list)
        words = self.tr("People with an approved visit appear here.")
        self._list_room.addWidget(EmptyState(self.look, "users", self.tr("No patients yet"), words, is_compact=True))
        words = self.tr("Try fewer letters, or the number.")
        self._list_room.addWidget(EmptyState(self.look, "search", self.tr("Nobody found"), words, is_compact=True))
        words = self.tr("It comes as soon as the server can be reached.")
        self._list_room.addWidget(
            EmptyState(self.look, "wifi-off", self.tr("The list is not here yet"), words, is_compact=True)
        )
        return side

    def _go_to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, patient: Patient) -> Row:
        born = ""
        if patient.birth_date is not None:
            date = self._times.date(patient.birth_date, has_year=True, has_weekday=False)
            born = self.tr("born {date}").format(date=date)
        return Row(
            avatar=patient.name,
            picture_url=patient.avatar_url,
            is_online=self._patients.snapshot.is_online(patient),
            title=patient.name,
            subtitle=" · ".join(part for part in (patient.medical_id, born) if part),
        )

    def _draw(self) -> None:
        shown = self._patients.snapshot
        self._failure_room.show_failure(shown.failure, self.tr("Try again"))
        self._rows.show_items(shown.patients)
        if shown.patients or (not shown.is_loaded and shown.failure is None):
            page = 0
        elif shown.failure is not None and not shown.is_loaded:
            page = 3
        else:
            page = 2 if shown.search else 1
        self._list_room.setCurrentIndex(page)
        self.list.show_current(self._rows.row_of(shown.chosen.id if shown.chosen is not None else None))
        if shown.chosen is not None:
            self.build_ahead()
        self._page_room.setCurrentIndex(0 if shown.chosen is None else 1)
        # Where there is nobody to choose, nothing is said of choosing.
        self._pane.set_first_alone(page in (1, 3) and shown.chosen is None)
