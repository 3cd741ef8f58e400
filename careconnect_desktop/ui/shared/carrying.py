"""What a person left in a view, brought into the one that is built in its place (another language, the same state)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)


def carry_over(old: QWidget, new: QWidget) -> None:
    """Bring words, choices, scrolling and the keyboard's place from a view into one of the same build.

    What view models hold stands there already. Where the two are not built alike, nothing is brought: a word in the
    wrong field would be worse than none.
    """
    for before, after in _pairs(old, new, _is_filled_in):
        _bring(before, after)
    places = [
        (after, before.verticalScrollBar().value())
        for before, after in _pairs(old, new, lambda found: isinstance(found, QAbstractScrollArea))
        if isinstance(before, QAbstractScrollArea) and isinstance(after, QAbstractScrollArea)
    ]
    _give_keyboard(old, new)

    def scroll() -> None:
        for area, value in places:
            area.verticalScrollBar().setValue(value)

    # Once the new view has its size: before that it has nothing to scroll.
    QTimer.singleShot(0, new, scroll)


def _give_keyboard(old: QWidget, new: QWidget) -> None:
    focused = QApplication.focusWidget()
    if focused is None or not old.isAncestorOf(focused):
        return
    for before, after in _pairs(old, new, lambda found: type(found) is type(focused)):
        if before is focused:
            after.setFocus()


def _pairs(old: QWidget, new: QWidget, is_wanted: Callable[[QWidget], bool]) -> Iterator[tuple[QWidget, QWidget]]:
    """The wanted widgets of both, in the order in which they were made; none unless they are of the same kinds."""
    before = [found for found in old.findChildren(QWidget) if is_wanted(found)]
    after = [found for found in new.findChildren(QWidget) if is_wanted(found)]
    if [type(found) for found in before] == [type(found) for found in after]:
        yield from zip(before, after, strict=True)


def _is_filled_in(found: QWidget) -> bool:
    if isinstance(found, QLineEdit):
        # Dates and choices have a line of their own inside, in the words of their language.
        return not found.isReadOnly() and not isinstance(found.parent(), QAbstractSpinBox | QComboBox)
    return isinstance(found, QPlainTextEdit | QDateTimeEdit | QComboBox)


def _bring(before: QWidget, after: QWidget) -> None:
    if isinstance(before, QLineEdit) and isinstance(after, QLineEdit):
        if before.text() != after.text():
            after.setText(before.text())
        after.setCursorPosition(before.cursorPosition())
    elif isinstance(before, QPlainTextEdit) and isinstance(after, QPlainTextEdit):
        if before.toPlainText() != after.toPlainText():
            after.setPlainText(before.toPlainText())
        place = after.textCursor()
        place.setPosition(before.textCursor().position())
        after.setTextCursor(place)
    elif isinstance(before, QDateTimeEdit) and isinstance(after, QDateTimeEdit):
        after.setDateTime(before.dateTime())
    elif isinstance(before, QComboBox) and isinstance(after, QComboBox) and before.count() == after.count():
        after.setCurrentIndex(before.currentIndex())
