"""The chosen patient: who, when, why, what was before, and the one main action."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from careconnect_desktop.model.people import Patient
from careconnect_desktop.model.scheduling import Appointment, AppointmentAction, AppointmentStatus, next_status
from careconnect_desktop.ui.doctor.whereabouts_card import WhereaboutsCard
from careconnect_desktop.ui.shared.buttons import Button, primary_button, quiet_button
from careconnect_desktop.ui.shared.cards import Card, ScrollColumn, clear_layout, separator
from careconnect_desktop.ui.shared.chips import Avatar, Chip
from careconnect_desktop.ui.shared.empty_state import EmptyState, IconLabel
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.focus_way import keyboard_kept
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.shared.visit_words import mode_icon, mode_words, status_chip
from careconnect_desktop.viewmodels.doctor_day import AgendaEntry, DoctorDayModel, DoctorDaySnapshot
from careconnect_desktop.viewmodels.whereabouts import WhereaboutsModel

_SHOWN_EARLIER = 5


class PatientPanel(QWidget):
    """The second column of the day."""

    write_pressed = Signal(object)
    page_pressed = Signal(object)
    notes_pressed = Signal()
    move_pressed = Signal(object)
    cancel_pressed = Signal(object)

    def __init__(
        self,
        look: Look,
        times: Times,
        day: DoctorDayModel,
        whereabouts: WhereaboutsModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._times, self._day, self._whereabouts = look, times, day, whereabouts
        self._drawn: tuple[object, ...] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(max_width=look.px(680), margin=20)
        self._content = QVBoxLayout()
        self._below = QVBoxLayout()
        for room in (self._content, self._below):
            room.setSpacing(scroll.content.spacing())
        self.whereabouts = WhereaboutsCard(look, whereabouts, parent=self)
        scroll.content.addLayout(self._content)
        scroll.content.addWidget(self.whereabouts)
        scroll.content.addLayout(self._below)
        column.addWidget(scroll)
        day.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        shown = self._day.snapshot
        wanted = self._facts(shown)
        if wanted == self._drawn:
            return
        self._drawn = wanted
        with keyboard_kept(self):
            self._build(shown)

    def _build(self, shown: DoctorDaySnapshot) -> None:
        clear_layout(self._content)
        clear_layout(self._below)
        self._whereabouts.open(shown.chosen.appointment if shown.chosen is not None else None)
        if shown.chosen is None:
            words = self.tr("Choose a visit to see who comes and why.")
            self._content.addWidget(EmptyState(self._look, "user-round", self.tr("Nobody chosen"), words))
            return
        self._content.addWidget(self._make_card(shown, shown.chosen))
        if shown.earlier_visits:
            self._below.addWidget(self._make_earlier(shown))

    def _facts(self, shown: DoctorDaySnapshot) -> tuple[object, ...]:
        """What is drawn; by what follows from the moment, not by the moment: nothing is built anew each minute."""
        entry = shown.chosen
        if entry is None:
            return (None,)
        found, earlier = entry.appointment, shown.earlier_visits[:_SHOWN_EARLIER]
        days = [self._times.day(visit.starts_at, shown.now) for visit in (found, *earlier)]
        is_busy, can_close = found.id in shown.busy_ids, shown.can_close(entry)
        return found, entry.is_patient_online, is_busy, can_close, earlier, days

    def _make_card(self, shown: DoctorDaySnapshot, entry: AgendaEntry) -> Card:
        found = entry.appointment
        card = Card(kind="hero", padding=20, spacing=16)
        head = QHBoxLayout()
        head.setSpacing(16)
        avatar = Avatar(self._look, found.patient.name, side_px=56)
        avatar.set_person(found.patient.name, entry.is_patient_online, picture_url=found.patient.avatar_url)
        head.addWidget(avatar, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainTextLabel(found.patient.name, size=Size.TITLE))
        words.addWidget(PlainTextLabel(self._about(found.patient, entry), tone="muted"))
        head.addLayout(words, 1)
        head.addWidget(Chip(self._look, *status_chip(found.status)), 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(head)
        card.body.addLayout(self._make_actions(shown, entry))
        card.body.addWidget(separator())
        when = self._times.day(found.starts_at, shown.now)
        clock = self._times.clock_range(found.starts_at, found.ends_at)
        card.body.addLayout(self._line("clock", self.tr("{day}, {time}").format(day=when, time=clock)))
        card.body.addLayout(self._line(mode_icon(found.mode), mode_words(found.mode)))
        card.body.addLayout(self._line("file-text", found.reason or self.tr("The patient gave no reason.")))
        if found.symptoms:
            card.body.addLayout(self._line("heart-pulse", found.symptoms))
        return card

    def _about(self, patient: Patient, entry: AgendaEntry) -> str:
        parts = [patient.medical_id]
        if patient.birth_date is not None:
            born = self._times.date(patient.birth_date, has_year=True, has_weekday=False)
            parts.append(self.tr("born {date}").format(date=born))
        if entry.is_patient_online is not None:
            parts.append(self.tr("online now") if entry.is_patient_online else self.tr("not signed in"))
        return " · ".join(parts)

    def _make_actions(self, shown: DoctorDaySnapshot, entry: AgendaEntry) -> FlowLayout:
        found = entry.appointment
        is_busy = found.id in shown.busy_ids
        row = FlowLayout()
        if shown.can_call(entry):
            call = primary_button(self._look, self.tr("Call (Enter)"), "video")
            call.setAccessibleName(self.tr("Call {name}").format(name=found.patient.name))
            call.clicked.connect(self._day.call_chosen)
            row.addWidget(call)
        if found.status is AppointmentStatus.REQUESTED:
            approve = primary_button(self._look, self.tr("Approve"), "check")
            approve.setEnabled(not is_busy)
            approve.clicked.connect(lambda: self._day.approve(found))
            row.addWidget(approve)
        else:
            write = quiet_button(self._look, self.tr("Write a message"), "message-circle")
            write.clicked.connect(lambda: self.write_pressed.emit(found.patient))
            row.addWidget(write)
            notes = quiet_button(self._look, self.tr("Notes"), "file-text")
            notes.setAccessibleName(self.tr("Notes of the visit of {name}").format(name=found.patient.name))
            notes.clicked.connect(self.notes_pressed)
            row.addWidget(notes)
            page = quiet_button(self._look, self.tr("All about the patient"), "user-round")
            page.setAccessibleName(self.tr("All about {name}").format(name=found.patient.name))
            page.clicked.connect(lambda: self.page_pressed.emit(found.patient))
            row.addWidget(page)
        if shown.can_close(entry):
            done = quiet_button(self._look, self.tr("Mark as done"), "check")
            done.setEnabled(not is_busy)
            done.clicked.connect(lambda: self._day.complete(found))
            row.addWidget(done)
        if next_status(found.status, AppointmentAction.CANCEL) is not None:
            row.addWidget(self._make_more(found, is_busy=is_busy, may_miss=shown.can_miss(entry)))
        return row

    def _make_more(self, found: Appointment, *, is_busy: bool, may_miss: bool) -> Button:
        """What is done rarely, and what takes something away."""
        more = quiet_button(self._look, self.tr("More"), "ellipsis")
        more.setEnabled(not is_busy)
        menu = QMenu(more)
        if may_miss:
            missed = menu.addAction(self.tr("Did not come"))
            missed.setObjectName("no_show")
            missed.triggered.connect(lambda: self._day.mark_no_show(found))
        move = menu.addAction(self.tr("Move to another time"))
        move.setObjectName("move")
        move.triggered.connect(lambda: self.move_pressed.emit(found))
        cancel = menu.addAction(self.tr("Cancel the visit"))
        cancel.setObjectName("cancel")
        cancel.triggered.connect(lambda: self.cancel_pressed.emit(found))
        more.setMenu(menu)
        return more

    def _make_earlier(self, shown: DoctorDaySnapshot) -> Card:
        card = Card(padding=20, spacing=12)
        card.body.addWidget(PlainTextLabel(self.tr("Earlier visits"), size=Size.HEADING))
        for found in shown.earlier_visits[:_SHOWN_EARLIER]:
            card.body.addLayout(self._make_earlier_line(found))
        return card

    def _make_earlier_line(self, appointment: Appointment) -> QHBoxLayout:
        day = self._times.day(appointment.starts_at, self._day.snapshot.now)
        words = self.tr("{day}: {reason}")
        return self._line("calendar", words.format(day=day, reason=appointment.reason or mode_words(appointment.mode)))

    def _line(self, icon: str, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel(self._look, icon, "muted"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(PlainTextLabel(words), 1)
        return row
