"""One look for all tests of views, and services that hold sample data."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject
from PySide6.QtWidgets import QApplication

from careconnect_desktop.core.resources import Resources, bundled_resources
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ui.gallery import samples
from careconnect_desktop.ui.gallery.studio import Studio
from careconnect_desktop.ui.shared.look import Look, ThemeChoice
from careconnect_desktop.ui.shared.times import Times
from tests.helpers.looks import catch_up

Settle = Callable[[], Awaitable[None]]


@pytest.fixture(scope="session")
def resources() -> Resources:
    return bundled_resources()


@pytest.fixture(scope="session")
def shared_look(qapp: QApplication, resources: Resources) -> Look:
    return Look(qapp, resources, ThemeChoice.LIGHT)


@pytest.fixture
def look(shared_look: Look) -> Iterator[Look]:
    """The light theme at 100 %, whatever the test before has chosen."""
    yield shared_look
    shared_look.choose(ThemeChoice.LIGHT)
    shared_look.set_text_scale(1.0)
    catch_up(shared_look)


@pytest.fixture
def times() -> Iterator[Times]:
    """In British English, also where a view asks Qt for the default locale."""
    before, locale = QLocale(), QLocale("en_GB")
    QLocale.setDefault(locale)
    yield Times(ZoneInfo(samples.ZONE), locale)
    QLocale.setDefault(before)


@pytest.fixture
def owner(qapp: QApplication) -> Iterator[QObject]:
    """The parent of view models; goes with them when the test ends."""
    root = QObject()
    yield root
    root.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def settle(qapp: QApplication) -> Settle:
    """Let started tasks run to their end, and Qt lay out what they changed."""

    async def run() -> None:
        for _ in range(6):
            await asyncio.sleep(0)
            QCoreApplication.processEvents()

    return run


@pytest_asyncio.fixture
async def tasks(owner: QObject) -> AsyncIterator[TaskScope]:
    # After the view models in age, before them in death: what still runs must find them alive.
    async with TaskScope("test") as scope:
        yield scope


@pytest.fixture
def studio(look: Look, times: Times, tasks: TaskScope, owner: QObject, settle: Settle) -> Studio:
    return Studio(look, times, tasks, owner, settle)
