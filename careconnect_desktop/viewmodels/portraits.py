"""Pictures of people for views: asked for by address, read in a worker, handed back in the window's thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol, TypeVar

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.viewmodels.base import Starter

T = TypeVar("T")


class PortraitSource(Protocol):
    """`PortraitsService`."""

    async def picture(self, url: str) -> bytes: ...


class PortraitsModel:
    """Holds nothing: what was read is the views' to keep."""

    def __init__(self, source: PortraitSource, tasks: Starter) -> None:
        self._source = source
        self._tasks = tasks

    def want(self, url: str, read: Callable[[bytes], T], show: Callable[[T | None], None]) -> None:
        """`read` runs in a worker and may raise `CareConnectError`; `show` hears None for what cannot be had."""
        self._tasks.start(self._get(url, read, show), "portrait")

    async def _get(self, url: str, read: Callable[[bytes], T], show: Callable[[T | None], None]) -> None:
        try:
            data = await self._source.picture(url)
            found: T | None = await asyncio.get_running_loop().run_in_executor(None, read, data)
        except CareConnectError:
            # The letters of the name stand there instead: nobody needs to be told.
            found = None
        show(found)
