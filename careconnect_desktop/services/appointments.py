"""The appointments of the signed-in person: one list that the server's events keep fresh."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ports.api import AppointmentApi, AppointmentChange, BookingRequest
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.services.observable import Observable

LOOK_BACK = timedelta(days=90)
"""Older visits are history: they are asked for by date, not kept in the list."""


@dataclass(frozen=True, slots=True)
class AppointmentsSnapshot:
    """appointments: earliest first. error: why the last refresh failed; the list is then the one before."""

    appointments: tuple[Appointment, ...] = ()
    is_loaded: bool = False
    is_loading: bool = False
    error: CareConnectError | None = None

    def find(self, appointment_id: str) -> Appointment | None:
        return next((found for found in self.appointments if found.id == appointment_id), None)


class AppointmentsService:
    """The list, and the actions on it; an action's answer is in the list when its method returns."""

    def __init__(self, api: AppointmentApi, clock: Clock) -> None:
        self._api = api
        self._clock = clock
        self._state = Observable(AppointmentsSnapshot())

    @property
    def snapshot(self) -> AppointmentsSnapshot:
        return self._state.value

    def subscribe(self, listener: Callable[[AppointmentsSnapshot], None]) -> Unsubscribe:
        return self._state.subscribe(listener)

    async def refresh(self) -> None:
        """Ask for the whole list. Never raises: what went wrong stands in the snapshot."""
        self._state.change(replace(self.snapshot, is_loading=True))
        try:
            found = await self._api.appointments(starting_from=self._clock.now() - LOOK_BACK)
        except CareConnectError as error:
            self._state.change(replace(self.snapshot, is_loading=False, error=error))
            return
        self._state.change(AppointmentsSnapshot(appointments=_ordered(found), is_loaded=True))

    def recall(self, appointments: tuple[Appointment, ...]) -> None:
        """Show the list of last time until the server has answered."""
        if not self.snapshot.is_loaded:
            self._state.change(replace(self.snapshot, appointments=_ordered(appointments), is_loaded=True))

    async def book(self, request: BookingRequest) -> Appointment:
        """``slot_taken``, ``conflict``, ``validation_failed``."""
        return self.appointment_changed(await self._api.book(request))

    async def change(self, appointment: Appointment, change: AppointmentChange) -> Appointment:
        """Approve, reject, cancel, complete or no-show, on the version that the person saw (``conflict``)."""
        return self.appointment_changed(await self._api.change(appointment.id, change, appointment.version))

    async def reschedule(self, appointment: Appointment, starts_at: datetime) -> Appointment:
        """``slot_taken``, ``conflict``."""
        return self.appointment_changed(await self._api.reschedule(appointment.id, starts_at))

    async def check_in(
        self, appointment: Appointment, location_text: str | None = None, callback_phone: str | None = None
    ) -> Appointment:
        """The patient is there: where, and how to call back if the line or the person fails."""
        return self.appointment_changed(await self._api.check_in(appointment.id, location_text, callback_phone))

    def appointment_changed(self, appointment: Appointment) -> Appointment:
        """Put one appointment into the list, from an answer or an event; an older version changes nothing."""
        known = self.snapshot.find(appointment.id)
        if known is None or known.version <= appointment.version:
            others = tuple(found for found in self.snapshot.appointments if found.id != appointment.id)
            self._state.change(replace(self.snapshot, appointments=_ordered((*others, appointment))))
        return appointment

    def clear(self) -> None:
        """Forget everything (sign-out)."""
        self._state.change(AppointmentsSnapshot())


def _ordered(appointments: tuple[Appointment, ...]) -> tuple[Appointment, ...]:
    return tuple(sorted(appointments, key=lambda found: (found.starts_at, found.id)))
