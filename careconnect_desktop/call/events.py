"""What can happen to a call. Past tense, immutable; times are told by `DeadlinePassed` alone.

The first three begin a call (`begin`); all others, and `CallMade` again, go through `transition`. Every event that the
service gets for a call must be handed over, also after the call has ended: the tables know what to do with it.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from careconnect_desktop.call.deadlines import Deadline
from careconnect_desktop.call.states import AUDIO_AND_VIDEO, MediaFlags, MediaKinds, Party, Side
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.model.session import IceCandidate, SessionDescription

# ---- what a person here did


@dataclass(frozen=True, slots=True)
class CallPlaced:
    """A person here called `to`. Begins a call. `call_id` is this program's new UUID."""

    call_id: str
    to: Party
    media: MediaKinds = AUDIO_AND_VIDEO
    appointment_id: str | None = None
    is_signaling_up: bool = True


@dataclass(frozen=True, slots=True)
class CallRestored:
    """This program was restarted and found an accepted call that it was in; a person may be asked first.

    resume_token, generation: as `Call.resume_token`, `Call.newest_generation` were when they were last stored.
    is_path_remembered: the path was alive less than 2 min ago (`PATH_MEMORY_S`).
    is_signaling_up: if not, the call is resumed once `SignalingRestored` comes.
    """

    call_id: str
    side: Side
    peer: Party
    resume_token: str = field(repr=False)
    generation: int
    is_path_remembered: bool
    media: MediaKinds = AUDIO_AND_VIDEO
    appointment_id: str | None = None
    is_signaling_up: bool = True


@dataclass(frozen=True, slots=True)
class Answered:
    """A person here answered (or had said "I am ready" in the waiting room of this visit)."""


@dataclass(frozen=True, slots=True)
class Declined:
    """A person here declined, or this program had to (BUSY)."""

    reason: EndReason = EndReason.DECLINED


@dataclass(frozen=True, slots=True)
class HungUp:
    """A person here ended the call: cancels, declines or hangs up, as the state has it."""

    reason: EndReason = EndReason.HANGUP


@dataclass(frozen=True, slots=True)
class OwnFlagsChanged:
    """A device was muted, turned off, shared: already done, now to be told. Fields of None are as before."""

    flags: MediaFlags


# ---- what the other side sent (`sender` is the wire's `from`)


@dataclass(frozen=True, slots=True)
class CallMade:
    """`call-made`: begins a call on the callee's side, or offers a later generation of a call that is known."""

    sender: Party
    call_id: str
    offer: SessionDescription
    generation: int = 1
    media: MediaKinds = AUDIO_AND_VIDEO
    appointment_id: str | None = None


@dataclass(frozen=True, slots=True)
class CallAnswered:
    """`call-answered`."""

    sender: Party
    call_id: str
    answer: SessionDescription
    generation: int = 1


@dataclass(frozen=True, slots=True)
class CandidateReceived:
    """`ice-candidate`. A candidate of None (also: an empty string on the wire) is the end of candidates.

    generation: None on the wire means the newest.
    """

    sender: Party
    call_id: str
    candidate: IceCandidate | None
    generation: int | None = None


@dataclass(frozen=True, slots=True)
class CallRejected:
    """`call-rejected`."""

    sender: Party
    call_id: str
    reason: EndReason = EndReason.DECLINED


@dataclass(frozen=True, slots=True)
class CallEnded:
    """`call-ended`, the other side's or the server's."""

    sender: Party
    call_id: str
    reason: EndReason = EndReason.HANGUP


@dataclass(frozen=True, slots=True)
class PeerFlagsChanged:
    """`call-state` of the other person."""

    sender: Party
    call_id: str
    flags: MediaFlags


@dataclass(frozen=True, slots=True)
class PeerSignalingLost:
    """`call-state` with `connection` "lost", from the server."""

    sender: Party
    call_id: str


@dataclass(frozen=True, slots=True)
class PeerSignalingRestored:
    """`call-state` with `connection` "back", from the server."""

    sender: Party
    call_id: str


# ---- acknowledgements: `Taken` is {ok: true}, `Refused` is {ok: false, code}


