"""Between the network, which is uneven, and the loudspeaker, which is not."""

from __future__ import annotations

import threading

import numpy as np
import numpy.typing as npt

from careconnect_desktop.ports.media import SAMPLE_RATE_HZ, AudioBlock

_MS = SAMPLE_RATE_HZ // 1000
_STRETCH_MOST = 0.005
_FADE_SAMPLES = 5 * _MS

Samples = npt.NDArray[np.float32]


class PlayoutBuffer:
    """An `AudioSink` that the network pushes into and an `AudioPlayout` that the loudspeaker pulls from.

    It holds `target_ms`, plays up to 0.5 % faster or slower to stay there (two clocks are never the same), fades out
    when it runs dry and in when it plays again, and drops the oldest sound beyond `most_ms` with a crossfade.
    """

    def __init__(self, target_ms: int = 60, most_ms: int = 200) -> None:
        self._target = target_ms * _MS
        self._most = most_ms * _MS
        self._lock = threading.Lock()
        self._held: Samples = np.empty(0, np.float32)
        self._offset = 0.0
        self._last = 0.0
        self._tail: Samples = np.empty(0, np.float32)
        self._is_playing = False
        self._has_played = False
        self._silent_samples = 0
        self._dropped_samples = 0

    @property
    def held_ms(self) -> float:
        with self._lock:
            return self._held.size / _MS

    @property
    def silent_ms(self) -> float:
        """Silence that was played because nothing was there, after the first sound."""
        return self._silent_samples / _MS

    @property
    def dropped_ms(self) -> float:
        return self._dropped_samples / _MS

    def push(self, block: AudioBlock) -> None:
        samples = np.frombuffer(block.samples, np.int16).astype(np.float32)
        with self._lock:
            held = np.concatenate((self._held, samples))
            if held.size > self._most:
                held = self._shorten(held)
            self._held = held

    def clear(self) -> None:
        """Forget what is held (hang-up: nothing more may be heard)."""
        with self._lock:
            self._held = self._tail = np.empty(0, np.float32)
            self._is_playing = False

    def read(self, sample_count: int) -> bytes:
        with self._lock:
            played = self._read(sample_count)
        return np.clip(played, -32768, 32767).astype(np.int16).tobytes()

    def _shorten(self, held: Samples) -> Samples:
        surplus = held.size - self._target
        joined = held[surplus:].copy()
        ramp = np.linspace(0, 1, _FADE_SAMPLES, dtype=np.float32)
        joined[:_FADE_SAMPLES] = held[:_FADE_SAMPLES] * (1 - ramp) + joined[:_FADE_SAMPLES] * ramp
        self._dropped_samples += surplus
        return joined

    def _read(self, count: int) -> Samples:
        if not self._is_playing:
            if self._held.size < self._target:
                self._silent_samples += count if self._has_played else 0
                return self._silence(count)
            self._is_playing = self._has_played = True
            played = self._take(count)
            length = min(_FADE_SAMPLES, played.size)
            played[:length] *= np.linspace(0, 1, length, dtype=np.float32)
            return played
        played = self._take(count)
        if played.size == count:
            self._last = float(played[-1])
            return played
        # Ran dry: from the last value it falls to silence, until the target is held again.
        self._is_playing = False
        missing = count - played.size
        self._silent_samples += missing
        self._tail = np.linspace(float(played[-1]) if played.size else self._last, 0, _FADE_SAMPLES, dtype=np.float32)
        return np.concatenate((played, self._silence(missing)))

    def _silence(self, count: int) -> Samples:
        silent = np.zeros(count, np.float32)
        falling, self._tail = self._tail[:count], self._tail[count:]
        silent[: falling.size] = falling
        return silent

    def _take(self, count: int) -> Samples:
        error = (self._held.size - self._target) / self._target
        speed = 1 + _STRETCH_MOST * max(-1.0, min(1.0, error))
        positions = self._offset + np.arange(count + 1) * speed
        last = int(positions[count - 1]) + 1
        if last >= self._held.size:
            left, self._held, self._offset = self._held, np.empty(0, np.float32), 0.0
            return left[:count].copy()
        whole = positions[:count].astype(np.int64)
        share = (positions[:count] - whole).astype(np.float32)
        played: Samples = self._held[whole] * (1 - share) + self._held[whole + 1] * share
        used = int(positions[count])
        self._offset = float(positions[count] - used)
        self._held = self._held[used:]
        return played
