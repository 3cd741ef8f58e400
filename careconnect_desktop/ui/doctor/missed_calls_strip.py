"""Calls that were missed: who, when, and one press to call back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from careconnect_desktop.ui.shared.buttons import Button, icon_button
from careconnect_desktop.ui.shared.cards import Card
from careconnect_desktop.ui.shared.empty_state import IconLabel
from careconnect_desktop.ui.shared.kept_rows import KeptRows
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.times import Times
from careconnect_desktop.viewmodels.missed_calls import MissedCall, MissedCallsModel

_SHOWN = 3


class MissedCallsStrip(QWidget):
    """Draws a `MissedCallsModel`; hidden while there is nothing to call back."""

    def __init__(self, look: Look, times: Times, missed: MissedCallsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._times, self._missed = look, times, missed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._rows: KeptRows[MissedCall, Card] = KeptRows(self._make_line)
        self.setLayout(self._rows)
        missed.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        calls = self._missed.snapshot.calls
        self._rows.show_items(calls[:_SHOWN])
        self.setVisible(bool(calls))

    def _make_line(self, call: MissedCall) -> Card:
        card = Card(kind="banner", padding=12)
        card.setProperty("tone", "warn")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel(self._look, "phone-incoming", "warn"), 0, Qt.AlignmentFlag.AlignVCenter)
        clock = self._times.clock(call.at)
        if call.count > 1:
            text = self.tr("Missed call from {name} at {time}, %n time(s) in all", "", call.count)
        else:
            text = self.tr("Missed call from {name} at {time}")
        words = text.format(name=call.peer.name or call.peer.medical_id, time=clock)
        row.addWidget(PlainTextLabel(words), 1)
        back = Button(self._look, self.tr("Call back"), icon="phone")
        back.setAccessibleName(self.tr("Call {name} back").format(name=call.peer.name or call.peer.medical_id))
        back.clicked.connect(lambda: self._missed.call_back(call))
        row.addWidget(back)
        close = icon_button(self._look, "x", self.tr("Close this message"))
        close.clicked.connect(lambda: self._missed.dismiss(call))
        row.addWidget(close)
        card.body.addLayout(row)
        card.setAccessibleName(words)
        return card
