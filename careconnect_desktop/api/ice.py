"""STUN and TURN servers over REST (`ports.api.IceApi`)."""

from __future__ import annotations

from careconnect_desktop.api.session import Session
from careconnect_desktop.ports.api import IceServers
from careconnect_desktop.ports.rtc import IceConfiguration, IceServer
from careconnect_desktop.protocol.care import IceServersAnswer


class RestIce:
    """Asked anew for every connection attempt, because its credentials age."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def ice_servers(self) -> IceServers:
        answer = await self._session.request(IceServersAnswer, "GET", "/api/ice-servers")
        servers = tuple(
            IceServer(urls=tuple(found.urls), username=found.username, credential=found.credential)
            for found in answer.ice_servers
        )
        return IceServers(IceConfiguration(servers, answer.ice_transport_policy), answer.ttl)
