"""Health: alive as long as it answers; ready while it can do its work."""

from __future__ import annotations

from sqlalchemy import select

from careconnect_desktop import __version__
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.care import HealthAnswer
from server_stub.health.clock_watch import ClockWatch
from server_stub.storage.database import Database


class Health:
    """Looks at the database and the clock. `stopping` turns readiness off before the server stops."""

    def __init__(self, database: Database, clock_watch: ClockWatch) -> None:
        self._database = database
        self._clock_watch = clock_watch
        self._is_stopping = False

    def stopping(self) -> None:
        """From now on not ready."""
        self._is_stopping = True

    def alive(self) -> HealthAnswer:
        """The process answers."""
        return HealthAnswer(status="ok", version=__version__, checks={})

    async def ready(self) -> HealthAnswer:
        """What the server needs, each `ok` or in words what is wrong."""
        checks = {
            "database": await self._database_state(),
            "clock": self._clock_watch.state(),
            "process": "stopping" if self._is_stopping else "ok",
        }
        is_fine = all(state == "ok" for state in checks.values())
        return HealthAnswer(status="ok" if is_fine else "unavailable", version=__version__, checks=checks)

    async def _database_state(self) -> str:
        try:
            async with self._database.read() as connection:
                await connection.execute(select(1))
        except CareConnectError:
            return "cannot be reached"
        return "ok"
