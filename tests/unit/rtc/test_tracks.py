"""The permanent tracks: newest picture, unbroken sound, one clock."""

from __future__ import annotations

import asyncio
import time

import av
import numpy as np
import pytest
from aiortc.mediastreams import MediaStreamError

from careconnect_desktop.media import pictures
from careconnect_desktop.media.fan_out import AudioFanOut, VideoFanOut
from careconnect_desktop.ports.media import AudioBlock, VideoFrame
from careconnect_desktop.rtc.compat.opus import SpeechOpusEncoder, audio_level_dbov
from careconnect_desktop.rtc.pumps import HoleFiller, to_mono
from careconnect_desktop.rtc.tracks import OutgoingAudioTrack, OutgoingVideoTrack


def block(value: int, samples: int = 480) -> AudioBlock:
    return AudioBlock(np.full(samples, value, np.int16).tobytes(), time.monotonic())


async def test_the_newest_picture_wins_and_the_rest_is_counted() -> None:
    line = VideoFanOut()
    track = OutgoingVideoTrack(line)
    for width in (64, 128, 256):
        line.push(pictures.black(width, 64))
    image = await track.recv()
    assert image.width == 256
    assert track.dropped == 2
    track.stop()


async def test_time_rises_whatever_the_source_says() -> None:
    line = VideoFanOut()
    track = OutgoingVideoTrack(line)
    stamps = []
    now_s = time.monotonic()
    for captured_at_s in (now_s + 1, now_s + 1, now_s - 50, now_s + 1.1):
        frame = pictures.black(64, 64)
        line.push(VideoFrame(64, 64, frame.image, captured_at_s))
        image = await track.recv()
        assert image.pts is not None
        stamps.append(image.pts)
    assert stamps == sorted(set(stamps))
    assert 0 <= stamps[0] <= 90_000 * 2
    track.stop()


async def test_each_track_has_a_picture_of_its_own() -> None:
    line = VideoFanOut()
    first, second = OutgoingVideoTrack(line), OutgoingVideoTrack(line)
    frame = pictures.black(64, 64)
    line.push(frame)
    one, other = await first.recv(), await second.recv()
    assert one is not other
    assert pictures.to_av(frame).pts is None
    assert np.array_equal(one.to_ndarray(), pictures.to_av(frame).to_ndarray())
    first.stop()
    second.stop()


async def test_a_picture_that_stands_still_is_sent_again() -> None:
    line = VideoFanOut()
    track = OutgoingVideoTrack(line)
    line.push(pictures.black(64, 64))
    first = await track.recv()
    again = await asyncio.wait_for(track.recv(), 2)
    assert again.pts is not None
    assert first.pts is not None
    assert again.pts - first.pts >= 80_000
    track.stop()


async def test_any_picture_format_is_made_fit_for_the_encoder() -> None:
    line = VideoFanOut()
    track = OutgoingVideoTrack(line)
    for name, width in (("rgb24", 66), ("yuv420p", 70), ("bgra", 64)):
        image = av.VideoFrame(width, 50, name)
        line.push(VideoFrame(width, 50, image, time.monotonic()))
        sent = await track.recv()
        assert (sent.format.name, sent.width) == ("yuv420p", width)
        assert sent is not image
    track.stop()


async def test_a_track_that_ended_lets_its_reader_go_and_its_line_live() -> None:
    line = VideoFanOut()
    track = OutgoingVideoTrack(line)
    reader = asyncio.create_task(track.recv())
    await asyncio.sleep(0)
    track.stop()
    with pytest.raises(MediaStreamError):
        await reader
    line.push(pictures.black(64, 64))
    assert line.newest is not None


async def test_blocks_of_ten_milliseconds_make_packets_of_twenty() -> None:
    line = AudioFanOut()
    track = OutgoingAudioTrack(line)
    line.push(block(7))
    line.push(block(9))
    frame = await track.recv()
    samples = frame.to_ndarray()[0]
    assert (frame.samples, frame.sample_rate, samples[0], samples[-1]) == (960, 48_000, 7, 9)
    track.stop()


