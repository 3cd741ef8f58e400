"""Which window of a call is open: the incoming one while it rings here, the call's own from the answer on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.ui.call.call_window import CallWindow
from careconnect_desktop.ui.call.incoming_window import IncomingCallWindow
from careconnect_desktop.ui.call.pictures import CallPictures
from careconnect_desktop.ui.call.side_panel import SidePage
from careconnect_desktop.ui.call.small_window import SmallCallWindow
from careconnect_desktop.ui.shared.carrying import carry_over
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.call import CallScene, CallViewModel
from careconnect_desktop.viewmodels.call_devices import DevicesViewModel
from careconnect_desktop.viewmodels.call_quality import CallQualityModel
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel


class Ring(Protocol):
    """Makes itself heard."""

    def start(self) -> None: ...

    def stop(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class CallActs:
    """What the windows ask of the rest of the program.

    answer: called with True for picture and sound, False without the camera; it may ask the system for permission
    before the call is answered. make_side_pages: what stands beside the picture of this call. toggle_share: called
    with the window over which a picker may open; None where nothing can be shared. show_shortcuts: called with the
    window over which the sheet opens. follow_place: remembers where a window stands, by its name.
    """

    answer: Callable[[bool], None]
    make_side_pages: Callable[[], Sequence[SidePage]] = tuple
    toggle_share: Callable[[QWidget], None] | None = None
    show_shortcuts: Callable[[QWidget], None] = lambda _window: None
    follow_place: Callable[[QWidget, str], None] = lambda _window, _name: None


class CallWindows(QObject):
    """Follows the call and keeps at most one window open: the incoming one, the call's own, or the small one.

    place_at: left, top, width and height of the call's window, where somebody else has decided on it.
    """

    all_closed = Signal()

    def __init__(
        self,
        look: Look,
        model: CallViewModel,
        devices: DevicesViewModel,
        shortcuts: ShortcutsModel,
        ring: Ring,
        acts: CallActs,
        *,
        quality: CallQualityModel | None = None,
        place_at: tuple[int, int, int, int] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model
        self._devices = devices
        self._shortcuts = shortcuts
        self._ring = ring
        self._acts = acts
        self._quality = quality
        self._place_at = place_at
        self._incoming: IncomingCallWindow | None = None
        self._window: CallWindow | None = None
        self._small: SmallCallWindow | None = None
        self._small_place: QRect | None = None
        self._shown_call_id: str | None = None
        self._pictures: CallPictures | None = None
        self._small_pictures: CallPictures | None = None
        self._detach: Unsubscribe | None = None
        self._is_renewing = False
        model.changed.connect(self._follow)
        self._follow()

    @property
    def incoming(self) -> IncomingCallWindow | None:
        return self._incoming

    @property
    def window(self) -> CallWindow | None:
        """Of the call, also while the small one stands for it."""
        return self._window

    @property
    def small(self) -> SmallCallWindow | None:
        return self._small

    @property
    def is_any_open(self) -> bool:
        return self._incoming is not None or self._window is not None

    def bring_to_front(self) -> None:
        """Show the call that is going on to somebody who wants to see it, or to call again."""
        if self._small is not None:
            self._show_large()
        window = self._window or self._incoming
        if window is not None:
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
            window.raise_()
            window.activateWindow()

    def renew(self) -> None:
        """Build the open windows anew where they stand, for another language; the call goes on."""
        self._is_renewing = True
        try:
            self._model.renew()
            self._renew_incoming()
            self._renew_window()
        finally:
            self._is_renewing = False

    def close(self) -> None:
        """Close all at once, without a question; the call itself is the service's matter."""
        self._model.changed.disconnect(self._follow)
        self._close_incoming()
        self._close_window()

    # ---- following the call

    def _follow(self) -> None:
        scene = self._model.snapshot
        if scene is None:
            self._close_incoming()
            self._close_window()
        elif scene.is_incoming:
            self._show_incoming()
        elif scene.is_ended:
            self._follow_end(scene)
        else:
            self._close_incoming(is_answered=True)
            self._show_window(scene)

    def _follow_end(self, scene: CallScene) -> None:
        self._ring.stop()
        if self._small is not None and not scene.is_left_by_me:
            # How it ended is read in the large window.
            self._show_large()
        self._release_media()
        if self._window is not None:
            if scene.is_left_by_me:
                # Who hung up knows it: nothing is left to read.
                self._model.dismiss()
        elif self._incoming is None:
            # A call that never had a window here, such as one placed and refused at once.
            self._show_window(scene)
        elif not scene.is_missed:
            self._model.dismiss()

    # ---- the incoming window

    def _show_incoming(self) -> None:
        if self._incoming is None:
            self._incoming = self._make_incoming()
            self._ring.start()
            self._incoming.ring()
        # Of the call before; after the new one has its window, so that there is no moment without any.
        self._close_window()

    def _make_incoming(self) -> IncomingCallWindow:
        window = IncomingCallWindow(self._look, self._model, self._shortcuts)
        window.answered.connect(lambda: self._acts.answer(True))
        window.answered_without_camera.connect(lambda: self._acts.answer(False))
        window.declined.connect(self._model.decline)
        return window

    def _close_incoming(self, *, is_answered: bool = False) -> None:
        self._ring.stop()
        window, self._incoming = self._incoming, None
        if window is None:
            return
        if is_answered:
            # Who presses "Answer" twice must not press what lies below: the window takes the second press, too.
            window.setEnabled(False)
            QTimer.singleShot(QApplication.doubleClickInterval(), window, window.hide)
            QTimer.singleShot(QApplication.doubleClickInterval(), window, window.deleteLater)
            # Nothing is told: the call's own window follows.
            return
        window.hide()
        window.deleteLater()
        self._tell_when_empty()

    def _renew_incoming(self) -> None:
        old = self._incoming
        if old is not None:
            self._incoming = self._make_incoming()
            self._incoming.setGeometry(old.geometry())
            self._incoming.ring()
            old.hide()
            old.deleteLater()

    # ---- the call's own window

    def _show_window(self, scene: CallScene) -> None:
        if self._window is not None and self._shown_call_id == scene.call_id:
            return
        self._close_window()
        self._pictures = CallPictures()
        self._shown_call_id = scene.call_id
        window = CallWindow(
            self._look,
            self._model,
            self._devices,
            self._shortcuts,
            pictures=self._pictures,
            side_pages=self._acts.make_side_pages(),
            quality=self._quality,
            can_share=self._acts.toggle_share is not None,
        )
        window.gone.connect(self._close_window)
        window.small_window_wanted.connect(self._show_small)
        window.share_toggled.connect(self._share)
        window.shortcuts_wanted.connect(lambda: self._acts.show_shortcuts(window))
        if self._place_at is not None:
            window.setGeometry(QRect(*self._place_at))
        else:
            self._acts.follow_place(window, "call")
        self._window = window
        if scene.phase is not CallPhase.ENDED:
            self._attach(self._pictures)
        window.show()

    def _renew_window(self) -> None:
        """With its page, what is written there, its corner and its place on the screen."""
        old, scene, was_small = self._window, self._model.snapshot, self._small is not None
        if old is None or scene is None:
            return
        page, corner = old.side_panel.shown_key, old.stage.self_view.corner
        place, state = old.geometry(), old.windowState()
        self._close_window()
        self._show_window(scene)
        window = self._window
        if window is None:
            return
        if page is not None:
            window.side_panel.turn_to(page)
        window.stage.self_view.move_to(corner)
        window.setGeometry(place)
        window.setWindowState(state)
        carry_over(old, window)
        if was_small:
            self._show_small()

    def _close_window(self) -> None:
        self._close_small()
        self._release_media()
        window, self._window = self._window, None
        self._shown_call_id = None
        if window is not None:
            window.release()
            window.hide()
            window.deleteLater()
            self._tell_when_empty()

    def _share(self) -> None:
        over = self._small or self._window
        if self._acts.toggle_share is not None and over is not None:
            self._acts.toggle_share(over)

    # ---- the small window

    def _show_small(self) -> None:
        scene = self._model.snapshot
        if self._window is None or self._small is not None or scene is None or not scene.is_live:
            return
        pictures = self._small_pictures = CallPictures()
        small = SmallCallWindow(
            self._look, self._model, self._shortcuts, camera=pictures.camera, screen=pictures.screen
        )
        small.back_wanted.connect(self._show_large)
        small.stop_sharing_wanted.connect(self._share)
        self._small = small
        self._attach(pictures)
        small.setGeometry(self._small_place or self._corner_of_screen(self._window, small.size()))
        self._acts.follow_place(small, "small")
        small.show()
        self._window.hide()

    def _show_large(self) -> None:
        window = self._window
        if window is None or self._small is None:
            return
        if self._pictures is not None:
            self._attach(self._pictures)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        self._close_small()

    def _close_small(self) -> None:
        small, self._small = self._small, None
        if small is None:
            return
        small.release()
        self._small_place = small.geometry()
        small.hide()
        small.deleteLater()
        if self._small_pictures is not None:
            self._small_pictures.close()
            self._small_pictures = None

    @staticmethod
    def _corner_of_screen(window: QWidget, size: QSize) -> QRect:
        """Out of the way, on the screen where the call was."""
        room = window.screen().availableGeometry().adjusted(24, 24, -24, -24)
        is_mirrored = window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = room.left() if is_mirrored else room.right() + 1 - size.width()
        return QRect(QPoint(left, room.bottom() + 1 - size.height()), size)

    # ---- pictures

    def _attach(self, pictures: CallPictures) -> None:
        """Send the pictures there, and nowhere else: what is hidden need not be scaled."""
        before = self._detach
        self._detach = self._model.attach_views(camera=pictures.camera, screen=pictures.screen, own=pictures.own)
        if before is not None:
            before()

    def _release_media(self) -> None:
        """Take the sinks away before anything is deleted; the last picture stays on the screen."""
        if self._detach is not None:
            self._detach()
            self._detach = None
        if self._pictures is not None:
            self._pictures.close()
            self._pictures = None

    def _tell_when_empty(self) -> None:
        if not self.is_any_open and not self._is_renewing:
            self.all_closed.emit()
