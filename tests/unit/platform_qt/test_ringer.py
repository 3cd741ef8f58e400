"""The ring: endless, soft, and quiet when nobody can hear it."""

from __future__ import annotations

import itertools
from array import array

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.platform_qt.ringer import Ringer, RingTone
from careconnect_desktop.ports.media import SAMPLE_RATE_HZ, AudioPlayout, FailureListener


class WatchedOutput:
    label = "watched"

    def __init__(self, error: CareConnectError | None = None) -> None:
        self.events: list[str] = []
        self._error = error

    def start(self, playout: AudioPlayout, on_failure: FailureListener) -> None:
        if self._error is not None:
            raise self._error
        self.events.append("start")

    def stop(self) -> None:
        self.events.append("stop")


def test_the_tone_is_audible_never_clips_and_repeats() -> None:
    tone = RingTone()
    first = array("h")
    for _ in range(3):
        first.frombytes(tone.read(SAMPLE_RATE_HZ))
    second = array("h")
    second.frombytes(tone.read(3 * SAMPLE_RATE_HZ))
    assert first == second
    assert 3_000 < max(first) < 16_000
    # The end of each period is a pause.
    assert max(first[2 * SAMPLE_RATE_HZ :]) == 0


def test_no_note_begins_with_a_click() -> None:
    samples = array("h")
    samples.frombytes(RingTone().read(3 * SAMPLE_RATE_HZ))
    steps = [abs(second - first) for first, second in itertools.pairwise(samples)]
    assert max(steps) < 2_500


def test_it_rings_once_and_stops_once() -> None:
    output = WatchedOutput()
    ringer = Ringer(output)
    ringer.start()
    ringer.start()
    ringer.stop()
    ringer.stop()
    assert output.events == ["start", "stop"]


def test_a_machine_without_a_loudspeaker_does_not_ring_and_does_not_fail() -> None:
    ringer = Ringer(WatchedOutput(CareConnectError("speaker_missing")))
    ringer.start()
    assert not ringer.is_ringing
