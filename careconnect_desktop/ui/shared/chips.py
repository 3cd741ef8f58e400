"""Chips and avatars: a status is always a word and a shape, its colour only helps."""

from __future__ import annotations

import unicodedata
from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size

StatusTone = Literal["ok", "warn", "danger", "info", "muted"]


class Chip(QWidget):
    """A word with an icon on a soft pill. The word is what a screen reader says."""

    def __init__(self, look: Look, text: str, icon: str, tone: StatusTone, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_status(text, icon, tone)
        look.changed.connect(self._relaid)

    def set_status(self, text: str, icon: str, tone: StatusTone) -> None:
        """Another word, shape and colour."""
        self._text, self._icon_name, self._tone = text, icon, tone
        self.setAccessibleName(text)
        self._relaid()

    @property
    def text(self) -> str:
        return self._text

    def sizeHint(self) -> QSize:
        side = self._look.px(14)
        words = QFontMetrics(self._look.font(Size.SMALL, strong=True)).horizontalAdvance(self._text)
        # Two more than the words: a shaped script may be drawn a little wider than it is measured.
        width = 8 + side + 6 + words + 14
        return QSize(width, max(24, self._look.px(24)))

    def minimumSizeHint(self) -> QSize:
        return QSize(8 + self._look.px(14) + 8, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._look.colours
        ink = colours.named(self._tone)
        fill = colours.bg if self._tone == "muted" else colours.named(self._tone + "_soft")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border = colours.line if self._tone == "muted" else fill
        painter.setPen(QPen(QColor(colours.text if colours.border_px > 1 else border), colours.border_px))
        painter.setBrush(QColor(fill))
        radius = self.height() / 2
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)
        side = self._look.px(14)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        icon_left = self.width() - 8 - side if mirrored else 8
        icon = self._look.icon_in(self._icon_name, ink, 14)
        icon.paint(painter, icon_left, (self.height() - side) // 2, side, side)
        left, right = (12, 8 + side + 6) if mirrored else (8 + side + 6, 10)
        area = QRect(left, 0, self.width() - left - right, self.height())
        font = self._look.font(Size.SMALL, strong=True)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
        painter.end()

    def _relaid(self) -> None:
        self.updateGeometry()
        self.update()


_TITLES = frozenset(
    {"dr", "dr.", "prof", "prof.", "med.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "herr", "frau", "د."}
)
_AVATAR_TONES = ("primary", "info", "ok", "warn", "danger")


def initials(name: str) -> str:
    """One or two letters that stand for a person; titles do not count. Scripts without case give one letter."""
    words = [word for word in name.split() if word.lower() not in _TITLES and unicodedata.category(word[0])[0] == "L"]
    if not words:
        return "?"
    letters = words[0][0] + (words[-1][0] if len(words) > 1 and words[0][0].upper() != words[0][0].lower() else "")
    return letters.upper()


class Avatar(QWidget):
    """A person on a disc, as a picture or as initials, with an optional dot that is filled while they are online.

    picture_url: where the server has the picture; None for nobody's.
    """

    def __init__(
        self,
        look: Look,
        name: str = "",
        *,
        picture_url: str | None = None,
        side_px: int = 40,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._side_px = side_px
        self._person: tuple[str, bool | None, str | None] = ("", None, None)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_person(name, picture_url=picture_url)
        look.changed.connect(self._relaid)
        look.portraits.changed.connect(self.update)

    def set_person(self, name: str, is_online: bool | None = None, *, picture_url: str | None = None) -> None:
        """Who it is; is_online None draws no dot."""
        person = (name, is_online, picture_url)
        if person == self._person:
            # Views say who it is with each change of theirs: what stays must not make the layout begin anew.
            return
        self._person = person
        self.setAccessibleName(name)
        self._relaid()

    def sizeHint(self) -> QSize:
        side = self._look.px(self._side_px)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_avatar(painter, self._look, self.rect(), *self._person)
        painter.end()

    def _relaid(self) -> None:
        self.updateGeometry()
        self.update()


def paint_avatar(
    painter: QPainter,
    look: Look,
    area: QRect,
    name: str,
    is_online: bool | None = None,
    picture_url: str | None = None,
) -> None:
    """Draw a person's disc into a square: the picture once it is there, the initials else.

    The colour of the initials is the same for the same name everywhere.
    """
    colours = look.colours
    tone = _AVATAR_TONES[sum(name.encode()) % len(_AVATAR_TONES)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.text), 2) if colours.border_px > 1 else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.named(tone + "_soft")))
    picture = look.portraits.image(picture_url)
    if picture is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        brush, part = QBrush(picture), area.width() / picture.width()
        brush.setTransform(QTransform().translate(area.left(), area.top()).scale(part, part))
        painter.setBrush(brush)
    painter.drawEllipse(area.adjusted(1, 1, -1, -1))
    if picture is None:
        font = look.font(Size.BODY, strong=True)
        font.setPixelSize(max(9, round(area.height() * 0.36)))
        painter.setFont(font)
        painter.setPen(QColor(colours.named(tone)))
        painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), initials(name))
    if is_online is not None:
        side = max(10, round(area.height() * 0.28))
        dot = QRect(area.right() - side + 1, area.bottom() - side + 1, side, side)
        painter.setPen(QPen(QColor(colours.surface), 2))
        painter.setBrush(QColor(colours.ok if is_online else colours.surface))
        painter.drawEllipse(dot)
        if not is_online:
            painter.setPen(QPen(QColor(colours.control), 2))
            painter.drawEllipse(dot.adjusted(2, 2, -2, -2))
    painter.restore()
