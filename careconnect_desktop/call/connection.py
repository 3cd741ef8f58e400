"""The table of one connection, and what a change of it means for the call.

Theory: a connection is driven by three parties, its own peer connection (results and observations), the other side
(answer, candidates) and time. Candidates of the other side wait in `pending` until setting the remote description has
*returned*: before that they would be lost without a word. One generation has one offer and one answer; whatever goes
wrong with it, it is closed, and the next generation takes its place.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from careconnect_desktop.call import generations
from careconnect_desktop.call.deadlines import (
    CONNECT_S,
    MAX_FIRST_GENERATIONS,
    RECONNECT_S,
    REMOTE_CLOSE_GRACE_S,
    DeadlineKind,
)
from careconnect_desktop.call.effects import AddIceCandidate, CloseConnection, SetRemoteDescription
from careconnect_desktop.call.ending import finish, finish_and_tell
from careconnect_desktop.call.events import (
    AnswerCreated,
    CallAnswered,
    CandidateReceived,
    ConnectionConnected,
    ConnectionFailed,
    OfferCreated,
    PathAlive,
    PathSilent,
    RemoteClosed,
    RemoteDescriptionSet,
)
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.states import CallStatus, Connection, ConnectionStatus
from careconnect_desktop.call.turn import Turn
from careconnect_desktop.model.calling import MAX_CANDIDATES_PER_CALL, EndReason

CONNECT_TIMEOUT_CODE = "connect_timeout"
REMOTE_CLOSED_CODE = "remote_closed"

Trigger = type[object] | DeadlineKind
ConnectionHandler = Callable[[Turn, Connection, Any], Refusal | None]
ConnectionCell = ConnectionHandler | Refusal


# ---- handlers


def _offer_made(turn: Turn, connection: Connection, event: OfferCreated) -> Refusal | None:
    if connection.offer is not None:
        return Refusal.RESULT_NOT_ASKED_FOR
    made = turn.put(replace(connection, offer=event.offer, local_candidates=event.candidates))
    turn.stop(DeadlineKind.CONNECT, connection.generation)
    generations.send_offer(turn, made)
    return None


def _answer_made(turn: Turn, connection: Connection, event: AnswerCreated) -> None:
    made = turn.put(
        replace(connection, status=ConnectionStatus.CONNECTING, answer=event.answer, local_candidates=event.candidates)
    )
    _flush(turn, made)
    turn.start(DeadlineKind.CONNECT, _time_to_connect_s(turn), connection.generation)
    generations.send_answer(turn, turn.call.connection(connection.generation) or made)


def _answer_came(turn: Turn, connection: Connection, event: CallAnswered) -> Refusal | None:
    if not connection.is_sent:
        return Refusal.NO_OFFER_TO_ANSWER
    turn.put(replace(connection, status=ConnectionStatus.CONNECTING))
    turn.start(DeadlineKind.CONNECT, _time_to_connect_s(turn), connection.generation)
    turn.do(SetRemoteDescription(connection.generation, event.answer))
    return None


def _description_set(turn: Turn, connection: Connection, _event: RemoteDescriptionSet) -> Refusal | None:
    if connection.has_remote_description:
        return Refusal.RESULT_NOT_ASKED_FOR
    _flush(turn, connection)
    return None


def _candidate_came(turn: Turn, connection: Connection, event: CandidateReceived) -> Refusal | None:
    if connection.is_remote_complete:
        # RFC 8838, section 14: nothing follows the end of candidates.
        return Refusal.CANDIDATE_AFTER_END
    if event.candidate is None:
        taken = replace(connection, is_remote_complete=True)
    elif connection.candidate_count >= MAX_CANDIDATES_PER_CALL or _has_no_room(turn, connection):
        return Refusal.TOO_MANY_CANDIDATES
    else:
        taken = replace(connection, candidate_count=connection.candidate_count + 1)
    if taken.has_remote_description:
        turn.do(AddIceCandidate(taken.generation, event.candidate))
    else:
        taken = replace(taken, pending=(*taken.pending, event.candidate))
    turn.put(taken)
    return None


def _connected(turn: Turn, connection: Connection, _event: ConnectionConnected) -> None:
    turn.put(replace(connection, status=ConnectionStatus.CONNECTED))
    turn.stop(DeadlineKind.CONNECT, connection.generation)
    turn.stop(DeadlineKind.OFFER_TURN)
    for other in turn.call.connections:
        if other.generation < connection.generation:
            generations.close(turn, other.generation)
    _path_is_alive(turn)


def _silent(turn: Turn, connection: Connection, _event: PathSilent) -> None:
    turn.put(replace(connection, status=ConnectionStatus.SILENT))
    generations.remember_path(turn)


def _alive_again(turn: Turn, connection: Connection, _event: PathAlive) -> None:
    turn.put(replace(connection, status=ConnectionStatus.CONNECTED))
    _path_is_alive(turn)


def _failed(turn: Turn, connection: Connection, event: ConnectionFailed) -> None:
    _fail(turn, connection, event.code)


def _remote_closed(turn: Turn, connection: Connection, _event: RemoteClosed) -> None:
    _fail(turn, connection, REMOTE_CLOSED_CODE, grace_s=REMOTE_CLOSE_GRACE_S)


def _timed_out(turn: Turn, connection: Connection, _event: object) -> None:
    _fail(turn, connection, CONNECT_TIMEOUT_CODE)


# ---- what they share


def _time_to_connect_s(turn: Turn) -> float:
    return RECONNECT_S if turn.call.was_connected else CONNECT_S


def _flush(turn: Turn, connection: Connection) -> None:
    turn.do(*(AddIceCandidate(connection.generation, candidate) for candidate in connection.pending))
    turn.put(replace(connection, has_remote_description=True, pending=()))


def _has_no_room(turn: Turn, connection: Connection) -> bool:
    return not connection.has_remote_description and turn.call.buffered_count >= MAX_CANDIDATES_PER_CALL


def _path_is_alive(turn: Turn) -> None:
    turn.stop(DeadlineKind.PATH_MEMORY)
    turn.change(was_connected=True, is_path_remembered=True)


def _fail(turn: Turn, connection: Connection, code: str, *, grace_s: float = 0.0) -> None:
    # It stays in the list until the next generation begins: an answer that was made is still owed to the server.
    turn.put(replace(connection, status=ConnectionStatus.FAILED, pending=()))
    turn.do(CloseConnection(connection.generation))
    turn.stop(DeadlineKind.CONNECT, connection.generation)
    turn.change(failure_code=code)
    _CONSEQUENCES[turn.call.status](turn, connection, grace_s)


def _fail_while_inviting(turn: Turn, connection: Connection, _grace_s: float) -> None:
    if connection.is_sent:
        finish_and_tell(turn, EndReason.FAILED)
    else:
        finish(turn, EndReason.FAILED)


def _fail_while_accepting(turn: Turn, connection: Connection, _grace_s: float) -> None:
    if connection.answer is None:
        finish_and_tell(turn, EndReason.FAILED, is_rejection=True)


def _fail_while_accepted(turn: Turn, connection: Connection, grace_s: float) -> None:
    generations.remember_path(turn)
    if not turn.call.was_connected and connection.generation >= MAX_FIRST_GENERATIONS:
        finish_and_tell(turn, EndReason.FAILED)
    elif generations.needs_generation(turn):
        generations.offer_in_turn(turn, grace_s)


_CONSEQUENCES: dict[CallStatus, Callable[[Turn, Connection, float], None]] = {
    CallStatus.INVITING: _fail_while_inviting,
    CallStatus.ACCEPTING: _fail_while_accepting,
    CallStatus.ACCEPTED: _fail_while_accepted,
}


# ---- the table


@dataclass(frozen=True, slots=True)
class ConnectionRow:
    """What one trigger does in each state of a connection."""

    new: ConnectionCell
    offering: ConnectionCell
    answering: ConnectionCell
    connecting: ConnectionCell
    connected: ConnectionCell
    silent: ConnectionCell
    failed: ConnectionCell
    closed: ConnectionCell

    def cell(self, status: ConnectionStatus) -> ConnectionCell:
        """The cell of a state."""
        cell: ConnectionCell = getattr(self, status.value)
        return cell


_NO_RESULT = Refusal.RESULT_NOT_ASKED_FOR
_GONE = Refusal.CONNECTION_GONE
_AGAIN = Refusal.DUPLICATE
_NO_OFFER = Refusal.NO_OFFER_TO_ANSWER
_LATE = Refusal.DEADLINE_OVERTAKEN

# fmt: off
CONNECTION_TABLE: dict[Trigger, ConnectionRow] = {
    #                                     new              offering         answering        connecting
    #                                     connected        silent           failed           closed
    OfferCreated: ConnectionRow(          _NO_RESULT,      _offer_made,     _NO_RESULT,      _NO_RESULT,
                                          _NO_RESULT,      _NO_RESULT,      _GONE,           _GONE),
    AnswerCreated: ConnectionRow(         _NO_RESULT,      _NO_RESULT,      _answer_made,    _NO_RESULT,
                                          _NO_RESULT,      _NO_RESULT,      _GONE,           _GONE),
    CallAnswered: ConnectionRow(          _NO_OFFER,       _answer_came,    _NO_OFFER,       _AGAIN,
                                          _AGAIN,          _AGAIN,          _GONE,           _GONE),
    RemoteDescriptionSet: ConnectionRow(  _NO_RESULT,      _NO_RESULT,      _NO_RESULT,      _description_set,
                                          _description_set, _description_set, _GONE,         _GONE),
    CandidateReceived: ConnectionRow(     _candidate_came, _candidate_came, _candidate_came, _candidate_came,
                                          _candidate_came, _candidate_came, _GONE,           _GONE),
    ConnectionConnected: ConnectionRow(   _NO_RESULT,      _NO_RESULT,      _NO_RESULT,      _connected,
                                          _AGAIN,          _AGAIN,          _GONE,           _GONE),
    ConnectionFailed: ConnectionRow(      _NO_RESULT,      _failed,         _failed,         _failed,
                                          _failed,         _failed,         _GONE,           _GONE),
    PathSilent: ConnectionRow(            _NO_RESULT,      _NO_RESULT,      _NO_RESULT,      _NO_RESULT,
                                          _silent,         _AGAIN,          _GONE,           _GONE),
    PathAlive: ConnectionRow(             _NO_RESULT,      _NO_RESULT,      _NO_RESULT,      _NO_RESULT,
                                          _AGAIN,          _alive_again,    _GONE,           _GONE),
    RemoteClosed: ConnectionRow(          _NO_RESULT,      _NO_RESULT,      _NO_RESULT,      _remote_closed,
                                          _remote_closed,  _remote_closed,  _GONE,           _GONE),
    DeadlineKind.CONNECT: ConnectionRow(  _LATE,           _timed_out,      _timed_out,      _timed_out,
                                          _LATE,           _LATE,           _LATE,           _LATE),
}
# fmt: on


def step(turn: Turn, connection: Connection, trigger: Trigger, event: object) -> Refusal | None:
    """Let one cell of the table act."""
    cell = CONNECTION_TABLE[trigger].cell(connection.status)
    return cell if isinstance(cell, Refusal) else cell(turn, connection, event)
