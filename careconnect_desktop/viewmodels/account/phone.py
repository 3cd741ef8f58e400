"""The number that news of visits go to by SMS: giving it, changing it, taking it back."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import dataclass, replace
from typing import Any, Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import Failure
from careconnect_desktop.viewmodels.sign_in import FieldProblem


class PhoneKeeper(Protocol):
    """`OwnAccountService`, as far as the number goes."""

    async def phone(self) -> str | None: ...

    async def change_phone(self, number: str | None) -> str | None: ...


@dataclass(frozen=True, slots=True)
class PhoneSnapshot:
    """number: in E.164, None for none. is_saved, is_removed: what the last change was, until something is typed."""

    number: str | None = None
    is_loaded: bool = False
    is_running: bool = False
    is_saved: bool = False
    is_removed: bool = False
    problem: FieldProblem | None = None
    failure: Failure | None = None


class PhoneModel(SnapshotModel[PhoneSnapshot]):
    """Asks when the page is shown; one change at a time."""

    def __init__(self, account: PhoneKeeper, tasks: Starter, parent: QObject | None = None) -> None:
        super().__init__(PhoneSnapshot(), parent)
        self._account = account
        self._tasks = tasks

    def load(self) -> None:
        """Ask which number the server has."""
        self._begin(self._load())

    def save(self, text: str) -> None:
        """Give this number, as it was typed; `REFUSED` stands for one that is none."""
        number = written_out(text)
        if not number:
            self._show(replace(self.snapshot, problem=FieldProblem.MISSING, is_saved=False, is_removed=False))
        else:
            self._begin(self._change(number))

    def remove(self) -> None:
        """No SMS from now on."""
        self._begin(self._change(None))

    def edited(self) -> None:
        """The person types: what was wrong, and the word of success, are taken back."""
        self._show(replace(self.snapshot, problem=None, is_saved=False, is_removed=False))

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        if self.snapshot.is_running:
            work.close()
            return
        self._show(replace(self.snapshot, is_running=True, problem=None, failure=None))
        self._tasks.start(work, "phone number")

    async def _load(self) -> None:
        try:
            number = await self._account.phone()
        except CareConnectError as error:
            self._show(replace(self.snapshot, is_running=False, failure=Failure.of(error)))
            return
        self._show(replace(self.snapshot, number=number, is_loaded=True, is_running=False))

    async def _change(self, number: str | None) -> None:
        try:
            kept = await self._account.change_phone(number)
        except CareConnectError as error:
            is_wrong = error.code == "validation_failed"
            self._show(
                replace(
                    self.snapshot,
                    is_running=False,
                    problem=FieldProblem.REFUSED if is_wrong else None,
                    failure=None if is_wrong else Failure.of(error),
                )
            )
            return
        self._show(PhoneSnapshot(kept, is_loaded=True, is_saved=kept is not None, is_removed=kept is None))


def written_out(text: str) -> str:
    """A number as people type it, with a plus in place of the two noughts by which some dial abroad."""
    number = text.strip()
    return f"+{number[2:]}" if number.startswith("00") else number
