"""`careconnect call`: the call without a window, for monitoring, tests and kiosks."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping
from typing import Any

from careconnect_desktop.call.phase import CallPhase
from careconnect_desktop.call.states import Party
from careconnect_desktop.compose.call_options import CallOptions
from careconnect_desktop.compose.core import Client, compose_client, passing_secrets
from careconnect_desktop.compose.recording import CallRecording
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.signaling import LineState
from careconnect_desktop.services.call.journal import JournalEntry
from careconnect_desktop.services.call.report import empty_report, judge, make_report
from careconnect_desktop.services.call.runner import Announcement, CallRunner
from careconnect_desktop.services.call.snapshot import CallSnapshot

EXIT_OK = 0
EXIT_ARGUMENTS = 2
EXIT_NOT_SIGNED_IN = 3
EXIT_NO_CONNECTION = 4
EXIT_MEDIA_STOPPED = 5

OFFLINE_RETRY_S = 20.0
OFFLINE_PAUSE_S = 0.5

Say = Callable[[dict[str, Any]], None]


class CallCommand:
    """One run: sign in, `calls` calls one after the other, a report. `say` takes each line of standard output."""

    def __init__(
        self,
        options: CallOptions,
        say: Say,
        complain: Callable[[str], None],
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        self._options = options
        self._say = say
        self._complain = complain
        self._environment = environment
        self._stopping = asyncio.Event()
        self._reports: list[dict[str, Any]] = []
        self._is_ready = False
        self._held_lines: list[dict[str, Any]] = []

    @property
    def report(self) -> dict[str, Any]:
        """Of the last call, and with several, all of them under ``calls``."""
        if not self._reports:
            return empty_report(None)
        if self._options.calls == 1:
            return self._reports[-1]
        return self._reports[-1] | {"calls": self._reports}

    def stop(self) -> None:
        """End in good order: hang up, report, leave (SIGTERM, SIGINT)."""
        self._stopping.set()

    async def run(self) -> int:
        """The exit code."""
        options = self._options
        try:
            password = options.password(self._environment)
            options.check_places()
            address = options.address()
            media = options.media()
        except CareConnectError as error:
            self._complain(error.message)
            return EXIT_ARGUMENTS
        client = compose_client(
            address,
            media,
            secrets=passing_secrets(),
            announcement=Announcement(
                is_unattended=options.to is None,
                is_recording=options.record_received is not None,
                # Nobody sits here, and what is sent is a card or a file: there is nobody whom a recording could harm.
                accepts_recording=True,
            ),
            is_relay_only=options.is_relay_only,
        )
        try:
            return await self._run_with(client, password)
        finally:
            await client.close()

    async def _run_with(self, client: Client, password: str) -> int:
        try:
            await client.identity.sign_in(self._options.email, password)
            # Before anybody can call, so that the first call is as quick as the others.
            await client.connections.prepare()
            client.calls.subscribe_journal(self._noted)
            await client.line.open()
        except CareConnectError as error:
            self._complain(error.message)
            return EXIT_NOT_SIGNED_IN
        self._say({"state": "ready"})
        # A call may have rung since the line was opened; its words come after the first line all the same.
        self._is_ready = True
        for line in self._held_lines:
            self._say(line)
        code = EXIT_OK
        for number in range(1, self._options.calls + 1):
            code = max(code, await self._call(client, number))
            if self._stopping.is_set():
                break
        if client.line.state is LineState.ENDED and not self._reports:
            self._complain("The session is over")
            return EXIT_NOT_SIGNED_IN
        return code

    async def _call(self, client: Client, number: int) -> int:
        runner = await (self._place(client) if self._options.to is not None else self._wait(client))
        if runner is None:
            self._reports.append(empty_report("cancelled"))
            return EXIT_NO_CONNECTION
        recording = CallRecording(self._options.recording(number), is_consent_needed=not client.address.is_loopback)
        try:
            await self._live_through(client, runner, recording)
        finally:
            await recording.close()
        await runner.settle()
        statistics = await runner.statistics()
        self._reports.append(make_report(runner.call, runner.journal, statistics))
        verdict = judge(runner.call, runner.journal, statistics, client.clock.monotonic())
        client.calls.dismiss()
        if recording.failure is not None:
            self._complain(recording.failure.message)
        if not verdict.is_connected:
            return EXIT_NO_CONNECTION
        return EXIT_OK if verdict.has_flowed else EXIT_MEDIA_STOPPED

    async def _place(self, client: Client) -> CallRunner | None:
        """The call that this side placed; while the other is offline it is placed anew."""
        loop = asyncio.get_running_loop()
        deadline_s = loop.time() + OFFLINE_RETRY_S
        to = Party(medical_id=self._options.to or "")
        while not self._stopping.is_set():
            client.calls.dismiss()
            client.calls.place(to, appointment_id=self._options.appointment_id)
            await self._until(client, lambda call: call is not None and call.phase is not CallPhase.CALLING)
            call = client.calls.snapshot
            is_offline = call is not None and call.is_over and call.refusal_code == "user_offline"
            if not is_offline or loop.time() > deadline_s:
                break
            await self._pause(OFFLINE_PAUSE_S)
        return client.calls.runner

    async def _wait(self, client: Client) -> CallRunner | None:
        """The call that was answered; None when this program was told to leave first, or the session ended."""
        while True:
            await self._until(client, lambda call: call is not None and call.can_answer)
            call = client.calls.snapshot
            if call is None or self._stopping.is_set() or client.line.state is LineState.ENDED:
                return None
            wanted = self._options.wanted_caller
            if call.can_answer and (wanted is None or call.peer.is_same_as(Party(medical_id=wanted))):
                client.calls.answer()
                return client.calls.runner
            client.calls.decline()
            client.calls.dismiss()

    async def _live_through(self, client: Client, runner: CallRunner, recording: CallRecording) -> None:
        loop = asyncio.get_running_loop()
        timer: asyncio.TimerHandle | None = None

        def follow(call: CallSnapshot | None) -> None:
            nonlocal timer
            if call is None:
                return
            recording.follow(call, client.calls.media)
            if timer is None and call.was_connected and self._options.seconds is not None:
                timer = loop.call_later(self._options.seconds, client.calls.hang_up)

        unsubscribe = client.calls.subscribe(follow)
        try:
            follow(client.calls.snapshot)
            await self._until(client, lambda call: call is None or call.is_over)
            if self._stopping.is_set():
                client.calls.hang_up()
        finally:
            unsubscribe()
            if timer is not None:
                timer.cancel()

    async def _until(self, client: Client, is_reached: Callable[[CallSnapshot | None], bool]) -> None:
        """Wait for a snapshot, or for the order to leave, or for the end of the session."""
        reached = asyncio.Event()

        def look(_: object) -> None:
            if is_reached(client.calls.snapshot) or client.line.state is LineState.ENDED:
                reached.set()

        unsubscribes = (client.calls.subscribe(look), client.line.subscribe_state(look))
        look(None)
        waiting = [asyncio.ensure_future(reached.wait()), asyncio.ensure_future(self._stopping.wait())]
        try:
            await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for unsubscribe in unsubscribes:
                unsubscribe()
            for future in waiting:
                future.cancel()
            await asyncio.gather(*waiting, return_exceptions=True)

    async def _pause(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._stopping.wait()
        except TimeoutError:
            return

    def _noted(self, noted: tuple[CallRunner, JournalEntry]) -> None:
        runner, entry = noted
        line: dict[str, Any] = {"state": entry.state, "atMs": entry.at_ms, "callId": runner.call.call_id}
        line |= {"detail": entry.detail} if entry.detail else {}
        if self._is_ready:
            self._say(line)
        else:
            self._held_lines.append(line)
