"""Two connections in one process on real sockets: pictures and sound in both directions."""

from __future__ import annotations

import asyncio

import pytest

from careconnect_desktop.media.test_card import TestCardSource
from careconnect_desktop.model.session import SessionDescription
from careconnect_desktop.ports.media import VideoRole
from careconnect_desktop.ports.rtc import IceConfiguration
from careconnect_desktop.rtc.peer_connection import MediaThreadPeerConnectionFactory
from tests.helpers.rtc_pair import Side, card_and_tone, connect, connected_pair, until


def is_four_to_three(size_px: tuple[int, int]) -> bool:
    """The test card's shape; a machine that is busy looks like a slow network, and the picture may be smaller."""
    return size_px[0] * 3 == size_px[1] * 4


@pytest.mark.real_time
async def test_time_codes_rise_and_bursts_are_heard_on_both_sides() -> None:
    async with connected_pair() as (caller, callee):
        for side in (caller, callee):
            await until(lambda side=side: len(side.viewer.codes) >= 60)  # type: ignore[misc]
            await until(lambda side=side: len(side.listener.burst_moments_s) >= 1)  # type: ignore[misc]
        for side in (caller, callee):
            assert all(code is not None for code in side.viewer.codes)
            assert side.viewer.sequences == sorted(side.viewer.sequences)
            assert len(set(side.viewer.sequences)) == len(side.viewer.sequences)
            assert all(is_four_to_three(size) for size in side.viewer.sizes_px)
            # The tone sounds at every even second of the wall clock.
            assert all(moment % 2.0 < 1.0 for moment in side.listener.burst_moments_s)


async def test_statistics_tell_what_the_report_needs() -> None:
    async with connected_pair() as (caller, _):
        await until(lambda: len(caller.viewer.codes) >= 45)
        seen = await caller.connection.statistics()
        assert seen.state == "connected"
        assert seen.video.frames_received >= 45
        assert is_four_to_three((seen.video.width_px or 0, seen.video.height_px or 1))
        assert seen.video.bitrate_kbps is not None
        assert seen.video.bitrate_kbps > 50
        assert seen.video.longest_gap_ms > 0
        assert seen.audio.received_ms > 1000
        assert seen.audio.bitrate_kbps is not None
        assert (seen.path.local, seen.path.remote, seen.path.relay_protocol) == ("host", "host", None)
        assert seen.connected_after_ms is not None
        assert seen.first_video_frame_after_ms is not None
        assert seen.first_video_frame_after_ms >= seen.connected_after_ms
        await caller.connection.close()
        last = await caller.connection.statistics()
        assert last.video.frames_received >= seen.video.frames_received
        assert last.path.local == "host"


async def test_speech_is_sent_at_a_third_of_the_stock_rate() -> None:
    async with connected_pair() as (caller, callee):
        await until(lambda: callee.listener.real_ms > 2500)
        sent = await caller.connection.statistics()
        assert sent.audio_sent_kbps is not None
        assert sent.audio_sent_kbps < 50


async def test_a_shared_screen_arrives_beside_the_camera() -> None:
    async with connected_pair() as (caller, callee):
        caller.media.share_screen(TestCardSource(1280, 720, 10))
        await until(lambda: len(callee.screen_viewer.codes) >= 10)
        await until(lambda: len(callee.viewer.codes) >= 10)
        assert (1280, 720) in callee.screen_viewer.sizes_px
        assert all(is_four_to_three(size) for size in callee.viewer.sizes_px)
        assert set(callee.witness.roles) == {VideoRole.CAMERA, VideoRole.SCREEN}
        assert "screen_line:True" in caller.witness.events
        assert "screen_line:True" in callee.witness.events
        caller.media.stop_sharing_screen()
        await until(lambda: callee.screen_viewer.brightness[-1] < 20)


