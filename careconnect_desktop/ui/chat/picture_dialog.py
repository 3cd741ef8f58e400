"""A picture of a message, large, over the window; Escape closes it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.api import ImageUpload
from careconnect_desktop.ui.chat.picture_files import read_image
from careconnect_desktop.ui.shared.buttons import Button, primary_button
from careconnect_desktop.ui.shared.focus_ring import FocusRing
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.picture_label import PictureLabel
from careconnect_desktop.ui.shared.words import error_words
from careconnect_desktop.viewmodels.chat import ChatModel

LARGE_PX = 4096


class PictureDialog(QDialog):
    """Asks the `ChatModel` for the picture itself. Open with `open()`. It is kept only when the person saves it."""

    def __init__(
        self, look: Look, chat: ChatModel, image_url: str, upload: ImageUpload | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_gone = False
        self.setWindowTitle(self.tr("Picture"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("Picture"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        self.picture = PictureLabel(look, "image", width_px=640, height_px=480, is_filling=False, is_growing=True)
        self.picture.setAccessibleName(self.tr("Picture"))
        column.addWidget(self.picture, 1)
        self.words = PlainTextLabel(self.tr("The picture is on its way."), tone="muted")
        column.addWidget(self.words)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.save = Button(look, self.tr("Save the picture"))
        self.save.setEnabled(False)
        self.save.clicked.connect(self._save)
        self.close_button = primary_button(look, self.tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.reject)
        row.addWidget(self.close_button)
        row.addWidget(self.save)
        row.addStretch(1)
        column.addLayout(row)
        self._ring = FocusRing(look, self)
        self.finished.connect(self._gone)
        data = upload.data if upload is not None else None
        chat.fetch_picture(image_url, data, lambda found: read_image(found, LARGE_PX), self._show)
        self.close_button.setFocus()

    def _gone(self) -> None:
        self._is_gone = True

    def _show(self, found: QImage | CareConnectError) -> None:
        if self._is_gone:
            return
        if isinstance(found, CareConnectError):
            words = error_words("picture_gone" if found.code == "not_found" else found.user_key)
            self.words.setText(f"{words.title}. {words.body}")
            return
        self.picture.show_image(found)
        self.words.hide()
        self.save.setEnabled(True)

    def _save(self) -> None:
        image = self.picture.image
        if image is None:
            return
        dialog = QFileDialog(self, self.tr("Save the picture"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("jpg")
        dialog.selectFile(self.tr("Picture") + ".jpg")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self._write(image, name))
        dialog.open()

    def _write(self, image: QImage, name: str) -> None:
        if not image.save(name):
            words = error_words("file_unwritable")
            self.words.setText(f"{words.title}. {words.body}")
            self.words.show()
