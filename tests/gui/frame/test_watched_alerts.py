"""What was told is taken back when somebody looks, and only then."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from careconnect_desktop.compose.desktop_attention import WatchedAlerts


class Told:
    """Alerts that write down what they hear."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def looked(self) -> None:
        self.heard.append("looked")

    def close(self) -> None:
        self.heard.append("closed")


def test_alerts_hear_of_a_look_and_of_nothing_after_their_end(qapp: QApplication) -> None:
    told, looking = Told(), [False]
    watched = WatchedAlerts(told, lambda: looking[0])
    qapp.focusWindowChanged.emit(None)
    assert told.heard == []
    looking[0] = True
    qapp.focusWindowChanged.emit(None)
    assert told.heard == ["looked"]
    watched.close()
    qapp.focusWindowChanged.emit(None)
    assert told.heard == ["looked", "closed"]
