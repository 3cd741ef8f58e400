"""After a visit: what the doctor has written for the patient, and how the patient found it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.encounter import VisitNotes
from careconnect_desktop.model.scheduling import Appointment, AppointmentStatus
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import Failure, NoticeCentre, NoticeTone

MAX_COMMENT_LENGTH = 2000


class AfterCare(Protocol):
    """`CareService`, for after a visit."""

    async def summary(self, appointment: Appointment) -> VisitNotes | None: ...

    async def rate(self, appointment: Appointment, rating: int, comment: str | None) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterVisitSnapshot:
    """summary: of the visit `appointment_id`; None while nothing is released. rating_ids: ratings on their way."""

    appointment_id: str = ""
    summary: VisitNotes | None = None
    is_loading: bool = False
    failure: Failure | None = None
    rating_ids: frozenset[str] = frozenset()


class AfterVisitModel(SnapshotModel[AfterVisitSnapshot]):
    """Asks for a summary each time a visit is looked at: it may have been released a moment ago."""

    def __init__(self, care: AfterCare, notices: NoticeCentre, tasks: Starter, parent: QObject | None = None) -> None:
        super().__init__(AfterVisitSnapshot(), parent)
        self._care = care
        self._notices = notices
        self._tasks = tasks

    def look_at(self, appointment: Appointment | None) -> None:
        """Show what there is of this visit; the same visit again asks nothing."""
        is_over = appointment is not None and appointment.status is AppointmentStatus.COMPLETED
        wanted = appointment.id if appointment is not None and is_over else ""
        if wanted != self.snapshot.appointment_id:
            self._show(replace(self.snapshot, appointment_id=wanted, summary=None, failure=None, is_loading=False))
            if appointment is not None and wanted:
                self.load(appointment)

    def load(self, appointment: Appointment) -> None:
        """Ask for the summary, again after a failure."""
        self._show(replace(self.snapshot, is_loading=True, failure=None))
        self._tasks.start(self._load(appointment), "summary")

    def rate(self, appointment: Appointment, rating: int, comment: str) -> None:
        """Send a rating from 1 to 5, once at a time."""
        if appointment.id not in self.snapshot.rating_ids:
            self._show(replace(self.snapshot, rating_ids=self.snapshot.rating_ids | {appointment.id}))
            self._tasks.start(self._rate(appointment, rating, comment), "rate")

    async def _load(self, appointment: Appointment) -> None:
        try:
            found = await self._care.summary(appointment)
        except CareConnectError as error:
            if self.snapshot.appointment_id == appointment.id:
                self._show(replace(self.snapshot, is_loading=False, failure=Failure.of(error)))
            return
        if self.snapshot.appointment_id == appointment.id:
            self._show(replace(self.snapshot, is_loading=False, summary=found))

    async def _rate(self, appointment: Appointment, rating: int, comment: str) -> None:
        try:
            await self._care.rate(appointment, rating, comment.strip()[:MAX_COMMENT_LENGTH] or None)
        except CareConnectError as error:
            self._notices.report(error, do=lambda: self.rate(appointment, rating, comment))
        else:
            self._notices.tell("visit_rated", NoticeTone.OK)
        finally:
            self._show(replace(self.snapshot, rating_ids=self.snapshot.rating_ids - {appointment.id}))
