"""Windows and screens that can be shown to the other side, and the source that films one of them.

The system's own capture reads from a thread of its own at the rate of the screen; what is sent is bounded in rate and
in size, because the picture of a desk changes seldom and must stay readable rather than smooth.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QScreen
from PySide6.QtMultimedia import QCapturableWindow, QMediaCaptureSession, QScreenCapture, QVideoSink, QWindowCapture

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.platform_qt.device_thread import DeviceOpening
from careconnect_desktop.platform_qt.video_frames import FrameConverter
from careconnect_desktop.ports.media import FailureListener, VideoSink, VideoSource

_log = logging.getLogger(__name__)

FRAMES_PER_S = 6
MOST_PIXELS = 1600 * 900
"""At six pictures a second this is as much to encode as a camera at 640x480 and 28 pictures a second."""

HiddenListener = Callable[[VideoSource, bool], None]
"""Told which source films a window that cannot be seen for now, or again."""

_FIRST_PICTURE_MS = 5_000
_MOST_WINDOWS = 24
_THUMBNAIL_MS = 1_500


class ShareKind(StrEnum):
    """Windows come first: they show one thing, a screen shows everything."""

    WINDOW = "window"
    SCREEN = "screen"


@dataclass(frozen=True, slots=True)
class ShareTarget:
    """title: the window's own, or the screen's name; somebody else's words. what: Qt's handle."""

    kind: ShareKind
    title: str
    what: QCapturableWindow | QScreen


class ShareTargets:
    """Lists what can be shared now. own_titles: of this program's windows, which would show the call in itself."""

    def __init__(self, own_titles: Callable[[], frozenset[str]] = frozenset) -> None:
        self._own_titles = own_titles

    def windows(self) -> tuple[ShareTarget, ...]:
        """Of other programs; none where the system keeps its list to itself (Wayland asks in its own dialog)."""
        own = self._own_titles()
        found = [window for window in QWindowCapture.capturableWindows() if window.isValid()]
        named = [(window.description().strip(), window) for window in found]
        targets = [ShareTarget(ShareKind.WINDOW, title, window) for title, window in named if title not in {"", *own}]
        return tuple(targets[:_MOST_WINDOWS])

    def screens(self) -> tuple[ShareTarget, ...]:
        return tuple(ShareTarget(ShareKind.SCREEN, screen.name(), screen) for screen in QGuiApplication.screens())

    def source(self, target: ShareTarget, on_hidden: HiddenListener = lambda *_: None) -> QtScreenSource:
        """Films it once it is started; opens nothing."""
        return QtScreenSource(target, on_hidden)


class QtScreenSource:
    """A `VideoSource` of one window or screen; ``screen_closed`` when the window goes, else ``screen_unavailable``.

    on_hidden: told when a window is minimised, and when its pictures come again; on the device's thread.
    """

    def __init__(self, target: ShareTarget, on_hidden: HiddenListener = lambda *_: None) -> None:
        self._target = target
        self._on_hidden = on_hidden
        self._opening = DeviceOpening("screen")

    @property
    def label(self) -> str:
        return self._target.title

    def start(self, sink: VideoSink, on_failure: FailureListener) -> None:
        self.stop()
        capture = ScreenCapture(self._target, sink, on_failure, partial(self._on_hidden, self))
        self._opening.begin(capture, capture.silence)

    def stop(self) -> None:
        self._opening.end()


