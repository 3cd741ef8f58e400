"""Resume tokens: opaque to clients, made again from the same facts, stored nowhere.

A token names a call, a place in it and a serial number, and is signed; which serials work is told by the call's
record. So the same acknowledgement can be given twice, and a copy of the database is no copy of any token.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from dataclasses import dataclass

from server_stub.calls.rules import Seat

_SIGNATURE_BYTES = 24


@dataclass(frozen=True, slots=True)
class TokenFacts:
    """What a genuine token says."""

    call_id: str
    seat: Seat
    serial: int


class ResumeTokens:
    """Makes and reads tokens with one secret key, the same on every process."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def issue(self, call_id: str, seat: Seat, serial: int) -> str:
        """The token of this place in this call with this serial."""
        body = f"{seat.value}:{serial}:{call_id}".encode()
        return base64.urlsafe_b64encode(self._signature(body) + body).decode().rstrip("=")

    def read(self, token: str) -> TokenFacts | None:
        """What the token says; None for one that this server did not make."""
        try:
            raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
        except (binascii.Error, ValueError):
            return None
        signature, body = raw[:_SIGNATURE_BYTES], raw[_SIGNATURE_BYTES:]
        if not hmac.compare_digest(signature, self._signature(body)):
            return None
        seat, serial, call_id = body.decode().split(":", 2)
        return TokenFacts(call_id, Seat(seat), int(serial))

    def _signature(self, body: bytes) -> bytes:
        return hmac.new(self._key, body, hashlib.sha256).digest()[:_SIGNATURE_BYTES]
