"""From JSON to models and back, refusing what is malformed with a coded error that repeats nothing of it."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol import realtime
from careconnect_desktop.protocol.names import Code, Event

M = TypeVar("M", bound=BaseModel)

# What a client sends, by event.
CLIENT_EVENTS: dict[Event, type[BaseModel]] = {
    Event.CALL_USER: realtime.CallUser,
    Event.ANSWER_CALL: realtime.AnswerCall,
    Event.ICE_CANDIDATE: realtime.SendCandidate,
    Event.REJECT_CALL: realtime.RejectCall,
    Event.END_CALL: realtime.EndCall,
    Event.RESUME_CALL: realtime.ResumeCall,
    Event.CALL_STATE: realtime.SendCallState,
    Event.SEND_MESSAGE: realtime.SendMessage,
    Event.TYPING: realtime.SendTyping,
    Event.DOCTOR_STATUS: realtime.SendDoctorStatus,
}

# What the server sends, by event; `onlineUsers` is a bare list and has `decode_online_users`.
SERVER_EVENTS: dict[Event, type[BaseModel]] = {
    Event.CALL_MADE: realtime.CallMade,
    Event.CALL_ANSWERED: realtime.CallAnswered,
    Event.ICE_CANDIDATE: realtime.CandidateReceived,
    Event.CALL_REJECTED: realtime.CallRejected,
    Event.CALL_ENDED: realtime.CallEnded,
    Event.CALL_STATE: realtime.CallState,
    Event.RECEIVE_MESSAGE: realtime.ReceiveMessage,
    Event.NEW_MESSAGE: realtime.NewMessage,
    Event.TYPING: realtime.Typing,
    Event.DOCTOR_STATUS: realtime.DoctorStatus,
    Event.PRESENCE: realtime.Presence,
    Event.MESSAGE_READ: realtime.MessageRead,
    Event.APPOINTMENT: realtime.AppointmentChanged,
    Event.QUEUE: realtime.QueuePlace,
}


def decode(model: type[M], payload: Any) -> M:
    """The payload as a model.

    Raises CareConnectError `too_large` (description, candidate or message over the contract's size) or
    `validation_failed` with ``field: why`` details.
    """
    try:
        return model.model_validate(payload)
    except ValidationError as error:
        raise _refusal(error) from None
    except (RecursionError, TypeError, ValueError) as error:
        raise CareConnectError(Code.VALIDATION_FAILED, "Validation failed", cause=error) from None


def decode_online_users(payload: Any) -> tuple[str, ...]:
    """The medicalIds of an `onlineUsers` event."""
    if not isinstance(payload, list) or not all(isinstance(item, str) for item in payload):
        raise CareConnectError(Code.VALIDATION_FAILED, "Validation failed")
    return tuple(payload)


def field_errors(error: ValidationError) -> tuple[str, ...]:
    """``field: why`` for each fault, without the input."""
    lines = []
    for fault in error.errors(include_url=False, include_context=False, include_input=False):
        place = ".".join(str(part) for part in fault["loc"]) or "body"
        lines.append(f"{place}: {fault['msg'].removeprefix('Value error, ')}")
    return tuple(lines)


def _refusal(error: ValidationError) -> CareConnectError:
    lines = field_errors(error)
    if any(line.endswith(("over 128 KB", "over 2 KB")) for line in lines) or any(
        fault["type"] == "string_too_long" and fault["loc"] and fault["loc"][-1] in ("message", "text")
        for fault in error.errors(include_url=False, include_context=False, include_input=False)
    ):
        return CareConnectError(Code.TOO_LARGE, "That is larger than allowed", details=lines)
    return CareConnectError(Code.VALIDATION_FAILED, "Validation failed", details=lines)
