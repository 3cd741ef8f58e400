"""A call record as JSON and back, without its candidates, which live no longer than the sockets they came by."""

from __future__ import annotations

import json
from typing import Any

from careconnect_desktop.model.calling import EndReason
from careconnect_desktop.model.people import Role
from server_stub.accounts.principal import UserRef
from server_stub.calls.rules import CallRecord, Party, Phase, Seat


def to_json(record: CallRecord) -> str:
    """The record as one JSON text."""
    return json.dumps(
        {
            "callId": record.call_id,
            "phase": record.phase.value,
            "caller": _party(record.caller),
            "callee": _party(record.callee),
            "placedAt": record.placed_at,
            "ringUntil": record.ring_until,
            "offer": record.offer,
            "answer": record.answer,
            "generation": record.generation,
            "offerer": record.offerer.value,
            "media": record.media,
            "appointmentId": record.appointment_id,
            "acceptedAt": record.accepted_at,
            "endedAt": record.ended_at,
            "reason": record.reason.value if record.reason else None,
            "pathLostAt": record.path_lost_at,
            "isOwed": record.is_owed,
        },
        separators=(",", ":"),
    )


def from_json(text: str) -> CallRecord:
    """The record that `to_json` wrote."""
    data: dict[str, Any] = json.loads(text)
    return CallRecord(
        call_id=data["callId"],
        phase=Phase(data["phase"]),
        caller=_read_party(data["caller"]),
        callee=_read_party(data["callee"]),
        placed_at=data["placedAt"],
        ring_until=data["ringUntil"],
        offer=data["offer"],
        answer=data["answer"],
        generation=data["generation"],
        offerer=Seat(data["offerer"]),
        media=data["media"],
        appointment_id=data["appointmentId"],
        accepted_at=data["acceptedAt"],
        ended_at=data["endedAt"],
        reason=EndReason(data["reason"]) if data["reason"] else None,
        path_lost_at=data["pathLostAt"],
        is_owed=data["isOwed"],
    )


def _party(party: Party) -> dict[str, Any]:
    return {
        "id": party.user.user_id,
        "medicalId": party.user.medical_id,
        "name": party.user.name,
        "role": party.user.role.value,
        "socket": party.socket,
        "lostUntil": party.lost_until,
        "tokenBase": party.token_base,
        "tokenLast": party.token_last,
        "state": party.state,
    }


def _read_party(data: dict[str, Any]) -> Party:
    return Party(
        user=UserRef(data["id"], data["medicalId"], data["name"], Role(data["role"])),
        socket=data["socket"],
        lost_until=data["lostUntil"],
        token_base=data["tokenBase"],
        token_last=data["tokenLast"],
        state=data["state"],
    )
