"""The two servers as processes: ours by its console script, the peer on Node with its modules from npm."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from tests.helpers.ports import free_port, is_listening
from tests.helpers.service_process import program, running
from tests.perf.server_clinic import Keys

OURS, PEER = "careconnect", "node"
_PEER_FOLDER = Path(__file__).parent / "server_peer"


@dataclass(frozen=True, slots=True)
class RunningServer:
    """A server that takes requests."""

    name: str
    port: int
    process: psutil.Process

    @property
    def cpu_s(self) -> float:
        """User and system time of the server's process so far; the database's own processes are not in it."""
        times = self.process.cpu_times()
        return times.user + times.system

    @property
    def memory_kb(self) -> float:
        """The proportional share of memory."""
        return float(self.process.memory_full_info().pss) / 1024


@contextmanager
def our_server(folder: Path, database: str, keys: Keys) -> Iterator[RunningServer]:
    """`careconnect-server` as an installation runs it, but without the general limit per user."""
    port = free_port()
    words = ["--port", str(port), "--database", database, "--secrets-folder", str(folder / "secrets")]
    words += ["--files", str(folder / "files"), "--requests-per-minute", "100000000", "--log-level", "warning"]
    command = [sys.executable, "-m", "server_stub.cli", *words]
    environment = {**os.environ, **keys.environment}
    with running(command, folder / "ours.log", lambda: is_listening(port), env=environment) as process:
        yield RunningServer(OURS, port, psutil.Process(process.pid))


@contextmanager
def peer_server(folder: Path, database: str, keys: Keys) -> Iterator[RunningServer]:
    """The peer, with the same keys, so that the same tokens are good."""
    port = free_port()
    settings = {
        "port": port,
        "database": database,
        "tokenKey": base64.b64encode(keys.secrets.derived("access-tokens")).decode(),
        "dataKey": base64.b64encode(keys.data).decode(),
    }
    command, environment = node_program("server.js")
    environment["PEER"] = json.dumps(settings)
    with running(command, folder / "peer.log", lambda: is_listening(port), env=environment) as process:
        yield RunningServer(PEER, port, psutil.Process(process.pid))


def node_program(name: str) -> tuple[list[str], dict[str, str]]:
    """The command and environment of one of the peer's programs."""
    environment = {**os.environ, "NODE_ENV": "production", "NODE_PATH": str(_peer_modules())}
    return [program("node", "nodejs"), str(_PEER_FOLDER / name)], environment


def _peer_modules() -> Path:
    """The modules of the peer, by the lock's hashes, kept for the next run; skips without npm."""
    digest = hashlib.sha256((_PEER_FOLDER / "package-lock.json").read_bytes()).hexdigest()[:12]
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    folder = base / "careconnect-tests" / f"bench-peer-{digest}"
    if folder.exists():
        return folder / "node_modules"
    npm = program("npm", "npm")
    folder.parent.mkdir(parents=True, exist_ok=True)
    # Made beside its place and moved when it is whole: a broken attempt leaves nothing.
    with tempfile.TemporaryDirectory(dir=folder.parent) as fresh:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(_PEER_FOLDER / name, fresh)
        done = subprocess.run(
            [npm, "ci", "--no-audit", "--no-fund"], cwd=fresh, check=False, stdin=subprocess.DEVNULL, timeout=900
        )
        if done.returncode != 0:
            pytest.skip("npm could not get or build the peer's modules")
        (Path(fresh) / "node_modules").rename(Path(fresh) / "whole")
        folder.mkdir()
        (Path(fresh) / "whole").rename(folder / "node_modules")
    return folder / "node_modules"
