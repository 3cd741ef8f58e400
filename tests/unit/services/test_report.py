"""Reports and verdicts from what a journal and the statistics say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from careconnect_desktop.call.events import CallPlaced
from careconnect_desktop.call.machine import begin
from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import Call, MediaFlags, Party
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.ports.rtc import AudioStatistics, ConnectionStatistics, PathStatistics, VideoStatistics
from careconnect_desktop.services.call.journal import Journal, JournalEntry
from careconnect_desktop.services.call.report import empty_report, judge, make_report
from tests.helpers.fake_api import NOW, FixedClock

SENT = ConnectionStatistics(
    video=VideoStatistics(100, 2, 1, 250, 640, 480, 500),
    audio=AudioStatistics(4000, 20, 40, 32),
    path=PathStatistics("host", "srflx", None, 12),
    video_sent_kbps=400,
    audio_sent_kbps=30,
)


@pytest.fixture
def call() -> Call:
    placed, _ = begin(CallPlaced("c-1", Party(medical_id="PAT001")))
    return replace(placed, end_reason=EndReason.HANGUP)


class Story:
    """A journal whose clock the story moves."""

    def __init__(self) -> None:
        self.clock = FixedClock()
        self.told: list[JournalEntry] = []
        self.journal = Journal(self.clock, self.told.append)

    def after(self, seconds: float) -> Journal:
        self.clock.at_s += seconds
        return self.journal

    def connected(self) -> Journal:
        self.journal.phase_changed(CallPhase.CALLING)
        self.after(0.5).begin()
        self.after(0.125).phase_changed(CallPhase.CONNECTED)
        self.journal.audio.first_s = self.journal.video.first_s = self.after(0.25).clock.monotonic()
        return self.journal


def media_until(journal: Journal, at_s: float, *, video: float | None = None) -> None:
    journal.audio.last_s = at_s
    journal.video.last_s = at_s if video is None else video


def test_times_count_from_the_offer(call: Call) -> None:
    story = Story()
    story.connected()
    report = make_report(call, story.journal, {1: SENT})
    assert (report["setupMs"], report["firstVideoFrameMs"]) == (125, 375)
    assert report["events"] == [
        {"atMs": int(NOW.timestamp() * 1000), "state": "calling"},
        {"atMs": int(NOW.timestamp() * 1000) + 625, "state": "connected"},
    ]
    assert report["path"] == {"local": "host", "remote": "srflx", "relayProtocol": None, "rttMs": 12}
    assert (report["endReason"], report["role"], report["connected"]) == ("hangup", "caller", True)


def test_generations_are_added_up_and_the_newest_speaks_for_the_rest(call: Call) -> None:
    later = replace(
        SENT, video=VideoStatistics(50, 1, 2, 900, 1280, 720, 900), path=PathStatistics("relay", "relay", "udp")
    )
    report = make_report(call, Story().connected(), {1: SENT, 2: later})
    assert report["video"] == {
        "framesReceived": 150,
        "framesDropped": 3,
        "freezes": 3,
        "longestGapMs": 900,
        "width": 1280,
        "height": 720,
        "bitrateKbps": 900,
    }
    assert report["audio"]["receivedMs"] == 8000
    assert report["path"]["relayProtocol"] == "udp"


def test_what_was_not_reached_is_null_and_every_key_is_there(call: Call) -> None:
    journal = Story().journal
    report = make_report(replace(call, refusal_code="busy"), journal, {})
    assert report["endReason"] == "busy"
    assert report["setupMs"] is report["firstVideoFrameMs"] is None
    assert set(report["video"].values()) == set(report["path"].values()) == {None}
    assert set(report) == set(empty_report(None))


def test_a_reconnection_is_counted_and_its_return_noted() -> None:
    story = Story()
    journal = story.connected()
    journal.phase_changed(CallPhase.RECONNECTING)
    assert journal.video.is_awaited
    assert journal.audio.is_awaited
    journal.note("videoBack")
    journal.phase_changed(CallPhase.CONNECTED)
    assert journal.reconnects == 1
    assert [entry.state for entry in story.told][-3:] == ["reconnecting", "videoBack", "connected"]
    assert journal.since_begin_ms(journal.connected_s) == 125


def test_media_that_came_to_the_end_and_left_has_flowed(call: Call) -> None:
    story = Story()
    journal = story.connected()
    media_until(journal, story.clock.at_s + 9)
    story.after(10).phase_changed(CallPhase.ENDED, "hangup")
    assert judge(call, journal, {1: SENT}, story.clock.at_s).has_flowed


@pytest.mark.parametrize("silent", ["audio", "video"])
def test_media_that_stopped_before_the_end_has_not(call: Call, silent: str) -> None:
    story = Story()
    journal = story.connected()
    media_until(journal, story.clock.at_s + 9)
    getattr(journal, silent).last_s = story.clock.at_s
    story.after(10).phase_changed(CallPhase.ENDED, "hangup")
    verdict = judge(call, journal, {1: SENT}, story.clock.at_s)
    assert (verdict.is_connected, verdict.has_flowed) == (True, False)


def test_a_picture_that_the_other_side_does_not_send_is_not_missed(call: Call) -> None:
    story = Story()
    journal = story.connected()
    media_until(journal, story.clock.at_s + 9, video=story.clock.at_s)
    story.after(10).phase_changed(CallPhase.ENDED)
    assert judge(replace(call, peer_flags=MediaFlags(video=False)), journal, {1: SENT}, story.clock.at_s).has_flowed


def test_the_end_is_when_the_other_side_left_and_not_when_that_was_told(call: Call) -> None:
    story = Story()
    journal = story.connected()
    media_until(journal, story.clock.at_s + 9)
    story.after(9).peer_left()
    story.after(8).phase_changed(CallPhase.ENDED)
    assert judge(call, journal, {1: SENT}, story.clock.at_s).has_flowed


def test_one_way_is_not_enough(call: Call) -> None:
    story = Story()
    journal = story.connected()
    media_until(journal, story.clock.at_s)
    assert not judge(call, journal, {1: ConnectionStatistics()}, story.clock.at_s).has_flowed


def test_a_call_that_never_connected_is_neither(call: Call) -> None:
    verdict = judge(call, Story().journal, {}, 0.0)
    assert not verdict.is_connected
    assert not verdict.has_flowed
