"""The activity log of one person: who did what, by kind and by day, page after page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.reports import Activity, ActivityPage
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


class ActivitySource(Protocol):
    """`ReportApi`, for the log."""

    async def activities(self, cursor: str | None = None) -> ActivityPage: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ActivitySnapshot:
    """activities: those that the filters leave, the newest first. span_days: 0 for all that is loaded.

    has_more: the server holds older ones. people: names by id; visits: names of patients by appointment, as far as
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
    """Filters what is loaded; the server gives pages, without filters."""

    def __init__(
        self,
        source: ActivitySource,
        appointments: AppointmentsSource,
        me_id: str,
        tasks: Starter,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(ActivitySnapshot(me_id=me_id, now=clock.now()), parent)
        self._source = source
        self._appointments = appointments
        self._tasks = tasks
        self._clock = clock
        self._known: tuple[Activity, ...] = ()
        self._cursor: str | None = None

    def load(self) -> None:
        """The newest page, anew."""
        self._start(None)

    def load_more(self) -> None:
        """The page before."""
        if self.snapshot.has_more:
            self._start(self._cursor)

    def choose_group(self, group: ActivityGroup) -> None:
        self._show(replace(self.snapshot, group=group))
        self._filter()

    def choose_span(self, days: int) -> None:
        """Only the last days; 0 for all that is loaded."""
        self._show(replace(self.snapshot, span_days=days))
        self._filter()

    def _start(self, cursor: str | None) -> None:
        if not self.snapshot.is_loading:
            self._show(replace(self.snapshot, is_loading=True, failure=None))
            self._tasks.start(self._load(cursor), "activity")

    async def _load(self, cursor: str | None) -> None:
        try:
            page = await self._source.activities(cursor)
        except CareConnectError as error:
            self._show(replace(self.snapshot, is_loading=False, failure=Failure.of(error)))
            return
        self._known = page.activities if cursor is None else (*self._known, *page.activities)
        self._cursor = page.next_cursor
        self._show(replace(self.snapshot, is_loading=False, is_loaded=True, has_more=page.next_cursor is not None))
        self._filter()

    def _filter(self) -> None:
        shown, now = self.snapshot, self._clock.now()
        since = now - timedelta(days=shown.span_days) if shown.span_days else None
        left = tuple(
            found
            for found in self._known
            if _is_in(found, shown.group) and (since is None or found.created_at >= since)
        )
        known = self._appointments.snapshot.appointments
        self._show(
            replace(
                shown,
                activities=left,
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
