"""Two people at a server in memory, with peer connections and devices that only take notes."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from careconnect_desktop.model.people import Role
from tests.helpers.call_side import Side
from tests.helpers.signaling_hub import Hub


@pytest.fixture
async def hub() -> Hub:
    return Hub()


@pytest.fixture
async def doctor(hub: Hub) -> AsyncIterator[Side]:
    side = Side(hub, "DOC001", Role.DOCTOR)
    yield side
    await side.calls.close()


@pytest.fixture
async def patient(hub: Hub) -> AsyncIterator[Side]:
    side = Side(hub, "PAT001", Role.PATIENT)
    yield side
    await side.calls.close()
