"""Sign-up, sign-in and the session over REST (`ports.api.AccountApi`)."""

from __future__ import annotations

from careconnect_desktop.api.session import Session
from careconnect_desktop.api.transport import HttpTransport
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Person
from careconnect_desktop.ports.api import NewAccount
from careconnect_desktop.ports.credentials import SessionTokens
from careconnect_desktop.protocol import mapping
from careconnect_desktop.protocol.auth import OkAnswer, PasswordForgot, PasswordReset, SessionAnswer, SignIn, SignUp
from careconnect_desktop.protocol.codec import decode
from careconnect_desktop.protocol.people import UserAnswer


class RestAccounts:
    """The session begins and ends here."""

    def __init__(self, transport: HttpTransport, session: Session) -> None:
        self._transport = transport
        self._session = session

    async def sign_up(self, account: NewAccount) -> Person:
        body = decode(
            SignUp,
            {
                "name": account.name,
                "email": account.email,
                "password": account.password,
                "role": account.role,
                "specialization": account.specialization,
                "experience": account.experience,
                "dateOfBirth": account.birth_date,
                "gender": account.gender,
                "timeZone": account.time_zone,
            },
        )
        return await self._begin(await self._transport.request(SessionAnswer, "POST", "/api/auth/signup", body=body))

    async def sign_in(self, email: str, password: str, totp: str | None = None) -> Person:
        # One field takes both: figures are a code of the app, anything with letters is a recovery code.
        is_recovery = totp is not None and not "".join(totp.split()).isdecimal()
        given = {"recoveryCode" if is_recovery else "totp": totp}
        body = decode(SignIn, {"email": email, "password": password, **given})
        return await self._begin(await self._transport.request(SessionAnswer, "POST", "/api/auth/login", body=body))

    async def resume(self, refresh_token: str) -> Person:
        self.take_up(refresh_token)
        return await self.me()

    def take_up(self, refresh_token: str) -> None:
        self._session.take_up(refresh_token)

    async def sign_out(self) -> None:
        try:
            await self._session.end(self._tell_end)
        except CareConnectError as error:
            # Signed out here all the same; a session that the server could not be told of ends by its own age.
            if not error.retryable:
                raise

    async def me(self) -> Person:
        answer = await self._session.request(UserAnswer, "GET", "/api/auth/me")
        return mapping.person(answer.user)

    async def forgot_password(self, email: str) -> None:
        body = decode(PasswordForgot, {"email": email})
        await self._transport.request(OkAnswer, "POST", "/api/auth/password/forgot", body=body)

    async def reset_password(self, email: str, code: str, new_password: str) -> None:
        body = decode(PasswordReset, {"email": email, "code": code, "newPassword": new_password})
        await self._transport.request(OkAnswer, "POST", "/api/auth/password/reset", body=body)

    async def _tell_end(self, token: str) -> None:
        await self._transport.request(OkAnswer, "POST", "/api/auth/logout", token=token)

    async def _begin(self, answer: SessionAnswer) -> Person:
        await self._session.begin(SessionTokens(access_token=answer.token, refresh_token=answer.refresh_token))
        return mapping.person(answer.user)
