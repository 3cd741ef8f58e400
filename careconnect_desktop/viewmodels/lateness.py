"""How late a doctor runs, as they have told it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.services.lateness import LatenessSnapshot
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import NoticeCentre, NoticeTone

DELAYS_MINUTES = (5, 10, 15, 20, 30, 45, 60)


class Lateness(Protocol):
    """`LatenessService`."""

    @property
    def snapshot(self) -> LatenessSnapshot: ...

    def subscribe(self, listener: Callable[[LatenessSnapshot], None]) -> Unsubscribe: ...

    async def tell(self, delay_minutes: int) -> None: ...


@dataclass(frozen=True, slots=True)
class LatenessViewSnapshot:
    """delay_minutes: 0 for on time. is_told: False while the server has not passed it on."""

    delay_minutes: int = 0
    is_told: bool = True
    is_telling: bool = False


class LatenessModel(SnapshotModel[LatenessViewSnapshot]):
    """One word to everybody who waits."""

    def __init__(
        self, lateness: Lateness, notices: NoticeCentre, tasks: Starter, parent: QObject | None = None
    ) -> None:
        super().__init__(LatenessViewSnapshot(), parent)
        self._lateness = lateness
        self._notices = notices
        self._tasks = tasks
        self._unsubscribe = lateness.subscribe(lambda _snapshot: self._renew())
        self._renew()

    def tell(self, delay_minutes: int) -> None:
        """Tell those who have a visit today; 0 is on time again."""
        self._tasks.start(self._tell(delay_minutes), "running late")

    def close(self) -> None:
        """Hear nothing more; before the model is thrown away."""
        self._unsubscribe()

    async def _tell(self, delay_minutes: int) -> None:
        self._show(replace(self.snapshot, is_telling=True))
        try:
            await self._lateness.tell(delay_minutes)
        except CareConnectError as error:
            self._notices.report(error, do=lambda: self.tell(delay_minutes))
        else:
            self._notices.tell("late_told" if delay_minutes else "on_time_told", NoticeTone.OK)
        finally:
            self._show(replace(self.snapshot, is_telling=False))

    def _renew(self) -> None:
        found = self._lateness.snapshot
        self._show(replace(self.snapshot, delay_minutes=found.delay_minutes, is_told=found.is_told))
