"""Ratings as other modules read them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.feedback import repository
from server_stub.storage.sealing import Sealer


@dataclass(frozen=True, slots=True)
class Review:
    """What a patient said about one appointment."""

    rating: int
    comment: str | None


class Ratings:
    """Reads feedback; `feedback.service` writes it."""

    def __init__(self, sealer: Sealer) -> None:
        self._sealer = sealer

    async def of_doctors(
        self, connection: AsyncConnection, doctor_ids: Collection[str] | None
    ) -> dict[str, tuple[float, int]]:
        """Average (one decimal) and count by doctor; doctors without feedback are absent."""
        found = await repository.ratings(connection, doctor_ids)
        return {doctor_id: (round(average, 1), count) for doctor_id, (average, count) in found.items()}

    async def of_appointments(self, connection: AsyncConnection, appointment_ids: Collection[str]) -> dict[str, Review]:
        """Reviews by appointment."""
        if not appointment_ids:
            return {}
        rows = await repository.of_appointments(connection, appointment_ids)
        return {
            row["appointment_id"]: Review(
                row["rating"],
                self._sealer.open_optional(row["comment"], row["key_id"], f"feedback/{row['id']}"),
            )
            for row in rows
        }
