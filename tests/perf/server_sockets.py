"""Memory of a socket and the relay of a 6 KB offer among many sockets, beside the peer: a table, and no verdict.

    python -m tests.perf.server_sockets [--sockets 2000] [--calls 300]

A doctor's offer is timed from its sending until the patient's socket has it, in a client process of its own: `ring` for
the first offer of a call, `again` for the next generations of an accepted one. Ours looks at relations and stores the
call before it rings, without a wait for the disk; the peer passes on what it gets: its ring is the smaller work.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from careconnect_desktop.model.people import Role
from tests.perf.server_clinic import DOCTORS, PAIRS, Clinic, Keys, medical_id_of
from tests.perf.server_programs import RunningServer, node_program, our_server, peer_server
from tests.perf.server_speed import clinic_copies

RESULTS = Path("build/perf/server_sockets.json")
_GENERATIONS = 4


@dataclass(frozen=True, slots=True)
class SocketRow:
    """One server with its sockets. cpu_ms_a_call: of its process, with all generations and everybody's pings."""

    server: str
    sockets: int
    kb_a_socket: float
    cpu_ms_a_call: float
    ring_p50_ms: float
    ring_p99_ms: float
    again_p50_ms: float
    again_p99_ms: float


def measure(server: RunningServer, clinic: Clinic, sockets: int, calls: int) -> SocketRow:
    """Connect all, weigh the server, relay."""
    people = [
        {"token": token, "medicalId": medical_id_of(role, number)}
        for role, tokens in (
            (Role.DOCTOR, clinic.doctor_tokens),
            (Role.PATIENT, clinic.tokens[: sockets - len(clinic.doctor_tokens)]),
        )
        for number, token in enumerate(tokens)
    ]
    pairs = [(number % PAIRS % DOCTORS, DOCTORS + number % PAIRS) for number in range(calls)]
    wish = {
        "url": f"ws://127.0.0.1:{server.port}",
        "people": people,
        "pairs": pairs,
        "generations": _GENERATIONS,
    }
    command, environment = node_program("sockets.js")
    empty_kb = server.memory_kb
    with subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as client:
        try:
            connected = int(_ask(client, wish)["connected"])
            full_kb = server.memory_kb
            cpu_s = server.cpu_s
            found = _ask(client, {})
            cpu_s = server.cpu_s - cpu_s
        finally:
            client.kill()
    return SocketRow(
        server.name,
        connected,
        (full_kb - empty_kb) / connected,
        cpu_s * 1000 / calls,
        *(_place(found[kind], share) for kind in ("first_ms", "again_ms") for share in (50, 99)),
    )


def _ask(client: subprocess.Popen[str], wish: object) -> dict[str, Any]:
    if client.stdin is None or client.stdout is None:
        raise ValueError("the client was started without pipes")
    client.stdin.write(json.dumps(wish) + "\n")
    client.stdin.flush()
    found: dict[str, Any] = json.loads(client.stdout.readline() or '{"connected": 0}')
    return found


def _place(values: Sequence[float], share: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[share - 1]


def weigh(sockets: int = 2_000, calls: int = 300) -> list[SocketRow]:
    """A row for ours and one for the peer, printed."""
    rows: list[SocketRow] = []
    names = f"{'ring p50':>10}{'p99 ms':>8}{'again p50':>11}{'p99 ms':>8}{'cpu ms':>8}"
    print(f"{'server':14}{'sockets':>8}{'KB each':>9}{names}")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="careconnect-perf-")))
        keys = Keys()
        clinic, ours, peers = stack.enter_context(clinic_copies("sqlite", folder, keys, sockets))
        for start, database in ((our_server, ours), (peer_server, peers)):
            with start(folder, database, keys) as server:
                row = measure(server, clinic, sockets, calls)
            rows.append(row)
            print(
                f"{row.server:14}{row.sockets:8}{row.kb_a_socket:9.1f}{row.ring_p50_ms:10.2f}{row.ring_p99_ms:8.2f}"
                f"{row.again_p50_ms:11.2f}{row.again_p99_ms:8.2f}{row.cpu_ms_a_call:8.2f}",
                flush=True,
            )
    return rows


def keep(rows: Sequence[SocketRow], path: Path = RESULTS) -> None:
    """The same as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(row) for row in rows], indent=1) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--sockets", type=int, default=2_000)
    parser.add_argument("--calls", type=int, default=300)
    options = parser.parse_args()
    keep(weigh(options.sockets, options.calls))


if __name__ == "__main__":
    main()
