"""A realtime line between two people in one process: what the contract says of the good cases, and nothing else.

The server's rules have tests of their own; this stands in for it where only the client is looked at.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from careconnect_desktop.call.states import MediaFlags
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from careconnect_desktop.model.session import IceCandidate, SessionDescription
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.ports.refusals import SignalRefusedError
from careconnect_desktop.ports.signaling import EventListener, LineListener, LineState, ServerEvent
from careconnect_desktop.protocol import mapping, realtime


@dataclass
class HubCall:
    call_id: str
    caller: str
    callee: str
    generation: int = 1
    is_accepted: bool = False
    is_over: bool = False
    held: list[realtime.CandidateReceived] = field(default_factory=list)


class Hub:
    """Everybody's lines by medicalId, and the calls."""

    def __init__(self) -> None:
        self.lines: dict[str, HubLine] = {}
        self.calls: dict[str, HubCall] = {}

    def line(self, medical_id: str, role: Role) -> HubLine:
        line = self.lines[medical_id] = HubLine(self, medical_id, role)
        return line

    def call(self, call_id: str, medical_id: str) -> HubCall:
        call = self.calls.get(call_id)
        if call is None or call.is_over or medical_id not in (call.caller, call.callee):
            raise SignalRefusedError("no_call")
        return call


class HubLine:
    """One person's program: `SignalingLine` and `CallSignaling` at once. `sent` is what it said, in order."""

    def __init__(self, hub: Hub, medical_id: str, role: Role) -> None:
        self._hub = hub
        self._listeners: list[EventListener] = []
        self._state_listeners: list[LineListener] = []
        self._state = LineState.ONLINE
        self.origin = realtime.From(id=f"id-{medical_id}", medical_id=medical_id, name=medical_id.title(), role=role)
        self.sent: list[str] = []
        self.refuse_next: SignalRefusedError | None = None

    @property
    def state(self) -> LineState:
        return self._state

    def subscribe(self, listener: EventListener) -> Unsubscribe:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def subscribe_state(self, listener: LineListener) -> Unsubscribe:
        self._state_listeners.append(listener)
        return lambda: self._state_listeners.remove(listener) if listener in self._state_listeners else None

    async def open(self) -> None:
        self.set_state(LineState.ONLINE)

    async def close(self) -> None:
        self.set_state(LineState.CLOSED)

    def set_state(self, state: LineState) -> None:
        self._state = state
        for listener in tuple(self._state_listeners):
            listener(state)

    def deliver(self, event: ServerEvent) -> None:
        """As the server's word: on the loop, in order, not within the sender's own step."""
        if self._state is LineState.ONLINE:
            asyncio.get_running_loop().call_soon(self._tell, event)

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
    ) -> realtime.CallUserAck:
        self._said("call-user")
        call = self._hub.calls.get(call_id)
        if call is None:
            if to not in self._hub.lines or self._hub.lines[to].state is not LineState.ONLINE:
                raise SignalRefusedError("user_offline")
            call = self._hub.calls[call_id] = HubCall(call_id, self.origin.medical_id, to)
        call.generation = generation
        self._hub.lines[to].deliver(
            realtime.CallMade(
                from_=self.origin,
                offer=mapping.offer(offer),
                call_id=call_id,
                appointment_id=appointment_id,
                media=realtime.MediaKinds(audio=has_audio, video=has_video),
                generation=generation,
            )
        )
        return realtime.CallUserAck(call_id=call_id, generation=generation, resume_token=f"{call_id}:caller")

    async def answer_call(
        self, *, to: str, call_id: str, answer: SessionDescription, generation: int
    ) -> realtime.AnswerAck:
        self._said("answer-call")
        call = self._hub.call(call_id, self.origin.medical_id)
        call.is_accepted = True
        other = self._hub.lines[to]
        other.deliver(
            realtime.CallAnswered(
                from_=self.origin, answer=mapping.answer(answer), call_id=call_id, generation=generation
            )
        )
        for candidate in call.held:
            other.deliver(candidate)
        call.held.clear()
        return realtime.AnswerAck(resume_token=f"{call_id}:callee")

    async def send_candidate(self, *, to: str, call_id: str, candidate: IceCandidate | None, generation: int) -> None:
        self._said("ice-candidate")
        event = realtime.CandidateReceived(
            from_=self.origin, call_id=call_id, candidate=mapping.candidate(candidate), generation=generation
        )
        call = self._hub.calls.get(call_id)
        if call is not None and not call.is_accepted and self.origin.medical_id == call.callee:
            call.held.append(event)
        elif to in self._hub.lines:
            self._hub.lines[to].deliver(event)
        else:
            raise SignalRefusedError("not_related")

    async def reject_call(self, *, to: str, call_id: str, reason: str | None = None) -> None:
        self._said("reject-call")
        self._hub.call(call_id, self.origin.medical_id).is_over = True
        self._hub.lines[to].deliver(realtime.CallRejected(from_=self.origin, call_id=call_id, reason=reason))

    async def end_call(self, *, to: str, call_id: str, reason: str | None = None) -> None:
        self._said("end-call")
        call = self._hub.calls.get(call_id)
        if call is not None and not call.is_over:
            call.is_over = True
            self._hub.lines[to].deliver(realtime.CallEnded(from_=self.origin, call_id=call_id, reason=reason))

    async def resume_call(self, *, resume_token: str) -> realtime.ResumeAck:
        self._said("resume-call")
        call = self._hub.call(resume_token.partition(":")[0], self.origin.medical_id)
        other = call.callee if self.origin.medical_id == call.caller else call.caller
        return realtime.ResumeAck(
            call_id=call.call_id,
            generation=call.generation,
            peer=self._hub.lines[other].origin,
            resume_token=resume_token,
        )

    async def send_call_state(self, *, to: str, call_id: str, flags: MediaFlags) -> None:
        self._said("call-state")
        further = {"unattended": flags.unattended, "recordingAccepted": flags.recording_accepted}
        self._hub.lines[to].deliver(
            realtime.CallState(
                from_=self.origin,
                call_id=call_id,
                audio=flags.audio,
                video=flags.video,
                screen=flags.screen,
                recording=flags.recording,
                **{key: value for key, value in further.items() if value is not None},  # type: ignore[arg-type]
            )
        )

    def _tell(self, event: ServerEvent) -> None:
        for listener in tuple(self._listeners):
            listener(event)

    def _said(self, event: str) -> None:
        if self._state is not LineState.ONLINE:
            raise CareConnectError("unreachable", retryable=True)
        self.sent.append(event)
        if self.refuse_next is not None:
            refusal, self.refuse_next = self.refuse_next, None
            raise refusal
