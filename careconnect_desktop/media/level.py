"""How loud it is: for the meters beside microphone and speaker."""

from __future__ import annotations

import math
import time

import numpy as np

from careconnect_desktop.ports.media import AudioBlock

SILENCE_DBFS = -96.0
_FALL_DB_PER_S = 40.0


def level_dbfs(samples: bytes) -> float:
    """RMS of signed 16 bit samples in dB below full scale, -96 for silence."""
    values = np.frombuffer(samples, np.int16)
    if not values.size:
        return SILENCE_DBFS
    wide = values.astype(np.float32)
    mean_square = float(np.dot(wide, wide)) / values.size
    return max(SILENCE_DBFS, 10 * math.log10(mean_square / 32768.0**2)) if mean_square > 0 else SILENCE_DBFS


class LevelMeter:
    """An `AudioSink` with a reading that rises at once and falls at 40 dB a second, as the eye wants it."""

    def __init__(self) -> None:
        self._peak_dbfs = SILENCE_DBFS
        self._at_s = time.monotonic()

    def push(self, block: AudioBlock) -> None:
        now_s = time.monotonic()
        self._peak_dbfs = max(level_dbfs(block.samples), self._fallen(now_s))
        self._at_s = now_s

    @property
    def reading_dbfs(self) -> float:
        return self._fallen(time.monotonic())

    def _fallen(self, now_s: float) -> float:
        return max(SILENCE_DBFS, self._peak_dbfs - (now_s - self._at_s) * _FALL_DB_PER_S)
