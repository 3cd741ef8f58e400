"""The scenes of a call: each state of its window, the incoming call and the device check, with drawn people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import av
from PySide6.QtCore import QCoreApplication, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPen
from PySide6.QtWidgets import QWidget

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import MediaFlags, Party
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.model.people import Role
from careconnect_desktop.ports.devices import DeviceList, MediaDevice
from careconnect_desktop.ports.media import (
    AudioOutput,
    AudioPlayout,
    AudioSink,
    AudioSource,
    CallMedia,
    FailureListener,
    MediaState,
    Unsubscribe,
    VideoFrame,
    VideoSink,
    VideoSource,
)
from careconnect_desktop.ports.rtc import ConnectionStatistics
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.ui.call.call_window import CallWindow
from careconnect_desktop.ui.call.incoming_window import IncomingCallWindow
from careconnect_desktop.ui.call.pictures import CallPictures
from careconnect_desktop.ui.call.side_panel import CHAT_PAGE, SidePage
from careconnect_desktop.ui.call.small_window import SmallCallWindow
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.stand_ins import FixedClock
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.call import CallViewModel
from careconnect_desktop.viewmodels.call_devices import DevicesViewModel
from careconnect_desktop.viewmodels.call_quality import CallQuality, LineQuality
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel

_WIDTH_PX, _HEIGHT_PX = 640, 480
WORKING = MediaState(has_camera=True, has_microphone=True)
_MUTED = replace(WORKING, is_microphone_muted=True)
_DEVICES = DeviceList(
    cameras=(MediaDevice("c1", "Built-in camera", is_default=True),),
    microphones=(MediaDevice("m1", "Headset", is_default=True),),
    speakers=(MediaDevice("s1", "Headset", is_default=True),),
)

CONNECTED = CallSnapshot(
    call_id="sample",
    is_caller=True,
    peer=Party(id="d1", medical_id="DOC001", name=samples.MEYER.name, role=Role.DOCTOR),
    phase=CallPhase.CONNECTED,
    own_media=WORKING,
    peer_flags=MediaFlags(audio=True, video=True),
    connected_at=samples.NOW - timedelta(minutes=7, seconds=42),
    has_remote_video=True,
    has_remote_audio=True,
)


class HeldCall:
    """`CallControls` over one snapshot; what a person asks for changes nothing."""

    media: CallMedia | None = None

    def __init__(self, call: CallSnapshot | None = None) -> None:
        self.snapshot: CallSnapshot | None = call

    def subscribe(self, listener: Callable[[CallSnapshot | None], None]) -> Unsubscribe:
        return lambda: None

    def place(self, to: Party, *, appointment_id: str | None = None, has_video: bool = True) -> str:
        return ""

    def answer(self, *, has_video: bool = True) -> None: ...

    def decline(self) -> None: ...

    def hang_up(self) -> None: ...

    def set_microphone_muted(self, is_muted: bool) -> None: ...

    def set_camera_off(self, is_off: bool) -> None: ...

    def answer_recording(self, *, is_accepted: bool) -> None: ...

    def dismiss(self) -> None: ...

    async def statistics(self) -> ConnectionStatistics | None:
        return None

    async def close(self) -> None: ...


class HeldCatalog(QObject):
    """A device list that never changes."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, devices: DeviceList = _DEVICES) -> None:
        super().__init__(parent)
        self.devices = devices

    def watch(self, is_watching: bool) -> None: ...


class MissingDevice:
    """A source or an output that is not there, and says so when it is opened. code: for example ``camera_missing``."""

    label = ""

    def __init__(self, code: str) -> None:
        self._code = code

    def start(self, _way: VideoSink | AudioSink | AudioPlayout, _on_failure: FailureListener) -> None:
        raise CareConnectError(self._code, "There are no devices in the gallery.", retryable=True)

    def stop(self) -> None: ...


