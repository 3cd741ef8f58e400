"""Several processes of one server behind nginx, with Redis and PostgreSQL, and people on it."""

from __future__ import annotations

import asyncio
import base64
import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from careconnect_desktop.compose.demo_seed import DemoClinic, seed
from careconnect_desktop.ports.server_address import ServerAddress
from tests.helpers.clinic import wait_for_state
from tests.helpers.ports import free_port, is_listening
from tests.helpers.proxy import proxy
from tests.helpers.service_process import ending_with_us, program, running

_METRICS_TOKEN = "count"


@dataclass(slots=True)
class ServerProcess:
    """One process of the server."""

    process: subprocess.Popen[bytes]
    port: int

    @property
    def is_running(self) -> bool:
        return self.process.poll() is None

    def figure(self, name: str) -> float:
        """A number of its metrics, by name and labels as Prometheus writes them."""
        headers = {"Authorization": f"Bearer {_METRICS_TOKEN}"}
        text = httpx.get(f"http://127.0.0.1:{self.port}/metrics", headers=headers).raise_for_status().text
        return float(next(line for line in text.splitlines() if line.startswith(name + " ")).rpartition(" ")[2])

    def kill(self) -> None:
        """SIGKILL."""
        self.process.kill()
        self.process.wait()


@dataclass(slots=True)
class ScaledClinic:
    """All of them; `url` is the proxy's."""

    folder: Path
    database: str
    url: str = ""
    people: DemoClinic = field(init=False)
    servers: list[ServerProcess] = field(default_factory=list)
    redis_port: int = field(default_factory=free_port)
    _redis: ExitStack = field(default_factory=ExitStack)

    def start_redis(self) -> None:
        words = ["--port", str(self.redis_port), "--bind", "127.0.0.1", "--save", "", "--dir", str(self.folder)]
        command = [program("redis-server", "redis-server"), *words]
        log = self.folder / "redis.log"
        self._redis.enter_context(running(command, log, lambda: is_listening(self.redis_port)))

    def stop_redis(self) -> None:
        self._redis.close()

    def holder(self, *, but: ServerProcess | None = None) -> ServerProcess | None:
        """The process that holds sockets, beside the given one."""
        return next(
            (one for one in self.servers if one is not but and one.is_running and one.figure("careconnect_sockets")),
            None,
        )


@contextmanager
def scaled_clinic(folder: Path, database: str, processes: int = 2) -> Iterator[ScaledClinic]:
    """Processes on one PostgreSQL database and a Redis of their own, behind nginx; gone afterwards."""
    clinic = ScaledClinic(folder, database)
    environment = {
        **os.environ,
        "CARECONNECT_TOKEN_SECRET": secrets.token_urlsafe(48),
        "CARECONNECT_DATA_KEYS": "test:" + base64.b64encode(secrets.token_bytes(32)).decode(),
        "CARECONNECT_METRICS_TOKEN": _METRICS_TOKEN,
        "CARECONNECT_SECRETS_FOLDER": str(folder / "secrets"),
        "CARECONNECT_FILES": str(folder / "files"),
        "CARECONNECT_REDIS": f"redis://127.0.0.1:{clinic.redis_port}/0",
        "CARECONNECT_TRUSTED_PROXIES": "127.0.0.1",
    }
    ports = [free_port() for _ in range(processes)]
    with ExitStack() as stack:
        stack.callback(clinic.stop_redis)
        clinic.start_redis()
        clinic.url = stack.enter_context(proxy(ports))
        for number, port in enumerate(ports):
            out, err = folder / f"server-{number}.out", folder / f"server-{number}.err"
            words = ["--port", str(port), "--database", database, "--public-url", clinic.url, "--auto-verify-doctors"]
            words += ["--secrets-folder", str(folder / "keys")]
            command = ending_with_us([sys.executable, "-m", "server_stub.cli", *words])
            with out.open("wb") as stdout, err.open("wb") as stderr:
                process = subprocess.Popen(command, stdout=stdout, stderr=stderr, env=environment)
            server = ServerProcess(process, port)
            stack.callback(server.kill)
            clinic.servers.append(server)
            # One after the other: the first brings the database up to date.
            wait_for_state(process, out, "ready", 30.0)
        clinic.people = asyncio.run(seed(ServerAddress.parse(clinic.url)))
        yield clinic
