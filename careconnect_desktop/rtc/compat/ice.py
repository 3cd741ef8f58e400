"""aioice with a quick sense for a dead path, and candidates on a machine without a network."""

from __future__ import annotations

import asyncio
import random
import time
from ipaddress import ip_address
from typing import Any

from aioice import Candidate, Connection, TransportPolicy, stun
from aiortc.rtcconfiguration import RTCIceTransportPolicy
from aiortc.rtcicetransport import RTCIceGatherer

from careconnect_desktop.rtc.compat.gathering import (
    IceServers,
    Relay,
    RelayTransport,
    gather_reflexive,
    gather_relay,
)
from careconnect_desktop.rtc.compat.repairs import Repairs

_LOOPBACK = "127.0.0.1"
_CONSENT_INTERVAL_S = 1.0
_CONSENT_FAILURES = 5
_POLICIES = {RTCIceTransportPolicy.ALL: TransportPolicy.ALL, RTCIceTransportPolicy.RELAY: TransportPolicy.RELAY}


class PathFacts:
    """What is known about the path right now; written and read on the media loop alone.

    last_received_s: `time.monotonic()` of the last authentic packet of any kind (SRTP, SRTCP, DTLS, STUN).
    round_trip_s: of the last consent check. is_ended_by_remote: the other side sent DTLS close_notify.
    """

    def __init__(self) -> None:
        self.last_received_s: float | None = None
        self.round_trip_s: float | None = None
        self.is_ended_by_remote = False

    def note_received(self) -> None:
        self.last_received_s = time.monotonic()


class RepairedConnection(Connection):
    """An ICE agent (RFC 8445) that checks consent (RFC 7675) every second and tells when it heard something."""

    def __init__(self, repairs: Repairs, facts: PathFacts, servers: IceServers, policy: TransportPolicy) -> None:
        # The servers stay here: the stock agent, given none, opens its own sockets and asks nobody.
        super().__init__(ice_controlling=False, transport_policy=policy)
        self._repairs = repairs
        self._facts = facts
        self._servers = servers
        self._relay: Relay | None = None

    async def get_component_candidates(self, component: int, addresses: list[str], timeout: int = 5) -> list[Candidate]:
        is_relay_only = self._transport_policy == TransportPolicy.RELAY
        if not addresses and not is_relay_only and self._repairs.loopback_alone:
            addresses = [_LOOPBACK]
        candidates: list[Candidate] = await super().get_component_candidates(component, addresses, timeout)
        hosts = [each for each in self._protocols if ip_address(each.local_candidate.host).version == 4]
        reflexive, relay = await asyncio.gather(
            gather_reflexive(hosts if self._servers.stun else [], self._servers.stun or ("", 0)),
            gather_relay(self, component, self._servers.relays, hides=is_relay_only),
        )
        if relay is not None:
            self._relay = relay
            self._protocols.append(relay.protocol)
        return [*candidates, *reflexive, *([relay.candidate] if relay is not None else [])]

    @property
    def relay_transport(self) -> RelayTransport | None:
        """How the TURN server is reached whose relay was gathered."""
        return self._relay.transport if self._relay is not None else None

    def check_incoming(self, message: stun.Message, addr: tuple[str, int], protocol: Any) -> None:
        self._facts.note_received()
        super().check_incoming(message, addr, protocol)

    async def query_consent(self) -> None:
        if not self._repairs.frequent_consent:
            await super().query_consent()
            return
        if self.remote_password is None:
            raise ValueError("consent is asked before the other side is known")
        key = self.remote_password.encode()
        failures = 0
        while failures < _CONSENT_FAILURES:
            failures = 0 if await self._ask_consent(key) else failures + 1
            await asyncio.sleep(_CONSENT_INTERVAL_S * (0.8 + 0.4 * random.random()))  # noqa: S311 - no secret
        self._query_consent_task = None
        await self.close()

    async def _ask_consent(self, key: bytes) -> bool:
        for pair in list(self._nominated.values()):
            asked_s = time.monotonic()
            try:
                await pair.protocol.request(
                    self.build_request(pair, nominate=False),
                    pair.remote_addr,
                    integrity_key=key,
                    retransmissions=0,
                )
            except stun.TransactionError:
                return False
            self._facts.round_trip_s = time.monotonic() - asked_s
            self._facts.note_received()
        return True

    def selected_pair(self) -> tuple[Candidate, Candidate] | None:
        """The local and the remote candidate in use."""
        pair = self._nominated.get(1)
        return (pair.local_candidate, pair.remote_candidate) if pair is not None else None


class RepairedGatherer(RTCIceGatherer):
    """A gatherer over a `RepairedConnection`."""

    def __init__(self, policy: RTCIceTransportPolicy, servers: IceServers, repairs: Repairs, facts: PathFacts) -> None:
        super().__init__(iceServers=[], iceTransportPolicy=policy)
        self._connection = RepairedConnection(repairs, facts, servers, _POLICIES[policy])
