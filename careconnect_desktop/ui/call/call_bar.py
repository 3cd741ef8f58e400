"""The bar at the foot of the call: labelled round buttons, and a caret beside each that has devices to choose from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.ports.devices import MediaDevice
from careconnect_desktop.ui.call.panel import FloatingPanel
from careconnect_desktop.ui.shared.buttons import CallButton
from careconnect_desktop.ui.shared.labels import plain_button_text, plain_tooltip
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.viewmodels.call import CallScene
from careconnect_desktop.viewmodels.call_devices import DevicesSnapshot

MICROPHONE_KEYS = QKeySequence("Ctrl+D")
CAMERA_KEYS = QKeySequence("Ctrl+E")
CHAT_KEYS = QKeySequence("Ctrl+Alt+C")
LEAVE_KEYS = QKeySequence("Ctrl+Shift+L")

translate = QCoreApplication.translate


class CallBar(FloatingPanel):
    """Tells what a person wants; draws what the call is. Each tooltip names the keys that do the same."""

    microphone_toggled = Signal()
    camera_toggled = Signal()
    chat_toggled = Signal()
    leave_wanted = Signal()
    camera_chosen = Signal(str)
    microphone_chosen = Signal(str)
    speaker_chosen = Signal(str)

    def __init__(self, look: Look, *, has_chat: bool, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setAccessibleName(translate("Call", "Call controls"))
        self._sound_menu = QMenu(self)
        self._camera_menu = QMenu(self)
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
        self.chat = CallButton(look, translate("Call", "Chat"), "message-circle")
        self.leave = CallButton(look, translate("Call", "Leave"), "phone-off", is_danger=True)
        self.chat.setVisible(has_chat)
        self.microphone.clicked.connect(self.microphone_toggled)
        self.camera.clicked.connect(self.camera_toggled)
        self.chat.clicked.connect(self.chat_toggled)
        self.leave.clicked.connect(self.leave_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 10)
        row.setSpacing(12)
        for button in (self.microphone, self.camera, self.chat, self.leave):
            row.addWidget(button)
        _explain(self.chat, translate("Call", "Chat beside the picture"), CHAT_KEYS)

    @property
    def menus(self) -> tuple[QMenu, QMenu]:
        """Of the microphone's and of the camera's caret."""
        return self._sound_menu, self._camera_menu

    def show_scene(self, scene: CallScene) -> None:
        """Draw the state of microphone and camera, and what leaving means now."""
        if scene.is_microphone_muted:
            self.microphone.set_face(translate("Call", "Unmute"), "mic-off", is_struck=True)
            _explain(self.microphone, translate("Call", "You are muted. Let others hear you"), MICROPHONE_KEYS)
        else:
            self.microphone.set_face(translate("Call", "Mute"), "mic")
            _explain(self.microphone, translate("Call", "Mute your microphone"), MICROPHONE_KEYS)
        if scene.is_camera_off:
            self.camera.set_face(translate("Call", "Camera on"), "video-off", is_struck=True)
            _explain(self.camera, translate("Call", "Your camera is off. Turn it on"), CAMERA_KEYS)
        else:
            self.camera.set_face(translate("Call", "Camera off"), "video")
            _explain(self.camera, translate("Call", "Turn your camera off"), CAMERA_KEYS)
        if scene.phase in (CallPhase.CALLING, CallPhase.RINGING):
            self.leave.set_face(translate("Call", "Cancel"), "phone-off")
        else:
            self.leave.set_face(translate("Call", "Leave"), "phone-off")
        _explain(self.leave, translate("Call", "End the call for yourself"), LEAVE_KEYS)
        self.adjustSize()

    def show_devices(self, snapshot: DevicesSnapshot) -> None:
        """Fill the menus."""
        devices = snapshot.devices
        self._sound_menu.clear()
        self._fill(
            self._sound_menu,
            translate("Call", "Microphone"),
            translate("Call", "No microphone found"),
            devices.microphones,
            snapshot.microphone_id,
            self.microphone_chosen.emit,
        )
        self._sound_menu.addSeparator()
        self._fill(
            self._sound_menu,
            translate("Call", "Loudspeaker"),
            translate("Call", "No loudspeaker found"),
            devices.speakers,
            snapshot.speaker_id,
            self.speaker_chosen.emit,
        )
        self._camera_menu.clear()
        self._fill(
            self._camera_menu,
            translate("Call", "Camera"),
            translate("Call", "No camera found"),
            devices.cameras,
            snapshot.camera_id,
            self.camera_chosen.emit,
        )

    def _fill(
        self,
        menu: QMenu,
        heading: str,
        nothing: str,
        devices: tuple[MediaDevice, ...],
        used_id: str | None,
        choose: Callable[[str], None],
    ) -> None:
        title = menu.addAction(heading if devices else nothing)
        title.setEnabled(False)
        group = QActionGroup(menu)
        for device in devices:
            action = QAction(plain_button_text(device.label), menu)
            action.setCheckable(True)
            action.setChecked(device.id == used_id)
            action.triggered.connect(lambda _checked=False, device_id=device.id: choose(device_id))
            group.addAction(action)
            menu.addAction(action)


def _explain(button: CallButton, sentence: str, keys: QKeySequence) -> None:
    shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
    button.button.setToolTip(plain_tooltip(f"{sentence} ({shown})"))
    button.button.setAccessibleDescription(f"{sentence} ({shown})")
