"""A real server with a few people on it, and `careconnect call` processes at it."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol, Self

import psutil

from careconnect_desktop.compose.demo_seed import DemoClinic, DemoPerson, seed
from careconnect_desktop.ports.server_address import ServerAddress
from tests.helpers.service_process import ending_with_us

PASSWORD_VARIABLE = "CLINIC_TEST_PASSWORD"
CALL_PROGRAM = "import sys; from careconnect_desktop.cli import main; sys.exit(main())"


class Clinic:
    """The server of one test module; `stop` and `start` are its failures."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        # All of it here: in the folder of this machine a real server may write down the heads of its log.
        self._place = ["--database", f"sqlite:///{folder / 'clinic.db'}", "--secrets-folder", str(folder / "keys")]
        self._process: subprocess.Popen[bytes] | None = None
        self._port = 0
        self._starts = 0
        self.url = ""
        self._keys = {
            "CARECONNECT_TOKEN_SECRET": secrets.token_urlsafe(48),
            "CARECONNECT_DATA_KEYS": "test:" + base64.b64encode(secrets.token_bytes(32)).decode(),
        }
        self.people: DemoClinic

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def start(self, *options: str) -> None:
        """Start, or start again on the same port and database; returns when it is ready.

        options: in place of verifying doctors at sign-up.
        """
        self._starts += 1
        out = self._folder / f"server-{self._starts}.out"
        command = [sys.executable, "-m", "server_stub.cli", "--host", "127.0.0.1", "--port", str(self._port)]
        command += [*self._place, *(options or ("--auto-verify-doctors",))]
        with out.open("wb") as stdout, (self._folder / f"server-{self._starts}.err").open("wb") as stderr:
            self._process = subprocess.Popen(
                ending_with_us(command), stdout=stdout, stderr=stderr, env={**os.environ, **self._keys}
            )
        ready = wait_for_state(self._process, out, "ready", 30.0)
        self.url = str(ready["url"])
        self._port = int(self.url.rpartition(":")[2])

    def administer(self, *words: str) -> None:
        """A command of whoever runs the server, such as ``admin verify``, beside the running one."""
        command = [sys.executable, "-m", "server_stub.cli", *self._place, *words]
        subprocess.run(command, env={**os.environ, **self._keys}, check=True, capture_output=True, timeout=60)

    def fill(self) -> None:
        """Sign up doctors and patients; `people` are the two with a visit that is about to begin."""
        self.people = asyncio.run(seed(ServerAddress.parse(self.url)))

    def stop(self, number: signal.Signals = signal.SIGTERM) -> None:
        if self._process is not None:
            self._process.send_signal(number)
            self._process.wait(20)
            self._process = None


@contextmanager
def clinic(folder: Path, *options: str) -> Iterator[Clinic]:
    """A server with its people, gone afterwards; options beside verifying doctors at sign-up."""
    server = Clinic(folder)
    try:
        server.start("--auto-verify-doctors", *options)
        server.fill()
        yield server
    finally:
        server.stop(signal.SIGKILL)


class Reachable(Protocol):
    """Any server that people can be told to use."""

    @property
    def url(self) -> str: ...


class CallProcess:
    """One `careconnect call`. Leaving the block kills it if it still runs."""

    def __init__(
        self, server: Reachable, who: DemoPerson, folder: Path, name: str, *options: str, password: str | None = None
    ) -> None:
        self._port = int(server.url.rpartition(":")[2])
        self._out = folder / f"{name}.out"
        self._err = folder / f"{name}.err"
        self._report = folder / f"{name}.json"
        command = [sys.executable, "-c", CALL_PROGRAM, "call", "--server", server.url, "--email", who.email]
        command += ["--password-env", PASSWORD_VARIABLE, "--report", str(self._report), *options]
        environment = {**os.environ, PASSWORD_VARIABLE: password or who.password}
        with self._out.open("wb") as stdout, self._err.open("wb") as stderr:
            self.process = subprocess.Popen(ending_with_us(command), stdout=stdout, stderr=stderr, env=environment)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    @property
    def lines(self) -> list[dict[str, Any]]:
        return json_lines(self._out)

    @property
    def states(self) -> list[str]:
        return [line["state"] for line in self.lines]

    @property
    def complaint(self) -> str:
        return self._err.read_text()

    @property
    def report(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self._report.read_text())
        return found

    @property
    def has_report(self) -> bool:
        return self._report.exists()

    def until(self, state: str, seconds: float = 25.0) -> dict[str, Any]:
        return wait_for_state(self.process, self._out, state, seconds)

    @property
    def has_line(self) -> bool:
        """There is a connection to the server; between calls and requests that is the realtime line."""
        connections = psutil.Process(self.process.pid).net_connections("tcp")
        return any(one.status == "ESTABLISHED" and one.raddr.port == self._port for one in connections)

    def ask_to_end(self) -> None:
        self.process.send_signal(signal.SIGTERM)

    def code(self, seconds: float = 40.0) -> int:
        return self.process.wait(seconds)


def json_lines(path: Path) -> list[dict[str, Any]]:
    text = path.read_text() if path.exists() else ""
    return [json.loads(line) for line in text.splitlines(keepends=True) if line.endswith("\n")]


def wait_for_state(process: subprocess.Popen[bytes], out: Path, state: str, seconds: float) -> dict[str, Any]:
    """The first line that tells of a state; a program that ended without it fails the test at once."""
    until_s = time.monotonic() + seconds
    while True:
        has_ended = process.poll() is not None
        found = next((line for line in json_lines(out) if line.get("state") == state), None)
        if found is not None:
            return found
        error = out.with_suffix(".err").read_text()[-1500:]
        if has_ended:
            raise AssertionError(f"ended with {process.returncode} before it was {state!r}: {error}")
        if time.monotonic() > until_s:
            raise AssertionError(f"not {state!r} within {seconds} s: {json_lines(out)} {error}")
        time.sleep(0.05)


def pair(server: Clinic, folder: Path, caller: Sequence[str], callee: Sequence[str]) -> tuple[CallProcess, CallProcess]:
    """The doctor calls the patient, who waits; both are started, and the patient is ready."""
    people = server.people
    patient = CallProcess(server, people.patient, folder, "patient", "--wait", *callee)
    try:
        patient.until("ready")
    except BaseException:  # whatever ends the start, Ctrl-C too: the process goes with it
        patient.__exit__()
        raise
    doctor = CallProcess(server, people.doctor, folder, "doctor", "--to", people.patient.person.medical_id, *caller)
    return doctor, patient
