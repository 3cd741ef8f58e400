"""The scenes of a doctor's side: the day, patients, notes and hours, each in its states."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import Party
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.model.people import Role
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.appointments import AppointmentsSnapshot
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.services.chat import ChatSnapshot, Thread
from careconnect_desktop.services.lateness import LatenessSnapshot
from careconnect_desktop.services.notes.sheet_state import NotesSnapshot
from careconnect_desktop.services.patients import PatientsSnapshot
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.call.side_panel import NOTES_PAGE
from careconnect_desktop.ui.doctor.day_place import DayPlace
from careconnect_desktop.ui.doctor.missed_calls_strip import MissedCallsStrip
from careconnect_desktop.ui.doctor.move_dialog import MoveDialog
from careconnect_desktop.ui.doctor.overview_place import LOG, OverviewPlace
from careconnect_desktop.ui.doctor.patients_place import PatientsPlace
from careconnect_desktop.ui.doctor.time_off_card import TimeOffCard
from careconnect_desktop.ui.doctor.visit_pages import VISIT_PAGE, visit_pages
from careconnect_desktop.ui.frame.doctor_workspace import DoctorParts, DoctorWorkspace, thread_of_page
from careconnect_desktop.ui.frame.workspaces import CommonParts
from careconnect_desktop.ui.gallery import call_scenes, doctor_samples, samples
from careconnect_desktop.ui.gallery import doctor_stand_ins as own
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.gallery.studio import Studio, common_parts
from careconnect_desktop.ui.shared.cards import ScrollColumn
from careconnect_desktop.viewmodels.activity import ActivityGroup, ActivityModel
from careconnect_desktop.viewmodels.booking import BookingModel
from careconnect_desktop.viewmodels.doctor_day import DoctorDayModel
from careconnect_desktop.viewmodels.figures import FiguresModel
from careconnect_desktop.viewmodels.hours import HoursModel
from careconnect_desktop.viewmodels.lateness import LatenessModel
from careconnect_desktop.viewmodels.missed_calls import MissedCallsModel
from careconnect_desktop.viewmodels.patients import PatientsModel, PatientTab
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.time_off import TimeOffModel
from careconnect_desktop.viewmodels.visit_notes import VisitNotesModel
from careconnect_desktop.viewmodels.whereabouts import WhereaboutsModel

_MISSED = CallSnapshot(
    call_id="missed",
    is_caller=False,
    peer=Party(id="p7", medical_id="PAT007", name="Ingrid Sørensen", role=Role.PATIENT),
    phase=CallPhase.ENDED,
    end_reason=EndReason.TIMEOUT,
)


async def doctor_day(studio: Studio) -> QWidget:
    """A full day with people who wait and who ask."""
    workspace, _parts = doctor_workspace(studio, samples.DOCTOR_VISITS)
    workspace.bind(ShortcutsModel(parent=studio.owner))
    return await _shown(studio, workspace)


async def doctor_day_late(studio: Studio) -> QWidget:
    """Running late, with a missed call."""
    calls = own.HeldCallNews()
    lateness = own.HeldLateness(LatenessSnapshot(15))
    visits = tuple(found for found in samples.DOCTOR_VISITS if found.id < "a28")
    _common, parts = doctor_parts(studio, visits, lateness=lateness, calls=calls)
    place = DayPlace(studio.look, studio.times, parts.day, parts.lateness, parts.day_whereabouts)
    place.add_above(MissedCallsStrip(studio.look, studio.times, parts.missed_calls))
    calls.tell(_MISSED)
    return await _shown(studio, place)


async def doctor_day_empty(studio: Studio) -> QWidget:
    """A day without visits."""
    return await _shown(studio, doctor_workspace(studio, ())[0])


async def doctor_hours(studio: Studio) -> QWidget:
    """Weekly hours."""
    workspace, _parts = doctor_workspace(studio, samples.DOCTOR_VISITS)
    workspace.show_place("hours")
    return await _shown(studio, workspace)


async def doctor_time_off(studio: Studio) -> QWidget:
    """Time off, with the form open."""
    _common, parts = doctor_parts(studio, samples.DOCTOR_VISITS)
    card = TimeOffCard(studio.look, studio.times, parts.time_off)
    parts.time_off.load()
    await studio.settle()
    card.plan.click()
    column = ScrollColumn(max_width=studio.look.px(760))
    column.content.addWidget(card)
    column.setProperty("kind", "place")
    return await _shown(studio, column)


async def doctor_move(studio: Studio) -> QWidget:
    """Another time for a visit."""
    _common, parts = doctor_parts(studio, samples.DOCTOR_VISITS)
    dialog = MoveDialog(studio.look, studio.times, parts.make_move(samples.DOCTOR_VISITS[5]))
    return await _shown(studio, dialog)


async def doctor_call_notes(studio: Studio) -> QWidget:
    """Notes beside the picture."""
    return await _beside_the_call(studio, NOTES_PAGE)


async def doctor_call_visit(studio: Studio) -> QWidget:
    """Where the patient is, beside the picture."""
    return await _beside_the_call(studio, VISIT_PAGE)


async def _beside_the_call(studio: Studio, key: str) -> QWidget:
    common, parts = doctor_parts(studio, ())
    parts.notes.open(samples.DOCTOR_VISITS[4])
    parts.page_whereabouts.open(samples.DOCTOR_VISITS[4])
    await studio.settle()
    pages = visit_pages(common.look, common.times, parts.notes, parts.page_whereabouts, ShortcutsModel())
    return await _shown(studio, call_scenes.call_beside(studio.look, studio.owner, pages, key))


async def doctor_patients(studio: Studio) -> QWidget:
    """A patient's visits."""
    workspace, parts = doctor_workspace(studio, samples.DOCTOR_VISITS)
    workspace.show_place("patients")
    workspace.patients.open_patient(samples.AMINA)
    parts.patients.show_tab(PatientTab.VISITS)
    return await _shown(studio, workspace)


