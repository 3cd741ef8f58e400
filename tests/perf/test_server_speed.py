"""`dev.py bench`: the server beside the peer. Fails for answers that are not what was asked for, not for a speed."""

from __future__ import annotations

import pytest

from tests.perf.server_speed import keep, speed


@pytest.mark.slow
@pytest.mark.needs_postgres
@pytest.mark.timeout(1800)
def test_the_server_beside_a_tuned_node_server() -> None:
    rows = speed()
    keep(rows)
    assert all(row.per_second > 0 and row.refused == 0 and row.broken == 0 for row in rows)
