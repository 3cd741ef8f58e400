"""Who of the related people is there, and whether this program hears the server at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from careconnect_desktop.model.people import Person
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.ports.signaling import LineState, OnlineUsers, ServerEvent, SignalingLine
from careconnect_desktop.protocol.realtime import Presence
from careconnect_desktop.services.observable import Observable


@dataclass(frozen=True, slots=True)
class PresenceSnapshot:
    """online: medicalIds as they were told last; `known` and `is_online` are None while `line` is not ONLINE."""

    line: LineState = LineState.CLOSED
    online: frozenset[str] = frozenset()

    @property
    def known(self) -> frozenset[str] | None:
        """Who is there now; None while nobody tells."""
        return self.online if self.line is LineState.ONLINE else None

    def is_online(self, medical_id: str) -> bool | None:
        known = self.known
        return None if known is None else medical_id in known

    def of(self, person: Person) -> bool | None:
        """True if they are there. None while nobody tells, and of who is not known to be one that is told about."""
        is_there = self.is_online(person.medical_id)
        # Only of related people is anything told; of the others, nobody knows that they are not there.
        return None if is_there is False and person.is_online is None else is_there


class PresenceService:
    """Follows the realtime line; owns nothing but its snapshot."""

    def __init__(self, line: SignalingLine) -> None:
        self._state = Observable(PresenceSnapshot(line=line.state))
        self._unsubscribe = (line.subscribe(self._event_received), line.subscribe_state(self._line_changed))

    @property
    def snapshot(self) -> PresenceSnapshot:
        return self._state.value

    def subscribe(self, listener: Callable[[PresenceSnapshot], None]) -> Unsubscribe:
        return self._state.subscribe(listener)

    def close(self) -> None:
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    def _line_changed(self, line: LineState) -> None:
        is_over = line in (LineState.CLOSED, LineState.ENDED)
        self._state.change(PresenceSnapshot(line=line, online=frozenset() if is_over else self.snapshot.online))

    def _event_received(self, event: ServerEvent) -> None:
        if isinstance(event, OnlineUsers):
            self._state.change(replace(self.snapshot, online=frozenset(event.medical_ids)))
        elif isinstance(event, Presence):
            changed = {event.medical_id}
            online = self.snapshot.online | changed if event.is_online else self.snapshot.online - changed
            self._state.change(replace(self.snapshot, online=online))
