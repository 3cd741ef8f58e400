"""`dev.py bench`: how long both programs' GUI threads let what waits for them wait; prints, asserts no time."""

from __future__ import annotations

import os
import time
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from careconnect_desktop.compose.demo_seed import local_time_zone
from tests.perf.gui_use import at_noon, use
from tests.perf.gui_watch import Delays, percentile, table

SECONDS = 300.0


@pytest.mark.slow
@pytest.mark.needs_display
@pytest.mark.timeout(1200)
def test_five_minutes_of_a_doctor_and_a_patient(tmp_path: Path) -> None:
    found = use(SECONDS, tmp_path)
    print(f"\nload: {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    for who, delays in found.items():
        print(table(who, delays))
    # One knock in 5 ms: fewer would say that the watch itself was held up most of the time.
    assert all(len(delays.delay_ms) > SECONDS * 50 for delays in found.values())


def test_a_delay_counts_for_all_who_would_have_waited() -> None:
    delays = Delays()
    for _ in range(997):
        delays.add(0.5, 0.1)
    delays.add(13.0, 4.0)
    assert delays.delay_ms[-3:] == [13.0, 8.0, 3.0]
    assert delays.work_ms[-3:] == [4.0, 0.0, 0.0]
    assert percentile(delays.delay_ms, 0.5) == 0.5
    assert percentile(delays.delay_ms, 0.999) == 13.0
    assert percentile([], 0.5) == 0.0


def test_it_is_noon_for_whoever_is_measured() -> None:
    before, zone = os.environ.get("TZ"), time.tzname
    with at_noon():
        # Over a full hour it may become one o'clock.
        assert time.localtime().tm_hour in (12, 13)
        assert datetime.now(ZoneInfo(local_time_zone())).hour in (12, 13)
    assert os.environ.get("TZ") == before
    assert time.tzname == zone
