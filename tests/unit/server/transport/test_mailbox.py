"""The queue of a socket: as the libraries know it from asyncio, and light while it is empty."""

from __future__ import annotations

import asyncio
import contextlib

import pytest

from server_stub.transport.mailbox import MOST_IN_A_PAYLOAD, Mailbox, SocketMailbox


async def test_entries_come_out_in_their_order_also_for_a_reader_that_waits() -> None:
    box = Mailbox()
    reading = asyncio.ensure_future(box.get())
    await asyncio.sleep(0)
    for number in range(3):
        box.put_nowait(number)
    assert await reading == 0
    assert [box.get_nowait(), await box.get()] == [1, 2]
    assert box.empty()
    with pytest.raises(asyncio.QueueEmpty):
        box.get_nowait()


async def test_each_of_several_readers_gets_one() -> None:
    box = Mailbox()
    readers = [asyncio.ensure_future(box.get()) for _ in range(3)]
    await asyncio.sleep(0)
    for number in range(3):
        await box.put(number)
    assert sorted(await asyncio.gather(*readers)) == [0, 1, 2]


async def test_a_reader_that_gives_up_loses_nothing() -> None:
    box = Mailbox()
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(box.get(), 0.01)
    first, second = asyncio.ensure_future(box.get()), asyncio.ensure_future(box.get())
    await asyncio.sleep(0)
    box.put_nowait("kept")
    first.cancel()
    assert await asyncio.wait_for(second, 1.0) == "kept"


async def test_joining_waits_until_all_has_been_dealt_with() -> None:
    box = Mailbox()
    await box.join()
    box.put_nowait(1)
    box.put_nowait(2)
    joining = asyncio.ensure_future(box.join())
    for _ in range(2):
        box.get_nowait()
        await asyncio.sleep(0)
        assert not joining.done()
        box.task_done()
    await asyncio.wait_for(joining, 1.0)


def test_who_wants_to_know_is_told_of_each_entry() -> None:
    box = Mailbox()
    told: list[bool] = []
    box.on_put = lambda: told.append(box.empty())
    box.put_nowait("a")
    box.put_nowait("b")
    assert told == [False, False]


async def _poll(box: Mailbox) -> list[object]:
    """As Engine.IO answers a poll."""
    found = [await box.get()]
    with contextlib.suppress(asyncio.QueueEmpty):
        while True:
            found.append(box.get_nowait())
    return found


async def test_what_a_socket_is_told_in_one_poll_can_be_read_by_a_client_of_the_same_library() -> None:
    box = SocketMailbox()
    for number in range(40):
        box.put_nowait(number)
    assert MOST_IN_A_PAYLOAD == 16
    told = [await _poll(box) for _ in range(3)]
    assert told == [list(range(16)), list(range(16, 32)), list(range(32, 40))]


async def test_a_websocket_is_told_all_at_once_also_after_polls() -> None:
    box = SocketMailbox()
    box.put_nowait("a poll")
    assert await _poll(box) == ["a poll"]
    for number in range(40):
        box.put_nowait(number)
    assert [box.get_nowait() for _ in range(40)] == list(range(40))
