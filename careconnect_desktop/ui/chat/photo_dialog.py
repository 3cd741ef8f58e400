"""A photo for a message: the camera's picture, one button, and nothing is kept but what the person takes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.platform_qt.picture_mailbox import PictureMailbox
from careconnect_desktop.ports.media import VideoFrame, VideoSource
from careconnect_desktop.ui.call.no_picture import NoPicture
from careconnect_desktop.ui.call.video_view import VideoView
from careconnect_desktop.ui.shared.buttons import Button, primary_button
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.focus_ring import FocusRing
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.words import error_words


class _Newest:
    """A `VideoSink` that shows every picture and keeps the newest in the camera's own size."""

    def __init__(self, shown: PictureMailbox) -> None:
        self._shown = shown
        self.frame: VideoFrame | None = None

    def push(self, frame: VideoFrame) -> None:
        self.frame = frame
        self._shown.push(frame)


class PhotoDialog(QDialog):
    """Opens the camera when it is shown and closes it when it goes. `taken` follows the button, with the picture."""

    taken = Signal(QImage)
    _failed = Signal(object)

    def __init__(self, look: Look, make_camera: Callable[[], VideoSource], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Take a photo"))
        self.setAccessibleName(self.tr("Take a photo"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._make_camera = make_camera
        self._camera: VideoSource | None = None
        self._mailbox = PictureMailbox()
        self._sink = _Newest(self._mailbox)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        # Not mirrored: what is photographed is often to be read.
        self.view = VideoView(self._mailbox, background=QColor(look.call_colours.raised), radius_px=8, parent=self)
        self.view.setMinimumSize(look.px(420), look.px(315))
        self.view.setAccessibleName(self.tr("Picture of the camera"))
        self._no_picture = NoPicture(look, self.view)
        column.addWidget(self.view, 1)
        self.words = PlainTextLabel(self.tr("The camera starts."), tone="muted")
        column.addWidget(self.words)
        self.take = primary_button(look, self.tr("Take the photo"), "camera")
        self.take.setEnabled(False)
        self.take.clicked.connect(self._take)
        self.again = primary_button(look, self.tr("Try again"))
        self.again.hide()
        self.again.clicked.connect(self._start)
        self.cancel = Button(look, self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        row = FlowLayout()
        row.addWidget(self.take)
        row.addWidget(self.again)
        row.addWidget(self.cancel)
        column.addLayout(row)
        self._ring = FocusRing(look, self)
        self._failed.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._mailbox.arrived.connect(self._ready, Qt.ConnectionType.QueuedConnection)
        self.finished.connect(self.stop)
        QTimer.singleShot(0, self, self._start)

    def stop(self) -> None:
        """Close the camera; safe to call twice."""
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.stop()
        self._mailbox.close()

    def _start(self) -> None:
        self._show_failed(False)
        self.words.setText(self.tr("The camera starts."))
        self.words.set_tone("muted")
        try:
            camera = self._make_camera()
            camera.start(self._sink, self._failed.emit)
        except CareConnectError as error:
            self._tell(error)
            return
        self._camera = camera

    def _ready(self) -> None:
        if not self.take.isEnabled():
            self.words.setText(self.tr("Hold it still, and see that there is light on it."))
            self.take.setEnabled(True)
            self.take.setFocus()

    def _tell(self, error: CareConnectError) -> None:
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.stop()
        self.words.setText(f"{error_words(error.user_key).title}. {self._remedy(error.code)}")
        self.words.set_tone("danger")
        self.take.setEnabled(False)
        self._show_failed(True)
        self.again.setFocus()

    def _remedy(self, code: str) -> str:
        """Of a camera that is wanted for a photo alone: a picture that is there already does as well."""
        if code == "camera_busy":
            return self.tr("Close that program and try again, or send a picture that is on this computer.")
        if code == "camera_denied":
            return self.tr("Allow it in your system's privacy settings, or send a picture that is on this computer.")
        return self.tr("Connect a camera and try again, or send a picture that is on this computer.")

    def _show_failed(self, is_failed: bool) -> None:
        self._no_picture.setVisible(is_failed)
        self.take.setVisible(not is_failed)
        self.again.setVisible(is_failed)

    def _take(self) -> None:
        frame = self._sink.frame
        full = PictureMailbox()
        if frame is not None:
            full.push(frame)
        image = full.take()
        full.close()
        if image is not None:
            self.taken.emit(image.copy())
        self.accept()
