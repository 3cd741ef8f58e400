"""Candidates from STUN and TURN servers, in bounded time, and over whatever the network lets through.

aiortc asks the first TURN url alone and waits 5 s for a server that is dead. Here the urls are a ladder: when the first
(UDP, as a rule) has not answered after half a second, the others are asked too, and the first relay that answers is
used.
"""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from aioice import Candidate
from aioice.ice import StunProtocol, relayed_candidate, server_reflexive_candidate

RelayTransport = Literal["udp", "tcp", "tls"]

_PATIENCE_S = 0.5
_REFLEXIVE_S = 1.2
_RELAY_S = 4.0


@dataclass(frozen=True, slots=True)
class RelayServer:
    """One TURN url and its credential."""

    host: str
    port: int
    transport: RelayTransport
    username: str | None
    credential: str | None

    def __repr__(self) -> str:
        # A credential must not reach a log by way of a repr.
        return f"RelayServer({self.transport})"


@dataclass(frozen=True, slots=True)
class IceServers:
    """Whom to ask: one STUN server, and the TURN urls in the order in which they are tried."""

    stun: tuple[str, int] | None = None
    relays: tuple[RelayServer, ...] = ()


@dataclass(frozen=True, slots=True)
class Relay:
    """A relayed candidate, the protocol that carries it, and how its server is reached."""

    candidate: Candidate
    protocol: StunProtocol
    transport: RelayTransport


async def gather_reflexive(hosts: Sequence[StunProtocol], stun: tuple[str, int]) -> list[Candidate]:
    """Server-reflexive candidates of these sockets; those that took too long are left out."""
    tasks = [asyncio.create_task(server_reflexive_candidate(protocol, stun)) for protocol in hosts]
    if not tasks:
        return []
    await asyncio.wait(tasks, timeout=_REFLEXIVE_S)
    return [task.result()[0] for task in await _settled(tasks)]


async def gather_relay(receiver: Any, component: int, servers: Sequence[RelayServer], *, hides: bool) -> Relay | None:
    """The first relay that answers, None when none does in time. hides: leave out the related address."""

    async def ask(server: RelayServer) -> Relay:
        candidate, protocol = await relayed_candidate(
            component=component,
            hide_related_address=hides,
            protocol_factory=lambda: StunProtocol(receiver),
            turn_server=(server.host, server.port),
            turn_username=server.username,
            turn_password=server.credential,
            turn_ssl=server.transport == "tls",
            turn_transport="udp" if server.transport == "udp" else "tcp",
        )
        return Relay(candidate, protocol, server.transport)

    steps = [ask(server) for server in servers]
    found = await _climb(steps)
    for extra in found[1:]:
        await extra.protocol.close()
    return found[0] if found else None


async def _climb(steps: Sequence[Coroutine[Any, Any, Relay]]) -> list[Relay]:
    loop = asyncio.get_running_loop()
    deadline_s = loop.time() + _RELAY_S
    tasks: list[asyncio.Task[Relay]] = []
    waiting = list(steps)
    while waiting or any(not task.done() for task in tasks):
        if not tasks:
            tasks.append(asyncio.create_task(waiting.pop(0)))
            await asyncio.wait(tasks, timeout=_PATIENCE_S)
        else:
            tasks += [asyncio.create_task(step) for step in waiting]
            waiting.clear()
            pending = [task for task in tasks if not task.done()]
            left_s = deadline_s - loop.time()
            if left_s <= 0:
                break
            await asyncio.wait(pending, timeout=left_s, return_when=asyncio.FIRST_COMPLETED)
        if any(task.done() and not task.exception() for task in tasks):
            break
    for step in waiting:
        step.close()
    return [task.result() for task in await _settled(tasks)]


async def _settled(tasks: Sequence[asyncio.Task[Any]]) -> list[asyncio.Task[Any]]:
    """End what still runs, wait for its end, and give those that succeeded, in the order in which they were asked."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return [task for task in tasks if not task.cancelled() and task.exception() is None]
