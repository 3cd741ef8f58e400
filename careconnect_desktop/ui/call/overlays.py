"""What is said over the picture: the state as a sentence, and what does not work."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.ui.call.panel import FloatingPanel
from careconnect_desktop.ui.shared.buttons import Button, primary_button
from careconnect_desktop.ui.shared.chips import Avatar
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.margins import read_margins
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.call_words import MediaProblem, RecordingQuestion

_VEIL_ALPHA = 168
_AVATAR_PX = 96

translate = QCoreApplication.translate


class SentenceOverlay(QWidget):
    """One full sentence over the last picture, with one button when the call is over; nothing turns or blinks.

    Before there is a picture the person's initials stand above the sentence.
    """

    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._has_picture = False
        self._kept_free = QRect()
        self._avatar = Avatar(look, side_px=_AVATAR_PX, parent=self)
        self._panel = FloatingPanel(look, self)
        column = QVBoxLayout(self._panel)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(16)
        self._label = PlainTextLabel(size=Size.HEADING, strong=True, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._label)
        self.close_button = primary_button(look, translate("Call", "Close"))
        self.close_button.clicked.connect(self.closed)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.hide()

    @property
    def sentence(self) -> str:
        return self._label.text()

    def show_sentence(self, sentence: str, *, person: str, has_picture: bool, is_over: bool) -> None:
        """Say this, or nothing when it is empty. is_over: offer to close the window."""
        is_new = sentence != self._label.text()
        self._label.setText(sentence)
        self._avatar.set_person(person)
        self._avatar.setVisible(not has_picture)
        self._has_picture = has_picture
        self.close_button.setVisible(is_over)
        self.setVisible(bool(sentence))
        # Without a button the pointer reaches the picture below.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not is_over)
        self._place()
        self.update()
        if sentence and is_new:
            announce(self, sentence)
        if is_over and is_new:
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def panel_geometry(self) -> QRect:
        """Where the sentence stands."""
        return self._panel.geometry()

    def keep_free(self, room: QRect) -> None:
        """Stand above or below what lies here, such as the own picture; an empty room is no hindrance."""
        self._kept_free = room
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = QColor(self._look.call_colours.bg)
        if self._has_picture:
            veil.setAlpha(_VEIL_ALPHA)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def _place(self) -> None:
        """In the middle; the words as wide as they need to be, then broken."""
        room = max(160, min(self._look.px(520), self.width() - 64))
        text = min(room - 48, self._label.fontMetrics().horizontalAdvance(self._label.text()) + 4)
        width = max(text, self.close_button.sizeHint().width()) + 48
        height = self._label.heightForWidth(width - 48) + 40
        if not self.close_button.isHidden():
            height += 16 + self.close_button.sizeHint().height()
        side = 0 if self._has_picture else self._avatar.sizeHint().height()
        gap = 12 if side else 0
        top = max(8, (self.height() - height - side - gap) // 2 - (side + gap) // 3)
        panel = QRect((self.width() - width) // 2, top + side + gap, width, height)
        if panel.intersects(self._kept_free):
            is_below = self._kept_free.center().y() > panel.center().y()
            step = (
                self._kept_free.top() - panel.bottom() - 9 if is_below else self._kept_free.bottom() + 9 - panel.top()
            )
            top = max(8, top + step)
            panel.moveTop(top + side + gap)
        self._avatar.setGeometry((self.width() - side) // 2, top, side, side)
        self._panel.setGeometry(panel)


class ProblemBanner(FloatingPanel):
    """One sentence at a time: a question, a device that does not work with the way on, or notices without a button."""

    remedy_wanted = Signal()
    recording_answered = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._look = look
        self._dismissed: MediaProblem | None = None
        self._problem: MediaProblem | None = None
        self._question: RecordingQuestion | None = None
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(read_margins(16, 8, 8, 8))
        self._box.setSpacing(8)
        self._label = PlainTextLabel()
        self._box.addWidget(self._label, 1)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.remedy_button = Button(look, "", kind="quiet")
        self.remedy_button.clicked.connect(self._go_on)
        row.addWidget(self.remedy_button)
        self.dismiss_button = Button(look, "", kind="quiet")
        self.dismiss_button.clicked.connect(self._dismiss)
        row.addWidget(self.dismiss_button)
        row.addStretch(1)
        self._box.addLayout(row)
        self.hide()

    @property
    def text(self) -> str:
        return self._label.text()

    def show_state(
        self, problem: MediaProblem | None, notices: tuple[str, ...], question: RecordingQuestion | None = None
    ) -> None:
        """The question first; then the problem, until it is dismissed; else the notices; else nothing."""
        if problem is None:
            self._dismissed = None
        shown = None if problem is not None and problem == self._dismissed else problem
        self._problem, self._question = shown, question
        asked = question or shown
        text = asked.sentence if asked is not None else "  ".join(notices)
        if text and text != self._label.text():
            announce(self, text)
        self._label.setText(text)
        if question is not None:
            self.remedy_button.setText(question.agree_label)
            self.dismiss_button.setText(question.refuse_label)
        elif shown is not None:
            self.remedy_button.setText(shown.action_label)
            self.dismiss_button.setText(translate("Call", "Continue without it"))
        self.remedy_button.setVisible(asked is not None)
        self.dismiss_button.setVisible(asked is not None)
        self._box.setContentsMargins(read_margins(16, 8, 16 if asked is None else 8, 8))
        self.setVisible(bool(text))

    def fit(self, available_px: int) -> QSize:
        """The size for this much width: in one line where there is room, else with the buttons below the words."""
        buttons = [button for button in (self.remedy_button, self.dismiss_button) if not button.isHidden()]
        actions = sum(button.sizeHint().width() + 4 for button in buttons)
        words = self._label.fontMetrics().horizontalAdvance(self._label.text()) + 4
        margins = 40
        beside = available_px - actions - margins
        is_stacked = bool(buttons) and words > 2 * beside
        direction = QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight
        self._box.setDirection(direction)
        action_height = max((button.sizeHint().height() for button in buttons), default=0)
        if is_stacked:
            text_height = self._label.heightForWidth(available_px - margins)
            return QSize(available_px, text_height + 8 + action_height + 20)
        width = min(available_px, words + actions + margins)
        return QSize(width, max(self._label.heightForWidth(width - actions - margins), action_height) + 20)

    def _go_on(self) -> None:
        if self._question is not None:
            self.recording_answered.emit(True)
        else:
            self.remedy_wanted.emit()

    def _dismiss(self) -> None:
        if self._question is not None:
            self.recording_answered.emit(False)
            return
        self._dismissed = self._problem
        self.show_state(self._problem, ())


def announce(widget: QWidget, sentence: str) -> None:
    """Tell a screen reader, once, without moving the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
