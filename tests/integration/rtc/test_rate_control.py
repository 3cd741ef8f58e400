"""A link that bears 300 kbit/s and a picture full of motion: shown with rate control, lost without."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiortc.rtcdtlstransport import RTCDtlsTransport
from aiortc.rtp import RtpPacket

from careconnect_desktop.media.call_media import LocalCallMedia
from careconnect_desktop.media.tone import ToneSource
from careconnect_desktop.rtc.compat import RepairedReceiver, Repairs, TransceiverParts
from careconnect_desktop.rtc.peer_connection import MediaThreadPeerConnectionFactory
from careconnect_desktop.rtc.session import SessionSettings
from tests.helpers.panning_source import PanningSource
from tests.helpers.rtc_pair import Side, Viewer, connect, until

LINK_BPS = 300_000
QUEUE_S = 0.3
PACKET_OVERHEAD_BITS = 54 * 8
COUNTED = 90
WELL_SHOWN = 0.9


class Link:
    """What all lines of one direction share: so many bits a second, and a queue that overflows."""

    def __init__(self) -> None:
        self._bits = LINK_BPS * QUEUE_S
        self._filled_s = time.monotonic()
        self.pictures: list[int] = []

    def passes(self, packet: RtpPacket) -> bool:
        now_s = time.monotonic()
        self._bits = min(LINK_BPS * QUEUE_S, self._bits + LINK_BPS * (now_s - self._filled_s))
        self._filled_s = now_s
        size = len(packet.payload) * 8 + PACKET_OVERHEAD_BITS
        if self._bits < size:
            return False
        self._bits -= size
        return True

    def sees(self, timestamp: int) -> None:
        if not self.pictures or self.pictures[-1] != timestamp:
            self.pictures.append(timestamp)


class NarrowReceiver(RepairedReceiver):
    """Receives through a `Link`."""

    def __init__(self, kind: str, transport: RTCDtlsTransport, repairs: Repairs, link: Link) -> None:
        super().__init__(kind, transport, repairs)
        self._link = link

    async def _handle_rtp_packet(self, packet: RtpPacket, arrival_time_ms: int) -> None:
        if self._kind == "video" and packet.payload_type == 97:
            self._link.sees(packet.timestamp)
        if self._link.passes(packet):
            await super()._handle_rtp_packet(packet, arrival_time_ms)


class Windows:
    """Pictures shown as a share of those sent, over the last `COUNTED` ones that were sent."""

    def __init__(self, link: Link, viewer: Viewer) -> None:
        self._link, self._viewer = link, viewer
        self._seen: list[tuple[int, int]] = []

    def share(self) -> float | None:
        """None until so many were sent."""
        sent, shown = len(self._link.pictures), len(self._viewer.codes)
        self._seen.append((sent, shown))
        before = [(then_sent, then_shown) for then_sent, then_shown in self._seen if sent - then_sent >= COUNTED]
        if not before:
            return None
        then_sent, then_shown = before[-1]
        return (shown - then_shown) / (sent - then_sent)


@asynccontextmanager
async def narrow_call(repairs: Repairs) -> AsyncIterator[Windows]:
    """Two ends of a call, and what is shown of the caller's picture behind the `Link`."""
    link = Link()
    parts = TransceiverParts(
        receiver_factory=lambda kind, transport, given: NarrowReceiver(kind, transport, given, link)
    )
    caller = Side(
        MediaThreadPeerConnectionFactory(SessionSettings(repairs=repairs)),
        LocalCallMedia(PanningSource(), ToneSource(), None),
    )
    callee = Side(
        MediaThreadPeerConnectionFactory(SessionSettings(repairs=repairs, parts=parts)),
        LocalCallMedia(None, None, None),
    )
    try:
        caller.media.start()
        callee.media.start()
        await connect(caller, callee)
        yield Windows(link, callee.viewer)
    finally:
        await caller.close()
        await callee.close()


@pytest.mark.real_time
async def test_a_moving_picture_is_shown_over_a_narrow_link() -> None:
    async with narrow_call(Repairs()) as windows:
        await until(lambda: (windows.share() or 0) > WELL_SHOWN, 60)


@pytest.mark.real_time
async def test_without_rate_control_it_stands_still() -> None:
    shares: list[float] = []

    def enough() -> bool:
        share = windows.share()
        shares.extend(() if share is None else (share,))
        return len(shares) >= 20

    async with narrow_call(Repairs(control_rate=False)) as windows:
        await until(enough, 60)
    assert max(shares) < 0.3
