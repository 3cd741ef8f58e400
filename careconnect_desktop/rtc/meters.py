"""What came in, measured where it leaves for its view: aiortc's own statistics lack half of it."""

from __future__ import annotations

from careconnect_desktop.ports.rtc import AudioStatistics, VideoStatistics

FREEZE_S = 0.2
_USUAL_AUDIO_GAP_S = 0.02


def kbps(octets: int, seconds: float) -> int | None:
    """Mean bit rate in kbit/s; None over less than half a second."""
    return round(octets * 8 / seconds / 1000) if seconds >= 0.5 else None


class VideoMeter:
    """Counts pictures and the gaps between them; gaps only count while video is expected."""

    def __init__(self) -> None:
        self.received = 0
        self.dropped = 0
        self._freezes = 0
        self._longest_gap_s = 0.0
        self._size_px: tuple[int, int] | None = None
        self._first_s: float | None = None
        self._last_s: float | None = None
        self._gap_from_s: float | None = None
        self._is_expected = True

    @property
    def first_s(self) -> float | None:
        """When the first picture came."""
        return self._first_s

    def expect(self, is_expected: bool) -> None:
        """The other side turned its camera on or off: a pause that was announced is no freeze."""
        if is_expected != self._is_expected:
            self._is_expected = is_expected
            self._gap_from_s = None

    def count(self, now_s: float, width_px: int, height_px: int, overtaken: int = 0) -> None:
        """One picture is handed on; `overtaken` ones came with it and were not."""
        self._close_gap(now_s)
        self.received += 1 + overtaken
        self.dropped += overtaken
        self._size_px = (width_px, height_px)
        if self._first_s is None:
            self._first_s = now_s
        self._last_s = now_s
        self._gap_from_s = now_s if self._is_expected else None

    def end(self, now_s: float) -> None:
        """The connection ends: a gap that is still open counts too."""
        self._close_gap(now_s)
        self._gap_from_s = None

    def statistics(self, octets: int) -> VideoStatistics:
        seconds = self._last_s - self._first_s if self._first_s is not None and self._last_s is not None else 0.0
        width, height = self._size_px or (None, None)
        return VideoStatistics(
            frames_received=self.received,
            frames_dropped=self.dropped,
            freezes=self._freezes,
            longest_gap_ms=round(self._longest_gap_s * 1000),
            width_px=width,
            height_px=height,
            bitrate_kbps=kbps(octets, seconds),
        )

    def _close_gap(self, now_s: float) -> None:
        if self._gap_from_s is None:
            return
        gap_s = now_s - self._gap_from_s
        self._longest_gap_s = max(self._longest_gap_s, gap_s)
        if gap_s > FREEZE_S:
            self._freezes += 1


class AudioMeter:
    """Counts sound, what was made up for lost packets, and the longest wait for the next block."""

    def __init__(self) -> None:
        self._received_ms = 0.0
        self._concealed_ms = 0.0
        self._longest_gap_s = 0.0
        self._first_s: float | None = None
        self._last_s: float | None = None

    @property
    def first_s(self) -> float | None:
        return self._first_s

    def count(self, now_s: float, received_ms: float, concealed_ms: float) -> None:
        """One block came after `concealed_ms` of sound that did not."""
        if self._first_s is None:
            self._first_s = now_s
        if self._last_s is not None:
            self._longest_gap_s = max(self._longest_gap_s, now_s - self._last_s - _USUAL_AUDIO_GAP_S)
        self._last_s = now_s
        self._received_ms += received_ms
        self._concealed_ms += concealed_ms

    def statistics(self, octets: int) -> AudioStatistics:
        seconds = self._last_s - self._first_s if self._first_s is not None and self._last_s is not None else 0.0
        return AudioStatistics(
            received_ms=round(self._received_ms),
            concealed_ms=round(self._concealed_ms),
            longest_gap_ms=round(self._longest_gap_s * 1000),
            bitrate_kbps=kbps(octets, seconds),
        )
