"""The bar at the foot of the call: labelled round buttons, and a caret beside each that has devices to choose from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.ui.call.call_menus import fill_with_actions, fill_with_devices
from careconnect_desktop.ui.call.panel import FloatingPanel
from careconnect_desktop.ui.call.side_panel import SidePage
from careconnect_desktop.ui.shared.buttons import CallButton, open_above
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.shortcuts import explain, keys_text
from careconnect_desktop.viewmodels.call import CallScene
from careconnect_desktop.viewmodels.call_devices import DevicesSnapshot
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel, shortcut_words

_MARGIN_PX = 16
_GAP_PX = 12

translate = QCoreApplication.translate


class CallBar(FloatingPanel):
    """Tells what a person wants; draws what the call is. Each tooltip names the keys that do the same.

    Where it is narrow, what is also found under "More" leaves the bar, the rarest first.
    """

    microphone_toggled = Signal()
    camera_toggled = Signal()
    share_toggled = Signal()
    page_toggled = Signal(str)
    full_screen_toggled = Signal()
    small_window_wanted = Signal()
    shortcuts_wanted = Signal()
    leave_wanted = Signal()
    camera_chosen = Signal(str)
    microphone_chosen = Signal(str)
    speaker_chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        shortcuts: ShortcutsModel,
        pages: Sequence[SidePage],
        *,
        can_share: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._shortcuts = shortcuts
        self._can_share = can_share
        self._is_sharing = False
        self.setAccessibleName(translate("Call", "Call controls"))
        self._sound_menu = QMenu(self)
        self._camera_menu = QMenu(self)
        self._more_menu = QMenu(self)
        self.microphone = CallButton(
            look,
            translate("Call", "Mute"),
            "mic",
            menu=self._sound_menu,
            menu_name=translate("Call", "Choose microphone and loudspeaker"),
        )
        self.camera = CallButton(
            look,
            translate("Call", "Camera off"),
            "video",
            menu=self._camera_menu,
            menu_name=translate("Call", "Choose camera"),
        )
        self.share = CallButton(look, translate("Call", "Share"), "monitor-up")
        self.pages = {page.key: CallButton(look, page.title, page.icon) for page in pages}
        self._page_titles = {page.key: page.title for page in pages}
        self.more = CallButton(look, translate("Call", "More"), "ellipsis")
        self.leave = CallButton(look, translate("Call", "Leave"), "phone-off", is_danger=True)
        self.microphone.clicked.connect(self.microphone_toggled)
        self.camera.clicked.connect(self.camera_toggled)
        self.share.clicked.connect(self.share_toggled)
        for key, button in self.pages.items():
            button.clicked.connect(lambda key=key: self.page_toggled.emit(key))
        self.more.clicked.connect(self.open_more)
        self.leave.clicked.connect(self.leave_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN_PX, 12, _MARGIN_PX, 10)
        row.setSpacing(_GAP_PX)
        self._row = (self.microphone, self.camera, self.share, *self.pages.values(), self.more, self.leave)
        for button in self._row:
            row.addWidget(button)
        self.share.setVisible(can_share)
        shortcuts.changed.connect(self._explain_all)
        self._explain_all()

    @property
    def menus(self) -> tuple[QMenu, QMenu, QMenu]:
        """Of the microphone's caret, of the camera's, and of "More"."""
        return self._sound_menu, self._camera_menu, self._more_menu

    def fit(self, available_px: int) -> None:
        """Keep as many buttons as this width holds."""
        rare = [*reversed(self.pages.values()), *([self.share] if self._can_share else [])]
        needed = self._width_of([button for button in self._row if button is not self.share or self._can_share])
        for button in rare:
            is_shown = needed <= available_px
            if not is_shown:
                needed -= button.sizeHint().width() + _GAP_PX
            button.setVisible(is_shown)

    def least_width(self) -> int:
        """With everything that can leave the bar gone."""
        return self._width_of([self.microphone, self.camera, self.more, self.leave])

    def show_scene(self, scene: CallScene) -> None:
        """Draw the state of microphone, camera and share, and what leaving means now."""
        if scene.is_microphone_muted:
            self.microphone.set_face(translate("Call", "Unmute"), "mic-off", is_struck=True)
        else:
            self.microphone.set_face(translate("Call", "Mute"), "mic")
        if scene.is_camera_off:
            self.camera.set_face(translate("Call", "Camera on"), "video-off", is_struck=True)
        else:
            self.camera.set_face(translate("Call", "Camera off"), "video")
        self._is_sharing = scene.is_sharing
        if scene.is_sharing:
            self.share.set_face(translate("Call", "Stop sharing"), "monitor-off", is_struck=True)
        else:
            self.share.set_face(translate("Call", "Share"), "monitor-up")
        self.share.button.setEnabled(scene.is_live)
        is_waiting = scene.phase in (CallPhase.CALLING, CallPhase.RINGING)
        self.leave.set_face(translate("Call", "Cancel") if is_waiting else translate("Call", "Leave"), "phone-off")
        self._explain_state(scene)
        self.adjustSize()

    def show_unseen(self, key: str, count: int) -> None:
        """How many messages came into a page that is not on the screen."""
        words = translate("Call", "%n new message(s)", None, count)
        self.pages[key].button.set_count(count, words)

    def show_devices(self, snapshot: DevicesSnapshot) -> None:
        """Fill the menus."""
        devices = snapshot.devices
        self._sound_menu.clear()
        fill_with_devices(
            self._sound_menu,
            translate("Call", "Microphone"),
            translate("Call", "No microphone found"),
            devices.microphones,
            snapshot.microphone_id,
            self.microphone_chosen.emit,
        )
        self._sound_menu.addSeparator()
        fill_with_devices(
            self._sound_menu,
            translate("Call", "Loudspeaker"),
            translate("Call", "No loudspeaker found"),
            devices.speakers,
            snapshot.speaker_id,
            self.speaker_chosen.emit,
        )
        self._camera_menu.clear()
        fill_with_devices(
            self._camera_menu,
            translate("Call", "Camera"),
            translate("Call", "No camera found"),
            devices.cameras,
            snapshot.camera_id,
            self.camera_chosen.emit,
        )

    def open_sound_devices(self) -> None:
        """The menu of the microphone's caret."""
        open_above(self._sound_menu, self.microphone)

    def open_camera_devices(self) -> None:
        open_above(self._camera_menu, self.camera)

    def open_more(self) -> None:
        """Everything that has no button, or no room for one."""
        actions: list[tuple[str, str, Callable[[], None]]] = []
        if self._can_share and self.share.button.isEnabled():
            words = translate("Call", "Stop sharing") if self._is_sharing else translate("Call", "Share")
            actions.append((words, self._keys("call.share"), self.share_toggled.emit))
        for key, title in self._page_titles.items():
            actions.append((title, self._keys(f"call.{key}"), partial(self.page_toggled.emit, key)))
        full = self.window().isFullScreen()
        actions += [
            (
                translate("Call", "Leave full screen") if full else translate("Call", "Full screen"),
                self._keys("call.full_screen"),
                self.full_screen_toggled.emit,
            ),
            (
                translate("Call", "Small window on top"),
                self._keys("call.small_window"),
                self.small_window_wanted.emit,
            ),
            (
                translate("Call", "Keyboard shortcuts"),
                self._keys("program.shortcuts"),
                self.shortcuts_wanted.emit,
            ),
        ]
        fill_with_actions(self._more_menu, actions)
        open_above(self._more_menu, self.more)

    def _keys(self, shortcut_id: str) -> str:
        return keys_text(self._shortcuts, shortcut_id)

    def _width_of(self, buttons: Sequence[CallButton]) -> int:
        widths = sum(button.sizeHint().width() for button in buttons)
        return widths + _GAP_PX * (len(buttons) - 1) + 2 * _MARGIN_PX

    def _explain_state(self, scene: CallScene) -> None:
        muted, off = scene.is_microphone_muted, scene.is_camera_off
        explain(
            self.microphone.button,
            translate("Call", "You are muted. Let others hear you")
            if muted
            else translate("Call", "Mute your microphone"),
            self._keys("call.microphone"),
        )
        explain(
            self.camera.button,
            translate("Call", "Your camera is off. Turn it on") if off else translate("Call", "Turn your camera off"),
            self._keys("call.camera"),
        )
        explain(
            self.share.button,
            translate("Call", "Show nothing of your screen any more")
            if scene.is_sharing
            else translate("Call", "Show a window or your screen"),
            self._keys("call.share"),
        )

    def _explain_all(self) -> None:
        """What does not depend on the state."""
        explain(self.leave.button, translate("Call", "End the call for yourself"), self._keys("call.leave"))
        for key, button in self.pages.items():
            explain(button.button, self._page_titles[key], self._keys(f"call.{key}"))
        for button, shortcut_id in ((self.microphone, "call.sound_devices"), (self.camera, "call.camera_devices")):
            if button.caret is not None:
                explain(button.caret, shortcut_words(shortcut_id), self._keys(shortcut_id))
