"""A person's own account over REST (`ports.account.OwnAccountApi`)."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import quote

from careconnect_desktop.api.session import Session
from careconnect_desktop.api.uploads import FilePart
from careconnect_desktop.model.people import Person
from careconnect_desktop.ports.account import OwnPhone, SignedInSession, TotpEnrolment, TotpState
from careconnect_desktop.ports.api import ImageUpload
from careconnect_desktop.protocol import mapping
from careconnect_desktop.protocol.auth import (
    MfaConfirm,
    MfaEnrolment,
    MfaState,
    OkAnswer,
    PasswordChange,
    PasswordConfirmed,
    RecoveryCodes,
    SessionsAnswer,
)
from careconnect_desktop.protocol.codec import decode
from careconnect_desktop.protocol.people import PhoneAnswer, PhoneChange, PhoneConfirm, ProfileChange, UserAnswer


class RestOwnAccount:
    """Every method asks; nothing is kept."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def confirm_password(self, password: str) -> None:
        body = decode(PasswordConfirmed, {"password": password})
        await self._session.request(OkAnswer, "POST", "/api/auth/password/confirm", body=body)

    async def change_password(self, current: str, new: str) -> None:
        body = decode(PasswordChange, {"currentPassword": current, "newPassword": new})
        await self._session.request(OkAnswer, "POST", "/api/auth/password", body=body)

    async def sessions(self) -> tuple[SignedInSession, ...]:
        answer = await self._session.request(SessionsAnswer, "GET", "/api/auth/sessions")
        found = (
            SignedInSession(
                id=one.id,
                began_at=one.created_at,
                used_at=one.last_used_at,
                program=one.user_agent,
                is_this=one.current,
            )
            for one in answer.sessions
        )
        return tuple(sorted(found, key=lambda one: (one.is_this, one.used_at), reverse=True))

    async def end_session(self, session_id: str) -> None:
        await self._session.request(OkAnswer, "DELETE", f"/api/auth/sessions/{quote(session_id, safe='')}")

    async def totp(self) -> TotpState:
        answer = await self._session.request(MfaState, "GET", "/api/auth/mfa")
        return TotpState(answer.enabled, answer.recovery_codes_left)

    async def enroll_totp(self, password: str) -> TotpEnrolment:
        body = decode(PasswordConfirmed, {"password": password})
        answer = await self._session.request(MfaEnrolment, "POST", "/api/auth/mfa/enroll", body=body)
        return TotpEnrolment(answer.secret, answer.otpauth_uri)

    async def confirm_totp(self, code: str) -> tuple[str, ...]:
        body = decode(MfaConfirm, {"totp": code})
        answer = await self._session.request(RecoveryCodes, "POST", "/api/auth/mfa/confirm", body=body)
        return tuple(answer.recovery_codes)

    async def disable_totp(self, password: str) -> None:
        body = decode(PasswordConfirmed, {"password": password})
        await self._session.request(OkAnswer, "POST", "/api/auth/mfa/disable", body=body)

    async def change_time_zone(self, time_zone: str) -> Person:
        body = decode(ProfileChange, {"timeZone": time_zone})
        answer = await self._session.request(UserAnswer, "PATCH", "/api/users/me", body=body)
        return mapping.person(answer.user)

    async def change_avatar(self, image: ImageUpload, on_progress: Callable[[float], None]) -> Person:
        answer = await self._session.upload(
            UserAnswer,
            "/api/users/me/avatar",
            fields={},
            name="avatar",
            file=FilePart(image.name, image.content_type, image.data, on_progress),
            method="PUT",
        )
        return mapping.person(answer.user)

    async def phone(self) -> OwnPhone:
        return _phone(await self._session.request(PhoneAnswer, "GET", "/api/users/me/phone"))

    async def change_phone(self, number: str | None) -> OwnPhone:
        body = decode(PhoneChange, {"number": number})
        return _phone(await self._session.request(PhoneAnswer, "PUT", "/api/users/me/phone", body=body))

    async def confirm_phone(self, code: str) -> OwnPhone:
        body = decode(PhoneConfirm, {"code": code})
        return _phone(await self._session.request(PhoneAnswer, "POST", "/api/users/me/phone/confirm", body=body))

    async def picture(self, url: str) -> bytes:
        return await self._session.download(url)


def _phone(answer: PhoneAnswer) -> OwnPhone:
    found = answer.phone
    return OwnPhone(found.number, found.confirmed, found.sends)
