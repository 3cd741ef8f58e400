"""What makes the program a good citizen of the desktop: tray, notifications, links, and one program for each person."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.visit_link import VisitLink
from careconnect_desktop.platform_qt.autostart import own_command, system_autostart
from careconnect_desktop.platform_qt.folders import logs_folder, open_folder
from careconnect_desktop.platform_qt.settings import QtSettings
from careconnect_desktop.ports.notifications import Notification, Notifier
from careconnect_desktop.ui.frame.tray import Tray
from careconnect_desktop.ui.settings.desktop_card import DesktopCard
from careconnect_desktop.ui.settings.diagnostics_dialog import DiagnosticsDialog
from careconnect_desktop.ui.settings.shortcuts_sheet import ShortcutsSheet
from careconnect_desktop.ui.shared.dialogs import Question
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.shortcuts import bind_shortcut
from careconnect_desktop.viewmodels.desktop_wishes import DesktopWishesModel
from careconnect_desktop.viewmodels.diagnostics import make_parts
from careconnect_desktop.viewmodels.message_alerts import MESSAGES_KEY
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.preferences import PreferencesModel
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel
from careconnect_desktop.viewmodels.tray import (
    ANSWER_ACTION,
    CALL_KEY,
    DECLINE_ACTION,
    MISSED_KEY,
    TrayModel,
    call_notification,
    missed_notification,
)
from careconnect_desktop.viewmodels.visit_alerts import VISIT_KEY
from careconnect_desktop.viewmodels.waiting_alerts import WAITING_KEY

if TYPE_CHECKING:
    from careconnect_desktop.compose.desktop_session import Session
    from careconnect_desktop.ui.settings.settings_place import SettingsPlace


BACKGROUND_OPTION = "--background"
"""Of the command line: begin in the tray, where there is one."""

_PLACES = {MESSAGES_KEY: "messages", WAITING_KEY: "day"}
"""Where a press on a notification leads, beside to the window itself."""

translate = QCoreApplication.translate


class Citizen(QObject):
    """Follows whoever is signed in. window: the main window, which links and notifications bring to the front.

    leave: ends the program. has_tray: None asks the system. bus_path: of the session's bus for notifications, None
    where there is none.
    """

    def __init__(
        self,
        application: QApplication,
        look: Look,
        window: QWidget,
        notices: NoticeCentre,
        shortcuts: ShortcutsModel,
        preferences: PreferencesModel,
        settings: QtSettings,
        *,
        leave: Callable[[], None],
        has_tray: bool | None = None,
        bus_path: str | None = None,
    ) -> None:
        super().__init__()
        self._application = application
        self._look = look
        self._shortcuts = shortcuts
        self._preferences = preferences
        self._leave = leave
        self._question: Question | None = None
        self._window = window
        self._notices = notices
        self._session: Session | None = None
        self._wanted_link: VisitLink | None = None
        self.model = TrayModel(self)
        self._was_ringing = False
        self._told_missed = 0
        self.has_tray = QSystemTrayIcon.isSystemTrayAvailable() if has_tray is None else has_tray
        self.tray = Tray(look, self.model, self)
        self.tray.opened.connect(self.bring_to_front)
        self.tray.call_opened.connect(self._show_call)
        self.tray.answered.connect(lambda: self._act(CALL_KEY, ANSWER_ACTION))
        self.tray.declined.connect(lambda: self._act(CALL_KEY, DECLINE_ACTION))
        self.tray.quit_wanted.connect(self.quit)
        self.tray.acted.connect(self._act)
        if self.has_tray:
            self.tray.show_icon()
        self._notifiers: list[Notifier] = [self.tray] if self.has_tray else []
        if bus_path is not None:
            self._open_bus(bus_path)
        self.wishes = DesktopWishesModel(
            settings.beside("desktop"),
            system_autostart([*own_command(), BACKGROUND_OPTION]),
            notices.report,
            has_tray=self.has_tray,
            parent=self,
        )
        self._bound = [
            bind_shortcut(shortcuts, window, shortcut_id, action, further=further)
            for shortcut_id, action, further in (
                ("program.shortcuts", lambda: self.show_shortcuts(window), "?"),
                ("program.back_to_call", self._show_call, ""),
                ("program.quit", self.quit, ""),
            )
        ]
        self.model.changed.connect(self._tell)
        if sys.platform == "darwin":
            # Only there do links come as events: it asks Python about every event of the program, which costs time.
            application.installEventFilter(self)
        application.applicationStateChanged.connect(self._state_changed)

    def enter(self, session: Session) -> None:
        """Somebody has signed in; a link that waited for that is opened."""
        self._session = session
        self.model.follow(session.frame, session.calls.model)
        link, self._wanted_link = self._wanted_link, None
        if link is not None:
            session.open_visit(link.appointment_id)

    def leave(self) -> None:
        """They have left."""
        self._session = None
        self.model.unfollow()

    def close(self) -> None:
        """Before the program ends: no icon and no notification stays."""
        self._application.removeEventFilter(self)
        self._application.applicationStateChanged.disconnect(self._state_changed)
        self.model.changed.disconnect(self._tell)
        for notifier in self._notifiers:
            notifier.withdraw_all()
        self.tray.close()
        self.deleteLater()

    def furnish(self, settings: SettingsPlace) -> None:
        """Add what belongs to this computer to the settings of whoever is signed in."""
        card = DesktopCard(self._look, self.wishes)
        card.shortcuts_pressed.connect(lambda: self.show_shortcuts(self._window))
        card.logs_pressed.connect(lambda: open_folder(logs_folder()))
        card.diagnostics_pressed.connect(self._show_diagnostics)
        settings.add_card(card)

    def show_shortcuts(self, over: QWidget) -> None:
        """The sheet, over one of the windows; a second wish closes it."""
        opened = over.findChild(ShortcutsSheet)
        if opened is not None:
            opened.close()
            return
        ShortcutsSheet(self._look, self._shortcuts, over).open()

    def _show_diagnostics(self) -> None:
        screens = self._application.screens()
        surroundings = {
            "platform": self._application.platformName(),
            "screens": ", ".join(
                f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():.2f}"
                for screen in screens
            ),
            "tray": str(self.has_tray),
            "line": str(self.model.snapshot.line or "none"),
        }
        parts = make_parts(self._preferences.snapshot, surroundings, logs_folder())
        DiagnosticsDialog(self._look, parts, self._window).open()

    def quit(self) -> None:
        """End the program; ask first while people talk."""
        if not self.model.snapshot.is_in_call:
            self._leave()
            return
        if self._question is not None:
            self._question.raise_()
            return
        self.bring_to_front()
        self._question = Question(
            self._look,
            translate("Desktop", "Leave the call and quit?"),
            translate("Desktop", "The call ends when CareConnect ends."),
            do=translate("Desktop", "Leave and quit"),
            keep=translate("Desktop", "Stay"),
            parent=self._window,
        )
        self._question.accepted.connect(self._leave)
        self._question.finished.connect(self._answered)
        self._question.open()

    def bring_to_front(self) -> None:
        """The main window, wherever it is."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def asked(self, link: str) -> None:
        """A later start of the program, or the system, wants the window, with a link or without."""
        self.bring_to_front()
        if link:
            self.open_link(link)

    def open_link(self, text: str) -> None:
        """Show the visit that a link names, now or after the next sign-in; a malformed link is refused and told."""
        try:
            link = VisitLink.parse(text)
        except CareConnectError as error:
            self._notices.report(error)
            return
        if self._session is None:
            self._wanted_link = link
        else:
            self._session.open_visit(link.appointment_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        # macOS hands links to the running program as an event.
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.asked(event.url().toString())
            return True
        return super().eventFilter(watched, event)

    def _open_bus(self, path: str) -> None:
        from careconnect_desktop.platform_qt.notifications import DBusNotifier
        from careconnect_desktop.platform_qt.session_bus import SessionBus

        bus = SessionBus(path, self)
        notifier = DBusNotifier(bus, self)
        notifier.acted.connect(self._act)
        # The tray's own messages go through the same bus, without buttons: one of them is enough.
        self._notifiers = [notifier]

    def notify(self, notification: Notification) -> None:
        """Tell something else to a person who looks elsewhere."""
        for notifier in self._notifiers:
            notifier.show(notification)

    def withdraw(self, key: str) -> None:
        """Take back what `notify` has told."""
        for notifier in self._notifiers:
            notifier.withdraw(key)

    def _tell(self) -> None:
        """What changed, for a person who looks elsewhere."""
        shown = self.model.snapshot
        if shown.missed_count > self._told_missed and self._window.isActiveWindow():
            # Told on the screen that they look at.
            self.model.look()
            return
        for notifier in self._notifiers:
            if shown.is_ringing and not self._was_ringing:
                notifier.show(call_notification())
            elif self._was_ringing and not shown.is_ringing:
                notifier.withdraw(CALL_KEY)
            if shown.missed_count > self._told_missed:
                notifier.show(missed_notification(shown.missed_count))
            elif shown.missed_count < self._told_missed:
                notifier.withdraw(MISSED_KEY)
        self._was_ringing, self._told_missed = shown.is_ringing, shown.missed_count

    def _act(self, key: str, action: str) -> None:
        session = self._session
        if key == CALL_KEY and session is not None and self.model.snapshot.is_ringing:
            if action == ANSWER_ACTION:
                session.calls.answer()
            elif action == DECLINE_ACTION:
                session.calls.model.decline()
            else:
                self._show_call()
        elif key in (MISSED_KEY, MESSAGES_KEY, VISIT_KEY, WAITING_KEY):
            if key in _PLACES and session is not None:
                session.workspace.show_place(_PLACES[key])
            self.bring_to_front()

    def _answered(self, _result: int) -> None:
        # The question deletes itself once it is closed.
        self._question = None

    def _show_call(self) -> None:
        windows = self._session.calls.windows if self._session is not None else None
        if windows is not None:
            windows.bring_to_front()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        # Who looks at the main window sees there what was missed.
        if state is Qt.ApplicationState.ApplicationActive and self._window.isVisible():
            self.model.look()


def bus_of_session(environment: Mapping[str, str] = os.environ) -> str | None:
    """The bus for notifications; None off Linux and where no desktop has started one."""
    if not QGuiApplication.platformName() or os.name != "posix":
        return None
    from careconnect_desktop.platform_qt.session_bus import ADDRESS_VARIABLE, session_bus_path

    return session_bus_path(environment) if environment.get(ADDRESS_VARIABLE) else None
