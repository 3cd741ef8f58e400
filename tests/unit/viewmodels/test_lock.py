"""The lock: after ten idle minutes, by a key, and never around the password."""

from __future__ import annotations

import pytest

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.account_stand_ins import HeldAccount
from careconnect_desktop.ui.gallery.stand_ins import FixedClock
from careconnect_desktop.viewmodels.account.lock import IDLE_S, LockModel
from careconnect_desktop.viewmodels.sign_in import FieldProblem
from careconnect_desktop.viewmodels.ticker import Ticker
from tests.unit.viewmodels.conftest import Settle


class Desk:
    def __init__(self, tasks: TaskScope, clock: FixedClock, ticker: Ticker) -> None:
        self.account = HeldAccount()
        self.clock, self.ticker = clock, ticker
        self.model = LockModel(self.account, tasks, samples.AMINA, clock, ticker, ticker)

    def wait(self, seconds: float) -> None:
        self.clock.seconds += seconds
        self.ticker.ticked.emit()


@pytest.fixture
def desk(tasks: TaskScope, clock: FixedClock, ticker: Ticker) -> Desk:
    return Desk(tasks, clock, ticker)


async def test_it_locks_after_ten_minutes_without_a_hand(desk: Desk) -> None:
    desk.wait(IDLE_S - 10)
    assert not desk.model.is_locked
    desk.model.touched()
    desk.wait(IDLE_S - 10)
    assert not desk.model.is_locked
    desk.wait(10)
    assert desk.model.is_locked


async def test_a_hand_alone_does_not_unlock(desk: Desk) -> None:
    desk.model.lock()
    desk.model.touched()
    desk.wait(1)
    assert desk.model.is_locked


async def test_only_the_password_unlocks(desk: Desk, settle: Settle) -> None:
    told: list[bool] = []
    desk.model.unlocked.connect(lambda: told.append(True))
    desk.model.lock()
    desk.model.unlock("")
    assert desk.model.snapshot.problem is FieldProblem.MISSING
    desk.model.unlock("another one")
    await settle()
    assert (desk.model.is_locked, desk.model.snapshot.problem) == (True, FieldProblem.REFUSED)
    desk.model.edited()
    assert desk.model.snapshot.problem is None
    desk.model.unlock("the right one")
    await settle()
    assert (desk.model.is_locked, told) == (False, [True])


async def test_without_the_server_it_stays_locked_and_says_why(desk: Desk, settle: Settle) -> None:
    desk.account.error = CareConnectError("unreachable", retryable=True)
    desk.model.lock()
    desk.model.unlock("the right one")
    await settle()
    assert desk.model.is_locked
    assert desk.model.snapshot.failure is not None
    assert desk.model.snapshot.failure.key == "unreachable"


async def test_it_counts_anew_after_unlocking(desk: Desk, settle: Settle) -> None:
    desk.wait(IDLE_S)
    desk.model.unlock("the right one")
    await settle()
    desk.wait(10)
    assert not desk.model.is_locked


async def test_a_call_is_answered_once_unlocked(desk: Desk, settle: Settle) -> None:
    answered: list[str] = []
    desk.model.ask_first(lambda: answered.append("at once"))
    desk.model.lock()
    desk.model.ask_first(lambda: answered.append("after"))
    assert answered == ["at once"]
    assert desk.model.snapshot.is_waiting_for_call
    desk.model.unlock("the right one")
    await settle()
    assert answered == ["at once", "after"]
    assert not desk.model.snapshot.is_waiting_for_call


async def test_a_caller_who_gave_up_is_not_answered(desk: Desk, settle: Settle) -> None:
    answered: list[str] = []
    desk.model.lock()
    desk.model.ask_first(lambda: answered.append("too late"))
    desk.model.withdraw()
    desk.model.unlock("the right one")
    await settle()
    assert answered == []


async def test_a_model_that_is_closed_locks_no_more(desk: Desk) -> None:
    desk.model.close()
    desk.wait(IDLE_S)
    assert not desk.model.is_locked
