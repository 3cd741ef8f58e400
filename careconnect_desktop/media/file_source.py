"""Pictures and sound from a file, in its own time, for ever: files loop."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import av
from av.container import InputContainer

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.media import pictures
from careconnect_desktop.ports.media import SAMPLE_RATE_HZ, AudioBlock, AudioSink, FailureListener, VideoSink

_log = logging.getLogger(__name__)

_MOST_WIDTH_PX, _MOST_HEIGHT_PX = 1280, 720
_BLOCK_SAMPLES = SAMPLE_RATE_HZ // 50
_LATE_S = 0.5

Timed = tuple[float, object]


def open_media_file(path: Path, kind: str) -> InputContainer:
    """Open a file that holds a stream of `kind` (``video`` or ``audio``); closes it again when it does not.

    Codes: ``media_file_missing``, ``media_file_unreadable``, ``media_file_without_video``, ``..._without_audio``.
    """
    try:
        container = av.open(str(path))
    except FileNotFoundError as cause:
        raise CareConnectError("media_file_missing", f"There is no file {path.name}.", cause=cause) from cause
    except (OSError, av.FFmpegError) as cause:
        message = f"The file {path.name} cannot be read as video or sound."
        raise CareConnectError("media_file_unreadable", message, cause=cause) from cause
    if not any(stream.type == kind for stream in container.streams):
        container.close()
        wanted = "picture" if kind == "video" else "sound"
        raise CareConnectError(f"media_file_without_{kind}", f"The file {path.name} holds no {wanted}.")
    return container


class _FileSource:
    """Plays one stream of a file in real time on a thread of its own."""

    def __init__(self, path: Path, kind: str) -> None:
        self._path = path
        self._kind = kind
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def label(self) -> str:
        return self._path.name

    def stop(self) -> None:
        self._ended.set()
        thread, self._thread = self._thread, None
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    def _play(self, sink: VideoSink | AudioSink, on_failure: FailureListener) -> None:
        self.stop()
        container = open_media_file(self._path, self._kind)
        self._ended = threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(container, sink, on_failure, self._ended), name=f"file-{self._kind}", daemon=True
        )
        self._thread.start()

    def _run(
        self,
        container: InputContainer,
        sink: VideoSink | AudioSink,
        on_failure: FailureListener,
        ended: threading.Event,
    ) -> None:
        try:
            with container:
                self._loop(container, sink, ended)
        except CareConnectError as error:
            on_failure(error)
        except (OSError, av.FFmpegError) as cause:
            _log.warning("a media file ended early: %s", type(cause).__name__)
            message = f"The file {self._path.name} cannot be played to its end."
            on_failure(CareConnectError("media_file_unreadable", message, cause=cause))

    def _loop(self, container: InputContainer, sink: VideoSink | AudioSink, ended: threading.Event) -> None:
        began_s = time.monotonic()
        while not ended.is_set():
            count, length_s = 0, 0.0
            for offset_s, item in self._items(container):
                wait_s = began_s + offset_s - time.monotonic()
                if wait_s < -_LATE_S:
                    began_s -= wait_s  # a stalled machine plays on from here, not in a rush
                elif wait_s > 0:
                    ended.wait(wait_s)
                if ended.is_set():
                    return
                self._push(sink, item, began_s + offset_s)
                count, length_s = count + 1, offset_s + self._length_s(item)
            if not count:
                raise CareConnectError("media_file_unreadable", f"The file {self._path.name} holds nothing to play.")
            began_s += length_s
            container.seek(0)

    def _items(self, container: InputContainer) -> Iterator[Timed]:
        raise NotImplementedError

    def _push(self, sink: VideoSink | AudioSink, item: object, due_s: float) -> None:
        raise NotImplementedError

    def _length_s(self, item: object) -> float:
        raise NotImplementedError


class FileVideoSource(_FileSource):
    """A `VideoSource` over any file that ffmpeg reads; pictures over 1280x720 are scaled down to fit."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "video")
        self._frame_s = 1 / 30

    def start(self, sink: VideoSink, on_failure: FailureListener) -> None:
        self._play(sink, on_failure)

    def _items(self, container: InputContainer) -> Iterator[Timed]:
        stream = container.streams.video[0]
        stream.thread_type = "AUTO"
        rate = stream.average_rate
        self._frame_s = float(1 / rate) if rate else 1 / 30
        first_s: float | None = None
        for index, image in enumerate(container.decode(stream)):
            moment_s = index * self._frame_s if image.pts is None else image.time
            first_s = moment_s if first_s is None else first_s
            yield moment_s - first_s, image

    def _push(self, sink: VideoSink | AudioSink, item: object, due_s: float) -> None:
        assert isinstance(item, av.VideoFrame)
        scale = min(1.0, _MOST_WIDTH_PX / item.width, _MOST_HEIGHT_PX / item.height)
        width, height = max(16, int(item.width * scale) & ~1), max(16, int(item.height * scale) & ~1)
        image = item.reformat(width=width, height=height, format="yuv420p")
        sink.push(pictures.from_av(image))  # type: ignore[arg-type]

    def _length_s(self, item: object) -> float:
        return self._frame_s


class FileAudioSource(_FileSource):
    """An `AudioSource` over any file that ffmpeg reads, made mono at 48 kHz in blocks of 20 ms."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "audio")

    def start(self, sink: AudioSink, on_failure: FailureListener) -> None:
        self._play(sink, on_failure)

    def _items(self, container: InputContainer) -> Iterator[Timed]:
        stream = container.streams.audio[0]
        resampler = av.AudioResampler("s16", "mono", SAMPLE_RATE_HZ, _BLOCK_SAMPLES)
        played = 0
        for frame in container.decode(stream):
            frame.pts = None
            for block in resampler.resample(frame):
                yield played / SAMPLE_RATE_HZ, bytes(block.planes[0])[: block.samples * 2]
                played += block.samples

    def _push(self, sink: VideoSink | AudioSink, item: object, due_s: float) -> None:
        assert isinstance(item, bytes)
        sink.push(AudioBlock(item, due_s))  # type: ignore[arg-type]

    def _length_s(self, item: object) -> float:
        assert isinstance(item, bytes)
        return len(item) / 2 / SAMPLE_RATE_HZ
