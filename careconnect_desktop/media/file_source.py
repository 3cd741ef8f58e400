"""Pictures and sound from a file, in its own time, for ever: files loop."""

from __future__ import annotations

import logging
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Generic, TypeVar

import av
from av.container import InputContainer

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.media import pictures
from careconnect_desktop.ports.media import SAMPLE_RATE_HZ, AudioBlock, AudioSink, FailureListener, VideoSink

_log = logging.getLogger(__name__)

_MOST_WIDTH_PX, _MOST_HEIGHT_PX = 1280, 720
_BLOCK_SAMPLES = SAMPLE_RATE_HZ // 50
_LATE_S = 0.5

ItemT = TypeVar("ItemT")


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


class _FileSource(ABC, Generic[ItemT]):
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
        """End the thread and wait for it; safe to call twice, and from the thread itself."""
        self._ended.set()
        thread, self._thread = self._thread, None
        if thread is not None and thread is not threading.current_thread():
            thread.join()

    @abstractmethod
    def _items(self, container: InputContainer) -> Iterator[tuple[float, ItemT]]:
        """Each item of one pass with its offset in seconds."""

    @abstractmethod
    def _length_s(self, item: ItemT) -> float: ...

    def _play(self, push: Callable[[ItemT, float], None], on_failure: FailureListener) -> None:
        self.stop()
        container = open_media_file(self._path, self._kind)
        self._ended = threading.Event()
        arguments = (container, push, on_failure, self._ended)
        self._thread = threading.Thread(target=self._run, args=arguments, name=f"file-{self._kind}", daemon=True)
        self._thread.start()

    def _run(
        self,
        container: InputContainer,
        push: Callable[[ItemT, float], None],
        on_failure: FailureListener,
        ended: threading.Event,
    ) -> None:
        try:
            with container:
                self._loop(container, push, ended)
        except CareConnectError as error:
            on_failure(error)
        except Exception as cause:  # noqa: BLE001 - the edge of a thread: whatever a file does to its decoder is told
            _log.warning("a media file ended early: %s", type(cause).__name__)
            message = f"The file {self._path.name} cannot be played to its end."
            on_failure(CareConnectError("media_file_unreadable", message, cause=cause))

    def _loop(self, container: InputContainer, push: Callable[[ItemT, float], None], ended: threading.Event) -> None:
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
                push(item, began_s + offset_s)
                count, length_s = count + 1, offset_s + self._length_s(item)
            if not count:
                raise CareConnectError("media_file_unreadable", f"The file {self._path.name} holds nothing to play.")
            began_s += length_s
            container.seek(0)


class FileVideoSource(_FileSource[av.VideoFrame]):
    """A `VideoSource` over any file that ffmpeg reads; pictures over 1280x720 are scaled down to fit."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "video")
        self._frame_s = 1 / 30

    def start(self, sink: VideoSink, on_failure: FailureListener) -> None:
        """Open the file and play it; raises the codes of `open_media_file`."""

        def push(image: av.VideoFrame, _due_s: float) -> None:
            scale = min(1.0, _MOST_WIDTH_PX / image.width, _MOST_HEIGHT_PX / image.height)
            width, height = max(16, int(image.width * scale) & ~1), max(16, int(image.height * scale) & ~1)
            sink.push(pictures.from_av(image.reformat(width=width, height=height, format="yuv420p")))

        self._play(push, on_failure)

    def _items(self, container: InputContainer) -> Iterator[tuple[float, av.VideoFrame]]:
        stream = container.streams.video[0]
        if not stream.codec_context.is_open:
            stream.thread_type = "AUTO"
        rate = stream.average_rate
        self._frame_s = float(1 / rate) if rate else 1 / 30
        first_s: float | None = None
        for index, image in enumerate(container.decode(stream)):
            moment_s = index * self._frame_s if image.pts is None else image.time
            first_s = moment_s if first_s is None else first_s
            yield moment_s - first_s, image

    def _length_s(self, item: av.VideoFrame) -> float:
        return self._frame_s


class FileAudioSource(_FileSource[bytes]):
    """An `AudioSource` over any file that ffmpeg reads, made mono at 48 kHz in blocks of 20 ms."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, "audio")

    def start(self, sink: AudioSink, on_failure: FailureListener) -> None:
        """Open the file and play it; raises the codes of `open_media_file`."""
        self._play(lambda samples, due_s: sink.push(AudioBlock(samples, due_s)), on_failure)

    def _items(self, container: InputContainer) -> Iterator[tuple[float, bytes]]:
        stream = container.streams.audio[0]
        resampler = av.AudioResampler("s16", "mono", SAMPLE_RATE_HZ, _BLOCK_SAMPLES)
        played = 0
        for frame in container.decode(stream):
            frame.pts = None
            for block in resampler.resample(frame):
                yield played / SAMPLE_RATE_HZ, bytes(block.planes[0])[: block.samples * 2]
                played += block.samples

    def _length_s(self, item: bytes) -> float:
        return len(item) / 2 / SAMPLE_RATE_HZ
