"""What happened in a call and when: for reports, and for nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.core.clock import Clock, unix_ms
from careconnect_desktop.ports.media import AudioBlock, CallMedia, Unsubscribe, VideoFrame


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """at_ms: Unix time. state: a phase, or ``audioBack``, ``videoBack``. detail: a code, never an address."""

    at_ms: int
    state: str
    detail: str | None = None


@dataclass(slots=True)
class _Line:
    """One kind of media coming in: first and last arrival in monotonic seconds, and whether its return is awaited."""

    first_s: float | None = None
    last_s: float | None = None
    is_awaited: bool = False


@dataclass(slots=True)
class Journal:
    """Times in monotonic seconds unless they say otherwise.

    noted: told of each entry. began_s: `call-user` sent, or `call-made` received. connected_s: media first passed.
    left_s: the other side closed the connection in good order.
    """

    clock: Clock
    noted: Callable[[JournalEntry], None]
    entries: list[JournalEntry] = field(default_factory=list)
    began_s: float | None = None
    connected_s: float | None = None
    left_s: float | None = None
    ended_s: float | None = None
    reconnects: int = 0
    video: _Line = field(default_factory=_Line)
    audio: _Line = field(default_factory=_Line)

    def begin(self) -> None:
        """The first offer has left, or has come."""
        if self.began_s is None:
            self.began_s = self.clock.monotonic()

    def phase_changed(self, phase: CallPhase, detail: str | None = None) -> None:
        now_s = self.clock.monotonic()
        if phase is CallPhase.CONNECTED and self.connected_s is None:
            self.connected_s = now_s
        if phase is CallPhase.CONNECTED:
            self.left_s = None
        if phase is CallPhase.RECONNECTING:
            self.reconnects += 1
            self.video.is_awaited = self.audio.is_awaited = True
        if phase is CallPhase.ENDED:
            self.ended_s = now_s
            self.video.is_awaited = self.audio.is_awaited = False
        self.note(phase.value, detail)

    def peer_left(self) -> None:
        """The other side said goodbye on the path itself; its word by the server may come later, or never."""
        self.left_s = self.clock.monotonic()

    def note(self, state: str, detail: str | None = None) -> None:
        entry = JournalEntry(unix_ms(self.clock.now()), state, detail)
        self.entries.append(entry)
        self.noted(entry)

    def listen(self, media: CallMedia, told: Callable[[str], None]) -> Unsubscribe:
        """Note each arrival of pictures and sound; `told` hears of their return, on the running loop."""
        loop = asyncio.get_running_loop()

        def back(state: str) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(told, state)

        video = media.add_remote_video(_VideoTap(self.clock, self.video, lambda: back("videoBack")))
        audio = media.add_remote_audio(_AudioTap(self.clock, self.audio, lambda: back("audioBack")))

        def unsubscribe() -> None:
            video()
            audio()

        return unsubscribe

    def since_begin_ms(self, moment_s: float | None) -> int | None:
        """Milliseconds from `began_s` to a monotonic moment; None while either is unknown."""
        if moment_s is None or self.began_s is None:
            return None
        return round((moment_s - self.began_s) * 1000)


def _arrived(clock: Clock, line: _Line, back: Callable[[], None]) -> None:
    # On a media thread: plain assignments only, each whole under the interpreter's lock.
    now_s = clock.monotonic()
    if line.first_s is None:
        line.first_s = now_s
    line.last_s = now_s
    if line.is_awaited:
        line.is_awaited = False
        back()


class _VideoTap:
    def __init__(self, clock: Clock, line: _Line, back: Callable[[], None]) -> None:
        self._clock, self._line, self._back = clock, line, back

    def push(self, frame: VideoFrame) -> None:
        _arrived(self._clock, self._line, self._back)


class _AudioTap:
    def __init__(self, clock: Clock, line: _Line, back: Callable[[], None]) -> None:
        self._clock, self._line, self._back = clock, line, back

    def push(self, block: AudioBlock) -> None:
        if not block.is_concealed:
            _arrived(self._clock, self._line, self._back)
