"""The call in a small window that stays on top while a person works elsewhere: the picture, mute, back, leave."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.platform_qt.picture_mailbox import PictureMailbox
from careconnect_desktop.ui.call.header import clock_text
from careconnect_desktop.ui.call.line_bars import CallIcon
from careconnect_desktop.ui.call.overlays import announce
from careconnect_desktop.ui.call.panel import FloatingPanel
from careconnect_desktop.ui.call.sharing_banner import sharing_words
from careconnect_desktop.ui.call.video_view import VideoView
from careconnect_desktop.ui.shared.buttons import RoundButton
from careconnect_desktop.ui.shared.focus_ring import FocusRing
from careconnect_desktop.ui.shared.labels import PlainTextLabel, plain_tooltip
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.shortcuts import bind_shortcut, explain, keys_text
from careconnect_desktop.ui.shared.style_sheet import make_style_sheet
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.call import CallViewModel
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel

_SIZE = QSize(320, 240)
_LEAST = QSize(240, 180)
_EDGE_PX = 8
_PICTURE_PX = 170
"""What is left for the picture at least, however large the text."""

translate = QCoreApplication.translate


class SmallCallWindow(QWidget):
    """Drawn from the same view model as the large window. Dragged by its picture; closing it goes back.

    The other person's shared screen takes the place of their picture while there is one.
    """

    back_wanted = Signal()
    stop_sharing_wanted = Signal()

    def __init__(
        self,
        look: Look,
        model: CallViewModel,
        shortcuts: ShortcutsModel,
        *,
        camera: PictureMailbox,
        screen: PictureMailbox,
    ) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self._look = look
        self._model = model
        self._shortcuts = shortcuts
        self._grip: QPoint | None = None
        # What it is larger by while words stand above its buttons.
        self._lent = QSize(0, 0)
        self.setObjectName("small_call_window")
        self.setMinimumSize(_LEAST)
        self.resize(_SIZE)
        background = QColor(look.call_colours.bg)
        self.camera = VideoView(camera, background=background, parent=self)
        self.screen_view = VideoView(screen, background=background, parent=self)
        self._words = PlainTextLabel(size=Size.SMALL, alignment=Qt.AlignmentFlag.AlignHCenter, parent=self)
        self._head = self._make_head()
        self._foot = self._make_foot()
        self._ring = FocusRing(look, self, lambda: look.call_colours)
        for shortcut_id, action in (
            ("call.microphone", model.toggle_microphone),
            ("call.camera", model.toggle_camera),
            ("call.leave", model.leave),
            ("call.small_window", self.back_wanted.emit),
            ("program.back_to_call", self.back_wanted.emit),
        ):
            bind_shortcut(shortcuts, self, shortcut_id, action)
        model.changed.connect(self._draw)
        model.meters_changed.connect(self._draw_time)
        look.changed.connect(self._restyle)
        self.screen_view.picture_shape_changed.connect(self._draw)
        self._restyle()
        self._draw()
        self.mute_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def release(self) -> None:
        """Follow the view model no longer, before the window is hidden and deleted; its size is its own again."""
        self._give_back()
        self._model.changed.disconnect(self._draw)
        self._model.meters_changed.disconnect(self._draw_time)

    def place(self) -> None:
        """Put every child where it belongs."""
        self.camera.setGeometry(self.rect())
        self.screen_view.setGeometry(self.rect())
        width = self.width() - 2 * _EDGE_PX
        head = self._head.sizeHint()
        self._head.setGeometry(
            (self.width() - min(width, head.width())) // 2, _EDGE_PX, min(width, head.width()), head.height()
        )
        foot = self._foot_size(width)
        top = self.height() - foot.height() - _EDGE_PX
        self._foot.setGeometry((self.width() - foot.width()) // 2, top, foot.width(), foot.height())
        room = top - head.height() - 3 * _EDGE_PX
        height = min(room, self._words.heightForWidth(width))
        self._words.setGeometry(_EDGE_PX, head.height() + 2 * _EDGE_PX + (room - height) // 2, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def showEvent(self, event: QShowEvent) -> None:
        # Where it stands is known by now.
        self._lend()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        # The call goes on: this only puts the large window back.
        event.ignore()
        self.back_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # The window system moves it where it can: under Wayland nobody else may.
        if event.button() == Qt.MouseButton.LeftButton and not self.windowHandle().startSystemMove():
            self._grip = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self.move(event.globalPosition().toPoint() - self._grip)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.back_wanted.emit()

    def _make_head(self) -> FloatingPanel:
        head = FloatingPanel(self._look, self)
        row = QHBoxLayout(head)
        row.setContentsMargins(10, 4, 10, 4)
        row.setSpacing(8)
        self._name = PlainTextLabel(size=Size.SMALL, strong=True, max_lines=1)
        self._muted = CallIcon(self._look, "mic-off")
        self._time = PlainTextLabel(size=Size.SMALL, tone="muted", max_lines=1)
        for widget in (self._name, self._muted, self._time):
            row.addWidget(widget)
        return head

    def _make_foot(self) -> FloatingPanel:
        foot = FloatingPanel(self._look, self)
        column = QVBoxLayout(foot)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(6)
        self._told = PlainTextLabel(size=Size.SMALL, alignment=Qt.AlignmentFlag.AlignHCenter, parent=foot)
        self._told.hide()
        column.addWidget(self._told)
        row = QHBoxLayout()
        row.setSpacing(8)
        look = self._look
        self.mute_button = RoundButton(look, translate("Call", "Mute"), "mic", is_bare=True)
        self.stop_button = RoundButton(look, translate("Call", "Stop sharing"), "monitor-off", is_bare=True)
        self.back_button = RoundButton(look, translate("Call", "Back to the call"), "maximize", is_bare=True)
        self.leave_button = RoundButton(look, translate("Call", "Leave"), "phone-off", is_danger=True, is_bare=True)
        self.mute_button.clicked.connect(self._model.toggle_microphone)
        self.stop_button.clicked.connect(self.stop_sharing_wanted)
        self.back_button.clicked.connect(self.back_wanted)
        self.leave_button.clicked.connect(self._model.leave)
        for button in (self.mute_button, self.stop_button, self.back_button, self.leave_button):
            row.addWidget(button)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addLayout(row)
        buttons.addStretch()
        column.addLayout(buttons)
        return foot

    def _foot_size(self, available_px: int) -> QSize:
        """As wide as its buttons; with words above them as wide as there is room."""
        hint = self._foot.sizeHint()
        if self._told.isHidden():
            return hint
        return QSize(available_px, self._foot.heightForWidth(available_px))

    def _draw(self) -> None:
        scene = self._model.snapshot
        if scene is None:
            return
        self.setWindowTitle(scene.title)
        self._name.setText(scene.peer_name)
        self._muted.set_meaning(" ".join(scene.notices))
        self._muted.setVisible(scene.is_peer_muted)
        person = scene.tiles[-1]
        has_screen = any(tile.is_screen for tile in scene.tiles)
        if person.placeholder:
            self.camera.clear()
        if not has_screen:
            self.screen_view.clear()
        self.screen_view.setVisible(has_screen and self.screen_view.has_picture)
        self.camera.setAccessibleName(person.name)
        words = scene.sentence or person.placeholder
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._say_muted(scene.is_microphone_muted)
        self.stop_button.setVisible(scene.is_sharing)
        # The answer is given in the call's window; that it is asked must not wait until somebody goes there.
        asked = scene.question.sentence if scene.question is not None else ""
        hidden = sharing_words(scene.peer_name, hides_camera=True) if scene.hides_camera else ""
        told = " ".join(filter(None, (asked, hidden)))
        self._tell(told)
        self.setAccessibleDescription(" ".join(filter(None, (words, told, *scene.notices))))
        self._draw_time()

    def _tell(self, words: str) -> None:
        """What else does not show by itself: somebody records, nobody sees the own camera meanwhile."""
        if words == self._told.text():
            return
        self._give_back()
        self._told.setText(words)
        self._told.setVisible(bool(words))
        if words and self.isVisible():
            self._lend()
            announce(self, words)

    def _say_muted(self, is_muted: bool) -> None:
        words = translate("Call", "Unmute") if is_muted else translate("Call", "Mute")
        self.mute_button.set_face(words, "mic-off" if is_muted else "mic", is_struck=is_muted)
        explain(self.mute_button, words, keys_text(self._shortcuts, "call.microphone"))
        explain(
            self.back_button, translate("Call", "Back to the call"), keys_text(self._shortcuts, "call.small_window")
        )
        explain(self.leave_button, translate("Call", "Leave"), keys_text(self._shortcuts, "call.leave"))
        self.stop_button.setToolTip(plain_tooltip(translate("Call", "Stop sharing")))

    def _draw_time(self) -> None:
        elapsed_s = self._model.meters.elapsed_s
        self._time.setVisible(elapsed_s is not None)
        if elapsed_s is not None:
            self._time.setText(clock_text(elapsed_s))
        self.place()

    def _restyle(self) -> None:
        self.setStyleSheet(make_style_sheet(self._look.tokens, self._look.call_colours, self._look.text_scale))
        self._told.hide()
        self._lent = QSize(0, 0)
        self.resize(_SIZE)
        self._grow()
        self._told.setVisible(bool(self._told.text()))
        if self.isVisible():
            self._lend()
        self.place()

    def _lend(self) -> None:
        before = self.size()
        self._grow()
        self._lent += self.size() - before

    def _give_back(self) -> None:
        lent, self._lent = self._lent, QSize(0, 0)
        self._resize(self.size() - lent)

    def _grow(self) -> None:
        """Room for the buttons and for a picture above them."""
        self._foot.ensurePolished()
        buttons = self._foot.minimumSizeHint().width() + 2 * _EDGE_PX
        width = max(self.width(), buttons)
        height = self._foot_size(width - 2 * _EDGE_PX).height() + _PICTURE_PX
        self._resize(QSize(width, max(self.height(), height)))

    def _resize(self, size: QSize) -> None:
        """It grows away from the edges of the screen that it is near to, and comes back to them."""
        size = size.expandedTo(self.minimumSize())
        place, off = self.geometry(), self.geometry().center() - self.screen().availableGeometry().center()
        if off.x() > 0:
            place.setLeft(place.right() + 1 - size.width())
        if off.y() > 0:
            place.setTop(place.bottom() + 1 - size.height())
        place.setSize(size)
        if place != self.geometry():
            self.setGeometry(place)
