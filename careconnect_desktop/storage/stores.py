"""What is kept in the key ring: the session, and the call that a restarted program goes on with."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

from careconnect_desktop.core.clock import rfc3339
from careconnect_desktop.ports.call_memory import UnfinishedCall
from careconnect_desktop.ports.credentials import StoredSession
from careconnect_desktop.storage.key_ring import KeyRingText


class KeyRingSessions:
    """Implements `ports.credentials.SecretStore`."""

    def __init__(self, text: KeyRingText) -> None:
        self._text = text

    @property
    def is_lasting(self) -> bool:
        return self._text.is_lasting

    async def load(self) -> StoredSession | None:
        found = _object(await self._text.load())
        try:
            return StoredSession(
                email=str(found["email"]),
                refresh_token=str(found["refreshToken"]),
                began_at=_moment(found.get("beganAt")),
                used_at=_moment(found.get("usedAt")),
                is_locked=found.get("isLocked") is True,
            )
        except (KeyError, ValueError):
            return None

    async def save(self, session: StoredSession) -> None:
        found = {
            "email": session.email,
            "refreshToken": session.refresh_token,
            "beganAt": rfc3339(session.began_at) if session.began_at else None,
            "usedAt": rfc3339(session.used_at) if session.used_at else None,
            "isLocked": session.is_locked,
        }
        await self._text.save(json.dumps(found))

    async def clear(self) -> None:
        await self._text.clear()


class KeyRingCalls:
    """Implements `ports.call_memory.CallMemory`."""

    def __init__(self, text: KeyRingText) -> None:
        self._text = text

    async def load(self) -> UnfinishedCall | None:
        found = _object(await self._text.load())
        try:
            return UnfinishedCall(
                call_id=str(found["callId"]),
                is_caller=bool(found["isCaller"]),
                peer_id=str(found["peerId"]),
                peer_medical_id=str(found["peerMedicalId"]),
                peer_name=str(found["peerName"]),
                resume_token=str(found["resumeToken"]),
                generation=int(found["generation"]),
                seen_at=datetime.fromisoformat(found["seenAt"]),
                appointment_id=found["appointmentId"],
            )
        except (KeyError, TypeError, ValueError):
            return None

    async def save(self, call: UnfinishedCall) -> None:
        found = {
            "callId": call.call_id,
            "isCaller": call.is_caller,
            "peerId": call.peer_id,
            "peerMedicalId": call.peer_medical_id,
            "peerName": call.peer_name,
            "resumeToken": call.resume_token,
            "generation": call.generation,
            "seenAt": rfc3339(call.seen_at),
            "appointmentId": call.appointment_id,
        }
        await self._text.save(json.dumps(found))

    async def clear(self) -> None:
        await self._text.clear()


def _moment(text: object) -> datetime | None:
    return datetime.fromisoformat(text) if isinstance(text, str) else None


def _object(text: str | None) -> dict[str, Any]:
    """The JSON object; an empty one for nothing, and for what others wrote there."""
    try:
        found = json.loads(text) if text else {}
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
