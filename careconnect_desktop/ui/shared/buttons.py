"""Buttons: one main action, quiet ones beside it, danger by name; every one ≥ 40 px high and reachable by keyboard."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.count_mark import paint_count
from careconnect_desktop.ui.shared.icons import Room
from careconnect_desktop.ui.shared.labels import plain_tooltip
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size, Theme

Kind = Literal["primary", "plain", "quiet", "danger", "danger_quiet", "icon", "slot", "segment"]
_ICON_TOKEN: dict[str, str] = {
    "primary": "on_primary",
    "quiet": "primary",
    "danger": "on_danger",
    "danger_quiet": "danger",
}
_ICON_GAP_PX = 8
_ICON_BUTTON_PX = 40
_MIRRORED = {
    "arrow-left": "arrow-right",
    "arrow-right": "arrow-left",
    "chevron-left": "chevron-right",
    "chevron-right": "chevron-left",
}
"""Icons that mean "back" and "on": where people read from right to left, on is to the left."""
_FLIPPED = frozenset({"send", "log-out"})
"""Icons that point where things go, and have no counterpart."""


class Button(QPushButton):
    """A push button by kind, with an optional icon that follows the theme. Enter presses it, as Space does."""

    def __init__(
        self, look: Look, text: str, *, kind: Kind = "plain", icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._icon_name = icon
        self._kind: str = kind
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._is_behind = False
        self._drawn_for: tuple[Theme, float, tuple[float, ...]] | None = None
        look.changed.connect(self._look_changed)
        self._redraw_icon()

    def set_kind(self, kind: Kind) -> None:
        """Change what the button looks like, for example when it becomes the main action."""
        if kind != self._kind:
            self._kind = kind
            self.setProperty("kind", kind)
            self.style().unpolish(self)
            self.style().polish(self)
            self._redraw_icon()

    def set_icon(self, icon: str | None) -> None:
        self._icon_name = icon
        self._redraw_icon()

    def setText(self, text: str) -> None:
        was_bare = not self.text()
        super().setText(text)
        if was_bare is not (not text):
            # With a word beside it the icon has a gap, alone it stands in the middle.
            self._redraw_icon()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._kind == "segment":
            # The chosen one is drawn strong: it must not be cut, and nothing may move when another is chosen.
            plain, strong = (QFontMetrics(self._look.font(strong=is_strong)) for is_strong in (False, True))
            more = strong.horizontalAdvance(self.text()) - plain.horizontalAdvance(self.text())
            hint.setWidth(hint.width() + max(0, more))
        return hint

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _press_by_enter(self, event):
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._kind == "icon":
            # Arrows and steps are meant as often as they are pressed.
            super().mouseDoubleClickEvent(event)
        else:
            # Many people click everything twice: the second must not press what has taken the button's place.
            event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        kind = event.type()
        if kind == QEvent.Type.LayoutDirectionChange or (self._is_behind and kind == QEvent.Type.StyleChange):
            self._redraw_icon()

    def _look_changed(self) -> None:
        if self._drawn_for == self._wanted_face():
            # The second word of one change, or a change that was taken back.
            self._is_behind = False
        elif not self.isVisible() and self.window().isVisible():
            # Where nobody sees it, it is drawn when it is restyled.
            self._is_behind = True
        else:
            self._redraw_icon()

    def _wanted_face(self) -> tuple[Theme, float, tuple[float, ...]]:
        return self._look.theme, self._look.text_scale, self._look.ratios

    def _redraw_icon(self) -> None:
        self._is_behind = False
        self._drawn_for = self._wanted_face()
        if self._icon_name is not None:
            side = self._look.px(self._look.tokens.icon_px)
            gap = _ICON_GAP_PX if self.text() else 0
            is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            name = _MIRRORED.get(self._icon_name, self._icon_name) if is_mirrored else self._icon_name
            room = Room(gap, is_before=is_mirrored and gap > 0, is_flipped=is_mirrored and name in _FLIPPED)
            self.setIcon(self._look.icon(name, _ICON_TOKEN.get(self._kind, "text"), room=room))
            self.setIconSize(QSize(side + gap, side))
        if self._kind == "icon":
            self.setFixedWidth(max(_ICON_BUTTON_PX, self._look.px(_ICON_BUTTON_PX)))


def _press_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Enter presses as Space does; held down it presses once, and the rest is for whoever stands around the button."""
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
    if is_enter:
        button.click()
    return is_enter


def primary_button(look: Look, text: str, icon: str | None = None) -> Button:
    """The one main action of a place."""
    return Button(look, text, kind="primary", icon=icon)


def quiet_button(look: Look, text: str, icon: str | None = None) -> Button:
    """An action that does not ask for attention."""
    return Button(look, text, kind="quiet", icon=icon)


def danger_button(look: Look, text: str, icon: str | None = None) -> Button:
    """An action that ends or removes something."""
    return Button(look, text, kind="danger", icon=icon)


def icon_button(look: Look, icon: str, name: str) -> Button:
    """An icon without room for its word; `name` is its tooltip and its accessible name."""
    button = Button(look, "", kind="icon", icon=icon)
    button.setAccessibleName(name)
    button.setToolTip(plain_tooltip(name))
    return button


