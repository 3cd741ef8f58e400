"""The notes of a visit, typed by keyboard: saved, signed, added to, and two texts told in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt
from pytestqt.qtbot import QtBot

from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.encounter import VisitNotes
from careconnect_desktop.services.notes.sheet_state import NotesSnapshot, NotesSync, Resolution
from careconnect_desktop.ui.doctor.notes_editor import NotesEditor
from careconnect_desktop.ui.gallery import doctor_samples, samples
from careconnect_desktop.ui.gallery.doctor_stand_ins import HeldNotes, HeldSheet
from careconnect_desktop.ui.shared.chips import Chip
from careconnect_desktop.ui.shared.dialogs import Question
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel
from careconnect_desktop.viewmodels.visit_notes import VisitNotesModel
from tests.gui.conftest import Settle
from tests.helpers.labels import words_on

EMPTY = NotesSnapshot(appointment_id="a24", saved=VisitNotes(), sync=NotesSync.SAVED)


class Desk:
    """An editor over the notes of Amina's visit, beginning as `first`."""

    def __init__(self, look: Look, times: Times, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> None:
        self._look, self._times, self._tasks, self._owner, self._qtbot = look, times, tasks, owner, qtbot
        self.notices = NoticeCentre(owner)

    def open(self, first: NotesSnapshot) -> NotesEditor:
        self.notes = HeldNotes(first)
        self.model = VisitNotesModel(self.notes, self.notices, self._tasks, self._owner)
        self.model.open(samples.DOCTOR_VISITS[4])
        self.editor = NotesEditor(self._look, self._times, self.model)
        self.editor.bind(ShortcutsModel(parent=self._owner))
        self._qtbot.addWidget(self.editor)
        self.editor.resize(420, 700)
        self.editor.show()
        QCoreApplication.processEvents()
        return self.editor

    @property
    def sheet(self) -> HeldSheet:
        return self.notes.sheet("a24")

    def words(self) -> list[str]:
        return words_on(self.editor)

    def chip(self) -> str:
        return next(chip.text for chip in self.editor.findChildren(Chip))


@pytest.fixture
def desk(look: Look, times: Times, tasks: TaskScope, owner: QObject, qtbot: QtBot) -> Desk:
    return Desk(look, times, tasks, owner, qtbot)


async def test_what_is_typed_reaches_the_sheet_with_every_key(desk: Desk, qtbot: QtBot) -> None:
    editor = desk.open(EMPTY)
    assert not editor.close_button.isEnabled()
    qtbot.keyClicks(editor.editor, "BP 165/95")
    qtbot.keyClick(editor.editor, Qt.Key.Key_Return)
    qtbot.keyClicks(editor.editor, "ECG")
    assert desk.sheet.snapshot.text == "BP 165/95\nECG"
    assert desk.chip() == "Draft, saved"
    assert editor.close_button.isEnabled()


async def test_signing_asks_first_and_then_shows_what_the_patient_reads(desk: Desk, settle: Settle) -> None:
    editor = desk.open(doctor_samples.DRAFT)
    editor.close_button.click()
    question = editor.window().findChild(Question)
    assert isinstance(question, Question)
    assert not desk.sheet.snapshot.is_signed
    question.do_button.click()
    await settle()
    assert desk.sheet.snapshot.is_signed
    assert desk.chip() == "Signed"
    assert doctor_samples.NOTE_TEXT in desk.words()
    assert [notice.key for notice in desk.notices.snapshot.notices] == ["notes_signed"]
    assert editor.editor.toPlainText() == ""


async def test_the_keyboard_adds_to_signed_notes(desk: Desk, qtbot: QtBot, settle: Settle) -> None:
    editor = desk.open(doctor_samples.SIGNED)
    editor.activateWindow()
    editor.editor.setFocus()
    qtbot.waitUntil(editor.editor.hasFocus)
    qtbot.keyClicks(editor.editor, "Right knee, not left")
    assert desk.chip() == "Not added yet"
    qtbot.keyClick(editor.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    await settle()
    assert desk.sheet.snapshot.saved is not None
    assert desk.sheet.snapshot.saved.text.endswith("Right knee, not left")
    assert [notice.key for notice in desk.notices.snapshot.notices] == ["notes_amended"]


async def test_text_that_could_not_be_sent_says_where_it_is(desk: Desk) -> None:
    editor = desk.open(doctor_samples.HELD)
    assert desk.chip() == "Not saved yet"
    assert "Your text is safe on this computer. It is sent as soon as the server can be reached." in desk.words()
    editor.again.click()
    assert desk.sheet.hurries == 1


async def test_two_texts_are_both_shown_until_one_is_chosen(desk: Desk) -> None:
    editor = desk.open(doctor_samples.CONFLICT)
    assert doctor_samples.OTHER_TEXT in desk.words()
    assert editor.editor.toPlainText() == doctor_samples.NOTE_TEXT
    assert editor.editor.isReadOnly()
    editor.keep_both.click()
    assert desk.sheet.choices == [Resolution.BOTH]
    assert not editor.editor.isReadOnly()


async def test_two_editors_of_one_visit_show_the_same(desk: Desk, look: Look, times: Times, qtbot: QtBot) -> None:
    first = desk.open(doctor_samples.DRAFT)
    second = NotesEditor(look, times, desk.model)
    qtbot.addWidget(second)
    qtbot.keyClicks(first.editor, "New. ")
    assert second.editor.toPlainText() == first.editor.toPlainText()
    assert "New. " in second.editor.toPlainText()


async def test_markup_of_others_is_drawn_as_it_is(desk: Desk) -> None:
    signed = doctor_samples.SIGNED
    assert signed.saved is not None
    desk.open(replace(signed, saved=replace(signed.saved, text="<img src=x> <b>bold</b>")))
    label = next(found for found in desk.editor.findChildren(PlainTextLabel) if found.text().startswith("<img"))
    assert label.textFormat() is Qt.TextFormat.PlainText


async def test_another_visit_shows_its_own_text(desk: Desk, qtbot: QtBot) -> None:
    editor = desk.open(doctor_samples.DRAFT)
    qtbot.keyClicks(editor.editor, "Only of this visit. ")
    desk.model.open(samples.DOCTOR_VISITS[3])
    assert editor.editor.toPlainText() == doctor_samples.NOTE_TEXT
    assert desk.notes.sheet("a23").snapshot.sync is NotesSync.SAVED
    assert "Only of this visit." in desk.sheet.snapshot.text


async def test_what_is_only_shown_is_never_written_back(desk: Desk) -> None:
    # The editor has no line separators: shown and echoed, this text would count as changed.
    kept = replace(doctor_samples.DRAFT, text="one\u2028two", saved=VisitNotes(text="one\u2028two", version=1))
    desk.open(kept)
    assert desk.sheet.snapshot.text == "one\u2028two"
    assert not desk.sheet.snapshot.is_changed
