"""Gaps on the one picture line of a browser: a shared screen has them by its nature, whenever the path began."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

import av
import pytest
from aiortc import MediaStreamTrack
from aiortc.mediastreams import MediaStreamError

from careconnect_desktop.media.call_media import LocalCallMedia
from careconnect_desktop.ports.media import VideoRole
from careconnect_desktop.rtc.lines import Lines

GAP_S = 0.02


class Still(MediaStreamTrack):
    """Two pictures with a gap between them."""

    kind = "video"

    def __init__(self) -> None:
        super().__init__()
        self._left = 2

    async def recv(self) -> Any:
        if not self._left:
            raise MediaStreamError
        self._left -= 1
        await asyncio.sleep(GAP_S)
        return av.VideoFrame(64, 48, "yuv420p")


@dataclass
class Receiver:
    track: MediaStreamTrack


@dataclass(eq=False)
class Transceiver:
    """Of a peer connection whose descriptions are set."""

    receiver: Receiver
    currentDirection: str = "sendrecv"  # noqa: N815 (aiortc's name)
    kind: str = "video"
    sender: None = None


@pytest.mark.parametrize("is_shared", [True, False])
async def test_a_path_that_begins_in_the_middle_of_a_share_counts_no_gaps(is_shared: bool) -> None:
    media = LocalCallMedia(None, None, None)
    lines = Lines(media, lambda _tell: None)
    lines.assign(Transceiver(Receiver(Still())), VideoRole.CAMERA)  # type: ignore[arg-type]  # what is read of it
    lines.expect(VideoRole.CAMERA, True)
    lines.expect(VideoRole.SCREEN, is_shared)
    lines.negotiated()
    for _, pump in lines.pumps():
        await pump
    found = lines.traffic().video
    assert found.frames_received == 2
    assert (found.longest_gap_ms > 0) is not is_shared
    media.close()
