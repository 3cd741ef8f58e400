"""The number that news of visits go to by SMS: giving it, confirming it by a code, taking it back."""

from __future__ import annotations

from collections.abc import Coroutine
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.account import OwnPhone
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import Failure
from careconnect_desktop.viewmodels.sign_in import FieldProblem


class PhoneKeeper(Protocol):
    """`OwnAccountService`, as far as the number goes."""

    async def phone(self) -> OwnPhone: ...

    async def change_phone(self, number: str | None) -> OwnPhone: ...

    async def confirm_phone(self, code: str) -> OwnPhone: ...


@dataclass(frozen=True, slots=True)
class PhoneSnapshot:
    """is_saved, is_removed: what the last change was, until something is typed. The code is never held here.

    is_unknown: the server could not be asked, so that an empty number says nothing.
    """

    phone: OwnPhone = field(default_factory=OwnPhone)
    is_unknown: bool = False
    is_running: bool = False
    is_saved: bool = False
    is_removed: bool = False
    problem: FieldProblem | None = None
    code_problem: FieldProblem | None = None
    failure: Failure | None = None

    @property
    def awaits_code(self) -> bool:
        """A code went to the number, and has not come back."""
        return self.phone.number is not None and self.phone.can_send and not self.phone.is_confirmed


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
        """Give this number, as it was typed; `REFUSED` stands for one that is none. A code goes there."""
        number = written_out(text)
        if not number:
            self._show(replace(self.snapshot, problem=FieldProblem.MISSING, is_saved=False, is_removed=False))
        else:
            self._begin(self._change(number))

    def confirm(self, code: str) -> None:
        """The code that came; `REFUSED` stands for another one."""
        if not code.strip():
            self._show(replace(self.snapshot, code_problem=FieldProblem.MISSING))
        else:
            self._begin(self._confirm(code))

    def send_again(self) -> None:
        """Another code to the same number."""
        if self.snapshot.phone.number is not None:
            self._begin(self._change(self.snapshot.phone.number))

    def remove(self) -> None:
        """No SMS from now on."""
        self._begin(self._change(None))

    def edited(self) -> None:
        """The person types: what was wrong, and the word of success, are taken back."""
        self._show(replace(self.snapshot, problem=None, code_problem=None, is_saved=False, is_removed=False))

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        if self.snapshot.is_running:
            work.close()
            return
        self._show(replace(self.snapshot, is_running=True, problem=None, code_problem=None, failure=None))
        self._tasks.start(work, "phone number")

    async def _load(self) -> None:
        try:
            phone = await self._account.phone()
        except CareConnectError as error:
            self._show(replace(self.snapshot, is_running=False, is_unknown=True, failure=Failure.of(error)))
            return
        self._show(replace(self.snapshot, phone=phone, is_running=False, is_unknown=False))

    async def _change(self, number: str | None) -> None:
        try:
            kept = await self._account.change_phone(number)
        except CareConnectError as error:
            self._refused(error, is_of_code=False)
            return
        self._show(PhoneSnapshot(kept, is_saved=kept.number is not None, is_removed=kept.number is None))

    async def _confirm(self, code: str) -> None:
        try:
            kept = await self._account.confirm_phone(code)
        except CareConnectError as error:
            self._refused(error, is_of_code=True)
            return
        self._show(PhoneSnapshot(kept, is_saved=True))

    def _refused(self, error: CareConnectError, *, is_of_code: bool) -> None:
        is_wrong = error.code == "validation_failed"
        self._show(
            replace(
                self.snapshot,
                is_running=False,
                is_saved=False,
                problem=FieldProblem.REFUSED if is_wrong and not is_of_code else None,
                code_problem=FieldProblem.REFUSED if is_wrong and is_of_code else None,
                failure=None if is_wrong else Failure.of_change(error),
            )
        )


def written_out(text: str) -> str:
    """A number as people type it, with a plus in place of the two noughts by which some dial abroad."""
    number = text.strip()
    return f"+{number[2:]}" if number.startswith("00") else number
