"""The time code survives scaling and coding, and nothing else is taken for one."""

from __future__ import annotations

import time
import tracemalloc

import av
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from careconnect_desktop.media import pictures, time_code
from careconnect_desktop.media.test_card import TestCardSource
from tests.helpers.devices import Album, no_failure


def stamped(sequence: int, unix_s: float, width: int = 640, height: int = 480) -> np.ndarray:
    luma = np.full((height, width), 90, np.uint8)
    time_code.stamp(luma, sequence, unix_s)
    return luma


@given(st.integers(0, 0xFFFF), st.floats(0, 4e9))
def test_what_was_stamped_is_read(sequence: int, unix_s: float) -> None:
    code = time_code.read(stamped(sequence, unix_s))
    assert code is not None
    assert code.sequence == sequence
    assert abs(code.age_ms(unix_s)) <= 0.2


def test_sequence_numbers_wrap() -> None:
    code = time_code.read(stamped(0x1_0005, 1.0))
    assert code is not None
    assert code.sequence == 5


@pytest.mark.parametrize("size", [(320, 240), (480, 360), (800, 600), (1280, 960), (427, 320)])
def test_a_scaled_picture_is_read(size: tuple[int, int]) -> None:
    image = av.VideoFrame.from_ndarray(stamped(77, 1234.5), format="gray").reformat(width=size[0], height=size[1])
    code = time_code.read(pictures.luma(pictures.from_av(image)))
    assert code is not None
    assert code.sequence == 77


def test_a_picture_without_a_code_has_none() -> None:
    assert time_code.read(np.full((480, 640), 16, np.uint8)) is None
    assert time_code.read(np.random.default_rng(1).integers(0, 255, (480, 640), np.uint8)) is None
    assert time_code.read(np.zeros((16, 16), np.uint8)) is None


def test_a_damaged_code_is_not_believed() -> None:
    luma = stamped(77, 1234.5)
    luma[:16, :16] = 255 - luma[:16, :16]
    assert time_code.read(luma) is None


def test_the_test_card_moves_and_its_time_rises() -> None:
    source, album = TestCardSource(frames_per_second=60), Album()
    source.start(album, no_failure)
    frames = album.wait_for(20)
    source.stop()
    codes = [time_code.read(pictures.luma(frame)) for frame in frames]
    sequences = [code.sequence for code in codes if code]
    # A machine that was busy for 100 ms skips pictures, and their numbers with them; none comes twice or late.
    assert (len(sequences), sequences) == (20, sorted(set(sequences)))
    assert all(code is not None and abs(code.age_ms(time.time())) < 5000 for code in codes)
    first, last = (pictures.luma(frames[index])[32:].astype(int) for index in (0, 19))
    assert np.abs(first - last).max() > 50
    count = len(album.frames)
    time.sleep(0.05)
    assert len(album.frames) == count


def test_a_test_card_keeps_little_of_its_loop() -> None:
    source, album = TestCardSource(frames_per_second=60), Album()
    tracemalloc.start()
    source.start(album, no_failure)
    frames = album.wait_for(100)
    source.stop()
    count = len(frames)
    album.frames.clear()
    frames.clear()
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count >= 100
    # A hundred whole pictures are 46 MB.
    assert kept < 15_000_000


def test_a_test_card_starts_again() -> None:
    source, album = TestCardSource(), Album()
    source.start(album, no_failure)
    album.wait_for(1)
    source.start(album, no_failure)
    album.wait_for(3)
    source.stop()
    source.stop()


def test_a_test_card_that_cannot_hold_the_code_is_refused() -> None:
    for width, height in ((320, 240), (641, 480), (640, 32)):
        with pytest.raises(ValueError, match="test card"):
            TestCardSource(width, height)


def test_a_coded_picture_is_read() -> None:
    encoder = av.CodecContext.create("libvpx", "w")
    encoder.width, encoder.height, encoder.pix_fmt, encoder.bit_rate = 640, 480, "yuv420p", 300_000
    encoder.options = {"deadline": "realtime", "cpu-used": "8"}
    decoder = av.CodecContext.create("vp8", "r")
    source, album = TestCardSource(), Album()
    source.start(album, no_failure)
    album.wait_for(10)
    source.stop()
    read = 0
    for index, frame in enumerate(album.frames[:10]):
        image = pictures.to_av(frame)
        image.pts = index
        for packet in encoder.encode(image):
            for decoded in decoder.decode(packet):
                assert time_code.read(pictures.luma(pictures.from_av(decoded))) is not None
                read += 1
    assert read >= 9
