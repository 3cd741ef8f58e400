"""From Socket.IO's arguments to typed events and acknowledgements."""

from __future__ import annotations

from typing import Any, TypeVar, cast

from pydantic import BaseModel, ValidationError

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.refusals import SignalRefusedError
from careconnect_desktop.ports.signaling import OnlineUsers, ServerEvent
from careconnect_desktop.protocol.codec import SERVER_EVENTS, decode, decode_online_users
from careconnect_desktop.protocol.errors import RefusalAck
from careconnect_desktop.protocol.names import Event

M = TypeVar("M", bound=BaseModel)


def decode_event(name: str, arguments: tuple[Any, ...]) -> ServerEvent | None:
    """The event, or None for a name that this version does not know.

    Raises ``validation_failed`` or ``too_large`` for what is malformed.
    """
    try:
        event = Event(name)
    except ValueError:
        return None
    payload = arguments[0] if arguments else None
    if event is Event.ONLINE_USERS:
        return OnlineUsers(decode_online_users(payload))
    model = SERVER_EVENTS.get(event)
    return None if model is None else cast(ServerEvent, decode(model, payload))


def decode_ack(model: type[M], payload: object) -> M:
    """The acknowledgement as a model; a refusal is raised as `SignalRefusedError`, rubbish as ``answer_invalid``."""
    if isinstance(payload, dict) and payload.get("ok") is False:
        try:
            refusal = RefusalAck.model_validate(payload)
        except ValidationError:
            raise _invalid() from None
        raise SignalRefusedError(
            refusal.code,
            refusal.message,
            call_id=refusal.call_id,
            generation=refusal.generation,
            retry_after_s=refusal.retry_after,
        )
    try:
        return model.model_validate(payload)
    except ValidationError:
        raise _invalid() from None


def _invalid() -> CareConnectError:
    return CareConnectError("answer_invalid", "The server's answer is not one of the contract")
