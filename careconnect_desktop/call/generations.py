"""Offers and answers: how one generation begins, and how the next one follows a lost path.

Both sides may offer the next generation. The caller does at once, the callee a little later, so that they rarely
collide; when they do, the server takes one, and the other side answers it.
"""

from __future__ import annotations

from dataclasses import replace

from careconnect_desktop.call.deadlines import (
    ACK_S,
    CALLEE_OFFER_TURN_S,
    CONNECT_S,
    GIVE_OTHER_OFFER_S,
    PATH_MEMORY_LEFT_S,
    DeadlineKind,
)
from careconnect_desktop.call.effects import (
    CloseConnection,
    CreateAnswer,
    CreateOffer,
    OpenConnection,
    SendAnswer,
    SendCandidates,
    SendFlags,
    SendOffer,
    StoreResumeToken,
)
from careconnect_desktop.call.states import (
    NOTHING_TOLD,
    CallStatus,
    Connection,
    ConnectionStatus,
    MediaFlags,
    Side,
)
from careconnect_desktop.call.turn import Turn
from careconnect_desktop.model.calling import MAX_CANDIDATES_PER_CALL
from careconnect_desktop.model.session import SessionDescription


def offer(turn: Turn, generation: int) -> None:
    """Open the connection of `generation` and make its offer."""
    _prune(turn)
    turn.put(_new_connection(turn, generation, status=ConnectionStatus.OFFERING, is_offerer=True))
    turn.start(DeadlineKind.CONNECT, CONNECT_S, generation)
    turn.do(OpenConnection(generation), CreateOffer(generation))


def answer(turn: Turn, generation: int, remote_offer: SessionDescription) -> None:
    """Open the connection of `generation` and make the answer to `remote_offer`."""
    kept = turn.call.connection(generation)
    if kept is None or kept.status is not ConnectionStatus.NEW:
        give_up_offer(turn, generation)
        _prune(turn)
        kept = _new_connection(turn, generation)
    turn.stop(DeadlineKind.OFFER_TURN)
    turn.put(replace(kept, status=ConnectionStatus.ANSWERING, offer=remote_offer))
    turn.start(DeadlineKind.CONNECT, CONNECT_S, generation)
    turn.do(OpenConnection(generation), CreateAnswer(generation, remote_offer))


def close(turn: Turn, generation: int) -> None:
    """Close a connection; only its number is kept, until the next generation begins."""
    connection = turn.call.connection(generation)
    if connection is None:
        return
    if connection.is_open:
        turn.do(CloseConnection(generation))
    turn.stop_all(generation)
    turn.put(Connection(generation, status=ConnectionStatus.CLOSED, is_offerer=connection.is_offerer))


def give_up_offer(turn: Turn, generation: int) -> None:
    """Forget this side's own offer of a number that the other side's has won.

    What came for that number came from the winner: its candidates wait for its offer.
    """
    connection = turn.call.connection(generation)
    if connection is None:
        return
    waiting = () if connection.has_remote_description else connection.pending
    close(turn, generation)
    turn.drop(generation)
    turn.change(early=(*turn.call.early, *((generation, candidate) for candidate in waiting)))


def send_offer(turn: Turn, connection: Connection) -> None:
    """Send the offer of a generation if it is made, not yet taken, and the server knows this socket."""
    call = turn.call
    may_send = call.is_signaling_up and (call.is_bound or call.resume_token is None)
    if not may_send or connection.offer is None or connection.is_told or not connection.is_offerer:
        return
    turn.do(
        SendOffer(
            call.peer.reference,
            call.call_id,
            connection.generation,
            connection.offer,
            call.media,
            call.appointment_id,
        )
    )
    _send_candidates_once(turn, connection)
    turn.start(DeadlineKind.OFFER_ACK, ACK_S, connection.generation)


def send_answer(turn: Turn, connection: Connection) -> None:
    """Send the answer of a generation if it is made, not yet taken, and the server knows this socket."""
    call = turn.call
    may_send = call.is_signaling_up and (call.is_bound or call.resume_token is None)
    if not may_send or connection.answer is None or connection.is_told:
        return
    turn.do(SendAnswer(call.peer.reference, call.call_id, connection.generation, connection.answer))
    _send_candidates_once(turn, connection)
    turn.start(DeadlineKind.ANSWER_ACK, ACK_S, connection.generation)


def send_untold(turn: Turn) -> None:
    """Send again what the server has not taken: after a new socket, or when the other side is back."""
    for connection in turn.call.connections:
        send_offer(turn, connection)
        send_answer(turn, connection)


