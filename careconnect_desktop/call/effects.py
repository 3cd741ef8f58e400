"""What the tables want done. Imperative, immutable, to be run in the order given.

Those of one generation are run one after the other (a `PeerConnection` is not re-entrant); those on devices and
`CloseConnection` never wait behind anything. What an effect returns comes back as the event that its text names.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from careconnect_desktop.call.deadlines import Deadline
from careconnect_desktop.call.refusals import Refusal
from careconnect_desktop.call.states import MediaFlags, MediaKinds
from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.model.session import IceCandidate, SessionDescription

# ---- devices


@dataclass(frozen=True, slots=True)
class StartMedia:
    """`CallMedia.start`: a person here has acted. At most once a call; later generations never start a device."""


@dataclass(frozen=True, slots=True)
class CloseMedia:
    """`CallMedia.close`: every device is closed when it returns. Once, before anything is told to anybody."""


# ---- peer connections


@dataclass(frozen=True, slots=True)
class OpenConnection:
    """`PeerConnectionFactory.create` for this generation, with fresh ICE servers. A failure is `ConnectionFailed`."""

    generation: int


@dataclass(frozen=True, slots=True)
class CreateOffer:
    """`create_offer`; then `OfferCreated` with `local_candidates`, or `ConnectionFailed`."""

    generation: int


@dataclass(frozen=True, slots=True)
class CreateAnswer:
    """`create_answer`; then `AnswerCreated` with `local_candidates`, or `ConnectionFailed`."""

    generation: int
    offer: SessionDescription


@dataclass(frozen=True, slots=True)
class SetRemoteDescription:
    """`set_remote_description`; then `RemoteDescriptionSet`, or `ConnectionFailed`."""

    generation: int
    answer: SessionDescription


@dataclass(frozen=True, slots=True)
class AddIceCandidate:
    """`add_ice_candidate`; nothing comes back, one that is refused harms no other."""

    generation: int
    candidate: IceCandidate | None


@dataclass(frozen=True, slots=True)
class CloseConnection:
    """`close`, without waiting for it.

    What else was asked of this generation is dropped, and nothing that this connection still tells is handed over: the
    same number may be opened again at once (an offer that lost against the other side's).
    """

    generation: int


# ---- the wire; only ever emitted while a socket is connected


@dataclass(frozen=True, slots=True)
class SendOffer:
    """`call-user`; then `OfferTaken` or `OfferRefused`. Repeated unchanged until one of them came."""

    to: str
    call_id: str
    generation: int
    offer: SessionDescription
    media: MediaKinds
    appointment_id: str | None = None


@dataclass(frozen=True, slots=True)
class SendAnswer:
    """`answer-call`; then `AnswerTaken` or `AnswerRefused`. Repeated unchanged until one of them came."""

    to: str
    call_id: str
    generation: int
    answer: SessionDescription


@dataclass(frozen=True, slots=True)
class SendCandidates:
    """One `ice-candidate` each, in order, with a last one of null; refusals are `NoteRefused`."""

    to: str
    call_id: str
    generation: int
    candidates: tuple[IceCandidate, ...]


@dataclass(frozen=True, slots=True)
class SendReject:
    """`reject-call`; then `EndTaken` or `EndRefused`."""

    to: str
    call_id: str
    reason: EndReason


@dataclass(frozen=True, slots=True)
class SendEnd:
    """`end-call`; then `EndTaken` or `EndRefused`."""

    to: str
    call_id: str
    reason: EndReason


@dataclass(frozen=True, slots=True)
class SendResume:
    """`resume-call`; then `ResumeTaken` or `ResumeRefused`."""

    resume_token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SendFlags:
    """`call-state`; refusals are `NoteRefused`."""

    to: str
    call_id: str
    flags: MediaFlags


# ---- the rest


@dataclass(frozen=True, slots=True)
class SetDeadline:
    """Start `deadline`, or start it anew; `DeadlinePassed` comes after that many seconds unless it is cleared."""

    deadline: Deadline
    after_s: float


@dataclass(frozen=True, slots=True)
class ClearDeadline:
    """Stop `deadline` if it runs."""

    deadline: Deadline


@dataclass(frozen=True, slots=True)
class AnswerOther:
    """Glare: the other person rings here with `call_id`. Feed `Answered` to that call, as soon as it is known.

    It comes last: this call's devices are closed by then, so that the other call finds them free.
    """

    call_id: str


@dataclass(frozen=True, slots=True)
class StoreResumeToken:
    """Keep what `CallRestored` needs, for a restarted program; None forgets it."""

    resume_token: str | None = field(repr=False)
    generation: int


@dataclass(frozen=True, slots=True)
class ReportRefusal:
    """Log that `event_name` changed nothing and why (no payload); a local one is also the answer to a command."""

    event_name: str
    refusal: Refusal


Effect = (
    StartMedia
    | CloseMedia
    | OpenConnection
    | CreateOffer
    | CreateAnswer
    | SetRemoteDescription
    | AddIceCandidate
    | CloseConnection
    | SendOffer
    | SendAnswer
    | SendCandidates
    | SendReject
    | SendEnd
    | SendResume
    | SendFlags
    | SetDeadline
    | ClearDeadline
    | AnswerOther
    | StoreResumeToken
    | ReportRefusal
)
Effects = tuple[Effect, ...]
