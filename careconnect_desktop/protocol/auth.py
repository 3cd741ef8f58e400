"""Sign-up, sign-in, sessions and passwords at the wire."""

from __future__ import annotations

from typing import Annotated

from email_validator import EmailNotValidError, validate_email
from pydantic import AfterValidator, AliasChoices, Field, SecretStr, StringConstraints

from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.base import (
    Day,
    Instant,
    PersonName,
    ShortLine,
    TimeZoneName,
    WireModel,
)
from careconnect_desktop.protocol.people import AnyUser, SignUpRole

# Upper bound only, so that nobody makes us hash a megabyte; the rules themselves are the server's.
Password = Annotated[SecretStr, Field(min_length=1, max_length=1024)]


def _email(text: str) -> str:
    # The validator refuses special-use domains, but clinics do use them (`.local`): it sees a neutral one behind.
    neutral = ".test"
    try:
        found = validate_email(text.strip() + neutral, check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        raise ValueError("an e-mail address is needed, for example name@example.com") from None
    return found.normalized.removesuffix(neutral)


Email = Annotated[str, StringConstraints(max_length=254), AfterValidator(_email)]
Token = Annotated[str, StringConstraints(min_length=1, max_length=4096)]


class SignUp(WireModel):
    name: Annotated[PersonName, Field(validation_alias=AliasChoices("name", "username"))]
    email: Email
    password: Password
    role: SignUpRole
    specialization: ShortLine | None = None
    experience: Annotated[int, Field(ge=0, le=80)] | None = None
    date_of_birth: Day | None = None
    gender: ShortLine | None = None
    time_zone: TimeZoneName | None = None


class NewUser(WireModel):
    """`POST /api/admin/users`: an account made by an administrator, of any role."""

    name: Annotated[PersonName, Field(validation_alias=AliasChoices("name", "username"))]
    email: Email
    password: Password
    role: Role
    specialization: ShortLine | None = None
    time_zone: TimeZoneName | None = None


class SignIn(WireModel):
    email: Annotated[str, StringConstraints(min_length=1, max_length=254)]
    password: Password
    totp: Annotated[str, StringConstraints(max_length=16)] | None = None
    recovery_code: Annotated[str, StringConstraints(max_length=64)] | None = None


class SessionAnswer(WireModel):
    """A signed-in session; `expires_in` seconds of the access token."""

    token: str
    refresh_token: str
    expires_in: int
    user: AnyUser


class Refresh(WireModel):
    refresh_token: Token


class TokensAnswer(WireModel):
    token: str
    refresh_token: str
    expires_in: int


class PasswordChange(WireModel):
    current_password: Password
    new_password: Password


class PasswordForgot(WireModel):
    email: Annotated[str, StringConstraints(min_length=1, max_length=254)]


class PasswordReset(WireModel):
    email: Annotated[str, StringConstraints(min_length=1, max_length=254)]
    code: Annotated[str, StringConstraints(min_length=1, max_length=32)]
    new_password: Password


class PasswordConfirmed(WireModel):
    """Asked again before MFA is enrolled or disabled."""

    password: Password


class MfaState(WireModel):
    """`GET /api/auth/mfa`: whether a second factor is in force, and how many recovery codes are not used yet.

    required: the clinic demands one of this role; without one nothing but ``/api/auth/`` answers (403 `forbidden`).
    """

    enabled: bool
    recovery_codes_left: int = 0
    required: bool = False


class MfaEnrolment(WireModel):
    secret: str
    otpauth_uri: str


class MfaConfirm(WireModel):
    totp: Annotated[str, StringConstraints(min_length=1, max_length=16)]


class RecoveryCodes(WireModel):
    recovery_codes: list[str]


class SessionOut(WireModel):
    id: str
    created_at: Instant
    last_used_at: Instant
    expires_at: Instant
    user_agent: str | None = None
    current: bool = False


class SessionsAnswer(WireModel):
    sessions: list[SessionOut]
    next_cursor: str | None = None


class OkAnswer(WireModel):
    ok: bool = True
