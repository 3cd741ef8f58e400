"""A doctor's time off: added and taken away one by one, saved at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.scheduling import OCCUPYING
from careconnect_desktop.model.time_off import TimeOff
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.frame import AppointmentsSource
from careconnect_desktop.viewmodels.notices import Failure, NoticeCentre, NoticeTone

DAY_END = 24 * 60
MAX_REASON = 200


class TimeOffService(Protocol):
    """`TimeOffApi`."""

    async def time_off(self) -> tuple[TimeOff, ...]: ...

    async def replace_time_off(self, spans: tuple[TimeOff, ...]) -> None: ...


@dataclass(frozen=True, slots=True)
class TimeOffWish:
    """What the form holds: days and minutes after midnight, in the doctor's zone. The last day is included."""

    first_day: date
    last_day: date
    start: int = 0
    end: int = DAY_END
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeOffSnapshot:
    """spans: the earliest first. booked: how many visits stand in each, which are not touched."""

    today: date
    spans: tuple[TimeOff, ...] = ()
    booked: tuple[int, ...] = ()
    is_loaded: bool = False
    is_saving: bool = False
    failure: Failure | None = None


class TimeOffModel(SnapshotModel[TimeOffSnapshot]):
    """Holds what the server holds; a change that failed leaves it as it was."""

    def __init__(
        self,
        service: TimeOffService,
        appointments: AppointmentsSource,
        notices: NoticeCentre,
        tasks: Starter,
        clock: Clock,
        zone: ZoneInfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(TimeOffSnapshot(today=clock.now().astimezone(zone).date()), parent)
        self._service = service
        self._appointments = appointments
        self._notices = notices
        self._tasks = tasks
        self._zone = zone
        self._is_loading = False
        self._unsubscribe = appointments.subscribe(lambda _snapshot: self._show_spans(self.snapshot.spans))

    def load(self) -> None:
        """Somebody came to look: asked for once, and again after a failure."""
        if not self.snapshot.is_loaded and not self._is_loading:
            self._is_loading = True
            self._tasks.start(self._load(), "time off")

    def problem_of(self, wish: TimeOffWish) -> str | None:
        """Why this cannot be added: ``ends_first``, ``is_over``; None when it can."""
        span = self._span(wish)
        if span.ends_at <= span.starts_at:
            return "ends_first"
        if wish.last_day < self.snapshot.today:
            return "is_over"
        return None

    def add(self, wish: TimeOffWish) -> None:
        """One more; does nothing for a wish with a problem, and while one is on its way."""
        if self.problem_of(wish) is None:
            self._replace(tuple(sorted((*self.snapshot.spans, self._span(wish)), key=_order)), "time_off_added")

    def remove(self, span: TimeOff) -> None:
        """Take one away; patients can book this time again."""
        self._replace(tuple(found for found in self.snapshot.spans if found != span), "time_off_removed")

    def close(self) -> None:
        """Hear nothing more; before the model is thrown away."""
        self._unsubscribe()

    def _span(self, wish: TimeOffWish) -> TimeOff:
        reason = " ".join(wish.reason.split())[:MAX_REASON] or None
        return TimeOff(self._moment(wish.first_day, wish.start), self._moment(wish.last_day, wish.end), reason)

    def _moment(self, day: date, minutes: int) -> datetime:
        # By the wall clock: a day of the change to summer time has 23 hours, and 24:00 is the next day's midnight.
        day += timedelta(days=minutes // DAY_END)
        clock = time(minutes % DAY_END // 60, minutes % 60)
        return datetime.combine(day, clock, self._zone).astimezone(UTC)

    def _replace(self, spans: tuple[TimeOff, ...], told: str) -> None:
        if self.snapshot.is_loaded and not self.snapshot.is_saving:
            self._show(replace(self.snapshot, is_saving=True, failure=None))
            self._tasks.start(self._save(spans, told), "save time off")

    async def _load(self) -> None:
        try:
            found = await self._service.time_off()
        except CareConnectError as error:
            self._show(replace(self.snapshot, failure=Failure.of(error)))
            return
        finally:
            self._is_loading = False
        self._show(replace(self.snapshot, is_loaded=True, failure=None))
        self._show_spans(found)

    async def _save(self, spans: tuple[TimeOff, ...], told: str) -> None:
        try:
            await self._service.replace_time_off(spans)
        except CareConnectError as error:
            self._show(replace(self.snapshot, is_saving=False, failure=Failure.of_change(error)))
            return
        self._show(replace(self.snapshot, is_saving=False))
        self._show_spans(spans)
        self._notices.tell(told, NoticeTone.OK)

    def _show_spans(self, spans: tuple[TimeOff, ...]) -> None:
        held = [found for found in self._appointments.snapshot.appointments if found.status in OCCUPYING]
        booked = tuple(sum(span.overlaps(found.starts_at, found.ends_at) for found in held) for span in spans)
        self._show(replace(self.snapshot, spans=spans, booked=booked))


def _order(span: TimeOff) -> tuple[datetime, datetime]:
    return span.starts_at, span.ends_at