async def doctor_patient_messages(studio: Studio) -> QWidget:
    """What was written with a patient."""
    return await _patient(studio, PatientTab.MESSAGES)


async def doctor_patient_files(studio: Studio) -> QWidget:
    """What was sent with a patient."""
    return await _patient(studio, PatientTab.FILES)


async def doctor_patients_failed(studio: Studio) -> QWidget:
    """The list could not be loaded."""
    patients = own.HeldPatients()
    patients.put(PatientsSnapshot(error=CareConnectError("unreachable", retryable=True)))
    common, parts = doctor_parts(studio, (), patients=patients)
    return await _shown(studio, _patients_place(common, parts))


async def doctor_overview(studio: Studio) -> QWidget:
    """Numbers as charts."""
    workspace, parts = doctor_workspace(studio, samples.DOCTOR_VISITS)
    workspace.show_place("overview")
    parts.figures.load()
    return await _shown(studio, workspace)


async def doctor_overview_lists(studio: Studio) -> QWidget:
    """The same numbers as lists."""
    _common, parts = doctor_parts(studio, ())
    place = OverviewPlace(studio.look, studio.times, parts.figures, parts.activity)
    parts.figures.load()
    place.figures.as_table.setChecked(True)
    return await _shown(studio, place)


async def doctor_activity(studio: Studio) -> QWidget:
    """The activity log."""
    _common, parts = doctor_parts(studio, samples.DOCTOR_VISITS)
    place = OverviewPlace(studio.look, studio.times, parts.figures, parts.activity)
    place.show_page(LOG)
    parts.activity.load()
    return await _shown(studio, place)


async def doctor_activity_search(studio: Studio) -> QWidget:
    """The activity log, while a filter looks through older pages."""
    reports = own.HeldReports()
    reports.held = asyncio.Event()
    _common, parts = doctor_parts(studio, samples.DOCTOR_VISITS, reports=reports)
    place = OverviewPlace(studio.look, studio.times, parts.figures, parts.activity)
    place.show_page(LOG)
    parts.activity.load()
    await studio.settle()
    parts.activity.choose_group(ActivityGroup.RECORDS)
    view = await _shown(studio, place)
    # Whoever closes the view ends the look.
    view.destroyed.connect(reports.held.set)
    return view


def notes(first: NotesSnapshot) -> Callable[[Studio], Awaitable[QWidget]]:
    """The notes of a visit, in one state."""

    async def scene(studio: Studio) -> QWidget:
        return await _patient(studio, PatientTab.NOTES, first)

    return scene


DOCTOR_SCENES: dict[str, Callable[[Studio], Awaitable[QWidget]]] = {
    "doctor_day": doctor_day,
    "doctor_day_late": doctor_day_late,
    "doctor_day_empty": doctor_day_empty,
    "doctor_move": doctor_move,
    "doctor_call_notes": doctor_call_notes,
    "doctor_call_visit": doctor_call_visit,
    "doctor_hours": doctor_hours,
    "doctor_time_off": doctor_time_off,
    "doctor_patients": doctor_patients,
    "doctor_patients_failed": doctor_patients_failed,
    "doctor_patient_messages": doctor_patient_messages,
    "doctor_patient_files": doctor_patient_files,
    "doctor_overview": doctor_overview,
    "doctor_overview_lists": doctor_overview_lists,
    "doctor_activity": doctor_activity,
    "doctor_activity_search": doctor_activity_search,
    "doctor_notes": notes(doctor_samples.DRAFT),
    "doctor_notes_held": notes(doctor_samples.HELD),
    "doctor_notes_conflict": notes(doctor_samples.CONFLICT),
    "doctor_notes_signed": notes(doctor_samples.SIGNED),
}


def doctor_workspace(studio: Studio, visits: tuple[Appointment, ...]) -> tuple[DoctorWorkspace, DoctorParts]:
    """A doctor's places over sample services, and the models behind them."""
    common, parts = doctor_parts(studio, visits)
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
) -> tuple[CommonParts, DoctorParts]:
    """The models of a doctor's places over sample services."""
    owner, tasks, clock = studio.owner, studio.tasks, held.FixedClock()
    source = held.HeldAppointments()
    source.put(AppointmentsSnapshot(appointments=visits, is_loaded=True))
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
        hours=HoursModel(schedule, samples.ZONE, held.HeldHours(), common.notices, tasks, owner),
        time_off=TimeOffModel(own.HeldTimeOff(), source, common.notices, tasks, clock, ZoneInfo(samples.ZONE), owner),
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


def _patients_place(common: CommonParts, parts: DoctorParts) -> PatientsPlace:
    return PatientsPlace(
        common.look,
        common.times,
        parts.patients,
        parts.notes,
        parts.page_whereabouts,
        lambda: thread_of_page(common),
    )


async def _patient(studio: Studio, tab: PatientTab, first: NotesSnapshot = doctor_samples.DRAFT) -> QWidget:
    common, parts = doctor_parts(studio, samples.DOCTOR_VISITS, sheets=own.HeldNotes(first))
    place = _patients_place(common, parts)
    place.open_patient(samples.AMINA)
    parts.patients.show_tab(tab)
    return await _shown(studio, place)


async def _shown(studio: Studio, view: QWidget) -> QWidget:
    await studio.settle()
    return view
