"""What somebody else has just done to a patient's visit, as one thing to tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from careconnect_desktop.model.scheduling import EXPIRES_BEFORE_START, Appointment, AppointmentStatus

_S = AppointmentStatus


class NewsKind(StrEnum):
    """What happened."""

    APPROVED = "approved"
    DECLINED = "declined"
    UNANSWERED = "unanswered"
    CANCELLED = "cancelled"
    MOVED = "moved"
    LATE = "late"
    ON_TIME = "on_time"


_SWEPT_WITHIN = timedelta(minutes=5)
"""A server that is there does so at once; what ended later was ended by somebody."""
TOLD_FOR = timedelta(days=3)
"""So long a request that came to nothing is told to whoever was not there then."""

_COMING = frozenset({_S.APPROVED})
_WAITED_FOR = _COMING | {_S.CHECKED_IN}
_HOLDS_WHILE = {
    NewsKind.APPROVED: _COMING,
    NewsKind.MOVED: _COMING,
    NewsKind.LATE: _WAITED_FOR,
    NewsKind.ON_TIME: _WAITED_FOR,
}
"""A visit that does not take place stays news until it is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitNews:
    """One thing to tell, once. appointment: as it is now; before: the start that no longer holds, for MOVED.

    delay_minutes: for LATE; None when the doctor did not say how long.
    """

    kind: NewsKind
    appointment: Appointment
    before: datetime | None = None
    delay_minutes: int | None = None


def news_between(before: Appointment | None, after: Appointment) -> VisitNews | None:
    """What changed between two versions of a visit, when its doctor (or the server) did it; None for the rest.

    A patient's own move asks the doctor again, so the visit is then REQUESTED: by that the two are told apart.
    """
    if before is None or before.version == after.version:
        return None
    if after.status is _S.APPROVED and before.starts_at != after.starts_at:
        return VisitNews(kind=NewsKind.MOVED, appointment=after, before=before.starts_at)
    if before.status is after.status:
        return None
    told = {
        _S.APPROVED: NewsKind.APPROVED if before.status is _S.REQUESTED else None,
        _S.REJECTED: NewsKind.DECLINED,
        _S.CANCELLED: NewsKind.UNANSWERED if _has_expired(before, after) else NewsKind.CANCELLED,
    }
    kind = told.get(after.status)
    return VisitNews(kind=kind, appointment=after) if kind is not None else None


def news_missed(visit: Appointment, now: datetime) -> VisitNews | None:
    """That a request came to nothing while nobody looked; None for the rest, which shows by itself.

    visit: as it is now, of which no earlier version is known.
    """
    ended_at = visit.updated_at
    if ended_at is None or now - ended_at > TOLD_FOR:
        return None
    if visit.status is _S.REJECTED:
        return VisitNews(kind=NewsKind.DECLINED, appointment=visit)
    # One that was made within the hour has until its start.
    ends = (visit.starts_at - EXPIRES_BEFORE_START, visit.starts_at)
    if visit.status is _S.CANCELLED and any(end <= ended_at <= end + _SWEPT_WITHIN for end in ends):
        return VisitNews(kind=NewsKind.UNANSWERED, appointment=visit)
    return None


def _has_expired(before: Appointment, after: Appointment) -> bool:
    """True for a request that ended within the time in which the server ends it; by then nobody had answered."""
    ended_at = after.updated_at
    is_late = ended_at is not None and ended_at >= after.starts_at - EXPIRES_BEFORE_START
    return before.status is _S.REQUESTED and is_late


def still_holds(news: VisitNews, visit: Appointment | None) -> bool:
    """False for what would mislead: "is agreed to" over a visit that has begun, is over or has been asked for anew.

    visit: as it is now; None when it is no longer among those that are known.
    """
    statuses = _HOLDS_WHILE.get(news.kind)
    return statuses is None or visit is None or visit.status in statuses
