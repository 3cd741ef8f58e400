"""The jitter buffers, packet by packet and without a clock; each repair also with its switch off."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

import pytest
from aiortc.jitterbuffer import JitterBuffer
from aiortc.rtcrtpreceiver import NackGenerator
from aiortc.rtp import RtpPacket

from careconnect_desktop.rtc.compat.jitter import (
    PromptVideoBuffer,
    RepeatingNackGenerator,
    audio_buffer,
    video_buffer,
)
from careconnect_desktop.rtc.compat.repairs import Repairs

STOCK_AUDIO = Repairs(skip_audio_holes=False)
STOCK_VIDEO = Repairs(release_on_marker=False, repeat_nack=False, drain_video=False)


def packet(sequence: int, timestamp: int, *, marker: bool = False, key_frame: bool = False) -> RtpPacket:
    made = RtpPacket(payload_type=97, sequence_number=sequence & 0xFFFF, timestamp=timestamp)
    made.marker = int(marker)
    made.ssrc = 1
    made.payload = b"\x10" + (b"\x00" if key_frame else b"\x01")
    made._data = made.payload[1:]  # type: ignore[attr-defined]
    return made


@dataclass
class AudioOutcome:
    released: list[int]
    delays: list[int]

    @property
    def longest_silence(self) -> int:
        """In packets of time between two that were released."""
        moments = [index + delay for index, delay in zip(self.released, self.delays, strict=True)]
        return max(later - earlier for earlier, later in pairwise(moments)) - 1


def play_audio(repairs: Repairs, is_lost: Callable[[int], bool], count: int = 1000) -> AudioOutcome:
    buffer = audio_buffer(repairs)
    released, delays = [], []
    for index in range(count):
        if not is_lost(index):
            _, frame = buffer.add(packet(index, index * 960))
            if frame is not None:
                released.append(frame.timestamp // 960)
                delays.append(index - frame.timestamp // 960)
    return AudioOutcome(released, delays)


def test_one_lost_packet_costs_that_packet_alone() -> None:
    outcome = play_audio(Repairs(), lambda index: index == 200)
    assert 200 not in outcome.released
    assert len(outcome.released) >= 1000 - 1 - 4
    assert outcome.longest_silence <= 1
    assert outcome.delays[-1] <= 4


def test_without_the_repair_one_lost_packet_costs_sixteen_and_delays_the_rest() -> None:
    outcome = play_audio(STOCK_AUDIO, lambda index: index == 200)
    assert outcome.longest_silence >= 10
    assert len(outcome.released) < 990
    assert outcome.delays[-1] >= 10


@pytest.mark.parametrize("loss", [0.02, 0.05])
def test_only_what_was_lost_is_missing(loss: float) -> None:
    chance = random.Random(1)
    lost = {index for index in range(3000) if chance.random() < loss}
    outcome = play_audio(Repairs(), lambda index: index in lost, 3000)
    stock = play_audio(STOCK_AUDIO, lambda index: index in lost, 3000)
    expected = 3000 - len(lost) - 5
    assert len(outcome.released) >= expected - 5
    assert outcome.released == sorted(outcome.released)
    assert max(outcome.delays) <= 8
    assert len(stock.released) < len(outcome.released) - 5 * len(lost) // 2


def test_packets_that_change_places_are_put_in_order() -> None:
    buffer = audio_buffer(Repairs())
    released = []
    for index in [0, 1, 3, 2, 4, 6, 5, 7, 8, 9, 10, 11]:
        _, frame = buffer.add(packet(index, index * 960))
        if frame is not None:
            released.append(frame.timestamp // 960)
    assert released == list(range(len(released)))
    assert released


def test_a_long_gap_does_not_stop_the_sound() -> None:
    outcome = play_audio(Repairs(), lambda index: 200 <= index < 300)
    assert outcome.released[-1] > 990
    assert outcome.delays[-1] <= 8


def test_audio_goes_on_across_the_wrap_of_sequence_numbers() -> None:
    buffer = audio_buffer(Repairs())
    released = []
    for index in range(65500, 65600):
        if index != 65534:
            _, frame = buffer.add(packet(index, index * 960))
            if frame is not None:
                released.append(frame.timestamp // 960)
    assert set(range(65500, 65590)) - set(released) == {65534}


def test_a_picture_is_released_by_its_marker() -> None:
    buffer = video_buffer(Repairs())
    buffer.add(packet(0, 0, key_frame=True))
    _, frame = buffer.add(packet(1, 0, marker=True))
    assert frame is not None
    assert frame.timestamp == 0


def test_without_the_repair_it_waits_for_the_next_picture() -> None:
    buffer = video_buffer(STOCK_VIDEO)
    assert type(buffer) is JitterBuffer
    buffer.add(packet(0, 0, key_frame=True))
    assert buffer.add(packet(1, 0, marker=True))[1] is None
    assert buffer.add(packet(2, 3000))[1] is not None


def test_a_sender_without_markers_is_understood_too() -> None:
    buffer = video_buffer(Repairs())
    assert buffer.add(packet(0, 0, key_frame=True))[1] is None
    _, frame = buffer.add(packet(1, 3000))
    assert frame is not None
    assert frame.timestamp == 0


def test_pictures_behind_a_hole_that_was_filled_come_at_once() -> None:
    buffer = PromptVideoBuffer(Repairs(), lambda: 0.0)
    buffer.add(packet(0, 0, marker=True, key_frame=True))
    for index in range(2, 10):
        assert buffer.add(packet(index, index * 3000, marker=True))[1] is None
    _, first = buffer.add(packet(1, 3000, marker=True))
    assert first is not None
    assert [first.timestamp, *(frame.timestamp for _, frame in buffer.more())] == [n * 3000 for n in range(1, 10)]


def test_without_draining_the_picture_stays_late() -> None:
    buffer = JitterBuffer(capacity=512, is_video=True)
    late = 0
    for index in [0, *range(2, 10), 1, *range(10, 60)]:
        _, frame = buffer.add(packet(index, index * 3000, marker=True))
        if frame is not None:
            late = index - frame.timestamp // 3000
    assert late >= 8


class HandClock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


def test_a_hole_that_nobody_fills_is_given_up_and_a_key_frame_asked_for() -> None:
    clock = HandClock()
    buffer = PromptVideoBuffer(Repairs(), clock)
    buffer.add(packet(0, 0, marker=True, key_frame=True))
    asked, released = [], []
    for index in range(2, 60):
        clock.now_s += 1 / 30
        is_key = index == 40
        pli, frame = buffer.add(packet(index, index * 3000, marker=True, key_frame=is_key))
        if pli:
            asked.append(index)
        if frame is not None:
            released.append(frame.timestamp // 3000)
    assert asked
    assert asked[0] < 20  # two thirds of a second
    assert released == list(range(40, 60))  # nothing that would be drawn over a picture that is missing


def test_without_the_repair_the_hole_stands_until_the_buffer_is_full() -> None:
    buffer = video_buffer(STOCK_VIDEO)
    buffer.add(packet(0, 0, marker=True, key_frame=True))
    released = [buffer.add(packet(index, index * 3000, marker=True))[1] for index in range(2, 400)]
    assert [frame for frame in released if frame is not None][1:] == []


def test_a_receiver_that_came_too_late_for_the_key_frame_asks_for_one() -> None:
    clock = HandClock()
    buffer = PromptVideoBuffer(Repairs(), clock)
    asked, released = [], []
    for index in range(30):
        clock.now_s += 1 / 30
        pli, frame = buffer.add(packet(index, index * 3000, marker=True, key_frame=index == 20))
        if pli:
            asked.append(index)
        if frame is not None:
            released.append(frame.timestamp // 3000)
    assert 5 <= asked[0] <= 8
    assert released == list(range(20, 30))


def test_a_key_frame_that_comes_in_time_is_not_asked_for() -> None:
    buffer = PromptVideoBuffer(Repairs(), HandClock())
    asked = [buffer.add(packet(index, 0, marker=index == 5, key_frame=index == 0))[0] for index in range(6)]
    assert not any(asked)


def test_a_large_picture_that_arrives_slowly_is_not_given_up() -> None:
    clock = HandClock()
    buffer = PromptVideoBuffer(Repairs(), clock)
    released = []
    for index in range(40):
        clock.now_s += 0.05
        released.append(buffer.add(packet(index, 0, marker=index == 39, key_frame=True))[1])
    assert released[-1] is not None


def test_a_packet_that_stays_missing_is_asked_for_again() -> None:
    clock = HandClock()
    generator = RepeatingNackGenerator(clock)
    asked = 0
    for index in [0, *range(2, 30)]:
        clock.now_s += 0.02
        asked += generator.add(packet(index, 0))
    assert 8 <= asked <= 15
    later = 0
    for index in range(30, 80):
        clock.now_s += 0.02
        later += generator.add(packet(index, 0))
    assert later <= 30  # too old to be shown
    clock.now_s += 1
    assert not generator.add(packet(80, 0))


def test_what_was_given_up_is_not_asked_for() -> None:
    clock = HandClock()
    generator = RepeatingNackGenerator(clock)
    buffer = PromptVideoBuffer(Repairs(), clock, generator.forget)
    generator.add(packet(0, 0))
    buffer.add(packet(0, 0, marker=True, key_frame=True))
    asked = []
    for index in range(2, 40):
        clock.now_s += 1 / 30
        asked.append(generator.add(packet(index, 0)))
        buffer.add(packet(index, index * 3000, marker=True))
    assert asked[0]
    assert not any(asked[25:])


def test_each_hole_is_asked_for_in_its_own_time() -> None:
    clock = HandClock()
    generator = RepeatingNackGenerator(clock)
    generator.add(packet(0, 0))
    assert generator.add(packet(2, 0))
    assert generator.missing == {1}
    clock.now_s += 0.015
    assert generator.add(packet(4, 0))
    assert generator.missing == {3}  # the first was asked for just now
    clock.now_s += 0.02
    assert generator.add(packet(5, 0))
    assert generator.missing == {1}


def test_without_the_repair_it_is_asked_for_once() -> None:
    generator = NackGenerator()
    assert sum(generator.add(packet(index, 0)) for index in [0, *range(2, 30)]) == 1


def test_a_found_packet_is_not_asked_for() -> None:
    clock = HandClock()
    generator = RepeatingNackGenerator(clock)
    for index in (0, 2, 1):
        generator.add(packet(index, 0))
    clock.now_s += 1
    assert not generator.add(packet(3, 0))


def test_each_repair_has_a_switch_of_its_own() -> None:
    assert type(audio_buffer(STOCK_AUDIO)) is JitterBuffer
    assert isinstance(video_buffer(replace(Repairs(), repeat_nack=False)), PromptVideoBuffer)
