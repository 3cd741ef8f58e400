"""The window of the call: the stage, a side panel that pushes it, the keyboard, and an honest way out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careconnect_desktop.ui.call.pictures import CallPictures
from careconnect_desktop.ui.call.side_panel import SidePage, SidePanel
from careconnect_desktop.ui.call.stage import CallStage
from careconnect_desktop.ui.shared.dialogs import Question
from careconnect_desktop.ui.shared.focus_ring import FocusRing
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.reading_order import move_focus
from careconnect_desktop.ui.shared.shortcuts import bind_shortcut
from careconnect_desktop.viewmodels.call import CallViewModel
from careconnect_desktop.viewmodels.call_devices import DevicesViewModel
from careconnect_desktop.viewmodels.call_quality import CallQualityModel
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel

_SIZE = QSize(960, 720)

translate = QCoreApplication.translate


class CallWindow(QWidget):
    """Shows the call of `model` until it is dismissed. pictures: where media pushes them.

    Closing while media passes asks first; while it rings it cancels; when the call is over it dismisses it. Put away
    into the task bar, it asks for the small window. can_share: this machine's windows can be shown to the other side.
    """

    gone = Signal()
    small_window_wanted = Signal()
    share_toggled = Signal()
    shortcuts_wanted = Signal()

    def __init__(
        self,
        look: Look,
        model: CallViewModel,
        devices: DevicesViewModel,
        shortcuts: ShortcutsModel,
        *,
        pictures: CallPictures,
        side_pages: Sequence[SidePage] = (),
        quality: CallQualityModel | None = None,
        can_share: bool = False,
    ) -> None:
        super().__init__()
        self._look = look
        self._model = model
        self._devices = devices
        self._quality = quality
        self.pictures = pictures
        self._question: Question | None = None
        self.setObjectName("call_window")
        self.stage = CallStage(look, pictures.of_tile, pictures.own, shortcuts, side_pages, can_share=can_share)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.stage, 1)
        self.side_panel = SidePanel(look, side_pages)
        row.addWidget(self.side_panel)
        self._make_room()
        room = self.screen().availableGeometry().size() - QSize(64, 64)
        self.resize(_SIZE.boundedTo(room).expandedTo(self.minimumSize()))
        self._ring = FocusRing(look, self, lambda: look.call_colours)
        self._connect()
        self._followed = [(page.unseen, partial(self._draw_unseen, page)) for page in side_pages if page.unseen]
        for unseen, draw in self._followed:
            unseen.changed.connect(draw)
            draw()
        self._bind(shortcuts)
        self._draw()
        self._draw_devices()
        self._draw_quality()
        self.stage.bar.microphone.setFocus(Qt.FocusReason.OtherFocusReason)

    def release(self) -> None:
        """Follow the view models no longer, before the window is deleted."""
        self._model.changed.disconnect(self._draw)
        self._model.meters_changed.disconnect(self._draw_meters)
        self._devices.changed.disconnect(self._draw_devices)
        if self._quality is not None:
            self._quality.changed.disconnect(self._draw_quality)
        # What came unseen is counted for the call, not for this window.
        for unseen, draw in self._followed:
            unseen.changed.disconnect(draw)
        self._followed.clear()

    def _draw_unseen(self, page: SidePage) -> None:
        """What came into a page that is seen was seen; else its button says so, and stays until it is looked at."""
        if page.unseen is None:
            return
        if self.side_panel.shown_key == page.key:
            page.unseen.look()
        self.stage.show_unseen(page.key, page.unseen.snapshot)

    def _page_changed(self) -> None:
        for _unseen, draw in self._followed:
            draw()

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

    def focusNextPrevChild(self, is_next: bool) -> bool:
        return move_focus(self, is_forward=is_next)

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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.isMinimized():
            scene = self._model.snapshot
            if scene is not None and scene.is_live:
                self.small_window_wanted.emit()

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
        bar.share_toggled.connect(self.share_toggled)
        bar.page_toggled.connect(self.side_panel.toggle_page)
        bar.full_screen_toggled.connect(self.toggle_full_screen)
        bar.small_window_wanted.connect(self.small_window_wanted)
        bar.shortcuts_wanted.connect(self.shortcuts_wanted)
        self.stage.sharing.stop_wanted.connect(self.share_toggled)
        self.side_panel.page_changed.connect(self._make_room)
        self.side_panel.page_changed.connect(self._page_changed)
        if self._quality is not None:
            self._quality.changed.connect(self._draw_quality)
        bar.leave_wanted.connect(model.leave)
        bar.camera_chosen.connect(devices.choose_camera)
        bar.microphone_chosen.connect(devices.choose_microphone)
        bar.speaker_chosen.connect(devices.choose_speaker)
        for menu in bar.menus:
            menu.aboutToShow.connect(lambda: self.stage.fader.set_held(True))
            menu.aboutToHide.connect(self._draw)
        self.stage.banner.remedy_wanted.connect(self._solve_problem)
        self.stage.banner.recording_answered.connect(self._answer_recording)
        self.stage.overlay.closed.connect(self.close)

    def _bind(self, shortcuts: ShortcutsModel) -> None:
        """Each action of the call by its keys; any of them wakes the bar."""
        bar, model = self.stage.bar, self._model
        for shortcut_id, action in (
            ("call.microphone", model.toggle_microphone),
            ("call.camera", model.toggle_camera),
            ("call.share", self._share_by_keys),
            ("call.sound_devices", bar.open_sound_devices),
            ("call.camera_devices", bar.open_camera_devices),
            ("call.self_view", self.stage.self_view.move_on),
            ("call.small_window", self.small_window_wanted.emit),
            ("call.full_screen", self.toggle_full_screen),
            ("call.leave", self.ask_to_leave),
        ):
            bind_shortcut(shortcuts, self, shortcut_id, self.stage.fader.wake, action)
        for page in self.side_panel.pages:
            if shortcuts.snapshot.has(f"call.{page.key}"):
                toggle = partial(self.side_panel.toggle_page, page.key)
                bind_shortcut(shortcuts, self, f"call.{page.key}", self.stage.fader.wake, toggle)
        bind_shortcut(shortcuts, self, "program.shortcuts", self.shortcuts_wanted.emit, further="?")

    def _share_by_keys(self) -> None:
        if self.stage.bar.share.button.isEnabled():
            self.share_toggled.emit()

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

    def _draw_quality(self) -> None:
        if self._quality is not None:
            self.stage.show_quality(self._quality.snapshot)

    def _make_room(self) -> None:
        """The panel pushes the picture: a window that is too narrow for both grows, as far as the screen goes."""
        least = self.stage.minimumSizeHint().expandedTo(QSize(480, 400))
        if self.side_panel.shown_key is not None:
            least.setWidth(least.width() + self.side_panel.width())
        self.setMinimumSize(least.boundedTo(self.screen().availableGeometry().size()))

    def _solve_problem(self) -> None:
        scene = self._model.snapshot
        if scene is not None and scene.problem is not None:
            self._devices.retry(scene.problem.action)

    def _answer_recording(self, is_accepted: bool) -> None:
        self._model.answer_recording(is_accepted=is_accepted)

    def _answered(self, _result: int) -> None:
        # The question deletes itself once it is closed.
        self._question = None
