"""A doctor whom the clinic has not confirmed yet learns of it while the program is open."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Person, Practitioner
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.services.identity import IdentitySnapshot
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.ticker import Ticker

TICKS_BETWEEN = 3
"""Of the common timer: half a minute from one question to the next."""

_log = logging.getLogger(__name__)


class IdentitySource(Protocol):
    """`IdentityService`, as far as one's own page goes."""

    @property
    def snapshot(self) -> IdentitySnapshot: ...

    def subscribe(self, listener: Callable[[IdentitySnapshot], None]) -> Unsubscribe: ...

    async def meet(self) -> None: ...


@dataclass(frozen=True, slots=True)
class ConfirmationSnapshot:
    """is_waiting: patients cannot find this doctor yet."""

    is_waiting: bool


class ConfirmationModel(SnapshotModel[ConfirmationSnapshot]):
    """Asks for one's own page as long as it says "not confirmed": no event tells it, and a session lasts all day."""

    def __init__(self, identity: IdentitySource, tasks: Starter, ticker: Ticker, parent: QObject | None = None) -> None:
        super().__init__(ConfirmationSnapshot(_is_unconfirmed(identity.snapshot.person)), parent)
        self._identity, self._tasks, self._ticker = identity, tasks, ticker
        self._ticks = 0
        self._is_asking = False
        self._unsubscribe = identity.subscribe(self._identity_changed)
        ticker.ticked.connect(self._tick)

    def close(self) -> None:
        """Hear nothing more; before the model is thrown away."""
        self._unsubscribe()
        self._ticker.ticked.disconnect(self._tick)

    def _identity_changed(self, identity: IdentitySnapshot) -> None:
        self._show(ConfirmationSnapshot(_is_unconfirmed(identity.person)))

    def _tick(self) -> None:
        if self._is_asking or not self.snapshot.is_waiting:
            return
        self._ticks += 1
        if self._ticks >= TICKS_BETWEEN:
            self._ticks = 0
            self._is_asking = True
            self._tasks.start(self._ask(), "confirmation")

    async def _ask(self) -> None:
        try:
            await self._identity.meet()
        except CareConnectError as error:
            # That the server is away stands in the rail; it is asked again.
            _log.info("the own page was not asked for", extra={"code": error.code})
        finally:
            self._is_asking = False


def _is_unconfirmed(person: Person | None) -> bool:
    return isinstance(person, Practitioner) and not person.is_verified
