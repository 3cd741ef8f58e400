"""Two namespaces joined by a bad line, for kernels without netem. Needs root and a C compiler."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.netlab import require_namespaces
from tests.helpers.service_process import program, running

_SOURCE = Path(__file__).with_suffix(".c")


@dataclass(frozen=True, slots=True)
class Line:
    """How the line treats packets, in both directions alike. rate_kbit 0 means without limit."""

    delay_ms: float = 0.0
    jitter_ms: float = 0.0
    loss_percent: float = 0.0
    rate_kbit: float = 0.0
    queue_ms: float = 300.0

    def words(self) -> list[str]:
        return [
            str(value) for value in (self.delay_ms, self.jitter_ms, self.loss_percent, self.rate_kbit, self.queue_ms)
        ]


@dataclass(frozen=True, slots=True)
class LossyLink:
    """Both ends: the names of their namespaces and their addresses."""

    namespaces: tuple[str, str]
    addresses: tuple[str, str] = ("10.78.0.1", "10.78.0.2")

    def command(self, end: int, words: list[str]) -> list[str]:
        """The words that run a program at end 0 or 1."""
        return ["ip", "netns", "exec", self.namespaces[end], *words]


def compile_lossy_link(folder: Path) -> Path:
    """Compile the forwarder into `folder`; skips without a compiler or the kernel's tun device."""
    if not Path("/dev/net/tun").exists():
        pytest.skip("there is no /dev/net/tun here")
    compiled = folder / "lossy_link"
    subprocess.run([program("gcc", "gcc"), "-O2", "-Wall", "-Werror", "-o", str(compiled), str(_SOURCE)], check=True)
    return compiled


@contextmanager
def lossy_link(line: Line, folder: Path) -> Iterator[LossyLink]:
    """Two namespaces of this run's own with this line between them; gone afterwards."""
    require_namespaces()
    forwarder = compile_lossy_link(folder)
    link = LossyLink((f"cc{os.getpid()}l0", f"cc{os.getpid()}l1"))
    log = folder / "lossy_link.log"
    made: list[str] = []
    try:
        for name in link.namespaces:
            subprocess.run(["ip", "netns", "add", name], check=True)
            made.append(name)
        command = [str(forwarder), *link.namespaces, *line.words()]
        with running(command, log, lambda: "ready" in log.read_text()):
            for name, own, other in zip(link.namespaces, link.addresses, reversed(link.addresses), strict=True):
                for words in (
                    ["link", "set", "lo", "up"],
                    ["addr", "add", own, "peer", other, "dev", "lossy0"],
                    ["link", "set", "lossy0", "up"],
                ):
                    subprocess.run(["ip", "-n", name, *words], check=True)
            yield link
    finally:
        for name in made:
            pids = subprocess.run(["ip", "netns", "pids", name], check=True, capture_output=True, text=True).stdout
            for pid in pids.split():
                os.kill(int(pid), signal.SIGKILL)
            subprocess.run(["ip", "netns", "del", name], check=True)
