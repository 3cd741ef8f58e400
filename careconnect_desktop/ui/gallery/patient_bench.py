"""A patient's places over stand-ins, for scenes and tests."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QWidget

from careconnect_desktop.model.people import Person, Practitioner
from careconnect_desktop.model.scheduling import Appointment, AppointmentStatus
from careconnect_desktop.ports.local_store import LocalStore
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.chat import ChatSnapshot, Thread
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.services.waiting import WaitingSnapshot
from careconnect_desktop.storage.documents import MemoryDocuments
from careconnect_desktop.ui.chat.thread_view import ThreadView
from careconnect_desktop.ui.frame.patient_workspace import PatientParts, PatientWorkspace
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.ui.gallery.patient_stand_ins import (
    DrawnCamera,
    HeldCare,
    HeldDoor,
    HeldProbe,
    HeldReadying,
    HeldWaiting,
    SilentMicrophone,
)
from careconnect_desktop.ui.gallery.studio import Studio, common_parts
from careconnect_desktop.ui.patient.doctors_place import DoctorsPlace
from careconnect_desktop.viewmodels.after_visit import AfterVisitModel
from careconnect_desktop.viewmodels.booking import BookingModel
from careconnect_desktop.viewmodels.directory import DirectoryModel
from careconnect_desktop.viewmodels.intake import IntakeModel
from careconnect_desktop.viewmodels.missed_calls import MissedCallsModel
from careconnect_desktop.viewmodels.reviews import ReviewsModel
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.visits import VisitsModel
from careconnect_desktop.viewmodels.waiting_room import RoomServices, WaitingRoomModel


@dataclass
class PatientServices:
    """What a patient's places stand on; a scene or a test holds what it wants to change."""

    appointments: held.HeldAppointments
    chat: held.HeldChat = field(default_factory=held.HeldChat)
    presence: held.HeldPresence = field(
        default_factory=lambda: held.HeldPresence(PresenceSnapshot(line=LineState.ONLINE, online=frozenset({"DOC001"})))
    )
    waiting: HeldWaiting = field(default_factory=lambda: HeldWaiting(WaitingSnapshot()))
    calls: HeldReadying = field(default_factory=HeldReadying)
    starter: held.HeldCalls = field(default_factory=held.HeldCalls)
    care: HeldCare = field(default_factory=HeldCare)
    probe: HeldProbe = field(default_factory=HeldProbe)
    local: LocalStore = field(default_factory=MemoryDocuments)
    clock: held.FixedClock = field(default_factory=held.FixedClock)
    directory: held.HeldDirectory = field(default_factory=held.HeldDirectory)
    camera: DrawnCamera = field(default_factory=DrawnCamera)
    microphone: SilentMicrophone = field(default_factory=SilentMicrophone)
    door: HeldDoor | None = None


async def patient_workspace(
    studio: Studio,
    visits: tuple[Appointment, ...],
    *,
    chat: ChatSnapshot | None = None,
    talk: held.HeldChat | None = None,
    appointments: held.HeldAppointments | None = None,
    line: LineState = LineState.ONLINE,
) -> Workspace:
    """A patient's places over sample services."""
    return await patient_workspace_over(
        studio,
        PatientServices(
            appointments=appointments or held.HeldAppointments(visits),
            chat=talk or held.HeldChat(chat or ChatSnapshot(conversations=samples.CONVERSATIONS, is_loaded=True)),
            presence=held.HeldPresence(PresenceSnapshot(line=line, online=frozenset({"DOC001"}))),
        ),
    )


