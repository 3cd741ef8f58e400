"""The second factor: TOTP (RFC 6238) with ten recovery codes. A code works once."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Collection

import pyotp
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Role
from careconnect_desktop.protocol.auth import MfaEnrolment, MfaState
from careconnect_desktop.protocol.names import Code
from server_stub.accounts import mfa_repository
from server_stub.accounts.sessions import Sessions
from server_stub.accounts.tokens import token_hash
from server_stub.activity.service import ActivityLog
from server_stub.outbox.service import Outbox
from server_stub.storage.database import Database
from server_stub.storage.sealing import Sealer

_STEP_S = 30
_ISSUER = "CareConnect"
_RECOVERY_CODES = 10
_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"


class SecondFactor:
    """The only writer of TOTP secrets and recovery codes."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        sealer: Sealer,
        activity: ActivityLog,
        outbox: Outbox,
        sessions: Sessions,
        demanding: Collection[Role] = (),
    ) -> None:
        """demanding: roles of which the clinic demands a second factor."""
        self._database = database
        self._clock = clock
        self._sealer = sealer
        self._activity = activity
        self._outbox = outbox
        self._sessions = sessions
        self._demanding = frozenset(demanding)

    async def admits(self, user_id: str, totp: str | None, recovery_code: str | None) -> bool:
        """True without a second factor, or with a right code, which is used up by this.

        Raises `mfa_required` when there is a second factor and neither code was given.
        """
        async with self._database.read() as connection:
            if not await mfa_repository.has_second_factor(connection, user_id):
                return True
        if totp is None and recovery_code is None:
            raise CareConnectError(Code.MFA_REQUIRED, "Please give the code from your authenticator app")
        async with self._database.write() as transaction:
            if totp is not None:
                return await self._use_totp(transaction, user_id, totp)
            return await self._use_recovery_code(transaction, user_id, recovery_code or "")

    async def state(self, user_id: str, role: Role) -> MfaState:
        """Whether it is in force and demanded, and the recovery codes that are left."""
        is_demanded = role in self._demanding
        async with self._database.read() as connection:
            if not await mfa_repository.has_second_factor(connection, user_id):
                return MfaState(enabled=False, required=is_demanded)
            left = await mfa_repository.recovery_codes_left(connection, user_id)
        return MfaState(enabled=True, recovery_codes_left=left, required=is_demanded)

    async def enroll(self, user_id: str, account_name: str) -> MfaEnrolment:
        """A new secret, in force once confirmed; raises `conflict` when one is in force already."""
        secret = pyotp.random_base32()
        async with self._database.write() as transaction:
            sealed = self._sealer.seal(secret, f"mfa_secrets/{user_id}")
            if not await mfa_repository.put_secret(
                transaction, user_id, sealed, self._sealer.key_id, self._clock.now()
            ):
                raise CareConnectError(Code.CONFLICT, "A second factor is set up already")
        uri = pyotp.TOTP(secret).provisioning_uri(name=account_name, issuer_name=_ISSUER)
        return MfaEnrolment(secret=secret, otpauth_uri=uri)

    async def confirm(self, user_id: str, totp: str) -> list[str]:
        """Put the secret in force with its first code; the recovery codes, shown this once."""
        codes = [_recovery_code() for _ in range(_RECOVERY_CODES)]
        async with self._database.write() as transaction:
            if not await self._use_totp(transaction, user_id, totp, is_confirming=True):
                raise CareConnectError(
                    Code.VALIDATION_FAILED, "Validation failed", details=("totp: this code is not right",)
                )
            hashes = [token_hash(code) for code in codes]
            await mfa_repository.confirm_secret(transaction, user_id, self._clock.now(), hashes)
            await self._activity.record(transaction, "MFA_ENABLED", actor_id=user_id, subject_id=user_id)
            await self._outbox.put(transaction, "second_factor_changed", user_id)
        self._sessions.forget_user(user_id)
        return codes

    async def disable(self, user_id: str, by: str | None) -> None:
        """No second factor any more. Where it is demanded, the next thing that the person can do is to set one up.

        by: the person, or whoever does it for somebody who has lost everything; None for the command line.
        """
        async with self._database.write() as transaction:
            if not await mfa_repository.drop_second_factor(transaction, user_id):
                return
            await self._activity.record(transaction, "MFA_DISABLED", actor_id=by, subject_id=user_id)
            await self._outbox.put(transaction, "second_factor_changed", user_id)
        self._sessions.forget_user(user_id)

    async def _use_totp(
        self, transaction: AsyncConnection, user_id: str, code: str, *, is_confirming: bool = False
    ) -> bool:
        row = await mfa_repository.second_factor(transaction, user_id)
        if row is None or (row["confirmed_at"] is not None) == is_confirming:
            return False
        totp = pyotp.TOTP(self._sealer.open(row["secret"], row["key_id"], f"mfa_secrets/{user_id}"))
        step_now = int(self._clock.now().timestamp()) // _STEP_S
        typed = "".join(code.split())
        for step in (step_now - 1, step_now, step_now + 1):
            is_right = hmac.compare_digest(totp.generate_otp(step).encode(), typed.encode())
            if is_right and (row["last_step"] is None or step > row["last_step"]):
                await mfa_repository.use_step(transaction, user_id, step)
                return True
        return False

    async def _use_recovery_code(self, transaction: AsyncConnection, user_id: str, code: str) -> bool:
        typed = code.strip().lower().replace(" ", "").replace("-", "")
        return await mfa_repository.use_recovery_code(transaction, user_id, token_hash(typed), self._clock.now())


def _recovery_code() -> str:
    # 119 bits: only then is a plain hash of it enough (OWASP ASVS 5.0, 6.5.2).
    return "".join(secrets.choice(_ALPHABET) for _ in range(24))
