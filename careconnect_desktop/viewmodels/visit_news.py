"""What somebody else has just done to a patient's visit, as one thing to tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from careconnect_desktop.model.scheduling import Appointment, AppointmentStatus

_S = AppointmentStatus


class NewsKind(StrEnum):
    """What happened."""

    APPROVED = "approved"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    MOVED = "moved"
    LATE = "late"
    ON_TIME = "on_time"


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
        _S.CANCELLED: NewsKind.CANCELLED,
    }
    kind = told.get(after.status)
    return VisitNews(kind=kind, appointment=after) if kind is not None else None
