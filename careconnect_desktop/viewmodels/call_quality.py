"""How well each side of a call is connected, in four plain steps; told late and taken back late, so that it is right.

A warning that comes and goes is worse than none: a step down needs two looks in a row, as does a step up.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.ports.rtc import ConnectionStatistics
from careconnect_desktop.services.call.snapshot import CallControls, CallSnapshot
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter

LOOK_INTERVAL_MS = 2_000

_POOR_SOUND, _FAIR_SOUND = 0.12, 0.04
"""Shares of the sound that had to be made up because it was lost."""
_POOR_FREEZES, _FAIR_FREEZES = 4, 2
"""Freezes of the picture between two looks."""
_SLOW_MS = 600

translate = QCoreApplication.translate


class LineQuality(IntEnum):
    """Bars of the indicator."""

    UNKNOWN = -1
    LOST = 0
    POOR = 1
    FAIR = 2
    GOOD = 3


@dataclass(frozen=True, slots=True)
class CallQuality:
    """own: this computer's connection; peer: what comes from the other person."""

    own: LineQuality = LineQuality.UNKNOWN
    peer: LineQuality = LineQuality.UNKNOWN


@dataclass(frozen=True, slots=True)
class _Counts:
    """What was received so far."""

    received_ms: int
    concealed_ms: int
    freezes: int


def judge(call: CallSnapshot, before: ConnectionStatistics | None, now: ConnectionStatistics | None) -> CallQuality:
    """Both sides from two looks at one connection; pure. before: None at the first look."""
    if call.phase is CallPhase.RECONNECTING:
        peer = LineQuality.LOST if call.is_peer_line_lost else LineQuality.POOR
        own = LineQuality.LOST if call.is_line_lost else LineQuality.POOR
        return CallQuality(own, peer)
    if call.phase is not CallPhase.CONNECTED:
        return CallQuality()
    own = LineQuality.GOOD
    if now is not None and now.path.rtt_ms is not None and now.path.rtt_ms > _SLOW_MS:
        own = LineQuality.FAIR
    if call.is_line_lost:
        own = LineQuality.POOR
    peer = LineQuality.UNKNOWN if before is None or now is None else _received(_counts(before), _counts(now))
    if call.is_peer_line_lost:
        peer = LineQuality.POOR
    return CallQuality(own, peer)


def _counts(statistics: ConnectionStatistics) -> _Counts:
    return _Counts(statistics.audio.received_ms, statistics.audio.concealed_ms, statistics.video.freezes)


def _received(before: _Counts, now: _Counts) -> LineQuality:
    heard_ms = now.received_ms - before.received_ms
    concealed_ms = now.concealed_ms - before.concealed_ms
    freezes = now.freezes - before.freezes
    if min(heard_ms, concealed_ms, freezes) < 0:
        # Another connection has taken over: its counts begin anew.
        return LineQuality.UNKNOWN
    lost = concealed_ms / (heard_ms + concealed_ms) if heard_ms + concealed_ms else 0.0
    if lost >= _POOR_SOUND or freezes >= _POOR_FREEZES:
        return LineQuality.POOR
    if lost >= _FAIR_SOUND or freezes >= _FAIR_FREEZES:
        return LineQuality.FAIR
    return LineQuality.GOOD


class Steady:
    """Passes a quality on once it was seen twice in a row; what is lost or unknown passes at once."""

    def __init__(self) -> None:
        self._shown = LineQuality.UNKNOWN
        self._seen = LineQuality.UNKNOWN

    def take(self, seen: LineQuality) -> LineQuality:
        """The quality to show after this look."""
        is_sure = seen is self._seen or seen is LineQuality.LOST or self._shown < LineQuality.POOR
        self._seen = seen
        if is_sure and seen is not LineQuality.UNKNOWN:
            self._shown = seen
        return self._shown


class CallQualityModel(SnapshotModel[CallQuality]):
    """Looks at the connection of the call every two seconds while media passes."""

    def __init__(self, controls: CallControls, tasks: Starter, parent: QObject | None = None) -> None:
        super().__init__(CallQuality(), parent)
        self._controls = controls
        self._tasks = tasks
        self._before: ConnectionStatistics | None = None
        self._call_id: str | None = None
        self._steady = (Steady(), Steady())
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_INTERVAL_MS)
        self._timer.timeout.connect(self.look)
        self._unsubscribe: Unsubscribe = controls.subscribe(self._call_changed)
        self._call_changed(controls.snapshot)

    def close(self) -> None:
        """Follow the call no longer."""
        self._unsubscribe()
        self._timer.stop()

    def look(self) -> None:
        """Ask for statistics now; called by the model's own timer."""
        self._tasks.start(self._look(), "call quality")

    async def _look(self) -> None:
        now = await self._controls.statistics()
        call = self._controls.snapshot
        if call is None or call.call_id != self._call_id:
            return
        self._judge(call, now)
        self._before = now

    def _call_changed(self, call: CallSnapshot | None) -> None:
        is_live = call is not None and call.phase in (CallPhase.CONNECTED, CallPhase.RECONNECTING)
        if is_live and not self._timer.isActive():
            self._timer.start()
        elif not is_live:
            self._timer.stop()
        if call is None or call.call_id != self._call_id:
            self._call_id = call.call_id if call is not None else None
            self._before = None
            self._steady = (Steady(), Steady())
            self._show(CallQuality())
        if call is not None and call.phase is CallPhase.RECONNECTING:
            self._judge(call, None)

    def _judge(self, call: CallSnapshot, now: ConnectionStatistics | None) -> None:
        seen = judge(call, self._before, now)
        own, peer = self._steady
        self._show(CallQuality(own.take(seen.own), peer.take(seen.peer)))


def quality_word(quality: LineQuality) -> str:
    """One word for the indicator."""
    return {
        LineQuality.UNKNOWN: translate("CallQuality", "not known yet"),
        LineQuality.LOST: translate("CallQuality", "lost"),
        LineQuality.POOR: translate("CallQuality", "poor"),
        LineQuality.FAIR: translate("CallQuality", "fair"),
        LineQuality.GOOD: translate("CallQuality", "good"),
    }[quality]


def own_quality_sentence(quality: LineQuality) -> str:
    """For the tooltip and the screen reader."""
    return translate("CallQuality", "Your connection: {quality}").format(quality=quality_word(quality))


def peer_quality_sentence(quality: LineQuality, name: str) -> str:
    """As `own_quality_sentence`, for what comes from the other person."""
    words = translate("CallQuality", "What comes from {name}: {quality}")
    return words.format(name=name, quality=quality_word(quality))
