"""`careconnect demo`: a clinic's server, a doctor and a patient in a real call, each a process of its own."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import secrets
import sys
import tempfile
from pathlib import Path
from typing import Any

from careconnect_desktop.compose.children import Child, Children
from careconnect_desktop.compose.demo_seed import DemoClinic, DemoPerson, seed
from careconnect_desktop.compose.demo_summary import summary_lines
from careconnect_desktop.compose.desktop_options import DemoPart
from careconnect_desktop.compose.display import has_display
from careconnect_desktop.compose.stop_signals import on_stop_signals
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.ports.server_address import ServerAddress

SERVER_START_S = 30.0
PASSWORD_VARIABLE = "CARECONNECT_DEMO_PASSWORD"  # noqa: S105 the name of a variable

_TOLD_STATES = {
    "ringing": "It rings.",
    "connected": "Connected.",
    "reconnecting": "The connection is lost; it is being brought back.",
    "ended": "The call is over.",
}

EXIT_NO_DISPLAY = 2
EXIT_FAILED = 1


def run_demo(*, seconds: float | None = None, is_headless: bool = False) -> int:
    """The exit code; nothing is left running, whatever happens."""
    if not is_headless and not has_display(os.environ):
        _say("There is no display for windows here. Without windows: careconnect demo --headless --seconds 10")
        return EXIT_NO_DISPLAY
    return asyncio.run(_run(seconds, is_headless=is_headless))


async def _run(seconds: float | None, *, is_headless: bool) -> int:
    stopping = asyncio.Event()
    on_stop_signals(stopping.set)
    children = Children()
    with tempfile.TemporaryDirectory(prefix="careconnect-demo-") as folder:
        demo = Demo(Path(folder), children, seconds)
        work = asyncio.ensure_future(demo.headless(stopping) if is_headless else demo.windows(stopping))
        stop = asyncio.ensure_future(stopping.wait())
        try:
            # Before the call there is nothing to report: an interruption simply ends everything.
            await asyncio.wait([work, stop], return_when=asyncio.FIRST_COMPLETED)
            if not work.done() and not demo.is_call_begun:
                work.cancel()
            return await work
        except asyncio.CancelledError:
            return 130
        except CareConnectError as error:
            _say(f"The demo could not go on: {error.message}")
            return EXIT_FAILED
        finally:
            stop.cancel()
            await children.end_all()


class Demo:
    """One run in `folder`, which holds the database and the reports."""

    def __init__(self, folder: Path, children: Children, seconds: float | None) -> None:
        self._folder = folder
        self._children = children
        self._seconds = seconds
        self.is_call_begun = False

    async def headless(self, stopping: asyncio.Event) -> int:
        """Two `careconnect call`, and a summary of both reports."""
        address, clinic = await self._open_clinic()
        patient = await self._call(clinic.patient, address, "patient", ["--wait"])
        await _read_state(patient, "ready")
        self.is_call_begun = True
        to_patient = ["--to", clinic.patient.person.medical_id, "--appointment", clinic.visit.id]
        duration = [] if self._seconds is None else ["--seconds", f"{self._seconds:g}"]
        doctor = await self._call(clinic.doctor, address, "doctor", [*to_patient, *duration])
        _say(f"{clinic.doctor.person.name} calls {clinic.patient.person.name}.")
        if self._seconds is None:
            _say("The call lasts until you press Ctrl-C.")
        codes = await _until_both_end(doctor, patient, stopping)
        reports = {name: self._report(name) for name in ("doctor", "patient")}
        for line in summary_lines(clinic, reports):
            _say(line)
        return max(codes)

    async def windows(self, stopping: asyncio.Event) -> int:
        """Two desktop clients, signed in; the doctor's calls, the patient's answers."""
        address, clinic = await self._open_clinic()
        patient = await self._desktop(
            clinic.patient,
            address,
            DemoPart(
                email=clinic.patient.email,
                password=clinic.patient.password,
                answers=True,
                half="right",
                has_speaker=False,
                seconds=self._seconds,
            ),
        )
        doctor = await self._desktop(
            clinic.doctor,
            address,
            DemoPart(
                email=clinic.doctor.email,
                password=clinic.doctor.password,
                half="left",
                calls=clinic.patient.person.medical_id,
                has_speaker=False,
                seconds=self._seconds,
            ),
        )
        _say(f"{clinic.doctor.person.name} calls {clinic.patient.person.name}. Ctrl-C ends the demo.")
        self.is_call_begun = True
        return max(await _until_both_end(doctor, patient, stopping))

    async def _open_clinic(self) -> tuple[ServerAddress, DemoClinic]:
        # Keys for this run alone, and every option said, whatever the environment of this machine says of a server.
        keys = {
            "CARECONNECT_TOKEN_SECRET": secrets.token_urlsafe(48),
            "CARECONNECT_DATA_KEYS": "demo:" + base64.b64encode(secrets.token_bytes(32)).decode("ascii"),
        }
        arguments = ["--host", "127.0.0.1", "--port", "0", "--auto-verify-doctors", "--log-level", "error"]
        # The heads of the log are written beside the keys: in this machine's own folder a real server may have its own.
        arguments += ["--secrets-folder", str(self._folder / "keys"), "--files", str(self._folder / "files")]
        arguments += ["--database", f"sqlite:///{(self._folder / 'clinic.db').as_posix()}"]
        server = await self._children.start("server", "server_stub.cli", arguments, keys, is_output_read=True)
        try:
            async with asyncio.timeout(SERVER_START_S):
                ready = await _read_state(server, "ready")
        except TimeoutError:
            raise CareConnectError("timeout", "its server took too long to start") from None
        address = ServerAddress.parse(str(ready["url"]))
        _say(f"The clinic's server runs at {address.origin}")
        return address, await seed(address)

    async def _call(self, who: DemoPerson, address: ServerAddress, name: str, arguments: list[str]) -> Child:
        options = ["call", "--server", address.origin, "--email", who.email, "--password-env", PASSWORD_VARIABLE]
        options += ["--report", str(self._folder / f"{name}.json"), *arguments]
        environment = {PASSWORD_VARIABLE: who.password}
        return await self._children.start(name, "careconnect_desktop.cli", options, environment, is_output_read=True)

    async def _desktop(self, who: DemoPerson, address: ServerAddress, part: DemoPart) -> Child:
        return await self._children.start(
            who.person.role.value, "careconnect_desktop.cli", ["--server", address.origin], part.to_environment()
        )

    def _report(self, name: str) -> dict[str, Any] | None:
        path = self._folder / f"{name}.json"
        if not path.exists():
            return None
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return found


async def _read_state(child: Child, wanted: str) -> dict[str, Any]:
    while (line := await child.next_line()) is not None:
        found: dict[str, Any] = json.loads(line)
        if found.get("state") == wanted:
            return found
    raise CareConnectError("unavailable", f"its {child.name} did not start")


async def _until_both_end(doctor: Child, patient: Child, stopping: asyncio.Event) -> list[int]:
    """Their exit codes; when one ends or Ctrl-C comes, the other is given the time to end by itself."""

    async def drain(child: Child) -> int:
        while (line := await child.next_line()) is not None:
            state = json.loads(line).get("state")
            if child is doctor and state in _TOLD_STATES:
                _say(_TOLD_STATES[state])
        return await child.wait()

    both = [asyncio.ensure_future(drain(child)) for child in (doctor, patient)]
    stop = asyncio.ensure_future(stopping.wait())
    try:
        await asyncio.wait([*both, stop], return_when=asyncio.FIRST_COMPLETED)
        await asyncio.wait(both, timeout=0 if stop.done() else 5)
        for child, future in zip((doctor, patient), both, strict=True):
            if not future.done():
                child.ask_to_end()
        return list(await asyncio.gather(*both))
    finally:
        stop.cancel()


def _say(sentence: str) -> None:
    sys.stdout.write(sentence + "\n")
    sys.stdout.flush()
