"""A day to choose: typed, stepped by arrows, or picked from a calendar."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from careconnect_desktop.ui.shared.fields import Field, TextLine, paint_arrow
from careconnect_desktop.ui.shared.look import Look


class _DateEdit(QDateEdit):
    """With the arrow of the other fields, and left alone by the wheel as they are (`ComboBox`)."""

    def __init__(self, look: Look, day: QDate) -> None:
        super().__init__(day)
        self._look = look
        self.setLineEdit(TextLine())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        look.changed.connect(self.update)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # For the page around it.
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_arrow(self, self._look)


class DateField(Field):
    """A labelled date. `changed` follows every change by a person or by `set_day`."""

    changed = Signal(object)

    def __init__(self, look: Look, label: str, day: date, *, hint: str = "", parent: QWidget | None = None) -> None:
        self.editor = _DateEdit(look, _to_qt(day))
        super().__init__(label, self.editor, hint=hint, parent=parent)
        self.editor.setCalendarPopup(True)
        # What has the keyboard is the line within, which a screen reader asks for a name of its own.
        self.editor.lineEdit().setAccessibleName(label)
        # Four figures for the year, whatever the language's short form is.
        pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
        self.editor.setDisplayFormat(pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy"))
        self.editor.dateChanged.connect(lambda _day: self.changed.emit(self.day))

    @property
    def day(self) -> date:
        return date(self.editor.date().year(), self.editor.date().month(), self.editor.date().day())

    def set_day(self, day: date) -> None:
        self.editor.setDate(_to_qt(day))

    def set_first(self, day: date) -> None:
        """No day before this one can be chosen."""
        self.editor.setMinimumDate(_to_qt(day))


def _to_qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
