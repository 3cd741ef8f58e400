"""Local delivery: live sockets only, and one `call-made` of a call and generation for each."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.names import Event
from server_stub.accounts.principal import Principal
from server_stub.transport.delivery import LocalDelivery
from server_stub.transport.live import Connection, LiveSockets


class Library:
    """The part of the Socket.IO server that delivery uses."""

    def __init__(self) -> None:
        self.sent: list[tuple[str, str]] = []
        self.closed: list[str] = []

    async def emit(self, event: str, payload: Any, *, to: str) -> None:
        self.sent.append((to, event))

    async def disconnect(self, sid: str) -> None:
        self.closed.append(sid)


def connection(name: str, medical_id: str = "PAT001", session: str = "session-1") -> Connection:
    now = datetime(2030, 1, 1, tzinfo=UTC)
    return Connection(
        f"node.{name}", name, f"engine-{name}", Principal("u", medical_id, "P", Role.PATIENT, session, now, now)
    )


def world() -> tuple[Library, LiveSockets, LocalDelivery]:
    library, live = Library(), LiveSockets()
    return library, live, LocalDelivery(library, live)


async def test_a_user_is_reached_on_every_device_but_the_one_that_is_skipped() -> None:
    library, live, delivery = world()
    for one in (connection("a"), connection("b"), connection("c", "PAT002")):
        live.add(one)
    assert await delivery.to_user("PAT001", Event.TYPING, {}, skip_socket="node.a")
    assert library.sent == [("b", "typing")]
    assert not await delivery.to_user("PAT003", Event.TYPING, {})
    assert not await delivery.to_user("PAT002", Event.TYPING, {}, skip_socket="node.c")
    assert await delivery.online_among(["PAT001", "PAT003"]) == {"PAT001"}
    assert await delivery.live_among(["node.a", "node.x"]) == {"node.a"}


async def test_a_socket_that_has_left_is_handed_nothing() -> None:
    library, live, delivery = world()
    live.add(connection("a"))
    assert live.remove("node.a") is not None
    assert live.remove("node.a") is None
    assert not await delivery.to_socket("node.a", Event.TYPING, {})
    assert library.sent == []
    assert await delivery.online_among(["PAT001"]) == frozenset()


async def test_a_socket_rings_once_for_a_call_and_generation() -> None:
    library, live, delivery = world()
    live.add(connection("a"))
    first, renewed, other = ({"callId": c, "generation": g} for c, g in (("1", 1), ("1", 2), ("2", 1)))
    for payload in (first, first, renewed, renewed, other, first):
        assert await delivery.to_socket("node.a", Event.CALL_MADE, payload)
    assert len(library.sent) == 3
    live.add(connection("b"))
    assert await delivery.to_user("PAT001", Event.CALL_MADE, first)
    assert [to for to, _ in library.sent] == ["a", "a", "a", "b"]


async def test_the_sockets_of_a_session_are_closed_and_no_others() -> None:
    library, live, delivery = world()
    for one in (connection("a"), connection("b", session="session-2"), connection("c", "PAT002")):
        live.add(one)
    await delivery.to_session_closed("session-1")
    assert library.closed == ["a", "c"]


async def test_who_has_no_socket_cannot_be_reached() -> None:
    _, live, delivery = world()
    assert not delivery.may_reach("PAT001")
    live.add(connection("a"))
    live.add(connection("b"))
    live.remove("node.a")
    assert delivery.may_reach("PAT001")
    live.remove("node.b")
    assert not delivery.may_reach("PAT001")
