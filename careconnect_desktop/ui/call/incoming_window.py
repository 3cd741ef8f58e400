"""Somebody calls: who it is, in plain words, and two answers. No device is open while this is shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.ui.call.overlays import announce
from careconnect_desktop.ui.shared.buttons import Button
from careconnect_desktop.ui.shared.chips import Avatar
from careconnect_desktop.ui.shared.focus_ring import FocusRing
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.shortcuts import bind_shortcut, explain, keys_text
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.call import CallViewModel
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel

translate = QCoreApplication.translate


class IncomingCallWindow(QWidget):
    """Comes up without taking the keyboard, so that nobody answers by the word that they were just typing.

    The shortcuts work from every window of the program. Closing the window declines. A call that was missed stays
    readable until the window is closed.
    """

    answered = Signal()
    answered_without_camera = Signal()
    declined = Signal()

    def __init__(self, look: Look, model: CallViewModel, shortcuts: ShortcutsModel) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.WindowStaysOnTopHint)
        self._model = model
        self._look = look
        self._is_decided = False
        self._is_private = False
        self.setObjectName("incoming_call_window")
        self.setProperty("kind", "place")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 24)
        column.setSpacing(12)
        self._avatar = Avatar(look, side_px=72)
        column.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        self._sentence = PlainTextLabel(size=Size.TITLE, strong=True, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._sentence)
        self._promise = PlainTextLabel(
            translate("Call", "Your camera and microphone are off until you answer."),
            size=Size.SMALL,
            tone="muted",
            alignment=Qt.AlignmentFlag.AlignHCenter,
        )
        column.addWidget(self._promise)
        column.addSpacing(12)
        self.answer_button = Button(look, translate("Call", "Answer"), kind="primary", icon="video")
        self.sound_button = Button(look, translate("Call", "Answer without camera"), icon="phone")
        self.decline_button = Button(look, translate("Call", "Decline"), kind="danger", icon="phone-off")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.decline_button, 1)
        row.addWidget(self.answer_button, 1)
        column.addLayout(row)
        column.addWidget(self.sound_button)
        for button, sentence, shortcut_id, action in (
            (
                self.answer_button,
                translate("Call", "Answer with picture and sound"),
                "incoming.answer",
                self._answer,
            ),
            (
                self.sound_button,
                translate("Call", "Answer, and keep the camera off"),
                "incoming.answer_without_camera",
                self._answer_without_camera,
            ),
            (self.decline_button, translate("Call", "Decline the call"), "incoming.decline", self._decline),
        ):
            explain(button, sentence, keys_text(shortcuts, shortcut_id))
            bind_shortcut(shortcuts, self, shortcut_id, action, context=Qt.ShortcutContext.ApplicationShortcut)
        self.close_button = Button(look, translate("Call", "Close"), kind="primary")
        self.close_button.clicked.connect(self.close)
        column.addWidget(self.close_button)
        self._ring = FocusRing(look, self)
        # Reading order is decline, answer; the keyboard begins with the answer.
        self.setTabOrder(self.answer_button, self.sound_button)
        self.setTabOrder(self.sound_button, self.decline_button)
        self.answer_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.answer_button.clicked.connect(self._answer)
        self.sound_button.clicked.connect(self._answer_without_camera)
        self.decline_button.clicked.connect(self._decline)
        model.changed.connect(self._draw)
        look.changed.connect(self._fit)
        self._draw()

    def set_private(self, is_private: bool) -> None:
        """While the program is locked, the screen does not say who calls."""
        self._is_private = is_private
        self._draw()

    def ring(self) -> None:
        """Come up, and ask the desktop for attention."""
        self.show()
        self.raise_()
        QApplication.alert(self)
        announce(self, self._sentence.text())

    def closeEvent(self, event: QCloseEvent) -> None:
        scene = self._model.snapshot
        event.accept()
        if scene is None:
            return
        if scene.is_incoming:
            self._decline()
        elif scene.is_ended:
            self._model.dismiss()

    def _answer(self) -> None:
        # A locked program asks for the password first: until it is given, nothing is decided.
        if self._is_private or self._decide():
            self.answered.emit()

    def _answer_without_camera(self) -> None:
        if self._is_private or self._decide():
            self.answered_without_camera.emit()

    def _decline(self) -> None:
        if self._decide():
            self.declined.emit()

    def _decide(self) -> bool:
        """Once: a second click on the way out changes nothing."""
        was_decided, self._is_decided = self._is_decided, True
        return not was_decided

    def _draw(self) -> None:
        scene = self._model.snapshot
        if scene is None or not (scene.is_incoming or scene.is_missed):
            return
        for button in (self.answer_button, self.sound_button, self.decline_button, self._promise):
            button.setVisible(scene.is_incoming)
        self.close_button.setVisible(scene.is_missed)
        sentence = translate("Call", "Somebody is calling you") if self._is_private else scene.sentence
        self._avatar.set_person("" if self._is_private else scene.peer_name)
        self._sentence.setText(sentence)
        self.setWindowTitle("CareConnect" if self._is_private else scene.title)
        self.setAccessibleName(sentence)
        self._fit()

    def _fit(self) -> None:
        """As wide as the text size asks and the screen permits, and as high as the words then need."""
        width = self._look.px(440)
        screen = self.screen()
        if screen is not None:
            width = min(width, screen.availableGeometry().width() - 32)
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedSize(width, layout.totalHeightForWidth(width))
