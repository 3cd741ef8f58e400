"""The rail at the left: places as icons with words, the person and the connection at its foot."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.ui.shared.chips import Avatar
from careconnect_desktop.ui.shared.count_mark import paint_count
from careconnect_desktop.ui.shared.empty_state import IconLabel
from careconnect_desktop.ui.shared.labels import PlainTextLabel, plain_tooltip
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.frame import FrameSnapshot

_COMPACT_PX = 30


class RailButton(QToolButton):
    """One place: its icon, its word below, and a count when something waits there."""

    def __init__(self, look: Look, text: str, icon: str) -> None:
        super().__init__()
        self._look = look
        self._icon_name = icon
        self._name = text
        self._count = 0
        self._is_compact = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setProperty("kind", "rail")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda _checked: self._redraw())
        look.changed.connect(self._redraw)
        self._redraw()

    def set_count(self, count: int) -> None:
        """How many things wait; told in the accessible name as well."""
        if count != self._count:
            self._count = count
            waiting = self.tr("%n waiting", "", count)
            self.setAccessibleName(f"{self._name}, {waiting}" if count else self._name)
            self.update()

    def set_compact(self, is_compact: bool) -> None:
        """Without its word, which is the tooltip then."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            only, both = Qt.ToolButtonStyle.ToolButtonIconOnly, Qt.ToolButtonStyle.ToolButtonTextUnderIcon
            self.setToolButtonStyle(only if is_compact else both)
            self.setToolTip(plain_tooltip(self._name) if is_compact else "")
            self._redraw()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._count:
            return
        paint_count(self, self._look, self._count, self._look.colours, self._look.colours.surface)

    def _redraw(self) -> None:
        side = self._look.px(22)
        colours = self._look.colours
        held = "on_primary" if colours.primary_soft == colours.surface else "primary"
        self.setIcon(self._look.icon(self._icon_name, held if self.isChecked() else "muted", 22))
        self.setIconSize(QSize(side, side))
        self.setMinimumHeight(_COMPACT_PX if self._is_compact else max(56, self._look.px(56)))


class Rail(QWidget):
    """Places register here in their order. `chosen` follows a press, with the place's key."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self.setProperty("kind", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Places"))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(6, 12, 6, 12)
        column.setSpacing(4)
        self._top = QVBoxLayout()
        self._top.setSpacing(4)
        self._brand = IconLabel(look, "careconnect", "primary", 26)
        column.addWidget(self._brand, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        column.addLayout(self._top)
        column.addStretch(1)
        self._bottom = QVBoxLayout()
        column.addLayout(self._bottom)
        column.addSpacing(4)
        self._avatar = Avatar(look, side_px=36)
        column.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignHCenter)
        self._line_icon = IconLabel(look, "wifi", "muted", 14)
        self._line = PlainTextLabel("", size=Size.SMALL, tone="muted", alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(self._line_icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._line)
        look.changed.connect(self._fit)
        self._fit()

    def add_place(self, key: str, title: str, icon: str, *, at_foot: bool = False) -> None:
        """Register a place; at_foot for those that are used rarely (settings)."""
        button = RailButton(self._look, title, icon)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._buttons[key] = button
        (self._bottom if at_foot else self._top).addWidget(button)
        self._fit()

    def show_place(self, key: str) -> None:
        """Mark the place that is shown; KeyError for one that is not registered."""
        self._buttons[key].setChecked(True)

    def set_count(self, key: str, count: int) -> None:
        """How many things wait at a place; one that is not registered has no count."""
        if key in self._buttons:
            self._buttons[key].set_count(count)

    def show_frame(self, frame: FrameSnapshot) -> None:
        """The person and the connection, in a word and a shape."""
        self._avatar.set_person(frame.person.name, picture_url=frame.person.avatar_url)
        words, icon, tone = {
            LineState.ONLINE: (self.tr("Online"), "wifi", "ok"),
            LineState.CONNECTING: (self.tr("Connecting"), "refresh-cw", "warn"),
            LineState.CLOSED: (self.tr("Offline"), "wifi-off", "danger"),
            LineState.ENDED: (self.tr("Signed out"), "lock", "danger"),
        }[frame.line]
        self._line.setText(words)
        self._line_icon.set_icon(icon, tone)
        self._avatar.setToolTip(plain_tooltip(f"{frame.person.name}\n{frame.person.email or ''}".strip()))
        self._avatar.setAccessibleName(self.tr("Signed in as %1").replace("%1", frame.person.name))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spare()

    def _spare(self) -> None:
        """In a low window (300 % on a small screen) first what only tells goes, then the words of the places."""
        for step in range(3):
            for told in (self._brand, self._avatar, self._line):
                told.setVisible(step == 0)
            for button in self._buttons.values():
                button.set_compact(step == 2)
            self._top.setSpacing(0 if step == 2 else 4)
            self._column.setContentsMargins(6, 4 if step == 2 else 12, 6, 4 if step == 2 else 12)
            self._column.invalidate()
            if self._column.minimumSize().height() <= self.height():
                return

    def _fit(self) -> None:
        widest = max((button.sizeHint().width() + 6 for button in self._buttons.values()), default=0)
        words = self._line.fontMetrics().horizontalAdvance(self.tr("Connecting")) + 16
        self.setFixedWidth(max(self._look.tokens.rail_px, widest + 12, words))
        self._spare()
