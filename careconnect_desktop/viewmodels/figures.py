"""A doctor's own numbers: what was booked and what became of it, day by day, and how patients rate."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, timedelta
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.reports import AppointmentCounts, Feedback
from careconnect_desktop.model.scheduling import AppointmentStatus
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import Failure

SPANS_DAYS = (7, 30, 90, 365)
MAX_COMMENTS = 20


class Reports(Protocol):
    """`ReportApi`, for numbers."""

    async def appointment_counts(self, first_day: date, last_day: date) -> AppointmentCounts: ...

    async def feedback(self, doctor_id: str) -> tuple[Feedback, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresSnapshot:
    """by_status: the most first. by_day: every day of the span, empty ones too. ratings: how many of 1 to 5 stars."""

    span_days: int
    first_day: date
    last_day: date
    by_status: tuple[tuple[AppointmentStatus, int], ...] = ()
    by_day: tuple[tuple[date, int], ...] = ()
    ratings: tuple[int, int, int, int, int] = (0, 0, 0, 0, 0)
    comments: tuple[Feedback, ...] = ()
    is_loaded: bool = False
    is_loading: bool = False
    failure: Failure | None = None

    @property
    def total(self) -> int:
        return sum(count for _status, count in self.by_status)

    @property
    def rating_count(self) -> int:
        return sum(self.ratings)

    @property
    def rating_average(self) -> float | None:
        """1 to 5; None before anybody has rated."""
        if not self.rating_count:
            return None
        return sum(stars * count for stars, count in enumerate(self.ratings, start=1)) / self.rating_count


class FiguresModel(SnapshotModel[FiguresSnapshot]):
    """Asks when somebody looks; an answer for a span that is no longer shown is dropped."""

    def __init__(
        self, reports: Reports, doctor_id: str, tasks: Starter, clock: Clock, parent: QObject | None = None
    ) -> None:
        self._clock = clock
        super().__init__(self._empty(30), parent)
        self._reports = reports
        self._doctor_id = doctor_id
        self._tasks = tasks

    def load(self) -> None:
        """Somebody came to look."""
        if not self.snapshot.is_loading:
            self._start(self.snapshot.span_days)

    def choose_span(self, days: int) -> None:
        """Another stretch of time, which ends today."""
        if days in SPANS_DAYS and days != self.snapshot.span_days:
            self._start(days)

    def _start(self, days: int) -> None:
        before, fresh = self.snapshot, self._empty(days)
        kept = replace(fresh, ratings=before.ratings, comments=before.comments)
        if (before.first_day, before.last_day) == (fresh.first_day, fresh.last_day):
            # The numbers of last time stay on the screen until the new ones are there.
            kept = replace(before, failure=None)
        self._show(replace(kept, is_loading=True))
        self._tasks.start(self._load(fresh), "figures")

    def _empty(self, days: int) -> FiguresSnapshot:
        today = self._clock.now().astimezone(UTC).date()
        return FiguresSnapshot(span_days=days, first_day=today - timedelta(days=days - 1), last_day=today)

    async def _load(self, wanted: FiguresSnapshot) -> None:
        try:
            counts = await self._reports.appointment_counts(wanted.first_day, wanted.last_day)
            feedback = await self._reports.feedback(self._doctor_id)
        except CareConnectError as error:
            if self.snapshot.span_days == wanted.span_days:
                self._show(replace(self.snapshot, is_loading=False, failure=Failure.of(error)))
            return
        if self.snapshot.span_days != wanted.span_days:
            return
        known = dict(counts.by_day)
        days = [wanted.first_day + timedelta(days=offset) for offset in range(wanted.span_days)]
        self._show(
            replace(
                wanted,
                by_status=tuple(sorted(counts.by_status, key=lambda row: (-row[1], row[0].value))),
                by_day=tuple((day, known.get(day, 0)) for day in days),
                ratings=_stars(feedback),
                comments=tuple(found for found in feedback if found.comment)[:MAX_COMMENTS],
                is_loaded=True,
            )
        )


def _stars(feedback: tuple[Feedback, ...]) -> tuple[int, int, int, int, int]:
    one, two, three, four, five = (sum(found.rating == stars for found in feedback) for stars in range(1, 6))
    return one, two, three, four, five
