"""How long the GUI thread lets what is waiting for it wait, and what it was doing when that was long.

A thread of its own knocks every 5 ms and notes how long the answer takes. Where it takes longer than 20 ms, the stack
of the GUI thread is taken while it lasts. The GUI thread's own work within the delay is noted beside it: on a machine
that others use too, the rest of the delay is their doing.
"""

from __future__ import annotations

import faulthandler
import re
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

INTERVAL_S = 0.005
LIMIT_MS = 20.0
_FRAMES = 45


@dataclass(frozen=True, slots=True)
class Breach:
    """One delay over the limit. work_ms: of the GUI thread itself; stack: innermost last; at_s: since the start."""

    at_s: float
    delay_ms: float
    work_ms: float
    stack: Sequence[str]


@dataclass(slots=True)
class Delays:
    """Everything that was measured; one entry of each list for each knock that was due, also while one waited."""

    delay_ms: list[float] = field(default_factory=list)
    work_ms: list[float] = field(default_factory=list)
    breaches: list[Breach] = field(default_factory=list)

    def add(self, delay_ms: float, work_ms: float) -> None:
        """Whoever would have knocked meanwhile would have waited for the rest of it."""
        step_ms = INTERVAL_S * 1000
        for number in range(int(delay_ms // step_ms) + 1):
            self.delay_ms.append(delay_ms - number * step_ms)
            self.work_ms.append(max(0.0, work_ms - number * step_ms))

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


class GuiWatch(QObject):
    """Made in the GUI thread; watches between `start` and `stop`."""

    _knocked = Signal(float)

    def __init__(self) -> None:
        super().__init__()
        self.delays = Delays()
        self._ident = threading.get_ident()
        self._clock = time.pthread_getcpuclockid(self._ident)
        self._answered = threading.Event()
        self._ends = threading.Event()
        self._is_held = False
        self._begun_s = 0.0
        self._thread = threading.Thread(target=self._watch, name="gui watch", daemon=True)
        self._knocked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        self._begun_s = time.perf_counter()
        self._thread.start()

    def stop(self) -> None:
        self._ends.set()
        self._answered.set()
        self._thread.join()

    @contextmanager
    def held(self) -> Iterator[None]:
        """What happens in here is not the program's: what waited for it meanwhile does not count."""
        yield
        self._is_held = True

    def _answer(self, _sent_s: float) -> None:
        self._answered_s = time.perf_counter()
        self._work_s = time.clock_gettime(self._clock)
        self._answered.set()

    def _watch(self) -> None:
        while not self._ends.wait(INTERVAL_S):
            self._answered.clear()
            self._is_held = False
            sent_s, work_s = time.perf_counter(), time.clock_gettime(self._clock)
            self._knocked.emit(sent_s)
            stack: Sequence[str] = ()
            if not self._answered.wait(LIMIT_MS / 1000):
                stack = _stack_of(self._ident)
                self._answered.wait()
            if self._ends.is_set() or self._is_held:
                continue
            delay_ms, work_ms = (self._answered_s - sent_s) * 1000, (self._work_s - work_s) * 1000
            self.delays.add(delay_ms, work_ms)
            if delay_ms > LIMIT_MS:
                self.delays.breaches.append(Breach(sent_s - self._begun_s, delay_ms, work_ms, stack))


def _stack_of(ident: int) -> list[str]:
    """Innermost last. By faulthandler, which holds on to no frame.

    A frame that this thread held would keep the painter in it alive, and end it here: Qt would end the program.
    """
    with tempfile.TemporaryFile("w+") as file:
        faulthandler.dump_traceback(file, all_threads=True)
        file.seek(0)
        threads = file.read().split("\n\n")
    ours = next((found for found in threads if f"0x{ident:016x}" in found.splitlines()[0]), "")
    entries = re.findall(r'File "(.*)", line (\d+) in (.*)', ours)[:_FRAMES]
    return [f"{_short(name)}:{line} {function}" for name, line, function in reversed(entries)]


def _short(path: str) -> str:
    parts = Path(path).parts
    roots = [place for place, part in enumerate(parts) if part in ("careconnect_desktop", "tests", "site-packages")]
    return "/".join(parts[roots[-1] :] if roots else parts[-2:])


def percentile(values: Sequence[float], share: float) -> float:
    """The value that this share of them does not pass; 0 for none."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] if ordered else 0.0


def table(name: str, delays: Delays, breaches: int = 12) -> str:
    """The figures, and the innermost lines of our own that stood in the way, by the work that they cost."""
    lines = [f"{name}: {len(delays.delay_ms)} knocks, {len(delays.breaches)} delays over {LIMIT_MS:.0f} ms"]
    for what, values in (("delay", delays.delay_ms), ("own work in it", delays.work_ms)):
        shown = ", ".join(f"p{share * 100:g} {percentile(values, share):.1f}" for share in (0.5, 0.99, 0.999, 1.0))
        lines.append(f"  {what} (ms): {shown}")
    cost: Counter[str] = Counter()
    times: Counter[str] = Counter()
    for breach in delays.breaches:
        ours = [line for line in breach.stack if line.startswith("careconnect_desktop/")]
        where = " < ".join(reversed(ours[-3:])) or (breach.stack[-1] if breach.stack else "unknown")
        cost[where] += round(breach.work_ms)
        times[where] += 1
    lines += [f"  {ms} ms of work in {times[where]} breaches: {where}" for where, ms in cost.most_common(breaches)]
    return "\n".join(lines)
