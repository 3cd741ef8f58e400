"""The tray's facts: line, ringing, missed; never a name."""

from __future__ import annotations

from PySide6.QtCore import QObject

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.call.snapshot import CallSnapshot
from careconnect_desktop.services.presence import PresenceSnapshot
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery import stand_ins as held
from careconnect_desktop.viewmodels.call import CallViewModel
from careconnect_desktop.viewmodels.frame import FrameModel
from careconnect_desktop.viewmodels.tray import TrayModel, TraySnapshot, call_notification, missed_notification
from tests.helpers.call_stand_ins import StandInCalls, a_call


def made(owner: QObject) -> tuple[TrayModel, StandInCalls, held.HeldPresence]:
    presence = held.HeldPresence(PresenceSnapshot(line=LineState.ONLINE))
    frame = FrameModel(samples.AMINA, presence, held.HeldAppointments(()), held.HeldChat(), owner)
    calls = StandInCalls()
    model = TrayModel(owner)
    model.follow(frame, CallViewModel(calls, held.FixedClock(), owner))
    return model, calls, presence


def missed(call_id: str) -> CallSnapshot:
    return a_call(CallPhase.ENDED, call_id=call_id, is_caller=False, end_reason=EndReason.TIMEOUT)


def test_it_follows_line_and_call(owner: QObject) -> None:
    model, calls, _presence = made(owner)
    assert model.snapshot == TraySnapshot(line=LineState.ONLINE)
    calls.show(a_call(CallPhase.INCOMING, is_caller=False))
    assert model.snapshot.is_ringing
    calls.show(a_call())
    assert model.snapshot == TraySnapshot(line=LineState.ONLINE, is_in_call=True)
    calls.show(None)
    assert not model.snapshot.is_in_call


def test_missed_calls_are_counted_once_until_somebody_looks(owner: QObject) -> None:
    model, calls, _presence = made(owner)
    for call_id in ("c-1", "c-1", "c-2"):
        calls.show(missed(call_id))
    assert model.snapshot.missed_count == 2
    calls.show(a_call(CallPhase.ENDED, call_id="c-3", is_caller=False, end_reason=EndReason.DECLINED))
    assert model.snapshot.missed_count == 2
    model.look()
    assert model.snapshot.missed_count == 0


def test_signing_out_forgets_everything(owner: QObject) -> None:
    model, calls, _presence = made(owner)
    calls.show(missed("c-1"))
    model.unfollow()
    assert model.snapshot == TraySnapshot()
    calls.show(missed("c-2"))
    assert model.snapshot == TraySnapshot()


def test_notifications_hold_no_name(owner: QObject) -> None:
    told = (call_notification(), missed_notification(2))
    assert [action for action, _word in told[0].actions] == ["answer", "decline"]
    assert told[0].is_call
    for notification in told:
        assert "Amina" not in notification.title + notification.body
