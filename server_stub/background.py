"""What the server does without being asked: sending letters, expiring requests, forgetting what is old."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Chore:
    """Something to do every so many seconds. name: for the log."""

    name: str
    every_s: float
    work: Callable[[], Awaitable[object]]


class Background:
    """Runs chores side by side until it is closed. A failure is logged by its code and the chore goes on."""

    def __init__(self, chores: tuple[Chore, ...]) -> None:
        self._chores = chores
        self._scope = TaskScope("background")

    def start(self) -> None:
        """Begin, each chore at once."""
        for chore in self._chores:
            self._scope.start(_repeat(chore), chore.name)

    async def close(self) -> None:
        """Stop; what is being done is broken off, its transaction rolled back."""
        await self._scope.close()


async def _repeat(chore: Chore) -> None:
    while True:
        try:
            await chore.work()
        except CareConnectError as error:
            _log.warning("a chore failed", extra={"event": chore.name, "code": error.code})
        except Exception as error:  # noqa: BLE001 the edge of a task: the next round may succeed
            _log.error("a chore failed", extra={"event": chore.name}, exc_info=error)
        task = asyncio.current_task()
        if task is not None and task.cancelling():
            # A library lost the cancellation on its way: aiosmtplib's `asyncio.wait_for` before Python 3.12 gives the
            # mail server's answer instead when that comes in the same turn.
            return
        await asyncio.sleep(chore.every_s)
