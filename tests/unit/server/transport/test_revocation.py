"""Sockets of sessions that have ended."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from datetime import UTC, datetime
from typing import Any

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from server_stub.accounts.principal import Principal
from server_stub.transport.live import Connection, LiveSockets
from server_stub.transport.revocation import ASKED_AT_ONCE, Revocation

LATER = datetime(2030, 1, 1, tzinfo=UTC)


class Server:
    """Remembers whom it disconnected."""

    def __init__(self) -> None:
        self.closed: list[str] = []

    async def disconnect(self, sid: str) -> None:
        self.closed.append(sid)


class Sessions:
    """Sessions, some of which have ended."""

    def __init__(self, *ended: str) -> None:
        self.ended = frozenset(ended)
        self.is_away = False
        self.asked: list[int] = []

    async def is_session_live(self, session_id: str) -> bool:
        return session_id not in self.ended

    async def ended_sessions(self, session_ids: Collection[str]) -> frozenset[str]:
        if self.is_away:
            raise CareConnectError("unavailable", "away")
        self.asked.append(len(session_ids))
        return self.ended & frozenset(session_ids)


def connection(name: str, session: str) -> Connection:
    return Connection(name, name, f"engine-{name}", Principal("u", "PAT001", "U", Role.PATIENT, session, LATER, LATER))


async def test_a_socket_that_connects_while_its_session_ends_is_closed() -> None:
    server: Any = Server()
    revocation = Revocation(server, LiveSockets(), Sessions("ended"))
    await revocation.connected(connection("a", "ended"))
    await revocation.connected(connection("b", "live"))
    assert server.closed == ["a"]


async def test_every_socket_of_an_ended_session_is_found_later() -> None:
    server: Any = Server()
    live = LiveSockets()
    for name, session in (("a", "ended"), ("b", "live"), ("c", "ended")):
        live.add(connection(name, session))
    sessions = Sessions("ended")
    revocation = Revocation(server, live, sessions)
    sessions.is_away = True
    assert await revocation.sweep() == 0
    sessions.is_away = False
    assert await revocation.sweep() == 2
    assert server.closed == ["a", "c"]


async def test_others_have_their_turn_while_thousands_of_sessions_are_looked_at() -> None:
    server: Any = Server()
    live, count = LiveSockets(), 3 * ASKED_AT_ONCE + 1
    for number in range(count):
        live.add(connection(f"socket-{number}", f"session-{number}"))
    last = f"session-{count - 1}"
    sessions = Sessions("session-0", last)
    sweep = asyncio.create_task(Revocation(server, live, sessions).sweep())
    await asyncio.sleep(0)
    assert (sessions.asked, server.closed) == ([ASKED_AT_ONCE], ["socket-0"])
    assert await sweep == 2
    assert (sum(sessions.asked), max(sessions.asked)) == (count, ASKED_AT_ONCE)
