"""Banners: what happened, what to do, and the support id one click away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from careconnect_desktop.ui.shared.buttons import Button, icon_button, quiet_button
from careconnect_desktop.ui.shared.cards import Card, clear_layout, take_widget
from careconnect_desktop.ui.shared.empty_state import IconLabel
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.ui.shared.words import Words, action_word, failure_words, notice_words
from careconnect_desktop.viewmodels.notices import Failure, Notice, NoticeCentre, NoticeTone

_ICONS = {
    NoticeTone.OK: "circle-check",
    NoticeTone.INFO: "info",
    NoticeTone.WARN: "triangle-alert",
    NoticeTone.DANGER: "circle-alert",
}


class Banner(Card):
    """One message across the width, told to screen readers when it appears. It never blocks what is below."""

    dismissed = Signal()
    acted = Signal()

    def __init__(
        self,
        look: Look,
        tone: NoticeTone,
        words: Words,
        *,
        action: str = "",
        support_id: str = "",
        technical: str = "",
        is_dismissable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(kind="banner", padding=12, parent=parent)
        self.setProperty("tone", tone.value)
        row = QHBoxLayout()
        row.setSpacing(12)
        side = Qt.AlignmentFlag.AlignTop if words.body else Qt.AlignmentFlag.AlignVCenter
        row.addWidget(IconLabel(look, _ICONS[tone], tone.value), 0, side)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(PlainTextLabel(words.title, strong=True))
        if words.body:
            text.addWidget(PlainTextLabel(words.body))
        if support_id:
            line = self.tr("Support number %1").replace("%1", support_id)
            text.addWidget(PlainTextLabel(line, size=Size.SMALL, tone="muted"))
        row.addLayout(text, 1)
        if support_id:
            copy = icon_button(look, "copy", self.tr("Copy the technical line for support"))
            copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(f"{support_id} {technical}"))
            row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        if action:
            button: Button = quiet_button(look, action)
            button.clicked.connect(self.acted)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        if is_dismissable:
            close = icon_button(look, "x", self.tr("Close this message"))
            close.clicked.connect(self.dismissed)
            row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.setAccessibleName(f"{words.title}. {words.body}" if words.body else words.title)

    def announce(self) -> None:
        """Tell screen readers; once the banner is on the screen."""
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))


def failure_banner(look: Look, failure: Failure, action: str = "") -> Banner:
    """A failure beside what failed; it goes when the next attempt starts, so it has no close button."""
    return Banner(
        look,
        NoticeTone.DANGER,
        failure_words(failure),
        action=action,
        support_id=failure.support_id,
        technical=failure.technical,
        is_dismissable=False,
    )


class FailureRoom(QVBoxLayout):
    """Room for a failure beside what failed. As long as it is the same its banner stays, and the keyboard within.

    act: what the banner's button does.
    """

    def __init__(self, look: Look, act: Callable[[], object] = lambda: None) -> None:
        super().__init__()
        self._look, self._act = look, act
        self._drawn: tuple[Failure | None, str] = (None, "")

    def show_failure(self, failure: Failure | None, action: str = "") -> None:
        """None takes it away. action: the button's word; empty for none."""
        if (failure, action) == self._drawn:
            return
        self._drawn = failure, action
        clear_layout(self)
        if failure is None:
            return
        banner = failure_banner(self._look, failure, action)
        banner.acted.connect(self._act)
        self.addWidget(banner)
        view = self.parentWidget()
        if view is not None and view.isVisible():
            banner.announce()


class NoticeArea(QWidget):
    """Shows the notification centre's notices that stay until they are answered, newest at the bottom."""

    def __init__(self, look: Look, centre: NoticeCentre, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._centre = centre
        self._shown: dict[int, Banner] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        centre.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        notices = [notice for notice in self._centre.snapshot.notices if self._is_here(notice)]
        alive = {notice.id for notice in notices}
        for notice_id in [known for known in self._shown if known not in alive]:
            take_widget(self._column, self._shown.pop(notice_id))
        for notice in notices:
            if notice.id not in self._shown:
                self._add(notice)
        self.setVisible(bool(notices))

    def _add(self, notice: Notice) -> None:
        banner = Banner(
            self._look,
            notice.tone,
            notice_words(notice),
            action=action_word(notice.action) if notice.action is not None else "",
            support_id=notice.support_id,
            technical=notice.technical,
        )
        banner.dismissed.connect(lambda: self._centre.dismiss(notice.id))
        banner.acted.connect(lambda: self._centre.act(notice.id))
        self._shown[notice.id] = banner
        self._column.addWidget(banner)
        banner.announce()

    def _is_here(self, notice: Notice) -> bool:
        return not notice.is_passing
