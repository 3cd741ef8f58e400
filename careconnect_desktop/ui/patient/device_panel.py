"""One's own picture and voice on the way into a visit, and what to do about each device that does not work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from careconnect_desktop.platform_qt.picture_mailbox import PictureMailbox
from careconnect_desktop.ui.call.device_check_window import LevelBar
from careconnect_desktop.ui.call.video_view import VideoView
from careconnect_desktop.ui.patient.check_line import CheckLine
from careconnect_desktop.ui.shared.buttons import Button, quiet_button
from careconnect_desktop.ui.shared.cards import Card
from careconnect_desktop.ui.shared.device_fields import show_devices
from careconnect_desktop.ui.shared.fields import ChoiceField
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.words import error_words
from careconnect_desktop.viewmodels.call_devices import DevicesViewModel
from careconnect_desktop.viewmodels.device_check import DeviceCheckModel, DeviceCheckScene

_ASPECT = 16 / 9
_HIGHEST_PX = 300


class DevicePanel(Card):
    """Opens the devices with `start`, closes them with `stop`. has_picture: False for a visit by sound alone.

    camera_toggled, microphone_toggled: True when the person has turned it off.
    """

    camera_toggled = Signal(bool)
    microphone_toggled = Signal(bool)

    def __init__(
        self,
        look: Look,
        model: DeviceCheckModel,
        devices: DevicesViewModel,
        *,
        play_sound: Callable[[], None],
        has_picture: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(padding=16, spacing=12, parent=parent)
        self._look, self._model, self._devices = look, model, devices
        self._mailbox = PictureMailbox(is_filling=True)
        self.picture = _Picture(look, self._mailbox)
        self.body.addWidget(self.picture)
        self.picture.setVisible(has_picture)
        self.level = LevelBar(look)
        self.body.addWidget(self.level)
        self.body.addLayout(self._make_toggles())
        self.camera.setVisible(has_picture)
        self.camera_line = CheckLine(look, self.tr("Try again"))
        self.microphone_line = CheckLine(look, self.tr("Try again"))
        self.speaker_line = CheckLine(look, self.tr("Play a sound"))
        for line in (self.camera_line, self.microphone_line, self.speaker_line):
            self.body.addWidget(line)
        self.camera_line.setVisible(has_picture)
        self.camera_line.acted.connect(self._again)
        self.microphone_line.acted.connect(self._again)
        self.speaker_line.acted.connect(play_sound)
        self._choice = self._make_choice()
        self.body.addWidget(self._choice)
        model.changed.connect(self._draw)
        devices.changed.connect(self._draw_devices)
        self._draw_devices()
        self._draw()

    def start(self) -> None:
        """Open what is not off; a person has come in."""
        self._model.start(self._mailbox)

    def stop(self) -> None:
        """Close every device, and hear of none any more. The panel is then only good for being deleted."""
        self._model.changed.disconnect(self._draw)
        self._devices.changed.disconnect(self._draw_devices)
        self._model.close()
        self._mailbox.close()

    def _make_toggles(self) -> FlowLayout:
        row = FlowLayout()
        self.camera = Button(self._look, self.tr("Turn camera off"), icon="video")
        self.microphone = Button(self._look, self.tr("Mute"), icon="mic")
        self.more = quiet_button(self._look, self.tr("Change devices"), "settings")
        self.camera.clicked.connect(self._toggle_camera)
        self.microphone.clicked.connect(self._toggle_microphone)
        self.more.clicked.connect(lambda: self._choice.setVisible(not self._choice.isVisible()))
        for button in (self.camera, self.microphone, self.more):
            row.addWidget(button)
        return row

    def _make_choice(self) -> QWidget:
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self._camera_field = ChoiceField(self._look, self.tr("Camera"), [])
        self._microphone_field = ChoiceField(self._look, self.tr("Microphone"), [])
        self._speaker_field = ChoiceField(self._look, self.tr("Loudspeaker"), [])
        for field in (self._camera_field, self._microphone_field, self._speaker_field):
            column.addWidget(field)
        self._camera_field.changed.connect(lambda chosen: self._devices.choose_camera(str(chosen)))
        self._microphone_field.changed.connect(lambda chosen: self._devices.choose_microphone(str(chosen)))
        self._speaker_field.changed.connect(lambda chosen: self._devices.choose_speaker(str(chosen)))
        room.hide()
        return room

    def _toggle_camera(self) -> None:
        is_off = not self._model.snapshot.is_camera_off
        self._model.set_camera_off(is_off)
        self.camera_toggled.emit(is_off)

    def _toggle_microphone(self) -> None:
        is_muted = not self._model.snapshot.is_microphone_muted
        self._model.set_microphone_muted(is_muted)
        self.microphone_toggled.emit(is_muted)

    def _again(self) -> None:
        self._model.start(self._mailbox)

    def _draw(self) -> None:
        scene = self._model.snapshot
        self.level.show_level(0.0 if scene.is_microphone_muted else scene.level)
        self.camera.setText(self.tr("Turn camera on") if scene.is_camera_off else self.tr("Turn camera off"))
        self.camera.set_icon("video-off" if scene.is_camera_off else "video")
        self.microphone.setText(self.tr("Unmute") if scene.is_microphone_muted else self.tr("Mute"))
        self.microphone.set_icon("mic-off" if scene.is_microphone_muted else "mic")
        self._draw_camera(scene)
        self._draw_microphone(scene)
        if scene.speaker_error is not None:
            self.speaker_line.show_problem(*_problem(scene.speaker_error), has_action=False)
        else:
            self.speaker_line.show_open(self.tr("Can you hear us? Play a sound to be sure."), "volume-2")

    def _draw_camera(self, scene: DeviceCheckScene) -> None:
        if scene.is_camera_off:
            self.picture.cover(self.tr("Your camera is off"))
            self.camera_line.show_open(self.tr("You go in without a picture. You can turn it on later."), "video-off")
            self.camera_line.hide_action()
        elif scene.camera_error is not None:
            title, body = _problem(scene.camera_error)
            self.picture.cover(title)
            self.camera_line.show_problem(title, body)
        else:
            self.picture.cover("")
            self.camera_line.show_fine(self.tr("This is you, as in a mirror."))

    def _draw_microphone(self, scene: DeviceCheckScene) -> None:
        if scene.is_microphone_muted:
            self.microphone_line.show_open(self.tr("You go in muted. You can unmute later."), "mic-off")
            self.microphone_line.hide_action()
        elif scene.microphone_error is not None:
            self.microphone_line.show_problem(*_problem(scene.microphone_error))
        elif scene.is_heard:
            self.microphone_line.show_fine(self.tr("We can hear you."))
        else:
            self.microphone_line.show_open(self.tr("Say something: the bar moves when we hear you."), "mic")
            self.microphone_line.hide_action()

    def _draw_devices(self) -> None:
        show_devices(self._devices.snapshot, self._camera_field, self._microphone_field, self._speaker_field)


class _Picture(QWidget):
    """The own picture in its own shape, or a sentence in its place."""

    def __init__(self, look: Look, mailbox: PictureMailbox) -> None:
        super().__init__()
        self._look = look
        self.view = VideoView(
            mailbox, background=QColor(look.call_colours.raised), is_mirrored=True, radius_px=10, parent=self
        )
        self.view.setAccessibleName(self.tr("Your picture"))
        self._cover = PlainTextLabel(alignment=Qt.AlignmentFlag.AlignHCenter, tone="muted", parent=self)
        self._cover.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def cover(self, words: str) -> None:
        """A sentence in place of the picture; an empty one shows the picture again."""
        self._cover.setText(words)
        self._cover.setVisible(bool(words))
        self.view.setVisible(not words)
        if words:
            self.view.clear()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        # Where there is no picture, its room is given to what is read.
        if self.view.isHidden():
            return self._cover.heightForWidth(width) + self._look.px(48)
        return min(round(width / _ASPECT), self._look.px(_HIGHEST_PX))

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    def resizeEvent(self, event: QResizeEvent) -> None:
        height = self.height()
        width = min(self.width(), round(height * _ASPECT))
        self.view.setGeometry((self.width() - width) // 2, 0, width, height)
        words = self._cover.heightForWidth(self.width())
        self._cover.setGeometry(0, (height - words) // 2, self.width(), words)
        super().resizeEvent(event)


def _problem(code: str) -> tuple[str, str]:
    words = error_words(code)
    return words.title, words.body