async def test_silence_is_sent_when_nothing_comes() -> None:
    track = OutgoingAudioTrack(AudioFanOut())
    began_s = time.monotonic()
    frames = [await track.recv() for _ in range(4)]
    assert not any(frame.to_ndarray().any() for frame in frames)
    assert [frame.pts for frame in frames] == [n * 960 for n in range(4)]
    assert time.monotonic() - began_s >= 0.06
    track.stop()


async def test_sound_that_piled_up_is_shortened_and_time_jumps_forward() -> None:
    line = AudioFanOut()
    track = OutgoingAudioTrack(line)
    for value in range(30):
        line.push(block(value, 960))
    frame = await track.recv()
    assert frame.to_ndarray()[0][0] == 28
    assert track.dropped_ms == 560
    time.sleep(0.2)  # noqa: ASYNC251 - a loop that stands still is what this is about
    later = await track.recv()
    assert later.pts is not None
    assert later.pts >= 9 * 960
    track.stop()


def test_speech_is_coded_in_small_packets_with_the_tracks_own_time() -> None:
    encoder = SpeechOpusEncoder()
    sizes = []
    for index in range(50):
        wave = 8000 * np.sin(2 * np.pi * 220 * (np.arange(960) + index * 960) / 48_000)
        frame = av.AudioFrame.from_ndarray(wave.astype(np.int16).reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate = 48_000
        frame.pts, frame.time_base = index * 960 * 7, encoder.codec.time_base
        payloads, timestamp = encoder.encode(frame)
        assert timestamp == index * 960 * 7
        assert len(payloads) == 1
        sizes.append(len(payloads[0]))
    assert sum(sizes) * 8 < 60_000


def test_speech_of_another_shape_is_refused() -> None:
    frame = av.AudioFrame(format="s16", layout="mono", samples=480)
    with pytest.raises(ValueError, match="20 ms"):
        SpeechOpusEncoder().encode(frame)


def test_the_quick_level_is_the_stock_level() -> None:
    from aiortc.rtp import compute_audio_level_dbov

    chance = np.random.default_rng(3)
    for loudness in (0, 1, 30, 1000, 32767):
        samples = (chance.uniform(-1, 1, 960) * loudness).astype(np.int16)
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout="mono")
        assert audio_level_dbov(frame) == compute_audio_level_dbov(frame)


class Heard:
    def __init__(self) -> None:
        self.blocks: list[AudioBlock] = []

    def push(self, heard: AudioBlock) -> None:
        self.blocks.append(heard)


def test_a_hole_in_time_is_filled_with_a_fading_echo() -> None:
    filler, heard = HoleFiller(), Heard()
    sound = np.full(960, 10_000, np.int16).tobytes()
    assert filler.fill(0, sound, heard, 0.0) == 0
    assert filler.fill(960, sound, heard, 0.0) == 0
    assert filler.fill(960 * 4, sound, heard, 0.0) == 40
    levels = [int(np.frombuffer(each.samples, np.int16)[0]) for each in heard.blocks]
    assert levels == [6000, 3600]
    assert all(each.is_concealed for each in heard.blocks)


def test_a_jump_of_the_media_clock_is_not_filled() -> None:
    filler, heard = HoleFiller(), Heard()
    sound = bytes(1920)
    filler.fill(0, sound, heard, 0.0)
    assert filler.fill(48_000 * 60, sound, heard, 0.0) == 0
    assert filler.fill(0, sound, heard, 0.0) == 0
    assert not heard.blocks


def test_two_channels_become_one() -> None:
    pairs = np.array([[100, 300, -100, -300]], np.int16)
    frame = av.AudioFrame.from_ndarray(pairs, format="s16", layout="stereo")
    assert np.frombuffer(to_mono(frame), np.int16).tolist() == [200, -200]
