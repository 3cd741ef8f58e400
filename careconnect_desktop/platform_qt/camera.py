"""A camera by QtMultimedia, opened and read in a thread of its own; the newest picture wins, nothing is queued."""

from __future__ import annotations

import logging
import threading

from PySide6.QtCore import QSize, QTimer
from PySide6.QtMultimedia import QCamera, QCameraDevice, QCameraFormat, QMediaCaptureSession, QMediaDevices, QVideoSink

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.platform_qt.device_thread import DeviceOpening
from careconnect_desktop.platform_qt.permissions import DeviceKind, PermissionState, permission_state
from careconnect_desktop.platform_qt.video_frames import FrameConverter
from careconnect_desktop.ports.media import FailureListener, VideoSink

_log = logging.getLogger(__name__)

_FIRST_PICTURE_MS = 8_000
"""Some cameras take seconds to wake up; one that another program holds never gives a picture."""
_SILENCE_MS = 4_000


class QtCamera:
    """A `VideoSource`. device_id: as `DeviceCatalog` lists it; None takes the system's choice at each start."""

    def __init__(self, device_id: str | None = None, *, size: QSize | None = None, frames_per_s: float = 30.0) -> None:
        self._device_id = device_id
        self._size = size if size is not None else QSize(640, 480)
        self._frames_per_s = frames_per_s
        self._opening = DeviceOpening("camera")

    @property
    def label(self) -> str:
        device = find_camera(self._device_id)
        return device.description() if device is not None else ""

    def start(self, sink: VideoSink, on_failure: FailureListener) -> None:
        """Open in the background; ``camera_missing`` and ``camera_denied`` are raised, ``camera_busy`` comes later."""
        self.stop()
        if permission_state(DeviceKind.CAMERA) is PermissionState.DENIED:
            raise CareConnectError("camera_denied", "This program may not use the camera.", retryable=True)
        device = find_camera(self._device_id)
        if device is None:
            raise CareConnectError("camera_missing", "No camera was found.", retryable=True)
        camera_format = choose_format(device, self._size, self._frames_per_s)
        capture = CameraCapture(device, camera_format, sink, on_failure)
        self._opening.begin(capture, capture.silence)

    def stop(self) -> None:
        """Close the camera; its light is off when this returns."""
        self._opening.end()


class CameraCapture:
    """One opening of a camera; everything but `silence` happens in its device thread."""

    def __init__(
        self, device: QCameraDevice, camera_format: QCameraFormat | None, sink: VideoSink, on_failure: FailureListener
    ) -> None:
        self._device = device
        self._format = camera_format
        self._sink = sink
        self._on_failure = on_failure
        self._converter = FrameConverter()
        self._silenced = threading.Event()
        self._last_start_us = -1
        self._pushed_count = 0
        self._seen_count = 0
        self._camera: QCamera | None = None
        self._session: QMediaCaptureSession | None = None
        self._video_sink: QVideoSink | None = None
        self._watch: QTimer | None = None

    def open(self) -> None:
        if self._silenced.is_set():
            return
        self._camera = QCamera(self._device)
        if self._format is not None:
            self._camera.setCameraFormat(self._format)
        self._camera.errorOccurred.connect(self._failed)
        video_sink = QVideoSink()
        self.use_sink(video_sink)
        self._session = QMediaCaptureSession()
        self._session.setCamera(self._camera)
        self._session.setVideoSink(video_sink)
        self._watch = QTimer()
        self._watch.setInterval(_FIRST_PICTURE_MS)
        self._watch.timeout.connect(self._check_alive)
        self._watch.start()
        self._camera.start()

    def silence(self) -> None:
        """Push nothing from now on; from any thread."""
        self._silenced.set()

    def close(self) -> None:
        self._silenced.set()
        if self._watch is not None:
            self._watch.stop()
        if self._camera is not None:
            self._camera.stop()
        # Deleted here, in the thread that made them: Qt forbids it anywhere else. The session goes first, it uses them.
        self._session = None
        self._camera = self._video_sink = self._watch = None

    def use_sink(self, video_sink: QVideoSink) -> None:
        """Take pictures from this sink in place of a camera's."""
        self._video_sink = video_sink
        video_sink.videoFrameChanged.connect(self.take_newest)

    def take_newest(self) -> None:
        """Convert and push the sink's newest picture; those that were overtaken on the way here are dropped."""
        if self._silenced.is_set() or self._video_sink is None:
            return
        frame = self._video_sink.videoFrame()
        if not frame.isValid():
            return
        start_us = frame.startTime()
        # A backlog of notices all see the same newest picture: convert it once.
        if start_us >= 0 and start_us == self._last_start_us:
            return
        self._last_start_us = start_us
        try:
            picture = self._converter.convert(frame)
        except CareConnectError as error:
            self._fail(error)
            return
        self._pushed_count += 1
        self._sink.push(picture)

    def _failed(self, _error: QCamera.Error, _text: str) -> None:
        self._fail(self._explain())

    def _check_alive(self) -> None:
        if self._pushed_count == self._seen_count:
            self._fail(self._explain())
            return
        self._seen_count = self._pushed_count
        if self._watch is not None:
            self._watch.setInterval(_SILENCE_MS)

    def _explain(self) -> CareConnectError:
        """Gone, or held by somebody else: Qt tells only that it failed."""
        if find_camera(bytes(self._device.id().data()).decode(errors="replace")) is None:
            return CareConnectError("camera_missing", "The camera was unplugged.", retryable=True)
        return CareConnectError("camera_busy", "The camera gives no picture.", retryable=True)

    def _fail(self, error: CareConnectError) -> None:
        if self._silenced.is_set():
            return
        self._silenced.set()
        if self._watch is not None:
            self._watch.stop()
        _log.info("camera ended", extra={"code": error.code})
        self._on_failure(error)


def find_camera(device_id: str | None) -> QCameraDevice | None:
    """The listed camera of this id, the default one for None, or None when there is no such camera."""
    cameras = QMediaDevices.videoInputs()
    if device_id is None:
        default = QMediaDevices.defaultVideoInput()
        if not default.isNull():
            return default
        return cameras[0] if cameras else None
    return next((camera for camera in cameras if bytes(camera.id().data()).decode(errors="replace") == device_id), None)


def choose_format(device: QCameraDevice, size: QSize, frames_per_s: float) -> QCameraFormat | None:
    """The camera's format closest to what is wanted, first by size, then by rate; None leaves it to the camera."""
    formats = device.videoFormats()
    if not formats:
        return None

    def distance(candidate: QCameraFormat) -> tuple[float, float]:
        resolution = candidate.resolution()
        pixels = abs(resolution.width() - size.width()) + abs(resolution.height() - size.height())
        return float(pixels), max(0.0, frames_per_s - candidate.maxFrameRate())

    return min(formats, key=distance)
