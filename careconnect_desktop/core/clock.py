"""Time as a dependency, so that tests own it."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from functools import lru_cache
from typing import Protocol


class Clock(Protocol):
    """Two clocks: one that people read, one that only moves forward."""

    def now(self) -> datetime:
        """The current time, aware, in UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds that never jump."""
        ...


class SystemClock:
    """The clock of this machine."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


def rfc3339(moment: datetime) -> str:
    """RFC 3339 in UTC with ``Z`` and milliseconds; raises ValueError for a naive time."""
    if moment.tzinfo is None:
        raise ValueError("a time without zone")
    # In UTC before it is looked up: of an hour that a clock shows twice, both times are equal as keys.
    return _written(moment if moment.tzinfo is UTC else moment.astimezone(UTC))


# One moment stands in several places of one answer, and who a person is in many answers.
@lru_cache(maxsize=256)
def _written(in_utc: datetime) -> str:
    return in_utc.isoformat(timespec="milliseconds")[:-6] + "Z"


def unix_ms(moment: datetime) -> int:
    """Milliseconds since 1970-01-01T00:00:00Z."""
    return int(moment.timestamp() * 1000)
