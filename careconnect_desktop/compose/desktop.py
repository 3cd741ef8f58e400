"""The desktop program, joined: one loop in the GUI thread for windows, REST and Socket.IO; media has its own threads.

The first window is on the screen before anything heavy is loaded.
"""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRect, QTimer
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from careconnect_desktop.compose.desktop_door import Door
from careconnect_desktop.compose.desktop_halves import half_of_screen
from careconnect_desktop.compose.desktop_language import SpokenLanguage
from careconnect_desktop.compose.desktop_media import DesktopMedia
from careconnect_desktop.compose.desktop_options import DemoPart
from careconnect_desktop.compose.desktop_preferences import StoredPreferences, system_zone
from careconnect_desktop.compose.loading import load_in_worker
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.resources import Resources, bundled_resources
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.people import Person
from careconnect_desktop.platform_qt.garbage import collect_what_was_kept
from careconnect_desktop.platform_qt.settings import QtSettings
from careconnect_desktop.platform_qt.single_instance import SingleInstance
from careconnect_desktop.protocol.names import DEFAULT_ADDRESS
from careconnect_desktop.ui.frame.close_watch import CloseWatch
from careconnect_desktop.ui.frame.main_window import MainWindow
from careconnect_desktop.ui.frame.window_places import WindowPlaces
from careconnect_desktop.ui.shared.carrying import carry_over
from careconnect_desktop.ui.shared.look import Look, ThemeChoice
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.sign_in.sign_in_view import SignInView
from careconnect_desktop.viewmodels.forgotten import ForgottenModel
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.preferences import PreferencesModel
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel
from careconnect_desktop.viewmodels.sign_in import SignInModel
from careconnect_desktop.viewmodels.ticker import Ticker

if TYPE_CHECKING:
    from careconnect_desktop.compose.core import Kept
    from careconnect_desktop.compose.desktop_citizen import Citizen
    from careconnect_desktop.compose.desktop_session import Session
    from careconnect_desktop.ports.server_address import ServerAddress
    from careconnect_desktop.services.identity import IdentitySnapshot
    from careconnect_desktop.ui.settings.settings_place import SettingsPlace

_log = logging.getLogger(__name__)

RESTORE_PAUSE_S = 5.0
VIEW_PAUSE_S = 0.05
QUIET_S = 60.0


@dataclass(frozen=True, slots=True)
class Start:
    """How the program was started. instance: hears of later starts; None for programs that may run side by side."""

    instance: SingleInstance | None = None
    link: str = ""
    is_background: bool = False


