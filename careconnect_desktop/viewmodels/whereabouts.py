"""Where a patient is and how to call them back: told at check-in, needed when a line or a person fails."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.encounter import Encounter
from careconnect_desktop.model.scheduling import Appointment, AppointmentStatus
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import Failure

_BEFORE_CHECK_IN = frozenset({AppointmentStatus.REQUESTED, AppointmentStatus.APPROVED})


class EncounterSource(Protocol):
    """`EncounterApi`, to read."""

    async def encounter(self, appointment_id: str) -> Encounter: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class WhereaboutsSnapshot:
    """encounter: None while it is asked for, and where nobody has checked in."""

    appointment: Appointment | None = None
    encounter: Encounter | None = None
    is_loading: bool = False
    failure: Failure | None = None

    @property
    def has_any(self) -> bool:
        found = self.encounter
        return found is not None and bool(found.location_text or found.callback_phone)


class WhereaboutsModel(SnapshotModel[WhereaboutsSnapshot]):
    """Asks once for each visit and state of it: every look leaves an entry in the activity log."""

    def __init__(self, source: EncounterSource, tasks: Starter, parent: QObject | None = None) -> None:
        super().__init__(WhereaboutsSnapshot(), parent)
        self._source = source
        self._tasks = tasks
        self._known: dict[tuple[str, AppointmentStatus], Encounter] = {}

    def open(self, appointment: Appointment | None) -> None:
        """Show what the patient of this visit said; nothing before they have checked in."""
        if appointment is None or appointment.status in _BEFORE_CHECK_IN:
            self._show(WhereaboutsSnapshot(appointment=appointment))
            return
        shown = self.snapshot
        is_same = shown.appointment is not None and _key(shown.appointment) == _key(appointment)
        known = self._known.get(_key(appointment))
        if is_same and (known is not None or shown.is_loading or shown.failure is not None):
            self._show(replace(shown, appointment=appointment))
            return
        self._show(WhereaboutsSnapshot(appointment=appointment, encounter=known, is_loading=known is None))
        if known is None:
            self._tasks.start(self._load(appointment), "whereabouts")

    def try_again(self) -> None:
        """After a failure."""
        appointment = self.snapshot.appointment
        if appointment is not None and self.snapshot.failure is not None:
            self._show(WhereaboutsSnapshot(appointment=appointment, is_loading=True))
            self._tasks.start(self._load(appointment), "whereabouts")

    async def _load(self, appointment: Appointment) -> None:
        try:
            found = await self._source.encounter(appointment.id)
        except CareConnectError as error:
            if self._is_shown(appointment):
                self._show(replace(self.snapshot, is_loading=False, failure=Failure.of(error)))
            return
        self._known[_key(appointment)] = found
        if self._is_shown(appointment):
            self._show(replace(self.snapshot, encounter=found, is_loading=False, failure=None))

    def _is_shown(self, appointment: Appointment) -> bool:
        shown = self.snapshot.appointment
        return shown is not None and _key(shown) == _key(appointment)


def _key(appointment: Appointment) -> tuple[str, AppointmentStatus]:
    # A patient who checks in anew, after a move of the visit, may be elsewhere.
    return appointment.id, appointment.status
