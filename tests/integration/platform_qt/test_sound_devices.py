"""Microphone and loudspeaker by Qt on a real sound server, unplugged at the end."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from careconnect_desktop.platform_qt.audio_format import BLOCK_SAMPLES
from tests.helpers.sound_server import sound_server


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Any]]:
    # A socket's path may be no longer than a hundred characters: not below the run's own folders.
    with sound_server(tmp_path_factory.mktemp("s")) as environment:
        done = subprocess.run(
            [sys.executable, "-m", "tests.helpers.sound_probe"],
            env=os.environ | environment | {"QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-2000:]
        assert "TypeError" not in done.stderr
        yield json.loads(done.stdout.splitlines()[-1])


def test_both_devices_are_listed_by_name(report: dict[str, Any]) -> None:
    assert report["labels"] == ["Test-microphone", "Test-loudspeaker"]


def test_what_is_played_is_heard_in_blocks_of_ten_milliseconds(report: dict[str, Any]) -> None:
    assert report["sizes"] == [BLOCK_SAMPLES]
    assert report["blocks"] > 60
    assert 3_000 < report["peak"] < 16_000
    assert report["failuresBefore"] == []


def test_blocks_are_fresh(report: dict[str, Any]) -> None:
    # 40 ms of buffer and what a busy machine adds; Qt's own default would be 250 ms and more.
    assert report["oldestMs"] < 200


def test_unplugging_is_told_for_each_device_once(report: dict[str, Any]) -> None:
    assert sorted(report["failures"]) == ["microphone_missing", "speaker_missing"]


def test_nothing_comes_after_stop(report: dict[str, Any]) -> None:
    assert report["afterStop"] == 0
