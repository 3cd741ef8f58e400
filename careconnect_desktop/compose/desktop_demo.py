"""Plays one person of the demo: calls or answers by itself, and leaves in good time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.compose.core import Client
from careconnect_desktop.compose.desktop_options import DemoPart
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.call.snapshot import CallSnapshot

OFFLINE_RETRY_S = 20.0
RING_PAUSE_S = 1.0
"""So that the incoming call can be seen before it is answered."""

EXIT_OK = 0
EXIT_NO_CONNECTION = 4

PlaceCall = Callable[[str, str | None], None]
"""Call the person of this medicalId, for this appointment."""


class DemoPlayer:
    """place and answer are what the windows use as well, so that the demo takes no other way than a person."""

    def __init__(self, part: DemoPart, client: Client, *, place: PlaceCall, answer: Callable[[], None]) -> None:
        self._part = part
        self._client = client
        self._place = place
        self._answer = answer
        self._was_connected = False

    async def play(self) -> int:
        """Until the call is over or its time has come; the program's exit code. Without `seconds` it never ends."""
        await self._until(lambda: self._client.line.state is LineState.ONLINE)
        if self._part.calls is not None:
            await self._call(self._part.calls)
        elif self._part.answers:
            await self._until(lambda: self._phase() is CallPhase.INCOMING)
            await asyncio.sleep(RING_PAUSE_S)
            self._answer()
        await self._until(lambda: self._phase() in (CallPhase.CONNECTED, CallPhase.ENDED, None))
        self._was_connected = self._phase() is CallPhase.CONNECTED
        if self._part.seconds is None:
            await asyncio.get_running_loop().create_future()
        if self._was_connected:
            await self._wait_for_end(self._part.seconds or 0.0)
        return EXIT_OK if self._was_connected else EXIT_NO_CONNECTION

    async def _call(self, medical_id: str) -> None:
        """Place the call; while the other program is still starting, place it anew."""
        appointments = self._client.appointments
        await appointments.refresh()
        visit = next(
            (found for found in appointments.snapshot.appointments if found.patient.medical_id == medical_id), None
        )
        loop = asyncio.get_running_loop()
        deadline_s = loop.time() + OFFLINE_RETRY_S
        while True:
            self._place(medical_id, visit.id if visit is not None else None)
            await self._until(lambda: self._phase() not in (CallPhase.CALLING, None))
            call = self._client.calls.snapshot
            is_offline = call is not None and call.is_over and call.refusal_code == "user_offline"
            if not is_offline or loop.time() > deadline_s:
                return
            self._client.calls.dismiss()
            await asyncio.sleep(0.5)

    async def _wait_for_end(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._until(lambda: self._phase() in (CallPhase.ENDED, None))
        except TimeoutError:
            self._client.calls.hang_up()

    def _phase(self) -> CallPhase | None:
        call: CallSnapshot | None = self._client.calls.snapshot
        return call.phase if call is not None else None

    async def _until(self, is_so: Callable[[], bool]) -> None:
        changed = asyncio.Event()
        unsubscribes = (
            self._client.calls.subscribe(lambda _call: changed.set()),
            self._client.line.subscribe_state(lambda _state: changed.set()),
        )
        try:
            while not is_so():
                changed.clear()
                await changed.wait()
        finally:
            for unsubscribe in unsubscribes:
                unsubscribe()