class NoSources:
    """The `DeviceSources` of a computer without any: nothing is opened for a picture of a view."""

    def camera(self, device_id: str | None) -> VideoSource:
        return MissingDevice("camera_missing")

    def microphone(self, device_id: str | None) -> AudioSource:
        return MissingDevice("microphone_missing")

    def speaker(self, device_id: str | None) -> AudioOutput:
        return MissingDevice("speaker_missing")


def call(look: Look, owner: QObject) -> QWidget:
    """Both see each other."""
    return window_of(look, owner, CONNECTED)


def call_with_problem(look: Look, owner: QObject) -> QWidget:
    """Muted, and the camera is held by another program."""
    media = replace(WORKING, is_microphone_muted=True, camera_error="camera_busy")
    return window_of(look, owner, replace(CONNECTED, own_media=media))


def call_ringing(look: Look, owner: QObject) -> QWidget:
    """Waiting for an answer."""
    return window_of(look, owner, replace(CONNECTED, phase=CallPhase.RINGING, connected_at=None), has_remote=False)


def call_reconnecting(look: Look, owner: QObject) -> QWidget:
    """The path was lost; the last picture stays."""
    return window_of(look, owner, replace(CONNECTED, phase=CallPhase.RECONNECTING))


def call_ended(look: Look, owner: QObject) -> QWidget:
    """The other person has left."""
    return window_of(look, owner, replace(CONNECTED, phase=CallPhase.ENDED, end_reason=EndReason.HANGUP))


def call_refused(look: Look, owner: QObject) -> QWidget:
    """The other person is not there."""
    ended = replace(CONNECTED, phase=CallPhase.ENDED, connected_at=None, end_reason=EndReason.FAILED)
    return window_of(look, owner, replace(ended, refusal_code="user_offline"), has_remote=False)


def call_sharing(look: Look, owner: QObject) -> QWidget:
    """This side shows a window; the other one is muted."""
    media = replace(WORKING, is_sharing_screen=True)
    return window_of(look, owner, replace(CONNECTED, own_media=media, peer_flags=MediaFlags(audio=False, video=True)))


def call_shared_screen(look: Look, owner: QObject) -> QWidget:
    """The other side shows a window."""
    flags = MediaFlags(audio=True, video=True, screen=True)
    window = window_of(look, owner, replace(CONNECTED, peer_flags=flags))
    window.pictures.screen.push(_document())
    return window


def call_small(look: Look, owner: QObject, media: MediaState = _MUTED, *, has_screen_line: bool = True) -> QWidget:
    """The small window on top, muted unless `media` says otherwise."""
    snapshot = replace(CONNECTED, own_media=media, has_screen_line=has_screen_line)
    model = CallViewModel(HeldCall(snapshot), FixedClock(), owner)
    pictures = CallPictures()
    window = SmallCallWindow(look, model, ShortcutsModel(parent=owner), camera=pictures.camera, screen=pictures.screen)
    pictures.camera.push(peer_portrait())
    model.refresh_meters()
    return window


def call_beside(
    look: Look, owner: QObject, pages: tuple[SidePage, ...], key: str, snapshot: CallSnapshot = CONNECTED
) -> QWidget:
    """A call with a page beside the picture."""
    window = window_of(look, owner, snapshot, pages=pages)
    window.side_panel.show_page(key)
    return window


def incoming_call(look: Look, owner: QObject, *, phase: CallPhase = CallPhase.INCOMING) -> IncomingCallWindow:
    """Somebody calls, or has called in vain (phase ENDED)."""
    end_reason = EndReason.TIMEOUT if phase is CallPhase.ENDED else None
    held = replace(CONNECTED, phase=phase, is_caller=False, connected_at=None, end_reason=end_reason)
    model = CallViewModel(HeldCall(held), FixedClock(), owner)
    return IncomingCallWindow(look, model, ShortcutsModel(parent=owner))


