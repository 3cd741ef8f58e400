"""Times on their way into the database."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.dialects import sqlite

from server_stub.storage.metadata import UtcTime

TO_TEXT = UtcTime().bind_processor(sqlite.dialect())


def test_two_moments_that_are_equal_in_their_zone_stay_two() -> None:
    first = datetime(2027, 10, 31, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"))
    second = first.replace(fold=1)
    assert first == second
    assert (TO_TEXT(first), TO_TEXT(second)) == ("2027-10-31 00:30:00.000000", "2027-10-31 01:30:00.000000")


def test_one_moment_is_one_text_in_every_zone() -> None:
    moment = datetime(2027, 3, 10, 12, 0, 0, 5, tzinfo=UTC)
    texts = {TO_TEXT(moment.astimezone(zone)) for zone in (UTC, ZoneInfo("UTC"), ZoneInfo("Asia/Kolkata"))}
    assert texts == {"2027-03-10 12:00:00.000005"}


def test_a_time_without_zone_is_refused() -> None:
    assert TO_TEXT(None) is None
    with pytest.raises(ValueError, match="without zone"):
        TO_TEXT(datetime(2027, 3, 10))  # noqa: DTZ001
