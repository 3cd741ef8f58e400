"""The media thread: a plain asyncio loop that neither windows nor REST calls can hold up."""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

_log = logging.getLogger(__name__)

ResultT = TypeVar("ResultT")


class MediaThread:
    """Runs coroutines on a loop of its own; `run` is awaited on any other loop."""

    def __init__(self, name: str = "media") -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._main, name=name, daemon=True)
        self._ended: concurrent.futures.Future[None] = concurrent.futures.Future()
        self._is_closed = False
        self._thread.start()

    @property
    def is_closed(self) -> bool:
        return self._is_closed

    def submit(self, coroutine: Coroutine[Any, Any, ResultT]) -> concurrent.futures.Future[ResultT]:
        """Start a coroutine on the media loop, from any thread; RuntimeError once closed."""
        if self._is_closed:
            coroutine.close()
            raise RuntimeError("the media thread has ended")
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop)

    async def run(self, coroutine: Coroutine[Any, Any, ResultT]) -> ResultT:
        """Await a coroutine of the media loop; a cancellation of the caller cancels it there."""
        return await asyncio.wrap_future(self.submit(coroutine))

    def call_soon(self, function: Callable[..., object], *arguments: object) -> None:
        """Call a function on the media loop, from any thread; nothing happens once closed."""
        if not self._is_closed:
            self._loop.call_soon_threadsafe(function, *arguments)

    async def close(self) -> None:
        """End the loop and the thread; tasks that still run are cancelled and waited for."""
        if self._is_closed:
            return
        self._is_closed = True
        self._loop.call_soon_threadsafe(self._loop.stop)
        await asyncio.wrap_future(self._ended)
        self._thread.join()

    def _main(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_forever()
            self._loop.run_until_complete(self._end_tasks())
        finally:
            asyncio.set_event_loop(None)
            self._loop.close()
            self._ended.set_result(None)

    async def _end_tasks(self) -> None:
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        if tasks:
            _log.warning("%d tasks were still running on the media loop", len(tasks))
            await asyncio.gather(*tasks, return_exceptions=True)
        await self._loop.shutdown_asyncgens()
        await self._loop.shutdown_default_executor()
