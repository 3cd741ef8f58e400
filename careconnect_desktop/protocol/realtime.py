"""Socket.IO events: what a client sends, what the other side gets, what the server acknowledges."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, field_validator

from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.appointments import AppointmentOut
from careconnect_desktop.protocol.base import (
    Instant,
    OpenWireModel,
    Reference,
    ShortLine,
    WireModel,
    hidden,
)
from careconnect_desktop.protocol.messages import ClientId, MessageOut, MessageText
from careconnect_desktop.protocol.names import (
    MAX_CANDIDATE_BYTES,
    MAX_DESCRIPTION_BYTES,
)

CallId = Annotated[
    str,
    StringConstraints(pattern=r"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"),
]
Generation = Annotated[int, Field(ge=1, le=1_000_000, strict=True)]


class From(WireModel):
    """The other person; always set by the server."""

    id: str
    medical_id: str
    name: str
    role: Role


class Description(OpenWireModel):
    """RTCSessionDescriptionInit; `sdp` up to 128 KB."""

    type: Literal["offer", "answer"]
    sdp: Annotated[str, StringConstraints(min_length=1)]

    @field_validator("sdp")
    @classmethod
    def _bounded(cls, sdp: str) -> str:
        if len(sdp.encode("utf-8", "surrogatepass")) > MAX_DESCRIPTION_BYTES:
            raise ValueError("description over 128 KB")
        return sdp


class Offer(Description):
    type: Literal["offer"]


class Answer(Description):
    type: Literal["answer"]


class Candidate(OpenWireModel):
    """RTCIceCandidateInit; an empty `candidate` string is the end of candidates, as null is."""

    candidate: str = ""
    sdp_mid: str | None = None
    sdp_m_line_index: Annotated[int, Field(ge=0, le=65535)] | None = None
    username_fragment: str | None = None

    @field_validator("candidate")
    @classmethod
    def _bounded(cls, candidate: str) -> str:
        if len(candidate.encode("utf-8", "surrogatepass")) > MAX_CANDIDATE_BYTES:
            raise ValueError("candidate over 2 KB")
        return candidate


class MediaKinds(WireModel):
    audio: bool = True
    video: bool = True


# ---- what a client sends


class CallUser(WireModel):
    """The first offer of a call, and each of a later generation. The server picks a `call_id` if none is given."""

    to: Reference
    offer: Offer
    call_id: CallId | None = None
    appointment_id: Reference | None = None
    media: MediaKinds | None = None
    generation: Generation | None = None


class AnswerCall(WireModel):
    to: Reference
    answer: Answer
    call_id: CallId
    generation: Generation | None = None


class SendCandidate(WireModel):
    to: Reference
    call_id: CallId
    candidate: Candidate | None
    generation: Generation | None = None


class RejectCall(WireModel):
    to: Reference
    call_id: CallId
    reason: ShortLine | None = None


class EndCall(WireModel):
    to: Reference
    call_id: CallId
    reason: ShortLine | None = None


class ResumeCall(WireModel):
    resume_token: Annotated[str, StringConstraints(min_length=1, max_length=256)]


class SendCallState(OpenWireModel):
    """Muted, camera off, sharing, recording; further keys pass through."""

    to: Reference
    call_id: CallId
    audio: bool | None = None
    video: bool | None = None
    screen: bool | None = None
    recording: bool | None = None


class SendMessage(WireModel):
    receiver: Reference
    message: Annotated[MessageText, Field(min_length=1)]
    client_id: ClientId | None = None


class SendTyping(WireModel):
    to: Reference


class SendDoctorStatus(WireModel):
    status: Literal["available", "away"]
    delay_minutes: Annotated[int, Field(ge=0, le=1440)] | None = None


# ---- what the other side gets


class CallMade(WireModel):
    from_: Annotated[From, Field(alias="from")]
    offer: Offer
    call_id: CallId
    appointment_id: str | None = None
    media: MediaKinds | None = None
    generation: Generation = 1


class CallAnswered(WireModel):
    from_: Annotated[From, Field(alias="from")]
    answer: Answer
    call_id: CallId
    generation: Generation = 1


class CandidateReceived(WireModel):
    from_: Annotated[From, Field(alias="from")]
    call_id: CallId
    candidate: Candidate | None = None
    generation: Generation | None = None


class CallRejected(WireModel):
    from_: Annotated[From, Field(alias="from")]
    call_id: CallId
    reason: str | None = None


class CallEnded(WireModel):
    from_: Annotated[From, Field(alias="from")]
    call_id: CallId
    reason: str | None = None


class CallState(OpenWireModel):
    """What the other side told about itself, or, from the server, `connection` "lost" or "back"."""

    from_: Annotated[From, Field(alias="from")]
    call_id: CallId
    audio: bool | None = hidden()
    video: bool | None = hidden()
    screen: bool | None = hidden()
    recording: bool | None = hidden()
    connection: Literal["lost", "back"] | None = hidden()


class ReceiveMessage(WireModel):
    """The seeds' spelling of a new message; `sender` is a medicalId."""

    id: str
    sender: str
    message: str
    timestamp: Instant
    client_id: str | None = None


class NewMessage(WireModel):
    message: MessageOut


class Typing(WireModel):
    from_: Annotated[From, Field(alias="from")]


class DoctorStatus(WireModel):
    medical_id: str
    status: Literal["available", "away"]
    delay_minutes: int | None = None


class Presence(WireModel):
    medical_id: str
    is_online: bool


class MessageRead(WireModel):
    user_id: str
    read_at: Instant


class AppointmentChanged(WireModel):
    appointment: AppointmentOut


class QueuePlace(WireModel):
    appointment_id: str
    position: int
    estimate_minutes: int | None = None


# ---- acknowledgements


class CallUserAck(WireModel):
    ok: Literal[True] = True
    call_id: str
    generation: int
    resume_token: str


class AnswerAck(WireModel):
    ok: Literal[True] = True
    resume_token: str


class ResumeAck(WireModel):
    ok: Literal[True] = True
    call_id: str
    generation: int
    peer: From
    resume_token: str


class MessageAck(WireModel):
    ok: Literal[True] = True
    message: MessageOut
