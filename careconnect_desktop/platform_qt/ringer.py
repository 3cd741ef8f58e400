"""The sound of an incoming call: two soft notes and a pause, made here, played on the system's loudspeaker."""

from __future__ import annotations

import logging
import math
from array import array

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.platform_qt.speaker import QtSpeaker
from careconnect_desktop.ports.media import SAMPLE_RATE_HZ, AudioOutput

_log = logging.getLogger(__name__)

_NOTES: tuple[tuple[float, float, float], ...] = ((0.0, 587.33, 0.9), (0.28, 880.0, 1.1))
"""Start in seconds, frequency in Hz (D5, A5) and length in seconds."""
RING_PERIOD_S = 3.0
_LOUDNESS = 0.22


def _ring_period() -> array[int]:
    """One period as 16-bit samples: bell-like notes that fade, so that nothing clicks."""
    count = int(RING_PERIOD_S * SAMPLE_RATE_HZ)
    mixed = [0.0] * count
    for start_s, frequency_hz, length_s in _NOTES:
        first = int(start_s * SAMPLE_RATE_HZ)
        for index in range(min(int(length_s * SAMPLE_RATE_HZ), count - first)):
            moment_s = index / SAMPLE_RATE_HZ
            envelope = min(1.0, moment_s / 0.012) * math.exp(-3.2 * moment_s) * (1 - moment_s / length_s)
            angle = 2 * math.pi * frequency_hz * moment_s
            mixed[first + index] += envelope * (math.sin(angle) + 0.25 * math.sin(2 * angle))
    return array("h", (int(32767 * _LOUDNESS * max(-1.0, min(1.0, value))) for value in mixed))


_PERIOD = _ring_period()
"""Made with the module, which a worker loads: a tenth of a second in which the window that rings would stand still."""


class RingTone:
    """An `AudioPlayout` that plays the ring again and again."""

    def __init__(self) -> None:
        self._position = 0

    def read(self, sample_count: int) -> bytes:
        samples = array("h")
        while len(samples) < sample_count:
            end = min(len(_PERIOD), self._position + sample_count - len(samples))
            samples.extend(_PERIOD[self._position : end])
            self._position = end % len(_PERIOD)
        return samples.tobytes()


class Ringer:
    """Rings from `start` to `stop`. A machine without a loudspeaker rings by its window alone."""

    def __init__(self, output: AudioOutput | None = None) -> None:
        self._output: AudioOutput = output if output is not None else QtSpeaker()
        self._is_ringing = False

    @property
    def is_ringing(self) -> bool:
        return self._is_ringing

    def start(self) -> None:
        if self._is_ringing:
            return
        try:
            self._output.start(RingTone(), self._failed)
        except CareConnectError as error:
            self._failed(error)
            return
        self._is_ringing = True

    def stop(self) -> None:
        if self._is_ringing:
            self._is_ringing = False
            self._output.stop()

    def _failed(self, error: CareConnectError) -> None:
        _log.info("the ring cannot be heard", extra={"code": error.code})
