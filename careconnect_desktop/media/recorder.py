"""Writes what is received into a Matroska file: VP8 and Opus, timed by arrival."""

from __future__ import annotations

import logging
import queue
import threading
import time
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
from av.container import OutputContainer

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.media import pictures
from careconnect_desktop.ports.media import SAMPLE_RATE_HZ, AudioBlock, CallMedia, Unsubscribe, VideoFrame

_log = logging.getLogger(__name__)

_MILLISECONDS = Fraction(1, 1000)
_BLOCK_SAMPLES = SAMPLE_RATE_HZ // 50
_WAITING_PICTURES = 90
_VIDEO_WAIT_S = 3.0
_HOLE_SAMPLES = SAMPLE_RATE_HZ // 10
_VIDEO_BPS = 2_500_000
_REALTIME_VP8 = {"deadline": "realtime", "cpu-used": "8", "lag-in-frames": "0"}


class FileRecorder:
    """A `Recorder`. Encoding runs on a thread of its own; when that falls behind, pictures are dropped, sound is not.

    The picture keeps the size of the first one; holes in the sound are filled with silence, so that both stay in step.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._queue: queue.Queue[VideoFrame | AudioBlock | None] = queue.Queue()
        self._room = threading.BoundedSemaphore(_WAITING_PICTURES)
        self._thread: threading.Thread | None = None
        self._unsubscribes: list[Unsubscribe] = []
        self._dropped = 0
        self._failure: CareConnectError | None = None

    @property
    def dropped(self) -> int:
        """Pictures that were not recorded because the machine was too busy."""
        return self._dropped

    @property
    def failure(self) -> CareConnectError | None:
        """What ended the recording early (a full disk), None while all is well."""
        return self._failure

    def start(self, media: CallMedia) -> None:
        try:
            self._path.open("wb").close()  # av opens the file when the first packet comes: too late to tell anybody
            container = av.open(str(self._path), "w", format="matroska")
        except (OSError, av.FFmpegError) as cause:
            message = f"The recording {self._path.name} cannot be written."
            raise CareConnectError("recording_failed", message, cause=cause) from cause
        writer = _Writer(container)
        self._thread = threading.Thread(target=self._run, args=(writer,), name="recorder", daemon=True)
        self._thread.start()
        self._unsubscribes = [media.add_remote_video(_VideoTap(self)), media.add_remote_audio(_AudioTap(self))]

    def close(self) -> None:
        while self._unsubscribes:
            self._unsubscribes.pop()()
        thread, self._thread = self._thread, None
        if thread is not None:
            self._queue.put(None)
            thread.join()

    def accept(self, item: VideoFrame | AudioBlock) -> None:
        """Take what arrived (from the taps); returns at once."""
        if self._failure is not None:
            return
        if isinstance(item, VideoFrame) and not self._room.acquire(blocking=False):
            self._dropped += 1
            return
        self._queue.put(item)

    def _run(self, writer: _Writer) -> None:
        try:
            while (item := self._queue.get()) is not None:
                writer.write(item)
                if isinstance(item, VideoFrame):
                    self._room.release()
            writer.close()
        except (OSError, av.FFmpegError) as cause:
            _log.error("the recording ended early: %s", type(cause).__name__)
            message = f"The recording {self._path.name} could not be written to its end."
            self._failure = CareConnectError("recording_failed", message, cause=cause)


class _VideoTap:
    def __init__(self, recorder: FileRecorder) -> None:
        self._recorder = recorder

    def push(self, frame: VideoFrame) -> None:
        self._recorder.accept(frame)


class _AudioTap:
    def __init__(self, recorder: FileRecorder) -> None:
        self._recorder = recorder

    def push(self, block: AudioBlock) -> None:
        self._recorder.accept(block)


class _Writer:
    """Both encoders and the container; lives on the recorder's thread alone."""

    def __init__(self, container: OutputContainer) -> None:
        self._container = container
        self._began_s = time.monotonic()
        self._video: Any = None
        self._audio: Any = None
        self._early: list[AudioBlock] = []
        self._audio_samples = 0
        self._last_video_ms = -1

    def write(self, item: VideoFrame | AudioBlock) -> None:
        if isinstance(item, VideoFrame):
            self._open_streams(item)
            self._write_video(item)
        elif self._audio is None and item.captured_at_s - self._began_s < _VIDEO_WAIT_S:
            # The header names both streams, and the picture's size is not known before the first picture.
            self._early.append(item)
        else:
            self._open_streams(None)
            self._write_audio(item)

    def close(self) -> None:
        if self._early:
            self._open_streams(None)
        for stream in (self._video, self._audio):
            if stream is not None:
                self._container.mux(stream.encode(None))
        self._container.close()

    def _open_streams(self, first: VideoFrame | None) -> None:
        if self._audio is not None:
            return
        if first is not None:
            self._video = self._container.add_stream("libvpx", rate=30, options=_REALTIME_VP8)
            self._video.width, self._video.height = first.width_px, first.height_px
            self._video.pix_fmt = "yuv420p"
            self._video.bit_rate = _VIDEO_BPS
            self._video.codec_context.time_base = _MILLISECONDS
        self._audio = self._container.add_stream("libopus", rate=SAMPLE_RATE_HZ, layout="mono")
        self._audio.bit_rate = 48_000
        early, self._early = self._early, []
        for block in early:
            self._write_audio(block)

    def _write_video(self, frame: VideoFrame) -> None:
        if self._video is None:
            return  # sound alone came for three seconds: the file has no picture
        moment_ms = round((frame.captured_at_s - self._began_s) * 1000)
        if moment_ms <= self._last_video_ms:
            moment_ms = self._last_video_ms + 1
        self._last_video_ms = moment_ms
        source = pictures.to_av(frame)
        # A copy: the picture is shared with whoever shows it, and a time belongs to one user of it.
        image = av.VideoFrame.from_ndarray(
            source.reformat(width=self._video.width, height=self._video.height, format="yuv420p").to_ndarray(),
            format="yuv420p",
        )
        image.pts, image.time_base = moment_ms, _MILLISECONDS
        self._container.mux(self._video.encode(image))

    def _write_audio(self, block: AudioBlock) -> None:
        due = round((block.captured_at_s - self._began_s) * SAMPLE_RATE_HZ)
        hole = due - self._audio_samples
        if hole > _HOLE_SAMPLES:
            self._encode_audio(np.zeros(hole - hole % _BLOCK_SAMPLES, np.int16))
        self._encode_audio(np.frombuffer(block.samples, np.int16))

    def _encode_audio(self, samples: Any) -> None:
        for first in range(0, len(samples), _BLOCK_SAMPLES):
            part = samples[first : first + _BLOCK_SAMPLES]
            frame = av.AudioFrame.from_ndarray(part.reshape(1, -1), format="s16", layout="mono")
            frame.sample_rate = SAMPLE_RATE_HZ
            frame.pts, frame.time_base = self._audio_samples, Fraction(1, SAMPLE_RATE_HZ)
            self._audio_samples += len(part)
            self._container.mux(self._audio.encode(frame))
