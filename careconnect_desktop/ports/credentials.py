"""The session's tokens as others need them: an access token now, a fresh one after a refusal, a safe place to stay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class SessionTokens:
    """One pair. The access token lives 15 min; the refresh token is used once and rotated."""

    access_token: str
    refresh_token: str

    def __repr__(self) -> str:
        # A stray repr must not carry a token into a log.
        return "SessionTokens(...)"


class AccessTokens(Protocol):
    """Who needs a token asks here each time; nobody else keeps one."""

    def current(self) -> str | None:
        """The access token of now, perhaps expired; None while nobody is signed in."""
        ...

    async def renew(self, refused: str) -> str:
        """A token in place of the one that the server refused; many callers at once cause one refresh.

        Raises ``session_ended`` when the session is over, ``unreachable`` or ``timeout`` when that is not known.
        """
        ...


@dataclass(frozen=True, slots=True)
class StoredSession:
    """What a program keeps to sign in again: whose session it is, and its refresh token.

    began_at: when the person signed in; used_at: when the refresh token was given. None: an older version wrote it.
    is_locked: the program was locked when this was kept, and comes up locked.
    """

    email: str
    refresh_token: str
    began_at: datetime | None = None
    used_at: datetime | None = None
    is_locked: bool = False

    def __repr__(self) -> str:
        return "StoredSession(...)"


class SecretStore(Protocol):
    """The system's key ring, or memory when it has none; never a plain file."""

    @property
    def is_lasting(self) -> bool:
        """False when secrets are forgotten as the program ends: people are told so."""
        ...

    async def load(self) -> StoredSession | None:
        """The session that was kept for this server, None when there is none."""
        ...

    async def save(self, session: StoredSession) -> None:
        """Keep it in place of the one before. When the key ring fails, `is_lasting` turns False; nothing raises."""
        ...

    async def clear(self) -> None:
        """Forget it."""
        ...
