"""From the port's ICE servers to those that are asked."""

from __future__ import annotations

from aiortc.rtcconfiguration import RTCIceTransportPolicy
from aiortc.rtcicetransport import parse_stun_turn_uri

from careconnect_desktop.ports.rtc import IceConfiguration, IceServer, TransportPolicy
from careconnect_desktop.rtc.compat import IceServers, RelayServer


def ice_policy(policy: TransportPolicy) -> RTCIceTransportPolicy:
    """``relay`` uses nothing but relayed candidates."""
    return RTCIceTransportPolicy.RELAY if policy == "relay" else RTCIceTransportPolicy.ALL


def ice_servers(configuration: IceConfiguration) -> IceServers:
    """The first STUN url, and all TURN urls in their order; urls that are malformed are left out.

    Without any server nobody is asked; aiortc alone would then ask a public one.
    """
    stun: tuple[str, int] | None = None
    relays: list[RelayServer] = []
    for server in configuration.servers:
        for url in server.urls:
            found = _read(url, server)
            if isinstance(found, RelayServer):
                relays.append(found)
            elif found is not None and stun is None:
                stun = found
    return IceServers(stun, tuple(relays))


def _read(url: str, server: IceServer) -> RelayServer | tuple[str, int] | None:
    try:
        parsed = parse_stun_turn_uri(url)
    except ValueError:
        return None
    place = parsed["host"], parsed["port"]
    match parsed["scheme"], parsed.get("transport"):
        case "stun", _:
            return place
        case "turn", "udp":
            return RelayServer(*place, "udp", server.username, server.credential)
        case "turn", "tcp":
            return RelayServer(*place, "tcp", server.username, server.credential)
        case "turns", "tcp":
            return RelayServer(*place, "tls", server.username, server.credential)
        case _:
            return None
