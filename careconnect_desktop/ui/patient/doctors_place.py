"""Finding a doctor: the directory, one doctor's page, and booking with them. Back leads one step back each time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from careconnect_desktop.model.people import Practitioner
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ui.patient.booking_view import BookingView
from careconnect_desktop.ui.patient.directory_view import DirectoryView
from careconnect_desktop.ui.patient.doctor_page import DoctorPage
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.place import Place
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.booking import BookingModel
from careconnect_desktop.viewmodels.directory import DirectoryModel
from careconnect_desktop.viewmodels.reviews import ReviewsModel

BookingMaker = Callable[[Practitioner, Appointment | None], BookingModel]


@dataclass(frozen=True, slots=True)
class _LeftAt:
    """bookings: those that were begun. doctor: None while the list is shown."""

    bookings: dict[str, BookingModel]
    doctor: Practitioner | None
    moving: Appointment | None
    is_booking: bool


class DoctorsPlace(Place):
    """`make_booking` gives a fresh model for a doctor, or for a visit that is moved; one that was begun is kept."""

    visit_booked = Signal(object)
    calendar_pressed = Signal(object)

    def __init__(
        self,
        look: Look,
        times: Times,
        directory: DirectoryModel,
        reviews: ReviewsModel,
        make_booking: BookingMaker,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", parent)
        self._times = times
        self._make_booking = make_booking
        self._bookings: dict[str, BookingModel] = {}
        self._doctor: Practitioner | None = None
        self._moving: Appointment | None = None
        self._pages = QStackedWidget()
        self.body.addWidget(self._pages, 1)
        self.directory = DirectoryView(look, times, directory, now)
        self.directory.opened.connect(self.open_doctor)
        self._page = DoctorPage(look, times, directory, reviews, now)
        self._page.book_pressed.connect(self.open_booking)
        self._booking: BookingView | None = None
        self._pages.addWidget(self.directory)
        self._pages.addWidget(self._page)
        self.back_pressed.connect(self._go_back)
        self.show_directory()

    def show_directory(self) -> None:
        """The list, as it was left."""
        self._pages.setCurrentWidget(self.directory)
        self.set_title(self.tr("Find a doctor"))
        self.show_back(False)

    def open_doctor(self, doctor: Practitioner) -> None:
        """One doctor's page."""
        self._doctor = doctor
        self._page.show_doctor(doctor)
        self._pages.setCurrentWidget(self._page)
        self.set_title(self.tr("Find a doctor"))
        self.show_back(True)

    def open_booking(self, doctor: Practitioner) -> None:
        """The booking with a doctor, where it was left."""
        self._open(doctor, None)

    def open_move(self, appointment: Appointment) -> None:
        """Another time for a visit."""
        self._open(appointment.doctor, appointment)

    def left_at(self) -> object:
        current = self._pages.currentWidget()
        return _LeftAt(
            self._bookings,
            self._doctor if current is not self.directory else None,
            self._moving,
            is_booking=current is self._booking,
        )

    def resume(self, left_at: object) -> None:
        if not isinstance(left_at, _LeftAt):
            return
        self._bookings = left_at.bookings
        if left_at.doctor is not None and left_at.is_booking:
            self._open(left_at.doctor, left_at.moving)
        elif left_at.doctor is not None:
            self.open_doctor(left_at.doctor)

    def _open(self, doctor: Practitioner, moving: Appointment | None) -> None:
        self._doctor, self._moving = doctor, moving
        key = doctor.id if moving is None else moving.id
        model = self._bookings.get(key)
        if model is None:
            model = self._make_booking(doctor, moving)
            self._bookings[key] = model
            model.booked.connect(lambda _appointment: self._bookings.pop(key, None))
        # Free times go while somebody thinks: they are asked for at every visit, what was chosen stays.
        model.load()
        self.set_title(self.tr("Book a visit") if moving is None else self.tr("Move a visit"))
        self.show_back(True)
        old = self._booking
        if old is not None and old.model is model:
            self._pages.setCurrentWidget(old)
            return
        self._booking = BookingView(self.look, self._times, model)
        if moving is None:
            self._booking.left.connect(lambda: self.open_doctor(doctor))
        else:
            self._booking.left.connect(lambda: self._finished(moving))
        self._booking.finished.connect(self._finished)
        self._booking.calendar_pressed.connect(self.calendar_pressed)
        self._pages.addWidget(self._booking)
        self._pages.setCurrentWidget(self._booking)
        if old is not None:
            self._pages.removeWidget(old)
            old.deleteLater()

    def _go_back(self) -> None:
        current = self._pages.currentWidget()
        if current is self._booking and self._booking is not None:
            self._booking.go_back()
        else:
            self.show_directory()

    def _finished(self, appointment: object) -> None:
        self.show_directory()
        self.visit_booked.emit(appointment)
