"""Calls that rang here and that nobody answered, until they are called back or put away; a restart keeps them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import Party
from careconnect_desktop.core.clock import Clock, rfc3339
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.model.people import Person, Role
from careconnect_desktop.ports.local_store import LocalDocuments
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.viewmodels.base import SnapshotModel
from careconnect_desktop.viewmodels.visits import CallStarter

MISSED_CALLS = "missed_calls"
"""Kind of the document that holds them."""

MAX_KEPT = 20
_MISSED = frozenset({EndReason.TIMEOUT, EndReason.CANCELLED, EndReason.DISCONNECTED})


class CallSource(Protocol):
    """`CallService`, to follow."""

    def subscribe(self, listener: Callable[[CallSnapshot | None], None]) -> Unsubscribe: ...


@dataclass(frozen=True, slots=True)
class MissedCall:
    """One person, with their last try. count: how often they have tried since."""

    call_id: str
    peer: Party
    at: datetime
    appointment_id: str | None = None
    count: int = 1


@dataclass(frozen=True, slots=True)
class MissedCallsSnapshot:
    """The newest first, one line for each person."""

    calls: tuple[MissedCall, ...] = ()


class MissedCallsModel(SnapshotModel[MissedCallsSnapshot]):
    """Hears of the calls of this program; one that was answered or declined anywhere is none of them."""

    def __init__(
        self,
        calls: CallSource,
        starter: CallStarter,
        clock: Clock,
        documents: LocalDocuments,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(MissedCallsSnapshot(_recalled(documents)), parent)
        self._starter = starter
        self._clock = clock
        self._documents = documents
        self._known: set[str] = set()
        self._unsubscribe = calls.subscribe(self._call_changed)

    def call_back(self, missed: MissedCall) -> None:
        """Ring them; the line goes."""
        self.dismiss(missed)
        peer = missed.peer
        if peer.id and peer.role is not None:
            person = Person(id=peer.id, medical_id=peer.medical_id, name=peer.name, role=peer.role)
            self._starter.place(person, missed.appointment_id)

    def dismiss(self, missed: MissedCall) -> None:
        """Put one away."""
        kept = tuple(found for found in self.snapshot.calls if found.call_id != missed.call_id)
        self._keep(kept)

    def close(self) -> None:
        """Hear nothing more; before the model is thrown away."""
        self._unsubscribe()

    def _call_changed(self, call: CallSnapshot | None) -> None:
        if call is None or call.call_id in self._known:
            return
        if call.was_connected or call.phase is CallPhase.CONNECTED or call.is_caller:
            # Who speaks with somebody owes them no call any more.
            self._forget(call.peer)
        elif call.is_over and call.end_reason in _MISSED:
            self._known.add(call.call_id)
            earlier = sum(found.count for found in self.snapshot.calls if found.peer.medical_id == call.peer.medical_id)
            self._forget(call.peer)
            missed = MissedCall(call.call_id, call.peer, self._clock.now(), call.appointment_id, earlier + 1)
            self._keep((missed, *self.snapshot.calls)[:MAX_KEPT])

    def _forget(self, peer: Party) -> None:
        self._keep(tuple(found for found in self.snapshot.calls if found.peer.medical_id != peer.medical_id))

    def _keep(self, calls: tuple[MissedCall, ...]) -> None:
        if calls == self.snapshot.calls:
            return
        self._show(MissedCallsSnapshot(calls))
        if calls:
            self._documents.write(MISSED_CALLS, "", {"items": [_entry(missed) for missed in calls]})
        else:
            self._documents.delete(MISSED_CALLS)


def _entry(missed: MissedCall) -> dict[str, Any]:
    peer = missed.peer
    return {
        "callId": missed.call_id,
        "peerId": peer.id,
        "peerMedicalId": peer.medical_id,
        "peerName": peer.name,
        "peerRole": peer.role.value if peer.role is not None else None,
        "at": rfc3339(missed.at),
        "appointmentId": missed.appointment_id,
        "count": missed.count,
    }


def _recalled(documents: LocalDocuments) -> tuple[MissedCall, ...]:
    """Those of earlier runs; none when another version of the program wrote them."""
    found = documents.read(MISSED_CALLS)
    try:
        return tuple(_missed(entry) for entry in found["items"]) if found is not None else ()
    except (KeyError, TypeError, ValueError):
        return ()


def _missed(entry: dict[str, Any]) -> MissedCall:
    role = entry["peerRole"]
    return MissedCall(
        call_id=str(entry["callId"]),
        peer=Party(
            id=str(entry["peerId"]),
            medical_id=str(entry["peerMedicalId"]),
            name=str(entry["peerName"]),
            role=Role(role) if role is not None else None,
        ),
        at=datetime.fromisoformat(entry["at"]),
        appointment_id=entry["appointmentId"],
        count=int(entry["count"]),
    )
