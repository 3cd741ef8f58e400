"""What a doctor tells of their day to everybody who has a visit with them today."""

from __future__ import annotations

from typing import Protocol


class DoctorStatusSignaling(Protocol):
    """Over the realtime line; whoever is not there at that moment does not hear it."""

    async def send_doctor_status(self, *, is_away: bool, delay_minutes: int | None) -> None:
        """delay_minutes: 0 to 1440, None for none. Raises ``unreachable``, ``timeout``, ``forbidden``."""
        ...
