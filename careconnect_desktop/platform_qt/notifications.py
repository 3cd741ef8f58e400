"""Notifications of the desktop (freedesktop.org Desktop Notifications 1.2), with buttons where it has them."""

from __future__ import annotations

import html
from dataclasses import dataclass

from jeepney import DBusAddress
from PySide6.QtCore import QObject, Signal

from careconnect_desktop.platform_qt.session_bus import Body, SessionBus
from careconnect_desktop.ports.notifications import DEFAULT_ACTION, Notification

_INTERFACE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_SERVICE = DBusAddress(_PATH, bus_name=_INTERFACE, interface=_INTERFACE)
_NORMAL, _CRITICAL = 1, 2
_NEVER_MS, _AS_USUAL_MS = 0, -1


@dataclass(slots=True)
class _Shown:
    """id: the desktop's number, 0 until it has answered."""

    id: int = 0
    is_withdrawn: bool = False


class DBusNotifier(QObject):
    """A `Notifier`. acted: a key and the id of the button that was pressed, or `DEFAULT_ACTION`."""

    acted = Signal(str, str)

    def __init__(self, bus: SessionBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._shown: dict[str, _Shown] = {}
        self._can_act = False
        self._reads_markup = False
        self._is_there = False
        bus.signalled.connect(self._heard)
        bus.listen(_INTERFACE, _PATH)
        bus.call(_SERVICE, "GetCapabilities", "", (), self._know)

    @property
    def is_there(self) -> bool:
        """The desktop has answered: notifications are really seen."""
        return self._is_there and not self._bus.is_lost

    @property
    def can_act(self) -> bool:
        """The desktop shows buttons."""
        return self._can_act

    def show(self, notification: Notification) -> None:
        """Show or replace; nothing happens where nobody shows notifications."""
        before = self._shown.get(notification.key)
        shown = self._shown[notification.key] = _Shown(before.id if before is not None else 0)
        actions = [text for pair in notification.actions for text in pair] if self._can_act else []
        body = html.escape(notification.body) if self._reads_markup else notification.body
        hints = {
            "urgency": ("y", _CRITICAL if notification.is_call else _NORMAL),
            "category": ("s", "call.incoming" if notification.is_call else "im.received"),
            "desktop-entry": ("s", "careconnect"),
        }
        arguments = (
            "CareConnect",
            shown.id,
            "careconnect",
            notification.title,
            body,
            [DEFAULT_ACTION, "", *actions] if self._can_act else [],
            hints,
            _NEVER_MS if notification.is_call else _AS_USUAL_MS,
        )

        def numbered(answer: Body | None) -> None:
            if answer is None:
                return
            shown.id = int(answer[0])
            if shown.is_withdrawn:
                self._close(shown.id)

        self._bus.call(_SERVICE, "Notify", "susssasa{sv}i", arguments, numbered)

    def withdraw(self, key: str) -> None:
        """Take it away; one that has gone is fine."""
        shown = self._shown.pop(key, None)
        if shown is None:
            return
        shown.is_withdrawn = True
        if shown.id:
            self._close(shown.id)

    def withdraw_all(self) -> None:
        """Before the program ends: nothing that nobody answers to may stay on the screen."""
        for key in tuple(self._shown):
            self.withdraw(key)

    def _close(self, number: int) -> None:
        self._bus.call(_SERVICE, "CloseNotification", "u", (number,), lambda _body: None)

    def _know(self, answer: Body | None) -> None:
        if answer is not None:
            self._is_there = True
            self._can_act = "actions" in answer[0]
            self._reads_markup = "body-markup" in answer[0]

    def _heard(self, interface: str, member: str, body: Body) -> None:
        if interface != _INTERFACE or not body:
            return
        key = next((key for key, shown in self._shown.items() if shown.id and shown.id == body[0]), None)
        if key is None:
            return
        if member == "ActionInvoked":
            self.acted.emit(key, str(body[1]))
        elif member == "NotificationClosed":
            self._shown.pop(key, None)
