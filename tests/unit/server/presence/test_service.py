"""Presence: first socket in, last socket out, related people only."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import pytest

from careconnect_desktop.protocol.names import Event
from server_stub.presence.ports import ProcessCounts
from server_stub.presence.service import PresenceService
from tests.helpers.call_story import DOCTOR, PATIENT, STRANGER


class Told:
    def __init__(self) -> None:
        self.lines: list[tuple[str, Event, Any]] = []

    async def to_socket(self, socket: str, event: Event, payload: Any) -> bool:
        self.lines.append((socket, event, payload))
        return True

    async def to_user(self, medical_id: str, event: Event, payload: Any, *, skip_socket: str | None = None) -> bool:
        self.lines.append((medical_id, event, payload))
        return True

    def take(self) -> list[tuple[str, Event, Any]]:
        lines, self.lines = self.lines, []
        return lines


class Pairs:
    async def related_users(self, user_id: str) -> list[str]:
        return {"u-doctor": ["PAT001"], "u-patient": ["DOC001"]}.get(user_id, [])


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def presence(told: Told) -> PresenceService:
    return PresenceService(ProcessCounts(), told, Pairs())


async def test_the_first_socket_is_told_to_related_people_and_told_who_is_there(
    presence: PresenceService, told: Told
) -> None:
    await presence.socket_connected(DOCTOR, "d1")
    assert told.take() == [("d1", Event.ONLINE_USERS, [])]
    await presence.socket_connected(STRANGER, "s1")
    assert told.take() == [("s1", Event.ONLINE_USERS, [])]
    await presence.socket_connected(PATIENT, "p1")
    assert told.take() == [
        ("p1", Event.ONLINE_USERS, ["DOC001"]),
        ("DOC001", Event.PRESENCE, {"medicalId": "PAT001", "isOnline": True}),
    ]


async def test_further_sockets_change_nothing_and_the_last_one_ends_it(presence: PresenceService, told: Told) -> None:
    await presence.socket_connected(DOCTOR, "d1")
    await presence.socket_connected(PATIENT, "p1")
    told.take()
    await presence.socket_connected(PATIENT, "p2")
    await presence.socket_lost(PATIENT, "p1")
    await presence.socket_lost(PATIENT, "p1")
    assert told.take() == [("p2", Event.ONLINE_USERS, ["DOC001"])]
    await presence.socket_lost(PATIENT, "p2")
    assert told.take() == [("DOC001", Event.PRESENCE, {"medicalId": "PAT001", "isOnline": False})]


async def test_counts_of_one_process() -> None:
    counts = ProcessCounts()
    assert await counts.add("PAT001", "a")
    assert not await counts.add("PAT001", "a")
    assert not await counts.add("PAT001", "b")
    wanted: Collection[str] = ["PAT001", "PAT002"]
    assert await counts.online_among(wanted) == {"PAT001"}
    assert not await counts.remove("PAT001", "a")
    assert not await counts.remove("PAT001", "never there")
    assert await counts.remove("PAT001", "b")
    assert not await counts.remove("PAT001", "b")
    assert await counts.online_among(wanted) == frozenset()
