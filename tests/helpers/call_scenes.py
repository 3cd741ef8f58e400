"""Calls in every state, built by what really leads there; for tests of the tables."""

from __future__ import annotations

from typing import TypeVar

from careconnect_desktop.call import effects, events
from careconnect_desktop.call.deadlines import Deadline, DeadlineKind
from careconnect_desktop.call.machine import begin, transition
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.states import Call, CallStatus, Connection, Party, Side
from careconnect_desktop.model.people import Role
from careconnect_desktop.model.session import IceCandidate, SessionDescription

CALL_ID = "0190a3c4-0000-7000-8000-000000000001"
OTHER_CALL_ID = "0190a3c4-0000-7000-8000-000000000002"
PEER = Party("u-2", "PAT001", "Bo Ek", Role.PATIENT)
STRANGER = Party("u-3", "PAT009", "Someone Else", Role.PATIENT)

E = TypeVar("E")


def offer(name: str = "theirs") -> SessionDescription:
    return SessionDescription("offer", f"offer {name}")


def answer(name: str = "theirs") -> SessionDescription:
    return SessionDescription("answer", f"answer {name}")


def candidate(number: int) -> IceCandidate:
    return IceCandidate(f"candidate:{number}", "0", 0)


LOCAL_CANDIDATES = (candidate(101), candidate(102))


def made(generation: int = 1, sender: Party = PEER) -> events.CallMade:
    return events.CallMade(sender, CALL_ID, offer(f"theirs {generation}"), generation)


def answered(generation: int = 1, sender: Party = PEER) -> events.CallAnswered:
    return events.CallAnswered(sender, CALL_ID, answer(f"theirs {generation}"), generation)


def came(number: int | None, generation: int | None = 1, sender: Party = PEER) -> events.CandidateReceived:
    return events.CandidateReceived(sender, CALL_ID, None if number is None else candidate(number), generation)


def passed(kind: DeadlineKind, generation: int = 0) -> events.DeadlinePassed:
    return events.DeadlinePassed(Deadline(kind, generation))


def offer_created(generation: int = 1) -> events.OfferCreated:
    return events.OfferCreated(generation, offer(f"mine {generation}"), LOCAL_CANDIDATES)


def answer_created(generation: int = 1) -> events.AnswerCreated:
    return events.AnswerCreated(generation, answer(f"mine {generation}"), LOCAL_CANDIDATES)


def play(call: Call, *happened: events.Event) -> tuple[Call, list[effects.Effect]]:
    """The call after all of these, and all effects in order."""
    found: list[effects.Effect] = []
    for event in happened:
        call, more = transition(call, event)
        found.extend(more)
    return call, found


def begun(event: events.Beginning) -> tuple[Call, list[effects.Effect]]:
    """The call that `event` begins, and its first effects."""
    call, found = begin(event)
    return call, list(found)


def after(call: Call, *happened: events.Event) -> Call:
    """The call after all of these, none of which may be refused."""
    for event in happened:
        call, found = transition(call, event)
        refused = only(found, effects.ReportRefusal)
        assert not refused, refused
    return call


def refusal(call: Call, event: events.Event) -> Refusal:
    """Why `event` changes nothing; it must change nothing."""
    unchanged, found = transition(call, event)
    assert unchanged is call
    (told,) = found
    assert isinstance(told, effects.ReportRefusal), told
    return told.refusal


def only(found: list[effects.Effect] | effects.Effects, kind: type[E]) -> list[E]:
    """The effects of one kind, in order."""
    return [effect for effect in found if isinstance(effect, kind)]


def names(found: list[effects.Effect] | effects.Effects) -> list[str]:
    """The effects by name, without deadlines."""
    deadlines = effects.SetDeadline | effects.ClearDeadline
    return [type(effect).__name__ for effect in found if not isinstance(effect, deadlines)]


def newest(call: Call) -> Connection:
    """The newest connection, which must be there."""
    connection = call.newest_connection
    assert connection is not None
    return connection


# ---- states


def placed() -> Call:
    """INVITING, the offer is being made."""
    return begin(events.CallPlaced(CALL_ID, Party(medical_id="PAT001")))[0]


def inviting() -> Call:
    """INVITING, the offer is sent, no word of the server yet."""
    return after(placed(), offer_created())


def rung() -> Call:
    """INVITING, and it rings over there."""
    return after(inviting(), events.OfferTaken(1, "token-1"))


def ringing() -> Call:
    """RINGING."""
    return begin(made())[0]


def accepting() -> Call:
    """ACCEPTING, the answer is being made."""
    return after(ringing(), events.Answered())


def answer_sent() -> Call:
    """ACCEPTING, the answer is sent, no word of the server yet."""
    return after(accepting(), answer_created())


def accepted(side: Side = Side.CALLER) -> Call:
    """ACCEPTED, both descriptions applied, not connected."""
    if side is Side.CALLER:
        return after(rung(), answered(), events.RemoteDescriptionSet(1))
    return after(answer_sent(), events.AnswerTaken(1, "token-1"))


def connected(side: Side = Side.CALLER) -> Call:
    """ACCEPTED, media passes."""
    return after(accepted(side), events.ConnectionConnected(1))


def silent(side: Side = Side.CALLER) -> Call:
    """ACCEPTED, nothing has come for 2 s."""
    return after(connected(side), events.PathSilent(1))


def lost(side: Side = Side.CALLER) -> Call:
    """ACCEPTED, the path is lost; the caller already offers the second generation."""
    return after(silent(side), events.ConnectionFailed(1, "path_lost"))


def reoffering() -> Call:
    """ACCEPTED, the caller's second offer is sent."""
    return after(lost(), offer_created(2))


def ending() -> Call:
    """ENDING."""
    return after(connected(), events.HungUp())


def ended() -> Call:
    """ENDED."""
    return after(ending(), events.EndTaken())


EVERY_STATE = {
    CallStatus.INVITING: (placed, inviting, rung),
    CallStatus.RINGING: (ringing,),
    CallStatus.ACCEPTING: (accepting, answer_sent),
    CallStatus.ACCEPTED: (
        accepted,
        connected,
        silent,
        lost,
        reoffering,
        lambda: accepted(Side.CALLEE),
        lambda: connected(Side.CALLEE),
        lambda: lost(Side.CALLEE),
        lambda: after(connected(), events.SignalingLost()),
        lambda: after(connected(), events.SignalingLost(), events.SignalingRestored()),
    ),
    CallStatus.ENDING: (ending,),
    CallStatus.ENDED: (ended, lambda: after(ending(), passed(DeadlineKind.END_ACK))),
}
