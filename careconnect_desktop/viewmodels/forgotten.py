"""A forgotten password: a code by mail, and with it another password. It signs nobody in."""

from __future__ import annotations

from asyncio import CancelledError, Task
from collections.abc import Coroutine
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Literal, Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import Failure
from careconnect_desktop.viewmodels.sign_in import FieldProblem, password_problem

ForgottenField = Literal["email", "code", "password"]


class Mailbox(Protocol):
    """The way in, as far as forgotten passwords go. Raises `CareConnectError`; nothing stays open."""

    async def forgot_password(self, server_url: str, email: str) -> None: ...

    async def reset_password(self, server_url: str, email: str, code: str, new_password: str) -> None: ...


class ForgottenStage(StrEnum):
    """CLOSED: the form of signing in is shown. DONE: sign in with the new password."""

    CLOSED = "closed"
    EMAIL = "email"
    CODE = "code"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ForgottenSnapshot:
    """The code and the password are never held here: they stay in their fields."""

    stage: ForgottenStage = ForgottenStage.CLOSED
    email: str = ""
    is_running: bool = False
    problems: tuple[tuple[ForgottenField, FieldProblem], ...] = ()
    failure: Failure | None = None

    def problem(self, field: ForgottenField) -> FieldProblem | None:
        return dict(self.problems).get(field)


class ForgottenModel(SnapshotModel[ForgottenSnapshot]):
    """One question at a time; going back gives it up."""

    def __init__(self, mailbox: Mailbox, tasks: Starter, parent: QObject | None = None) -> None:
        super().__init__(ForgottenSnapshot(), parent)
        self._mailbox = mailbox
        self._tasks = tasks
        self._server_url = ""
        self._task: Task[None] | None = None

    def open(self, server_url: str, email: str) -> None:
        """Begin, with what the form of signing in knows."""
        self._server_url = server_url.strip()
        self._show(ForgottenSnapshot(ForgottenStage.EMAIL, email.strip()))

    def close(self) -> None:
        """Back to signing in."""
        if self._task is not None:
            self._task.cancel()
        self._show(ForgottenSnapshot(email=self.snapshot.email))

    def edit(self, field: ForgottenField, text: str) -> None:
        """The person typed; the field's problem is taken back."""
        problems = tuple(found for found in self.snapshot.problems if found[0] != field)
        email = text if field == "email" else self.snapshot.email
        self._show(replace(self.snapshot, email=email, problems=problems))

    def ask_for_code(self) -> None:
        """Mail a code to the address, also once more."""
        email = self.snapshot.email.strip()
        if not email:
            self._refuse(("email", FieldProblem.MISSING))
        elif "@" not in email.strip("@") or " " in email:
            self._refuse(("email", FieldProblem.NOT_AN_EMAIL))
        else:
            self._run(self._forgot(email))

    def give_code(self, code: str, password: str) -> None:
        """The mailed code, and the password from now on."""
        email = self.snapshot.email.strip()
        problems: list[tuple[ForgottenField, FieldProblem]] = []
        if not code.strip():
            problems.append(("code", FieldProblem.MISSING))
        problem = password_problem(password, "", email)
        if problem is not None:
            problems.append(("password", problem))
        if problems:
            self._refuse(*problems)
        else:
            self._run(self._reset(email, code.strip(), password))

    def _refuse(self, *problems: tuple[ForgottenField, FieldProblem]) -> None:
        self._show(replace(self.snapshot, problems=problems, failure=None))

    def _run(self, step: Coroutine[Any, Any, None]) -> None:
        if self.snapshot.is_running:
            step.close()
            return
        self._show(replace(self.snapshot, is_running=True, problems=(), failure=None))
        self._task = self._tasks.start(self._watch(step), "forgotten password")

    async def _watch(self, step: Coroutine[Any, Any, None]) -> None:
        try:
            await step
        except CareConnectError as error:
            problems: list[tuple[ForgottenField, FieldProblem]] = []
            for detail in error.details:
                if detail.startswith("code"):
                    problems.append(("code", FieldProblem.REFUSED))
                elif detail.startswith("newPassword"):
                    problems.append(("password", FieldProblem.TOO_COMMON))
            failure = None if problems else Failure.of(error)
            self._show(replace(self.snapshot, is_running=False, problems=tuple(problems), failure=failure))
        except CancelledError:
            self._show(replace(self.snapshot, is_running=False))
            raise
        finally:
            self._task = None

    async def _forgot(self, email: str) -> None:
        await self._mailbox.forgot_password(self._server_url, email)
        self._show(ForgottenSnapshot(ForgottenStage.CODE, email))

    async def _reset(self, email: str, code: str, password: str) -> None:
        await self._mailbox.reset_password(self._server_url, email, code, password)
        self._show(ForgottenSnapshot(ForgottenStage.DONE, email))
