"""Choosing what to show: windows first, because a window shows one thing and a screen shows everything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QLocale, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.platform_qt.screen_share import ShareKind, ShareTarget
from careconnect_desktop.ui.shared.buttons import Button, primary_button
from careconnect_desktop.ui.shared.cards import ScrollColumn
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.focus_ring import FocusRing
from careconnect_desktop.ui.shared.labels import PlainTextLabel, plain_tooltip
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size

THUMBNAIL_PX = 208
_PICTURE = QSize(THUMBNAIL_PX, 124)
_PAD_PX = 8

translate = QCoreApplication.translate


class Targets(Protocol):
    """What can be shared now."""

    def windows(self) -> tuple[ShareTarget, ...]: ...

    def screens(self) -> tuple[ShareTarget, ...]: ...


class ThumbnailMaker(Protocol):
    """Makes small pictures, later, or never."""

    def ask(self, target: ShareTarget, take: Callable[[QImage], None]) -> None: ...

    def close(self) -> None: ...


class TargetCard(QAbstractButton):
    """One window or screen: its picture as soon as there is one, and its title; Enter shares it at once."""

    taken = Signal()

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._image = QImage()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(name))

    def show_picture(self, image: QImage) -> None:
        """What stands there now."""
        self._image = image
        self.update()

    def sizeHint(self) -> QSize:
        line = self._look.px(24)
        return QSize(_PICTURE.width() + 2 * _PAD_PX, _PICTURE.height() + 3 * _PAD_PX + line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.setChecked(True)
            self.taken.emit()
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.setChecked(True)
        self.taken.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        is_chosen = self.isChecked()
        width = 2 if is_chosen else colours.border_px
        painter.setPen(QPen(QColor(colours.primary if is_chosen else colours.line), width))
        painter.setBrush(QColor(colours.primary_soft if is_chosen else colours.surface))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 10, 10)
        room = QRect(_PAD_PX, _PAD_PX, self.width() - 2 * _PAD_PX, _PICTURE.height())
        if self._image.isNull():
            side = self._look.px(32)
            icon = self._look.icon("monitor-up", "muted", 32)
            icon.paint(painter, room.center().x() - side // 2, room.center().y() - side // 2, side, side)
        else:
            size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(room.center())
            painter.drawImage(place, self._image)
        font = self._look.font(Size.SMALL, strong=is_chosen)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        box = QRect(_PAD_PX, room.bottom() + _PAD_PX, room.width(), self._look.px(24))
        text = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideMiddle, box.width())
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine), text)
        painter.end()


class SharePicker(QDialog):
    """Open with `open()`. chosen: a `ShareTarget`, once; closing it otherwise shares nothing."""

    chosen = Signal(object)

    def __init__(
        self, look: Look, targets: Targets, thumbnails: ThumbnailMaker, peer_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        title = translate("SharePicker", "What do you want to show?")
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(PlainTextLabel(title, size=Size.TITLE))
        promise = translate("SharePicker", "{name} sees what you choose, until you stop.").format(name=peer_name)
        column.addWidget(PlainTextLabel(promise, tone="muted"))
        scroll = ScrollColumn(max_width=look.px(960), margin=0)
        column.addWidget(scroll, 1)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.cards: list[tuple[ShareTarget, TargetCard]] = []
        for heading, found in (
            (translate("SharePicker", "One window"), targets.windows()),
            (translate("SharePicker", "A whole screen"), targets.screens()),
        ):
            if not found:
                continue
            scroll.content.addWidget(PlainTextLabel(heading, size=Size.HEADING))
            flow = FlowLayout(spacing=12)
            for number, target in enumerate(found, start=1):
                flow.addWidget(self._card(look, target, number))
            scroll.content.addLayout(flow)
        self.share_button = primary_button(look, translate("SharePicker", "Share"), "monitor-up")
        self.share_button.setEnabled(False)
        self.share_button.clicked.connect(self._share)
        self.cancel_button = Button(look, translate("SharePicker", "Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.share_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        column.addLayout(row)
        self._group.buttonToggled.connect(lambda *_: self.share_button.setEnabled(True))
        self.finished.connect(lambda _result: thumbnails.close())
        self._ring = FocusRing(look, self)
        room = self.screen().availableGeometry().size() * 0.9
        self.resize(min(760, room.width()), min(600, room.height()))
        if self.cards:
            self.cards[0][1].setFocus()

    def _card(self, look: Look, target: ShareTarget, number: int) -> TargetCard:
        name = target.title
        if target.kind is ShareKind.SCREEN:
            # "HDMI-1" tells nobody anything; the picture and a number do.
            name = translate("SharePicker", "Screen {number}").format(number=QLocale().toString(number))
        card = TargetCard(look, name)
        card.taken.connect(self._share)
        self._group.addButton(card)
        self.cards.append((target, card))
        self._thumbnails.ask(target, card.show_picture)
        return card

    def _share(self) -> None:
        target = next((target for target, card in self.cards if card.isChecked()), None)
        if target is not None:
            self.accept()
            self.chosen.emit(target)
