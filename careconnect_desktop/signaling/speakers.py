"""What a client says over the line: calls and messages in the contract's words (`ports.signaling`)."""

from __future__ import annotations

from careconnect_desktop.call.states import MediaFlags
from careconnect_desktop.model.session import IceCandidate, SessionDescription
from careconnect_desktop.protocol import mapping, realtime
from careconnect_desktop.protocol.codec import decode
from careconnect_desktop.protocol.errors import Ack
from careconnect_desktop.protocol.names import Event
from careconnect_desktop.signaling.line import SocketLine

_FURTHER_FLAGS = {"unattended": "unattended", "recording_accepted": "recordingAccepted"}


class SocketCalls:
    """Implements `CallSignaling`."""

    def __init__(self, line: SocketLine) -> None:
        self._line = line

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
        body = realtime.CallUser(
            to=to,
            call_id=call_id,
            offer=mapping.offer(offer),
            generation=generation,
            appointment_id=appointment_id,
            media=realtime.MediaKinds(audio=has_audio, video=has_video),
        )
        return await self._line.request(realtime.CallUserAck, Event.CALL_USER, body)

    async def answer_call(
        self, *, to: str, call_id: str, answer: SessionDescription, generation: int
    ) -> realtime.AnswerAck:
        body = realtime.AnswerCall(to=to, call_id=call_id, answer=mapping.answer(answer), generation=generation)
        return await self._line.request(realtime.AnswerAck, Event.ANSWER_CALL, body)

    async def send_candidate(self, *, to: str, call_id: str, candidate: IceCandidate | None, generation: int) -> None:
        body = realtime.SendCandidate(
            to=to, call_id=call_id, candidate=mapping.candidate(candidate), generation=generation
        )
        # The end of candidates is an explicit null, not an absent key.
        end = {"candidate": None} if candidate is None else None
        await self._line.request(Ack, Event.ICE_CANDIDATE, body, end)

    async def reject_call(self, *, to: str, call_id: str, reason: str | None = None) -> None:
        body = realtime.RejectCall(to=to, call_id=call_id, reason=reason)
        await self._line.request(Ack, Event.REJECT_CALL, body)

    async def end_call(self, *, to: str, call_id: str, reason: str | None = None) -> None:
        await self._line.request(Ack, Event.END_CALL, realtime.EndCall(to=to, call_id=call_id, reason=reason))

    async def resume_call(self, *, resume_token: str) -> realtime.ResumeAck:
        return await self._line.request(
            realtime.ResumeAck, Event.RESUME_CALL, realtime.ResumeCall(resume_token=resume_token)
        )

    async def send_call_state(self, *, to: str, call_id: str, flags: MediaFlags) -> None:
        body = realtime.SendCallState(
            to=to,
            call_id=call_id,
            audio=flags.audio,
            video=flags.video,
            screen=flags.screen,
            recording=flags.recording,
        )
        further = {key: value for name, key in _FURTHER_FLAGS.items() if (value := getattr(flags, name)) is not None}
        await self._line.request(Ack, Event.CALL_STATE, body, further)


class SocketMessages:
    """Implements `MessageSignaling`."""

    def __init__(self, line: SocketLine) -> None:
        self._line = line

    async def send_message(self, *, receiver: str, text: str, client_id: str) -> realtime.MessageAck:
        body = decode(realtime.SendMessage, {"receiver": receiver, "message": text, "clientId": client_id})
        return await self._line.request(realtime.MessageAck, Event.SEND_MESSAGE, body)

    async def send_typing(self, *, to: str) -> None:
        await self._line.request(Ack, Event.TYPING, realtime.SendTyping(to=to))
