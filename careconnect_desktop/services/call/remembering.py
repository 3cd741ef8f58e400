"""Keeps the call of now where a restarted program finds it: the newest state only, one write at a time."""

from __future__ import annotations

import asyncio

from careconnect_desktop.call.states import Call, Side
from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.ports.call_memory import CallMemory, UnfinishedCall

REFRESH_S = 30.0
"""How often a live path is noted: well within the 2 min for which it is remembered."""


class CallKeeper:
    """`keep` and `forget` return at once; without a memory they do nothing."""

    def __init__(self, memory: CallMemory | None, clock: Clock) -> None:
        self._memory = memory
        self._clock = clock
        self._scope = TaskScope("call memory")
        self._wanted: UnfinishedCall | None = None
        self._changed = asyncio.Event()
        self._is_running = False

    def keep(self, call: Call) -> None:
        """The call was agreed to, or its path is alive."""
        if call.resume_token is None:
            return
        self._write(
            UnfinishedCall(
                call_id=call.call_id,
                is_caller=call.side is Side.CALLER,
                peer_id=call.peer.id,
                peer_medical_id=call.peer.medical_id,
                peer_name=call.peer.name,
                resume_token=call.resume_token,
                generation=call.newest_generation,
                seen_at=self._clock.now(),
                appointment_id=call.appointment_id,
            )
        )

    def forget(self, call: Call) -> None:
        """The call is over; one that another call has taken the place of changes nothing."""
        if self._wanted is not None and self._wanted.call_id == call.call_id:
            self._write(None)

    async def load(self) -> UnfinishedCall | None:
        """What an earlier run left."""
        return await self._memory.load() if self._memory is not None else None

    async def clear(self) -> None:
        """Nothing to go on with."""
        if self._memory is not None:
            await self._memory.clear()

    async def close(self) -> None:
        """The last word is written when this returns."""
        await self._scope.drain()

    def _write(self, wanted: UnfinishedCall | None) -> None:
        self._wanted = wanted
        self._changed.set()
        if self._memory is not None and not self._is_running:
            self._is_running = True
            self._scope.start(self._run(self._memory), "write")

    async def _run(self, memory: CallMemory) -> None:
        try:
            while self._changed.is_set():
                self._changed.clear()
                wanted = self._wanted
                if wanted is None:
                    await memory.clear()
                else:
                    await memory.save(wanted)
        finally:
            self._is_running = False
