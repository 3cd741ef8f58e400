"""Tone, voice, playout and beat."""

from __future__ import annotations

import time

import numpy as np
import pytest

from careconnect_desktop.media.beat import Beat
from careconnect_desktop.media.playout import PlayoutBuffer
from careconnect_desktop.media.tone import BLOCK_SAMPLES, SpeechLikeSource, ToneSource, tone_block
from careconnect_desktop.ports.media import SAMPLE_RATE_HZ
from tests.helpers.devices import Tape, no_failure, sound


def test_the_burst_sounds_at_every_even_second_for_forty_milliseconds() -> None:
    samples = tone_block(1000.0, 4 * SAMPLE_RATE_HZ)
    loud = np.flatnonzero(np.abs(samples.astype(int)) > 8000) / SAMPLE_RATE_HZ
    assert loud.min() < 0.001
    assert np.all((loud % 2.0) < 0.0401)
    assert np.any(loud > 2.0)


def test_blocks_join_without_a_click() -> None:
    whole = tone_block(1001.0, 4 * BLOCK_SAMPLES)
    parts = [tone_block(1001.0 + index * 0.02) for index in range(4)]
    assert np.abs(np.concatenate(parts).astype(int) - whole).max() <= 1


def test_the_tone_comes_in_blocks_of_twenty_milliseconds() -> None:
    source, tape = ToneSource(), Tape()
    source.start(tape, no_failure)
    blocks = tape.wait_for(5)
    source.stop()
    assert {block.sample_count for block in blocks} == {960}
    gaps = np.diff([block.captured_at_s for block in blocks])
    assert np.allclose(gaps, 0.02)


def test_the_voice_speaks_in_phrases_with_pauses_and_is_never_too_loud() -> None:
    source, tape = SpeechLikeSource(), Tape()
    source.start(tape, no_failure)
    tape.wait_for(2)
    source.stop()
    phrase = np.concatenate([source._samples(index, 0.0) for index in range(200)])
    assert 3000 < np.abs(phrase.astype(int)).max() < 12_000
    # Of full scale: less than a thousandth in the pause, more than a hundredth in the phrase.
    assert loudness(phrase[-SAMPLE_RATE_HZ // 2 :]) < 32
    assert loudness(phrase[: SAMPLE_RATE_HZ * 2]) > 327


def loudness(samples: np.ndarray) -> float:
    """Root of the mean square."""
    return float(np.sqrt(np.mean(np.square(samples.astype(float)))))


def played(buffer: PlayoutBuffer, count: int = 480) -> np.ndarray:
    samples = np.frombuffer(buffer.read(count), np.int16)
    assert samples.size == count
    return samples


def test_playing_begins_when_enough_is_held() -> None:
    buffer = PlayoutBuffer(target_ms=60)
    buffer.push(sound(1000))
    buffer.push(sound(1000))
    assert not played(buffer).any()
    buffer.push(sound(1000))
    first = played(buffer)
    assert first[0] < 100  # fades in
    assert first[-1] == 1000
    assert np.all(played(buffer) == 1000)


def test_dry_it_fades_out_and_waits_until_enough_is_held_again() -> None:
    buffer = PlayoutBuffer(target_ms=40)
    for _ in range(2):
        buffer.push(sound(1000))
    for _ in range(3):
        played(buffer)
    last = np.concatenate([played(buffer), played(buffer)])
    assert last[0] == 1000
    assert last[-1] == 0
    assert np.abs(np.diff(last.astype(int))).max() < 60
    assert buffer.silent_ms > 0
    buffer.push(sound(1000))
    assert not played(buffer).any()
    buffer.push(sound(1000))
    assert played(buffer).any()


def test_too_much_is_shortened_to_the_target_without_a_click() -> None:
    buffer = PlayoutBuffer(target_ms=60, most_ms=120)
    for index in range(7):
        buffer.push(sound(1000 + index))
    assert buffer.held_ms <= 120
    assert buffer.dropped_ms > 0
    out = np.concatenate([played(buffer) for _ in range(5)])
    assert np.abs(np.diff(out.astype(int))).max() < 60


@pytest.mark.parametrize("drift", [0.998, 1.002])
def test_clocks_that_differ_are_followed(drift: float) -> None:
    """Ten minutes against a clock that is 2 per mille off: no gap, no growing delay."""
    buffer = PlayoutBuffer(target_ms=60)
    owed = 0.0
    for _ in range(4):
        buffer.push(sound(100))
    played(buffer)
    for _ in range(30_000):
        played(buffer, 960)
        owed += drift
        while owed >= 1:
            buffer.push(sound(100))
            owed -= 1
    assert buffer.silent_ms == 0
    assert buffer.dropped_ms == 0
    assert 20 < buffer.held_ms < 110


def test_sound_passes_through_unharmed() -> None:
    buffer = PlayoutBuffer(target_ms=60)
    wave = (8000 * np.sin(2 * np.pi * 440 * np.arange(960 * 100) / SAMPLE_RATE_HZ)).astype(np.int16)
    out = []
    for index in range(100):
        block = wave[index * 960 : (index + 1) * 960]
        from careconnect_desktop.ports.media import AudioBlock

        buffer.push(AudioBlock(block.tobytes(), 0.0))
        if index >= 3:
            out.append(played(buffer, 960))
    heard = np.concatenate(out)[4800:].astype(float)
    spectrum = np.abs(np.fft.rfft(heard * np.hanning(heard.size)))
    peak = int(spectrum.argmax()) * SAMPLE_RATE_HZ / heard.size
    assert abs(peak - 440) < 4
    band = np.abs(np.fft.rfftfreq(heard.size, 1 / SAMPLE_RATE_HZ) - 440) < 40
    assert (spectrum[~band] ** 2).sum() < 0.001 * (spectrum[band] ** 2).sum()


def test_after_a_hang_up_nothing_is_heard() -> None:
    buffer = PlayoutBuffer(target_ms=40)
    for _ in range(4):
        buffer.push(sound(1000))
    played(buffer)
    buffer.clear()
    assert not played(buffer).any()


def test_a_beat_keeps_time_and_skips_what_it_slept_through() -> None:
    beats: list[tuple[int, float]] = []

    def act(index: int, due_s: float) -> None:
        beats.append((index, due_s))
        if index == 2:
            time.sleep(0.15)

    beat = Beat("test", 0.01, act, patience_s=0.05)
    beat.start()
    with pytest.raises(RuntimeError):
        beat.start()
    while len(beats) < 8:
        time.sleep(0.01)
    beat.stop()
    beat.stop()
    indices = [index for index, _ in beats]
    assert indices[:3] == [0, 1, 2]
    assert indices[3] >= 15
    assert np.allclose([due - beats[0][1] for _, due in beats], np.array(indices) * 0.01)


@pytest.mark.expects_log_errors("careconnect_desktop.media.beat")
def test_a_beat_that_fails_says_so() -> None:
    def act(_index: int, _due_s: float) -> None:
        raise ValueError("no")

    beat = Beat("test", 0.01, act)
    beat.start()
    time.sleep(0.05)
    beat.stop()
