"""Announcements that harm nobody when they fail: what matters is stored already."""

from __future__ import annotations

import logging
from collections.abc import Collection
from typing import Any, Protocol

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import Event

_log = logging.getLogger(__name__)


class Reach(Protocol):
    """Delivery that says when it cannot know: raises CareConnectError `unavailable`."""

    def may_reach(self, medical_id: str) -> bool: ...

    async def to_socket(self, socket: str, event: Event, payload: Any) -> bool: ...

    async def to_user(self, medical_id: str, event: Event, payload: Any, *, skip_socket: str | None = None) -> bool: ...

    async def to_session_closed(self, session_id: str) -> None: ...

    async def online_among(self, medical_ids: Collection[str]) -> frozenset[str]: ...

    async def live_among(self, sockets: Collection[str]) -> frozenset[str]: ...


class QuietAnnouncer:
    """Satisfies `Announcer` and `OnlineUsers` on any delivery; never raises."""

    def __init__(self, reach: Reach) -> None:
        self._reach = reach

    def may_reach(self, medical_id: str) -> bool:
        """False when this user has certainly no live socket."""
        return self._reach.may_reach(medical_id)

    async def to_socket(self, socket: str, event: Event, payload: Any) -> bool:
        """True when the socket was handed the event."""
        try:
            return await self._reach.to_socket(socket, event, payload)
        except CareConnectError as error:
            return _failed(event, error)

    async def to_user(self, medical_id: str, event: Event, payload: Any, *, skip_socket: str | None = None) -> bool:
        """True when at least one live socket of the user was handed the event."""
        try:
            return await self._reach.to_user(medical_id, event, payload, skip_socket=skip_socket)
        except CareConnectError as error:
            return _failed(event, error)

    async def to_session_closed(self, session_id: str) -> None:
        """Close the session's sockets; those of a process that cannot be told end with their token check."""
        try:
            await self._reach.to_session_closed(session_id)
        except CareConnectError as error:
            _failed(None, error)

    async def online_among(self, medical_ids: Collection[str]) -> frozenset[str]:
        """Those who have a live socket, as far as that can be known now."""
        try:
            return await self._reach.online_among(medical_ids)
        except CareConnectError as error:
            _failed(None, error)
            return frozenset()


def _failed(event: Event | None, error: CareConnectError) -> bool:
    _log.warning("an announcement failed", extra={"event": event or "", "code": error.code})
    return False
