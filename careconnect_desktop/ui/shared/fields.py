"""Input fields: a label above, the field, and below it either a hint or what is wrong, in words."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.buttons import icon_button
from careconnect_desktop.ui.shared.labels import PlainTextLabel, plain_tooltip
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.text_lines import lent_ascent
from careconnect_desktop.ui.shared.tokens import Size

_PADDING_PX = 6
"""Of a text of several lines, as the style sheet has it."""


class Field(QWidget):
    """A labelled input. `set_error` marks it and says why; an empty text clears the mark."""

    def __init__(self, label: str, editor: QWidget, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._hint = hint
        self._label = PlainTextLabel(label, strong=True)
        self._note = PlainTextLabel(hint, size=Size.SMALL, tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        self._row.addWidget(editor, 1)
        column.addWidget(self._label)
        column.addLayout(self._row)
        column.addWidget(self._note)
        self._note.setVisible(bool(hint))
        self._label.setBuddy(editor)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(hint)
        self.setFocusProxy(editor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def error(self) -> str:
        """What is wrong, or an empty text."""
        return self._note.text() if self._editor.property("invalid") else ""

    def add_beside(self, widget: QWidget) -> None:
        """A small button at the end of the field's row."""
        self._row.addWidget(widget)

    def set_hint(self, hint: str) -> None:
        """Words of help below the field."""
        self._hint = hint
        if not self.error:
            self.set_error("")

    def set_error(self, words: str) -> None:
        """Say what is wrong below the field, and tell it to screen readers."""
        is_invalid = bool(words)
        if bool(self._editor.property("invalid")) is not is_invalid:
            self._editor.setProperty("invalid", is_invalid)
            self._editor.style().unpolish(self._editor)
            self._editor.style().polish(self._editor)
        self._note.setText(words or self._hint)
        self._note.set_tone("danger" if is_invalid else "muted")
        self._note.setVisible(bool(words or self._hint))
        self._editor.setAccessibleDescription(words or self._hint)


class TextLine(QLineEdit):
    """Keeps letters of every script in the middle of its height."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.textChanged.connect(self._centre)
        self._centre()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._centre()

    def _centre(self) -> None:
        # Qt takes the lent height away twice. A margin moves the middle by half of itself.
        top = 2 * lent_ascent(self.displayText(), self.font())
        if top != self.textMargins().top():
            self.setTextMargins(0, top, 0, 0)


class TextField(Field):
    """One line of text. `changed` follows every keystroke, `submitted` Enter."""

    changed = Signal(str)
    submitted = Signal()

    def __init__(
        self, label: str, *, hint: str = "", placeholder: str = "", text: str = "", parent: QWidget | None = None
    ) -> None:
        self.line = TextLine(text)
        super().__init__(label, self.line, hint=hint, parent=parent)
        self.line.setPlaceholderText(placeholder)
        self.line.textEdited.connect(self._edited)
        self.line.returnPressed.connect(self.submitted)

    @property
    def text(self) -> str:
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Show a text without telling `changed`; the cursor stays when the text is the same."""
        if text != self.line.text():
            self.line.setText(text)

    def _edited(self, text: str) -> None:
        self.set_error("")
        self.changed.emit(text)


class PasswordField(TextField):
    """A password, hidden until the eye beside it is pressed."""

    def __init__(self, look: Look, label: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint=hint, parent=parent)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoAutoUppercase)
        self._eye = icon_button(look, "eye", self.tr("Show the password"))
        self._eye.clicked.connect(self._toggle)
        self.add_beside(self._eye)

    def _toggle(self) -> None:
        is_hidden = self.line.echoMode() == QLineEdit.EchoMode.Password
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if is_hidden else QLineEdit.EchoMode.Password)
        self._eye.set_icon("eye-off" if is_hidden else "eye")
        name = self.tr("Hide the password") if is_hidden else self.tr("Show the password")
        self._eye.setAccessibleName(name)
        self._eye.setToolTip(plain_tooltip(name))


