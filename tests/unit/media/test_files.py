"""Playing and recording files."""

from __future__ import annotations

import time
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.media import pictures, time_code
from careconnect_desktop.media.call_media import LocalCallMedia
from careconnect_desktop.media.file_source import FileAudioSource, FileVideoSource
from careconnect_desktop.media.named_sources import named_audio_source, named_video_source
from careconnect_desktop.media.recorder import FileRecorder
from careconnect_desktop.media.test_card import TestCardSource
from careconnect_desktop.media.tone import SpeechLikeSource, ToneSource, tone_block
from careconnect_desktop.ports.media import SAMPLE_RATE_HZ, AudioBlock, VideoRole
from tests.helpers.devices import Album, Tape, no_failure

RATE = 30


def write_clip(path: Path, frames: int = 15, size: tuple[int, int] = (640, 480), *, has_sound: bool = True) -> Path:
    """Half a second of stamped grey and of the tone."""
    with av.open(str(path), "w") as container:
        video = container.add_stream("libvpx", rate=RATE, options={"deadline": "realtime", "cpu-used": "8"})
        video.width, video.height, video.pix_fmt, video.bit_rate = *size, "yuv420p", 1_000_000
        audio = container.add_stream("libopus", rate=SAMPLE_RATE_HZ, layout="mono") if has_sound else None
        for index in range(frames):
            buffer = np.full(size[0] * size[1] * 3 // 2, 100, np.uint8)
            time_code.stamp(buffer[: size[0] * size[1]].reshape(size[1], size[0]), index, index / RATE)
            image = av.VideoFrame.from_ndarray(buffer.reshape(-1, size[0]), format="yuv420p")
            image.pts, image.time_base = index, Fraction(1, RATE)
            container.mux(video.encode(image))
        container.mux(video.encode(None))
        if audio is not None:
            for index in range(frames * 50 // RATE):
                frame = av.AudioFrame.from_ndarray(tone_block(index * 0.02).reshape(1, -1), format="s16", layout="mono")
                frame.sample_rate, frame.pts, frame.time_base = SAMPLE_RATE_HZ, index * 960, Fraction(1, SAMPLE_RATE_HZ)
                container.mux(audio.encode(frame))
            container.mux(audio.encode(None))
    return path


def code_of_video(path: Path) -> str:
    with pytest.raises(CareConnectError) as raised:
        FileVideoSource(path).start(Album(), no_failure)
    assert path.name in raised.value.message
    return raised.value.code


def test_a_file_plays_in_its_own_time_and_loops(tmp_path: Path) -> None:
    source, album = FileVideoSource(write_clip(tmp_path / "clip.mkv")), Album()
    began_s = time.monotonic()
    source.start(album, no_failure)
    frames = album.wait_for(35)
    took_s = time.monotonic() - began_s
    source.stop()
    codes = [time_code.read(pictures.luma(frame)) for frame in frames]
    assert [code.sequence for code in codes if code] == [index % 15 for index in range(35)]
    assert 34 / RATE - 0.1 < took_s < 34 / RATE + 2


def test_its_sound_plays_in_blocks_and_loops(tmp_path: Path) -> None:
    source, tape = FileAudioSource(write_clip(tmp_path / "clip.mkv")), Tape()
    source.start(tape, no_failure)
    blocks = tape.wait_for(40)
    source.stop()
    assert {block.sample_count for block in blocks} == {960}
    loud = [index for index, block in enumerate(blocks) if np.abs(np.frombuffer(block.samples, np.int16)).max() > 8000]
    assert loud[0] <= 1
    assert any(20 <= index <= 30 for index in loud)


def test_a_large_picture_is_made_to_fit(tmp_path: Path) -> None:
    clip = write_clip(tmp_path / "large.mkv", 2, (1920, 1080), has_sound=False)
    source, album = FileVideoSource(clip), Album()
    source.start(album, no_failure)
    frame = album.wait_for(1)[0]
    source.stop()
    assert (frame.width_px, frame.height_px) == (1280, 720)


def test_each_fault_of_a_file_has_its_sentence(tmp_path: Path) -> None:
    assert code_of_video(tmp_path / "nowhere.mp4") == "media_file_missing"
    noise = tmp_path / "noise.mp4"
    noise.write_bytes(b"this is no video" * 100)
    assert code_of_video(noise) == "media_file_unreadable"
    assert code_of_video(tmp_path) in ("media_file_unreadable", "media_file_missing")
    silent = write_clip(tmp_path / "silent.mkv", has_sound=False)
    with pytest.raises(CareConnectError) as raised:
        FileAudioSource(silent).start(Tape(), no_failure)
    assert raised.value.code == "media_file_without_audio"


def test_a_file_that_breaks_off_is_told(tmp_path: Path) -> None:
    whole = write_clip(tmp_path / "whole.mkv", has_sound=False).read_bytes()
    broken = tmp_path / "broken.mkv"
    broken.write_bytes(whole[:700])
    told: list[str] = []
    source, album = FileVideoSource(broken), Album()
    try:
        source.start(album, lambda error: told.append(error.code))
    except CareConnectError as error:
        told.append(error.code)
    deadline = time.monotonic() + 5
    while not told and not album.frames and time.monotonic() < deadline:
        time.sleep(0.01)
    source.stop()
    assert told == ["media_file_unreadable"] or album.frames


def test_sources_by_name(tmp_path: Path) -> None:
    clip = str(write_clip(tmp_path / "clip.mkv", 3))
    assert isinstance(named_video_source("testcard"), TestCardSource)
    assert isinstance(named_audio_source("tone"), ToneSource)
    assert isinstance(named_audio_source("voice"), SpeechLikeSource)
    assert named_video_source(clip).label == "clip.mkv"
    assert named_audio_source(clip).label == "clip.mkv"
    with pytest.raises(CareConnectError) as raised:
        named_video_source(str(tmp_path / "nowhere.mkv"))
    assert raised.value.code == "media_file_missing"


def record(path: Path, seconds: float = 2.5) -> int:
    """Record the test card and the tone as if they had been received; the number of pictures."""
    received, recorder = LocalCallMedia(None, None, None), FileRecorder(path)
    recorder.start(received)
    album = Album()
    received.add_remote_video(album)
    card, tone = TestCardSource(), ToneSource()
    tone.start(received.incoming_audio(), no_failure)
    card.start(received.incoming_video(VideoRole.CAMERA), no_failure)
    time.sleep(seconds)
    card.stop()
    tone.stop()
    recorder.close()
    recorder.close()
    assert recorder.dropped == 0
    assert recorder.failure is None
    return len(album.frames)


def test_a_recording_holds_every_picture_and_the_bursts_at_their_time(tmp_path: Path) -> None:
    path = tmp_path / "visit.mkv"
    pushed = record(path)
    with av.open(str(path)) as container:
        pictures_read = [(image.time, pictures.from_av(image)) for image in container.decode(video=0)]
    codes = [time_code.read(pictures.luma(frame)) for _, frame in pictures_read]
    assert len(codes) >= 0.9 * pushed
    assert all(code is not None for code in codes)
    sequences = [code.sequence for code in codes if code]
    assert sequences == sorted(sequences)
    # The file's time and the stamped time run alike.
    span_s = pictures_read[-1][0] - pictures_read[0][0]
    first, last = codes[0], codes[-1]
    assert first is not None
    assert last is not None
    assert abs(span_s - (last.time_ms - first.time_ms) / 1000) < 0.1
    with av.open(str(path)) as container:
        sound = np.concatenate([frame.to_ndarray()[0] for frame in container.decode(audio=0)])
    assert abs(sound.size / SAMPLE_RATE_HZ - span_s) < 0.4
    scale = 32768 if sound.dtype != np.int16 else 1
    loud = np.flatnonzero(np.abs(sound.astype(float) * scale) > 8000) / SAMPLE_RATE_HZ
    assert loud.size
    # The first burst sounds at the even second that the pictures' stamps name.
    now_s = time.time()
    burst_ms = now_s * 1000 - first.age_ms(now_s) + (loud[0] - pictures_read[0][0]) * 1000
    assert min(burst_ms % 2000, 2000 - burst_ms % 2000) < 150


def test_sound_alone_is_recorded_too(tmp_path: Path) -> None:
    media, recorder = LocalCallMedia(None, None, None), FileRecorder(tmp_path / "sound.mkv")
    recorder.start(media)
    for _ in range(10):
        media.incoming_audio().push(AudioBlock(tone_block(1.0).tobytes(), time.monotonic()))
    recorder.close()
    with av.open(str(tmp_path / "sound.mkv")) as container:
        assert [stream.type for stream in container.streams] == ["audio"]
        assert sum(frame.samples for frame in container.decode(audio=0)) >= 8 * 960


def test_a_change_of_size_keeps_the_recording_whole(tmp_path: Path) -> None:
    media, recorder = LocalCallMedia(None, None, None), FileRecorder(tmp_path / "sizes.mkv")
    recorder.start(media)
    for width in (640, 640, 1280, 320):
        media.incoming_video(VideoRole.CAMERA).push(pictures.black(width, 480))
    recorder.close()
    with av.open(str(tmp_path / "sizes.mkv")) as container:
        assert {image.width for image in container.decode(video=0)} == {640}


def test_a_recording_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(CareConnectError) as raised:
        FileRecorder(tmp_path / "no" / "such" / "folder.mkv").start(LocalCallMedia(None, None, None))
    assert raised.value.code == "recording_failed"


def test_a_recording_of_nothing_is_closed(tmp_path: Path) -> None:
    recorder = FileRecorder(tmp_path / "nothing.mkv")
    recorder.start(LocalCallMedia(None, None, None))
    recorder.close()
