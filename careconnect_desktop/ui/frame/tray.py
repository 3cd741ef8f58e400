"""The icon in the tray: connection, missed calls, and the way back to the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QRect, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from careconnect_desktop.ports.notifications import DEFAULT_ACTION, Notification
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.ui.shared.count_mark import count_text
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.tray import TrayModel, TraySnapshot, line_words, missed_words

_SIDE_PX = 64

translate = QCoreApplication.translate


class Tray(QObject):
    """Draws a `TrayModel`; also a `Notifier` for desktops that have no better one (then without buttons).

    acted: as `DBusNotifier.acted`.
    """

    opened = Signal()
    call_opened = Signal()
    answered = Signal()
    declined = Signal()
    quit_wanted = Signal()
    acted = Signal(str, str)

    def __init__(self, look: Look, model: TrayModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model
        self._told_key = ""
        self.menu = QMenu()
        self.state = self._entry("", None)
        self.state.setEnabled(False)
        self.missed = self._entry("", self.opened)
        self.menu.addSeparator()
        self.answer = self._entry("", self.answered)
        self.decline = self._entry("", self.declined)
        self.back = self._entry("", self.call_opened)
        self.open = self._entry("", self.opened)
        self.menu.addSeparator()
        self.quit = self._entry("", self.quit_wanted)
        self.icon = QSystemTrayIcon(self)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._pressed)
        self.icon.messageClicked.connect(lambda: self.acted.emit(self._told_key, DEFAULT_ACTION))
        model.changed.connect(self._draw)
        look.changed.connect(self._draw)
        self.renew()

    def renew(self) -> None:
        """Say everything in the language of now."""
        self.answer.setText(translate("Tray", "Answer"))
        self.decline.setText(translate("Tray", "Decline"))
        self.back.setText(translate("Tray", "Back to the call"))
        self.open.setText(translate("Tray", "Open CareConnect"))
        self.quit.setText(translate("Tray", "Quit"))
        self._draw()

    def show_icon(self) -> None:
        """Appear in the tray; where there is none, when one comes."""
        self.icon.show()

    def close(self) -> None:
        """Leave the tray."""
        self.icon.hide()
        self.menu.deleteLater()

    def show(self, notification: Notification) -> None:
        self._told_key = notification.key
        kind = QSystemTrayIcon.MessageIcon.Information
        self.icon.showMessage(notification.title, notification.body, kind)

    def withdraw(self, key: str) -> None:
        """The desktop takes its own message away after a while."""

    def withdraw_all(self) -> None:
        """As `withdraw`."""

    def _entry(self, words: str, signal: SignalInstance | None) -> QAction:
        action = self.menu.addAction(words)
        if signal is not None:
            action.triggered.connect(lambda _checked=False: signal.emit())
        return action

    def _pressed(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.opened.emit()

    def _draw(self) -> None:
        shown = self._model.snapshot
        self.state.setText(line_words(shown.line))
        self.missed.setText(missed_words(shown.missed_count))
        self.missed.setVisible(shown.missed_count > 0)
        self.answer.setVisible(shown.is_ringing)
        self.decline.setVisible(shown.is_ringing)
        self.back.setVisible(shown.is_in_call)
        told = [f"CareConnect: {line_words(shown.line)}"]
        if shown.missed_count:
            told.append(missed_words(shown.missed_count))
        self.icon.setToolTip("\n".join(told))
        self.icon.setIcon(self._picture(shown))

    def _picture(self, shown: TraySnapshot) -> QIcon:
        """Pale while there is no connection; a number for what was missed."""
        is_online = shown.line is LineState.ONLINE
        base = self._look.pixmap("careconnect", "primary" if is_online else "muted", _SIDE_PX, 1.0)
        picture = QPixmap(base)
        if shown.missed_count:
            colours = self._look.colours
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.danger))
            badge = QRect(_SIDE_PX - 38, 0, 38, 38)
            painter.drawEllipse(badge)
            font = self._look.font(Size.BODY, strong=True)
            font.setPixelSize(26)
            painter.setFont(font)
            painter.setPen(QColor(colours.on_danger))
            number = count_text(shown.missed_count, most=9)
            painter.drawText(badge, int(Qt.AlignmentFlag.AlignCenter), number)
            painter.end()
        return QIcon(picture)
