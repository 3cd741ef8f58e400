"""Where the keyboard goes within a part of the program that is given it as a whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QWidget


class FocusWay(QObject):
    """Hands the focus of a part on to one of its controls.

    In place of a focus proxy, which is right only where the control is the first of the part: with one, Tab goes
    straight to it and leaves out everything that stands before it.
    """

    def __init__(self, part: QWidget, target: Callable[[], QWidget]) -> None:
        super().__init__(part)
        self._part, self._target = part, target
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._part and isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
            self._target().setFocus(event.reason())
        return super().eventFilter(watched, event)


class FocusKept(QObject):
    """Keeps the keyboard near a button that rests while the program works on what it began.

    Qt would hand it to the next control, where the same key pressed once more does something else: "Back", or another
    place. Meanwhile a part of the window has it, where no key does anything, and from which Tab goes on as before; the
    button gets it back unless the person has gone elsewhere.
    """

    def __init__(self, button: QWidget, place: Callable[[], QWidget]) -> None:
        super().__init__(button)
        self._button, self._place = button, place
        self._kept_by: QWidget | None = None

    def set_enabled(self, *, is_enabled: bool, is_working: bool) -> None:
        """In place of the button's own `setEnabled`. is_working: it rests only until the answer comes."""
        if is_working and _has_keyboard(self._button):
            self._kept_by = self._place()
            self._kept_by.setFocus(Qt.FocusReason.OtherFocusReason)
        self._button.setEnabled(is_enabled and not is_working)
        if not is_working:
            kept_by, self._kept_by = self._kept_by, None
            if kept_by is not None and _has_keyboard(kept_by) and self._button.isEnabled():
                self._button.setFocus(Qt.FocusReason.OtherFocusReason)


@contextmanager
def keyboard_kept(part: QWidget) -> Iterator[None]:
    """A part of a page is built anew meanwhile: the button of the same words has the keyboard again.

    Without such a button the part itself has it, where no key does anything, and from which Tab goes on: what stands in
    its place may do something else, such as to call somebody.
    """
    before = part.window().focusWidget()
    # Nobody's, when nothing in the window has the keyboard.
    if not part.isAncestorOf(before):
        yield
        return
    words = before.text() if isinstance(before, QAbstractButton) else ""
    yield
    if part.isAncestorOf(before):
        return
    buttons = part.findChildren(QAbstractButton) if words else []
    part.setFocus(Qt.FocusReason.OtherFocusReason)
    same = next((found for found in buttons if found.text() == words and _is_offered(found)), None)
    if same is not None:
        # A layout shows what is new in it in the next turn; before that it cannot have the keyboard.
        QTimer.singleShot(0, same, lambda: _pass_on(part, same))


def _pass_on(part: QWidget, button: QWidget) -> None:
    if _has_keyboard(part):
        button.setFocus(Qt.FocusReason.OtherFocusReason)


def _is_offered(button: QWidget) -> bool:
    """Also when it was made a moment ago, and its layout has not shown it yet."""
    was_hidden = button.isHidden() and button.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
    return button.isEnabled() and not was_hidden


def _has_keyboard(widget: QWidget) -> bool:
    """True as well if it will have it as soon as its window is used again, after a question for example."""
    return widget.window().focusWidget() is widget