@dataclass(frozen=True, slots=True)
class OfferTaken:
    """Acknowledgement of `call-user`."""

    generation: int
    resume_token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OfferRefused:
    """Refusal of `call-user`. other_call_id: with `glare`. newest_generation: with `stale_generation`."""

    generation: int
    code: str
    other_call_id: str | None = None
    newest_generation: int | None = None


@dataclass(frozen=True, slots=True)
class AnswerTaken:
    """Acknowledgement of `answer-call`."""

    generation: int
    resume_token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AnswerRefused:
    """Refusal of `answer-call`."""

    generation: int
    code: str
    newest_generation: int | None = None


@dataclass(frozen=True, slots=True)
class ResumeTaken:
    """Acknowledgement of `resume-call`."""

    generation: int
    peer: Party
    resume_token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class ResumeRefused:
    """Refusal of `resume-call`."""

    code: str


@dataclass(frozen=True, slots=True)
class EndTaken:
    """Acknowledgement of `end-call` or `reject-call`."""


@dataclass(frozen=True, slots=True)
class EndRefused:
    """Refusal of `end-call` or `reject-call`."""

    code: str


@dataclass(frozen=True, slots=True)
class NoteRefused:
    """Refusal of `ice-candidate` or `call-state`; their acknowledgements are not told."""

    code: str


# ---- the socket


@dataclass(frozen=True, slots=True)
class SignalingLost:
    """The socket is gone; what was sent and not acknowledged may or may not have arrived."""


@dataclass(frozen=True, slots=True)
class SignalingRestored:
    """A new socket is connected and authenticated."""


# ---- results of effects, and what peer connections tell (ports/rtc.py)


@dataclass(frozen=True, slots=True)
class OfferCreated:
    """`CreateOffer` returned. candidates: all local ones, in the order of the description."""

    generation: int
    offer: SessionDescription
    candidates: tuple[IceCandidate, ...] = ()


@dataclass(frozen=True, slots=True)
class AnswerCreated:
    """`CreateAnswer` returned: the remote offer is applied, the answer is the local description."""

    generation: int
    answer: SessionDescription
    candidates: tuple[IceCandidate, ...] = ()


@dataclass(frozen=True, slots=True)
class RemoteDescriptionSet:
    """`SetRemoteDescription` returned."""

    generation: int


@dataclass(frozen=True, slots=True)
class ConnectionConnected:
    """The peer connection told `connected`."""

    generation: int


@dataclass(frozen=True, slots=True)
class ConnectionFailed:
    """The peer connection failed, closed by itself, or one of its effects raised. code: the `CareConnectError`'s."""

    generation: int
    code: str


@dataclass(frozen=True, slots=True)
class PathSilent:
    """`path_silent`: nothing has come for 2 s."""

    generation: int


@dataclass(frozen=True, slots=True)
class PathAlive:
    """`path_alive`: packets come again."""

    generation: int


@dataclass(frozen=True, slots=True)
class RemoteClosed:
    """`remote_ended`: the other side closed this connection in good order."""

    generation: int


# ---- time


@dataclass(frozen=True, slots=True)
class DeadlinePassed:
    """A deadline that `SetDeadline` started has passed and was neither cleared nor set again."""

    deadline: Deadline


Beginning = CallPlaced | CallMade | CallRestored

PersonEvent = Answered | Declined | HungUp | OwnFlagsChanged
PeerEvent = (
    CallMade
    | CallAnswered
    | CandidateReceived
    | CallRejected
    | CallEnded
    | PeerFlagsChanged
    | PeerSignalingLost
    | PeerSignalingRestored
)
AckEvent = (
    OfferTaken
    | OfferRefused
    | AnswerTaken
    | AnswerRefused
    | ResumeTaken
    | ResumeRefused
    | EndTaken
    | EndRefused
    | NoteRefused
)
SignalingEvent = SignalingLost | SignalingRestored
ConnectionEvent = (
    OfferCreated
    | AnswerCreated
    | RemoteDescriptionSet
    | ConnectionConnected
    | ConnectionFailed
    | PathSilent
    | PathAlive
    | RemoteClosed
)
Event = (
    CallPlaced | CallRestored | PersonEvent | PeerEvent | AckEvent | SignalingEvent | ConnectionEvent | DeadlinePassed
)
