"""Who is asking, and who is asked about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from careconnect_desktop.model.people import Role


@dataclass(frozen=True, slots=True)
class UserRef:
    """An existing account, as other modules name it."""

    user_id: str
    medical_id: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Principal:
    """A signed-in user behind a request or a socket.

    session_id: the `sid` of the token; it stays the same over refreshes and ends with sign-out or revocation.
    expires_at: when the access token itself runs out (a socket outlives it, up to the end of its session).
    session_expires_at: when the session ends, however often it is refreshed.
    lacks_second_factor: the clinic demands one of this role and this person has none: nothing but setting it up.
    """

    user_id: str
    medical_id: str
    name: str
    role: Role
    session_id: str
    expires_at: datetime
    session_expires_at: datetime
    lacks_second_factor: bool = False

    @property
    def ref(self) -> UserRef:
        """The account without its session."""
        return UserRef(self.user_id, self.medical_id, self.name, self.role)