class RoundButton(QAbstractButton):
    """A round button of the call: icon in a disc, its word below it.

    A struck face is a disc filled in white with the crossed icon, so that "muted" is told by shape and word.
    is_bare: a smaller disc without its word, which is its tooltip then.
    """

    DISC_PX = 52
    BARE_DISC_PX = 40

    def __init__(
        self,
        look: Look,
        text: str,
        icon: str,
        *,
        is_danger: bool = False,
        is_bare: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_bare = is_bare
        self._disc_px = self.BARE_DISC_PX if is_bare else self.DISC_PX
        self._look = look
        self._icon_name = icon
        self._is_danger = is_danger
        self._is_struck = False
        self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_face(text, icon)
        look.changed.connect(self._relaid)

    def set_face(self, text: str, icon: str, *, is_struck: bool = False) -> None:
        """The word and icon; `is_struck` marks a state that is off (muted, camera off)."""
        self._icon_name = icon
        self._is_struck = is_struck
        self.setText(text)
        self.setAccessibleName(text)
        self._relaid()

    def set_count(self, count: int, words: str) -> None:
        """How many things wait behind the button, as a number on it and in words; 0 for none."""
        self._count = count
        self.setAccessibleName(f"{self.text()}, {words}" if count else self.text())
        self.update()

    def sizeHint(self) -> QSize:
        disc = self._look.px(self._disc_px)
        if self._is_bare:
            return QSize(disc, disc)
        self.setFont(self._look.font(Size.SMALL))
        width = max(disc + 8, self.fontMetrics().horizontalAdvance(self.text()) + 8)
        return QSize(width, disc + 6 + round(self._look.px(13) * 1.4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _press_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._look.call_colours
        disc = self._look.px(self._disc_px)
        left = (self.width() - disc) // 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, ink = colours.raised, colours.text
        if self._is_danger:
            fill, ink = colours.danger, colours.on_danger
        elif self._is_struck:
            fill, ink = colours.text, colours.bg
        if not self.isEnabled():
            fill, ink = colours.surface, colours.muted
        brush = QColor(fill)
        if self.isDown():
            brush = brush.darker(120)
        elif self.underMouse() and self.isEnabled():
            brush = brush.lighter(115)
        painter.setPen(Qt.PenStyle.NoPen)
        if colours.border_px > 1:
            painter.setPen(QColor(colours.text))
        painter.setBrush(brush)
        painter.drawEllipse(left, 1, disc - 2, disc - 2)
        icon_px = 20 if self._is_bare else 24
        side = self._look.px(icon_px)
        icon = self._look.icon_in(self._icon_name, ink, icon_px)
        offset = (disc - side) // 2
        icon.paint(painter, left + offset - 1, offset, side, side)
        if self._is_bare:
            painter.end()
            return
        painter.setFont(self._look.font(Size.SMALL))
        painter.setPen(QColor(colours.text))
        painter.drawText(
            self.rect().adjusted(0, disc + 4, 0, 0),
            int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop),
            self.text(),
        )
        painter.end()
        if self._count:
            paint_count(self, self._look, self._count, colours, colours.bg, top=0)

    def _relaid(self) -> None:
        self.updateGeometry()
        self.update()


class CaretButton(QAbstractButton):
    """The small caret beside a round button that opens its menu (devices)."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        # 24 px is the least target that WCAG 2.2 permits; as high as the disc beside it.
        return QSize(max(24, self._look.px(24)), self._look.px(40))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _press_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._look.call_colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(QColor(colours.raised))
            painter.drawRoundedRect(self.rect(), 6, 6)
        side = self._look.px(16)
        icon = self._look.icon_in("chevron-up", colours.text, 16)
        icon.paint(painter, (self.width() - side) // 2, (self.height() - side) // 2, side, side)
        painter.end()


class CallButton(QWidget):
    """A round labelled button with an optional caret menu: the call's microphone, camera, share, leave.

    `clicked` follows the disc; the menu opens above the caret.
    """

    clicked = Signal()

    def __init__(
        self,
        look: Look,
        text: str,
        icon: str,
        *,
        is_danger: bool = False,
        menu: QMenu | None = None,
        menu_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.button = RoundButton(look, text, icon, is_danger=is_danger)
        self.button.clicked.connect(self.clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.addWidget(self.button)
        self.caret: CaretButton | None = None
        if menu is not None:
            caret = CaretButton(look, menu_name)
            column = QVBoxLayout()
            column.setContentsMargins(0, 6, 0, 0)
            column.addWidget(caret)
            column.addStretch()
            row.addLayout(column)
            caret.clicked.connect(lambda: open_above(menu, caret))
            self.caret = caret
        self.setFocusProxy(self.button)

    def set_face(self, text: str, icon: str, *, is_struck: bool = False) -> None:
        """The word and icon of the disc; `is_struck` marks a state that is off."""
        self.button.set_face(text, icon, is_struck=is_struck)


def open_above(menu: QMenu, anchor: QWidget) -> None:
    """Show a menu above what it belongs to; below, Qt moves it where there is no room."""
    corner = anchor.mapToGlobal(anchor.rect().topLeft())
    corner.setY(corner.y() - menu.sizeHint().height() - 4)
    menu.popup(corner)
