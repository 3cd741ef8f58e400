"""From the table of shortcuts to keys that work in a window, and to the words that tell them."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from careconnect_desktop.ui.shared.labels import plain_tooltip
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel

Context = Qt.ShortcutContext

_DIGIT_KEY = re.compile(r"(?<![^\W_])[0-9](?![^\W_])")
"""A key that is a digit; not those of "F6", which is a name."""
_FROM_LEFT, _AS_BEFORE = "\u2066", "\u2069"
"""Unicode's isolate from left to right, and its end."""


class TableShortcut(QShortcut):
    """Keys of the table in one window; follows what a person makes of them. further: keys that always do the same."""

    def __init__(self, shortcuts: ShortcutsModel, shortcut_id: str, further: str, widget: QWidget) -> None:
        super().__init__(widget)
        self._shortcuts = shortcuts
        self._id = shortcut_id
        self._further = further
        # An action that repeats while the key is held would mute and unmute.
        self.setAutoRepeat(False)
        shortcuts.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Take the keys of now."""
        found = (self._shortcuts.snapshot.keys_of(self._id), self._further)
        self.setKeys([QKeySequence(keys) for keys in found if keys])


def bind_shortcut(
    shortcuts: ShortcutsModel,
    widget: QWidget,
    shortcut_id: str,
    *actions: Callable[[], object],
    context: Context = Context.WindowShortcut,
    further: str = "",
) -> QShortcut:
    """Run the actions on the keys of the table, as long as the widget lives.

    further: keys that always do the same, written as in the table. StopIteration for an id that is not in the table.
    """
    shortcut = TableShortcut(shortcuts, shortcut_id, further, widget)
    shortcut.setContext(context)
    for action in actions:
        shortcut.activated.connect(action)
    return shortcut


def keys_text(shortcuts: ShortcutsModel, shortcut_id: str) -> str:
    """The keys as this system writes them, digits as the language does.

    Empty when the shortcut is switched off or not in the table.
    """
    if not shortcuts.snapshot.has(shortcut_id):
        return ""
    keys = shortcuts.snapshot.keys_of(shortcut_id)
    text = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    written = _DIGIT_KEY.sub(lambda found: QLocale().toString(int(found[0])), text)
    # Between a Latin name and an Arabic digit the plus would turn the two around.
    return written if written == text else f"{_FROM_LEFT}{written}{_AS_BEFORE}"


def explain(widget: QWidget, sentence: str, keys: str) -> None:
    """Say what a button does and by which keys, to the eye and to a screen reader."""
    told = f"{sentence} ({keys})" if keys else sentence
    widget.setToolTip(plain_tooltip(told))
    widget.setAccessibleDescription(told)
