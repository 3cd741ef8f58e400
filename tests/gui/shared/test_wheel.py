"""Scrolling a page changes nothing on it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.shared.cards import ScrollColumn
from careconnect_desktop.ui.shared.date_field import DateField
from careconnect_desktop.ui.shared.fields import ChoiceField, TextField
from careconnect_desktop.ui.shared.look import Look


def turn(page: QWidget, over: QWidget) -> None:
    """One notch down, as the window system sends it to the window below the pointer."""
    window = page.windowHandle()
    assert window is not None
    place = over.mapTo(page, over.rect().center())
    QTest.wheelEvent(window, place, QPoint(0, -120))
    QCoreApplication.processEvents()


def test_the_wheel_over_a_field_scrolls_the_page(look: Look, qtbot: QtBot) -> None:
    page = ScrollColumn()
    qtbot.addWidget(page)
    words = TextField("Name")
    choice = ChoiceField(look, "Language", [("de", "Deutsch"), ("ar", "Arabic"), ("hi", "Hindi")])
    day = DateField(look, "Day", date(2027, 3, 24))
    for field in (words, choice, day):
        page.content.addWidget(field)
    page.content.addSpacing(2000)
    page.resize(400, 300)
    page.show()
    QCoreApplication.processEvents()
    words.line.setFocus()
    heard: list[object] = []
    choice.changed.connect(heard.append)
    day.changed.connect(heard.append)
    for over in (choice.box, day.editor):
        before = page.verticalScrollBar().value()
        turn(page, over)
        assert page.verticalScrollBar().value() > before
    assert heard == []
    assert (choice.value, day.day) == ("de", date(2027, 3, 24))
    assert page.window().focusWidget() is words.line
