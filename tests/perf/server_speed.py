"""Requests per second of the server beside a tuned Node server, in one run and in alternation: a table, and no verdict.

    python -m tests.perf.server_speed [--databases sqlite postgres] [--routes ...] [--seconds 4] [--repeats 3]

Both servers are one process each on a copy of one database (same tables, constraints, triggers, pragmas and settings),
take the same tokens and the same requests of one wrk, and acknowledge after the commit is on the disk; on SQLite ours
waits for the disk by a call of its own, and copies the log into the file in a thread beside; the peer does both in the
commit (`synchronous`, `wal_autocheckpoint`), as a process of one thread has it. Both check signature, session
(remembered for 2 s), role, body, slot, limits and relation, seal what people wrote, and write the same rows; both link
the log's chain each second. Work that ours does and the peer does not: a limit per user with its headers, security
headers and origin rules, request ids, metrics, texts cleaned of control and override characters, letters taken from
the outbox, expiry. Run it where nothing else runs, and compare rows of one run alone.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from tests.helpers.databases import postgres
from tests.helpers.service_process import program
from tests.perf.server_clinic import Clinic, Keys, fill
from tests.perf.server_programs import OURS, PEER, RunningServer, our_server, peer_server

ROUTES = ("directory25", "directory200", "book", "message")
DATABASES = ("sqlite", "postgres")
CONNECTIONS = (32, 256)
_SCRIPT = Path(__file__).with_name("server_load.lua")
RESULTS = Path("build/perf/server_speed.json")
_WARM_UP_S = 1.0


@dataclass(frozen=True, slots=True)
class Shot:
    """One run of wrk. cpu_us: user and system time of the server's process for a request."""

    per_second: float
    p50_ms: float
    p99_ms: float
    cpu_us: float
    refused: int
    broken: int


@dataclass(frozen=True, slots=True)
class Row:
    """The medians of one server on one route."""

    database: str
    route: str
    connections: int
    server: str
    per_second: float
    p50_ms: float
    p99_ms: float
    cpu_us: float
    refused: int
    broken: int


