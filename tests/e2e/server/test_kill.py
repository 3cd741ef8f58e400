"""The server is killed at random moments while people book and write: what it had acknowledged is there afterwards."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.helpers.killed_server import killed

MOMENTS = 200


@pytest.mark.slow
@pytest.mark.timeout(7200)
async def test_nothing_acknowledged_is_lost_when_the_server_is_killed_at_200_random_moments(tmp_path: Path) -> None:
    totals = await killed(tmp_path, f"sqlite:///{tmp_path / 'data' / 'clinic.db'}", MOMENTS)
    sys.stdout.write(json.dumps(totals) + "\n")
    assert min(totals["visits"], totals["messages"]) > MOMENTS


@pytest.mark.needs_postgres
@pytest.mark.timeout(180)
async def test_a_kill_on_postgresql_costs_nothing_acknowledged(tmp_path: Path, postgres_url: str) -> None:
    totals = await killed(tmp_path, postgres_url, 1, doctors=1, patients=3, has_mails=False)
    assert min(totals["visits"], totals["messages"]) > 0
