"""The ICE servers for the next connection: fresh ones, or those of a moment ago while the server is away."""

from __future__ import annotations

from dataclasses import replace

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.api import IceApi, IceServers
from careconnect_desktop.ports.rtc import IceConfiguration

FRESH_S = 60.0


class IceSource:
    """Asks the server at most once a minute; while it is away, credentials that still live are used again."""

    def __init__(self, api: IceApi, clock: Clock, *, is_relay_only: bool = False) -> None:
        self._api = api
        self._clock = clock
        self._is_relay_only = is_relay_only
        self._known: IceServers | None = None
        self._known_since_s = 0.0

    async def configuration(self) -> IceConfiguration:
        """Raises what the server said when there is nothing to use instead."""
        known, age_s = self._known, self._clock.monotonic() - self._known_since_s
        if known is None or age_s > min(FRESH_S, known.ttl_s / 2):
            try:
                known = await self._api.ice_servers()
                self._known, self._known_since_s = known, self._clock.monotonic()
            except CareConnectError:
                if known is None or age_s >= known.ttl_s:
                    raise
        configuration = known.configuration
        return replace(configuration, transport_policy="relay") if self._is_relay_only else configuration
