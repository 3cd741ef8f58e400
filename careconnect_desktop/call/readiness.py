"""The one consent that is given before a call comes: "I am ready", said in the open waiting room of one visit.

It is for one doctor, one visit, one call and one device, and it ends: whoever else calls, or names another visit, or
none, rings as ever. It says nothing about later calls: each of them needs a person to act again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from careconnect_desktop.call.beginning import FIRST_GENERATION
from careconnect_desktop.call.events import CallMade
from careconnect_desktop.call.states import Party
from careconnect_desktop.model.people import Role


@dataclass(frozen=True, slots=True)
class Readiness:
    """What a person agreed to: to be connected with `doctor` in the visit `appointment_id`, until `until`.

    has_video, has_audio: as chosen in the waiting room; what is False stays closed until the person turns it on.
    """

    appointment_id: str
    doctor: Party
    until: datetime
    has_video: bool = True
    has_audio: bool = True

    def covers(self, caller: Party, appointment_id: str | None, now: datetime) -> bool:
        """True for a call of this doctor that names this visit, in time."""
        return (
            bool(self.appointment_id)
            and appointment_id == self.appointment_id
            and caller.role is Role.DOCTOR
            and caller.is_same_as(self.doctor)
            and now <= self.until
        )


class Standby:
    """Holds at most one readiness; a newer one replaces it, the first call that it covers uses it up."""

    def __init__(self) -> None:
        self._readiness: Readiness | None = None

    @property
    def readiness(self) -> Readiness | None:
        return self._readiness

    def give(self, readiness: Readiness) -> None:
        """A person has tapped "I am ready"."""
        self._readiness = readiness

    def withdraw(self) -> None:
        """The person has left the waiting room, thought better of it, or is in a call."""
        self._readiness = None

    def take(self, event: CallMade, now: datetime) -> Readiness | None:
        """The readiness that covers the beginning of this call, once; None when a person has to be asked."""
        found = self._readiness
        if found is None or event.generation != FIRST_GENERATION:
            return None
        if not found.covers(event.sender, event.appointment_id, now):
            return None
        self._readiness = None
        return found
