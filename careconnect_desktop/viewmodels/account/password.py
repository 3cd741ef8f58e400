"""Changing one's password: the present one, and a new one that the rules take."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Person
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import Failure
from careconnect_desktop.viewmodels.sign_in import FieldProblem, password_problem

PasswordField = Literal["current", "new"]


class PasswordChanger(Protocol):
    """`OwnAccountService`, as far as passwords go."""

    async def change_password(self, current: str, new: str) -> None: ...


@dataclass(frozen=True, slots=True)
class PasswordSnapshot:
    """The passwords are never held here: they stay in their fields. is_done: the last change has succeeded."""

    is_running: bool = False
    is_done: bool = False
    problems: tuple[tuple[PasswordField, FieldProblem], ...] = ()
    failure: Failure | None = None

    def problem(self, field: PasswordField) -> FieldProblem | None:
        return dict(self.problems).get(field)


class PasswordModel(SnapshotModel[PasswordSnapshot]):
    """One change at a time."""

    def __init__(self, account: PasswordChanger, tasks: Starter, person: Person, parent: QObject | None = None) -> None:
        super().__init__(PasswordSnapshot(), parent)
        self._account = account
        self._tasks = tasks
        self._person = person

    def change(self, current: str, new: str) -> None:
        """Check the new one here, then ask the server."""
        if self.snapshot.is_running:
            return
        problems: list[tuple[PasswordField, FieldProblem]] = []
        if not current:
            problems.append(("current", FieldProblem.MISSING))
        problem = password_problem(new, self._person.name, self._person.email or "")
        if problem is not None:
            problems.append(("new", problem))
        self._show(PasswordSnapshot(is_running=not problems, problems=tuple(problems)))
        if not problems:
            self._tasks.start(self._change(current, new), "change password")

    def edited(self, field: PasswordField) -> None:
        """The person types: the field's problem, and the word of success, are taken back."""
        left = tuple(found for found in self.snapshot.problems if found[0] != field)
        self._show(replace(self.snapshot, problems=left, is_done=False))

    async def _change(self, current: str, new: str) -> None:
        try:
            await self._account.change_password(current, new)
        except CareConnectError as error:
            problems: list[tuple[PasswordField, FieldProblem]] = []
            for detail in error.details:
                if detail.startswith("currentPassword"):
                    problems.append(("current", FieldProblem.REFUSED))
                elif detail.startswith("newPassword"):
                    problems.append(("new", FieldProblem.TOO_COMMON))
            failure = None if problems else Failure.of_change(error)
            self._show(PasswordSnapshot(problems=tuple(problems), failure=failure))
            return
        self._show(PasswordSnapshot(is_done=True))
