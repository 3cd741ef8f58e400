"""One's own account in the desktop program: its models, the settings, and the lock over everything."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from careconnect_desktop.compose.core import Client
from careconnect_desktop.compose.desktop_attention import WatchedAlerts
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.people import Person
from careconnect_desktop.ports.notifications import Notification
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.ui.frame.lock_cover import LockCover
from careconnect_desktop.ui.frame.main_window import MainWindow
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.account.lock import LockModel
from careconnect_desktop.viewmodels.account.models import make_account_models
from careconnect_desktop.viewmodels.message_alerts import MessageAlerts
from careconnect_desktop.viewmodels.notices import NoticeCentre, NoticeTone
from careconnect_desktop.viewmodels.preferences import PreferencesModel
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel
from careconnect_desktop.viewmodels.ticker import Ticker

if TYPE_CHECKING:
    from careconnect_desktop.ui.settings.settings_place import SettingsPlace


class AccountDesk:
    """Of one signed-in person. `lock` is for every window that shows people's data."""

    def __init__(
        self,
        client: Client,
        person: Person,
        look: Look,
        tasks: TaskScope,
        ticker: Ticker,
        shortcuts: ShortcutsModel,
        sign_out: Callable[[], object],
    ) -> None:
        self._client = client
        self._person = person
        self._look = look
        self._ticker = ticker
        self._shortcuts = shortcuts
        self._tasks = tasks
        self._sign_out = sign_out
        self.lock = LockModel(
            client.own_account, tasks, person, client.clock, ticker, is_locked=client.identity.is_locked
        )
        self.lock.changed.connect(self._keep_lock)
        self._models = make_account_models(client.own_account, tasks, person, lock=self.lock)
        self._cover: LockCover | None = None
        self._window: MainWindow | None = None
        self._alerts: WatchedAlerts | None = None
        self._unsubscribe = client.calls.subscribe(self._call_changed)

    def make_settings(self, preferences: PreferencesModel, times: Times) -> SettingsPlace:
        """The settings of this person."""
        from careconnect_desktop.ui.settings.settings_place import SettingsPlace

        identity = self._client.identity.snapshot
        settings = SettingsPlace(
            self._look,
            preferences,
            self._person,
            self._client.address.origin,
            account=self._models,
            times=times,
            shortcuts=self._shortcuts,
            is_remembered=identity.is_remembered,
            is_lasting=self._client.local.is_lasting,
        )
        settings.sign_out_pressed.connect(self.leave)
        return settings

    def show_person(self, person: Person) -> None:
        """What the server knows of them now: a kept session comes in with what was known last time."""
        self._person = person
        self._models.profile.show_person(person)

    def guard(self, window: MainWindow) -> None:
        """Cover this window while it is locked."""
        self._window = window
        self._cover = LockCover(self._look, window, self.lock, self._ticker, self._shortcuts)
        self._cover.view.sign_out_pressed.connect(self.leave)

    def renew(self) -> None:
        """Build the cover anew, for another language."""
        window = self._window
        if self._cover is not None and window is not None:
            self._cover.close()
            self.guard(window)

    def leave(self) -> None:
        """Sign out, after a question when messages or notes would be lost by it."""
        if self._client.notes.unsent_count:
            # A hand that has only just left the keyboard needs no question: the server may still take it.
            self._tasks.start(self._save_and_leave(), "save notes and leave")
        else:
            self._ask_to_leave()

    async def _save_and_leave(self) -> None:
        await self._client.notes.flush()
        self._ask_to_leave()

    def _ask_to_leave(self) -> None:
        unsent_count, unsaved_count = self._client.chat.unsent_count, self._client.notes.unsent_count
        if not unsent_count and not unsaved_count:
            self._sign_out()
            return
        from careconnect_desktop.ui.settings.leaving import leaving_question

        question = leaving_question(self._look, unsent_count, unsaved_count, self._window)
        question.accepted.connect(self._sign_out)
        question.open()

    def tell_damage(self, notices: NoticeCentre) -> None:
        """What this computer kept and cannot read any more is told once."""
        if self._client.local.damaged_count:
            notices.tell("local_damaged", NoticeTone.WARN)

    def alert(
        self,
        preferences: PreferencesModel,
        show: Callable[[Notification], None],
        withdraw: Callable[[str], None],
    ) -> None:
        """Tell of new messages to who looks elsewhere; of names only by their wish, and never while locked."""
        alerts = MessageAlerts(
            self._client.chat,
            is_looking=self._is_looking,
            shows_names=lambda: preferences.snapshot.shows_names and not self.lock.is_locked,
            show=show,
            withdraw=withdraw,
        )
        self._alerts = WatchedAlerts(alerts, self._is_looking)

    def _is_looking(self) -> bool:
        return self._window is not None and self._window.isActiveWindow() and not self.lock.is_locked

    def admit(self, act: Callable[[], None]) -> None:
        """Do something that only the person may do; a locked program asks for the password first."""
        self.lock.ask_first(act)
        if self.lock.is_locked and self._window is not None:
            self._window.show()
            self._window.raise_()
            self._window.activateWindow()

    def close(self) -> None:
        """Before the workspace is replaced."""
        self._unsubscribe()
        if self._cover is not None:
            self._cover.close()
            self._cover = None
        self.lock.close()
        if self._alerts is not None:
            self._alerts.close()
            self._alerts = None

    def _keep_lock(self) -> None:
        self._client.identity.lock_changed(is_locked=self.lock.is_locked)

    def _call_changed(self, call: CallSnapshot | None) -> None:
        if self.lock.snapshot.is_waiting_for_call and (call is None or call.is_over):
            self.lock.withdraw()
