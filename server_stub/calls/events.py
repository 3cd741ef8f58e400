"""The call's events at the wire: payloads in, acknowledgements out. No rules here."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol import realtime
from careconnect_desktop.protocol.codec import decode
from careconnect_desktop.protocol.names import Code, Event
from server_stub.calls.rules import (
    Acknowledgement,
    AnswerCall,
    CallTaken,
    CallUser,
    EndCall,
    IceCandidate,
    Refused,
    RejectCall,
    Resumed,
    Sender,
    SendState,
    Taken,
)
from server_stub.calls.rules.wording import from_user
from server_stub.calls.service import CallService
from server_stub.calls.tokens import ResumeTokens
from server_stub.transport.acks import Ack, accepted, refused
from server_stub.transport.gateway import Handler
from server_stub.transport.live import Connection

MOST_EXTRA_BYTES = 4096
"""How much a description, a candidate or a call state may hold beside what the contract names."""

MOST_NESTED = 32
"""How deep that may be nested: what the server can read it may not be able to write any more."""

_JSON = json.JSONEncoder(allow_nan=False)
_NOT_STATE = frozenset({"to", "from", "callId", "connection"})


class CallEvents:
    """Handlers by event; each reads, asks the service, and words the answer."""

    def __init__(self, calls: CallService, tokens: ResumeTokens) -> None:
        self._calls = calls
        self._tokens = tokens

    def handlers(self) -> Mapping[str, Handler]:
        """For the gateway."""
        return {
            Event.CALL_USER: self.call_user,
            Event.ANSWER_CALL: self.answer_call,
            Event.ICE_CANDIDATE: self.ice_candidate,
            Event.REJECT_CALL: self.reject_call,
            Event.END_CALL: self.end_call,
            Event.RESUME_CALL: self.resume_call,
            Event.CALL_STATE: self.call_state,
        }

    async def call_user(self, connection: Connection, payload: Any) -> Ack:
        sent = decode(realtime.CallUser, payload)
        event = CallUser(
            sender=_sender(connection),
            to=sent.to,
            call_id=sent.call_id or "",
            offer=_unchanged(payload["offer"], "sdp"),
            generation=sent.generation,
            media=sent.media.to_wire() if sent.media is not None else None,
            appointment_id=sent.appointment_id,
        )
        return self._worded(await self._calls.call_user(event))

    async def answer_call(self, connection: Connection, payload: Any) -> Ack:
        sent = decode(realtime.AnswerCall, payload)
        answer = _unchanged(payload["answer"], "sdp")
        event = AnswerCall(_sender(connection), sent.to, answer, sent.generation)
        ack = await self._calls.handle(sent.call_id, event)
        if isinstance(ack, CallTaken):
            return accepted(resumeToken=self._token(ack))
        return self._worded(ack)

    async def ice_candidate(self, connection: Connection, payload: Any) -> Ack:
        sent = decode(realtime.SendCandidate, payload)
        candidate = payload["candidate"]
        event = IceCandidate(
            sender=_sender(connection),
            to=sent.to,
            call_id=sent.call_id,
            candidate=None if candidate is None else _unchanged(candidate, "candidate"),
            generation=sent.generation,
        )
        return self._worded(await self._calls.ice_candidate(event))

    async def reject_call(self, connection: Connection, payload: Any) -> Ack:
        sent = decode(realtime.RejectCall, payload)
        return self._worded(
            await self._calls.handle(sent.call_id, RejectCall(_sender(connection), sent.to, sent.reason))
        )

    async def end_call(self, connection: Connection, payload: Any) -> Ack:
        sent = decode(realtime.EndCall, payload)
        return self._worded(await self._calls.handle(sent.call_id, EndCall(_sender(connection), sent.to, sent.reason)))

    async def resume_call(self, connection: Connection, payload: Any) -> Ack:
        sent = decode(realtime.ResumeCall, payload)
        return self._worded(await self._calls.resume_call(_sender(connection), sent.resume_token))

    async def call_state(self, connection: Connection, payload: Any) -> Ack:
        sent = decode(realtime.SendCallState, payload)
        state = {key: value for key, value in payload.items() if key not in _NOT_STATE}
        event = SendState(_sender(connection), sent.to, _unchanged(state))
        return self._worded(await self._calls.handle(sent.call_id, event))

    def _worded(self, ack: Acknowledgement) -> Ack:
        match ack:
            case Taken():
                return accepted()
            case CallTaken():
                return accepted(callId=ack.call_id, generation=ack.generation, resumeToken=self._token(ack))
            case Resumed():
                token = self._tokens.issue(ack.call_id, ack.seat, ack.serial)
                peer = from_user(ack.peer)
                return accepted(callId=ack.call_id, generation=ack.generation, peer=peer, resumeToken=token)
            case Refused():
                return refused(
                    ack.code, call_id=ack.call_id, generation=ack.generation, retry_after_s=ack.retry_after_s
                )

    def _token(self, ack: CallTaken) -> str:
        return self._tokens.issue(ack.call_id, ack.seat, ack.serial)


def _sender(connection: Connection) -> Sender:
    return Sender(connection.socket, connection.principal.ref)


def _unchanged(sent: dict[str, Any], measured: str | None = None) -> dict[str, Any]:
    """What was sent, with its unknown keys; raises `too_large` when it is mostly these, or `validation_failed`.

    measured: the key whose size the contract's model has checked already.
    """
    extra = {key: value for key, value in sent.items() if key != measured}
    try:
        size = len(_JSON.encode(extra))
    except (ValueError, RecursionError) as error:
        # Python reads NaN and Infinity; a client of another language would take the line for broken.
        raise CareConnectError(Code.VALIDATION_FAILED, "Validation failed", cause=error) from None
    if size > MOST_EXTRA_BYTES:
        raise CareConnectError(Code.TOO_LARGE, "That is larger than allowed")
    if _is_nested(extra, MOST_NESTED):
        raise CareConnectError(Code.VALIDATION_FAILED, "Validation failed")
    return sent


def _is_nested(value: Any, most: int) -> bool:
    """True for something within more lists and objects than these."""
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(isinstance(part, dict | list) and (most == 1 or _is_nested(part, most - 1)) for part in parts)
