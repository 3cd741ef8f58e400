"""The activity log of one person: who did what, by kind and by day, page after page."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.reports import Activity, ActivityPage
from careconnect_desktop.protocol.names import Code
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.frame import AppointmentsSource
from careconnect_desktop.viewmodels.notices import Failure


class ActivityGroup(StrEnum):
    """What an entry is about."""

    ALL = "all"
    ACCOUNT = "account"
    VISITS = "visits"
    RECORDS = "records"
    CALLS = "calls"
    REFUSED = "refused"


_GROUP_OF_START: tuple[tuple[str, ActivityGroup], ...] = (
    ("APPOINTMENT", ActivityGroup.VISITS),
    ("VISIT_STARTED", ActivityGroup.VISITS),
    ("SCHEDULE", ActivityGroup.VISITS),
    ("TIME_OFF", ActivityGroup.VISITS),
    ("FEEDBACK", ActivityGroup.VISITS),
    ("CALL_", ActivityGroup.CALLS),
    ("NOTES", ActivityGroup.RECORDS),
    ("VISIT_READ", ActivityGroup.RECORDS),
    ("PATIENT", ActivityGroup.RECORDS),
    ("MESSAGE", ActivityGroup.RECORDS),
    ("CONVERSATIONS", ActivityGroup.RECORDS),
    ("FILE", ActivityGroup.RECORDS),
)
SPANS_DAYS = (1, 7, 30)
PAGE_ROWS = 20
"""What fills a screen: a filter that leaves fewer looks further."""

PACE_S = 0.2
"""Between two pages of a look through all: what the person does meanwhile goes first, the server's limit is far."""
REFUSED_S = 5.0
"""After a refusal that names no time."""


class ActivitySource(Protocol):
    """`ReportApi`, for the log."""

    async def activities(self, cursor: str | None = None) -> ActivityPage: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivitySnapshot:
    """activities: those that the filters leave, the newest first. span_days: 0 for all there is.

    has_more: the server holds older ones that the filter may leave. is_searching: they are being read, `read_count` of
    them so far, back to `oldest_at`. people: names by id; visits: names of patients by appointment, as far as
    this program knows them.
    """

    me_id: str
    now: datetime
    activities: tuple[Activity, ...] = ()
    group: ActivityGroup = ActivityGroup.ALL
    span_days: int = 0
    has_more: bool = False
    is_loaded: bool = False
    is_loading: bool = False
    is_searching: bool = False
    read_count: int = 0
    oldest_at: datetime | None = None
    failure: Failure | None = None
    people: Mapping[str, str] = field(default_factory=dict)
    visits: Mapping[str, str] = field(default_factory=dict)

    def who(self, activity: Activity) -> str | None:
        """The name of who did it; None for oneself, and for people whom this program does not know."""
        is_mine = activity.actor_id is None or activity.actor_id == self.me_id
        return None if is_mine else self.people.get(str(activity.actor_id))

    def about(self, activity: Activity) -> str | None:
        """The patient of the visit that it is about, where it names one that is known."""
        return self.visits.get(activity.details.get("appointmentId", ""))


