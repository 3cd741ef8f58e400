"""The lock: after ten idle minutes, or by a key, nothing of anybody is on the screen until the password is given.

A call goes on behind it. Windows that show people's data observe `changed` and cover themselves while `is_locked`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Person
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import Failure
from careconnect_desktop.viewmodels.sign_in import FieldProblem
from careconnect_desktop.viewmodels.ticker import Ticker

IDLE_S = 600.0


class PasswordChecker(Protocol):
    """`OwnAccountService`, as far as the lock goes."""

    async def confirm_password(self, password: str) -> None: ...


@dataclass(frozen=True, slots=True)
class LockSnapshot:
    """is_waiting_for_call: a call rings, and is answered once the person has unlocked."""

    name: str
    is_locked: bool = False
    is_checking: bool = False
    is_waiting_for_call: bool = False
    problem: FieldProblem | None = None
    failure: Failure | None = None


class LockModel(SnapshotModel[LockSnapshot]):
    """Of one signed-in person. `touched` on every key and pointer; `ask_first` before what only they may do."""

    unlocked = Signal()

    def __init__(
        self,
        account: PasswordChecker,
        tasks: Starter,
        person: Person,
        clock: Clock,
        ticker: Ticker,
        parent: QObject | None = None,
        *,
        is_locked: bool = False,
    ) -> None:
        """is_locked: the program was locked when it ended."""
        super().__init__(LockSnapshot(person.name, is_locked=is_locked), parent)
        self._account = account
        self._tasks = tasks
        self._clock = clock
        self._ticker = ticker
        self._touched_s = clock.monotonic()
        self._then: Callable[[], None] | None = None
        ticker.ticked.connect(self._look)

    @property
    def is_locked(self) -> bool:
        return self.snapshot.is_locked

    @property
    def idle_s(self) -> float:
        """Since the person was last there."""
        return self._clock.monotonic() - self._touched_s

    def touched(self) -> None:
        """The person is there; a locked screen is not unlocked by this."""
        self._touched_s = self._clock.monotonic()

    def lock(self) -> None:
        """Cover everything now."""
        if not self.snapshot.is_locked:
            self._show(LockSnapshot(self.snapshot.name, is_locked=True))

    def ask_first(self, then: Callable[[], None]) -> None:
        """Run `then` at once, or once the person has unlocked, for example to answer a call; the newest wins."""
        if not self.snapshot.is_locked:
            then()
            return
        self._then = then
        self._show(replace(self.snapshot, is_waiting_for_call=True))

    def withdraw(self) -> None:
        """What waited for the unlocking is over: the caller has given up."""
        self._then = None
        self._show(replace(self.snapshot, is_waiting_for_call=False))

    def unlock(self, password: str) -> None:
        """Let the server check the password; it is not kept here."""
        if not self.snapshot.is_locked or self.snapshot.is_checking:
            return
        if not password:
            self._show(replace(self.snapshot, problem=FieldProblem.MISSING))
            return
        self._show(replace(self.snapshot, is_checking=True, problem=None, failure=None))
        self._tasks.start(self._unlock(password), "unlock")

    def edited(self) -> None:
        """The person types: what was wrong is taken back."""
        self._show(replace(self.snapshot, problem=None, failure=None))

    def close(self) -> None:
        """Hear nothing more; before the model is thrown away."""
        self._ticker.ticked.disconnect(self._look)

    def _look(self) -> None:
        if self.idle_s >= IDLE_S:
            self.lock()

    async def _unlock(self, password: str) -> None:
        try:
            await self._account.confirm_password(password)
        except CareConnectError as error:
            is_wrong = error.code == "validation_failed"
            self._show(
                replace(
                    self.snapshot,
                    is_checking=False,
                    problem=FieldProblem.REFUSED if is_wrong else None,
                    failure=None if is_wrong else Failure.of(error),
                )
            )
            return
        self.touched()
        then, self._then = self._then, None
        self._show(LockSnapshot(self.snapshot.name))
        self.unlocked.emit()
        if then is not None:
            then()
