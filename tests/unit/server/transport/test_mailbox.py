"""The queue of a socket: as the libraries know it from asyncio, and light while it is empty."""

from __future__ import annotations

import asyncio

import pytest

from server_stub.transport.mailbox import Mailbox


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
