"""Which window of a call is open: the incoming one while it rings here, the call's own from the answer on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QRect, Signal

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.platform_qt.picture_mailbox import PictureMailbox
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.ui.call.call_window import CallWindow
from careconnect_desktop.ui.call.incoming_window import IncomingCallWindow
from careconnect_desktop.ui.call.side_panel import SidePage
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.call import CallScene, CallViewModel
from careconnect_desktop.viewmodels.call_devices import DevicesViewModel


class Ring(Protocol):
    """Makes itself heard."""

    def start(self) -> None: ...

    def stop(self) -> None: ...


class CallWindows(QObject):
    """Follows the call and keeps at most one of the two windows open.

    answer: called with True for picture and sound, False without the camera; it may ask the system for permission
    before the call is answered. make_side_pages: what stands beside the picture of this call. place_at: left, top,
    width and height of the call's window, where somebody else has decided on it.
    """

    all_closed = Signal()

    def __init__(
        self,
        look: Look,
        model: CallViewModel,
        devices: DevicesViewModel,
        ring: Ring,
        *,
        answer: Callable[[bool], None],
        make_side_pages: Callable[[], Sequence[SidePage]] = tuple,
        place_at: tuple[int, int, int, int] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model
        self._devices = devices
        self._ring = ring
        self._answer = answer
        self._make_side_pages = make_side_pages
        self._place_at = place_at
        self._incoming: IncomingCallWindow | None = None
        self._window: CallWindow | None = None
        self._shown_call_id: str | None = None
        self._mailboxes: tuple[PictureMailbox, ...] = ()
        self._detach: Unsubscribe | None = None
        model.changed.connect(self._follow)
        self._follow()

    @property
    def incoming(self) -> IncomingCallWindow | None:
        return self._incoming

    @property
    def window(self) -> CallWindow | None:
        return self._window

    @property
    def is_any_open(self) -> bool:
        return self._incoming is not None or self._window is not None

    def bring_to_front(self) -> None:
        """Show the call that is going on to somebody who wants to call again."""
        window = self._window or self._incoming
        if window is not None:
            window.raise_()
            window.activateWindow()

    def close(self) -> None:
        """Close both at once, without a question; the call itself is the service's matter."""
        self._model.changed.disconnect(self._follow)
        self._close_incoming()
        self._close_window()

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
            self._close_incoming()
            self._show_window(scene)

    def _follow_end(self, scene: CallScene) -> None:
        self._ring.stop()
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

    def _show_incoming(self) -> None:
        self._close_window()
        if self._incoming is not None:
            return
        window = IncomingCallWindow(self._look, self._model)
        window.answered.connect(lambda: self._answer(True))
        window.answered_without_camera.connect(lambda: self._answer(False))
        window.declined.connect(self._model.decline)
        self._incoming = window
        self._ring.start()
        window.ring()

    def _show_window(self, scene: CallScene) -> None:
        if self._window is not None and self._shown_call_id == scene.call_id:
            return
        self._close_window()
        remote, own = PictureMailbox(), PictureMailbox(is_filling=True)
        self._mailboxes = (remote, own)
        self._shown_call_id = scene.call_id
        window = CallWindow(
            self._look,
            self._model,
            self._devices,
            remote_mailbox=remote,
            self_mailbox=own,
            side_pages=self._make_side_pages(),
        )
        window.gone.connect(self._close_window)
        if self._place_at is not None:
            window.setGeometry(QRect(*self._place_at))
        self._window = window
        if scene.phase is not CallPhase.ENDED:
            self._detach = self._model.attach_views(remote, own)
        window.show()

    def _close_incoming(self) -> None:
        self._ring.stop()
        window, self._incoming = self._incoming, None
        if window is not None:
            window.hide()
            window.deleteLater()
            self._tell_when_empty()

    def _close_window(self) -> None:
        self._release_media()
        window, self._window = self._window, None
        self._shown_call_id = None
        if window is not None:
            window.release()
            window.hide()
            window.deleteLater()
            self._tell_when_empty()

    def _release_media(self) -> None:
        """Take the sinks away before anything is deleted; the last picture stays on the screen."""
        if self._detach is not None:
            self._detach()
            self._detach = None
        for mailbox in self._mailboxes:
            mailbox.close()
        self._mailboxes = ()

    def _tell_when_empty(self) -> None:
        if not self.is_any_open:
            self.all_closed.emit()