class ComboBox(QComboBox):
    """A combo box whose arrow follows the theme, and whose choice the wheel leaves alone.

    Whoever scrolls a page comes over its fields: another language, or other hours of a doctor, would be chosen unseen.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        # By default the wheel also takes the keyboard here.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self.update)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # For the page around it.
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_arrow(self, self._look)


def paint_arrow(field: QWidget, look: Look) -> None:
    """The arrow at the end of a field that opens a list."""
    side = look.px(16)
    left = 8 if field.layoutDirection() == Qt.LayoutDirection.RightToLeft else field.width() - side - 8
    painter = QPainter(field)
    look.icon("chevron-down", "muted", 16).paint(painter, left, (field.height() - side) // 2, side, side)
    painter.end()


class ChoiceField(Field):
    """One of a few named values, as pairs of (value, words)."""

    changed = Signal(object)

    def __init__(
        self,
        look: Look,
        label: str,
        choices: list[tuple[object, str]],
        *,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.box = ComboBox(look)
        super().__init__(label, self.box, hint=hint, parent=parent)
        self.set_choices(choices)
        self.box.activated.connect(lambda _index: self.changed.emit(self.box.currentData()))

    @property
    def value(self) -> object:
        return self.box.currentData()

    def set_choices(self, choices: list[tuple[object, str]]) -> None:
        """Other values; the chosen one stays when it is still among them."""
        value = self.box.currentData()
        self.box.clear()
        for choice, words in choices:
            self.box.addItem(words, choice)
        self.set_value(value)

    def set_value(self, value: object) -> None:
        """Show a value without telling `changed`; an unknown one changes nothing."""
        index = self.box.findData(value)
        if index >= 0:
            self.box.setCurrentIndex(index)


class GrowingText(QPlainTextEdit):
    """Several lines of text that grow with what is written, from `min_lines` to `max_lines`.

    With `enter_submits`, Enter emits `submitted` and Shift+Enter breaks the line.
    """

    submitted = Signal()
    edited = Signal(str)

    def __init__(
        self,
        look: Look,
        *,
        min_lines: int = 1,
        max_lines: int = 6,
        enter_submits: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._min_lines, self._max_lines = min_lines, max_lines
        self._enter_submits = enter_submits
        self._placeholder = ""
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self.textChanged.connect(lambda: self.edited.emit(self.toPlainText()))
        look.changed.connect(self._fit)
        self._fit()

    def set_text(self, text: str) -> None:
        """Show a text; the cursor stays when it is the same."""
        if text != self.toPlainText():
            self.setPlainText(text)

    def setPlaceholderText(self, placeholderText: str) -> None:
        self._placeholder = placeholderText
        self.viewport().update()

    def placeholderText(self) -> str:
        return self._placeholder

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._placeholder and self.document().isEmpty() and not self.textCursor().block().layout().preeditAreaText():
            # Qt's own begins where its first line does, whichever font lends the letters.
            margin = round(self.document().documentMargin())
            top = margin - lent_ascent(self._placeholder, self.font())
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            area = self.viewport().rect().adjusted(margin, top, -margin, 0)
            painter.drawText(area, Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap, self._placeholder)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._enter_submits and is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
            return
        super().keyPressEvent(event)

    def _fit(self) -> None:
        self.ensurePolished()
        line = self.fontMetrics().lineSpacing()
        # A plain-text document measures its height in lines.
        lines = max(self._min_lines, round(self.document().size().height()))
        always_off, as_needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        policy = as_needed if lines > self._max_lines else always_off
        frame = 2 * (_PADDING_PX + self._look.colours.border_px) + round(2 * self.document().documentMargin())
        height = max(min(lines, self._max_lines) * line + frame, self._look.tokens.target_px)
        is_lent = lent_ascent(self.toPlainText(), self.font()) > 0
        inset = -_PADDING_PX if is_lent else 0
        if is_lent:
            # A lent line has its padding within: without another one its letters stand where the others do.
            height = max(height, self._lent_px() + frame + 2 * inset)
        if inset != self.viewportMargins().top():
            self.setViewportMargins(0, inset, 0, inset)
        # With every letter it is asked again, and each of the two lays the whole view out anew.
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)

    def _lent_px(self) -> int:
        """The height of at most `max_lines` lines as they are, of whichever font."""
        total, lines, block = 0.0, 0, self.document().firstBlock()
        while block.isValid() and lines < self._max_lines:
            self.document().documentLayout().blockBoundingRect(block)  # lays it out
            laid = block.layout()
            for number in range(min(laid.lineCount(), self._max_lines - lines)):
                total += laid.lineAt(number).height()
            lines += laid.lineCount()
            block = block.next()
        return ceil(total)


class TextArea(Field):
    """Several lines of text with a label."""

    changed = Signal(str)

    def __init__(
        self, look: Look, label: str, *, hint: str = "", placeholder: str = "", min_lines: int = 3, max_lines: int = 8,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        self.edit = GrowingText(look, min_lines=min_lines, max_lines=max_lines)
        super().__init__(label, self.edit, hint=hint, parent=parent)
        self.edit.setPlaceholderText(placeholder)
        self.edit.edited.connect(self._edited)

    @property
    def text(self) -> str:
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        self.edit.set_text(text)

    def _edited(self, text: str) -> None:
        self.set_error("")
        self.changed.emit(text)
