"""Everything that a signed-in person sees: the view models over the client's services, and the places of their role."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from careconnect_desktop.call.states import Party
from careconnect_desktop.compose.core import Client
from careconnect_desktop.compose.desktop_calls import CallDesk
from careconnect_desktop.compose.desktop_media import DesktopMedia
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.people import Person, Practitioner, Role
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ui.call.call_windows import SidePanel
from careconnect_desktop.ui.chat.messages_place import MessagesPlace
from careconnect_desktop.ui.chat.thread_view import ThreadView
from careconnect_desktop.ui.doctor.day_place import DayPlace
from careconnect_desktop.ui.frame.main_window import RailPlace, Workspace
from careconnect_desktop.ui.patient.doctors_place import DoctorsPlace
from careconnect_desktop.ui.patient.home_place import HomePlace
from careconnect_desktop.ui.patient.visits_place import VisitsPlace
from careconnect_desktop.ui.settings.settings_place import SettingsPlace
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.words import translate
from careconnect_desktop.viewmodels.booking import BookingModel
from careconnect_desktop.viewmodels.chat import ChatModel
from careconnect_desktop.viewmodels.directory import DirectoryModel
from careconnect_desktop.viewmodels.doctor_day import DoctorDayModel
from careconnect_desktop.viewmodels.frame import FrameModel
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.preferences import PreferencesModel
from careconnect_desktop.viewmodels.ticker import Ticker
from careconnect_desktop.viewmodels.visits import VisitsModel


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What lives as long as the program, whoever is signed in. times: in the zone of this machine."""

    look: Look
    preferences: PreferencesModel
    notices: NoticeCentre
    tasks: TaskScope
    ticker: Ticker
    media: DesktopMedia
    times: Times


class Session:
    """From sign-in to sign-out. `workspace` is what the main window shows; `close` hears and shows nothing more.

    call_place: left, top, width and height of call windows, where somebody else has decided on it.
    """

    def __init__(
        self,
        client: Client,
        person: Person,
        around: Surroundings,
        *,
        sign_out: Callable[[], object],
        call_windows_closed: Callable[[], None],
        call_place: tuple[int, int, int, int] | None = None,
    ) -> None:
        self.client = client
        self._person = person
        self._around = around
        self._sign_out = sign_out
        look, tasks, ticker = around.look, around.tasks, around.ticker
        self._zone = _zone_of(person) or around.times.zone
        self._times = Times(self._zone, around.times.locale)
        self.calls = CallDesk(
            client,
            look=look,
            tasks=tasks,
            media=around.media,
            windows_closed=call_windows_closed,
            make_side_panel=self._chat_beside_the_call,
            place_at=call_place,
        )
        self._frame = FrameModel(person, client.presence, client.appointments, client.chat)
        self._chat = ChatModel(person, client.chat, client.presence, self.calls, tasks, client.clock, ticker)
        self._day: DoctorDayModel | None = None
        self._visits: VisitsModel | None = None
        self._messages = MessagesPlace(look, self._times, self._chat)
        places = self._doctor_places() if person.role is Role.DOCTOR else self._patient_places()
        self.workspace = Workspace(look, self._frame, around.notices, [*places, *self._common_places()])

    def close(self) -> None:
        """Before the workspace is replaced."""
        self.calls.close()
        for model in (self._frame, self._chat, self._day, self._visits):
            if model is not None:
                model.close()

    def _doctor_places(self) -> list[RailPlace]:
        client, around = self.client, self._around
        day_model = DoctorDayModel(
            client.appointments,
            client.presence,
            self.calls,
            around.notices,
            around.tasks,
            client.clock,
            around.ticker,
            self._zone,
        )
        self._day = day_model
        day = DayPlace(around.look, self._times, day_model)
        day.write_pressed.connect(self._write_to)
        return [RailPlace("day", translate("Rail", "Today"), "calendar-days", day)]

    def _patient_places(self) -> list[RailPlace]:
        client, around, look = self.client, self._around, self._around.look
        visits = VisitsModel(
            client.appointments,
            client.presence,
            self.calls,
            around.notices,
            around.tasks,
            client.clock,
            around.ticker,
        )
        self._visits = visits
        directory = DirectoryModel(client.directory, around.tasks)
        home = HomePlace(look, self._times, visits, self._frame)
        doctors = DoctorsPlace(look, self._times, directory, self._make_booking)
        mine = VisitsPlace(look, self._times, visits)

        def show_visit(appointment: Appointment) -> None:
            self.workspace.show_place("visits")
            mine.open_visit(appointment)

        home.book_pressed.connect(lambda: self.workspace.show_place("doctors"))
        home.visits_pressed.connect(lambda: self.workspace.show_place("visits"))
        home.visit_opened.connect(show_visit)
        home.messages_pressed.connect(lambda: self.workspace.show_place("messages"))
        mine.book_pressed.connect(lambda: self.workspace.show_place("doctors"))
        doctors.visit_booked.connect(show_visit)
        for place in (home, mine):
            place.write_pressed.connect(self._write_to)
            place.devices_pressed.connect(self.calls.check_devices)
        return [
            RailPlace("home", translate("Rail", "Home"), "house", home),
            RailPlace("doctors", translate("Rail", "Doctors"), "stethoscope", doctors),
            RailPlace("visits", translate("Rail", "Visits"), "calendar-check", mine),
        ]

    def _common_places(self) -> list[RailPlace]:
        settings = SettingsPlace(
            self._around.look,
            self._around.preferences,
            self._person,
            self.client.address.origin,
            is_remembered=self.client.identity.snapshot.is_remembered,
        )
        settings.sign_out_pressed.connect(self._sign_out)
        return [
            RailPlace("messages", translate("Rail", "Messages"), "message-circle", self._messages),
            RailPlace("settings", translate("Rail", "Settings"), "settings", settings, at_foot=True),
        ]

    def _make_booking(self, doctor: Practitioner) -> BookingModel:
        client = self.client
        return BookingModel(doctor, client.directory, client.appointments, self._around.tasks, client.clock, self._zone)

    def _write_to(self, person: Person) -> None:
        self.workspace.show_place("messages")
        self._messages.open_person(person)

    def _chat_beside_the_call(self, peer: Party) -> SidePanel | None:
        """The conversation with the person of the call; None while only their number is known."""
        if not peer.id or peer.role is None:
            return None
        self._chat.open(Person(id=peer.id, medical_id=peer.medical_id, name=peer.name, role=peer.role))
        return ThreadView(self._around.look, self._times, self._chat)


def _zone_of(person: Person) -> ZoneInfo | None:
    """The zone that the person has chosen; None for none, or one that this machine does not know."""
    try:
        return ZoneInfo(person.time_zone) if person.time_zone else None
    except (ZoneInfoNotFoundError, ValueError):
        return None
