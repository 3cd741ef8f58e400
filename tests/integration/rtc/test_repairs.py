"""Repairs that show only between two real connections; each also with its switch off, and then it fails.

What fails without them is stock software: it takes as long to see as the repair, and is seen in the slow run.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace

import pytest
from aiortc.rtcdtlstransport import RTCDtlsTransport
from aiortc.rtp import RtpPacket

from careconnect_desktop.media.test_card import TestCardSource
from careconnect_desktop.rtc.compat import RepairedReceiver, Repairs, TransceiverParts
from careconnect_desktop.rtc.peer_connection import MediaThreadPeerConnectionFactory
from careconnect_desktop.rtc.session import SessionSettings
from tests.helpers.loopback_call import outcome_without_network
from tests.helpers.rtc_pair import connected_pair, until


class Ledger:
    """What reached one connection's receivers, counted in packets and not in time: a busy machine changes nothing."""

    def __init__(self) -> None:
        self.audio_packets = 0
        self.pictures: dict[int, set[int]] = {}
        """RTP timestamps by SSRC, lost packets included; retransmissions have SSRCs of their own."""

    def pictures_sent(self, line: int) -> int:
        """Pictures of the camera (0) or the screen (1): the lines in the order of their first packet."""
        sent = [stamps for stamps in self.pictures.values() if len(stamps) > 5]
        return len(sent[line]) if line < len(sent) else 0


class LossyReceiver(RepairedReceiver):
    """Loses one packet in twenty of each stream, before anything else sees it: the same ones in every run."""

    def __init__(
        self,
        kind: str,
        transport: RTCDtlsTransport,
        repairs: Repairs,
        ledger: Ledger,
    ) -> None:
        super().__init__(kind, transport, repairs)
        self._counts: dict[int, int] = {}
        self._ledger = ledger

    async def _handle_rtp_packet(self, packet: RtpPacket, arrival_time_ms: int) -> None:
        is_retransmission = self._kind == "video" and packet.payload_type == 98
        if self._kind == "video" and not is_retransmission:
            self._ledger.pictures.setdefault(packet.ssrc, set()).add(packet.timestamp)
        count = self._counts[packet.ssrc] = self._counts.get(packet.ssrc, -1) + 1
        if count % 20 != 9:
            self._ledger.audio_packets += self._kind == "audio"
            await super()._handle_rtp_packet(packet, arrival_time_ms)


def lossy(repairs: Repairs, ledger: Ledger) -> Callable[[], MediaThreadPeerConnectionFactory]:
    """A factory whose connection loses 5 % of what it receives, and counts it."""

    def make() -> MediaThreadPeerConnectionFactory:
        parts = TransceiverParts(
            receiver_factory=lambda kind, transport, given: LossyReceiver(kind, transport, given, ledger)
        )
        return MediaThreadPeerConnectionFactory(SessionSettings(repairs=repairs, parts=parts))

    return make


async def share_heard(repairs: Repairs) -> tuple[float, float]:
    """Sound that was handed on, as a share of the packets that arrived, and made-up sound as a share of it."""
    ledger = Ledger()
    async with connected_pair(make_callee_factory=lossy(repairs, ledger)) as (_, callee):
        await until(lambda: ledger.audio_packets >= 180, 20)
        await asyncio.sleep(0.1)
        arrived_ms = ledger.audio_packets * 20.0
        return callee.listener.real_ms / arrived_ms, callee.listener.concealed_ms / callee.listener.real_ms


@pytest.mark.real_time
async def test_at_five_percent_loss_only_the_lost_sound_is_missing() -> None:
    heard, made_up = await share_heard(Repairs())
    assert heard > 0.95
    assert made_up > 0.02


@pytest.mark.slow
@pytest.mark.real_time
async def test_without_the_repair_far_more_is_missing() -> None:
    heard, _ = await share_heard(Repairs(skip_audio_holes=False))
    assert heard < 0.93


async def shares_seen(repairs: Repairs, pictures: int, *, is_sharing: bool) -> tuple[float, float]:
    """Pictures that were shown as a share of those that were sent: of the camera, of the screen."""
    ledger = Ledger()
    async with connected_pair(make_callee_factory=lossy(repairs, ledger)) as (caller, callee):
        if is_sharing:
            caller.media.share_screen(TestCardSource(1280, 720, 15))
        await callee.witness.saw("video_started:camera", 20)
        await until(lambda: ledger.pictures_sent(0) >= pictures, 30)
        seen = await callee.connection.statistics()
        screens = ledger.pictures_sent(1)
        return (
            seen.video.frames_received / ledger.pictures_sent(0),
            seen.screen.frames_received / screens if screens else 0.0,
        )


@pytest.mark.real_time
async def test_at_five_percent_loss_the_picture_moves_on() -> None:
    camera, _ = await shares_seen(Repairs(), 120, is_sharing=False)
    assert camera > 0.75


@pytest.mark.real_time
async def test_two_video_lines_get_their_retransmissions() -> None:
    camera, screen = await shares_seen(Repairs(), 90, is_sharing=True)
    assert camera > 0.7
    assert screen > 0.7


@pytest.mark.slow
@pytest.mark.real_time
async def test_without_registered_retransmissions_both_lines_stall() -> None:
    stock = replace(Repairs(), register_rtx_ssrc=False, repeat_nack=False)
    camera, screen = await shares_seen(stock, 90, is_sharing=True)
    assert camera < 0.6
    assert screen < 0.6


@pytest.mark.needs_netns
def test_a_machine_without_a_network_calls_itself_over_loopback() -> None:
    assert outcome_without_network(is_repaired=True) == "connected"


@pytest.mark.needs_netns
def test_without_the_repair_it_says_that_there_is_no_network() -> None:
    assert outcome_without_network(is_repaired=False) == "no_network"