async def patient_workspace_over(
    studio: Studio, services: PatientServices, *, is_furnished: bool = True
) -> PatientWorkspace:
    """A patient's places over these services; without `is_furnished` only the first of them is built."""
    await services.local.open("sample")
    parts = common_parts(studio, samples.AMINA, services.appointments, services.chat, services.presence)
    ticker = Ticker(studio.owner)
    visits = VisitsModel(
        services.appointments,
        services.presence,
        services.starter,
        parts.notices,
        studio.tasks,
        services.clock,
        ticker,
        studio.owner,
        waiting=services.waiting,
    )
    room = WaitingRoomModel(
        RoomServices(
            services.appointments,
            services.presence,
            services.waiting,
            services.calls,
            services.starter,
            services.probe,
            services.local,
        ),
        parts.notices,
        studio.tasks,
        services.clock,
        ticker,
        studio.owner,
    )
    door = services.door = HeldDoor(studio.owner, services.camera, services.microphone)

    def make_booking(doctor: Practitioner, moving: Appointment | None) -> BookingModel:
        today = services.clock.now().date()
        intake = IntakeModel(services.care, studio.tasks, samples.AMINA, today, studio.owner)
        return BookingModel(
            doctor,
            services.directory,
            services.appointments,
            studio.tasks,
            services.clock,
            ZoneInfo(samples.ZONE),
            studio.owner,
            intake=intake if moving is None else None,
            moving=moving,
        )

    def make_chat(person: Person) -> QWidget:
        parts.chat.open(person)
        thread = ThreadView(studio.look, studio.times, parts.chat, takes_focus=False)
        thread.call.hide()
        return thread

    workspace = PatientWorkspace(
        parts,
        PatientParts(
            visits=visits,
            directory=DirectoryModel(services.directory, studio.tasks, clock=services.clock, parent=studio.owner),
            make_booking=make_booking,
            room=room,
            after=AfterVisitModel(services.care, parts.notices, studio.tasks, studio.owner),
            reviews=ReviewsModel(services.care, studio.tasks, studio.owner),
            missed_calls=MissedCallsModel(
                services.calls, services.starter, services.clock, held.HeldDocuments(), studio.owner
            ),
            door=door,
            make_chat=make_chat,
        ),
    )
    while is_furnished and workspace.furnish():
        pass
    await studio.settle()
    return workspace


async def patient_at(studio: Studio, services: PatientServices, place: str) -> PatientWorkspace:
    """A patient's places over these services, at one of them."""
    workspace = await patient_workspace_over(studio, services)
    workspace.show_place(place)
    await studio.settle()
    return workspace


async def booking_over(
    studio: Studio, services: PatientServices, *, moving: Appointment | None = None, has_time: bool = True
) -> tuple[PatientWorkspace, BookingModel]:
    """A booking with Dr. Meyer, or of another time for `moving`, over these services.

    has_time: its first free time is chosen.
    """
    workspace = await patient_at(studio, services, "doctors")
    if moving is None:
        workspace.doctors.open_booking(samples.MEYER)
    else:
        workspace.doctors.open_move(moving)
    await studio.settle()
    model = studio.owner.findChildren(BookingModel)[-1]
    if has_time:
        model.choose_slot(next(slot for _part, slots in model.snapshot.parts for slot in slots if slot.is_available))
    return workspace, model


def services_of(
    visits: tuple[Appointment, ...], *, status: AppointmentStatus = AppointmentStatus.APPROVED
) -> PatientServices:
    """Services over these visits, the third of them (the next one) in this status."""
    appointments = tuple(
        replace(found, status=status, version=found.version + 1) if found.id == "a3" else found for found in visits
    )
    chat = held.HeldChat(
        ChatSnapshot(
            conversations=samples.CONVERSATIONS,
            thread=Thread(person=samples.MEYER, messages=samples.MESSAGES, is_loading=False),
            is_loaded=True,
        )
    )
    return PatientServices(held.HeldAppointments(appointments), chat=chat)


async def doctors_place(studio: Studio) -> tuple[Workspace, DoctorsPlace]:
    """The directory of the sample patient, in its workspace."""
    workspace = await patient_workspace(studio, samples.PATIENT_VISITS)
    workspace.show_place("doctors")
    place = workspace.findChild(DoctorsPlace)
    if not isinstance(place, DoctorsPlace):
        raise TypeError("a patient's workspace has the directory")
    return workspace, place
