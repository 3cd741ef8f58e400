"""A doctor's places over sample services, for scenes and for tests of views."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.appointments import AppointmentsSnapshot
from careconnect_desktop.services.chat import ChatSnapshot, Thread
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.doctor.overview_place import LOG, OverviewPlace
from careconnect_desktop.ui.doctor.patient_page import PatientPage
from careconnect_desktop.ui.doctor.patients_place import PatientsPlace
from careconnect_desktop.ui.frame.doctor_workspace import DoctorParts, DoctorWorkspace, thread_of_page
from careconnect_desktop.ui.frame.workspaces import CommonParts
from careconnect_desktop.ui.gallery import doctor_stand_ins as own
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.gallery.studio import Studio, common_parts
from careconnect_desktop.viewmodels.activity import ActivityModel
from careconnect_desktop.viewmodels.booking import BookingModel
from careconnect_desktop.viewmodels.confirmation import ConfirmationModel
from careconnect_desktop.viewmodels.doctor_day import DoctorDayModel
from careconnect_desktop.viewmodels.figures import FiguresModel
from careconnect_desktop.viewmodels.hours import HoursModel
from careconnect_desktop.viewmodels.lateness import LatenessModel
from careconnect_desktop.viewmodels.missed_calls import MissedCallsModel
from careconnect_desktop.viewmodels.patients import PatientsModel, PatientTab
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.time_off import TimeOffModel
from careconnect_desktop.viewmodels.visit_notes import VisitNotesModel
from careconnect_desktop.viewmodels.whereabouts import WhereaboutsModel


def doctor_workspace(
    studio: Studio,
    visits: tuple[Appointment, ...],
    *,
    hours: held.HeldHours | None = None,
    time_off: own.HeldTimeOff | None = None,
    error: CareConnectError | None = None,
) -> tuple[DoctorWorkspace, DoctorParts]:
    """A doctor's places over sample services, and the models behind them. error: why the visits are old."""
    common, parts = doctor_parts(studio, visits, hours=hours, time_off=time_off, error=error)
    workspace = DoctorWorkspace(common, parts)
    while workspace.furnish():
        pass
    return workspace, parts


def doctor_parts(
    studio: Studio,
    visits: tuple[Appointment, ...],
    *,
    lateness: own.HeldLateness | None = None,
    calls: own.HeldCallNews | None = None,
    patients: own.HeldPatients | None = None,
    sheets: own.HeldNotes | None = None,
    reports: own.HeldReports | None = None,
    hours: held.HeldHours | None = None,
    time_off: own.HeldTimeOff | None = None,
    error: CareConnectError | None = None,
) -> tuple[CommonParts, DoctorParts]:
    """The models of a doctor's places over sample services. error: why the visits are old."""
    owner, tasks, clock = studio.owner, studio.tasks, held.FixedClock()
    source = held.HeldAppointments()
    source.put(AppointmentsSnapshot(appointments=visits, is_loaded=True, error=error))
    presence = held.HeldPresence(PresenceSnapshot(line=LineState.ONLINE, online=frozenset({"PAT001", "PAT002"})))
    thread = Thread(person=samples.AMINA, messages=samples.MESSAGES, is_loading=False)
    talk = held.HeldChat(ChatSnapshot(thread=thread, is_loaded=True))
    common = common_parts(studio, samples.MEYER, source, talk, presence)
    reports = reports or own.HeldReports()
    written, encounters = sheets or own.HeldNotes(), own.HeldEncounters()
    schedule = samples.MEYER.schedule if visits else ()
    parts = DoctorParts(
        day=DoctorDayModel(
            source,
            presence,
            held.HeldCalls(),
            common.notices,
            tasks,
            clock,
            Ticker(owner),
            ZoneInfo(samples.ZONE),
            owner,
        ),
        day_whereabouts=WhereaboutsModel(encounters, tasks, owner),
        lateness=LatenessModel(lateness or own.HeldLateness(), common.notices, tasks, owner),
        missed_calls=MissedCallsModel(
            calls or own.HeldCallNews(), held.HeldCalls(), clock, held.HeldDocuments(), owner
        ),
        confirmation=ConfirmationModel(own.HeldIdentity(), tasks, Ticker(owner), owner),
        hours=HoursModel(schedule, samples.ZONE, hours or held.HeldHours(), common.notices, tasks, owner),
        time_off=TimeOffModel(
            time_off or own.HeldTimeOff(), source, common.notices, tasks, clock, ZoneInfo(samples.ZONE), owner
        ),
        patients=PatientsModel(patients or own.HeldPatients(), source, presence, held.HeldCalls(), tasks, clock, owner),
        notes=VisitNotesModel(written, common.notices, tasks, owner),
        page_whereabouts=WhereaboutsModel(encounters, tasks, owner),
        figures=FiguresModel(reports, samples.MEYER.id, tasks, clock, owner),
        activity=ActivityModel(reports, source, samples.MEYER.id, tasks, clock, owner),
        make_move=lambda visit: BookingModel(
            visit.doctor, held.HeldDirectory(), source, tasks, clock, ZoneInfo(samples.ZONE), owner, moving=visit
        ),
    )
    return common, parts


def patients_place(common: CommonParts, parts: DoctorParts) -> PatientsPlace:
    """The patients, by themselves."""
    page = PatientPage(
        common.look,
        common.times,
        parts.patients,
        parts.notes,
        parts.page_whereabouts,
        lambda: thread_of_page(common),
    )
    return PatientsPlace(common.look, common.times, parts.patients, page)


async def numbers_of(studio: Studio, reports: own.HeldReports) -> QWidget:
    """The overview's numbers, over these reports."""
    _common, parts = doctor_parts(studio, (), reports=reports)
    place = OverviewPlace(studio.look, studio.times, parts.figures, parts.activity)
    parts.figures.load()
    return await shown(studio, place)


async def log_of(studio: Studio, reports: own.HeldReports) -> QWidget:
    """The activity log, over these reports."""
    _common, parts = doctor_parts(studio, samples.DOCTOR_VISITS, reports=reports)
    place = OverviewPlace(studio.look, studio.times, parts.figures, parts.activity)
    place.show_page(LOG)
    parts.activity.load()
    return await shown(studio, place)


async def files_of(studio: Studio, patients: own.HeldPatients) -> QWidget:
    """What was sent with a patient, over these patients."""
    common, parts = doctor_parts(studio, samples.DOCTOR_VISITS, patients=patients)
    place = patients_place(common, parts)
    place.open_patient(samples.AMINA)
    parts.patients.show_tab(PatientTab.FILES)
    return await shown(studio, place)


async def shown(studio: Studio, view: QWidget) -> QWidget:
    """The view, once everything that was begun for it has ended."""
    await studio.settle()
    return view
