"""Numbers and the activity log over REST (`ports.reports.ReportApi`)."""

from __future__ import annotations

from datetime import date
from urllib.parse import quote

from careconnect_desktop.api.session import Session
from careconnect_desktop.model.reports import Activity, ActivityPage, AppointmentCounts, Feedback
from careconnect_desktop.model.scheduling import AppointmentStatus
from careconnect_desktop.protocol.care import ActivitiesAnswer, AnalyticsAnswer, FeedbackListAnswer, FeedbackOut
from careconnect_desktop.protocol.names import MAX_PAGE

MAX_FEEDBACK_PAGES = 5
ACTIVITY_PAGE = 100
_KNOWN = frozenset(status.value for status in AppointmentStatus)


class RestReports:
    """Reading only."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def appointment_counts(self, first_day: date, last_day: date) -> AppointmentCounts:
        query = {"startDate": first_day.isoformat(), "endDate": last_day.isoformat()}
        found = await self._session.request(AnalyticsAnswer, "GET", "/api/analytics/appointments", query=query)
        return AppointmentCounts(
            # A status of a newer server is left out, not guessed.
            by_status=tuple(
                (AppointmentStatus(row.status), row.count) for row in found.status_breakdown if row.status in _KNOWN
            ),
            by_day=tuple((row.date, row.count) for row in found.daily_trends),
        )

    async def feedback(self, doctor_id: str) -> tuple[Feedback, ...]:
        query = {"limit": str(MAX_PAGE)}
        path = f"/api/doctors/{quote(doctor_id, safe='')}/feedback"
        found: list[FeedbackOut] = []
        for _ in range(MAX_FEEDBACK_PAGES):
            page = await self._session.request(FeedbackListAnswer, "GET", path, query=query)
            found.extend(page.feedback)
            if page.next_cursor is None:
                break
            query["cursor"] = page.next_cursor
        return tuple(Feedback(row.id, row.rating, row.comment) for row in found)

    async def activities(self, cursor: str | None = None) -> ActivityPage:
        query = {"limit": str(ACTIVITY_PAGE)} | ({"cursor": cursor} if cursor is not None else {})
        page = await self._session.request(ActivitiesAnswer, "GET", "/api/activity", query=query)
        return ActivityPage(
            tuple(
                Activity(
                    id=row.id,
                    actor_id=row.actor_id,
                    kind=row.activity,
                    outcome=row.outcome,
                    created_at=row.created_at,
                    details=row.details,
                )
                for row in page.activities
            ),
            page.next_cursor,
        )
