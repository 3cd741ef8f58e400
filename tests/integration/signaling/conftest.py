"""The server at the other end of a line."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.helpers.socket_server import SocketServer


@pytest.fixture
async def server() -> AsyncIterator[SocketServer]:
    found = SocketServer()
    await found.start()
    yield found
    await found.stop()
