"""What the tray shows and what notifications tell: the line, the call of now, and calls that were missed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject

from careconnect_desktop.ports.notifications import Notification
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.viewmodels.base import SnapshotModel
from careconnect_desktop.viewmodels.call import CallScene, CallViewModel
from careconnect_desktop.viewmodels.frame import FrameModel

CALL_KEY = "call"
MISSED_KEY = "missed"
ANSWER_ACTION = "answer"
DECLINE_ACTION = "decline"

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TraySnapshot:
    """line: None while nobody is signed in. missed_count: since the person last looked at the program."""

    line: LineState | None = None
    is_ringing: bool = False
    is_in_call: bool = False
    missed_count: int = 0


class TrayModel(SnapshotModel[TraySnapshot]):
    """Follows whoever is signed in; names of people never come in here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(TraySnapshot(), parent)
        self._frame: FrameModel | None = None
        self._call: CallViewModel | None = None
        self._missed: set[str] = set()

    def follow(self, frame: FrameModel, call: CallViewModel) -> None:
        """Somebody has signed in."""
        self.unfollow()
        self._frame, self._call = frame, call
        frame.changed.connect(self._frame_changed)
        call.changed.connect(self._call_changed)
        self._frame_changed()
        self._call_changed()

    def unfollow(self) -> None:
        """They have left; what they missed goes with them."""
        if self._frame is not None and self._call is not None:
            self._frame.changed.disconnect(self._frame_changed)
            self._call.changed.disconnect(self._call_changed)
        self._frame = self._call = None
        self._missed.clear()
        self._show(TraySnapshot())

    def look(self) -> None:
        """The person looks at the program: what was missed is told there."""
        self._missed.clear()
        self._show(replace(self.snapshot, missed_count=0))

    def _frame_changed(self) -> None:
        if self._frame is not None:
            self._show(replace(self.snapshot, line=self._frame.snapshot.line))

    def _call_changed(self) -> None:
        scene: CallScene | None = self._call.snapshot if self._call is not None else None
        if scene is not None and scene.is_ended and scene.is_missed:
            self._missed.add(scene.call_id)
        self._show(
            replace(
                self.snapshot,
                is_ringing=scene is not None and scene.is_incoming,
                is_in_call=scene is not None and not scene.is_incoming and not scene.is_ended,
                missed_count=len(self._missed),
            )
        )


def line_words(line: LineState | None) -> str:
    """The connection to the clinic in a word or two."""
    return {
        None: translate("Tray", "Not signed in"),
        LineState.ONLINE: translate("Tray", "Online"),
        LineState.CONNECTING: translate("Tray", "Connecting"),
        LineState.CLOSED: translate("Tray", "Offline"),
        LineState.ENDED: translate("Tray", "Signed out"),
    }[line]


def missed_words(count: int) -> str:
    """How many calls were missed."""
    return translate("Tray", "%n missed call(s)", "", count)


def call_notification() -> Notification:
    """Somebody calls."""
    return Notification(
        CALL_KEY,
        translate("Tray", "Somebody is calling you"),
        translate("Tray", "Your camera and microphone are off until you answer."),
        ((ANSWER_ACTION, translate("Tray", "Answer")), (DECLINE_ACTION, translate("Tray", "Decline"))),
        is_call=True,
    )


def missed_notification(count: int) -> Notification:
    """Calls that nobody answered."""
    return Notification(MISSED_KEY, missed_words(count), translate("Tray", "Open CareConnect to see who called."))
