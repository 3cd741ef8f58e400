"""What a signed-in person may change about their own account: model values in and out, coded errors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from careconnect_desktop.model.people import Person
from careconnect_desktop.ports.api import ImageUpload


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedInSession:
    """One place where the person is signed in. program: as it named itself. is_this: the one that asks."""

    id: str
    began_at: datetime
    used_at: datetime
    program: str | None = None
    is_this: bool = False


@dataclass(frozen=True, slots=True)
class TotpEnrolment:
    """A secret that is not yet in force: to be typed, or read from a QR code of the URI."""

    secret: str
    uri: str

    def __repr__(self) -> str:
        return "TotpEnrolment(...)"


@dataclass(frozen=True, slots=True)
class TotpState:
    """Whether a second factor is in force, and how many recovery codes are left."""

    is_enabled: bool
    recovery_codes_left: int = 0


@dataclass(frozen=True, slots=True)
class OwnPhone:
    """number: in E.164, None for none. is_confirmed: the code that went there has come back; nothing else goes before.

    can_send: the server has a way to send text messages.
    """

    number: str | None = None
    is_confirmed: bool = False
    can_send: bool = True


class OwnAccountApi(Protocol):
    """A wrong password is ``validation_failed`` with a detail that names its field."""

    async def confirm_password(self, password: str) -> None:
        """Returns when it is the person's own; changes nothing. ``validation_failed``, ``rate_limited``."""
        ...

    async def change_password(self, current: str, new: str) -> None:
        """Ends all other sessions. ``validation_failed`` with ``currentPassword`` or ``newPassword``."""
        ...

    async def sessions(self) -> tuple[SignedInSession, ...]:
        """The newest first."""
        ...

    async def end_session(self, session_id: str) -> None: ...

    async def totp(self) -> TotpState: ...

    async def enroll_totp(self, password: str) -> TotpEnrolment:
        """``conflict`` when one is in force already."""
        ...

    async def confirm_totp(self, code: str) -> tuple[str, ...]:
        """Puts it in force; the recovery codes, which nobody can ask for again."""
        ...

    async def disable_totp(self, password: str) -> None: ...

    async def change_time_zone(self, time_zone: str) -> Person:
        """An IANA name."""
        ...

    async def change_avatar(self, image: ImageUpload, on_progress: Callable[[float], None]) -> Person:
        """``too_large``, ``unsupported_media``."""
        ...

    async def phone(self) -> OwnPhone:
        """Where SMS about visits go."""
        ...

    async def change_phone(self, number: str | None) -> OwnPhone:
        """Another number, to which a code goes; None takes it back. ``validation_failed``, ``rate_limited``."""
        ...

    async def confirm_phone(self, code: str) -> OwnPhone:
        """``validation_failed`` for a code that is not right, or too old."""
        ...

    async def picture(self, url: str) -> bytes:
        """A picture at a path of this server, such as a person's `avatar_url`."""
        ...
