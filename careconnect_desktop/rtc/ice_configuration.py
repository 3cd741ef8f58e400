"""From the port's ICE servers to those of aiortc, which uses the first STUN and the first TURN url alone."""

from __future__ import annotations

from dataclasses import dataclass

from aiortc import RTCBundlePolicy, RTCConfiguration, RTCIceServer
from aiortc.rtcconfiguration import RTCIceTransportPolicy
from aiortc.rtcicetransport import parse_stun_turn_uri

from careconnect_desktop.ports.rtc import IceConfiguration


@dataclass(frozen=True, slots=True)
class IceAttempt:
    """One way to gather. relay_protocol: how the TURN server is reached (``udp``, ``tcp``, ``tls``), None without."""

    configuration: RTCConfiguration
    relay_protocol: str | None


def ice_attempt(configuration: IceConfiguration) -> IceAttempt:
    """The first STUN url and the first TURN url that can be used; urls that are malformed are left out.

    An empty list of servers is passed on as it is: without one, aiortc would ask a public server.
    """
    stun: RTCIceServer | None = None
    turn: RTCIceServer | None = None
    relay_protocol: str | None = None
    for server in configuration.servers:
        for url in server.urls:
            protocol = _protocol(url)
            if protocol == "stun" and stun is None:
                stun = RTCIceServer(urls=[url])
            elif protocol in ("udp", "tcp", "tls") and turn is None:
                turn = RTCIceServer(urls=[url], username=server.username, credential=server.credential)
                relay_protocol = protocol
    policy = RTCIceTransportPolicy.RELAY if configuration.transport_policy == "relay" else RTCIceTransportPolicy.ALL
    servers = [server for server in (stun, turn) if server is not None]
    return IceAttempt(
        RTCConfiguration(iceServers=servers, iceTransportPolicy=policy, bundlePolicy=RTCBundlePolicy.MAX_BUNDLE),
        relay_protocol,
    )


def _protocol(url: str) -> str | None:
    try:
        parsed = parse_stun_turn_uri(url)
    except ValueError:
        return None
    if parsed["scheme"] == "stun":
        return "stun"
    if parsed["scheme"] == "turn" and parsed["transport"] in ("udp", "tcp"):
        return str(parsed["transport"])
    if parsed["scheme"] == "turns" and parsed["transport"] == "tcp":
        return "tls"
    return None
