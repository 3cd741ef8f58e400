"""The server's chores end when they are asked to."""

from __future__ import annotations

import asyncio
import contextlib

import pytest

from server_stub.background import Background, Chore


async def test_a_chore_whose_cancellation_was_lost_ends_all_the_same() -> None:
    rounds: list[None] = []
    under_way = asyncio.Event()

    async def work() -> None:
        rounds.append(None)
        under_way.set()
        with contextlib.suppress(asyncio.CancelledError):  # as a library does when the answer came in the same turn
            await asyncio.Event().wait()

    background = Background((Chore("letters", 0.0, work),))
    background.start()
    await under_way.wait()
    async with asyncio.timeout(5):
        await background.close()
    assert len(rounds) == 1


@pytest.mark.expects_log_errors("server_stub.background")
async def test_a_chore_goes_on_after_a_failure() -> None:
    rounds: list[None] = []
    again = asyncio.Event()

    async def work() -> None:
        rounds.append(None)
        if len(rounds) == 2:
            again.set()
        raise OSError

    background = Background((Chore("letters", 0.0, work),))
    background.start()
    async with asyncio.timeout(5):
        await again.wait()
    await background.close()
