"""The second step at sign-in: set up with an authenticator app, recovery codes shown once, turned off again."""

from __future__ import annotations

from collections.abc import Awaitable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.account import TotpEnrolment, TotpState
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import Failure
from careconnect_desktop.viewmodels.sign_in import FieldProblem


class SecondStepKeeper(Protocol):
    """`OwnAccountService`, as far as the second step goes."""

    async def totp(self) -> TotpState: ...

    async def enroll_totp(self, password: str) -> TotpEnrolment: ...

    async def confirm_totp(self, code: str) -> tuple[str, ...]: ...

    async def disable_totp(self, password: str) -> None: ...


class Stage(StrEnum):
    """What the card asks for now."""

    REST = "rest"
    PASSWORD = "password"  # noqa: S105 the name of a stage
    SCAN = "scan"
    CODES = "codes"
    TURN_OFF = "turn_off"


@dataclass(frozen=True, slots=True)
class SecondStepSnapshot:
    """state: None until the server has said. enrolment, recovery_codes: only in their stages."""

    stage: Stage = Stage.REST
    state: TotpState | None = None
    is_running: bool = False
    enrolment: TotpEnrolment | None = None
    recovery_codes: tuple[str, ...] = ()
    problem: FieldProblem | None = None
    failure: Failure | None = None


class SecondStepModel(SnapshotModel[SecondStepSnapshot]):
    """One step at a time; going back forgets the secret that was not put in force."""

    def __init__(self, account: SecondStepKeeper, tasks: Starter, parent: QObject | None = None) -> None:
        super().__init__(SecondStepSnapshot(), parent)
        self._account = account
        self._tasks = tasks

    def load(self) -> None:
        """Ask whether a second step is in force."""
        if self.snapshot.stage is Stage.REST and not self.snapshot.is_running:
            self._run(self._load())

    def begin(self) -> None:
        """Set it up, or turn it off: the password first."""
        is_on = self.snapshot.state is not None and self.snapshot.state.is_enabled
        self._show(SecondStepSnapshot(stage=Stage.TURN_OFF if is_on else Stage.PASSWORD, state=self.snapshot.state))

    def give_password(self, password: str) -> None:
        """The person's password, for either way."""
        if not password:
            self._show(replace(self.snapshot, problem=FieldProblem.MISSING))
        elif not self.snapshot.is_running:
            self._run(self._disable(password) if self.snapshot.stage is Stage.TURN_OFF else self._enroll(password))

    def give_code(self, code: str) -> None:
        """The first code of the app."""
        if not code.strip():
            self._show(replace(self.snapshot, problem=FieldProblem.MISSING))
        elif not self.snapshot.is_running:
            self._run(self._confirm(code))

    def edited(self) -> None:
        """The person types: what was wrong is taken back."""
        self._show(replace(self.snapshot, problem=None))

    def close(self) -> None:
        """Back to rest: the codes have been kept, or the person has thought again."""
        self._show(SecondStepSnapshot(state=self.snapshot.state))

    def _run(self, step: Awaitable[None]) -> None:
        self._show(replace(self.snapshot, is_running=True, problem=None, failure=None))
        self._tasks.start(self._watch(step), "second step")

    async def _watch(self, step: Awaitable[None]) -> None:
        try:
            await step
        except CareConnectError as error:
            is_typed_wrong = error.code == "validation_failed"
            self._show(
                replace(
                    self.snapshot,
                    is_running=False,
                    problem=FieldProblem.REFUSED if is_typed_wrong else None,
                    failure=None if is_typed_wrong else Failure.of(error),
                )
            )

    async def _load(self) -> None:
        state = await self._account.totp()
        self._show(SecondStepSnapshot(state=state))

    async def _enroll(self, password: str) -> None:
        enrolment = await self._account.enroll_totp(password)
        self._show(SecondStepSnapshot(stage=Stage.SCAN, state=self.snapshot.state, enrolment=enrolment))

    async def _confirm(self, code: str) -> None:
        codes = await self._account.confirm_totp(code)
        state = TotpState(is_enabled=True, recovery_codes_left=len(codes))
        self._show(SecondStepSnapshot(stage=Stage.CODES, state=state, recovery_codes=codes))

    async def _disable(self, password: str) -> None:
        await self._account.disable_totp(password)
        self._show(SecondStepSnapshot(state=TotpState(is_enabled=False)))
