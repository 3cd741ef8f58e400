"""Weekdays and times of a day as people write them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTime


def day_name(weekday: int) -> str:
    """An ISO weekday's name, as it begins a line."""
    name = QLocale().standaloneDayName(weekday, QLocale.FormatType.LongFormat)
    return name[:1].upper() + name[1:]


def clock_words(minutes: int) -> str:
    """Minutes after midnight as people write them; the day's end is midnight again."""
    time = QTime(minutes // 60 % 24, minutes % 60)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)
