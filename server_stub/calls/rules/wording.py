"""The payloads of the events that a call sends, in the wire's words."""

from __future__ import annotations

from typing import Any, Literal

from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.protocol.names import Event
from server_stub.accounts.principal import UserRef
from server_stub.calls.rules.effects import EmitToSocket, EmitToUser
from server_stub.calls.rules.record import CallRecord, Json, Party, Seat


def from_user(user: UserRef) -> dict[str, str]:
    """`from`: always the server's word, never the sender's."""
    return {"id": user.user_id, "medicalId": user.medical_id, "name": user.name, "role": user.role.value}


def call_made(record: CallRecord) -> dict[str, Any]:
    """`call-made` of the newest generation."""
    return {
        "from": from_user(record.party(record.offerer).user),
        "offer": record.offer,
        "callId": record.call_id,
        "appointmentId": record.appointment_id,
        "media": record.media,
        "generation": record.generation,
    }


def call_answered(record: CallRecord) -> dict[str, Any]:
    """`call-answered` of the newest generation."""
    return {
        "from": from_user(record.party(record.offerer.other).user),
        "answer": record.answer,
        "callId": record.call_id,
        "generation": record.generation,
    }


def candidate(call_id: str, sender: UserRef, generation: int, value: Json | None) -> dict[str, Any]:
    """`ice-candidate`; the generation is always named, also when the sender left it out."""
    return {"from": from_user(sender), "callId": call_id, "candidate": value, "generation": generation}


def call_state(record: CallRecord, sender: UserRef, state: Json) -> dict[str, Any]:
    """`call-state` that a person's program told."""
    return {**state, "from": from_user(sender), "callId": record.call_id}


def connection(record: CallRecord, seat: Seat, what: Literal["lost", "back"]) -> dict[str, Any]:
    """`call-state` by the server about the socket of the party on `seat`."""
    return {"from": from_user(record.party(seat).user), "callId": record.call_id, "connection": what}


def call_ended(record: CallRecord, other: Seat, reason: EndReason) -> dict[str, Any]:
    """`call-ended` (or `call-rejected`) for the person who faces the party on `other`."""
    return {"from": from_user(record.party(other).user), "callId": record.call_id, "reason": reason.value}


def stored_candidates(
    record: CallRecord, seat: Seat, to_socket: str, *, generation: int | None = None
) -> tuple[EmitToSocket, ...]:
    """The stored candidates of one side in their order, for one socket; of one generation only, if given."""
    user = record.party(seat).user
    return tuple(
        EmitToSocket(
            to_socket,
            Event.ICE_CANDIDATE,
            candidate(record.call_id, user, stored.generation, stored.candidate),
        )
        for stored in record.candidates
        if stored.seat is seat and generation in (None, stored.generation)
    )


def to_party(
    party: Party, event: Event, payload: dict[str, Any], *, is_required: bool = False
) -> tuple[EmitToSocket, ...]:
    """To the bound socket, if there is one."""
    if party.socket is None:
        return ()
    return (EmitToSocket(party.socket, event, payload, is_required),)


def to_everybody(party: Party, event: Event, payload: dict[str, Any], skip_socket: str | None = None) -> EmitToUser:
    """To all sockets of one person, except one."""
    return EmitToUser(party.user, event, payload, skip_socket)
