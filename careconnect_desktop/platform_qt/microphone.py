"""A microphone by QtMultimedia, read in a thread of its own in blocks of 10 ms."""

from __future__ import annotations

import logging
import threading
import time

from PySide6.QtCore import QIODevice, QTimer
from PySide6.QtMultimedia import QAudioDevice, QAudioSource, QMediaDevices, QtAudio

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.platform_qt.audio_format import (
    BlockCutter,
    FormatConverter,
    buffer_bytes,
    device_format,
    program_format,
)
from careconnect_desktop.platform_qt.device_thread import DeviceOpening
from careconnect_desktop.platform_qt.permissions import DeviceKind, PermissionState, permission_state
from careconnect_desktop.ports.media import SAMPLE_RATE_HZ, AudioBlock, AudioSink, FailureListener

SILENCE_MS = 2_500
"""Without a single sample: not a quiet room, which has samples too."""

_log = logging.getLogger(__name__)


class QtMicrophone:
    """An `AudioSource`. device_id: as `DeviceCatalog` lists it; None takes the system's choice at each start."""

    def __init__(self, device_id: str | None = None) -> None:
        self._device_id = device_id
        self._opening = DeviceOpening("microphone")

    @property
    def label(self) -> str:
        device = find_microphone(self._device_id)
        return device.description() if device is not None else ""

    def start(self, sink: AudioSink, on_failure: FailureListener) -> None:
        """Open in the background; ``microphone_missing`` and ``_denied`` are raised, ``_busy`` comes later."""
        self.stop()
        if permission_state(DeviceKind.MICROPHONE) is PermissionState.DENIED:
            raise CareConnectError("microphone_denied", "This program may not use the microphone.", retryable=True)
        device = find_microphone(self._device_id)
        if device is None:
            raise CareConnectError("microphone_missing", "No microphone was found.", retryable=True)
        capture = MicrophoneCapture(device, sink, on_failure)
        self._opening.begin(capture, capture.silence)

    def stop(self) -> None:
        """Close the microphone; nothing is pushed any more when this returns."""
        self._opening.end()


class MicrophoneCapture:
    """One opening of a microphone; everything but `silence` happens in its device thread."""

    def __init__(self, device: QAudioDevice, sink: AudioSink, on_failure: FailureListener) -> None:
        self._device = device
        self._sink = sink
        self._on_failure = on_failure
        self._cutter = BlockCutter()
        self._silenced = threading.Event()
        self._source: QAudioSource | None = None
        self._stream: QIODevice | None = None
        self._converter: FormatConverter | None = None
        self._watch: QTimer | None = None
        self._read_count = 0
        self._seen_count = 0

    def open(self) -> None:
        if self._silenced.is_set():
            return
        audio_format = device_format(self._device)
        self._converter = FormatConverter(audio_format, program_format())
        self._source = QAudioSource(self._device, audio_format)
        self._source.setBufferSize(buffer_bytes(audio_format))
        self._source.stateChanged.connect(self._state_changed)
        stream = self._source.start()
        if self._source.error() is not QtAudio.Error.NoError:
            self._fail()
            return
        self._stream = stream
        stream.readyRead.connect(self._read)
        # A microphone that was unplugged is not told by every sound system: it only falls silent, without samples.
        self._watch = QTimer()
        self._watch.setInterval(SILENCE_MS)
        self._watch.timeout.connect(self._check_alive)
        self._watch.start()

    def silence(self) -> None:
        """Push nothing from now on; from any thread."""
        self._silenced.set()

    def close(self) -> None:
        self._silenced.set()
        if self._watch is not None:
            self._watch.stop()
        if self._source is not None:
            self._source.stop()
        # Deleted here, in the thread that made them: Qt forbids it anywhere else.
        self._stream = self._source = self._watch = None

    def _read(self) -> None:
        if self._silenced.is_set() or self._stream is None or self._converter is None:
            return
        samples = self._converter.convert(bytes(self._stream.readAll().data()))
        self._read_count += len(samples)
        read_at_s = time.monotonic()
        blocks = list(self._cutter.cut(samples))
        for index, block in enumerate(blocks):
            if self._silenced.is_set():
                return
            # The last block ended now; the ones before it are older by their length.
            age_s = (len(blocks) - index) * (len(block) // 2) / SAMPLE_RATE_HZ
            self._sink.push(AudioBlock(block, read_at_s - age_s))

    def _state_changed(self) -> None:
        # The signal's own argument has a type that the binding cannot convert: the state is asked for.
        if self._source is None or self._source.state() is not QtAudio.State.StoppedState:
            return
        if self._source.error() is not QtAudio.Error.NoError:
            self._fail()

    def _check_alive(self) -> None:
        if self._read_count == self._seen_count:
            self._fail()
        self._seen_count = self._read_count

    def _fail(self) -> None:
        if self._silenced.is_set():
            return
        self._silenced.set()
        if self._watch is not None:
            self._watch.stop()
        if self._read_count or find_microphone(device_key(self._device)) is None:
            error = CareConnectError("microphone_missing", "The microphone was unplugged.", retryable=True)
        else:
            error = CareConnectError("microphone_busy", "The microphone cannot be opened.", retryable=True)
        _log.info("microphone ended", extra={"code": error.code})
        self._on_failure(error)


def device_key(device: QAudioDevice) -> str:
    """The device's id as text."""
    return bytes(device.id().data()).decode(errors="replace")


def find_microphone(device_id: str | None) -> QAudioDevice | None:
    """The listed microphone of this id, the default one for None, or None when there is no such microphone."""
    if device_id is None:
        default = QMediaDevices.defaultAudioInput()
        if not default.isNull():
            return default
        return next(iter(QMediaDevices.audioInputs()), None)
    return next((device for device in QMediaDevices.audioInputs() if device_key(device) == device_id), None)
