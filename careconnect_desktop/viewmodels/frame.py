"""The frame around every place: who is signed in, whether the server is heard, what waits elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.model.people import Person, Role
from careconnect_desktop.model.scheduling import AppointmentStatus
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.appointments import AppointmentsSnapshot
from careconnect_desktop.services.chat import ChatSnapshot
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.viewmodels.base import SnapshotModel


class PresenceSource(Protocol):
    """`PresenceService`, as far as view models need it."""

    @property
    def snapshot(self) -> PresenceSnapshot: ...

    def subscribe(self, listener: Callable[[PresenceSnapshot], None]) -> Unsubscribe: ...


class AppointmentsSource(Protocol):
    """`AppointmentsService`, to read."""

    @property
    def snapshot(self) -> AppointmentsSnapshot: ...

    def subscribe(self, listener: Callable[[AppointmentsSnapshot], None]) -> Unsubscribe: ...


class ChatSource(Protocol):
    """`ChatService`, to read."""

    @property
    def snapshot(self) -> ChatSnapshot: ...

    def subscribe(self, listener: Callable[[ChatSnapshot], None]) -> Unsubscribe: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameSnapshot:
    """person: who is signed in. request_count: visits that wait for this doctor's answer."""

    person: Person
    line: LineState = LineState.CLOSED
    unread_count: int = 0
    request_count: int = 0

    @property
    def is_doctor(self) -> bool:
        return self.person.role is Role.DOCTOR


class FrameModel(SnapshotModel[FrameSnapshot]):
    """Joins three services into the few facts that the rail shows."""

    def __init__(
        self,
        person: Person,
        presence: PresenceSource,
        appointments: AppointmentsSource,
        chat: ChatSource,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(FrameSnapshot(person=person), parent)
        self._unsubscribe = (
            presence.subscribe(self._presence_changed),
            appointments.subscribe(self._appointments_changed),
            chat.subscribe(self._chat_changed),
        )
        self._presence_changed(presence.snapshot)
        self._appointments_changed(appointments.snapshot)
        self._chat_changed(chat.snapshot)

    def show_person(self, person: Person) -> None:
        """Their own page was changed, here or elsewhere."""
        self._show(replace(self.snapshot, person=person))

    def close(self) -> None:
        """Hear nothing more; before the model is thrown away."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    def _presence_changed(self, presence: PresenceSnapshot) -> None:
        self._show(replace(self.snapshot, line=presence.line))

    def _chat_changed(self, chat: ChatSnapshot) -> None:
        self._show(replace(self.snapshot, unread_count=chat.unread_count))

    def _appointments_changed(self, appointments: AppointmentsSnapshot) -> None:
        count = 0
        if self.snapshot.is_doctor:
            count = sum(found.status is AppointmentStatus.REQUESTED for found in appointments.appointments)
        self._show(replace(self.snapshot, request_count=count))