class ActivityModel(SnapshotModel[ActivitySnapshot]):
    """The server gives pages, without filters: a filter is filled by asking for older pages, until it is or is stopped.

    One page is asked for at a time, with a pause behind it; another filter meanwhile goes on with the pages that are
    there.
    """

    def __init__(
        self,
        source: ActivitySource,
        appointments: AppointmentsSource,
        me_id: str,
        tasks: Starter,
        clock: Clock,
        parent: QObject | None = None,
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        super().__init__(ActivitySnapshot(me_id=me_id, now=clock.now()), parent)
        self._source = source
        self._appointments = appointments
        self._tasks = tasks
        self._clock = clock
        self._sleep = sleep
        self._known: list[Activity] = []
        self._cursor: str | None = None
        self._wanted_count = 0
        self._pausing: asyncio.Future[None] | None = None

    def load(self) -> None:
        """The newest page, anew, and as many older ones as the filter needs."""
        if not self.snapshot.is_loading:
            self._wanted_count = PAGE_ROWS
            self._begin(is_first=True)

    def try_again(self) -> None:
        """After a failure: go on where it happened."""
        if self.snapshot.is_loaded and self.snapshot.has_more and not self.snapshot.is_loading:
            self._begin(is_first=False)
        else:
            self.load()

    def load_more(self) -> None:
        """The next page; with a filter, as many as give another screenful."""
        if self.snapshot.has_more and not self.snapshot.is_loading:
            self._wanted_count = len(self.snapshot.activities) + PAGE_ROWS
            self._begin(is_first=False)

    def stop(self) -> None:
        """Look no further than the page that is on its way."""
        self._wanted_count = 0
        self._show(replace(self.snapshot, is_searching=False))
        self._end_pause()

    def choose_group(self, group: ActivityGroup) -> None:
        self._choose(replace(self.snapshot, group=group))

    def choose_span(self, days: int) -> None:
        """Only the last days; 0 for all there is."""
        self._choose(replace(self.snapshot, span_days=days))

    def _choose(self, shown: ActivitySnapshot) -> None:
        self._show(shown)
        self._filter((), self._known)
        self._wanted_count = PAGE_ROWS
        if not self._is_short():
            self._end_pause()
        elif not self.snapshot.is_loading:
            self._begin(is_first=False)

    def _begin(self, *, is_first: bool) -> None:
        is_searching = self._is_filtered() and not is_first
        self._show(replace(self.snapshot, is_loading=True, is_searching=is_searching, failure=None))
        self._tasks.start(self._load(is_first=is_first), "activity")

    async def _load(self, *, is_first: bool) -> None:
        while True:
            pause_s = PACE_S
            try:
                page = await self._source.activities(None if is_first else self._cursor)
            except CareConnectError as error:
                if error.code != Code.RATE_LIMITED or not self._is_short():
                    self._show(replace(self.snapshot, is_loading=False, is_searching=False, failure=Failure.of(error)))
                    return
                # Somebody with a long log who is busy elsewhere as well: the look goes on when the server wishes.
                pause_s = error.retry_after_s or REFUSED_S
            else:
                self._take(page, is_first=is_first)
                is_first = False
            if self._is_short():
                self._show(replace(self.snapshot, is_searching=True))
                await self._pause(pause_s)
            if not self._is_short():
                self._show(replace(self.snapshot, is_loading=False, is_searching=False))
                return

    async def _pause(self, seconds: float) -> None:
        """Wait, or until nothing more is looked for."""
        self._pausing = pausing = asyncio.ensure_future(self._sleep(seconds))
        try:
            await asyncio.wait([pausing])
        finally:
            self._pausing = None
            pausing.cancel()
            await asyncio.gather(pausing, return_exceptions=True)

    def _end_pause(self) -> None:
        if self._pausing is not None:
            self._pausing.cancel()

    def _take(self, page: ActivityPage, *, is_first: bool) -> None:
        if is_first:
            self._known = []
        self._known += page.activities
        self._cursor = page.next_cursor
        self._show(replace(self.snapshot, is_loaded=True))
        self._filter(() if is_first else self.snapshot.activities, page.activities)

    def _is_short(self) -> bool:
        """True while the filter leaves less than is wanted, and there is more to look at."""
        shown = self.snapshot
        return self._is_filtered() and shown.has_more and len(shown.activities) < self._wanted_count

    def _is_filtered(self) -> bool:
        return self.snapshot.group is not ActivityGroup.ALL or bool(self.snapshot.span_days)

    def _filter(self, before: tuple[Activity, ...], added: Iterable[Activity]) -> None:
        """What is left of `added` behind what was left before: a long log is gone through once, not with each page."""
        shown, now = self.snapshot, self._clock.now()
        since = now - timedelta(days=shown.span_days) if shown.span_days else None
        left = tuple(
            found for found in added if _is_in(found, shown.group) and (since is None or found.created_at >= since)
        )
        oldest_at = self._known[-1].created_at if self._known else None
        is_past = since is not None and oldest_at is not None and oldest_at < since
        known = self._appointments.snapshot.appointments
        self._show(
            replace(
                shown,
                activities=(*before, *left),
                has_more=self._cursor is not None and not is_past,
                read_count=len(self._known),
                oldest_at=oldest_at,
                now=now.replace(second=0, microsecond=0),
                people={found.patient.id: found.patient.name for found in known},
                visits={found.id: found.patient.name for found in known},
            )
        )


def group_of(activity: Activity) -> ActivityGroup:
    """What an entry is about; what nobody knows is about the account."""
    return next((group for start, group in _GROUP_OF_START if activity.kind.startswith(start)), ActivityGroup.ACCOUNT)


def _is_in(activity: Activity, group: ActivityGroup) -> bool:
    if group is ActivityGroup.ALL:
        return True
    if group is ActivityGroup.REFUSED:
        return activity.is_refused
    return group_of(activity) is group
