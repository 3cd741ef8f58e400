"""One's own account: what is changed here shows here at once."""

from __future__ import annotations

from collections.abc import Callable

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Person
from careconnect_desktop.ports.account import OwnAccountApi, OwnPhone, SignedInSession, TotpEnrolment, TotpState
from careconnect_desktop.ports.api import ImageUpload
from careconnect_desktop.services.identity import IdentityService
from careconnect_desktop.services.password_memory import PasswordMemory


class OwnAccountService:
    """Questions and changes; every method raises `CareConnectError`. The identity holds the person."""

    def __init__(self, api: OwnAccountApi, identity: IdentityService, passwords: PasswordMemory) -> None:
        self._api = api
        self._identity = identity
        self._passwords = passwords

    async def confirm_password(self, password: str) -> None:
        """By the server, or here while it is away: ``validation_failed`` for another password, ``rate_limited``.

        ``unlock_needs_server`` when it is away and this run of the program was never told the password.
        """
        try:
            await self._api.confirm_password(password)
        except CareConnectError as error:
            await self._passwords.check(password, error)
        else:
            # Also when one is known: it may have been changed since.
            await self._passwords.remember(password)

    async def change_password(self, current: str, new: str) -> None:
        """Everywhere else the person is signed out by it."""
        await self._api.change_password(current, new)
        await self._passwords.remember(new)

    async def sessions(self) -> tuple[SignedInSession, ...]:
        """This one first."""
        return await self._api.sessions()

    async def end_session(self, session_id: str) -> None:
        """Sign out somewhere else."""
        await self._api.end_session(session_id)

    async def end_other_sessions(self) -> None:
        """Sign out everywhere but here."""
        for session in await self._api.sessions():
            if not session.is_this:
                await self._api.end_session(session.id)

    async def totp(self) -> TotpState:
        """Whether a second step is asked for."""
        return await self._api.totp()

    async def enroll_totp(self, password: str) -> TotpEnrolment:
        """A secret for an authenticator app."""
        return await self._api.enroll_totp(password)

    async def confirm_totp(self, code: str) -> tuple[str, ...]:
        """The recovery codes, this once."""
        return await self._api.confirm_totp(code)

    async def disable_totp(self, password: str) -> None:
        """No second step any more."""
        await self._api.disable_totp(password)

    async def change_time_zone(self, time_zone: str) -> Person:
        """An IANA name."""
        return self._changed(await self._api.change_time_zone(time_zone))

    async def phone(self) -> OwnPhone:
        """Where SMS about visits go."""
        return await self._api.phone()

    async def change_phone(self, number: str | None) -> OwnPhone:
        """Another number, to which a code goes, or none; ``validation_failed`` for what is no number."""
        return await self._api.change_phone(number)

    async def confirm_phone(self, code: str) -> OwnPhone:
        """The code that came; ``validation_failed`` for another one."""
        return await self._api.confirm_phone(code)

    async def change_avatar(self, image: ImageUpload, on_progress: Callable[[float], None]) -> Person:
        """The picture that others see."""
        return self._changed(await self._api.change_avatar(image, on_progress))

    async def picture(self, url: str) -> bytes:
        """A picture on this server."""
        return await self._api.picture(url)

    def _changed(self, person: Person) -> Person:
        self._identity.person_changed(person)
        return person
