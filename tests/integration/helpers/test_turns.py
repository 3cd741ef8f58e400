"""Tests of live media have the machine alone; the others share it, and cannot keep one of those out for ever.

And the order of the files: long ones before short ones.
"""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from tests.helpers.turns_plugin import rank, turn

pytest.importorskip("fcntl", reason="Windows runs the tests in one process")

PATIENCE_S = 20.0
SHORT_S = 0.1


class Worker(threading.Thread):
    """Takes one turn when started, says so by `is_in`, and leaves when told."""

    def __init__(self, folder: Path, *, is_alone: bool) -> None:
        super().__init__(name="turn")
        self._folder = folder
        self._is_alone = is_alone
        self.is_in = threading.Event()
        self.may_leave = threading.Event()
        self.start()

    def run(self) -> None:
        with turn(self._folder, is_alone=self._is_alone):
            self.is_in.set()
            self.may_leave.wait(PATIENCE_S)

    def leave(self) -> None:
        self.may_leave.set()
        self.join(PATIENCE_S)


def test_ordinary_tests_run_side_by_side(tmp_path: Path) -> None:
    both = [Worker(tmp_path, is_alone=False) for _ in range(2)]
    assert all(worker.is_in.wait(PATIENCE_S) for worker in both)
    for worker in both:
        worker.leave()


def test_one_of_live_media_is_alone(tmp_path: Path) -> None:
    live = Worker(tmp_path, is_alone=True)
    assert live.is_in.wait(PATIENCE_S)
    other = Worker(tmp_path, is_alone=False)
    assert not other.is_in.wait(SHORT_S)
    live.leave()
    assert other.is_in.wait(PATIENCE_S)
    other.leave()


def test_who_waits_to_be_alone_is_not_overtaken(tmp_path: Path) -> None:
    first = Worker(tmp_path, is_alone=False)
    assert first.is_in.wait(PATIENCE_S)
    live = Worker(tmp_path, is_alone=True)
    assert not live.is_in.wait(SHORT_S)
    late = Worker(tmp_path, is_alone=False)
    assert not late.is_in.wait(SHORT_S)
    first.leave()
    assert live.is_in.wait(PATIENCE_S)
    assert not late.is_in.is_set()
    live.leave()
    assert late.is_in.wait(PATIENCE_S)
    late.leave()


def test_files_that_wait_and_those_of_live_media_come_first_and_short_tests_last() -> None:
    live, waiting = "tests/integration/rtc/test_call.py", "tests/unit/core/test_wait.py"
    tests = [
        "tests/unit/core/test_clock.py::test_now",
        "tests/gui/call/test_rail.py::test_words[e2e/call]",
        "tests/integration/server/test_process.py::test_start",
        f"{live}::test_codes[two/parts]",
        "tests/contract/test_golden.py::test_read",
        f"{waiting}::test_an_hour",
        "tests/e2e/server/test_kill.py::test_kill",
        f"{live}::test_speech",
    ]
    placed = sorted(tests, key=lambda test: rank(test, {waiting}, {live}))
    assert [test.partition("::")[0].removeprefix("tests/") for test in placed] == [
        "unit/core/test_wait.py",
        "integration/rtc/test_call.py",
        "integration/rtc/test_call.py",
        "e2e/server/test_kill.py",
        "integration/server/test_process.py",
        "gui/call/test_rail.py",
        "unit/core/test_clock.py",
        "contract/test_golden.py",
    ]
