"""Telling an appointment's people what has become of it."""

from __future__ import annotations

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.scheduling import AppointmentStatus
from careconnect_desktop.protocol.appointments import AppointmentOut
from careconnect_desktop.protocol.names import Code, Event
from server_stub.accounts.principal import UserRef
from server_stub.appointments import repository
from server_stub.appointments.presenting import AppointmentPresenter
from server_stub.appointments.repository import AppointmentRow
from server_stub.appointments.waiting_room import WaitingRoom
from server_stub.people.service import People
from server_stub.storage.database import Database
from server_stub.transport.announcer import Announcer
from server_stub.transport.ports import RelationListener

# Changes to these may make two people related, or strangers.
_RELATING = frozenset(
    {
        AppointmentStatus.REQUESTED,
        AppointmentStatus.APPROVED,
        AppointmentStatus.REJECTED,
        AppointmentStatus.CANCELLED,
    }
)
# Changes to these move nobody in a waiting room.
_BEFORE_WAITING = frozenset({AppointmentStatus.REQUESTED, AppointmentStatus.APPROVED, AppointmentStatus.REJECTED})


class AppointmentTeller:
    """Announces changes after their commit, to each person as they may see them."""

    def __init__(
        self,
        database: Database,
        presenter: AppointmentPresenter,
        people: People,
        announcer: Announcer,
        waiting_room: WaitingRoom,
    ) -> None:
        self._database = database
        self._presenter = presenter
        self._people = people
        self._announcer = announcer
        self._waiting_room = waiting_room
        self._listeners: list[RelationListener] = []

    def on_relation_changed(self, listener: RelationListener) -> None:
        """Have a listener called with two people after each change that may have made them related, or strangers."""
        self._listeners.append(listener)

    async def tell(self, appointment_id: str, by: UserRef | None) -> AppointmentOut:
        """Announce the present state; what `by` may see of it (the doctor's view for nobody)."""
        async with self._database.read() as connection:
            row = await repository.find_any(connection, appointment_id)
        if row is None:
            raise CareConnectError(Code.NOT_FOUND, "There is no such appointment")
        return await self.tell_of(row, by)

    async def tell_of(self, row: AppointmentRow, by: UserRef | None) -> AppointmentOut:
        """`tell`, of a row that was just read or written."""
        ids = [row["doctor_user_id"], row["patient_user_id"]]
        if by is not None and by.user_id not in ids:
            ids.append(by.user_id)
        cards = self._people.remembered(ids)
        if len(cards) < len(ids):
            async with self._database.read() as connection:
                cards = await self._people.cards(connection, ids)
        asking = by.user_id if by is not None else ids[0]
        views: dict[str, AppointmentOut] = {}
        for user_id in ids:
            viewer = cards[user_id].ref
            if user_id != asking and not self._announcer.may_reach(viewer.medical_id):
                continue
            view = self._presenter.present_unrelated(row, cards, viewer)
            if view is None:
                async with self._database.read() as connection:
                    view = (await self._presenter.present(connection, [row], viewer))[0]
            views[user_id] = view
        for user_id, view in views.items():
            medical_id = cards[user_id].public.medical_id
            if self._announcer.may_reach(medical_id):
                await self._announcer.to_user(medical_id, Event.APPOINTMENT, {"appointment": view.to_wire()})
        # A booking that is new relates nobody yet.
        if row["status"] in _RELATING and row["version"] > 1:
            doctor, patient = (cards[row[key]].ref for key in ("doctor_user_id", "patient_user_id"))
            for listener in self._listeners:
                await listener(doctor, patient)
        if row["status"] not in _BEFORE_WAITING:
            await self._waiting_room.announce(row["doctor_user_id"])
        return views[asking]
