"""aioice with a quick sense for a dead path, and candidates on a machine without a network."""

from __future__ import annotations

import asyncio
import random
import time
from typing import Any

from aioice import Candidate, Connection, TransportPolicy, stun
from aiortc.rtcconfiguration import RTCConfiguration, RTCIceTransportPolicy
from aiortc.rtcicetransport import RTCIceGatherer, connection_kwargs

from careconnect_desktop.rtc.compat.repairs import Repairs

_LOOPBACK = "127.0.0.1"
_GATHER_TIMEOUT_S = 3
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

    def __init__(self, repairs: Repairs, facts: PathFacts, **arguments: Any) -> None:
        super().__init__(**arguments)
        self._repairs = repairs
        self._facts = facts

    async def get_component_candidates(
        self, component: int, addresses: list[str], timeout: int = _GATHER_TIMEOUT_S
    ) -> list[Candidate]:
        if not addresses and self._transport_policy == TransportPolicy.ALL and self._repairs.loopback_alone:
            addresses = [_LOOPBACK]
        candidates: list[Candidate] = await super().get_component_candidates(component, addresses, timeout)
        return candidates

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

    def __init__(self, configuration: RTCConfiguration, repairs: Repairs, facts: PathFacts) -> None:
        super().__init__(iceServers=configuration.iceServers, iceTransportPolicy=configuration.iceTransportPolicy)
        self._connection = RepairedConnection(
            repairs,
            facts,
            ice_controlling=False,
            transport_policy=_POLICIES[configuration.iceTransportPolicy],
            **connection_kwargs(configuration.iceServers or []),
        )
