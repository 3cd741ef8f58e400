"""A real call whose path is cut: both programs say so, rebuild the path once it is back, and lose nothing but time."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.helpers.lonely_network import Traffic, lonely_network

CUT_S = 10.0


@pytest.mark.slow
@pytest.mark.needs_netns
@pytest.mark.timeout(240)
@pytest.mark.parametrize("what", ["media", "everything"])
def test_a_path_that_is_cut_is_rebuilt_in_the_next_generation(what: Traffic, tmp_path: Path) -> None:
    with lonely_network() as network:
        words = [sys.executable, "-m", "tests.helpers.call_for_seconds", str(tmp_path), "35"]
        with subprocess.Popen(network.command(words), stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout is not None
            assert json.loads(program.stdout.readline()) == {"state": "connected"}
            time.sleep(2.0)
            network.cut(what)
            cut_ms = time.time() * 1000
            time.sleep(CUT_S)
            network.heal(what)
            healed_ms = time.time() * 1000
            ended = json.loads(program.stdout.readline())

    assert ended["codes"] == [0, 0]
    for report in ended["reports"]:
        assert report["generation"] == 2
        assert report["reconnects"] == 1
        assert report["endReason"] == "hangup"
        at_ms = {event["state"]: event["atMs"] for event in report["events"]}  # the last one of each
        assert 1_500 < at_ms["reconnecting"] - cut_ms < 5_000, "people are told after 2 s of silence"
        assert 0 < at_ms["connected"] - healed_ms < 10_000
        assert at_ms["videoBack"] >= at_ms["connected"]
        assert at_ms["audioBack"] >= at_ms["connected"]
