"""Repairs that show only between two real connections; each also with its switch off, and then it fails."""

from __future__ import annotations

import asyncio
import random
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
from tests.helpers.rtc_pair import connected_pair


class LossyReceiver(RepairedReceiver):
    """Loses packets before anything else sees them, as a network does."""

    def __init__(self, kind: str, transport: RTCDtlsTransport, repairs: Repairs, loss: float, chance: random.Random):
        super().__init__(kind, transport, repairs)
        self._loss = loss
        self._chance = chance

    async def _handle_rtp_packet(self, packet: RtpPacket, arrival_time_ms: int) -> None:
        if self._chance.random() >= self._loss:
            await super()._handle_rtp_packet(packet, arrival_time_ms)


def lossy(loss: float, repairs: Repairs) -> Callable[[], MediaThreadPeerConnectionFactory]:
    """Factories whose connections lose this share of what they receive; the same packets in every run."""

    def make() -> MediaThreadPeerConnectionFactory:
        chance = random.Random(7)
        parts = TransceiverParts(
            receiver_factory=lambda kind, transport, given: LossyReceiver(kind, transport, given, loss, chance)
        )
        return MediaThreadPeerConnectionFactory(SessionSettings(repairs=repairs, parts=parts))

    return make


async def heard_and_made_up(repairs: Repairs, seconds: float = 4.0) -> tuple[float, float]:
    """Share of the time with real sound, share with made-up sound, at 5 % loss."""
    async with connected_pair(lossy(0.05, repairs)) as (_, callee):
        await callee.witness.saw("audio_started")
        before = callee.listener.real_ms, callee.listener.concealed_ms
        await asyncio.sleep(seconds)
        after = callee.listener.real_ms, callee.listener.concealed_ms
        return (after[0] - before[0]) / seconds / 1000, (after[1] - before[1]) / seconds / 1000


async def test_at_five_percent_loss_only_the_lost_sound_is_missing() -> None:
    real, made_up = await heard_and_made_up(Repairs())
    assert real > 0.88
    assert 0.01 < made_up < 0.12


async def test_without_the_repair_far_more_is_missing() -> None:
    real, _ = await heard_and_made_up(Repairs(skip_audio_holes=False))
    assert real < 0.88


async def test_at_five_percent_loss_the_picture_moves_on() -> None:
    async with connected_pair(lossy(0.05, Repairs())) as (_, callee):
        await callee.witness.saw("video_started:camera")
        await asyncio.sleep(4)
        seen = await callee.connection.statistics()
        assert seen.video.frames_received > 90
        assert seen.video.longest_gap_ms < 1000


async def pictures_on_two_lines(repairs: Repairs) -> tuple[int, int]:
    async with connected_pair(lossy(0.05, repairs)) as (caller, callee):
        caller.media.share_screen(TestCardSource(1280, 720, 15))
        await callee.witness.saw("video_started:camera")
        await asyncio.sleep(4)
        seen = await callee.connection.statistics()
        return seen.video.frames_received, seen.screen.frames_received


async def test_two_video_lines_get_their_retransmissions() -> None:
    camera, screen = await pictures_on_two_lines(Repairs())
    assert camera > 80
    assert screen > 30


async def test_without_registered_retransmissions_both_lines_stall() -> None:
    stock = replace(Repairs(), register_rtx_ssrc=False, repeat_nack=False)
    camera, screen = await pictures_on_two_lines(stock)
    assert camera < 60
    assert screen < 30


@pytest.mark.needs_netns
def test_a_machine_without_a_network_calls_itself_over_loopback() -> None:
    assert outcome_without_network(is_repaired=True) == "connected"


@pytest.mark.needs_netns
def test_without_the_repair_it_says_that_there_is_no_network() -> None:
    assert outcome_without_network(is_repaired=False) == "no_network"
