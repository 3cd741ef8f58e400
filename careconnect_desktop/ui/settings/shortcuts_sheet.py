"""The sheet of keyboard shortcuts: all of them at a glance, and each can be changed where it stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.buttons import Button, primary_button
from careconnect_desktop.ui.shared.cards import ScrollColumn
from careconnect_desktop.ui.shared.focus_ring import FocusRing
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.shortcuts import keys_text
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.shortcuts import (
    SHORTCUTS,
    KeysProblem,
    Refusal,
    ShortcutsModel,
    group_title,
    shortcut_words,
)

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)

translate = QCoreApplication.translate


class KeysButton(Button):
    """Shows the keys of one action; pressed, it waits for other ones. Escape leaves them, Delete takes them away."""

    def __init__(self, look: Look, shortcuts: ShortcutsModel, shortcut_id: str, sheet: ShortcutsSheet) -> None:
        super().__init__(look, "")
        self._shortcuts = shortcuts
        self._id = shortcut_id
        self._sheet = sheet
        self._is_waiting = False
        self.clicked.connect(self._wait)
        shortcuts.changed.connect(self.show_keys)
        self.show_keys()

    @property
    def is_waiting(self) -> bool:
        """The next keys are taken for the action."""
        return self._is_waiting

    def show_keys(self) -> None:
        """Draw what counts now."""
        keys = keys_text(self._shortcuts, self._id) or translate("ShortcutsSheet", "None")
        self.setText(translate("ShortcutsSheet", "Press the keys") if self._is_waiting else keys)
        self.setAccessibleName(f"{shortcut_words(self._id)}: {self.text()}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_waiting:
            super().keyPressEvent(event)
            return
        key = Qt.Key(event.key())
        if key in _MODIFIERS:
            return
        if key == Qt.Key.Key_Escape:
            self.stop_waiting()
            return
        keys = ""
        if key not in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            pressed = QKeySequence(QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, key))
            keys = pressed.toString(QKeySequence.SequenceFormat.PortableText)
        refusal = self._shortcuts.change(self._id, keys)
        self.stop_waiting()
        self._sheet.tell(refusal)

    def stop_waiting(self) -> None:
        """Show the keys again."""
        self._is_waiting = False
        self.show_keys()

    def _wait(self) -> None:
        self._is_waiting = True
        self.show_keys()
        self._sheet.waiting(self)


class ShortcutsSheet(QDialog):
    """Open with `open()`; closes itself for good."""

    def __init__(self, look: Look, shortcuts: ShortcutsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts = shortcuts
        self.setWindowTitle(translate("ShortcutsSheet", "Keyboard shortcuts"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(PlainTextLabel(translate("ShortcutsSheet", "Keyboard shortcuts"), size=Size.TITLE))
        how = translate("ShortcutsSheet", "To change one, press its button and then the new keys.")
        column.addWidget(PlainTextLabel(how, tone="muted"))
        scroll = ScrollColumn(max_width=look.px(640), margin=0)
        column.addWidget(scroll, 1)
        self.buttons: dict[str, KeysButton] = {}
        for group in shortcuts.snapshot.groups:
            scroll.content.addWidget(PlainTextLabel(group_title(group), size=Size.HEADING))
            grid = QGridLayout()
            grid.setHorizontalSpacing(16)
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(0, 1)
            for row, entry in enumerate(each for each in SHORTCUTS if each.group is group):
                button = KeysButton(look, shortcuts, entry.id, self)
                self.buttons[entry.id] = button
                grid.addWidget(PlainTextLabel(shortcut_words(entry.id)), row, 0, Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(button, row, 1)
            scroll.content.addLayout(grid)
            scroll.content.addSpacing(8)
        self.message = PlainTextLabel("", tone="danger")
        column.addWidget(self.message)
        row_of_buttons = QHBoxLayout()
        self.reset = Button(look, translate("ShortcutsSheet", "Reset all shortcuts"), kind="quiet")
        self.reset.clicked.connect(self._reset)
        self.close_button = primary_button(look, translate("ShortcutsSheet", "Done"))
        self.close_button.clicked.connect(self.accept)
        row_of_buttons.addWidget(self.close_button)
        row_of_buttons.addWidget(self.reset)
        row_of_buttons.addStretch(1)
        column.addLayout(row_of_buttons)
        self._ring = FocusRing(look, self)
        room = self.screen().availableGeometry().size() * 0.9
        self.resize(min(look.px(640), room.width()), min(look.px(720), room.height()))
        self.close_button.setFocus()

    def tell(self, refusal: Refusal | None) -> None:
        """Say why keys were not taken; None says nothing."""
        words = ""
        if refusal is not None and refusal.problem is KeysProblem.TAKEN:
            words = translate("ShortcutsSheet", "These keys already do this: {action}. Change that one first.")
            words = words.format(action=shortcut_words(refusal.taken_by))
        elif refusal is not None:
            words = translate("ShortcutsSheet", "Choose keys together with Ctrl or Alt, or one of the F keys.")
        self.message.setText(words)
        self.message.setAccessibleName(words)

    def waiting(self, button: KeysButton) -> None:
        """Only one waits at a time."""
        self.tell(None)
        for other in self.buttons.values():
            if other is not button:
                other.stop_waiting()

    def _reset(self) -> None:
        self.tell(None)
        self._shortcuts.reset_all()
