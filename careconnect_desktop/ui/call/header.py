"""The line at the top of a call: who, how, how long, and how well each side is connected."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from careconnect_desktop.ui.call.line_bars import CallIcon, LineBars
from careconnect_desktop.ui.call.overlays import announce
from careconnect_desktop.ui.call.panel import FloatingPanel
from careconnect_desktop.ui.shared.labels import PlainTextLabel
from careconnect_desktop.ui.shared.look import Look
from careconnect_desktop.ui.shared.tokens import Size
from careconnect_desktop.viewmodels.call import CallScene
from careconnect_desktop.viewmodels.call_quality import (
    CallQuality,
    LineQuality,
    own_quality_sentence,
    peer_quality_sentence,
)
from careconnect_desktop.viewmodels.call_words import peer_muted_sentence

translate = QCoreApplication.translate


class CallHeader(FloatingPanel):
    """The other person with their bars first, then this one's."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._person = ""
        self._quality = CallQuality()
        self._is_ended = False
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        self._name = PlainTextLabel(strong=True, max_lines=1)
        self.muted = CallIcon(look, "mic-off")
        self.peer_bars = LineBars(look)
        self._status = PlainTextLabel(size=Size.SMALL, tone="muted", max_lines=1)
        self._time = PlainTextLabel(size=Size.SMALL, tone="muted", max_lines=1)
        self._you = PlainTextLabel(translate("Call", "You"), size=Size.SMALL, tone="muted", max_lines=1)
        self.own_bars = LineBars(look)
        for widget in (self._name, self.muted, self.peer_bars, self._status, self._time, self._you, self.own_bars):
            row.addWidget(widget)
        for widget in (self.muted, self._time, self._you):
            widget.hide()

    def show_scene(self, scene: CallScene) -> None:
        """Draw everything but the time and the bars."""
        self._person = scene.peer_name
        self._name.setText(scene.peer_name)
        self._status.setText(scene.status)
        self.muted.set_meaning(peer_muted_sentence(scene.peer_name))
        self.muted.setVisible(scene.is_peer_muted)
        if scene.is_ended is not self._is_ended:
            self._is_ended = scene.is_ended
            self._draw_bars(self._quality)
        self.adjustSize()

    def show_elapsed(self, elapsed_s: int | None) -> None:
        """Whole seconds since media first passed; None hides the time."""
        self._time.setVisible(elapsed_s is not None)
        if elapsed_s is not None:
            self._time.setText(clock_text(elapsed_s))
        self.adjustSize()

    def show_quality(self, quality: CallQuality) -> None:
        """Draw the bars of both sides; what got bad is said to a screen reader."""
        own, peer = self._draw_bars(quality)
        for now, before, sentence in (
            (quality.own, self._quality.own, own),
            (quality.peer, self._quality.peer, peer),
        ):
            if not self._is_ended and LineQuality.LOST <= now <= LineQuality.POOR and now is not before:
                announce(self, sentence)
        self._quality = quality
        self.adjustSize()

    def _draw_bars(self, quality: CallQuality) -> tuple[str, str]:
        """The sentences of both; once the call is over there is no line to speak of."""
        drawn = CallQuality() if self._is_ended else quality
        own, peer = own_quality_sentence(drawn.own), peer_quality_sentence(drawn.peer, self._person)
        self.own_bars.show_quality(drawn.own, own)
        self.peer_bars.show_quality(drawn.peer, peer)
        self._you.setVisible(drawn.own is not LineQuality.UNKNOWN)
        return own, peer


def clock_text(elapsed_s: int) -> str:
    """Minutes and seconds, with hours from the first one on, in the language's own digits."""
    locale = QLocale()
    minutes, seconds = divmod(elapsed_s, 60)
    hours, minutes = divmod(minutes, 60)
    first, *others = (hours, minutes, seconds) if hours else (minutes, seconds)
    return ":".join([locale.toString(first), *(locale.toString(part).rjust(2, locale.zeroDigit()) for part in others)])
