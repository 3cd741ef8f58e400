"""A workspace that is built in place of another: the same pages, the same words, and nothing of the old one is left."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QScrollBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from careconnect_desktop.ui.doctor.overview_place import LOG
from careconnect_desktop.ui.frame.doctor_workspace import DoctorWorkspace
from careconnect_desktop.ui.frame.main_window import MainWindow
from careconnect_desktop.ui.gallery import doctor_bench, samples
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.shared.cards import ScrollColumn
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


def test_where_one_of_two_fields_was_meant_nothing_is_guessed_and_the_others_come(qtbot: QtBot) -> None:
    old, new = Form(), Form(has_more=True)
    qtbot.addWidget(old)
    qtbot.addWidget(new)
    fill(old)
    carry_over(old, new)
    assert [line.text() for line in new.findChildren(QLineEdit) if not isinstance(line.parent(), QDateEdit)] == ["", ""]
    assert (new.text.toPlainText(), new.choice.currentIndex()) == ("two\nlines", 1)


def test_a_part_that_only_one_of_them_has_takes_nothing_from_the_others(qtbot: QtBot) -> None:
    old, new = QWidget(), QWidget()
    for view in (old, new):
        qtbot.addWidget(view)
        QVBoxLayout(view)
    aside, form, built = QGroupBox(), Form(), Form()
    QVBoxLayout(aside).addWidget(QPlainTextEdit())
    for part in (aside, form):
        old.layout().addWidget(part)  # type: ignore[union-attr]  # made above
    for part in (built, QGroupBox()):
        new.layout().addWidget(part)  # type: ignore[union-attr]  # made above
    fill(form)
    carry_over(old, new)
    assert (built.line.text(), built.text.toPlainText(), built.choice.currentIndex()) == ("Amina", "two\nlines", 1)


def test_a_choice_is_the_same_where_its_name_stands_elsewhere(qtbot: QtBot) -> None:
    old, new = QWidget(), QWidget()
    boxes = []
    for view, names in ((old, ("de", "es", "fr")), (new, ("fr", "de", "es"))):
        qtbot.addWidget(view)
        box = QComboBox(view)
        for name in names:
            box.addItem(name.upper(), name)
        boxes.append(box)
    boxes[0].setCurrentIndex(1)
    carry_over(old, new)
    assert boxes[1].currentData() == "es"


async def test_a_list_stays_where_it_was_scrolled_to(qtbot: QtBot, studio: Studio) -> None:
    lists = [QListWidget() for _ in range(2)]
    views = []
    for shown in lists:
        shown.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        shown.addItems([str(number) for number in range(200)])
        view = QWidget()
        qtbot.addWidget(view)
        QVBoxLayout(view).addWidget(shown)
        view.resize(200, 300)
        views.append(view)
    with qtbot.waitExposed(views[0]):
        views[0].show()
    lists[0].verticalScrollBar().setValue(777)
    carry_over(*views)
    views[1].show()
    await studio.settle()
    assert lists[1].verticalScrollBar().value() == 777


def test_a_page_that_is_hidden_stays_where_it_was_scrolled_to(qtbot: QtBot) -> None:
    """Through two changes, of which neither was seen there."""
    stacks: list[QStackedWidget] = []
    for _ in range(3):
        stack = QStackedWidget()
        qtbot.addWidget(stack)
        stack.addWidget(QWidget())
        page = ScrollColumn()
        for number in range(60):
            page.content.addWidget(QLabel(str(number)))
        stack.addWidget(page)
        stack.resize(300, 300)
        stacks.append(stack)

    def bar(stack: QStackedWidget) -> QScrollBar:
        page = stack.widget(1)
        assert isinstance(page, ScrollColumn)
        return page.verticalScrollBar()

    first, second, third = stacks
    first.setCurrentIndex(1)
    with qtbot.waitExposed(first):
        first.show()
    bar(first).setValue(444)
    first.setCurrentIndex(0)
    for old, new in ((first, second), (second, third)):
        carry_over(old, new)
        with qtbot.waitExposed(new):
            new.show()
        QCoreApplication.processEvents()
    third.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bar(third).value() == 444)
    # From then on it is the person's.
    QCoreApplication.processEvents()
    bar(third).setValue(100)
    third.setCurrentIndex(0)
    third.setCurrentIndex(1)
    QCoreApplication.processEvents()
    assert bar(third).value() == 100


async def test_time_off_that_is_being_planned_stays_open_with_its_words(studio: Studio, qtbot: QtBot) -> None:
    common, parts = doctor_bench.doctor_parts(studio, samples.DOCTOR_VISITS)
    first, second = DoctorWorkspace(common, parts), DoctorWorkspace(common, parts)
    for workspace in (first, second):
        qtbot.addWidget(workspace)
    first.hours.time_off.open_form()
    first.hours.time_off.reason.set_text("Conference")
    second.take_over(first)
    assert second.hours.time_off.is_planning
    assert second.hours.time_off.reason.text == "Conference"


async def test_what_was_found_in_the_settings_stays_found(studio: Studio, qtbot: QtBot) -> None:
    common, parts = doctor_bench.doctor_parts(studio, samples.DOCTOR_VISITS)
    first, second = DoctorWorkspace(common, parts), DoctorWorkspace(common, parts)
    for workspace in (first, second):
        qtbot.addWidget(workspace)
    qtbot.keyClicks(first.settings.search.line, "High contrast")
    assert not first.settings.appearance.isHidden()
    assert first.settings.privacy.isHidden()
    second.take_over(first)
    assert second.settings.search.text == "High contrast"
    assert not second.settings.appearance.isHidden()
    assert second.settings.privacy.isHidden()


async def test_a_doctors_day_goes_on_where_it_was(studio: Studio, qtbot: QtBot) -> None:
    common, parts = doctor_bench.doctor_parts(studio, samples.DOCTOR_VISITS)
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
