"""Both tables are complete, each cell is a transition or a named refusal, and misuse never changes anything."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest

import careconnect_desktop.call as package
from careconnect_desktop.call import effects, events
from careconnect_desktop.call.connection import CONNECTION_TABLE, ConnectionRow
from careconnect_desktop.call.deadlines import Deadline, DeadlineKind
from careconnect_desktop.call.machine import begin, transition
from careconnect_desktop.call.refusals import Fault, Refusal
from careconnect_desktop.call.states import CallStatus, ConnectionStatus, MediaFlags, Side
from careconnect_desktop.call.table import CALL_TABLE, Row, rows
from tests.helpers import call_scenes as scene

SAMPLES: tuple[events.Event, ...] = (
    events.CallPlaced(scene.CALL_ID, scene.PEER),
    events.CallRestored(scene.CALL_ID, Side.CALLER, scene.PEER, "token", 1, is_path_remembered=True),
    events.Answered(),
    events.Declined(),
    events.HungUp(),
    events.OwnFlagsChanged(MediaFlags(audio=False)),
    scene.made(1),
    scene.made(2),
    scene.answered(1),
    scene.answered(2),
    scene.came(1),
    scene.came(None, None),
    events.CallRejected(scene.PEER, scene.CALL_ID),
    events.CallEnded(scene.PEER, scene.CALL_ID),
    events.PeerFlagsChanged(scene.PEER, scene.CALL_ID, MediaFlags(audio=False)),
    events.PeerSignalingLost(scene.PEER, scene.CALL_ID),
    events.PeerSignalingRestored(scene.PEER, scene.CALL_ID),
    events.OfferTaken(1, "token-2"),
    events.OfferRefused(1, "busy"),
    events.AnswerTaken(1, "token-2"),
    events.AnswerRefused(1, "no_call"),
    events.ResumeTaken(1, scene.PEER, "token-2"),
    events.ResumeRefused("no_call"),
    events.EndTaken(),
    events.EndRefused("no_call"),
    events.NoteRefused("no_call"),
    events.SignalingLost(),
    events.SignalingRestored(),
    scene.offer_created(),
    scene.answer_created(),
    events.RemoteDescriptionSet(1),
    events.ConnectionConnected(1),
    events.ConnectionFailed(1, "ice_failed"),
    events.PathSilent(1),
    events.PathAlive(1),
    events.RemoteClosed(1),
    *(scene.passed(kind, generation) for kind in DeadlineKind for generation in (0, 1)),
)

STRANGE: tuple[events.Event, ...] = (
    scene.made(2, scene.STRANGER),
    scene.answered(1, scene.STRANGER),
    scene.came(1, 1, scene.STRANGER),
    events.CallEnded(scene.STRANGER, scene.CALL_ID),
    events.CallRejected(scene.STRANGER, scene.CALL_ID),
    events.PeerFlagsChanged(scene.STRANGER, scene.CALL_ID, MediaFlags(audio=False)),
    events.PeerSignalingLost(scene.STRANGER, scene.CALL_ID),
)


def test_the_call_table_has_a_row_for_everything_that_can_happen() -> None:
    happening = {kind for kind in get_args(events.Event) if kind is not events.DeadlinePassed}
    assert set(CALL_TABLE) == happening | set(DeadlineKind)


def test_each_row_has_a_column_for_every_state() -> None:
    assert [field.name for field in fields(Row)] == [status.value for status in CallStatus]
    assert [field.name for field in fields(ConnectionRow)] == [status.value for status in ConnectionStatus]


def test_every_cell_is_a_transition_or_a_named_refusal() -> None:
    for row in CALL_TABLE.values():
        for status in CallStatus:
            cell = row.cell(status)
            assert isinstance(cell, Refusal) or (cell.__doc__ and "lambda" not in cell.__name__)


def test_the_connection_table_takes_all_that_connections_tell() -> None:
    assert set(get_args(events.ConnectionEvent)) <= set(CONNECTION_TABLE)
    assert {events.CallAnswered, events.CandidateReceived, DeadlineKind.CONNECT} < set(CONNECTION_TABLE)


def test_the_tables_can_be_printed() -> None:
    told = list(rows())
    assert len(told) == len(CALL_TABLE) * len(CallStatus) + len(CONNECTION_TABLE) * len(ConnectionStatus)
    assert ("call ringing", "Answered", "answer") in told
    assert ("call ended", "Answered", "refused: already_over") in told
    assert ("connection silent", "PathAlive", "alive_again") in told


def test_the_samples_of_this_test_hold_every_event() -> None:
    sampled = {type(sample) for sample in SAMPLES}
    assert sampled == set(get_args(events.Event))


@pytest.mark.parametrize("status", CallStatus)
def test_the_scenes_are_in_the_state_that_they_name(status: CallStatus) -> None:
    for build in scene.EVERY_STATE[status]:
        assert build().status is status


@pytest.mark.parametrize("status", CallStatus)
def test_no_event_in_any_state_raises_and_a_refusal_changes_nothing(status: CallStatus) -> None:
    for build in scene.EVERY_STATE[status]:
        call = build()
        for sample in SAMPLES:
            after, found = transition(call, sample)
            if any(isinstance(effect, effects.ReportRefusal) for effect in found):
                assert after is call
                assert len(found) == 1


@pytest.mark.parametrize("status", CallStatus)
def test_only_one_who_is_in_the_call_is_heard(status: CallStatus) -> None:
    for build in scene.EVERY_STATE[status]:
        call = build()
        for sample in STRANGE:
            assert scene.refusal(call, sample) is Refusal.WRONG_SENDER
        assert scene.refusal(call, events.CallEnded(scene.PEER, scene.OTHER_CALL_ID)) is Refusal.WRONG_CALL


def test_a_deadline_that_does_not_run_is_overtaken() -> None:
    for build in (scene.rung, scene.ringing, scene.connected, scene.ended):
        for kind in DeadlineKind:
            if Deadline(kind, 7) not in build().deadlines:
                assert scene.refusal(build(), scene.passed(kind, 7)) is Refusal.DEADLINE_OVERTAKEN


def test_a_later_generation_begins_no_call() -> None:
    with pytest.raises(ValueError, match="later generation"):
        begin(scene.made(2))


def test_every_refusal_says_who_is_at_fault() -> None:
    assert {refusal.fault for refusal in Refusal} == set(Fault)
    assert len({refusal.code for refusal in Refusal}) == len(Refusal)


def test_every_refusal_is_used() -> None:
    folder = Path(package.__path__[0])
    source = "".join(path.read_text(encoding="utf-8") for path in folder.glob("*.py") if path.name != "refusals.py")
    assert [refusal.name for refusal in Refusal if f"Refusal.{refusal.name}" not in source] == []
