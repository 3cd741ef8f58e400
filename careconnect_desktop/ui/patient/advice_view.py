"""The answer of the symptom checker: the emergency first, then how urgent it is, what it may be, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from careconnect_desktop.model.care import Probability, SymptomAdvice, Urgency
from careconnect_desktop.ui.patient.symptom_words import known_words
from careconnect_desktop.ui.shared.banners import Banner
from careconnect_desktop.ui.shared.cards import clear_layout
from careconnect_desktop.ui.shared.chips import Chip, StatusTone
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.shared.words import Words
from careconnect_desktop.viewmodels.notices import NoticeTone

translate = QCoreApplication.translate


class AdviceView(QWidget):
    """Draws a `SymptomAdvice`; an emergency is told to screen readers at once. shown: another answer stands here."""

    shown = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._drawn: SymptomAdvice | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_advice(self, advice: SymptomAdvice) -> None:
        """Draw an answer."""
        if advice == self._drawn:
            return
        self._drawn = advice
        clear_layout(self._column)
        if advice.urgency is Urgency.HIGH:
            self._add_emergency(advice)
        else:
            self._column.addWidget(Chip(self._look, *self._urgency(advice.urgency)), 0, Qt.AlignmentFlag.AlignLeading)
        if advice.conditions:
            self._column.addWidget(PlainTextLabel(self.tr("Among other things, it may be:"), strong=True))
            for found in advice.conditions:
                self._column.addLayout(self._condition(found.condition, found.probability, found.description))
        self._column.addWidget(PlainTextLabel(self._what_to_do(advice.urgency)))
        words = self.tr("This is general advice and no diagnosis. If it gets worse, seek medical help at once.")
        self._column.addWidget(PlainTextLabel(words, tone="muted", size=Size.SMALL))
        self.shown.emit()

    def clear(self) -> None:
        """Nothing is answered."""
        self._drawn = None
        clear_layout(self._column)

    def _add_emergency(self, advice: SymptomAdvice) -> None:
        banner = emergency_banner(self._look, advice)
        self._column.addWidget(banner)
        QAccessible.updateAccessibility(QAccessibleEvent(banner, QAccessible.Event.Alert))

    def _urgency(self, urgency: Urgency) -> tuple[str, str, StatusTone]:
        if urgency is Urgency.LOW:
            return self.tr("Not urgent, as far as can be told"), "circle-check", "ok"
        return self.tr("A doctor should look at this soon"), "clock", "warn"

    def _condition(self, name: str, probability: Probability, description: str) -> QVBoxLayout:
        fits = {
            Probability.LOW: self.tr("{condition} (fits a little)"),
            Probability.MEDIUM: self.tr("{condition} (fits partly)"),
            Probability.HIGH: self.tr("{condition} (fits well)"),
        }[probability]
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(PlainTextLabel(fits.format(condition=known_words(name))))
        column.addWidget(PlainTextLabel(known_words(description), tone="muted", size=Size.SMALL))
        return column

    def _what_to_do(self, urgency: Urgency) -> str:
        if urgency is Urgency.HIGH:
            return self.tr("You can still ask for a visit here, once somebody is helping you.")
        if urgency is Urgency.MEDIUM:
            return self.tr("Please ask for a visit within the next days.")
        return self.tr("Talk about it with your doctor in this visit.")


def emergency_banner(look: Look, advice: SymptomAdvice) -> Banner:
    """What to do now, with the number for where the person says they are; it stays."""
    if advice.emergency_number:
        body = translate(
            "Advice", "Call {number} now, or ask somebody near you to call. Do not wait for a visit here."
        ).format(number=advice.emergency_number)
    else:
        body = translate(
            "Advice",
            "Call your local emergency number now (112 in Europe, 999 in the United Kingdom, 911 in North America), "
            "or ask somebody near you to call. Do not wait for a visit here.",
        )
    words = Words(translate("Advice", "This may be an emergency"), body)
    return Banner(look, NoticeTone.DANGER, words, is_dismissable=False)
