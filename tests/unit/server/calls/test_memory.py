"""Candidates that come before their call are bounded in number, calls and time."""

from __future__ import annotations

from server_stub.calls.memory import EarlyCandidates
from server_stub.calls.rules import Seat, StoredCandidate
from tests.helpers.call_story import PATIENT, ice


def early(number: int = 0, socket: str = "s") -> StoredCandidate:
    return StoredCandidate(Seat.CALLER, socket, 1, ice(number))


def count(memory: EarlyCandidates, call_id: str, now: float = 0.0, socket: str = "s") -> int:
    found = memory.find(socket, call_id, now)
    return 0 if found is None else len(found.candidates)


def test_they_are_kept_in_order_by_socket_and_call() -> None:
    memory = EarlyCandidates()
    for number in range(3):
        memory.add(PATIENT, "PAT001", "call", early(number), 0.0)
    found = memory.find("s", "call", 59.0)
    assert found is not None
    assert [stored.candidate for stored in found.candidates] == [ice(0), ice(1), ice(2)]
    assert (found.callee, found.named) == (PATIENT, "PAT001")
    assert memory.find("another", "call", 0.0) is None
    assert memory.find("s", "another", 0.0) is None


def test_they_are_forgotten_after_a_minute_and_with_the_socket() -> None:
    memory = EarlyCandidates()
    memory.add(PATIENT, "PAT001", "call", early(), 0.0)
    assert count(memory, "call", 60.5) == 0
    memory.add(PATIENT, "PAT001", "call", early(), 61.0)
    assert count(memory, "call", 61.0) == 1, "an old call makes way for a new one of the same name"
    memory.forget("s")
    assert count(memory, "call", 61.0) == 0


def test_they_are_bounded() -> None:
    memory = EarlyCandidates()
    for number in range(300):
        memory.add(PATIENT, "PAT001", "call-0", early(number), 0.0)
    assert count(memory, "call-0") == 256
    for number in range(1, 33):
        memory.add(PATIENT, "PAT001", f"call-{number}", early(), 0.0)
    assert count(memory, "call-0") == 0, "the oldest call made room"
    assert count(memory, "call-32") == 1
