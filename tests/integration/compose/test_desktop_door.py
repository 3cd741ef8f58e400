"""The way in: nothing stays open after a failure, and nobody waits for a kept session."""

from __future__ import annotations

import asyncio

import pytest
from keyring.errors import NoKeyringError

from careconnect_desktop.compose.core import Kept
from careconnect_desktop.compose.desktop_door import Door
from careconnect_desktop.compose.desktop_media import DesktopMedia
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.credentials import StoredSession
from careconnect_desktop.ports.server_address import ServerAddress
from careconnect_desktop.storage.documents import MemoryDocuments
from careconnect_desktop.storage.key_ring import KeyRingBackend, KeyRingText
from careconnect_desktop.storage.stores import KeyRingCalls, KeyRingSessions
from tests.helpers.fake_api import FakeSecrets
from tests.helpers.key_ring import MemoryRing, keys_in


def a_door(*, is_kept: bool = False) -> Door:
    return Door(DesktopMedia(), is_insecure_http_allowed=False, is_kept=is_kept)


async def test_a_server_that_is_down_leaves_nothing_open(unused_port: int) -> None:
    door = a_door()
    with pytest.raises(CareConnectError) as caught:
        await door.sign_in(f"http://127.0.0.1:{unused_port}", "somebody@mail.example", "some long password", None)
    assert caught.value.code == "unreachable"
    assert door.client is None


async def test_plain_http_to_another_machine_is_refused_before_anything_is_sent() -> None:
    door = a_door()
    with pytest.raises(CareConnectError) as caught:
        await door.sign_in("http://clinic.example", "somebody@mail.example", "some long password", None)
    assert caught.value.code == "insecure_url"
    assert door.client is None


async def test_the_demo_keeps_no_session(unused_port: int) -> None:
    assert await a_door().restore(f"http://127.0.0.1:{unused_port}") is None


async def test_without_a_kept_session_the_form_is_shown(unused_port: int) -> None:
    door = a_door(is_kept=True)
    assert await door.restore(f"http://127.0.0.1:{unused_port}") is None
    assert door.client is None


async def test_without_a_key_ring_nobody_can_stay(unused_port: int) -> None:
    def none() -> KeyRingBackend:
        raise NoKeyringError

    def kept(_address: ServerAddress) -> Kept:
        text = KeyRingText("somebody", none)
        return Kept(KeyRingSessions(text), KeyRingCalls(text), MemoryDocuments())

    door = Door(DesktopMedia(), is_insecure_http_allowed=False, is_kept=True, keep=kept)
    assert door.can_keep
    assert await door.restore(f"http://127.0.0.1:{unused_port}") is None
    assert not door.can_keep


class SlowSecrets(FakeSecrets):
    """A key ring that waits for a person at its prompt."""

    def __init__(self) -> None:
        super().__init__()
        self.is_asked = asyncio.Event()

    async def load(self) -> StoredSession | None:
        self.is_asked.set()
        await asyncio.Event().wait()
        return None


class WatchedDocuments(MemoryDocuments):
    """Says whether the client around it was closed."""

    def __init__(self) -> None:
        super().__init__()
        self.is_closed = False

    async def close(self) -> None:
        await super().close()
        # As a disk does, it takes some turns of the loop.
        for _ in range(10):
            await asyncio.sleep(0)
        self.is_closed = True


async def test_a_program_that_ends_while_it_looks_for_a_kept_session_leaves_nothing_open(unused_port: int) -> None:
    secrets, documents = SlowSecrets(), WatchedDocuments()
    key_of = keys_in(MemoryRing())
    door = Door(
        DesktopMedia(),
        is_insecure_http_allowed=False,
        is_kept=True,
        keep=lambda _address: Kept(secrets, KeyRingCalls(key_of("call")), documents),
    )
    restoring = asyncio.create_task(door.restore(f"http://127.0.0.1:{unused_port}"))
    await secrets.is_asked.wait()
    restoring.cancel()
    await asyncio.wait([restoring])
    assert documents.is_closed
    assert restoring.cancelled()
