"""The media thread, and that nothing of aiortc is loaded before it is needed."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading

import pytest

from careconnect_desktop.rtc.media_thread import MediaThread
from careconnect_desktop.rtc.peer_connection import MediaThreadPeerConnectionFactory
from tests.helpers.rtc_pair import until


async def test_coroutines_run_on_the_other_thread_and_their_results_come_back() -> None:
    thread = MediaThread("test-media")

    async def where() -> str:
        return threading.current_thread().name

    async def fail() -> None:
        raise ValueError("no")

    assert await thread.run(where()) == "test-media"
    with pytest.raises(ValueError, match="no"):
        await thread.run(fail())
    await thread.close()
    await thread.close()
    assert thread.is_closed


async def test_a_caller_that_is_cancelled_cancels_its_work() -> None:
    thread = MediaThread()
    began, cancelled = threading.Event(), threading.Event()

    async def work() -> None:
        began.set()
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            cancelled.set()
            raise

    running = asyncio.create_task(thread.run(work()))
    await until(began.is_set)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    await until(cancelled.is_set)
    await thread.close()


async def test_a_closed_thread_takes_nothing() -> None:
    thread = MediaThread()
    await thread.close()
    thread.call_soon(print, "never")
    with pytest.raises(RuntimeError):
        await thread.run(asyncio.sleep(0))


async def test_work_that_is_left_is_ended_with_the_thread() -> None:
    thread = MediaThread()
    left = thread.submit(asyncio.sleep(60))
    await asyncio.sleep(0.02)
    await thread.close()
    assert left.cancelled()


async def test_preparing_opens_nothing() -> None:
    factory = MediaThreadPeerConnectionFactory()
    await factory.prepare()
    await factory.prepare()
    await factory.close()


def test_aiortc_is_not_loaded_before_the_first_connection() -> None:
    code = (
        "import sys, careconnect_desktop.rtc.peer_connection as rtc; rtc.MediaThreadPeerConnectionFactory();"
        "print([name for name in ('aiortc', 'aioice', 'av', 'numpy') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=30)
    assert done.stdout.strip() == "[]"
