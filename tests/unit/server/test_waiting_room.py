"""Places in the waiting room."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, cast

from sqlalchemy import RowMapping

from server_stub.appointments.waiting_room import places
from tests.helpers.rest_server import NOON


def _row(name: str, status: str, start_min: int, minutes: int = 30) -> RowMapping:
    start = NOON + timedelta(minutes=start_min)
    row: dict[str, Any] = {
        "id": name,
        "status": status,
        "starts_at": start,
        "ends_at": start + timedelta(minutes=minutes),
        "patient_user_id": name,
    }
    return cast("RowMapping", row)


def _told(*rows: RowMapping) -> list[tuple[str, int, int | None]]:
    return [(place.appointment_id, place.position, place.estimate_minutes) for _, place in places(rows, NOON)]


def test_the_first_waits_for_the_start_and_the_next_for_the_first() -> None:
    rows = (_row("a", "checked_in", 10), _row("b", "checked_in", 20))
    assert _told(*rows) == [("a", 1, 10), ("b", 2, 40)]


def test_a_running_visit_comes_first_and_holds_no_place() -> None:
    assert _told(_row("a", "in_progress", -10), _row("b", "checked_in", -5)) == [("b", 1, 20)]


def test_an_overdue_visit_may_begin_now() -> None:
    assert _told(_row("a", "in_progress", -60), _row("b", "checked_in", -30)) == [("b", 1, 0)]
