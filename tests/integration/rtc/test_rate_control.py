"""A link that bears 300 kbit/s and a picture full of motion: shown with rate control, lost without."""

from __future__ import annotations

import asyncio
import time

import pytest
from aiortc.rtcdtlstransport import RTCDtlsTransport
from aiortc.rtp import RtpPacket

from careconnect_desktop.media.call_media import LocalCallMedia
from careconnect_desktop.media.tone import ToneSource
from careconnect_desktop.rtc.compat import RepairedReceiver, Repairs, TransceiverParts
from careconnect_desktop.rtc.peer_connection import MediaThreadPeerConnectionFactory
from careconnect_desktop.rtc.session import SessionSettings
from tests.helpers.panning_source import PanningSource
from tests.helpers.rtc_pair import Side, connect, until

LINK_BPS = 300_000
QUEUE_S = 0.3
PACKET_OVERHEAD_BITS = 54 * 8


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


async def shown_of_the_last(repairs: Repairs, *, settling: int, counted: int) -> float:
    """Pictures shown as a share of those sent, counted after the first `settling` ones."""
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
        await until(lambda: len(link.pictures) >= settling, 40)
        shown, sent = len(callee.viewer.codes), len(link.pictures)
        await until(lambda: len(link.pictures) >= sent + counted, 40)
        await asyncio.sleep(0.2)
        return (len(callee.viewer.codes) - shown) / counted
    finally:
        await caller.close()
        await callee.close()


@pytest.mark.real_time
async def test_a_moving_picture_is_shown_over_a_narrow_link() -> None:
    # Over eight seconds at least: long enough for the rate to be tried upwards, and for what comes of it.
    assert await shown_of_the_last(Repairs(), settling=60, counted=240) > 0.6


@pytest.mark.real_time
async def test_without_rate_control_it_stands_still() -> None:
    assert await shown_of_the_last(Repairs(control_rate=False), settling=90, counted=45) < 0.3
