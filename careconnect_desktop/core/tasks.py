"""Task scopes: every task has an owner that waits for it, and a failure that somebody hears of.

`asyncio.create_task` alone loses both: the task may be collected while it runs, and its exception is told to nobody.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, Self

_log = logging.getLogger(__name__)

FailureListener = Callable[[BaseException], None]

AGAIN_AFTER_S = 10.0
"""How long a task may take to end before it is cancelled once more."""


class TaskScope:
    """Owns tasks; `close()` cancels what still runs and waits for it.

    on_failure is called with the exception of a task that failed (never for a cancellation); without it the type of
    the exception is logged. again_after_s: what has not ended by then is cancelled again, and so on.
    """

    def __init__(
        self, name: str, on_failure: FailureListener | None = None, *, again_after_s: float = AGAIN_AFTER_S
    ) -> None:
        self._name = name
        self._on_failure = on_failure
        self._again_after_s = again_after_s
        self._tasks: set[asyncio.Task[Any]] = set()
        self._closed = False

    @property
    def is_closed(self) -> bool:
        return self._closed

    def start(self, coroutine: Coroutine[Any, Any, Any], name: str = "") -> asyncio.Task[Any]:
        """Run a coroutine in this scope; a closed scope refuses with RuntimeError."""
        if self._closed:
            coroutine.close()
            raise RuntimeError(f"task scope {self._name} is closed")
        task = asyncio.get_running_loop().create_task(coroutine, name=f"{self._name}:{name}" if name else self._name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        failure = task.exception()
        if failure is None:
            return
        if self._on_failure is not None:
            self._on_failure(failure)
        else:
            # The text of an exception may hold what a person typed; its type is enough to find the place.
            _log.error("task %s failed: %s", task.get_name(), type(failure).__name__)

    async def drain(self) -> None:
        """Wait, without cancelling, until nothing runs in this scope any more; what starts meanwhile counts."""
        current = asyncio.current_task()
        while running := [task for task in self._tasks if task is not current]:
            await asyncio.wait(running)

    async def close(self) -> None:
        """Cancel what runs and wait until it has ended; safe to call twice, and from a task of this scope."""
        self._closed = True
        current = asyncio.current_task()
        # A cancellation can be lost on the way: `asyncio.wait_for` before Python 3.12 gives its result instead when
        # that comes in the same turn, and whoever waits for the task would wait for ever.
        while running := [task for task in self._tasks if task is not current]:
            for task in running:
                task.cancel()
            await asyncio.wait(running, timeout=self._again_after_s)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
