"""Sound for machines without a microphone: a measuring tone, and something that behaves like speech."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod

import numpy as np
import numpy.typing as npt

from careconnect_desktop.media.beat import Beat
from careconnect_desktop.ports.media import SAMPLE_RATE_HZ, AudioBlock, AudioSink, FailureListener

BLOCK_SAMPLES = SAMPLE_RATE_HZ // 50
"""20 ms: what one Opus packet holds."""

BURST_HZ = 2000
BURST_PERIOD_S = 2.0
BURST_S = 0.04
_HUM_HZ, _HUM_LEVEL, _BURST_LEVEL = 300, 300, 20_000

Samples = npt.NDArray[np.int16]


def tone_block(unix_s: float, sample_count: int = BLOCK_SAMPLES) -> Samples:
    """A low hum with 40 ms of 2 kHz whenever the wall clock (`unix_s` of the first sample) passes an even second."""
    moments = unix_s + np.arange(sample_count) / SAMPLE_RATE_HZ
    phase = moments % BURST_PERIOD_S
    wave = _HUM_LEVEL * np.sin(2 * np.pi * _HUM_HZ * (moments % 1.0))
    burst = phase < BURST_S
    if burst.any():
        wave[burst] = _BURST_LEVEL * np.sin(2 * np.pi * BURST_HZ * phase[burst])
    return np.asarray(wave, np.int16)


class _BeatSource(ABC):
    """What both sources share: a beat of 20 ms and the wall clock at its start."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._beat: Beat | None = None

    def start(self, sink: AudioSink, on_failure: FailureListener) -> None:
        """Begin to push a block every 20 ms. Cannot fail, so `on_failure` is never called."""
        self.stop()
        # The wall clock is read once: a clock that is set in the middle must not bend the sound.
        wall_s, monotonic_s = time.time(), time.monotonic()

        def push(index: int, due_s: float) -> None:
            samples = self._samples(index, wall_s + due_s - monotonic_s)
            sink.push(AudioBlock(samples.tobytes(), due_s))

        self._beat = Beat(self._name, BLOCK_SAMPLES / SAMPLE_RATE_HZ, push)
        self._beat.start()

    def stop(self) -> None:
        beat, self._beat = self._beat, None
        if beat is not None:
            beat.stop()

    @abstractmethod
    def _samples(self, index: int, unix_s: float) -> Samples:
        """Block `index`, which begins at `unix_s` of the wall clock."""


class ToneSource(_BeatSource):
    """An `AudioSource`: 40 ms of 2 kHz every 2 s of the wall clock, so that delay can be heard and measured."""

    def __init__(self) -> None:
        super().__init__("tone")

    @property
    def label(self) -> str:
        return "Test tone"

    def _samples(self, index: int, unix_s: float) -> Samples:
        return tone_block(unix_s)


class SpeechLikeSource(_BeatSource):
    """An `AudioSource` for demos: syllables of a moving pitch with pauses between phrases, not unpleasant to hear.

    pitch_hz: about 120 for a low voice, 200 for a high one.
    """

    def __init__(self, pitch_hz: float = 120.0) -> None:
        super().__init__("speech-like")
        self._phrase = _speak(pitch_hz)

    @property
    def label(self) -> str:
        return "Built-in voice"

    def _samples(self, index: int, unix_s: float) -> Samples:
        blocks = len(self._phrase) // BLOCK_SAMPLES
        first = (index % blocks) * BLOCK_SAMPLES
        return self._phrase[first : first + BLOCK_SAMPLES]


def _speak(pitch_hz: float, seconds: float = 4.0) -> Samples:
    """One phrase and its pause: a pulse-like voice through two slowly moving resonances, in syllables."""
    count = int(seconds * SAMPLE_RATE_HZ)
    moments = np.arange(count) / SAMPLE_RATE_HZ
    pitch = pitch_hz * (1 + 0.08 * np.sin(2 * np.pi * 0.7 * moments) + 0.03 * np.sin(2 * np.pi * 2.3 * moments))
    turn = 2 * np.pi * np.cumsum(pitch) / SAMPLE_RATE_HZ
    first = 500 + 250 * np.sin(2 * np.pi * 1.1 * moments)
    second = 1500 + 500 * np.sin(2 * np.pi * 0.8 * moments + 1)
    wave = np.zeros(count)
    for harmonic in range(1, 20):
        frequency = pitch * harmonic
        weight = np.exp(-(((frequency - first) / 180) ** 2)) + 0.5 * np.exp(-(((frequency - second) / 260) ** 2))
        wave += (weight + 0.02) / harmonic**0.4 * np.sin(harmonic * turn)
    syllables = np.clip(np.sin(2 * np.pi * 2.1 * moments) * 1.6, 0, 1) ** 0.7
    phrase = np.clip((seconds * 0.75 - moments) * 20, 0, 1)
    envelope = syllables * phrase
    envelope = np.convolve(envelope, np.hanning(960) / np.hanning(960).sum(), mode="same")
    return np.asarray(wave * envelope / np.abs(wave).max() * 9000, np.int16)
