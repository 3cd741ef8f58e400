"""The queue between a decoder and its track, which has no bound of its own."""

from __future__ import annotations

import asyncio
from typing import Any

from aiortc import MediaStreamTrack
from aiortc.rtcrtpreceiver import RemoteStreamTrack


def take_waiting(track: MediaStreamTrack) -> list[Any]:
    """All frames that wait in a received track, oldest first; the mark of its end stays."""
    queue = track._queue if isinstance(track, RemoteStreamTrack) else asyncio.Queue()
    frames = []
    while not queue.empty():
        frame = queue.get_nowait()
        if frame is None:
            queue.put_nowait(None)
            break
        frames.append(frame)
    return frames