async def test_camera_off_shows_black_and_on_again_the_picture_through_the_same_track() -> None:
    async with connected_pair() as (caller, callee):
        await until(lambda: len(callee.viewer.codes) >= 10)
        caller.media.set_camera_off(True)
        await until(lambda: callee.viewer.brightness[-1] < 20)
        assert callee.viewer.codes[-1] is None
        caller.media.set_camera_off(False)
        await until(lambda: callee.viewer.codes[-1] is not None)
        caller.media.set_camera(TestCardSource(1280, 720))
        # At the rate of the beginning the picture is scaled down; its shape tells the camera.
        await until(lambda: callee.viewer.sizes_px[-1] in ((1280, 720), (960, 540), (640, 360)))


async def test_a_muted_microphone_sends_silence_and_keeps_the_path_alive() -> None:
    async with connected_pair() as (caller, callee):
        await until(lambda: callee.listener.loudest > 100)
        caller.media.set_microphone_muted(True)
        await asyncio.sleep(0.4)
        callee.listener.loudest = 0
        before_ms = callee.listener.real_ms
        await until(lambda: callee.listener.real_ms > before_ms + 2500)
        assert callee.listener.loudest < 100


async def test_a_camera_that_was_announced_to_be_off_is_no_freeze() -> None:
    async with connected_pair() as (caller, callee):
        await until(lambda: len(callee.viewer.codes) >= 10)
        callee.connection.expect_video(VideoRole.CAMERA, False)
        before = await callee.connection.statistics()
        caller.media.set_camera_off(True)
        await asyncio.sleep(0.8)
        after = await callee.connection.statistics()
        assert after.video.freezes == before.video.freezes


async def test_what_is_expected_may_be_said_before_anything_else() -> None:
    async with connected_pair(prepare=lambda side: side.connection.expect_video(VideoRole.CAMERA, False)) as (
        _,
        callee,
    ):
        await until(lambda: len(callee.viewer.codes) >= 10)
        assert (await callee.connection.statistics()).video.longest_gap_ms == 0


async def test_two_connections_live_side_by_side_over_one_media() -> None:
    async with connected_pair() as (caller, callee):
        await until(lambda: len(callee.viewer.codes) >= 10)
        old_caller, old_callee = caller.connection, callee.connection
        caller.connection = caller.factory.create(caller.media, _no_servers(), caller.witness)
        callee.connection = callee.factory.create(callee.media, _no_servers(), callee.witness)
        caller.witness.events.clear()
        callee.witness.events.clear()
        await connect(caller, callee)
        await old_caller.close()
        await old_callee.close()
        seen = len(callee.viewer.codes)
        await until(lambda: len(callee.viewer.codes) > seen + 30)
        assert not callee.witness.errors


async def test_a_browser_like_offer_of_sound_and_one_picture_is_answered() -> None:
    offerer, answerer = (Side(MediaThreadPeerConnectionFactory(), card_and_tone()) for _ in range(2))
    try:
        offer = await offerer.connection.create_offer()
        part = _without_screen_and_data(offer.sdp)
        answer = await answerer.connection.create_answer(SessionDescription("offer", part))
        assert [line.split()[0] for line in answer.sdp.splitlines() if line.startswith("m=")] == ["m=audio", "m=video"]
        assert "useinbandfec=1" in answer.sdp
        assert answer.sdp.count("a=sendrecv") == 2
    finally:
        await offerer.close()
        await answerer.close()


async def test_the_other_side_hears_that_a_connection_was_closed() -> None:
    async with connected_pair() as (caller, callee):
        await caller.connection.close()
        await callee.witness.saw("closed")
        assert callee.witness.events.index("remote_ended") < callee.witness.events.index("closed")
        assert not callee.witness.errors


def _no_servers() -> IceConfiguration:
    return IceConfiguration()


def _without_screen_and_data(sdp: str) -> str:
    head, *sections = sdp.split("m=")
    head = head.replace("a=group:BUNDLE 0 1 2 3", "a=group:BUNDLE 0 1")
    return head + "".join(f"m={section}" for section in sections[:2])
