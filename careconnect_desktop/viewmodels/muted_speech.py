"""Whether somebody speaks into a microphone that is muted; pure, told the level and the time."""

from __future__ import annotations

from collections import deque

SPEECH_LEVEL = 0.06
"""Peak, 0 to 1: quiet speech near a microphone; keys, chairs and a fan stay below it or are short."""
_SPAN_S = 1.0
_LEAST_S = 0.7
_SHARE = 0.5
_STAYS_S = 4.0


class MutedSpeech:
    """True once half of the last second was speech, until four seconds after the last of it."""

    def __init__(self) -> None:
        self._levels: deque[tuple[float, bool]] = deque()
        self._spoke_s = float("-inf")

    def take(self, level: float, now_s: float, *, is_muted: bool) -> bool:
        """The level since the last time, at `now_s` of a clock that only goes forward."""
        if not is_muted:
            self._levels.clear()
            self._spoke_s = float("-inf")
            return False
        self._levels.append((now_s, level >= SPEECH_LEVEL))
        while now_s - self._levels[0][0] > _SPAN_S:
            self._levels.popleft()
        loud = sum(is_loud for _when, is_loud in self._levels)
        if now_s - self._levels[0][0] >= _LEAST_S and loud >= _SHARE * len(self._levels):
            self._spoke_s = now_s
        return now_s - self._spoke_s <= _STAYS_S
