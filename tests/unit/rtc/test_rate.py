"""The rules of sending, with time in hand."""

from __future__ import annotations

import itertools
from fractions import Fraction

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from careconnect_desktop.rtc.compat.rate import (
    LEAST_BPS,
    MOST_BPS,
    START_BPS,
    EncoderSteps,
    KeyFrameLimit,
    LossWatch,
    Pacer,
    RepairBudget,
    SceneRichness,
    VideoCeiling,
    scaled_size,
)
from careconnect_desktop.rtc.compat.vp8 import BoundedVp8Encoder


def test_much_loss_lowers_the_ceiling_and_none_raises_it_slowly() -> None:
    ceiling = VideoCeiling()
    assert ceiling.bps == START_BPS
    ceiling.reported(0.2)
    assert ceiling.bps == pytest.approx(START_BPS * 0.9)
    assert not ceiling.is_starting
    for _ in range(3):
        ceiling.reported(0.0)
    assert START_BPS < ceiling.bps < START_BPS * 1.2


def test_a_little_loss_is_a_bad_line_and_no_full_one() -> None:
    ceiling = VideoCeiling()
    for _ in range(20):
        ceiling.reported(0.05)
    assert ceiling.bps == START_BPS


def test_the_estimate_of_the_receiver_is_a_limit_and_not_a_wish() -> None:
    ceiling = VideoCeiling()
    ceiling.estimated(200_000)
    assert ceiling.bps == 200_000
    ceiling.estimated(10_000_000)
    assert ceiling.bps == START_BPS


def test_it_rises_more_quickly_until_anything_speaks_against_it() -> None:
    ceiling, other = VideoCeiling(), VideoCeiling()
    other.estimated(START_BPS - 1)
    other.estimated(5_000_000)
    for _ in range(5):
        ceiling.reported(0.0)
        other.reported(0.0)
    assert ceiling.is_starting
    assert not other.is_starting
    assert ceiling.bps > 1.3 * other.bps


def test_a_flood_lowers_the_ceiling_at_once_and_its_echo_does_not() -> None:
    ceiling = VideoCeiling()
    ceiling.flooded(0.4, 10.0)
    assert ceiling.bps == pytest.approx(START_BPS * 0.8)
    ceiling.flooded(0.4, 10.3)
    assert ceiling.bps == pytest.approx(START_BPS * 0.8)
    ceiling.flooded(0.05, 12.0)
    assert ceiling.bps == pytest.approx(START_BPS * 0.8)
    ceiling.flooded(0.4, 13.0)
    assert ceiling.bps == pytest.approx(START_BPS * 0.64)


def test_loss_is_seen_in_what_is_asked_for_and_each_packet_once() -> None:
    watch = LossWatch(10.0)
    for _ in range(20):
        watch.sent()
    for number in (3, 4, 3, 3):
        watch.asked(number)
    assert watch.share(10.1) is None
    assert watch.share(10.5) == pytest.approx(0.1)
    watch.asked(3)
    for _ in range(10):
        watch.sent()
    assert watch.share(11.0) == 0.0
    assert watch.share(12.0) is None  # too few packets to tell


@given(st.lists(st.one_of(st.floats(0, 1), st.integers(0, 50_000_000)), max_size=60))
def test_the_ceiling_stays_within_its_bounds(feedback: list[float | int]) -> None:
    ceiling = VideoCeiling()
    for each in feedback:
        if isinstance(each, int):
            ceiling.estimated(each)
        else:
            ceiling.reported(each)
        assert LEAST_BPS <= ceiling.bps <= MOST_BPS


def test_the_ceiling_recovers_after_a_bad_time() -> None:
    ceiling = VideoCeiling()
    for _ in range(30):
        ceiling.reported(0.5)
    assert ceiling.bps == LEAST_BPS
    for _ in range(60):
        ceiling.reported(0.0)
    assert ceiling.bps > 1_000_000


def test_the_encoder_follows_down_soon_and_up_late() -> None:
    steps = EncoderSteps(0.0)
    assert steps.follow(340_000, 10.0) == START_BPS  # not worth a key frame
    assert steps.follow(200_000, 10.0) == 190_000
    assert steps.follow(165_000, 10.5) == 190_000  # changed just now
    assert steps.follow(100_000, 10.6) == 95_000  # but this cannot wait
    assert steps.follow(1_000_000, 13.3) == 95_000
    assert steps.follow(1_000_000, 13.3, is_starting=True) == 950_000
    assert steps.follow(1_500_000, 16.0) == 950_000
    assert steps.follow(1_500_000, 17.5) == 1_425_000


