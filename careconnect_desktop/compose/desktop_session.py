"""Everything that a signed-in person sees: the view models over the client's services, and the places of their role."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication, QLocale

from careconnect_desktop.compose.core import Client
from careconnect_desktop.compose.desktop_account import AccountDesk
from careconnect_desktop.compose.desktop_beside import BesideTheCall
from careconnect_desktop.compose.desktop_calls import CallDesk
from careconnect_desktop.compose.desktop_chat import photo_taker
from careconnect_desktop.compose.desktop_media import DesktopMedia
from careconnect_desktop.compose.desktop_portraits import PortraitDesk
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.people import Person, Role
from careconnect_desktop.ports.notifications import Notification
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.services.chat_beside import ChatBeside
from careconnect_desktop.ui.frame.window_places import WindowPlaces
from careconnect_desktop.ui.frame.workspace import Workspace
from careconnect_desktop.ui.frame.workspaces import CommonParts
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.chat import ChatModel
from careconnect_desktop.viewmodels.frame import FrameModel
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.preferences import PreferencesModel
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel
from careconnect_desktop.viewmodels.ticker import Ticker

if TYPE_CHECKING:
    from careconnect_desktop.compose.desktop_doctor import DoctorDesk
    from careconnect_desktop.compose.desktop_patient import PatientDesk
    from careconnect_desktop.services.identity import IdentitySnapshot
    from careconnect_desktop.ui.call.side_panel import SidePage
    from careconnect_desktop.ui.settings.settings_place import SettingsPlace

translate = QCoreApplication.translate

FURNISH_PAUSE_S = 0.1


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
    shortcuts: ShortcutsModel
    places: WindowPlaces


class Session:
    """From sign-in to sign-out. `workspace` is what the main window shows; `close` hears and shows nothing more.

    call_place: left, top, width and height of call windows, where somebody else has decided on it. furnish: adds to
    the settings, when they are built, what belongs to this computer.
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
        furnish: Callable[[SettingsPlace], None] = lambda settings: None,
    ) -> None:
        self.client = client
        self._person = person
        self._around = around
        self._furnish_settings = furnish
        self._is_closed = False
        look, tasks, ticker = around.look, around.tasks, around.ticker
        self._zone = _zone_of(person) or around.times.zone
        self._times = Times(self._zone, around.times.locale)
        self.account = AccountDesk(client, person, look, tasks, ticker, around.shortcuts, sign_out)
        self.account.tell_damage(around.notices)
        self._beside = BesideTheCall(look, lambda: self._call_chat, lambda: self._times, self._beside_of_role)
        self.calls = CallDesk(
            client,
            look=look,
            shortcuts=around.shortcuts,
            tasks=tasks,
            media=around.media,
            windows_closed=call_windows_closed,
            beside=self._beside,
            places=around.places,
            place_at=call_place,
            admit=self.account.admit,
        )
        self._portraits = PortraitDesk(client, look.portraits, tasks)
        self._frame = FrameModel(person, client.presence, client.appointments, client.chat)
        self._chat = ChatModel(
            person, client.chat, client.presence, self.calls, tasks, client.clock, ticker, client.local
        )
        # Whoever turns to somebody else in the window, writes to the person of the call beside the call.
        self._chat_beside = ChatBeside(client.chat)
        self._call_chat = ChatModel(
            person,
            self._chat_beside,
            client.presence,
            self.calls,
            tasks,
            client.clock,
            ticker,
            client.local,
            drafts=self._chat.drafts,
        )
        self.account.lock.changed.connect(self._cover_chat)
        self._cover_chat()
        self._doctor: DoctorDesk | None = None
        self._patient: PatientDesk | None = None
        common = self._common_parts()
        # Of the two roles only the person's own is loaded.
        if person.role is Role.DOCTOR:
            from careconnect_desktop.compose.desktop_doctor import DoctorDesk

            self._doctor = DoctorDesk(client, person, common, self.calls, tasks, ticker, self._zone)
        else:
            from careconnect_desktop.compose.desktop_patient import PatientDesk

            self._patient = PatientDesk(
                client,
                person,
                common,
                self.calls,
                around.media,
                tasks,
                ticker,
                self._zone,
                touched=self.account.lock.touched,
            )
        self.workspace = self._make_workspace(common)
        self._wanted_visit_id: str | None = None
        self._unsubscribes = (
            client.appointments.subscribe(lambda _known: self._show_wanted_visit()),
            client.identity.subscribe(self._identity_changed),
        )
        # What the server knows of the person may have come since they were let in.
        self._identity_changed(client.identity.snapshot)

    def close(self) -> None:
        """Before the workspace is replaced."""
        self._is_closed = True
        self.account.close()
        self._portraits.close()
        for unsubscribe in self._unsubscribes:
            unsubscribe()
        self.calls.close()
        for model in (self._frame, self._chat, self._call_chat, self._chat_beside, self._doctor, self._patient):
            if model is not None:
                model.close()

    def _cover_chat(self) -> None:
        for chat in (self._chat, self._call_chat):
            chat.cover(self.account.lock.is_locked)

    async def furnish(self) -> None:
        """Build the places that nobody has gone to yet, each in a turn of its own: whoever acts meanwhile goes first.

        Their modules should be loaded already.
        """
        has_more = True
        while has_more:
            await asyncio.sleep(FURNISH_PAUSE_S)
            has_more = not self._is_closed and self.workspace.furnish()

    def alert_visits(self, show: Callable[[Notification], None], withdraw: Callable[[str], None]) -> None:
        """Tell a patient of changed visits, a doctor of who waits, while they look elsewhere."""
        desk = self._patient or self._doctor
        if desk is not None:
            desk.alert(show, withdraw)

    @property
    def person(self) -> Person:
        return self._person

    @property
    def frame(self) -> FrameModel:
        """Who is signed in, and the line to the server."""
        return self._frame

    def open_visit(self, appointment_id: str) -> None:
        """Show one of the person's visits, once they are known; one that is not among them is told, and no more."""
        self._wanted_visit_id = appointment_id
        self._show_wanted_visit()

    def _show_wanted_visit(self) -> None:
        known = self.client.appointments.snapshot
        if self._wanted_visit_id is None or not known.is_loaded:
            return
        visit = known.find(self._wanted_visit_id)
        self._wanted_visit_id = None
        if visit is None:
            self._around.notices.report(CareConnectError("visit_not_found", "This visit is not one of yours."))
            return
        self.workspace.visit_wanted.emit(visit)

    def _identity_changed(self, identity: IdentitySnapshot) -> None:
        if identity.person is not None:
            self._frame.show_person(identity.person)
            self.account.show_person(identity.person)

    def renew(self) -> Workspace:
        """Build every view anew in the language of now, over the same models; a call goes on in new windows.

        The old workspace is the caller's to replace.
        """
        self._times = Times(self._zone, QLocale())
        self.workspace = self._make_workspace(self._common_parts())
        self._beside.forget()
        self.calls.renew()
        return self.workspace

    def _make_workspace(self, common: CommonParts) -> Workspace:
        desk = self._doctor or self._patient
        if desk is None:
            raise RuntimeError("a session is of a doctor or of a patient")
        workspace = desk.make_workspace(common)
        workspace.bind(self._around.shortcuts)
        return workspace

    def _common_parts(self) -> CommonParts:
        around = self._around
        return CommonParts(
            look=around.look,
            times=self._times,
            frame=self._frame,
            notices=around.notices,
            chat=self._chat,
            make_settings=self._make_settings,
            check_devices=self.calls.check_devices,
            take_photo=photo_taker(around.look, around.media),
        )

    def _make_settings(self) -> SettingsPlace:
        settings = self.account.make_settings(self._around.preferences, self._times)
        self._furnish_settings(settings)
        return settings

    def _beside_of_role(self, call: CallSnapshot) -> Sequence[SidePage]:
        return self._doctor.pages_beside(call, self._around.shortcuts) if self._doctor is not None else ()


def _zone_of(person: Person) -> ZoneInfo | None:
    """The zone that the person has chosen; None for none, or one that this machine does not know."""
    try:
        return ZoneInfo(person.time_zone) if person.time_zone else None
    except (ZoneInfoNotFoundError, ValueError):
        return None
