"""The composer: what is written, the picture beside it, and how a picture gets there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from careconnect_desktop.ui.chat.picture_choice import choose_picture
from careconnect_desktop.ui.chat.picture_files import SUFFIXES, upload_of_file, upload_of_image
from careconnect_desktop.ui.chat.pictures import Pictures
from careconnect_desktop.ui.shared.banners import FailureRoom
from careconnect_desktop.ui.shared.buttons import Button, icon_button, primary_button
from careconnect_desktop.ui.shared.carrying import HELD_BY_MODEL
from careconnect_desktop.ui.shared.fields import GrowingText
from careconnect_desktop.ui.shared.in_sight import DrawnInSight
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.picture_label import PictureLabel
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.chat import ChatModel

_AROUND_PX = 2 * 24 + 2 * 8 + 2 * 12
"""Margins and gaps of the row, and what the editor has around its words."""

PhotoTaker = Callable[[QWidget, Callable[[QImage], None]], None]
"""Shows the camera over a window and gives the picture that the person took."""


class MessageEditor(GrowingText):
    """Takes pictures that are pasted; words are pasted without their looks."""

    picture_pasted = Signal(QMimeData)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return has_picture(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if has_picture(source):
            self.picture_pasted.emit(source)
        else:
            super().insertFromMimeData(source)


class Composer(QWidget):
    """Draws the draft of a `ChatModel`. take_photo: None where there is no camera to ask."""

    def __init__(
        self,
        look: Look,
        chat: ChatModel,
        pictures: Pictures,
        take_photo: PhotoTaker | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._chat, self._pictures, self._take_photo = look, chat, pictures, take_photo
        self._is_drawing = False
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 16)
        column.setSpacing(8)
        self._failure_room = FailureRoom(look, chat.detach)
        column.addLayout(self._failure_room)
        column.addWidget(self._make_attachment())
        column.addLayout(self._make_row())
        in_sight = DrawnInSight(self, self.draw)
        chat.changed.connect(in_sight.follow)
        pictures.changed.connect(in_sight.follow)
        look.changed.connect(self._look_changed)
        self.draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _look_changed(self) -> None:
        self._measure_send()
        self._fit()

    def _measure_send(self) -> None:
        # With its word, in the style of now.
        self.send.setText(self.tr("Send"))
        self.send.ensurePolished()
        self._send_px = self.send.sizeHint().width()

    def _fit(self) -> None:
        # Beside a call's picture, in a long language or with large text, the words need the room of the button's.
        words = self.editor.fontMetrics().horizontalAdvance(self.editor.placeholderText())
        beside = self.add_picture.minimumWidth() + self._send_px + _AROUND_PX
        self.send.setText("" if self.width() < words + beside else self.tr("Send"))

    def _make_attachment(self) -> QWidget:
        self._attachment = QWidget()
        row = QHBoxLayout(self._attachment)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self._thumbnail = PictureLabel(self._look, "image", width_px=72, height_px=54)
        self._attachment_words = PlainTextLabel(size=Size.SMALL, tone="muted")
        self.remove_picture = icon_button(self._look, "x", self.tr("Remove the picture"))
        self.remove_picture.clicked.connect(self._chat.detach)
        row.addWidget(self._thumbnail)
        row.addWidget(self._attachment_words, 1)
        row.addWidget(self.remove_picture)
        return self._attachment

    def _make_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.add_picture: Button = icon_button(self._look, "image", self.tr("Add a picture"))
        self.add_picture.clicked.connect(self._open_menu)
        self.editor = MessageEditor(self._look, max_lines=6, enter_submits=True)
        self.editor.setAccessibleName(self.tr("Your message"))
        self.editor.setPlaceholderText(self.tr("Write a message"))
        # The view model has each letter; a composer behind another place may not have drawn the last ones.
        self.editor.setProperty(HELD_BY_MODEL, True)
        self.editor.edited.connect(self._edited)
        self.editor.submitted.connect(self._chat.send)
        self.editor.picture_pasted.connect(self.take)
        self.send = primary_button(self._look, self.tr("Send"), "send")
        self.send.setAccessibleName(self.tr("Send"))
        self._measure_send()
        self.send.clicked.connect(self._send)
        row.addWidget(self.add_picture, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.editor, 1)
        row.addWidget(self.send, 0, Qt.AlignmentFlag.AlignBottom)
        return row

    def _send(self) -> None:
        # The button rests from now on: Qt would hand the keyboard to what comes next, in a call to "Mute".
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self._chat.send()

    def take(self, source: QMimeData) -> bool:
        """A picture that was pasted or dropped; False when there is none in it."""
        image = source.imageData() if source.hasImage() else None
        if isinstance(image, QImage):
            self._chat.attach(partial(upload_of_image, image, self.tr("Picture")))
            return True
        path = next((Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()), None)
        if path is not None:
            self._chat.attach(partial(upload_of_file, path))
        return path is not None

    def choose_file(self) -> None:
        """Ask for a picture on this computer."""
        choose_picture(
            self.window(),
            self.tr("Choose a picture"),
            lambda name: self._chat.attach(partial(upload_of_file, Path(name))),
        )

    def _open_menu(self) -> None:
        if self._take_photo is None:
            self.choose_file()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Choose a picture")).triggered.connect(self.choose_file)
        menu.addAction(self.tr("Take a photo")).triggered.connect(self._photograph)
        menu.popup(self.add_picture.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _photograph(self) -> None:
        if self._take_photo is not None:
            self._take_photo(self, lambda image: self._chat.attach(partial(upload_of_image, image, self.tr("Photo"))))

    def _edited(self, text: str) -> None:
        if not self._is_drawing:
            self._chat.write(text)

    def draw(self) -> None:
        """Show the draft as it is."""
        shown = self._chat.snapshot
        # Shown, not typed: with several composers over one conversation each letter would come back from all of them.
        self._is_drawing = True
        self.editor.set_text(shown.draft)
        self._is_drawing = False
        upload = shown.attachment
        self.send.setEnabled((bool(shown.draft.strip()) or upload is not None) and not shown.is_attaching)
        self._attachment.setVisible(upload is not None or shown.is_attaching)
        if upload is not None:
            self._thumbnail.show_image(self._pictures.thumbnail(f"draft {hash(upload)}", "", upload))
            self._attachment_words.setText(self.tr("This picture goes with your message."))
        else:
            self._thumbnail.show_image(None)
            self._attachment_words.setText(self.tr("Getting the picture ready"))
        self.remove_picture.setVisible(upload is not None)
        self._failure_room.show_failure(shown.attachment_failure, self.tr("Close"))


def has_picture(source: QMimeData) -> bool:
    """True for a picture, and for a file that may be one; words with a picture of themselves are words."""
    if source.hasText() and not source.hasUrls():
        return False
    return source.hasImage() or any(
        url.isLocalFile() and Path(url.toLocalFile()).suffix.lower().lstrip(".") in SUFFIXES for url in source.urls()
    )
