"""Pytest plugin: of several workers, one that runs a test of live media runs alone; all others run side by side.

Live calls have deadlines of milliseconds and use every core: beside another test they would show that test's load and
not the program's. Each other test holds the machine shared; a test marked `real_time` holds it alone, and one marked
`waits`, which mostly sleeps, does not hold it at all.

Files of tests that wait begin first. Those with live media follow, so that one who is to run alone waits for another of
its kind and seldom for a long test; whole programs follow, and the short tests come last, so that no worker is left
with a long file in the end.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Collection, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

_LONGEST_FIRST = ("e2e", "integration", "gui")

with contextlib.suppress(ImportError):  # Windows has no flock, and runs the tests in one process
    import fcntl

_FOLDER = pytest.StashKey[Path]()


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """In the process that gives out the tests, once for each worker."""
    folder = node.config.stash.setdefault(_FOLDER, None) or Path(tempfile.mkdtemp(prefix="careconnect-turns-"))
    node.config.stash[_FOLDER] = folder
    node.workerinput["turns"] = str(folder)


def pytest_unconfigure(config: pytest.Config) -> None:
    folder = config.stash.get(_FOLDER, None)
    if folder is not None:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    # Among several workers only; what is of one rank keeps the order that chance has given it.
    if hasattr(config, "workerinput"):
        waiting, alone = (
            {_file(item.nodeid) for item in items if item.get_closest_marker(name) is not None}
            for name in ("waits", "real_time")
        )
        items.sort(key=lambda item: rank(item.nodeid, waiting, alone))


def rank(test: str, waiting: Collection[str], alone: Collection[str]) -> int:
    """The place of a test by its id: files `waiting`, those to run `alone`, programs, real parts, views, all others."""
    if _file(test) in waiting:
        return -1
    if _file(test) in alone:
        return 0
    folder = test.partition("/")[2].partition("/")[0]
    return _LONGEST_FIRST.index(folder) + 1 if folder in _LONGEST_FIRST else len(_LONGEST_FIRST) + 1


def _file(test: str) -> str:
    return test.partition("::")[0]


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    folder = getattr(item.config, "workerinput", {}).get("turns")
    if folder is None or item.get_closest_marker("waits") is not None:
        return (yield)
    with turn(Path(folder), is_alone=item.get_closest_marker("real_time") is not None):
        return (yield)


@contextlib.contextmanager
def turn(folder: Path, *, is_alone: bool) -> Iterator[None]:
    # Who wants to be alone waits at the gate with it closed: the stream of short tests cannot overtake for ever.
    with (folder / "machine").open("a") as machine:
        with (folder / "gate").open("a") as gate:
            fcntl.flock(gate, fcntl.LOCK_EX)
            fcntl.flock(machine, fcntl.LOCK_EX if is_alone else fcntl.LOCK_SH)
        yield
