"""What is counted, with time in hand."""

from __future__ import annotations

import pytest

from careconnect_desktop.rtc.meters import AudioMeter, VideoMeter, kbps
from careconnect_desktop.rtc.watchdog import PathVerdict, PathWatchdog, Patience


def test_gaps_over_200_ms_are_freezes() -> None:
    meter = VideoMeter()
    for moment_s in (1.0, 1.03, 1.26, 1.29, 1.48):
        meter.count(moment_s, 640, 480)
    seen = meter.statistics(60_000)
    assert (seen.frames_received, seen.freezes, seen.longest_gap_ms) == (5, 1, 230)
    assert (seen.width_px, seen.height_px) == (640, 480)


def test_a_gap_that_is_open_at_the_end_counts() -> None:
    meter = VideoMeter()
    meter.count(1.0, 640, 480)
    meter.end(3.0)
    meter.end(9.0)
    assert (meter.statistics(0).freezes, meter.statistics(0).longest_gap_ms) == (1, 2000)


def test_a_pause_that_was_announced_is_no_freeze() -> None:
    meter = VideoMeter()
    meter.count(1.0, 640, 480)
    meter.expect(False)
    meter.count(5.0, 640, 480)
    meter.expect(True)
    meter.count(9.0, 640, 480)
    meter.count(9.3, 640, 480)
    assert (meter.statistics(0).freezes, meter.statistics(0).longest_gap_ms) == (1, 300)


def test_overtaken_pictures_were_received_and_dropped() -> None:
    meter = VideoMeter()
    meter.count(1.0, 640, 480, overtaken=2)
    seen = meter.statistics(0)
    assert (seen.frames_received, seen.frames_dropped) == (3, 2)


def test_nothing_received_is_told_as_nothing() -> None:
    assert VideoMeter().statistics(0).width_px is None
    assert VideoMeter().statistics(0).bitrate_kbps is None
    assert AudioMeter().statistics(0).bitrate_kbps is None


def test_bit_rate_is_the_mean_over_the_time() -> None:
    assert kbps(125_000, 1.0) == 1000
    assert kbps(125_000, 0.4) is None


def test_audio_tells_what_was_made_up_and_the_longest_wait() -> None:
    meter = AudioMeter()
    for moment_s, lost_ms in ((1.0, 0), (1.02, 0), (1.10, 40), (1.12, 0)):
        meter.count(moment_s, 20, lost_ms)
    seen = meter.statistics(0)
    assert (seen.received_ms, seen.concealed_ms, seen.longest_gap_ms) == (80, 40, 60)


def tick_until(watchdog: PathWatchdog, from_s: float, to_s: float, heard_s: float | None) -> list[PathVerdict]:
    verdicts = []
    now_s = from_s
    while now_s <= to_s:
        verdict = watchdog.tick(now_s, heard_s)
        if verdict is not None:
            verdicts.append(verdict)
        now_s += 0.25
    return verdicts


def test_a_silent_path_is_told_after_two_seconds_and_lost_after_eight() -> None:
    watchdog = PathWatchdog(100.0, Patience())
    assert tick_until(watchdog, 100.0, 101.5, 100.0) == []
    assert tick_until(watchdog, 101.75, 107.75, 100.0) == [PathVerdict.SILENT]
    assert tick_until(watchdog, 108.0, 120.0, 100.0) == [PathVerdict.LOST]


def test_a_path_that_comes_back_is_told_once() -> None:
    watchdog = PathWatchdog(100.0, Patience())
    assert tick_until(watchdog, 100.0, 103.0, 100.0) == [PathVerdict.SILENT]
    assert tick_until(watchdog, 103.25, 104.0, 103.2) == [PathVerdict.ALIVE]
    assert tick_until(watchdog, 104.25, 106.0, 103.2) == [PathVerdict.SILENT]


@pytest.mark.parametrize("heard_s", [None, 100.0])
def test_a_machine_that_stood_still_does_not_blame_the_path(heard_s: float | None) -> None:
    watchdog = PathWatchdog(100.0, Patience())
    watchdog.tick(100.25, heard_s)
    assert watchdog.tick(160.0, heard_s) is None
    assert tick_until(watchdog, 160.25, 161.75, heard_s) == []
    assert tick_until(watchdog, 162.0, 162.5, heard_s) == [PathVerdict.SILENT]
