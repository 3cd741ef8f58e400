"""PostgreSQL and Redis of our own: temporary folders, free ports, gone afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.memory_folder import memory_folder
from tests.helpers.ports import free_port, is_listening
from tests.helpers.service_process import program, running

_USER = "careconnect"


@dataclass(frozen=True, slots=True)
class PostgresServer:
    """A running server; `createdb` is that program with its options, `folder` holds its data and its log."""

    port: int
    createdb: tuple[str, ...]
    dropdb: str
    folder: Path

    def url(self, database: str) -> str:
        """As people write it, without driver: ``postgresql://careconnect@127.0.0.1:PORT/NAME``."""
        return f"postgresql://{_USER}@127.0.0.1:{self.port}/{database}"

    def create(self, database: str, template: str = "template0") -> None:
        """A new database, empty or a copy of `template`, to which nobody may be connected."""
        self._run(*self.createdb, "--template", template, database)

    def drop(self, database: str) -> None:
        """Also with connections still open."""
        self._run(self.dropdb, "--force", database)

    def _run(self, command: str, *words: str) -> None:
        where = ["-h", "127.0.0.1", "-p", str(self.port), "-U", _USER]
        subprocess.run([command, *where, *words], check=True, capture_output=True, timeout=30)


def _postgres_programs() -> Path:
    """The folder of the newest server programs; Debian keeps them off the path."""
    folders = sorted(
        (path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/postgres")),
        key=lambda path: int(path.parts[-2]),
    )
    if folders:
        return folders[-1]
    return Path(program("postgres", "postgresql")).parent


def _unprivileged_user() -> str | None:
    """Who may run the server: PostgreSQL refuses root. None means: ourselves."""
    return "postgres" if os.geteuid() == 0 else None


def _createdb(programs: Path) -> tuple[str, ...]:
    """In memory a copy of the files takes a third of the time that a copy through the log takes.

    Up to PostgreSQL 14 there is no other way, and nothing to choose.
    """
    command = str(programs / "createdb")
    words = subprocess.run([command, "--help"], check=True, capture_output=True, text=True, timeout=10).stdout
    return (command, "--strategy", "file_copy") if "--strategy" in words else (command,)


@contextmanager
def postgres(*, is_durable: bool = False) -> Iterator[PostgresServer]:
    """A fresh cluster; it waits for the disk only when it `is_durable`, and else lies in memory where it can."""
    programs = _postgres_programs()
    user = _unprivileged_user()
    folder = Path(tempfile.mkdtemp(prefix="careconnect-pg-", dir=None if is_durable else memory_folder()))
    try:
        if user is not None:
            shutil.chown(folder, user)
        data = folder / "data"
        subprocess.run(
            [
                str(programs / "initdb"),
                "-D",
                str(data),
                "-U",
                _USER,
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C",
                "--no-sync",
            ],
            check=True,
            capture_output=True,
            user=user,
            cwd=folder,
            timeout=60,
        )
        port = free_port()
        options = {
            "listen_addresses": "127.0.0.1",
            "port": str(port),
            "unix_socket_directories": "",
            "shared_buffers": "128MB" if is_durable else "32MB",
        }
        if not is_durable:
            options |= {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "max_wal_size": "96MB"}
        settings = [word for name, value in options.items() for word in ("-c", f"{name}={value}")]
        command = [str(programs / "postgres"), "-D", str(data), *settings]
        ready = str(programs / "pg_isready")

        def is_ready() -> bool:
            words = [ready, "-q", "-h", "127.0.0.1", "-p", str(port), "-U", _USER]
            return subprocess.run(words, check=False, timeout=10).returncode == 0

        # QUIT is PostgreSQL's immediate shutdown, which takes its own processes along.
        with running(command, folder / "postgres.log", is_ready, user=user, last_signal="QUIT"):
            yield PostgresServer(port, _createdb(programs), str(programs / "dropdb"), folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def redis(folder: Path) -> Iterator[str]:
    """A Redis that writes to disk only when it is told to, what it writes as it is; its URL."""
    command = program("redis-server", "redis-server")
    port = free_port()
    words = ["--port", str(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", str(folder)]
    words += ["--rdbcompression", "no"]
    with running([command, *words], folder / "redis.log", lambda: is_listening(port)):
        yield f"redis://127.0.0.1:{port}/0"
