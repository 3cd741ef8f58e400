"""Where the patient is and how to call them back: seen at once, copied with one press."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.buttons import icon_button, quiet_button
from careconnect_desktop.ui.shared.cards import Card
from careconnect_desktop.ui.shared.empty_state import IconLabel
from careconnect_desktop.ui.shared.flow import FlowLayout
from careconnect_desktop.ui.shared.focus_way import FocusWay
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.shared.words import failure_words
from careconnect_desktop.viewmodels.whereabouts import WhereaboutsModel


class WhereaboutsCard(Card):
    """Draws a `WhereaboutsModel`; hidden before anybody has checked in."""

    def __init__(
        self, look: Look, whereabouts: WhereaboutsModel, *, is_compact: bool = False, parent: QWidget | None = None
    ) -> None:
        """is_compact: without its title, in one line where there is room."""
        super().__init__(padding=8 if is_compact else 16, spacing=8, parent=parent)
        self._look, self._whereabouts = look, whereabouts
        if not is_compact:
            self.body.addWidget(PlainTextLabel(self.tr("In an emergency, or if the call drops"), strong=True))
        self._lines: QLayout = FlowLayout(spacing=8) if is_compact else QVBoxLayout()
        self.body.addLayout(self._lines)
        self._place = PlainTextLabel(is_written=True)
        self._number = PlainTextLabel(size=Size.BODY if is_compact else Size.HEADING, strong=True)
        self.copy_number = icon_button(look, "copy", self.tr("Copy the number"))
        self.copy_number.clicked.connect(self._copy)
        self._place_row = self._line("house", self._place)
        self._number_row = self._line("phone", self._number, self.copy_number)
        self._note = PlainTextLabel(tone="muted")
        self.body.addWidget(self._note)
        self.again = quiet_button(look, self.tr("Try again"), "refresh-cw")
        self.again.clicked.connect(whereabouts.try_again)
        self.body.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)
        whereabouts.changed.connect(self._draw)
        self._draw()

    def _line(self, icon: str, words: QWidget, button: QWidget | None = None) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        line.setMinimumHeight(self._look.tokens.target_at(self._look.text_scale))
        row.addWidget(IconLabel(self._look, icon, "muted"))
        row.addWidget(words, 1)
        if button is not None:
            row.addWidget(button)
        self._lines.addWidget(line)
        return line

    def _copy(self) -> None:
        found = self._whereabouts.snapshot.encounter
        QGuiApplication.clipboard().setText((found.callback_phone if found is not None else None) or "")

    def _draw(self) -> None:
        shown = self._whereabouts.snapshot
        found = shown.encounter
        place = found.location_text if found is not None else None
        number = found.callback_phone if found is not None else None
        self._place.setText(place or "")
        # A number is read from left to right in every language.
        self._number.setText(f"\u200e{number}" if number else "")
        self._number.setAccessibleName(number or "")
        self._place_row.setVisible(bool(place))
        self._number_row.setVisible(bool(number))
        if shown.failure is not None:
            note = failure_words(shown.failure).title
        elif shown.is_loading:
            note = self.tr("Asking the server")
        elif found is not None and not shown.has_any:
            note = self.tr("The patient did not say where they are, nor a number to call back.")
        elif found is not None and not number:
            note = self.tr("The patient gave no number to call back.")
        elif found is not None and not place:
            note = self.tr("The patient did not say where they are.")
        else:
            note = ""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.again.setVisible(shown.failure is not None)
        spoken = ", ".join(part for part in (place, number, note) if part)
        self.setAccessibleName(self.tr("Where the patient is: {words}").format(words=spoken))
        self.setVisible(found is not None or shown.is_loading or shown.failure is not None)


class VisitAside(QWidget):
    """A page beside the picture: why the patient comes, where they are, and how to call them back."""

    def __init__(self, look: Look, whereabouts: WhereaboutsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whereabouts = whereabouts
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        self._name = PlainTextLabel(size=Size.HEADING)
        column.addWidget(self._name)
        self.card = WhereaboutsCard(look, whereabouts, parent=self)
        column.addWidget(self.card)
        self._reason_title = PlainTextLabel(self.tr("Reason for the visit"), strong=True)
        self._reason = PlainTextLabel(is_written=True)
        self._symptoms_title = PlainTextLabel(self.tr("Symptoms"), strong=True)
        self._symptoms = PlainTextLabel(is_written=True)
        for label in (self._reason_title, self._reason, self._symptoms_title, self._symptoms):
            column.addWidget(label)
        column.addStretch(1)
        FocusWay(self, lambda: self.card.copy_number)
        whereabouts.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        appointment = self._whereabouts.snapshot.appointment
        self._name.setText(appointment.patient.name if appointment is not None else "")
        reason = appointment.reason if appointment is not None else None
        symptoms = appointment.symptoms if appointment is not None else None
        self._reason.setText(reason or self.tr("The patient gave no reason."))
        self._symptoms.setText(symptoms or "")
        self._symptoms.setVisible(bool(symptoms))
        self._symptoms_title.setVisible(bool(symptoms))
