"""Ends of calls that could not be told, because the way to another process was closed: told as soon as it is open.

The row says that the call has ended, so nothing else would ever make the other side know but its silent media.
"""

from __future__ import annotations

import logging
from functools import partial

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.protocol.names import Event
from server_stub.calls.ports import Alarms, Delivery
from server_stub.calls.rules import Effect, EmitToSocket, EmitToUser

_log = logging.getLogger(__name__)

TRY_EVERY_S = 1.0
GIVE_UP_AFTER_S = 120.0
"""As long as a lost socket is waited for: whoever is back later asks for the call, and is told that there is none."""

_ENDS = frozenset({Event.CALL_ENDED, Event.CALL_REJECTED})


class OwedEnds:
    """What this process owes. A restart forgets it: then the other side finds out by its media."""

    def __init__(self, delivery: Delivery, alarms: Alarms, clock: Clock) -> None:
        self._delivery = delivery
        self._alarms = alarms
        self._clock = clock
        self._owed: dict[str, list[EmitToSocket | EmitToUser]] = {}

    def owe(self, call_id: str, effect: Effect) -> None:
        """This could not be handed over; anything but the end of a call is not owed."""
        if isinstance(effect, EmitToSocket | EmitToUser) and effect.event in _ENDS:
            is_first = call_id not in self._owed
            self._owed.setdefault(call_id, []).append(effect)
            if is_first:
                self._try_later(call_id, self._now() + GIVE_UP_AFTER_S)

    def _try_later(self, call_id: str, until: float) -> None:
        self._alarms.set(f"owed:{call_id}", self._now() + TRY_EVERY_S, partial(self._tell, call_id, until))

    async def _tell(self, call_id: str, until: float) -> None:
        left: list[EmitToSocket | EmitToUser] = []
        for effect in self._owed.pop(call_id, []):
            try:
                await self._hand(effect)
            except CareConnectError:
                left.append(effect)
        if not left:
            return
        if self._now() >= until:
            _log.warning("the end of a call was told to nobody", extra={"code": "unavailable"})
            return
        self._owed[call_id] = left + self._owed.get(call_id, [])
        self._try_later(call_id, until)

    async def _hand(self, effect: EmitToSocket | EmitToUser) -> bool:
        if isinstance(effect, EmitToSocket):
            return await self._delivery.to_socket(effect.socket, effect.event, effect.payload)
        return await self._delivery.to_user(
            effect.user.medical_id, effect.event, effect.payload, skip_socket=effect.skip_socket
        )

    def _now(self) -> float:
        return self._clock.now().timestamp()
