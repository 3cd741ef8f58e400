"""The table of the call: one row for each thing that can happen, one column for each state, no cell left out.

Theory: the call is driven by five parties: the person here, the other side, the server (acknowledgements), the socket,
and time. What concerns media alone goes on to the table of the connection (`call/connection.py`) as soon as a person
here has acted; before that there is none, and nothing that the other side sends can make one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from careconnect_desktop.call import acknowledgements, connection, events, peer, person, reconnecting, timing
from careconnect_desktop.call.connection import CONNECTION_TABLE, Trigger
from careconnect_desktop.call.deadlines import DeadlineKind
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.states import CallStatus, ConnectionStatus
from careconnect_desktop.call.turn import Cell, Turn


@dataclass(frozen=True, slots=True)
class Row:
    """What one trigger does in each state of a call."""

    inviting: Cell
    ringing: Cell
    accepting: Cell
    accepted: Cell
    ending: Cell
    ended: Cell

    def cell(self, status: CallStatus) -> Cell:
        """The cell of a state."""
        cell: Cell = getattr(self, status.value)
        return cell


def to_connection(turn: Turn, event: Any) -> Refusal | None:
    """Hand a result or observation on to the connection of its generation."""
    found = turn.call.connection(event.generation)
    if found is None:
        return Refusal.CONNECTION_GONE
    return connection.step(turn, found, type(event), event)


_FIRST = Refusal.NOT_THE_BEGINNING
_OVER = Refusal.ALREADY_OVER
_NO_ACK = Refusal.ACK_NOT_ASKED_FOR
_NO_ACT = Refusal.NOBODY_ACTED_YET
_CALLER = Refusal.NOT_THE_CALLERS_MOVE
_EARLY = Refusal.NOT_ACCEPTED_YET
_GONE = Refusal.CONNECTION_GONE
_LATE = Refusal.DEADLINE_OVERTAKEN
_DONE = Refusal.ALREADY_ANSWERED
_NOTE = Refusal.NOTE_NOT_TAKEN
_CONNECTION_ROW = Row(to_connection, _NO_ACT, to_connection, to_connection, _GONE, _GONE)

# fmt: off
CALL_TABLE: dict[Trigger, Row] = {
    #   inviting, ringing, accepting,
    #   accepted, ending, ended

    # a person here
    events.CallPlaced: Row(_FIRST, _FIRST, _FIRST, _FIRST, _FIRST, _FIRST),
    events.CallRestored: Row(_FIRST, _FIRST, _FIRST, _FIRST, _FIRST, _FIRST),
    events.Answered: Row(
        Refusal.NOTHING_TO_ANSWER, person.answer, _DONE,
        _DONE, _OVER, _OVER),
    events.Declined: Row(
        Refusal.NOTHING_TO_DECLINE, person.decline, _DONE,
        _DONE, _OVER, _OVER),
    events.HungUp: Row(
        person.cancel, person.hang_up_ringing, person.hang_up_accepting,
        person.hang_up, _OVER, _OVER),
    events.OwnFlagsChanged: Row(
        person.tell_own_flags, person.note_own_flags, person.note_own_flags,
        person.tell_own_flags, _OVER, _OVER),

    # the other side
    events.CallMade: Row(
        peer.offered_before_known_accepted, peer.rung_again, peer.offered_before_known_accepted,
        peer.offered_later, _OVER, peer.offered_after_end),
    events.CallAnswered: Row(
        peer.answered, _CALLER, _CALLER,
        peer.answered_later, _OVER, _OVER),
    events.CandidateReceived: Row(
        peer.take_candidate, peer.take_candidate, peer.take_candidate,
        peer.take_candidate, _OVER, _OVER),
    events.CallRejected: Row(
        peer.ended, _CALLER, peer.ended,
        peer.ended, peer.ended_meanwhile, peer.ended_after_all),
    events.CallEnded: Row(
        peer.ended, peer.ended, peer.ended,
        peer.ended, peer.ended_meanwhile, peer.ended_after_all),
    events.PeerFlagsChanged: Row(
        peer.take_peer_flags, peer.take_peer_flags, peer.take_peer_flags,
        peer.take_peer_flags, _OVER, _OVER),
    events.PeerSignalingLost: Row(
        _EARLY, _EARLY, peer.peer_signaling_lost,
        peer.peer_signaling_lost, _OVER, _OVER),
    events.PeerSignalingRestored: Row(
        _EARLY, _EARLY, peer.peer_signaling_restored,
        peer.peer_signaling_restored, _OVER, _OVER),

    # the server
    events.OfferTaken: Row(
        acknowledgements.first_offer_taken, _NO_ACK, _NO_ACK,
        acknowledgements.offer_taken, _OVER, _OVER),
    events.OfferRefused: Row(
        acknowledgements.first_offer_refused, _NO_ACK, _NO_ACK,
        acknowledgements.offer_refused, _OVER, _OVER),
    events.AnswerTaken: Row(
        _NO_ACK, _NO_ACK, acknowledgements.first_answer_taken,
        acknowledgements.answer_taken, _OVER, _OVER),
    events.AnswerRefused: Row(
        _NO_ACK, _NO_ACK, acknowledgements.first_answer_refused,
        acknowledgements.answer_refused, _OVER, _OVER),
    events.ResumeTaken: Row(
        reconnecting.resumed_inviting, _NO_ACK, _NO_ACK,
        reconnecting.resumed, reconnecting.resumed_over, reconnecting.resumed_over),
    events.ResumeRefused: Row(
        reconnecting.resume_refused, _NO_ACK, _NO_ACK,
        reconnecting.resume_refused, reconnecting.resume_refused_over, reconnecting.resume_refused_over),
    events.EndTaken: Row(
        _NO_ACK, _NO_ACK, _NO_ACK,
        _NO_ACK, acknowledgements.end_taken, acknowledgements.end_taken),
    events.EndRefused: Row(
        _NO_ACK, _NO_ACK, _NO_ACK,
        _NO_ACK, acknowledgements.end_refused, acknowledgements.end_refused),
    events.NoteRefused: Row(_NOTE, _NO_ACK, _NOTE, _NOTE, _OVER, _OVER),

    # the socket
    events.SignalingLost: Row(
        reconnecting.lost, reconnecting.lost, reconnecting.lost,
        reconnecting.lost_in_call, reconnecting.lost, reconnecting.lost),
    events.SignalingRestored: Row(
        reconnecting.restored_inviting, reconnecting.restored_ringing, reconnecting.restored_accepting,
        reconnecting.restored_accepted, reconnecting.restored_over, reconnecting.restored_over),

    # peer connections
    events.OfferCreated: _CONNECTION_ROW,
    events.AnswerCreated: _CONNECTION_ROW,
    events.RemoteDescriptionSet: _CONNECTION_ROW,
    events.ConnectionConnected: _CONNECTION_ROW,
    events.ConnectionFailed: _CONNECTION_ROW,
    events.PathSilent: _CONNECTION_ROW,
    events.PathAlive: _CONNECTION_ROW,
    events.RemoteClosed: _CONNECTION_ROW,

    # time
    DeadlineKind.RING: Row(
        timing.nobody_answered, timing.rang_out, timing.never_confirmed,
        _LATE, _LATE, _LATE),
    DeadlineKind.OFFER_ACK: Row(
        timing.offer_unanswered, _LATE, _LATE,
        timing.offer_unanswered, _LATE, _LATE),
    DeadlineKind.ANSWER_ACK: Row(
        _LATE, _LATE, timing.answer_unanswered,
        timing.answer_unanswered, _LATE, _LATE),
    DeadlineKind.RESUME_ACK: Row(
        timing.resume_unanswered, _LATE, _LATE,
        timing.resume_unanswered, timing.resume_unanswered, timing.resume_unanswered),
    DeadlineKind.END_ACK: Row(
        _LATE, _LATE, _LATE,
        _LATE, timing.end_unanswered, timing.end_still_unanswered),
    DeadlineKind.CONNECT: Row(
        timing.connect_timed_out, _LATE, timing.connect_timed_out,
        timing.connect_timed_out, _LATE, _LATE),
    DeadlineKind.OFFER_TURN: Row(_LATE, _LATE, _LATE, timing.my_turn, _LATE, _LATE),
    DeadlineKind.RERING: Row(_LATE, timing.not_rung_again, _LATE, _LATE, _LATE, _LATE),
    DeadlineKind.RESUME_WINDOW: Row(_LATE, _LATE, _LATE, timing.window_closed, _LATE, timing.window_closed_over),
    DeadlineKind.PATH_MEMORY: Row(_LATE, _LATE, _LATE, timing.path_forgotten, _LATE, _LATE),
}
# fmt: on


def rows() -> Iterator[tuple[str, str, str]]:
    """Every cell of both tables as (state, trigger, what it does); `python -m careconnect_desktop.call` prints them."""
    for trigger, row in CALL_TABLE.items():
        for status in CallStatus:
            yield f"call {status}", _name(trigger), _told(row.cell(status))
    for trigger, connection_row in CONNECTION_TABLE.items():
        for connection_status in ConnectionStatus:
            told = _told(connection_row.cell(connection_status))
            yield f"connection {connection_status}", _name(trigger), told


def _name(trigger: Trigger) -> str:
    return f"deadline {trigger}" if isinstance(trigger, DeadlineKind) else trigger.__name__


def _told(cell: object) -> str:
    return f"refused: {cell.code}" if isinstance(cell, Refusal) else getattr(cell, "__name__", "").lstrip("_")
