"""The same as on SQLite, on a PostgreSQL that waits for its disk; a file of its own, so that both run side by side."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.helpers.databases import postgres
from tests.helpers.killed_server import killed

MOMENTS = 200


@pytest.mark.slow
@pytest.mark.needs_postgres
@pytest.mark.timeout(7200)
async def test_nothing_acknowledged_is_lost_on_postgresql_either(tmp_path: Path) -> None:
    with postgres(is_durable=True) as cluster:
        cluster.create("clinic")
        totals = await killed(tmp_path, cluster.url("clinic"), MOMENTS)
    sys.stdout.write(json.dumps(totals) + "\n")
    assert min(totals["visits"], totals["messages"]) > MOMENTS
