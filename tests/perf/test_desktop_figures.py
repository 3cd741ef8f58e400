"""`dev.py bench`: start, memory and idle work of the desktop program at a real server; prints, asserts no time."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from careconnect_desktop.compose.desktop_options import DemoPart
from tests.helpers.clinic import clinic
from tests.perf.first_pictures import STARTED_AT

IDLE_S, CALL_S = 20.0, 20.0
STARTS = 5
MEGABYTE = 1_000_000


class Program:
    """One program in a process of its own; `seen` fills with its first pictures."""

    def __init__(self, url: str, part: DemoPart, home: Path) -> None:
        home.mkdir(parents=True, exist_ok=True)
        environment = {
            **os.environ,
            **part.to_environment(),
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            # As installed: compiled once, wherever these tests may not write.
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": str(home.parent / "bytecode"),
            STARTED_AT: repr(time.time()),
        }
        home.chmod(0o700)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.perf.desktop_start", url],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self.watch = psutil.Process(self._process.pid)
        self.seen: dict[str, tuple[float, float]] = {}
        self._reader = threading.Thread(target=self._read, name="first pictures")
        self._reader.start()

    def wait_for(self, what: str, seconds: float = 60.0) -> tuple[float, float]:
        """Seconds from the start of the process to that picture: by the clock, and of work by the processor."""
        end = time.monotonic() + seconds
        while what not in self.seen:
            assert self._process.poll() is None
            assert time.monotonic() < end, f"never: {what}"
            time.sleep(0.05)
        return self.seen[what]

    @property
    def memory_mb(self) -> tuple[float, float]:
        """What is in memory for this process (RSS), and its share of that (PSS): libraries are shared with others."""
        whole = self.watch.memory_full_info()
        return whole.rss / MEGABYTE, getattr(whole, "pss", whole.uss) / MEGABYTE

    def cpu_share(self, seconds: float) -> float:
        """Of one core, over so long a time."""
        before = self.watch.cpu_times()
        time.sleep(seconds)
        after = self.watch.cpu_times()
        return (after.user + after.system - before.user - before.system) / seconds

    def close(self) -> None:
        self._process.terminate()
        self._process.wait(30)
        self._reader.join(10)

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{"):
                told = json.loads(line)
                self.seen[told["what"]] = told["after_s"], told["cpu_s"]
        self._process.stdout.close()


@contextmanager
def program(url: str, part: DemoPart, home: Path) -> Iterator[Program]:
    made = Program(url, part, home)
    try:
        yield made
    finally:
        made.close()


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_start_memory_and_idle_work(tmp_path: Path) -> None:
    folder = tmp_path / "clinic"
    folder.mkdir()
    with clinic(folder) as server:
        doctor, patient = server.people.doctor, server.people.patient
        starts: list[tuple[tuple[float, float], tuple[float, float]]] = []
        part = DemoPart(email=patient.email, password=patient.password)
        for run in range(1 + STARTS):
            with program(server.url, part, tmp_path / f"start{run}") as started:
                starts.append((started.wait_for("first window"), started.wait_for("home view")))
        with program(server.url, part, tmp_path / "idle") as idle:
            idle.wait_for("home view")
            time.sleep(5)
            idle_mb, idle_cpu = idle.memory_mb, idle.cpu_share(IDLE_S)
        # The first start compiles, and reads files that nobody has read before. Of the others the best counts for the
        # processor's work, to which neighbours on the machine only ever add.
        first_window, home = (
            (statistics.median(clock), min(work))
            for clock, work in (zip(*values, strict=True) for values in zip(*starts[1:], strict=True))
        )
        answers = DemoPart(
            email=patient.email,
            password=patient.password,
            answers=True,
            camera="testcard",
            microphone="voice",
            has_speaker=False,
        )
        calls = DemoPart(
            email=doctor.email,
            password=doctor.password,
            calls=patient.person.medical_id,
            camera="testcard",
            microphone="voice",
            has_speaker=False,
        )
        with (
            program(server.url, answers, tmp_path / "patient") as callee,
            program(server.url, calls, tmp_path / "doctor") as caller,
        ):
            for each in (caller, callee):
                each.wait_for("call window")
            time.sleep(CALL_S)
            in_call_mb = max(caller.memory_mb, callee.memory_mb)
        load = os.getloadavg()[0]
        print(f"\nwarm, at a load of {load:.1f} (by the clock / of work by the processor):")
        for name, (clock_s, cpu_s) in (("first window", first_window), ("home view", home)):
            print(f"{name}: {clock_s:.2f} / {cpu_s:.2f} s")
        print(f"idle, signed in: {idle_cpu * 100:.2f} % of a core")
        for name, (rss_mb, pss_mb) in (("idle, signed in", idle_mb), ("in a call of 640x480", in_call_mb)):
            print(f"{name}: {rss_mb:.0f} MB ({pss_mb:.0f} MB without what other processes share)")
        assert 0 < first_window[0] <= home[0]
