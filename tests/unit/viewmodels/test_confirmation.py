"""A doctor who waits for the clinic's word: asked for now and then, and no longer once it is there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.doctor_stand_ins import HeldIdentity
from careconnect_desktop.viewmodels.confirmation import TICKS_BETWEEN, ConfirmationModel
from careconnect_desktop.viewmodels.ticker import Ticker
from tests.unit.viewmodels.conftest import Settle


@pytest.fixture
def identity() -> HeldIdentity:
    return HeldIdentity(replace(samples.MEYER, is_verified=False))


@pytest.fixture
def model(identity: HeldIdentity, tasks: TaskScope, ticker: Ticker, owner: QObject) -> ConfirmationModel:
    return ConfirmationModel(identity, tasks, ticker, owner)


def tick(ticker: Ticker, times: int = TICKS_BETWEEN) -> None:
    for _ in range(times):
        ticker.ticked.emit()


async def test_learns_of_it_without_another_sign_in(
    model: ConfirmationModel, identity: HeldIdentity, ticker: Ticker, settle: Settle
) -> None:
    tick(ticker, TICKS_BETWEEN - 1)
    await settle()
    assert identity.meetings == 0
    tick(ticker, 1)
    await settle()
    assert (identity.meetings, model.snapshot.is_waiting) == (1, True)
    identity.met = samples.MEYER
    tick(ticker)
    await settle()
    assert not model.snapshot.is_waiting
    tick(ticker)
    await settle()
    assert identity.meetings == 2


async def test_asks_again_when_the_server_was_away(
    model: ConfirmationModel, identity: HeldIdentity, ticker: Ticker, settle: Settle
) -> None:
    identity.error = CareConnectError("unreachable")
    tick(ticker)
    await settle()
    assert model.snapshot.is_waiting
    identity.error, identity.met = None, samples.MEYER
    tick(ticker)
    await settle()
    assert not model.snapshot.is_waiting


async def test_nobody_asks_for_a_doctor_who_is_confirmed(
    tasks: TaskScope, ticker: Ticker, owner: QObject, settle: Settle
) -> None:
    identity = HeldIdentity()
    ConfirmationModel(identity, tasks, ticker, owner)
    tick(ticker)
    await settle()
    assert identity.meetings == 0


async def test_hears_and_asks_nothing_once_it_is_closed(
    model: ConfirmationModel, identity: HeldIdentity, ticker: Ticker, settle: Settle
) -> None:
    model.close()
    identity.put(replace(identity.snapshot, person=samples.MEYER))
    tick(ticker)
    await settle()
    assert model.snapshot.is_waiting
    assert identity.meetings == 0
