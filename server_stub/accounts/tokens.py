"""Access tokens (JWT, RFC 7519, HS256 only) and refresh tokens (opaque, stored hashed)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.names import Code

ACCESS_AUDIENCE = "careconnect"
_ALGORITHM = "HS256"
_MOST_CHECKED = 10_000
_REQUIRED = ["sub", "role", "medicalId", "sid", "aud", "iat", "exp"]


def unauthenticated() -> CareConnectError:
    """One answer for every reason, so that a probe learns nothing."""
    return CareConnectError(Code.UNAUTHENTICATED, "Please sign in")


@dataclass(frozen=True, slots=True)
class AccessClaims:
    """What an access token says; true only together with a live session."""

    user_id: str
    role: Role
    medical_id: str
    session_id: str
    expires_at: datetime


class Tokens:
    """Makes and reads tokens. key: 32 bytes for signatures; refresh_key: 32 bytes for derived refresh tokens."""

    def __init__(self, key: bytes, refresh_key: bytes, life_s: int) -> None:
        self._key = key
        self._refresh_key = refresh_key
        self.life_s = life_s
        # Signatures that were checked before: a check costs more than all else of a request that reads.
        self._checked: dict[tuple[str, str], AccessClaims] = {}

    def access(
        self, user_id: str, role: str, medical_id: str, session_id: str, issued_at: datetime, until: datetime
    ) -> str:
        """A signed token, valid for `life_s` but never beyond `until`, the end of the session."""
        expires_at = min(issued_at + timedelta(seconds=self.life_s), until)
        claims = {
            "sub": user_id,
            "role": role,
            "medicalId": medical_id,
            "sid": session_id,
            "aud": ACCESS_AUDIENCE,
            "iat": int(issued_at.timestamp()),
            "exp": int(expires_at.timestamp()),
        }
        return jwt.encode(claims, self._key, algorithm=_ALGORITHM)

    def read(self, token: str, audience: str, now: datetime) -> AccessClaims:
        """The claims of a valid token; raises CareConnectError `unauthenticated`."""
        known = self._checked.get((token, audience))
        if known is None:
            known = self._check(token, audience)
            if len(self._checked) >= _MOST_CHECKED:
                self._checked.clear()
            self._checked[token, audience] = known
        if known.expires_at <= now:
            raise unauthenticated()
        return known

    def _check(self, token: str, audience: str) -> AccessClaims:
        try:
            claims: dict[str, Any] = jwt.decode(
                token,
                self._key,
                algorithms=[_ALGORITHM],
                audience=audience,
                # The times are checked below, against this server's own clock.
                options={"require": _REQUIRED, "verify_exp": False, "verify_iat": False},
            )
            expires_at = datetime.fromtimestamp(int(claims["exp"]), UTC)
            return AccessClaims(
                str(claims["sub"]), Role(claims["role"]), str(claims["medicalId"]), str(claims["sid"]), expires_at
            )
        except (jwt.PyJWTError, ValueError, TypeError, OverflowError, UnicodeError) as error:
            raise unauthenticated() from error

    def new_refresh(self) -> str:
        """A refresh token that nobody can guess."""
        return secrets.token_urlsafe(32)

    def successor(self, refresh_token: str, idempotency_key: str) -> str:
        """The refresh token that follows another one under an `Idempotency-Key`: the same again for a lost answer."""
        digest = hmac.new(self._refresh_key, f"{refresh_token}\n{idempotency_key}".encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def token_hash(token: str) -> bytes:
    """What is stored of a refresh token, a code or a key. Plain SHA-256: the input has 256 random bits."""
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
