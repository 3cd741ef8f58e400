"""What the call service asks of the outside."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Mapping
from typing import Any, Protocol

from careconnect_desktop.protocol.names import Event
from server_stub.accounts.principal import UserRef
from server_stub.calls.rules import StoredCandidate


class Delivery(Protocol):
    """Hands events to live sockets, on whichever process they are.

    Raises CareConnectError `unavailable` when the way to another process is closed, so that it cannot be known.
    """

    async def to_socket(self, socket: str, event: Event, payload: Mapping[str, Any]) -> bool:
        """True when the process that holds this socket has handed it over."""
        ...

    async def to_user(
        self, medical_id: str, event: Event, payload: Mapping[str, Any], *, skip_socket: str | None = None
    ) -> bool:
        """True when at least one live socket of the user was handed it."""
        ...

    async def online_among(self, medical_ids: Collection[str]) -> frozenset[str]:
        """Those of the given users who have a live socket now."""
        ...

    async def live_among(self, sockets: Collection[str]) -> frozenset[str]:
        """Those of the given sockets that live now."""
        ...


class CandidateMemory(Protocol):
    """The candidates of open calls. They live no longer than the sockets they came by."""

    async def of(self, call_id: str) -> tuple[StoredCandidate, ...]:
        """Those of one call, in order."""
        ...

    async def keep(self, call_id: str, candidates: tuple[StoredCandidate, ...]) -> None:
        """Replace those of one call; an empty tuple forgets them."""
        ...


class Alarms(Protocol):
    """One alarm per key, in Unix seconds."""

    def set(self, key: str, at: float, ring: Callable[[], Awaitable[None]]) -> None:
        """Ring at that time, or at once when it has passed; replaces the key's earlier alarm."""
        ...

    def cancel(self, key: str) -> None:
        """No alarm for this key."""
        ...


class VisitsPort(Protocol):
    """The part of `transport.ports.AppointmentsPort` that a call changes."""

    async def start_visit(self, appointment_id: str, call_id: str, by: UserRef, other: UserRef) -> bool:
        """A call that names this appointment was answered."""
        ...

    async def end_visit(self, appointment_id: str, call_id: str, reason: str) -> None:
        """The call that started this visit has ended."""
        ...