def test_a_wavering_ceiling_does_not_cost_a_key_frame_each_time() -> None:
    steps = EncoderSteps(0.0)
    rates = {steps.follow(START_BPS + (30_000 if tick % 2 else -30_000), tick * 0.5) for tick in range(100)}
    assert len(rates) == 1


def test_a_rate_that_proved_too_much_is_not_tried_again_soon_and_each_time_later() -> None:
    steps = EncoderSteps(0.0)
    falls: list[float] = []
    for tick in range(10 * 200):
        now_s, before_bps = tick / 10, steps.bps
        is_too_much = before_bps > 300_000
        after_bps = steps.follow(200_000 if is_too_much else 400_000, now_s)
        if after_bps < before_bps:
            falls.append(now_s)
    assert len(falls) < 8  # forty of them without the memory
    assert max(later - earlier for earlier, later in itertools.pairwise(falls)) > 75


def test_a_line_that_became_wide_is_used_in_the_end() -> None:
    steps = EncoderSteps(0.0)
    steps.follow(400_000, 0.5)
    assert steps.follow(500_000, 5.0) == 475_000
    assert steps.follow(200_000, 6.5) == 190_000  # a second and a half later: too much
    assert steps.follow(1_000_000, 11.0) < 475_000
    assert steps.follow(1_000_000, 27.0) == 950_000


@pytest.mark.parametrize(
    ("size", "bps", "expected"),
    [
        ((640, 480), 500_000, (640, 480)),
        ((640, 480), 300_000, (640, 480)),
        ((640, 480), 200_000, (480, 360)),
        ((640, 480), 100_000, (320, 240)),
        ((640, 480), 40_000, (240, 180)),
        ((1280, 720), 1_700_000, (1280, 720)),
        ((1280, 720), 500_000, (960, 540)),
    ],
)
def test_a_low_rate_makes_the_picture_smaller(size: tuple[int, int], bps: int, expected: tuple[int, int]) -> None:
    assert scaled_size(*size, bps) == expected


def test_a_scene_that_is_too_rich_is_made_smaller_and_a_calm_one_larger_again() -> None:
    richness = SceneRichness()
    for tick in range(90):
        richness.encoded(20_000, 1 / 30, 300_000, tick / 30)  # twice the rate
    assert richness.smaller >= 1
    for tick in range(90, 90 + 30 * 50):
        richness.encoded(3_000, 1 / 30, 300_000, tick / 30)
    assert richness.smaller == 0
    assert scaled_size(640, 480, 500_000, 1) == (480, 360)
    assert scaled_size(640, 480, 40_000, 3) == (240, 180)


def test_a_key_frame_that_takes_long_to_send_makes_the_picture_smaller_at_once() -> None:
    richness = SceneRichness()
    richness.key_frame_encoded(50_000, 300_000, 1.0)
    assert richness.smaller == 0
    richness.key_frame_encoded(150_000, 300_000, 1.1)
    richness.key_frame_encoded(150_000, 300_000, 1.2)
    assert richness.smaller == 1  # what the first one said is being done
    richness.key_frame_encoded(150_000, 300_000, 1.8)
    assert richness.smaller == 2


def test_a_size_that_proved_too_large_is_tried_again_later_each_time() -> None:
    richness = SceneRichness()
    grew_s: list[float] = []
    for tick in range(30 * 200):
        before = richness.smaller
        richness.encoded(3_000 if before else 20_000, 1 / 30, 300_000, tick / 30)
        if richness.smaller < before:
            grew_s.append(tick / 30)
    waits_s = [later - earlier for earlier, later in itertools.pairwise(grew_s)]
    assert waits_s == sorted(waits_s)
    assert waits_s[0] > 15
    assert waits_s[-1] > 70


def test_packets_of_a_large_picture_are_spread_and_those_of_small_ones_are_not_held() -> None:
    pacer = Pacer()
    now_s = 100.0
    waits = []
    for _ in range(20):
        wait_s = pacer.wait_s(now_s, 1250, 400_000)
        waits.append(wait_s)
        now_s += wait_s
    # 25 kB at 1.5 times 400 kbit/s take a third of a second.
    assert 0.29 < now_s - 100.0 < 0.34
    assert pacer.wait_s(now_s + 1, 1250, 400_000) == 0


