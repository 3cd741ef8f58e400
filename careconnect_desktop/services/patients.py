"""A doctor's own patients, and what is known of each: all visits, and the pictures that were sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.communication import Communication
from careconnect_desktop.model.people import Patient
from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ports.api import AppointmentApi, DirectoryApi, MessageApi
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.services.observable import Observable

PICTURE_PAGE = 200
MAX_PICTURE_PAGES = 5
"""Pictures are looked for in the newest messages, as far back as this many pages."""


@dataclass(frozen=True, slots=True)
class PatientsSnapshot:
    """patients: by name. history: every visit of the doctor, also those that the list of now has forgotten."""

    patients: tuple[Patient, ...] = ()
    history: tuple[Appointment, ...] = ()
    is_loaded: bool = False
    is_loading: bool = False
    error: CareConnectError | None = None


class PatientsService:
    """Asked for when somebody looks; each look leaves an entry in the activity log, so nothing is asked in advance."""

    def __init__(self, directory: DirectoryApi, appointments: AppointmentApi, messages: MessageApi) -> None:
        self._directory = directory
        self._appointments = appointments
        self._messages = messages
        self._state = Observable(PatientsSnapshot())

    @property
    def snapshot(self) -> PatientsSnapshot:
        return self._state.value

    def subscribe(self, listener: Callable[[PatientsSnapshot], None]) -> Unsubscribe:
        return self._state.subscribe(listener)

    async def refresh(self) -> None:
        """Ask for patients, and once for all visits: the list of now tells what changes after that.

        Never raises: what went wrong stands in the snapshot.
        """
        if self.snapshot.is_loading:
            return
        self._state.change(replace(self.snapshot, is_loading=True))
        try:
            patients = await self._directory.patients()
            history = self.snapshot.history if self.snapshot.is_loaded else await self._appointments.appointments()
        except CareConnectError as error:
            self._state.change(replace(self.snapshot, is_loading=False, error=error))
            return
        by_name = tuple(sorted(patients, key=lambda found: (found.name.casefold(), found.id)))
        self._state.change(PatientsSnapshot(patients=by_name, history=history, is_loaded=True))

    async def pictures(self, patient_id: str) -> tuple[Communication, ...]:
        """The messages with a picture, the newest first; raises what the server refuses."""
        found: list[Communication] = []
        before: str | None = None
        for _ in range(MAX_PICTURE_PAGES):
            page = await self._messages.messages(patient_id, before=before, limit=PICTURE_PAGE)
            found.extend(message for message in page if message.image_url is not None)
            if len(page) < PICTURE_PAGE:
                break
            before = page[0].id
        return tuple(sorted(found, key=lambda message: message.created_at, reverse=True))
