"""A doctor's side of the desktop program, joined: services of their own, the models of their places."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from careconnect_desktop.api.appointments import RestAppointments
from careconnect_desktop.api.directory import RestDirectory
from careconnect_desktop.api.encounters import RestEncounters
from careconnect_desktop.api.messages import RestMessages
from careconnect_desktop.api.reports import RestReports
from careconnect_desktop.api.time_off import RestTimeOff
from careconnect_desktop.compose.core import Client
from careconnect_desktop.compose.desktop_attention import WatchedAlerts
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.people import Person, Practitioner
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ports.notifications import Notification
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.services.patients import PatientsService
from careconnect_desktop.ui.frame.doctor_workspace import DoctorParts, DoctorWorkspace
from careconnect_desktop.ui.frame.workspaces import CommonParts
from careconnect_desktop.viewmodels.activity import ActivityModel
from careconnect_desktop.viewmodels.booking import BookingModel
from careconnect_desktop.viewmodels.confirmation import ConfirmationModel
from careconnect_desktop.viewmodels.doctor_day import DoctorDayModel
from careconnect_desktop.viewmodels.figures import FiguresModel
from careconnect_desktop.viewmodels.hours import HoursModel
from careconnect_desktop.viewmodels.lateness import LatenessModel
from careconnect_desktop.viewmodels.missed_calls import MissedCallsModel
from careconnect_desktop.viewmodels.patients import PatientsModel, visit_of_now
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.time_off import TimeOffModel
from careconnect_desktop.viewmodels.visit_notes import VisitNotesModel
from careconnect_desktop.viewmodels.visits import CallStarter
from careconnect_desktop.viewmodels.waiting_alerts import WaitingAlerts
from careconnect_desktop.viewmodels.whereabouts import WhereaboutsModel

if TYPE_CHECKING:
    from careconnect_desktop.ui.call.side_panel import SidePage


class DoctorDesk:
    """Lives as long as the session of one doctor."""

    def __init__(
        self,
        client: Client,
        person: Person,
        parts: CommonParts,
        calls: CallStarter,
        tasks: TaskScope,
        ticker: Ticker,
        zone: ZoneInfo,
    ) -> None:
        self._client, self._parts = client, parts
        self._workspace: DoctorWorkspace | None = None
        self._alerts: WatchedAlerts | None = None
        encounters, notices = RestEncounters(client.rest), parts.notices
        patients = PatientsService(RestDirectory(client.rest), RestAppointments(client.rest), RestMessages(client.rest))
        reports = RestReports(client.rest)
        own = person if isinstance(person, Practitioner) else None
        self._call_notes = VisitNotesModel(client.notes, notices, tasks)
        self._call_whereabouts = WhereaboutsModel(encounters, tasks)
        self._own = DoctorParts(
            day=DoctorDayModel(client.appointments, client.presence, calls, notices, tasks, client.clock, ticker, zone),
            day_whereabouts=WhereaboutsModel(encounters, tasks),
            lateness=LatenessModel(client.lateness, notices, tasks),
            missed_calls=MissedCallsModel(client.calls, calls, client.clock, client.local),
            confirmation=ConfirmationModel(client.identity, tasks, ticker),
            hours=HoursModel(own.schedule if own is not None else (), zone.key, client.directory, notices, tasks),
            time_off=TimeOffModel(RestTimeOff(client.rest), client.appointments, notices, tasks, client.clock, zone),
            patients=PatientsModel(patients, client.appointments, client.presence, calls, tasks, client.clock),
            notes=VisitNotesModel(client.notes, notices, tasks),
            page_whereabouts=WhereaboutsModel(encounters, tasks),
            figures=FiguresModel(reports, person.id, tasks, client.clock),
            activity=ActivityModel(reports, client.appointments, person.id, tasks, client.clock),
            make_move=lambda visit: BookingModel(
                visit.doctor, client.directory, client.appointments, tasks, client.clock, zone, moving=visit
            ),
        )

    def make_workspace(self, parts: CommonParts) -> DoctorWorkspace:
        """The rail and the places; made again for another language, over the same models."""
        self._parts = parts
        self._workspace = DoctorWorkspace(self._parts, self._own)
        return self._workspace

    def alert(self, show: Callable[[Notification], None], withdraw: Callable[[str], None]) -> None:
        """Tell of who waits and who asks while the doctor looks elsewhere."""
        alerts = WaitingAlerts(self._own.day, is_looking=self._is_looking, show=show, withdraw=withdraw)
        self._alerts = WatchedAlerts(alerts, self._is_looking)

    def pages_beside(self, call: CallSnapshot, shortcuts: ShortcutsModel) -> list[SidePage]:
        """What a doctor needs beside the picture: the notes, and where the patient is. None without a visit."""
        visit = self._visit_of(call)
        if visit is None:
            return []
        self._call_notes.open(visit)
        self._call_whereabouts.open(visit)
        from careconnect_desktop.ui.doctor.visit_pages import visit_pages

        parts = self._parts
        return list(visit_pages(parts.look, parts.times, self._call_notes, self._call_whereabouts, shortcuts))

    def close(self) -> None:
        """Hear nothing more."""
        if self._alerts is not None:
            self._alerts.close()
            self._alerts = None
        own = self._own
        for model in (
            own.day,
            own.lateness,
            own.missed_calls,
            own.confirmation,
            own.time_off,
            own.patients,
            own.notes,
            self._call_notes,
        ):
            model.close()

    def _is_looking(self) -> bool:
        return self._workspace is not None and self._workspace.is_looked_at

    def _visit_of(self, call: CallSnapshot) -> Appointment | None:
        """The visit that the call names, else the one of now with this person."""
        known = self._client.appointments.snapshot
        named = known.find(call.appointment_id) if call.appointment_id is not None else None
        if named is not None:
            return named
        held = tuple(found for found in known.appointments if found.patient.id == call.peer.id)
        return visit_of_now(held, self._client.clock.now())
