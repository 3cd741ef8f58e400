"""`dev.py bench`: the server beside the peer. Fails for answers that are not what was asked for, not for a speed."""

from __future__ import annotations

import pytest

from tests.perf import server_sockets, server_speed


@pytest.mark.slow
@pytest.mark.needs_postgres
@pytest.mark.timeout(1800)
def test_the_server_beside_a_tuned_node_server() -> None:
    rows = server_speed.speed()
    server_speed.keep(rows)
    assert all(row.per_second > 0 and row.refused == 0 and row.broken == 0 for row in rows)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_two_thousand_sockets_and_the_relay_among_them() -> None:
    rows = server_sockets.weigh()
    server_sockets.keep(rows)
    assert [row.sockets for row in rows] == [2_000, 2_000]
