"""The server goes away in a call: the media does not notice, and the call is taken up again."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.helpers.clinic import Clinic, clinic, pair


@pytest.fixture
def own_server(tmp_path: Path) -> Iterator[Clinic]:
    folder = tmp_path / "clinic"
    folder.mkdir()
    with clinic(folder) as found:
        yield found


def test_a_server_that_comes_back_finds_the_call_going_on(own_server: Clinic, tmp_path: Path) -> None:
    doctor, patient = pair(own_server, tmp_path, [], [])
    with doctor, patient:
        doctor.until("connected")
        own_server.stop()
        time.sleep(1.0)
        own_server.start()
        time.sleep(5.0)
        doctor.ask_to_end()
        assert [doctor.code(), patient.code()] == [0, 0]
    for report in (doctor.report, patient.report):
        print(report)
        assert report["endReason"] == "hangup"
        assert report["generation"] == 1
        assert report["reconnects"] == 0
        assert report["video"]["longestGapMs"] < 1000