def window_of(
    look: Look,
    owner: QObject,
    held: CallSnapshot,
    *,
    has_remote: bool = True,
    pages: tuple[SidePage, ...] | None = None,
) -> CallWindow:
    """The call's window over one snapshot. has_remote: the other person's picture has come."""
    controls = HeldCall(held)
    model = CallViewModel(controls, FixedClock(), owner)
    devices = DevicesViewModel(HeldCatalog(owner), NoSources(), controls, owner)
    pictures = CallPictures()
    if pages is None:
        # An empty page stands for the chat, so that its button is there.
        pages = (SidePage(CHAT_PAGE, QCoreApplication.translate("Call", "Chat"), "message-circle", QWidget()),)
    shortcuts = ShortcutsModel(parent=owner)
    window = CallWindow(look, model, devices, shortcuts, pictures=pictures, side_pages=pages, can_share=True)
    if has_remote:
        pictures.camera.push(peer_portrait())
    if held.own_media.camera_error is None:
        pictures.own.push(own_portrait())
    window.stage.show_quality(CallQuality(LineQuality.GOOD, LineQuality.FAIR) if held.connected_at else CallQuality())
    model.refresh_meters()
    return window


def _document() -> VideoFrame:
    """A page of a document, as somebody may show it."""
    image = QImage(1280, 720, QImage.Format.Format_RGB32)
    image.fill(QColor("#eef1f4"))
    painter = QPainter(image)
    painter.fillRect(QRectF(340, 40, 600, 680), QColor("#ffffff"))
    painter.fillRect(QRectF(400, 100, 300, 28), QColor("#33475b"))
    for line in range(14):
        painter.fillRect(QRectF(400, 170 + line * 36, 480 - 90 * (line % 4 == 3), 12), QColor("#b6c0ca"))
    painter.end()
    return _frame(image)


def peer_portrait() -> VideoFrame:
    """What the other person's camera sees."""
    return _portrait("#23505a", "#b9d3cf", "#e7c3a6", "#2f4858")


def own_portrait() -> VideoFrame:
    """What the own camera sees."""
    return _portrait("#6a5a4c", "#d9c7ae", "#c98f6b", "#7a3b3b")


def _portrait(shade: str, light: str, skin: str, cloth: str) -> VideoFrame:
    """A person drawn with a few shapes before a soft background."""
    image = QImage(_WIDTH_PX, _HEIGHT_PX, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wall = QLinearGradient(QPointF(0, 0), QPointF(_WIDTH_PX, _HEIGHT_PX))
    wall.setColorAt(0, QColor(light))
    wall.setColorAt(1, QColor(shade))
    painter.fillRect(image.rect(), wall)
    painter.setPen(Qt.PenStyle.NoPen)
    hair = QColor(cloth).darker(190)
    painter.setBrush(hair)
    painter.drawRoundedRect(QRectF(218, 84, 204, 290), 100, 96)
    painter.setBrush(QColor(cloth))
    painter.drawRoundedRect(QRectF(140, 366, 360, 240), 120, 110)
    painter.setBrush(QColor(skin).darker(112))
    painter.drawRoundedRect(QRectF(284, 290, 72, 104), 34, 34)
    painter.setBrush(QColor(skin))
    painter.drawRoundedRect(QRectF(242, 124, 156, 208), 78, 92)
    painter.setBrush(hair)
    painter.drawPie(QRectF(230, 92, 180, 130), 0, 180 * 16)
    painter.setBrush(QColor("#3a2f2c"))
    for x in (284.0, 344.0):
        painter.drawEllipse(QRectF(x, 212, 12, 14))
    pen = QPen(QColor("#8c4a3d"), 5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawArc(QRectF(290, 248, 60, 36), 200 * 16, 140 * 16)
    painter.end()
    return _frame(image)


def _frame(image: QImage) -> VideoFrame:
    frame = av.VideoFrame(image.width(), image.height(), "bgra")
    frame.planes[0].update(bytes(image.constBits()))
    return VideoFrame(image.width(), image.height(), frame, 0.0)