class Desktop:
    """The program around a signed-in person: look, language, preferences, the way in and the way out.

    keep: as for `Door`.
    """

    def __init__(
        self,
        application: QApplication,
        server_url: str | None,
        *,
        is_insecure_http_allowed: bool,
        demo: DemoPart | None,
        resources: Resources | None = None,
        media: DesktopMedia | None = None,
        settings: QtSettings | None = None,
        start: Start | None = None,
        keep: Callable[[ServerAddress], Kept] | None = None,
    ) -> None:
        self._application = application
        self._demo = demo
        self._start = start or Start()
        self._citizen: Citizen | None = None
        resources = resources or bundled_resources()
        self._leaving = asyncio.Event()
        self._exit_code = 0
        self._settings = settings or QtSettings("demo" if demo else "preferences")
        self._preferences = PreferencesModel(StoredPreferences(self._settings))
        wishes = self._preferences.snapshot
        self._server_url = server_url or wishes.server_url or DEFAULT_ADDRESS
        self._language = wishes.language
        self._speech = SpokenLanguage(application, resources, wishes.language)
        self.look = Look(application, resources, ThemeChoice(wishes.theme), wishes.text_scale)
        application.setWindowIcon(self.look.icon("careconnect", "primary", 64))
        self._notices = NoticeCentre()
        self._shortcuts = ShortcutsModel(self._settings.beside("shortcuts"))
        self._tasks = TaskScope("desktop", self._failed)
        self._ticker = Ticker()
        self._media = media or DesktopMedia(demo)
        self._door = Door(
            self._media, is_insecure_http_allowed=is_insecure_http_allowed, is_kept=demo is None, keep=keep
        )
        self._session: Session | None = None
        self._preferences.changed.connect(self._apply_preferences)
        self.window = MainWindow(self.look)
        self._places = WindowPlaces(self._settings.beside("places"))
        if demo is None:
            self._places.follow(self.window, "main")
        self._close_watch = CloseWatch(self.window, self._main_window_closed)

    @property
    def session(self) -> Session | None:
        """Of the person who is signed in."""
        return self._session

    @property
    def citizen(self) -> Citizen | None:
        """Tray, notifications and links; from shortly after the first window on, never in the demo."""
        return self._citizen

    @property
    def notices(self) -> NoticeCentre:
        """What is told in the main window."""
        return self._notices

    def is_unused(self) -> bool:
        """Nobody has acted for a while, and no call goes on: a moment for what may take a tenth of a second."""
        session = self._session
        return session is not None and not session.calls.is_busy and session.account.lock.idle_s >= QUIET_S

    async def run(self) -> int:
        """Show the window, let somebody in, and stay until it is time to leave."""
        self._show_sign_in()
        place = half_of_screen(self._application, self._demo) if self._demo is not None else None
        if place is not None:
            self.window.setGeometry(QRect(*place))
        if not (self._start.is_background and QSystemTrayIcon.isSystemTrayAvailable()):
            self.window.show()
        self._ticker.start()
        self._tasks.start(self._begin(), "begin")
        try:
            await self._leaving.wait()
        finally:
            await self._close()
        return self._exit_code

    def leave(self) -> None:
        """End the program in good order; safe to call at any time, also twice."""
        self._leaving.set()

    # ---- the way in

    async def _begin(self) -> None:
        """Load the rest behind the first window, then let in who may come in without typing."""
        if self._demo is not None:
            self._sign_in.submit(self._demo.password)
            return
        await load_in_worker("careconnect_desktop.compose.desktop_citizen")
        self._become_citizen()
        await self._door.load()
        while self._session is None:
            try:
                person = await self._door.restore(self._server_url)
            except CareConnectError as error:
                # The kept session stays kept: as soon as the server answers, its owner is in.
                self._sign_in.tell(error)
                self._sign_in.tell_staying(can_stay=self._door.can_keep)
                await asyncio.sleep(RESTORE_PAUSE_S)
                continue
            self._sign_in.tell_staying(can_stay=self._door.can_keep)
            if person is not None:
                self._enter(person)
            return

    def _become_citizen(self) -> None:
        """Tray, notifications and links: after the first window, which they would hold up."""
        from careconnect_desktop.compose.desktop_citizen import Citizen, bus_of_session

        citizen = Citizen(
            self._application,
            self.look,
            self.window,
            self._notices,
            self._shortcuts,
            self._preferences,
            self._settings,
            leave=self.leave,
            bus_path=bus_of_session(os.environ),
        )
        self._citizen = citizen
        if self._session is not None:
            # Somebody was quicker than what is loaded behind the first window.
            self._tell_citizen(self._session)
        if self._start.instance is not None:
            self._start.instance.asked.connect(citizen.asked)
        if self._start.link:
            citizen.open_link(self._start.link)

    def _show_sign_in(self) -> None:
        email = self._demo.email if self._demo is not None else self._preferences.snapshot.email
        self._sign_in = SignInModel(
            self._door,
            self._tasks,
            server_url=self._server_url,
            email=email,
            time_zone=system_zone().key,
            stays=self._preferences.snapshot.stays_signed_in,
            can_stay=self._door.can_keep,
        )
        self._sign_in.signed_in.connect(self._enter)
        self._forgotten = ForgottenModel(self._door, self._tasks, self._sign_in)
        self.window.show_content(self._make_sign_in_view())

    def _make_sign_in_view(self) -> SignInView:
        return SignInView(self.look, self._sign_in, self._forgotten)

    def _enter(self, person: Person) -> None:
        client = self._door.client
        if client is None or self._session is not None:
            return
        self._preferences.remember_sign_in(client.address.origin, self._sign_in.snapshot.email)
        self._preferences.stay_signed_in(self._sign_in.snapshot.stays)
        self._server_url = client.address.origin
        # Loaded behind the first window: it needs the services.
        from careconnect_desktop.compose.desktop_session import Session, Surroundings

        around = Surroundings(
            look=self.look,
            preferences=self._preferences,
            notices=self._notices,
            tasks=self._tasks,
            ticker=self._ticker,
            media=self._media,
            times=Times(system_zone(), QLocale()),
            shortcuts=self._shortcuts,
            places=self._places,
        )
        session = Session(
            client,
            person,
            around,
            sign_out=lambda: self._tasks.start(self._sign_out(), "sign out"),
            call_windows_closed=self._call_windows_closed,
            call_place=half_of_screen(self._application, self._demo) if self._demo is not None else None,
            furnish=self._furnish_settings,
        )
        self._session = session
        self._unsubscribe_identity = client.identity.subscribe(self._identity_changed)
        # A kept session may have been refused between the last look at it and this moment.
        self._identity_changed(client.identity.snapshot)
        self.window.show_content(session.workspace)
        # First: a program that comes up locked tells and opens nothing in front of its cover.
        session.account.guard(self.window)
        self._tell_citizen(session)
        self._tasks.start(self._furnish(session), "furnish")
        if self._demo is not None:
            self._tasks.start(self._play(self._demo, session), "demo")

    def _tell_citizen(self, session: Session) -> None:
        """Tray, notifications and links follow whoever has signed in, once they are there."""
        if self._citizen is not None:
            self._citizen.enter(session)
            session.account.alert(self._preferences, self._citizen.notify, self._citizen.withdraw)
            session.alert_visits(self._citizen.notify, self._citizen.withdraw)

    async def _furnish(self, session: Session) -> None:
        """Behind the first view: the line, and what else there is to see."""
        # The events that paint the view are waiting already.
        await asyncio.sleep(VIEW_PAUSE_S)
        await self._door.view_shown(session.person.role)
        await session.furnish()

    def _furnish_settings(self, settings: SettingsPlace) -> None:
        if self._citizen is not None:
            self._citizen.furnish(settings)

    async def _play(self, part: DemoPart, session: Session) -> None:
        from careconnect_desktop.compose.desktop_demo import DemoPlayer

        player = DemoPlayer(part, session.client, place=session.calls.place_by_id, answer=session.calls.answer)
        self._exit_code = await player.play()
        self.leave()

    # ---- the way out

    def _identity_changed(self, identity: IdentitySnapshot) -> None:
        # Loaded with the client already; the first window would wait for what it is built on.
        from careconnect_desktop.services.identity import IdentityPhase

        if identity.phase is IdentityPhase.ENDED:
            why = CareConnectError("session_ended" if identity.is_wiped else "unauthenticated")
            self._tasks.start(self._show_the_door(why), "session ended")

    async def _sign_out(self) -> None:
        client = self._door.client
        if client is None:
            return
        # A server that is away must not keep what is theirs on the screen.
        self._clear_the_screen()
        try:
            await client.identity.sign_out()
        finally:
            # Somebody may be signing in by now; then the door has closed this client itself.
            if self._door.client is client:
                await self._door.leave()
            collect_what_was_kept()

    async def _show_the_door(self, why: CareConnectError | None = None) -> None:
        """Back to the form, and say why."""
        if self._session is None:
            return
        self._clear_the_screen()
        if why is not None:
            self._sign_in.tell(why)
        await self._door.leave()
        collect_what_was_kept()

    def _clear_the_screen(self) -> None:
        """The form for everybody; nothing of the person stays to be seen."""
        if self._session is None:
            return
        self._unsubscribe_identity()
        session, self._session = self._session, None
        if self._citizen is not None:
            self._citizen.leave()
        session.close()
        self._show_sign_in()

    def _main_window_closed(self) -> None:
        """A call goes on in its own window, and the program with it; else it goes, or stays in the tray by choice."""
        if self._session is None or not self._session.calls.is_busy:
            self._leave_unless_in_tray()

    def _call_windows_closed(self) -> None:
        if not self.window.isVisible():
            self._leave_unless_in_tray()

    def _leave_unless_in_tray(self) -> None:
        if self._citizen is None or not self._citizen.wishes.snapshot.outlives_window:
            self.leave()

    async def _close(self) -> None:
        self._close_watch.stop()
        self._ticker.stop()
        if self._citizen is not None:
            self._citizen.close()
        if self._session is not None:
            self._unsubscribe_identity()
            self._session.close()
            self._session = None
        self.window.close()
        # What is still being asked for is not wanted any more, and would find a closed client.
        await self._tasks.close()
        await self._door.leave()
        self.window.deleteLater()
        self._speech.close()

    def _failed(self, error: BaseException) -> None:
        """A command that nobody waited for: what people can mend is told, the rest is for the log."""
        if isinstance(error, CareConnectError):
            self._notices.report(error)
        else:
            _log.error("a command failed", exc_info=error)

    # ---- preferences

    def _apply_preferences(self) -> None:
        wishes = self._preferences.snapshot
        self.look.choose(ThemeChoice(wishes.theme))
        self.look.set_text_scale(wishes.text_scale)
        if wishes.language != self._language:
            self._language = wishes.language
            # After the event of the field in which it was chosen: that field is replaced, too.
            QTimer.singleShot(0, self.window, self._change_language)

    def _change_language(self) -> None:
        """Everything that is open, said anew; what was typed stays, and a call goes on."""
        self._speech.speak(self._language)
        session, old = self._session, self.window.content
        if session is not None:
            before, workspace = session.workspace, session.renew()
            workspace.take_over(before)
            self.window.show_content(workspace)
            session.account.renew()
        elif old is not None:
            new = self._make_sign_in_view()
            carry_over(old, new)
            self.window.show_content(new)
        if self._citizen is not None:
            self._citizen.tray.renew()
