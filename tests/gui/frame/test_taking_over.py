"""A workspace that is built in place of another: the same pages, the same words, and nothing of the old one is left."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.doctor.overview_place import LOG
from careconnect_desktop.ui.frame.doctor_workspace import DoctorWorkspace
from careconnect_desktop.ui.frame.main_window import MainWindow
from careconnect_desktop.ui.gallery import doctor_scenes, samples
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.shared.carrying import carry_over
from careconnect_desktop.viewmodels.base import SnapshotModel
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel


class Form(QWidget):
    """One of each kind of field. has_more: a field more than the other one has."""

    def __init__(self, *, has_more: bool = False) -> None:
        super().__init__()
        self.line, self.text, self.day, self.choice = QLineEdit(), QPlainTextEdit(), QDateEdit(), QComboBox()
        self.choice.addItems(["one", "two"])
        self.day.setDate(QDate(2026, 1, 1))
        column = QVBoxLayout(self)
        for field in (self.line, self.text, self.day, self.choice):
            column.addWidget(field)
        if has_more:
            column.addWidget(QLineEdit())


def fill(form: Form) -> None:
    form.line.setText("Amina")
    form.line.setCursorPosition(2)
    form.text.setPlainText("two\nlines")
    form.day.setDate(QDate(2026, 11, 20))
    form.choice.setCurrentIndex(1)


def test_what_was_filled_in_is_in_the_same_field(qtbot: QtBot) -> None:
    old, new = Form(), Form()
    qtbot.addWidget(old)
    qtbot.addWidget(new)
    fill(old)
    carry_over(old, new)
    assert (new.line.text(), new.line.cursorPosition(), new.text.toPlainText()) == ("Amina", 2, "two\nlines")
    assert new.day.date().toPython() == date(2026, 11, 20)
    assert new.choice.currentIndex() == 1


def test_nothing_is_brought_into_a_view_of_another_build(qtbot: QtBot) -> None:
    old, new = Form(), Form(has_more=True)
    qtbot.addWidget(old)
    qtbot.addWidget(new)
    fill(old)
    carry_over(old, new)
    assert (new.line.text(), new.text.toPlainText(), new.choice.currentIndex()) == ("", "", 0)


async def test_a_doctors_day_goes_on_where_it_was(studio: Studio, qtbot: QtBot) -> None:
    common, parts = doctor_scenes.doctor_parts(studio, samples.DOCTOR_VISITS)
    shortcuts = ShortcutsModel()
    window = MainWindow(studio.look)
    qtbot.addWidget(window)
    first = DoctorWorkspace(common, parts)
    first.bind(shortcuts)
    window.show_content(first)
    with qtbot.waitExposed(window):
        window.show()
    first.patients.search.set_text("ami")
    first.overview.show_page(LOG)
    first.show_place("patients")
    window.activateWindow()
    first.patients.search.line.setFocus()
    await studio.settle()

    assert first.patients.search.line.hasFocus()
    second = DoctorWorkspace(common, parts)
    second.bind(shortcuts)
    second.take_over(first)
    window.show_content(second)
    await studio.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert second.current_key == "patients"
    assert second.patients.search.text == "ami"
    assert window.focusWidget() is second.patients.search.line
    assert second.overview.left_at() == LOG
    # Whoever heard of the old view's models must be gone with it: a call into a deleted widget fails the test.
    for model in [getattr(parts, field.name) for field in fields(parts)] + [shortcuts, common.chat, common.frame]:
        if isinstance(model, SnapshotModel):
            model.changed.emit()
    studio.look.changed.emit()
    await studio.settle()
