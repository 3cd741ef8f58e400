"""The session in a key ring that works, one that fails, one that forgets and one that hangs."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from careconnect_desktop.ports.call_memory import UnfinishedCall
from careconnect_desktop.ports.credentials import StoredSession
from careconnect_desktop.storage.key_ring import KeyRingBackend, KeyRingText
from careconnect_desktop.storage.stores import KeyRingCalls, KeyRingSessions
from tests.helpers.key_ring import BrokenRing, MemoryRing

SESSION = StoredSession(email="amina@mail.example", refresh_token="r-1")


class ForgetfulRing(MemoryRing):
    def set_password(self, service: str, username: str, password: str) -> None:
        return None


class HangingRing(MemoryRing):
    def __init__(self) -> None:
        super().__init__()
        self.is_released = threading.Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        self.is_released.wait(10)


def store_of(ring: KeyRingBackend, account: str = "https://a.example", timeout_s: float = 3.0) -> KeyRingSessions:
    return KeyRingSessions(KeyRingText(account, lambda: ring, timeout_s))


async def test_a_session_is_found_by_the_next_run() -> None:
    ring = MemoryRing()
    await store_of(ring).save(SESSION)

    next_run = store_of(ring)
    assert await next_run.load() == SESSION
    assert next_run.is_lasting
    await next_run.clear()
    assert ring.kept == {}


async def test_servers_and_profiles_are_kept_apart() -> None:
    ring = MemoryRing()
    await store_of(ring, "https://a.example doctor").save(SESSION)

    assert await store_of(ring, "https://b.example doctor").load() is None
    assert await store_of(ring, "https://a.example patient").load() is None


@pytest.mark.parametrize("ring", [BrokenRing(), ForgetfulRing()], ids=["broken", "forgetful"])
async def test_without_a_key_ring_that_works_memory_serves_and_says_so(ring: MemoryRing) -> None:
    store = store_of(ring)

    await store.save(SESSION)

    assert not store.is_lasting
    assert await store.load() == SESSION
    await store.clear()
    assert await store.load() is None


async def test_a_prompt_that_nobody_sees_is_not_waited_for() -> None:
    ring = HangingRing()
    store = store_of(ring, timeout_s=0.01)

    await store.save(SESSION)
    ring.is_released.set()

    assert not store.is_lasting
    assert await store.load() == SESSION


async def test_what_others_wrote_there_is_no_session() -> None:
    ring = MemoryRing()
    ring.set_password("CareConnect", "https://a.example", "not ours")

    assert await store_of(ring).load() is None


async def test_a_call_is_found_by_the_next_run() -> None:
    ring = MemoryRing()
    call = UnfinishedCall(
        call_id="c-1",
        is_caller=True,
        peer_id="u-1",
        peer_medical_id="PAT001",
        peer_name="Amina Haddad",
        resume_token="secret-token",
        generation=3,
        seen_at=datetime(2026, 3, 2, 9, 0, tzinfo=UTC),
    )
    await KeyRingCalls(KeyRingText("a call", lambda: ring)).save(call)
    next_run = KeyRingCalls(KeyRingText("a call", lambda: ring))
    assert await next_run.load() == call
    await next_run.clear()
    assert await next_run.load() is None
    assert "secret-token" not in repr(call)


class MoodyRing(MemoryRing):
    """Fails while it is told to."""

    is_failing = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.is_failing:
            raise RuntimeError("locked")
        return super().get_password(service, username)


async def test_a_sign_out_reaches_a_key_ring_that_had_failed_meanwhile() -> None:
    ring = MoodyRing()
    store = store_of(ring)
    await store.save(SESSION)
    ring.is_failing = True
    await store.save(SESSION)
    assert not store.is_lasting
    ring.is_failing = False

    await store.clear()

    assert ring.kept == {}
    assert await store.load() is None


async def test_a_removal_that_failed_is_tried_again() -> None:
    ring = MoodyRing()
    store = store_of(ring)
    await store.save(SESSION)
    ring.is_failing = True
    await store.clear()
    assert ring.kept
    ring.is_failing = False

    await store.clear()

    assert ring.kept == {}


class SlowRing(MemoryRing):
    """The first text takes its time."""

    def __init__(self) -> None:
        super().__init__()
        self.is_asked, self.is_released = threading.Event(), threading.Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        if not self.is_asked.is_set():
            self.is_asked.set()
            self.is_released.wait(10)
        super().set_password(service, username, password)


async def test_texts_arrive_in_the_order_in_which_they_were_given() -> None:
    ring = SlowRing()
    store = store_of(ring, timeout_s=10)
    older = asyncio.create_task(store.save(SESSION))
    await asyncio.to_thread(ring.is_asked.wait, 10)
    newer = asyncio.create_task(store.save(replace(SESSION, refresh_token="r-2", is_locked=True)))
    await asyncio.sleep(0)
    ring.is_released.set()
    await asyncio.gather(older, newer)
    found = await store_of(ring).load()
    assert found is not None
    assert (found.refresh_token, found.is_locked) == ("r-2", True)
