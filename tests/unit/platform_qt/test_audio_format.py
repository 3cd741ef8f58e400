"""Samples on their way between a device's own format and the program's."""

from __future__ import annotations

import math
from array import array

import pytest
from PySide6.QtMultimedia import QAudioFormat

from careconnect_desktop.platform_qt.audio_format import (
    BLOCK_SAMPLES,
    BlockCutter,
    FormatConverter,
    buffer_bytes,
    program_format,
)


def stereo_float_44k() -> QAudioFormat:
    made = QAudioFormat()
    made.setSampleRate(44_100)
    made.setChannelCount(2)
    made.setSampleFormat(QAudioFormat.SampleFormat.Float)
    return made


def tone(rate_hz: int, seconds: float) -> list[float]:
    return [0.5 * math.sin(2 * math.pi * 440 * index / rate_hz) for index in range(int(rate_hz * seconds))]


def test_the_program_speaks_48_khz_mono_16_bit() -> None:
    wanted = program_format()
    assert (wanted.sampleRate(), wanted.channelCount(), wanted.bytesPerFrame()) == (48_000, 1, 2)
    assert buffer_bytes(wanted) == 48_000 * 2 * 40 // 1000


def test_the_same_format_passes_untouched() -> None:
    converter = FormatConverter(program_format(), program_format())
    assert converter.convert(b"\x01\x02\x03\x04") == b"\x01\x02\x03\x04"


def test_a_stereo_float_microphone_becomes_mono_16_bit() -> None:
    converter = FormatConverter(stereo_float_44k(), program_format())
    samples = array("f", (value for sample in tone(44_100, 0.5) for value in (sample, sample)))
    heard = array("h")
    raw = samples.tobytes()
    # Odd pieces: a device gives what it has, and that may end within a sample.
    for start in range(0, len(raw), 1003):
        heard.frombytes(converter.convert(raw[start : start + 1003]))
    assert len(heard) == pytest.approx(24_000, abs=200)
    assert max(heard) == pytest.approx(16_384, rel=0.05)


def test_the_other_way_a_stereo_loudspeaker_gets_both_sides() -> None:
    converter = FormatConverter(program_format(), stereo_float_44k())
    samples = array("h", (int(32767 * value) for value in tone(48_000, 0.5)))
    played = array("f")
    played.frombytes(converter.convert(samples.tobytes()))
    left, right = played[0::2], played[1::2]
    assert len(left) == pytest.approx(22_050, abs=200)
    assert left == right
    assert max(left) == pytest.approx(0.5, rel=0.05)


def test_blocks_are_whole_and_nothing_is_lost() -> None:
    cutter = BlockCutter()
    stream = bytes(range(256)) * 20
    blocks = [block for start in range(0, len(stream), 700) for block in cutter.cut(stream[start : start + 700])]
    assert {len(block) for block in blocks} == {2 * BLOCK_SAMPLES}
    assert stream.startswith(b"".join(blocks))
    assert len(stream) - len(b"".join(blocks)) < 2 * BLOCK_SAMPLES
