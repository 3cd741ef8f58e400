"""The server goes away in a call: the media does not notice, and the call is taken up again.

By whole commands, in the slow run; the default tests see it with the call services of two programs, and with windows.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.clinic import Clinic, clinic, pair
from tests.helpers.ports import wait_until

pytestmark = pytest.mark.slow


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Clinic]:
    folder = tmp_path / "clinic"
    folder.mkdir()
    with clinic(folder) as found:
        # Tokens are old when the server comes back: both sides refresh them before they connect again.
        found.stop()
        found.start("--auto-verify-doctors", "--token-life", "2")
        yield found


def test_a_server_that_comes_back_finds_the_call_going_on(own_server: Clinic, tmp_path: Path) -> None:
    doctor, patient = pair(own_server, tmp_path, [], [])
    with doctor, patient:
        doctor.until("connected")
        own_server.stop()
        time.sleep(1.0)
        own_server.start()
        wait_until(lambda: doctor.has_line and patient.has_line, "both have a line again", 20.0)
        time.sleep(2.0)
        doctor.ask_to_end()
        assert [doctor.code(), patient.code()] == [0, 0]
    for report in (doctor.report, patient.report):
        assert report["endReason"] == "hangup"
        assert report["generation"] == 1
        assert report["reconnects"] == 0


def test_a_hang_up_while_the_server_is_away_reaches_the_other_side_when_it_is_back(
    own_server: Clinic, tmp_path: Path
) -> None:
    doctor, patient = pair(own_server, tmp_path, [], [])
    with doctor, patient:
        doctor.until("connected")
        time.sleep(1.5)
        own_server.stop()
        doctor.ask_to_end()
        doctor.until("ended")
        own_server.start()
        assert [doctor.code(), patient.code()] == [0, 0]
    assert doctor.report["endReason"] == patient.report["endReason"] == "hangup"
