"""The realtime line to the server: typed events out with an acknowledgement each, typed events in, in order.

What crosses is the contract's own frozen models, so that nothing is said twice; what is malformed never gets here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeAlias

from careconnect_desktop.call.states import MediaFlags
from careconnect_desktop.model.session import IceCandidate, SessionDescription
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.protocol import realtime


class LineState(StrEnum):
    """The line to the server. ENDED: the session is over, only a new sign-in helps."""

    CLOSED = "closed"
    CONNECTING = "connecting"
    ONLINE = "online"
    ENDED = "ended"


CallSignal: TypeAlias = (
    realtime.CallMade
    | realtime.CallAnswered
    | realtime.CandidateReceived
    | realtime.CallRejected
    | realtime.CallEnded
    | realtime.CallState
)
"""What the server tells about calls."""


@dataclass(frozen=True, slots=True)
class OnlineUsers:
    """An `onlineUsers` event: who of the related users is there, told right after connecting."""

    medical_ids: tuple[str, ...]


ServerEvent: TypeAlias = (
    CallSignal
    | OnlineUsers
    | realtime.ReceiveMessage
    | realtime.NewMessage
    | realtime.Typing
    | realtime.DoctorStatus
    | realtime.Presence
    | realtime.MessageRead
    | realtime.AppointmentChanged
    | realtime.QueuePlace
)

EventListener = Callable[[ServerEvent], None]
LineListener = Callable[[LineState], None]


class SignalingLine(Protocol):
    """Opening, closing and hearing. Listeners are called on the loop that opened the line, in order."""

    @property
    def state(self) -> LineState: ...

    def subscribe(self, listener: EventListener) -> Unsubscribe: ...

    def subscribe_state(self, listener: LineListener) -> Unsubscribe: ...

    async def open(self) -> None:
        """Connect and stay connected, whatever happens, until `close`; returns once online.

        Raises ``session_ended``, ``unreachable``, ``timeout`` when the first connection fails; nothing is tried on
        then.
        """
        ...

    async def close(self) -> None: ...


class CallSignaling(Protocol):
    """What a client says about calls. Every method waits for the acknowledgement.

    Raises `CareConnectError` with the server's code (``not_related``, ``user_offline``, ``busy``, ``glare``,
    ``stale_generation``, ``no_call``, ...), or ``unreachable`` (no line) or ``timeout`` (no answer in 10 s). A refusal
    of `glare` holds the other call's id in `SignalRefusedError.call_id`.
    """

    async def call_user(
        self,
        *,
        to: str,
        call_id: str,
        offer: SessionDescription,
        generation: int,
        appointment_id: str | None,
        has_audio: bool,
        has_video: bool,
    ) -> realtime.CallUserAck: ...

    async def answer_call(
        self, *, to: str, call_id: str, answer: SessionDescription, generation: int
    ) -> realtime.AnswerAck: ...

    async def send_candidate(
        self, *, to: str, call_id: str, candidate: IceCandidate | None, generation: int
    ) -> None: ...

    async def reject_call(self, *, to: str, call_id: str, reason: str | None = None) -> None: ...

    async def end_call(self, *, to: str, call_id: str, reason: str | None = None) -> None: ...

    async def resume_call(self, *, resume_token: str) -> realtime.ResumeAck: ...

    async def send_call_state(self, *, to: str, call_id: str, flags: MediaFlags) -> None:
        """Flags of None are not sent; ``unattended`` and ``recordingAccepted`` are keys beyond the contract's four."""
        ...


class MessageSignaling(Protocol):
    """Chat over the realtime line."""

    async def send_message(self, *, receiver: str, text: str, client_id: str) -> realtime.MessageAck: ...

    async def send_typing(self, *, to: str) -> None: ...
