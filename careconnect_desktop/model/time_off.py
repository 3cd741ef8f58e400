"""Time in which a doctor sees nobody, whatever the weekly hours say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, order=True)
class TimeOff:
    """Aware times in UTC; the end is not part of it. reason: for the doctor alone."""

    starts_at: datetime
    ends_at: datetime
    reason: str | None = None

    def overlaps(self, starts_at: datetime, ends_at: datetime) -> bool:
        """True when a span of time and this one share a moment."""
        return self.starts_at < ends_at and starts_at < self.ends_at
