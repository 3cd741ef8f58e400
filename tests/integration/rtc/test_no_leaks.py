"""Five calls in one process leave it as it was, however they end."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.rtc import IceConfiguration, IceServer
from careconnect_desktop.rtc.peer_connection import MediaThreadPeerConnectionFactory
from tests.helpers.ports import free_port
from tests.helpers.rtc_pair import Side, Witness, card_and_tone, connected_pair, until


def _descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


async def test_five_calls_leave_no_thread_and_no_descriptor() -> None:
    counts = []
    for _ in range(5):
        async with connected_pair() as (caller, callee):
            await until(lambda caller=caller: len(caller.viewer.codes) > 2)  # type: ignore[misc]
            await until(lambda callee=callee: len(callee.viewer.codes) > 2)  # type: ignore[misc]
        counts.append((threading.active_count(), _descriptors()))
    assert len(set(counts)) == 1, counts


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_many_calls_hold_no_more_memory_than_some() -> None:
    command = [sys.executable, "-m", "tests.helpers.calls_in_a_row", "24"]
    ran = subprocess.run(command, check=True, capture_output=True, text=True, timeout=280)
    held_mb = json.loads(ran.stdout)
    # Until every size of picture and buffer was there once, it grows. With an arena for each thread it goes on growing.
    assert held_mb[-1] - held_mb[11] < 30, held_mb


async def test_many_connections_of_one_factory_leave_only_its_thread() -> None:
    factory = MediaThreadPeerConnectionFactory()
    media = card_and_tone()
    media.start()
    counts = []
    for _ in range(5):
        connection = factory.create(media, IceConfiguration(), Witness())
        await connection.create_offer()
        await connection.close()
        counts.append(_descriptors())
    assert len(set(counts)) == 1, counts
    media.close()
    await factory.close()


async def test_a_factory_closes_what_was_left_open() -> None:
    factory = MediaThreadPeerConnectionFactory()
    media = card_and_tone()
    await factory.create(media, IceConfiguration(), Witness()).create_offer()
    factory.create(media, IceConfiguration(), Witness())
    await factory.close()
    media.close()


async def test_closing_while_it_connects_ends_it() -> None:
    caller, callee = (Side(MediaThreadPeerConnectionFactory(), card_and_tone()) for _ in range(2))
    offer = await caller.connection.create_offer()
    answer = await callee.connection.create_answer(offer)
    await caller.connection.set_remote_description(answer)
    await asyncio.gather(caller.close(), callee.close())
    assert not caller.witness.errors


async def test_closing_while_it_gathers_from_a_dead_server_ends_it() -> None:
    factory = MediaThreadPeerConnectionFactory()
    servers = (IceServer((f"stun:127.0.0.1:{free_port()}",)),)
    connection = factory.create(card_and_tone(), IceConfiguration(servers), Witness())
    offering = asyncio.create_task(connection.create_offer())
    await asyncio.sleep(0.1)
    await connection.close()
    await asyncio.gather(offering, return_exceptions=True)
    await factory.close()


async def test_a_cancelled_offer_leaves_nothing() -> None:
    factory = MediaThreadPeerConnectionFactory()
    servers = (IceServer((f"stun:127.0.0.1:{free_port()}",)),)
    connection = factory.create(card_and_tone(), IceConfiguration(servers), Witness())
    offering = asyncio.create_task(connection.create_offer())
    await asyncio.sleep(0.1)
    offering.cancel()
    await asyncio.gather(offering, return_exceptions=True)
    await connection.close()
    await factory.close()


async def test_a_closed_connection_says_so() -> None:
    factory = MediaThreadPeerConnectionFactory()
    connection = factory.create(card_and_tone(), IceConfiguration(), Witness())
    await connection.close()
    await connection.close()
    with pytest.raises(CareConnectError) as raised:
        await connection.create_offer()
    assert raised.value.code == "connection_closed"
    assert (await connection.statistics()).video.frames_received == 0
    await factory.close()