def test_repairs_stay_within_their_share() -> None:
    budget = RepairBudget(0.0)
    sent = sum(budget.allows(number, 1250, 400_000, 0.0, number * 0.001) for number in range(10_000))
    # A quarter of 400 kbit/s over 10 s, and what had been saved.
    assert sent * 1250 * 8 <= 400_000 * 0.25 * 10.5
    assert sent > 80


def test_the_same_packet_is_sent_again_once_a_round_trip() -> None:
    budget = RepairBudget(0.0)
    allowed = [budget.allows(7, 500, 1_000_000, 0.1, 1.0 + step * 0.03) for step in range(8)]
    assert allowed == [True, False, False, False, True, False, False, False]


def test_key_frames_are_limited() -> None:
    limit = KeyFrameLimit()
    moments = (1.0, 1.1, 1.4, 1.6, 1.7)
    assert [limit.allows(now_s, 500_000) for now_s in moments] == [True, False, False, True, False]
    assert [limit.allows(now_s, 100_000) for now_s in (2.3, 2.8, 3.4)] == [False, True, False]


def texture(offset: int) -> av.VideoFrame:
    """A picture full of detail that moves."""
    wide = np.random.default_rng(5).integers(40, 200, (60, 100), np.uint8).repeat(8, axis=0).repeat(8, axis=1)
    luma = wide[:, offset : offset + 640]
    return av.VideoFrame.from_ndarray(np.vstack([luma, np.full((240, 640), 128, np.uint8)]), format="yuv420p")


def encoded(encoder: BoundedVp8Encoder, count: int, *, key_at: int = -1, first: int = 0, every: int = 1) -> list[int]:
    """The sizes in bytes of so many pictures, from this one of thirty a second on, or only each so-manieth of them."""
    sizes = []
    for index in range(first, first + count * every, every):
        frame = texture(index * 3 % 160)
        frame.pts, frame.time_base = index * 3000, Fraction(1, 90_000)
        payloads, timestamp = encoder.encode(frame, index == key_at)
        assert timestamp == index * 3000
        sizes.append(sum(len(payload) for payload in payloads))
    return sizes


def test_the_encoder_keeps_to_its_rate_and_its_key_frames_are_bounded() -> None:
    encoder = BoundedVp8Encoder()
    encoder.rate_bps = 400_000
    sizes = encoded(encoder, 120, key_at=80)
    assert sum(sizes[30:]) * 8 / 3 < 600_000
    assert sizes[80] * 8 < 400_000 * 0.4


def test_a_picture_that_took_long_to_send_does_not_earn_the_next_one_as_many_bits() -> None:
    encoder = BoundedVp8Encoder()
    encoder.rate_bps = 400_000
    encoded(encoder, 30)
    largest = max(encoded(encoder, 20, first=30, every=30)[5:])
    assert largest * 8 < 0.25 * 400_000  # a second's worth each, otherwise: it would stay at one picture a second


def test_text_is_never_made_smaller() -> None:
    encoder, decoder = BoundedVp8Encoder(), av.CodecContext.create("vp8", "r")
    encoder.keeps_size, encoder.rate_bps = True, LEAST_BPS
    frame = texture(0)
    frame.pts, frame.time_base = 0, Fraction(1, 90_000)
    payloads, _ = encoder.encode(frame)
    packet = av.Packet(b"".join(payload[4:] for payload in payloads))
    assert [image.width for image in decoder.decode(packet)] == [640]


def test_a_change_of_rate_changes_the_size_of_the_picture() -> None:
    encoder, decoder = BoundedVp8Encoder(), av.CodecContext.create("vp8", "r")
    widths = []
    for index, rate_bps in enumerate((500_000, 500_000, 100_000, 100_000)):
        encoder.rate_bps = rate_bps
        frame = texture(index)
        frame.pts, frame.time_base = index * 3000, Fraction(1, 90_000)
        payloads, _ = encoder.encode(frame)
        # The descriptor with a 15 bit picture number is four bytes.
        packet = av.Packet(b"".join(payload[4:] for payload in payloads))
        widths += [image.width for image in decoder.decode(packet)]
    assert widths == [640, 640, 320, 320]
