"""What a person left in a view, brought into the one that is built in its place (another language, the same state)."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

_FIELDS = (QLineEdit, QPlainTextEdit, QDateTimeEdit, QComboBox)

HELD_BY_MODEL = "heldByModel"
"""A property of fields whose words the view model holds letter by letter: only the place of the cursor is brought."""


def carry_over(old: QWidget, new: QWidget) -> None:
    """Bring words, choices, scrolling and the keyboard's place from a view into the one that replaces it.

    What view models hold stands there already. The two are compared part by part: a part that one of them lacks, or
    has built otherwise, takes nothing from the others. Within it nothing is guessed: a word in the wrong field would
    be worse than none.
    """
    focused = old.window().focusWidget()
    for before, after in _pairs(old, new):
        if before is focused:
            after.setFocus()
        if isinstance(before, _FIELDS):
            _bring(before, after)
        if isinstance(before, QAbstractScrollArea) and isinstance(after, QAbstractScrollArea):
            value = _place_of(before)
            if value:
                ScrolledTo(after, value)


def _pairs(old: QWidget, new: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """Each widget of the old view with the one that stands for it in the new one."""
    yield old, new
    if not isinstance(old, _FIELDS):
        for before, after in _same_parts(old, new):
            yield from _pairs(before, after)


def _same_parts(old: QWidget, new: QWidget) -> Iterator[tuple[QWidget, QWidget]]:
    """Parts of the same kind with the same fields, in the order in which they were made, if there are as many of them.

    Of what is left, the only one of its kind.
    """
    left, right = _parts(old), _parts(new)
    for kind, most in ((_build, len(left)), (_kind, 1)):
        before, after = _grouped(left, kind), _grouped(right, kind)
        for key, mine in before.items():
            theirs = after.get(key, [])
            if len(mine) == len(theirs) <= most:
                yield from zip(mine, theirs, strict=True)
                left = [part for part in left if part not in mine]
                right = [part for part in right if part not in theirs]


def _parts(view: QWidget) -> list[QWidget]:
    found = view.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [part for part in found if not part.isWindow()]


def _grouped(parts: list[QWidget], kind: Callable[[QWidget], Hashable]) -> dict[Hashable, list[QWidget]]:
    groups: dict[Hashable, list[QWidget]] = {}
    for part in parts:
        groups.setdefault(kind(part), []).append(part)
    return groups


def _kind(part: QWidget) -> Hashable:
    return type(part), part.objectName()


def _build(part: QWidget) -> Hashable:
    return _kind(part), tuple(type(found) for found in part.findChildren(QWidget) if isinstance(found, _FIELDS))


def _bring(before: QWidget, after: QWidget) -> None:
    if isinstance(before, QLineEdit) and isinstance(after, QLineEdit):
        if before.text() != after.text():
            after.setText(before.text())
        after.setCursorPosition(before.cursorPosition())
    elif isinstance(before, QPlainTextEdit) and isinstance(after, QPlainTextEdit):
        if before.toPlainText() != after.toPlainText() and not after.property(HELD_BY_MODEL):
            after.setPlainText(before.toPlainText())
        place = after.textCursor()
        place.setPosition(before.textCursor().position())
        after.setTextCursor(place)
    elif isinstance(before, QDateTimeEdit) and isinstance(after, QDateTimeEdit):
        after.setDateTime(before.dateTime())
    elif isinstance(before, QComboBox) and isinstance(after, QComboBox):
        _choose(after, before.currentData(), before.currentIndex())


def _choose(box: QComboBox, value: object, index: int) -> None:
    """By the value, since names are in another order in another language; by its place where none has a value."""
    found = box.findData(value) if value is not None else index
    if box.itemData(found) == value:
        box.setCurrentIndex(found)


class ScrolledTo(QObject):
    """Brings an area to a place once it has its size: before it is shown it has nothing to scroll."""

    def __init__(self, area: QAbstractScrollArea, value: int) -> None:
        super().__init__(area)
        self.value = value
        self.is_waiting = True
        self._area, self._bar = area, area.verticalScrollBar()
        self._bar.rangeChanged.connect(self._reach)
        area.installEventFilter(self)
        QTimer.singleShot(0, self, self._settle)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            QTimer.singleShot(0, self, self._settle)
        return super().eventFilter(watched, event)

    def _reach(self, _least: int, most: int) -> None:
        if most >= self.value:
            self._bar.setValue(self.value)

    def _settle(self) -> None:
        if self.is_waiting and self._area.isVisible():
            # From here on the place is the person's to change.
            self.is_waiting = False
            self._area.removeEventFilter(self)
            self._bar.rangeChanged.disconnect(self._reach)
            self._bar.setValue(self.value)
            self.deleteLater()


def _place_of(area: QAbstractScrollArea) -> int:
    """Where it stands, or where it will stand when it is shown."""
    for coming in area.findChildren(ScrolledTo, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if coming.is_waiting:
            return coming.value
    return area.verticalScrollBar().value()
