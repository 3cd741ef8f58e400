"""The editor of visit notes: beside the picture of a call, and on the patient's page. Saved as typed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from careconnect_desktop.services.notes.sheet_state import MAX_CHARACTERS, NotesSync, Resolution
from careconnect_desktop.ui.doctor.notes_words import sync_chip, sync_sentence
from careconnect_desktop.ui.shared.buttons import Button, primary_button, quiet_button
from careconnect_desktop.ui.shared.cards import Card, ScrollColumn
from careconnect_desktop.ui.shared.chips import Chip
from careconnect_desktop.ui.shared.dialogs import Question
from careconnect_desktop.ui.shared.fields import GrowingText
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.focus_way import FocusWay
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.note_text import note_text
from careconnect_desktop.ui.shared.shortcuts import bind_shortcut, explain, keys_text
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.shared.words import failure_words
from careconnect_desktop.viewmodels.shortcuts import ShortcutsModel
from careconnect_desktop.viewmodels.visit_notes import VisitNotesModel

SIGN = "doctor.sign_notes"
_MIN_LINES, _MAX_LINES = 8, 2_000


class NotesEditor(QWidget):
    """Draws a `VisitNotesModel`. The focus goes to the text."""

    def __init__(
        self, look: Look, times: Times, notes: VisitNotesModel, *, margin: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._times, self._notes = look, times, notes
        self._margin = margin
        self._is_drawing = False
        self.setAccessibleName(self.tr("Notes of the visit"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 12)
        column.setSpacing(8)
        column.addLayout(self._make_head())
        self._scroll = ScrollColumn(max_width=look.px(760), margin=margin, spacing=12)
        column.addWidget(self._scroll, 1)
        self._make_signed()
        self._make_conflict()
        self._make_editor()
        column.addLayout(self._make_actions())
        FocusWay(self, lambda: self.editor)
        notes.changed.connect(self._draw)
        self._draw()

    def _make_head(self) -> QVBoxLayout:
        head = QVBoxLayout()
        head.setContentsMargins(self._margin + 4, 0, self._margin + 4, 0)
        head.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._whose = PlainTextLabel(strong=True, max_lines=2)
        row.addWidget(self._whose, 1)
        self._chip = Chip(self._look, "", "file-text", "muted")
        row.addWidget(self._chip)
        head.addLayout(row)
        self._sentence = PlainTextLabel(size=Size.SMALL, tone="muted")
        head.addWidget(self._sentence)
        return head

    def _make_signed(self) -> None:
        self._signed_card = Card(padding=16, spacing=8)
        self._signed_when = PlainTextLabel(size=Size.SMALL, tone="muted")
        self._signed_text = PlainTextLabel(is_written=True)
        self._signed_card.body.addWidget(self._signed_when)
        self._signed_card.body.addWidget(self._signed_text)
        self._scroll.content.addWidget(self._signed_card)

    def _make_conflict(self) -> None:
        self._conflict_card = Card(kind="banner", padding=16, spacing=8)
        self._conflict_card.setProperty("tone", "warn")
        self._conflict_card.body.addWidget(PlainTextLabel(self.tr("The text of the other device"), strong=True))
        self._theirs = PlainTextLabel(is_written=True)
        self._conflict_card.body.addWidget(self._theirs)
        row = FlowLayout()
        self.keep_both = Button(self._look, self.tr("Keep both"))
        self.keep_mine = quiet_button(self._look, self.tr("Keep mine"))
        self.keep_theirs = quiet_button(self._look, self.tr("Keep the other"))
        for button, choice in (
            (self.keep_both, Resolution.BOTH),
            (self.keep_mine, Resolution.MINE),
            (self.keep_theirs, Resolution.THEIRS),
        ):
            button.clicked.connect(lambda _checked=False, choice=choice: self._notes.resolve(choice))
            row.addWidget(button)
        self._conflict_card.body.addLayout(row)
        self._scroll.content.addWidget(self._conflict_card)

    def _make_editor(self) -> None:
        self._label = PlainTextLabel(strong=True)
        self._scroll.content.addWidget(self._label)
        self.editor = GrowingText(self._look, min_lines=_MIN_LINES, max_lines=_MAX_LINES)
        self.editor.edited.connect(self._edited)
        self.editor.cursorPositionChanged.connect(self._follow_cursor)
        self._label.setBuddy(self.editor)
        self._scroll.content.addWidget(self.editor)

    def _make_actions(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(self._margin + 4, 0, self._margin + 4, 0)
        column.setSpacing(8)
        self._failure = PlainTextLabel(size=Size.SMALL, tone="danger")
        column.addWidget(self._failure)
        row = FlowLayout()
        self.close_button = primary_button(self._look, self.tr("Sign"), "check")
        self.close_button.clicked.connect(self._close_pressed)
        self._explain("")
        self.again = quiet_button(self._look, self.tr("Try again"), "refresh-cw")
        self.again.clicked.connect(self._notes.try_again)
        row.addWidget(self.close_button)
        row.addWidget(self.again)
        column.addLayout(row)
        return column

    def bind(self, shortcuts: ShortcutsModel) -> None:
        """Sign by the keys of the table, while the keyboard is in these notes."""
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        bind_shortcut(shortcuts, self, SIGN, self._close_pressed, context=context)
        self._shortcuts = shortcuts
        shortcuts.changed.connect(self._show_keys)
        self._show_keys()

    def _show_keys(self) -> None:
        self._explain(keys_text(self._shortcuts, SIGN))

    def _explain(self, keys: str) -> None:
        explain(self.close_button, self.tr("Sign the notes, or add to signed ones"), keys)

    def _edited(self, text: str) -> None:
        if self._is_drawing:
            # Shown, not typed: an echo would write one visit's text into the notes of another.
            return
        if len(text) > MAX_CHARACTERS:
            self.editor.set_text(text[:MAX_CHARACTERS])
            return
        self._notes.write(text)

    def _follow_cursor(self) -> None:
        """The text is as high as what is written: the page scrolls, not the text in it."""
        inner = self._scroll.widget()
        if inner is not None and self.editor.hasFocus():
            place = self.editor.viewport().mapTo(inner, self.editor.cursorRect().bottomLeft())
            self._scroll.ensureVisible(place.x(), place.y(), 0, self._look.px(40))

    def _close_pressed(self) -> None:
        shown = self._notes.snapshot
        if shown.can_amend:
            self._notes.amend()
        elif shown.can_sign:
            question = Question(
                self._look,
                self.tr("Sign these notes?"),
                self.tr("The patient can read them from then on. They cannot be changed any more, only added to."),
                do=self.tr("Sign"),
                keep=self.tr("Not now"),
                parent=self.window(),
            )
            question.do_button.set_kind("primary")
            question.accepted.connect(self._notes.sign)
            question.open()

    def _whose_words(self) -> str:
        appointment = self._notes.snapshot.appointment
        if appointment is None:
            return ""
        day = self._times.date(appointment.starts_at.astimezone(self._times.zone).date(), has_weekday=False)
        return self.tr("Visit of {day}, {time}").format(day=day, time=self._times.clock(appointment.starts_at))

    def _draw(self) -> None:
        shown = self._notes.snapshot
        self.setEnabled(shown.appointment is not None)
        self._whose.setText(self._whose_words())
        self._chip.set_status(*sync_chip(shown))
        sentence = sync_sentence(shown)
        is_news = sentence != self._sentence.text() and shown.sync in (NotesSync.HELD, NotesSync.CONFLICT)
        self._sentence.setText(sentence)
        if is_news:
            # Who does not see the chip must not write on believing that it is saved.
            QAccessible.updateAccessibility(QAccessibleEvent(self._sentence, QAccessible.Event.Alert))
        signed = shown.signed
        self._signed_card.setVisible(signed is not None)
        if signed is not None:
            self._signed_text.setText(note_text(signed.text, self._times))
            if signed.signed_at is not None:
                day = self._times.date(signed.signed_at.astimezone(self._times.zone).date(), has_year=True)
                when = self.tr("Signed on {day} at {time}").format(day=day, time=self._times.clock(signed.signed_at))
                self._signed_when.setText(when)
        self._conflict_card.setVisible(shown.theirs is not None)
        self._theirs.setText(shown.theirs.text if shown.theirs is not None else "")
        if signed is not None:
            label = self.tr("Add to these notes")
        elif shown.theirs is not None:
            label = self.tr("Your text")
        else:
            label = self.tr("Notes")
        self._label.setText(label)
        self.editor.setAccessibleName(label)
        self._is_drawing = True
        self.editor.set_text(shown.text)
        self._is_drawing = False
        self.editor.setReadOnly(shown.is_signing or shown.sync is NotesSync.CONFLICT)
        self.close_button.setText(self.tr("Sign") if signed is None else self.tr("Add"))
        self.close_button.setEnabled(shown.can_sign or shown.can_amend)
        self.again.setVisible(shown.sync is NotesSync.HELD)
        words = failure_words(shown.failure).title if shown.failure is not None else ""
        self._failure.setText(words)
        self._failure.setVisible(bool(words))
