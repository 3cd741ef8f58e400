"""How the rest of the server speaks to live sockets, without knowing Socket.IO."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, Protocol

from careconnect_desktop.protocol.names import Event


class Announcer(Protocol):
    """Tells live sockets, on this process and on others. Called after the commit, never inside a transaction."""

    def may_reach(self, medical_id: str) -> bool:
        """False when this user has certainly no live socket: then what would be sent need not be made."""
        ...

    async def to_user(
        self, medical_id: str, event: Event, payload: Mapping[str, Any], *, skip_socket: str | None = None
    ) -> bool:
        """Send to every socket of one user but `skip_socket`; True when at least one live socket was handed it.

        Never raises: an announcement that fails harms nobody, what matters is stored already.
        """
        ...

    async def to_session_closed(self, session_id: str) -> None:
        """The session has ended: close its sockets, wherever they are."""
        ...


class OnlineUsers(Protocol):
    """Presence, as other modules ask for it."""

    async def online_among(self, medical_ids: Collection[str]) -> frozenset[str]:
        """Those of the given users who have a live socket now."""
        ...


class SilentAnnouncer:
    """Nobody is connected: for command-line tasks and tests without sockets."""

    def may_reach(self, medical_id: str) -> bool:
        return False

    async def to_user(
        self,
        medical_id: str,
        event: Event,
        payload: Mapping[str, Any],
        *,
        skip_socket: str | None = None,
    ) -> bool:
        return False

    async def to_session_closed(self, session_id: str) -> None:
        return None

    async def online_among(self, medical_ids: Collection[str]) -> frozenset[str]:
        return frozenset()