class ScreenCapture:
    """One time of filming; everything but `silence` happens in its device thread."""

    def __init__(
        self, target: ShareTarget, sink: VideoSink, on_failure: FailureListener, on_hidden: Callable[[bool], None]
    ) -> None:
        self._target = target
        self._sink = sink
        self._on_failure = on_failure
        self._on_hidden = on_hidden
        self._is_hidden = False
        self._beats = 0
        self._converter = FrameConverter(most_pixels=MOST_PIXELS)
        self._silenced = threading.Event()
        self._session: QMediaCaptureSession | None = None
        self._capture: QScreenCapture | QWindowCapture | None = None
        self._video_sink: QVideoSink | None = None
        self._beat: QTimer | None = None
        self._beats_before_picture = 0
        self._last_start_us = -1
        self._has_picture = False

    def open(self) -> None:
        if self._silenced.is_set():
            return
        self._video_sink = QVideoSink()
        self._session = QMediaCaptureSession()
        self._session.setVideoSink(self._video_sink)
        self._capture = begin_capture(self._target, self._session)
        self._capture.errorOccurred.connect(lambda _error, _text: self._trouble())
        self._beat = QTimer()
        self._beat.setInterval(1000 // FRAMES_PER_S)
        self._beat.timeout.connect(self.take_newest)
        self._beat.start()

    def silence(self) -> None:
        """Push nothing from now on; from any thread."""
        self._silenced.set()

    def close(self) -> None:
        self._silenced.set()
        if self._beat is not None:
            self._beat.stop()
        if self._capture is not None:
            self._capture.stop()
        self._session = None
        self._capture = self._video_sink = self._beat = None

    def take_newest(self) -> None:
        """Send what stands there now, unless it is what was sent last."""
        if self._silenced.is_set() or self._video_sink is None:
            return
        self._beats += 1
        if self._beats % FRAMES_PER_S == 0 and self._is_closed():
            self._fail("screen_closed")
            return
        frame = self._video_sink.videoFrame()
        if not frame.isValid():
            self._beats_before_picture += not self._is_hidden
            if not self._has_picture and self._beats_before_picture * 1000 // FRAMES_PER_S > _FIRST_PICTURE_MS:
                self._fail()
            return
        start_us = frame.startTime()
        if start_us >= 0 and start_us == self._last_start_us:
            return
        self._last_start_us = start_us
        try:
            picture = self._converter.convert(frame)
        except CareConnectError:
            self._fail()
            return
        self._has_picture = True
        self._hide(False)
        self._sink.push(picture)

    def _trouble(self) -> None:
        """The system could not read it: a window may be gone, or minimised and come back by itself."""
        if isinstance(self._target.what, QScreen):
            self._fail()
        elif self._is_closed():
            self._fail("screen_closed")
        else:
            self._hide(True)

    def _is_closed(self) -> bool:
        return isinstance(self._target.what, QCapturableWindow) and not self._target.what.isValid()

    def _hide(self, is_hidden: bool) -> None:
        if is_hidden is not self._is_hidden and not self._silenced.is_set():
            self._is_hidden = is_hidden
            self._on_hidden(is_hidden)

    def _fail(self, code: str = "screen_unavailable") -> None:
        if self._silenced.is_set():
            return
        self._silenced.set()
        _log.info("the shared window or screen cannot be read", extra={"code": code})
        self._on_failure(CareConnectError(code, "What is shared cannot be read.", retryable=True))


class Thumbnails(QObject):
    """Small pictures of targets, one after the other: each is filmed until its first picture, or given up."""

    def __init__(self, width_px: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._width_px = width_px
        self._waiting: list[tuple[ShareTarget, Callable[[QImage], None]]] = []
        self._session: QMediaCaptureSession | None = None
        self._capture: QScreenCapture | QWindowCapture | None = None
        self._video_sink: QVideoSink | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_THUMBNAIL_MS)
        self._patience.timeout.connect(self._next)

    def ask(self, target: ShareTarget, take: Callable[[QImage], None]) -> None:
        """Have the picture of a target, later; nothing comes when it cannot be read."""
        self._waiting.append((target, take))
        if self._capture is None and not self._patience.isActive():
            self._patience.start(0)

    def close(self) -> None:
        """Ask for nothing more."""
        self._waiting.clear()
        self._patience.stop()
        self._end()

    def _next(self) -> None:
        self._end()
        if not self._waiting:
            return
        target, take = self._waiting.pop(0)
        video_sink = self._video_sink = QVideoSink()
        self._session = QMediaCaptureSession()
        self._session.setVideoSink(video_sink)

        def came() -> None:
            image = video_sink.videoFrame().toImage()
            if not image.isNull() and self._video_sink is video_sink:
                take(image.scaledToWidth(self._width_px))
                self._patience.start(0)

        video_sink.videoFrameChanged.connect(came)
        self._capture = begin_capture(target, self._session)
        self._patience.start(_THUMBNAIL_MS)

    def _end(self) -> None:
        if self._capture is not None:
            self._capture.stop()
        self._session = None
        self._capture = self._video_sink = None


def begin_capture(target: ShareTarget, session: QMediaCaptureSession) -> QScreenCapture | QWindowCapture:
    """Film a target into a session that has its sink."""
    if isinstance(target.what, QScreen):
        screen = QScreenCapture()
        screen.setScreen(target.what)
        session.setScreenCapture(screen)
        screen.start()
        return screen
    window = QWindowCapture()
    window.setWindow(target.what)
    session.setWindowCapture(window)
    window.start()
    return window
