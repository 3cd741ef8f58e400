"""The scenes of a doctor's side: the day, patients, notes and hours, each in its states."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import Party
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.model.people import Role
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.services.lateness import LatenessSnapshot
from careconnect_desktop.services.notes.sheet_state import NotesSnapshot
from careconnect_desktop.services.patients import PatientsSnapshot
from careconnect_desktop.ui.call.side_panel import NOTES_PAGE
from careconnect_desktop.ui.doctor.day_place import DayPlace
from careconnect_desktop.ui.doctor.missed_calls_strip import MissedCallsStrip
from careconnect_desktop.ui.doctor.move_dialog import MoveDialog
from careconnect_desktop.ui.doctor.overview_place import LOG, OverviewPlace
from careconnect_desktop.ui.doctor.time_off_card import TimeOffCard
from careconnect_desktop.ui.doctor.visit_pages import VISIT_PAGE, visit_pages
from careconnect_desktop.ui.gallery import call_scenes, doctor_samples, samples
from careconnect_desktop.ui.gallery import doctor_stand_ins as own
from careconnect_desktop.ui.gallery.doctor_bench import doctor_parts, doctor_workspace, log_of, patients_place, shown
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.shared.cards import ScrollColumn
from careconnect_desktop.viewmodels.activity import ActivityGroup
from careconnect_desktop.viewmodels.patients import PatientTab
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel

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
    return await shown(studio, workspace)


async def doctor_day_late(studio: Studio) -> QWidget:
    """Running late, with a missed call."""
    calls = own.HeldCallNews()
    lateness = own.HeldLateness(LatenessSnapshot(15))
    visits = tuple(found for found in samples.DOCTOR_VISITS if found.id < "a28")
    _common, parts = doctor_parts(studio, visits, lateness=lateness, calls=calls)
    place = DayPlace(studio.look, studio.times, parts.day, parts.lateness, parts.day_whereabouts)
    place.add_above(MissedCallsStrip(studio.look, studio.times, parts.missed_calls))
    calls.tell(_MISSED)
    return await shown(studio, place)


async def doctor_day_empty(studio: Studio) -> QWidget:
    """A day without visits."""
    return await shown(studio, doctor_workspace(studio, ())[0])


async def doctor_hours(studio: Studio) -> QWidget:
    """Weekly hours."""
    workspace, _parts = doctor_workspace(studio, samples.DOCTOR_VISITS)
    workspace.show_place("hours")
    return await shown(studio, workspace)


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
    return await shown(studio, column)


async def doctor_move(studio: Studio) -> QWidget:
    """Another time for a visit."""
    _common, parts = doctor_parts(studio, samples.DOCTOR_VISITS)
    dialog = MoveDialog(studio.look, studio.times, parts.make_move(samples.DOCTOR_VISITS[5]))
    return await shown(studio, dialog)


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
    with_patient = replace(
        call_scenes.CONNECTED,
        peer=Party(id="p1", medical_id="PAT001", name=samples.AMINA.name, role=Role.PATIENT),
    )
    return await shown(studio, call_scenes.call_beside(studio.look, studio.owner, pages, key, with_patient))


async def doctor_patients(studio: Studio) -> QWidget:
    """A patient's visits."""
    workspace, parts = doctor_workspace(studio, samples.DOCTOR_VISITS)
    workspace.show_place("patients")
    workspace.patients.open_patient(samples.AMINA)
    parts.patients.show_tab(PatientTab.VISITS)
    return await shown(studio, workspace)


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
    return await shown(studio, patients_place(common, parts))


async def doctor_overview(studio: Studio) -> QWidget:
    """Numbers as charts."""
    workspace, parts = doctor_workspace(studio, samples.DOCTOR_VISITS)
    workspace.show_place("overview")
    parts.figures.load()
    return await shown(studio, workspace)


async def doctor_overview_lists(studio: Studio) -> QWidget:
    """The same numbers as lists."""
    _common, parts = doctor_parts(studio, ())
    place = OverviewPlace(studio.look, studio.times, parts.figures, parts.activity)
    parts.figures.load()
    place.figures.as_table.setChecked(True)
    return await shown(studio, place)


async def doctor_activity(studio: Studio) -> QWidget:
    """The activity log."""
    return await log_of(studio, own.HeldReports())


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
    view = await shown(studio, place)
    # Whoever closes the view ends the look.
    view.destroyed.connect(reports.held.set)
    return view


def notes(first: NotesSnapshot) -> Callable[[Studio], Awaitable[QWidget]]:
    """The notes of a visit, in one state."""

    async def scene(studio: Studio) -> QWidget:
        return await _patient(studio, PatientTab.NOTES, first)

    return scene


async def _patient(studio: Studio, tab: PatientTab, first: NotesSnapshot = doctor_samples.DRAFT) -> QWidget:
    common, parts = doctor_parts(studio, samples.DOCTOR_VISITS, sheets=own.HeldNotes(first))
    place = patients_place(common, parts)
    visit = next((found for found in samples.DOCTOR_VISITS if found.id == first.appointment_id), None)
    if tab is PatientTab.NOTES and visit is not None:
        place.open_notes(visit)
    else:
        place.open_patient(samples.AMINA)
        parts.patients.show_tab(tab)
    return await shown(studio, place)


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
