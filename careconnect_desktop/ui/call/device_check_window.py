"""Check camera and sound: one's own picture, a level that moves with the voice, a sound to hear, and the devices."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from careconnect_desktop.platform_qt.picture_mailbox import PictureMailbox
from careconnect_desktop.ui.call.no_picture import NoPicture
from careconnect_desktop.ui.call.video_view import VideoView
from careconnect_desktop.ui.shared.buttons import Button, primary_button
from careconnect_desktop.ui.shared.cards import ScrollColumn
from careconnect_desktop.ui.shared.device_fields import show_devices
from careconnect_desktop.ui.shared.empty_state import IconLabel
from careconnect_desktop.ui.shared.fields import ChoiceField
from careconnect_desktop.ui.shared.focus_ring import FocusRing
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.shared.words import error_words
from careconnect_desktop.viewmodels.call_devices import DevicesViewModel
from careconnect_desktop.viewmodels.device_check import DeviceCheckModel

_BARS = 24

translate = QCoreApplication.translate


class DeviceCheckWindow(QWidget):
    """Opens the devices when it is shown and closes them when it is closed. play_sound: a few notes to listen for."""

    gone = Signal()

    def __init__(
        self,
        look: Look,
        model: DeviceCheckModel,
        devices: DevicesViewModel,
        *,
        play_sound: Callable[[], None],
    ) -> None:
        super().__init__()
        self._model = model
        self._devices = devices
        self._mailbox = PictureMailbox(is_filling=True)
        self.setObjectName("device_check_window")
        self.setProperty("kind", "place")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(translate("DeviceCheck", "Check camera and sound – CareConnect"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = ScrollColumn(max_width=look.px(480))
        outer.addWidget(scroll)
        column = scroll.content
        column.addSpacing(12)
        column.addWidget(PlainTextLabel(translate("DeviceCheck", "Camera and sound"), size=Size.TITLE, strong=True))
        self.view = VideoView(
            self._mailbox, background=QColor(look.call_colours.raised), is_mirrored=True, radius_px=10, parent=self
        )
        self.view.setMinimumHeight(look.px(264))
        self.view.setAccessibleName(translate("DeviceCheck", "Your picture"))
        self._no_picture = NoPicture(look, self.view)
        column.addWidget(self.view)
        self.camera_words = DeviceWords(look)
        self.camera_field = ChoiceField(look, translate("DeviceCheck", "Camera"), [])
        column.addWidget(self.camera_words)
        column.addWidget(self.camera_field)
        column.addSpacing(8)
        self.level = LevelBar(look)
        self.microphone_words = DeviceWords(look)
        self.microphone_field = ChoiceField(look, translate("DeviceCheck", "Microphone"), [])
        for widget in (self.level, self.microphone_words, self.microphone_field):
            column.addWidget(widget)
        column.addSpacing(8)
        self.speaker_words = DeviceWords(look)
        self.speaker_field = ChoiceField(look, translate("DeviceCheck", "Loudspeaker"), [])
        column.addWidget(self.speaker_words)
        column.addWidget(self.speaker_field)
        self.sound_button = Button(look, translate("DeviceCheck", "Play a sound"), icon="volume-2")
        self.sound_button.clicked.connect(play_sound)
        column.addWidget(self.sound_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self.done_button = primary_button(look, translate("DeviceCheck", "Done"))
        self.done_button.clicked.connect(self.close)
        # Below what scrolls: on a low screen the way out is still seen.
        row = QHBoxLayout()
        row.setContentsMargins(28, 12, 28, 16)
        row.addWidget(self.done_button)
        row.addStretch(1)
        outer.addLayout(row)
        self._ring = FocusRing(look, self)
        room = self.screen().availableGeometry().height() - 64
        self.resize(look.px(520), min(look.px(900), room))
        self.camera_field.changed.connect(lambda chosen: devices.choose_camera(str(chosen)))
        self.microphone_field.changed.connect(lambda chosen: devices.choose_microphone(str(chosen)))
        self.speaker_field.changed.connect(lambda chosen: devices.choose_speaker(str(chosen)))
        model.changed.connect(self._draw)
        devices.changed.connect(self._draw_devices)
        self._draw_devices()
        self._draw()

    def open(self) -> None:
        """Show the window and open the devices; a person has asked for it."""
        self.show()
        self._model.start(self._mailbox)
        self.done_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._model.changed.disconnect(self._draw)
        self._devices.changed.disconnect(self._draw_devices)
        self._model.close()
        self._mailbox.close()
        event.accept()
        self.gone.emit()

    def _draw(self) -> None:
        scene = self._model.snapshot
        self.level.show_level(scene.level)
        self._no_picture.setVisible(scene.camera_error is not None)
        if scene.camera_error is not None:
            self.view.clear()
        self.camera_words.show_words(scene.camera_error, translate("DeviceCheck", "This is you, as in a mirror."))
        heard = translate("DeviceCheck", "We can hear you.")
        silent = translate("DeviceCheck", "Say something: the bar moves when we hear you.")
        self.microphone_words.show_words(scene.microphone_error, heard if scene.is_heard else silent)
        self.speaker_words.show_words(
            scene.speaker_error, translate("DeviceCheck", "Play a sound. If you hear it, all is well.")
        )
        self.sound_button.setEnabled(scene.speaker_error is None)

    def _draw_devices(self) -> None:
        show_devices(self._devices.snapshot, self.camera_field, self.microphone_field, self.speaker_field)


class LevelBar(QWidget):
    """How loud it is, in steps that light up; told in words beside it, never by colour alone."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lit = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("DeviceCheck", "Loudness of your microphone"))
        look.changed.connect(self.update)

    def show_level(self, level: float) -> None:
        """0 to 1; drawn by its square root, so that a quiet voice is seen."""
        lit = round(_BARS * min(1.0, level) ** 0.5)
        if lit != self._lit:
            self._lit = lit
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._look.px(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        step = self.width() / _BARS
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for index in range(_BARS):
            # Lower where it is dark: in high contrast both have one colour.
            is_lit = index < self._lit
            height = self.height() if is_lit else self.height() // 3
            painter.setBrush(QColor(colours.ok if is_lit else colours.line))
            place = _BARS - 1 - index if is_mirrored else index
            left, top = round(place * step), (self.height() - height) // 2
            painter.drawRoundedRect(left, top, max(2, round(step) - 3), height, 2, 2)
        painter.end()


class DeviceWords(QWidget):
    """What is to be said of one device, with a sign before it where it fails."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = IconLabel(look, "triangle-alert", "warn")
        self._words = PlainTextLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def text(self) -> str:
        """What is said now."""
        return self._words.text()

    def show_words(self, code: str | None, words: str) -> None:
        """Why the device fails, by its code; without one, these words."""
        self.sign.setVisible(code is not None)
        self._words.setText(_problem(code) or words)


def _problem(code: str | None) -> str:
    if code is None:
        return ""
    words = error_words(code)
    return f"{words.title}. {words.body}" if words.body else words.title
