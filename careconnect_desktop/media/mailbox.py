"""One-slot mailboxes: the newest picture wins, what was overtaken is counted."""

from __future__ import annotations

import threading
from collections.abc import Callable

from careconnect_desktop.ports.media import VideoFrame


class VideoMailbox:
    """A `VideoSink` that holds one picture for whoever draws.

    on_arrival is called on the pushing thread, and only when the slot was empty before: the reader is told once,
    however many pictures come until it looks. So at most one wake-up is ever waiting in the reader's queue.
    """

    def __init__(self, on_arrival: Callable[[], None] | None = None) -> None:
        self._on_arrival = on_arrival
        self._lock = threading.Lock()
        self._frame: VideoFrame | None = None
        self._received = 0
        self._dropped = 0

    def push(self, frame: VideoFrame) -> None:
        with self._lock:
            was_empty = self._frame is None
            self._frame = frame
            self._received += 1
            if not was_empty:
                self._dropped += 1
        if was_empty and self._on_arrival is not None:
            self._on_arrival()

    def take(self) -> VideoFrame | None:
        """The newest picture, once; None when none came since."""
        with self._lock:
            frame, self._frame = self._frame, None
            return frame

    @property
    def received(self) -> int:
        with self._lock:
            return self._received

    @property
    def dropped(self) -> int:
        """Pictures that were overtaken before anybody took them."""
        with self._lock:
            return self._dropped
