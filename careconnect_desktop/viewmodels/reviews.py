"""What patients say of one doctor."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.care import Review
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import Failure


class ReviewSource(Protocol):
    """`CareService`, to read."""

    async def reviews(self, doctor_id: str) -> tuple[Review, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewsSnapshot:
    """Of one doctor; failure: why there are none to show. A doctor's page is whole without them."""

    doctor_id: str = ""
    reviews: tuple[Review, ...] = ()
    failure: Failure | None = None


class ReviewsModel(SnapshotModel[ReviewsSnapshot]):
    """One doctor at a time."""

    def __init__(self, source: ReviewSource, tasks: Starter, parent: QObject | None = None) -> None:
        super().__init__(ReviewsSnapshot(), parent)
        self._source = source
        self._tasks = tasks

    def open(self, doctor_id: str) -> None:
        """Ask for what is said of this doctor."""
        if doctor_id != self.snapshot.doctor_id:
            self._show(ReviewsSnapshot(doctor_id=doctor_id))
        self._tasks.start(self._load(doctor_id), "reviews")

    async def _load(self, doctor_id: str) -> None:
        try:
            found = await self._source.reviews(doctor_id)
        except CareConnectError as error:
            if self.snapshot.doctor_id == doctor_id:
                self._show(replace(self.snapshot, failure=Failure.of(error)))
            return
        if self.snapshot.doctor_id == doctor_id:
            self._show(replace(self.snapshot, reviews=found, failure=None))
