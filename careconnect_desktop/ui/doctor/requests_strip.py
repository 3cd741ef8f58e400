"""Requests that wait for the doctor's answer: in a strip above the day, each answered with one press."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from careconnect_desktop.model.scheduling import Appointment
from careconnect_desktop.ui.shared.buttons import Button, quiet_button
from careconnect_desktop.ui.shared.cards import Card, take_widget
from careconnect_desktop.ui.shared.chips import Avatar
from careconnect_desktop.ui.shared.focus_way import FocusKept
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.doctor_day import DoctorDayModel

_MAX_SHOWN = 20
"""A strip is for a few; the rest comes up as these are answered."""
_AT_ONCE = 4
"""As many as are seen without scrolling; the others follow one by one, and nobody waits for them. Of a strip that is
not seen itself yet one is enough: it is as high with it as with all."""


_CARD_PX = 300


@dataclass(frozen=True, slots=True)
class _Shown:
    """A request's card, and what it says."""

    appointment: Appointment
    when: str
    card: Card
    answers: tuple[FocusKept, ...]


class RequestsStrip(QWidget):
    """Hidden while nobody asks.

    Who has answered one has the next one under the keyboard, not its answer: Enter pressed twice answers nothing that
    nobody has read, and Tab goes on to the answer. emptied: the keyboard was at the last one, which is gone.
    """

    chosen = Signal(object)
    reject_pressed = Signal(object)
    emptied = Signal()

    def __init__(self, look: Look, times: Times, day: DoctorDayModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._times, self._day = look, times, day
        column = QVBoxLayout(self)
        # With what the cards have around them for their focus ring, they stand in line with the place's title.
        column.setContentsMargins(24, 0, 24, 12)
        column.setSpacing(8)
        self._title = PlainTextLabel(strong=True)
        self._title.setContentsMargins(4, 0, 4, 0)
        column.addWidget(self._title)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("kind", "content")
        self._row = QHBoxLayout(inner)
        self._row.setContentsMargins(4, 4, 4, 4)
        self._row.setSpacing(12)
        self._row.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self._scroll.setWidget(inner)
        self._inner = inner
        inner.installEventFilter(self)
        column.addWidget(self._scroll)
        self._wanted: list[tuple[Appointment, str]] = []
        self._cards: dict[str, _Shown] = {}
        self._renewed_id = ""
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._add_next)
        day.changed.connect(self._draw)
        look.changed.connect(self._look_changed)
        self._draw()

    def focus_first(self) -> None:
        """Go to the first request's answer."""
        first = next((button for button in self._inner.findChildren(Button) if button.isEnabled()), None)
        if first is not None and self.isVisible():
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # New cards have their size once they are shown, which Qt does a moment after they were added.
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit()
        return super().eventFilter(watched, event)

    def _draw(self) -> None:
        shown = self._day.snapshot
        requests = [(found, self._when(found)) for found in shown.requests[:_MAX_SHOWN]]
        if shown.requests:
            self.show()
        self._title.setText(self.tr("%n request(s) to answer", "", len(shown.requests)))
        if requests != self._wanted:
            self._hand_keyboard_on(requests)
            self._wanted = requests
            # Cards that say the same stay: under the pointer, under the focus, and where somebody has scrolled to.
            saying = [(known.appointment, known.when) for known in self._cards.values()]
            for appointment, when in saying:
                if (appointment, when) not in requests:
                    self._take(appointment.id)
            at_once = _AT_ONCE if self.isVisible() else 1
            for _ in range(at_once - len(self._cards)):
                self._add_next()
            self._later.start()
            self._fit()
            self._settle_keyboard()
        for known in self._cards.values():
            for answer in known.answers:
                answer.set_enabled(is_enabled=True, is_working=known.appointment.id in shown.busy_ids)
        self.setVisible(bool(shown.requests))

    def _hand_keyboard_on(self, requests: list[tuple[Appointment, str]]) -> None:
        """Before a card goes that has the keyboard: to the next one that stays, else to the strip for a moment.

        A request that says something else now keeps it: its new card gets it, where it is read before it is answered.
        """
        held = self.window().focusWidget()
        order = [self._cards[appointment.id] for appointment, _ in self._wanted if appointment.id in self._cards]
        at = next((place for place, known in enumerate(order) if _is_within(held, known)), None)
        if at is None or _stays(order[at], requests):
            return
        if any(appointment.id == order[at].appointment.id for appointment, _ in requests):
            self._renewed_id = order[at].appointment.id
            self._go_to(self)
            return
        staying = [known for known in (*order[at + 1 :], *reversed(order[:at])) if _stays(known, requests)]
        self._go_to(staying[0].card if staying else self)

    def _settle_keyboard(self) -> None:
        """After new cards came: from the strip to the renewed one or the first; elsewhere where there is none."""
        renewed_id, self._renewed_id = self._renewed_id, ""
        if self.window().focusWidget() is not self:
            return
        while renewed_id and renewed_id not in self._cards:
            self._add_next()
        target = self._cards.get(renewed_id) or next(iter(self._cards.values()), None)
        if target is not None:
            self._go_to(target.card)
        else:
            self.emptied.emit()

    def _go_to(self, part: QWidget) -> None:
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        if part is not self:
            self._scroll.ensureWidgetVisible(part)

    def _add_next(self) -> None:
        for place, (appointment, when) in enumerate(self._wanted):
            if appointment.id not in self._cards:
                made = self._cards[appointment.id] = self._make_card(appointment, when)
                self._row.insertWidget(place, made.card)
                # Else it counts a moment later, and what is below jumps.
                made.card.show()
                return
        self._later.stop()

    def _take(self, appointment_id: str) -> None:
        take_widget(self._row, self._cards.pop(appointment_id).card)

    def _when(self, appointment: Appointment) -> str:
        when = self._times.day_and_clock(appointment.starts_at, self._day.snapshot.now)
        return when[:1].upper() + when[1:]

    def _make_card(self, appointment: Appointment, when: str) -> _Shown:
        card = Card(padding=12, spacing=8)
        card.setFixedWidth(self._look.px(_CARD_PX))
        # No stop of its own on the way through the answers, but a place where the keyboard can be seen.
        card.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        card.setAccessibleName(self.tr("Request of {name}").format(name=appointment.patient.name))
        head = QHBoxLayout()
        head.setSpacing(12)
        patient = appointment.patient
        head.addWidget(Avatar(self._look, patient.name, picture_url=patient.avatar_url, side_px=36))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(PlainTextLabel(appointment.patient.name, strong=True, max_lines=1))
        words.addWidget(PlainTextLabel(when, size=Size.SMALL, tone="muted", max_lines=1))
        head.addLayout(words, 1)
        card.body.addLayout(head)
        reason = appointment.reason or self.tr("No reason given")
        card.setAccessibleDescription(f"{when}. {reason}")
        card.body.addWidget(PlainTextLabel(reason, size=Size.SMALL, max_lines=1, is_written=True))
        actions = QHBoxLayout()
        actions.setSpacing(8)
        approve = Button(self._look, self.tr("Approve"), icon="check")
        approve.setAccessibleName(self.tr("Approve the visit of {name}").format(name=appointment.patient.name))
        approve.clicked.connect(lambda: self._day.approve(appointment))
        reject = quiet_button(self._look, self.tr("Decline"))
        reject.setAccessibleName(self.tr("Decline the visit of {name}").format(name=appointment.patient.name))
        reject.clicked.connect(lambda: self.reject_pressed.emit(appointment))
        for button in (approve, reject):
            actions.addWidget(button)
        actions.addStretch()
        card.body.addLayout(actions)
        # A button that rests would hand the keyboard to the next one, which is another request's.
        answers = tuple(FocusKept(button, lambda: card) for button in (approve, reject))
        for answer in answers:
            answer.set_enabled(is_enabled=True, is_working=appointment.id in self._day.snapshot.busy_ids)
        return _Shown(appointment, when, card, answers)

    def _look_changed(self) -> None:
        for known in self._cards.values():
            known.card.setFixedWidth(self._look.px(_CARD_PX))
        self._fit()

    def _fit(self) -> None:
        bar = self._scroll.horizontalScrollBar().sizeHint().height()
        self._scroll.setFixedHeight(self._row.sizeHint().height() + bar)


def _is_within(widget: QWidget | None, known: _Shown) -> bool:
    return widget is not None and (widget is known.card or known.card.isAncestorOf(widget))


def _stays(known: _Shown, requests: list[tuple[Appointment, str]]) -> bool:
    return (known.appointment, known.when) in requests
