"""A loudspeaker by QtMultimedia: a thread of its own pulls sound and pushes it to the device."""

from __future__ import annotations

import logging

from PySide6.QtCore import QIODevice, Qt, QTimer
from PySide6.QtMultimedia import QAudioDevice, QAudioSink, QMediaDevices, QtAudio

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.platform_qt.audio_format import (
    BLOCK_SAMPLES,
    FormatConverter,
    buffer_bytes,
    device_format,
    program_format,
)
from careconnect_desktop.platform_qt.device_thread import DeviceOpening
from careconnect_desktop.platform_qt.microphone import device_key
from careconnect_desktop.ports.media import AudioPlayout, FailureListener

_log = logging.getLogger(__name__)
_BEAT_MS = 10
STUCK_MS = 2_500
"""A loudspeaker that takes nothing for so long is gone: not every sound system tells that it was unplugged."""
_HARMLESS = (QtAudio.Error.NoError, QtAudio.Error.UnderrunError)


class QtSpeaker:
    """An `AudioOutput`. device_id: as `DeviceCatalog` lists it; None takes the system's choice at each start."""

    def __init__(self, device_id: str | None = None) -> None:
        self._device_id = device_id
        self._opening = DeviceOpening("speaker")

    @property
    def label(self) -> str:
        device = find_speaker(self._device_id)
        return device.description() if device is not None else ""

    def start(self, playout: AudioPlayout, on_failure: FailureListener) -> None:
        """Open in the background; ``speaker_missing`` is raised, ``speaker_busy`` comes later."""
        self.stop()
        device = find_speaker(self._device_id)
        if device is None:
            raise CareConnectError("speaker_missing", "No loudspeaker was found.", retryable=True)
        player = SpeakerPlayer(device, playout, on_failure)
        self._opening.begin(player)

    def stop(self) -> None:
        """Close the loudspeaker; `playout` is not read any more when this returns."""
        self._opening.end()


class SpeakerPlayer:
    """One opening of a loudspeaker; all of it happens in its device thread."""

    def __init__(self, device: QAudioDevice, playout: AudioPlayout, on_failure: FailureListener) -> None:
        self._device = device
        self._playout = playout
        self._on_failure = on_failure
        self._is_closed = False
        self._rest = b""
        self._has_played = False
        self._beats_without_room = 0
        self._sink: QAudioSink | None = None
        self._stream: QIODevice | None = None
        self._beat: QTimer | None = None
        self._converter: FormatConverter | None = None

    def open(self) -> None:
        audio_format = device_format(self._device)
        self._converter = FormatConverter(program_format(), audio_format)
        self._sink = QAudioSink(self._device, audio_format)
        self._sink.setBufferSize(buffer_bytes(audio_format))
        self._sink.stateChanged.connect(self._state_changed)
        stream = self._sink.start()
        if self._sink.error() not in _HARMLESS:
            self._fail()
            return
        self._stream = stream
        self._beat = QTimer()
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.setInterval(_BEAT_MS)
        self._beat.timeout.connect(self._feed)
        self._beat.start()

    def close(self) -> None:
        self._is_closed = True
        if self._beat is not None:
            self._beat.stop()
        if self._sink is not None:
            self._sink.stop()
        # Deleted here, in the thread that made them: Qt forbids it anywhere else.
        self._stream = self._sink = self._beat = None

    def _feed(self) -> None:
        """Fill the device's buffer in whole blocks; what it does not take is kept and goes first next time."""
        if self._sink is None or self._stream is None or self._converter is None:
            return
        free = self._sink.bytesFree()
        self._beats_without_room = 0 if free > 0 else self._beats_without_room + 1
        if self._beats_without_room * _BEAT_MS >= STUCK_MS:
            self._fail()
            return
        while free > 0:
            if not self._rest:
                self._rest = self._converter.convert(self._playout.read(BLOCK_SAMPLES))
                if not self._rest or len(self._rest) > free:
                    return
            written = self._stream.write(self._rest)
            if written <= 0:
                return
            self._has_played = True
            self._rest = self._rest[written:]
            free -= written

    def _state_changed(self) -> None:
        # The signal's own argument has a type that the binding cannot convert: the state is asked for.
        if self._sink is None or self._sink.state() is not QtAudio.State.StoppedState:
            return
        if self._sink.error() not in _HARMLESS:
            self._fail()

    def _fail(self) -> None:
        if self._is_closed:
            return
        self._is_closed = True
        if self._beat is not None:
            self._beat.stop()
        if self._has_played or find_speaker(device_key(self._device)) is None:
            error = CareConnectError("speaker_missing", "The loudspeaker was unplugged.", retryable=True)
        else:
            error = CareConnectError("speaker_busy", "The loudspeaker cannot be opened.", retryable=True)
        _log.info("loudspeaker ended", extra={"code": error.code})
        self._on_failure(error)


def find_speaker(device_id: str | None) -> QAudioDevice | None:
    """The listed loudspeaker of this id, the default one for None, or None when there is no such loudspeaker."""
    if device_id is None:
        default = QMediaDevices.defaultAudioOutput()
        if not default.isNull():
            return default
        return next(iter(QMediaDevices.audioOutputs()), None)
    return next((device for device in QMediaDevices.audioOutputs() if device_key(device) == device_id), None)
