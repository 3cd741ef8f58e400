"""What view models are built with: a scope for their tasks, a still clock, a timer that nobody starts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

import pytest
import pytest_asyncio
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ui.gallery.stand_ins import FixedClock
from careconnect_desktop.viewmodels.notices import NoticeCentre
from careconnect_desktop.viewmodels.ticker import Ticker

Settle = Callable[[], Awaitable[None]]


@pytest_asyncio.fixture
async def tasks(owner: QObject) -> AsyncIterator[TaskScope]:
    # After the view models in age, before them in death: what still runs must find them alive.
    async with TaskScope("test") as scope:
        yield scope


@pytest.fixture
def settle() -> Settle:
    async def run() -> None:
        for _ in range(6):
            await asyncio.sleep(0)

    return run


@pytest.fixture
def owner(qapp: QCoreApplication) -> Iterator[QObject]:
    root = QObject()
    yield root
    root.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def ticker(owner: QObject) -> Ticker:
    return Ticker(owner)


@pytest.fixture
def notices(owner: QObject) -> NoticeCentre:
    return NoticeCentre(owner)