def send_flags(turn: Turn, flags: MediaFlags) -> None:
    """Tell what changed, or everything; only from a bound socket, which a callee has once its answer was taken."""
    call = turn.call
    if call.is_signaling_up and call.is_bound and flags != NOTHING_TOLD:
        turn.do(SendFlags(call.peer.reference, call.call_id, flags))


def accept(turn: Turn) -> None:
    """Both people agreed: from here on the path may be rebuilt without asking again."""
    turn.stop(DeadlineKind.RING)
    turn.change(status=CallStatus.ACCEPTED, is_path_remembered=True)
    remember_path(turn)
    keep_token(turn)
    send_flags(turn, turn.call.own_flags)


def keep_token(turn: Turn) -> None:
    """Store what a restarted program needs; only an accepted call can be resumed by one."""
    call = turn.call
    if call.status is CallStatus.ACCEPTED and call.resume_token is not None:
        turn.do(StoreResumeToken(call.resume_token, call.newest_generation))


def remember_path(turn: Turn) -> None:
    """While no path is alive: without one for 2 min nobody answers a next generation, so there is no call any more."""
    is_connected = any(c.status is ConnectionStatus.CONNECTED for c in turn.call.connections)
    if not is_connected and not turn.is_running(DeadlineKind.PATH_MEMORY):
        turn.start(DeadlineKind.PATH_MEMORY, PATH_MEMORY_LEFT_S)


def needs_generation(turn: Turn) -> bool:
    """The call is accepted, nothing connects it and nothing is under way."""
    call = turn.call
    return call.status is CallStatus.ACCEPTED and not any(c.is_under_way or c.is_path_alive for c in call.connections)


def offer_next(turn: Turn) -> None:
    """Offer the next generation now, if one is needed and the server can pass it on; else `ResumeTaken` does."""
    call = turn.call
    turn.stop(DeadlineKind.OFFER_TURN)
    if needs_generation(turn) and call.is_signaling_up and call.is_bound and call.is_path_remembered:
        offer(turn, call.newest_generation + 1)


def offer_in_turn(turn: Turn, after_s: float = 0.0) -> None:
    """Offer the next generation when it is this side's turn, not before `after_s`."""
    wait_s = after_s + (CALLEE_OFFER_TURN_S if turn.call.side is Side.CALLEE else 0.0)
    if wait_s > 0.0:
        if not turn.is_running(DeadlineKind.OFFER_TURN):
            turn.start(DeadlineKind.OFFER_TURN, wait_s)
    else:
        offer_next(turn)


def step_back(turn: Turn, generation: int, newest: int | None) -> None:
    """Give way to the generation `newest` of the other side, which the server took; this side's `generation` is closed.

    The other side's offer is on its way or was lost with a socket: it gets a moment to arrive, then this side offers
    the number after it.
    """
    connection = turn.call.connection(generation)
    if connection is not None and not connection.is_path_alive:
        give_up_offer(turn, generation)
    newest_generation = max(newest or 0, generation)
    still_early = tuple(item for item in turn.call.early if item[0] >= newest_generation)
    turn.change(newest_generation=newest_generation, early=still_early)
    if needs_generation(turn):
        turn.start(DeadlineKind.OFFER_TURN, GIVE_OTHER_OFFER_S)


def _new_connection(
    turn: Turn, generation: int, *, status: ConnectionStatus = ConnectionStatus.NEW, is_offerer: bool = False
) -> Connection:
    mine = tuple(candidate for number, candidate in turn.call.early if number == generation)
    turn.change(
        newest_generation=max(generation, turn.call.newest_generation),
        early=tuple(item for item in turn.call.early if item[0] > generation),
    )
    keep_token(turn)
    return Connection(
        generation,
        status=status,
        is_offerer=is_offerer,
        pending=mine[: MAX_CANDIDATES_PER_CALL + 1],
        candidate_count=sum(candidate is not None for candidate in mine),
        is_remote_complete=None in mine,
    )


def _prune(turn: Turn) -> None:
    # One that media still passes over stays beside its successor; all others have nothing left to give.
    for connection in turn.call.connections:
        if not connection.is_path_alive:
            close(turn, connection.generation)
            turn.drop(connection.generation)


def _send_candidates_once(turn: Turn, connection: Connection) -> None:
    # They stand in the description too, so that what gets lost here is not lost for the other side.
    if not connection.is_sent:
        call = turn.call
        turn.do(SendCandidates(call.peer.reference, call.call_id, connection.generation, connection.local_candidates))
        turn.put(replace(connection, is_sent=True))
