"""A doctor's time off as use cases see it."""

from __future__ import annotations

from typing import Protocol

from careconnect_desktop.model.time_off import TimeOff


class TimeOffApi(Protocol):
    """The signed-in doctor's own list, read and replaced as a whole; raises `CareConnectError`."""

    async def time_off(self) -> tuple[TimeOff, ...]:
        """What is not over yet, the earliest first."""
        ...

    async def replace_time_off(self, spans: tuple[TimeOff, ...]) -> None: ...
