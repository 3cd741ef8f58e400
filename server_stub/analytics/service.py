"""Status breakdown, daily trend and the doctors who are booked most."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.care import AnalyticsAnswer, DayCount, DoctorCount, StatusCount
from server_stub.accounts.principal import Principal
from server_stub.accounts.service import Accounts
from server_stub.appointments.statistics import AppointmentStatistics


class Analytics:
    """Joins the counts of appointments with the names of doctors."""

    def __init__(self, statistics: AppointmentStatistics, accounts: Accounts) -> None:
        self._statistics = statistics
        self._accounts = accounts

    async def appointments(self, asked_by: Principal, first: date | None, last: date | None) -> AnalyticsAnswer:
        """What was booked from the first day to the last one, both in UTC and inclusive.

        A doctor who has been disabled since is counted everywhere but named nowhere.
        """
        counts = await self._statistics.booked_between(
            _midnight(first) if first is not None else None,
            _midnight(last) + timedelta(days=1) if last is not None else None,
            asked_by.user_id if asked_by.role is Role.DOCTOR else None,
        )
        doctors = await self._accounts.find_users(frozenset(doctor_id for doctor_id, _ in counts.by_doctor))
        return AnalyticsAnswer(
            status_breakdown=[StatusCount(status=status, count=count) for status, count in counts.by_status],
            daily_trends=[DayCount(date=day, count=count) for day, count in counts.by_day],
            top_doctors=[
                DoctorCount(doctor_medical_id=doctors[doctor_id].medical_id, appointments=count)
                for doctor_id, count in counts.by_doctor
                if doctor_id in doctors
            ],
        )


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, UTC)