class Load:
    """wrk, one thread; numbers its requests on, so that no two bookings want the same slot."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._wrk = program("wrk", "wrk")
        # Midnight in three days: before that lie the visits that make people related.
        self._base = (int(time.time()) // 86_400 + 3) * 86_400
        self._next: dict[str, int] = {}

    def run(self, server: RunningServer, route: str, connections: int, seconds: float) -> Shot:
        """Load one route for so many seconds."""
        environment = {
            **os.environ,
            "ROUTE": route,
            "FOLDER": str(self._folder),
            "BASE": str(self._base),
            "FIRST": str(self._next.get(f"{server.name} {route}", 0)),
        }
        words = [self._wrk, "-t1", f"-c{connections}", f"-d{max(1, round(seconds))}s", "--timeout", "20s"]
        cpu_s = server.cpu_s
        done = subprocess.run(
            [*words, "-s", str(_SCRIPT), f"http://127.0.0.1:{server.port}"],
            check=True,
            capture_output=True,
            text=True,
            env=environment,
            timeout=seconds + 60,
        )
        cpu_s = server.cpu_s - cpu_s
        line = next(line for line in done.stdout.splitlines() if line.startswith("RESULT "))
        found = json.loads(line.removeprefix("RESULT "))
        self._next[f"{server.name} {route}"] = found["next"]
        return Shot(
            found["requests"] / found["seconds"],
            found["p50_ms"],
            found["p99_ms"],
            cpu_s * 1e6 / max(1, found["requests"]),
            found["refused"],
            found["broken"],
        )


def measure(
    servers: Sequence[RunningServer],
    load: Load,
    database: str,
    route: str,
    connections: int,
    *,
    seconds: float,
    repeats: int,
) -> list[Row]:
    """Each server in turn, `repeats` times; medians."""
    shots: dict[str, list[Shot]] = {server.name: [] for server in servers}
    for server in servers:
        load.run(server, route, connections, _WARM_UP_S)
    for _ in range(repeats):
        for server in servers:
            shots[server.name].append(load.run(server, route, connections, seconds))
    return [_row(database, route, connections, name, found) for name, found in shots.items()]


def _row(database: str, route: str, connections: int, server: str, shots: Sequence[Shot]) -> Row:
    def middle(of: Callable[[Shot], float]) -> float:
        return statistics.median(of(shot) for shot in shots)

    return Row(
        database,
        route,
        connections,
        server,
        middle(lambda shot: shot.per_second),
        middle(lambda shot: shot.p50_ms),
        middle(lambda shot: shot.p99_ms),
        middle(lambda shot: shot.cpu_us),
        sum(shot.refused for shot in shots),
        sum(shot.broken for shot in shots),
    )


@contextmanager
def clinic_copies(kind: str, folder: Path, keys: Keys, patients: int) -> Iterator[tuple[Clinic, str, str]]:
    """A filled clinic and two databases that hold it: for our server and for the peer."""
    if kind == "sqlite":
        first, second = folder / "ours.db", folder / "peer.db"
        clinic = asyncio.run(fill(f"sqlite:///{first}", keys, patients))
        shutil.copy(first, second)
        yield clinic, f"sqlite:///{first}", f"sqlite:///{second}"
        return
    with postgres(is_durable=True) as server:
        server.create("ours")
        clinic = asyncio.run(fill(server.url("ours"), keys, patients))
        server.create("peer", template="ours")
        yield clinic, server.url("ours"), server.url("peer")


def speed(
    *,
    databases: Sequence[str] = DATABASES,
    routes: Sequence[str] = ROUTES,
    connections: Sequence[int] = CONNECTIONS,
    seconds: float = 4.0,
    repeats: int = 3,
    patients: int = 12_000,
    is_alone: bool = False,
) -> list[Row]:
    """Every row, printed as it comes. is_alone: without the peer."""
    rows: list[Row] = []
    print(f"{'database':10}{'route':14}{'conns':>6}  {'':28}{'per second':>12}{'p50 ms':>9}{'p99 ms':>9}{'cpu us':>8}")
    for kind in databases:
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="careconnect-perf-")))
            keys = Keys()
            clinic, ours, peers = stack.enter_context(clinic_copies(kind, folder, keys, patients))
            clinic.write(folder)
            servers = [stack.enter_context(our_server(folder, ours, keys))]
            if not is_alone:
                servers.append(stack.enter_context(peer_server(folder, peers, keys)))
            load = Load(folder)
            for route in routes:
                for count in connections:
                    found = measure(servers, load, kind, route, count, seconds=seconds, repeats=repeats)
                    rows += found
                    show(found)
    return rows


def show(rows: Sequence[Row]) -> None:
    """One pair of rows, with the ratio."""
    ours = next(row for row in rows if row.server == OURS)
    peer = next((row for row in rows if row.server == PEER), None)
    for row in rows:
        ratio = f"{ours.per_second / peer.per_second:5.2f} of node" if peer is not None and row is ours else ""
        faults = f"  refused {row.refused}, broken {row.broken}" if row.refused or row.broken else ""
        print(
            f"{row.database:10}{row.route:14}{row.connections:6}  {row.server:14}{ratio:14}"
            f"{row.per_second:12.0f}{row.p50_ms:9.2f}{row.p99_ms:9.2f}{row.cpu_us:8.0f}{faults}",
            flush=True,
        )


def keep(rows: Sequence[Row], path: Path = RESULTS) -> None:
    """The same as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(row) for row in rows], indent=1) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--databases", nargs="+", choices=DATABASES, default=DATABASES)
    parser.add_argument("--routes", nargs="+", choices=ROUTES, default=ROUTES)
    parser.add_argument("--connections", nargs="+", type=int, default=CONNECTIONS)
    parser.add_argument("--seconds", type=float, default=4)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--patients", type=int, default=12_000)
    parser.add_argument("--alone", action="store_true", help="without the peer")
    options = parser.parse_args()
    keep(
        speed(
            databases=options.databases,
            routes=options.routes,
            connections=options.connections,
            seconds=options.seconds,
            repeats=options.repeats,
            patients=options.patients,
            is_alone=options.alone,
        )
    )


if __name__ == "__main__":
    main()
