"""One's own account with sample data, for pictures and tests of views, without a server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Person
from careconnect_desktop.ports.account import OwnPhone, SignedInSession, TotpEnrolment, TotpState
from careconnect_desktop.ports.api import ImageUpload
from careconnect_desktop.ui.gallery import samples

SESSIONS = (
    SignedInSession(
        id="s1",
        began_at=samples.NOW - timedelta(hours=3),
        used_at=samples.NOW,
        program="CareConnect/1.0 (Linux)",
        is_this=True,
    ),
    SignedInSession(
        id="s2",
        began_at=samples.NOW - timedelta(days=9),
        used_at=samples.NOW - timedelta(days=1, hours=2),
        program="CareConnect/1.0 (Windows)",
    ),
)
CODES = tuple(f"{letter}2k7q{letter}9x4m3{letter}8wpz" for letter in "abcdefghjk")

PHONE = "+4915123456789"

TEXTS = {session.program or "" for session in SESSIONS} | {
    "\n".join(" ".join(code[at : at + 4] for at in range(0, len(code), 4)) for code in CODES)
}
"""Words of the samples, as they are shown."""


class HeldAccount:
    """Remembers what was asked. error: raised by every change while it is set; password: the only right one."""

    def __init__(self, person: Person = samples.AMINA, *, is_enabled: bool = False) -> None:
        self.person = person
        self.password = "the right one"  # noqa: S105 a sample
        self.own_phone = OwnPhone()
        self.live = list(SESSIONS)
        self.totp_state = TotpState(is_enabled, 9 if is_enabled else 0)
        self.error: CareConnectError | None = None
        self.asked: list[str] = []

    async def confirm_password(self, password: str) -> None:
        self._check("confirm", password)

    async def change_password(self, current: str, new: str) -> None:
        self._fail("change")
        if current != self.password:
            raise CareConnectError("validation_failed", details=("currentPassword: is not right",))
        if new == "password password":
            raise CareConnectError("validation_failed", details=("newPassword: is too common",))
        self.password = new

    async def sessions(self) -> tuple[SignedInSession, ...]:
        self._fail("sessions")
        return tuple(self.live)

    async def end_session(self, session_id: str) -> None:
        self._fail(f"end {session_id}")
        self.live = [session for session in self.live if session.id != session_id]

    async def end_other_sessions(self) -> None:
        self._fail("end others")
        self.live = [session for session in self.live if session.is_this]

    async def totp(self) -> TotpState:
        self._fail("totp")
        return self.totp_state

    async def enroll_totp(self, password: str) -> TotpEnrolment:
        self._check("enroll", password)
        secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"  # noqa: S105 a sample
        return TotpEnrolment(secret, f"otpauth://totp/CareConnect:PAT001?secret={secret}&issuer=CareConnect")

    async def confirm_totp(self, code: str) -> tuple[str, ...]:
        self._fail("confirm code")
        if code != "123456":
            raise CareConnectError("validation_failed", details=("totp: this code is not right",))
        self.totp_state = TotpState(True, len(CODES))
        return CODES

    async def disable_totp(self, password: str) -> None:
        self._check("disable", password)
        self.totp_state = TotpState(False)

    async def change_time_zone(self, time_zone: str) -> Person:
        self._fail(f"zone {time_zone}")
        self.person = replace(self.person, time_zone=time_zone)
        return self.person

    async def change_avatar(self, image: ImageUpload, on_progress: Callable[[float], None]) -> Person:
        self._fail("avatar")
        on_progress(0.5)
        self.person = replace(self.person, avatar_url="/api/files/me")
        return self.person

    async def phone(self) -> OwnPhone:
        self._fail("phone")
        return self.own_phone

    async def change_phone(self, number: str | None) -> OwnPhone:
        self._fail(f"phone {number}")
        if number is not None and not number.startswith("+"):
            raise CareConnectError("validation_failed", details=("number: is none",))
        if number is None or number != self.own_phone.number:
            self.own_phone = replace(self.own_phone, number=number, is_confirmed=False)
        return self.own_phone

    async def confirm_phone(self, code: str) -> OwnPhone:
        self._fail("confirm phone")
        if code != "123456":
            raise CareConnectError("validation_failed", details=("code: is not right",))
        self.own_phone = replace(self.own_phone, is_confirmed=True)
        return self.own_phone

    async def picture(self, url: str) -> bytes:
        self._fail(f"picture {url}")
        raise CareConnectError("not_found")

    def _check(self, name: str, password: str) -> None:
        self._fail(name)
        if password != self.password:
            raise CareConnectError("validation_failed", details=("password: is not right",))

    def _fail(self, name: str) -> None:
        self.asked.append(name)
        if self.error is not None:
            raise self.error
