"""The window of the call: the stage, a side panel that pushes it, the keyboard, and an honest way out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careconnect_desktop.platform_qt.picture_mailbox import PictureMailbox
from careconnect_desktop.ui.call.call_bar import CAMERA_KEYS, CHAT_KEYS, LEAVE_KEYS, MICROPHONE_KEYS
from careconnect_desktop.ui.call.side_panel import CHAT_PAGE, SidePage, SidePanel
from careconnect_desktop.ui.call.stage import CallStage
from careconnect_desktop.ui.shared.dialogs import Question
from careconnect_desktop.ui.shared.focus_ring import FocusRing
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.call import CallViewModel
from careconnect_desktop.viewmodels.call_devices import DevicesViewModel

_SIZE = QSize(960, 720)

translate = QCoreApplication.translate


class CallWindow(QWidget):
    """Shows the call of `model` until it is dismissed. The mailboxes are where media pushes pictures.

    Closing while media passes asks first; while it rings it cancels; when the call is over it dismisses it.
    """

    gone = Signal()

    def __init__(
        self,
        look: Look,
        model: CallViewModel,
        devices: DevicesViewModel,
        *,
        remote_mailbox: PictureMailbox,
        self_mailbox: PictureMailbox,
        side_pages: Sequence[SidePage] = (),
    ) -> None:
        super().__init__()
        self._look = look
        self._model = model
        self._devices = devices
        self._question: Question | None = None
        self.setObjectName("call_window")
        self.stage = CallStage(look, lambda _tile_id: remote_mailbox, self_mailbox, has_chat=bool(side_pages))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.stage, 1)
        self.side_panel = SidePanel(look, side_pages)
        row.addWidget(self.side_panel)
        self.setMinimumSize(self.stage.minimumSizeHint().expandedTo(QSize(480, 400)))
        room = self.screen().availableGeometry().size() - QSize(64, 64)
        self.resize(_SIZE.boundedTo(room).expandedTo(self.minimumSize()))
        self._ring = FocusRing(look, self, lambda: look.call_colours)
        self._connect()
        self._draw()
        self._draw_devices()
        self.stage.bar.microphone.setFocus(Qt.FocusReason.OtherFocusReason)

    def release(self) -> None:
        """Follow the view models no longer, before the window is deleted."""
        self._model.changed.disconnect(self._draw)
        self._model.meters_changed.disconnect(self._draw_meters)
        self._devices.changed.disconnect(self._draw_devices)

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def ask_to_leave(self) -> None:
        """Leave at once while it rings; ask while people talk."""
        scene = self._model.snapshot
        if scene is None or not scene.is_live:
            self._model.leave()
            return
        if self._question is not None:
            self._question.raise_()
            return
        question = Question(
            self._look,
            translate("Call", "Leave the call with {name}?").format(name=scene.peer_name),
            translate("Call", "The other person stays until they leave too. You can call again."),
            do=translate("Call", "Leave"),
            keep=translate("Call", "Stay"),
            parent=self,
        )
        question.accepted.connect(self._model.leave)
        question.finished.connect(self._answered)
        self._question = question
        question.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        scene = self._model.snapshot
        if scene is None or scene.is_ended:
            event.accept()
            self.gone.emit()
            if scene is not None:
                self._model.dismiss()
            return
        event.ignore()
        self.ask_to_leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.toggle_full_screen()
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.stage.grid.geometry().contains(self.stage.mapFrom(self, event.position().toPoint())):
            self.toggle_full_screen()

    def _connect(self) -> None:
        self.stage.fader.shown_changed.connect(lambda is_shown: self._ring.suspend(not is_shown))
        bar, model, devices = self.stage.bar, self._model, self._devices
        model.changed.connect(self._draw)
        model.meters_changed.connect(self._draw_meters)
        devices.changed.connect(self._draw_devices)
        bar.microphone_toggled.connect(model.toggle_microphone)
        bar.camera_toggled.connect(model.toggle_camera)
        bar.chat_toggled.connect(self._toggle_chat)
        bar.leave_wanted.connect(model.leave)
        bar.camera_chosen.connect(devices.choose_camera)
        bar.microphone_chosen.connect(devices.choose_microphone)
        bar.speaker_chosen.connect(devices.choose_speaker)
        for menu in bar.menus:
            menu.aboutToShow.connect(lambda: self.stage.fader.set_held(True))
            menu.aboutToHide.connect(self._draw)
        self.stage.banner.remedy_wanted.connect(self._solve_problem)
        self.stage.overlay.closed.connect(self.close)
        for keys, action in (
            (MICROPHONE_KEYS, model.toggle_microphone),
            (CAMERA_KEYS, model.toggle_camera),
            (LEAVE_KEYS, self.ask_to_leave),
            (CHAT_KEYS, self._toggle_chat),
            (QKeySequence(QKeySequence.StandardKey.FullScreen), self.toggle_full_screen),
            (QKeySequence("F11"), self.toggle_full_screen),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.activated.connect(self.stage.fader.wake)
            shortcut.activated.connect(action)

    def _draw(self) -> None:
        scene = self._model.snapshot
        if scene is None:
            self.close()
            return
        self.setWindowTitle(scene.title)
        self.stage.show_scene(scene)
        if scene.is_ended and self._question is not None:
            self._question.reject()

    def _draw_meters(self) -> None:
        self.stage.show_meters(self._model.meters)

    def _draw_devices(self) -> None:
        self.stage.bar.show_devices(self._devices.snapshot)

    def _toggle_chat(self) -> None:
        self.side_panel.toggle_page(CHAT_PAGE)

    def _solve_problem(self) -> None:
        scene = self._model.snapshot
        if scene is not None and scene.problem is not None:
            self._devices.retry(scene.problem.action)

    def _answered(self, _result: int) -> None:
        # The question deletes itself once it is closed.
        self._question = None
