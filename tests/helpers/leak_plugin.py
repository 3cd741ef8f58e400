"""Pytest plugin: a test that leaves something behind, or logs an error nobody expected, fails.

`@pytest.mark.allows_leaks("descriptor", reason="...")` and `@pytest.mark.expects_log_errors("logger.name")` say
otherwise for one test. An expected log error that does not come fails the test too.
"""

from __future__ import annotations

import asyncio
import asyncio.constants
import gc
import inspect
import logging
from collections.abc import AsyncIterator, Generator, Iterator
from pathlib import Path

import pytest

from careconnect_desktop.platform_qt.garbage import collect_what_is_due
from tests.helpers.leaks import PeerRegistry, ProcessState, loop_leaks, process_leaks

_REGISTRY = pytest.StashKey[PeerRegistry]()
_DEBUGGED = ("unit", "integration")
_FRAMES = 3


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini("leak_patience_s", "how long a test's threads, children and tasks may take to end", default="5")


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_REGISTRY] = PeerRegistry()
    # asyncio's debug mode keeps ten frames for each callback and task, of which a message shows the last: keeping them
    # was most of what the mode costs.
    patch = pytest.MonkeyPatch()
    patch.setattr(asyncio.constants, "DEBUG_STACK_DEPTH", _FRAMES)
    config.add_cleanup(patch.undo)
    # Each test looks at what is young; to look at everything as often as a program does was a twentieth of the work.
    thresholds = gc.get_threshold()
    gc.set_threshold(*thresholds[:2], 4 * thresholds[2])
    config.add_cleanup(lambda: gc.set_threshold(*thresholds))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # Coroutine tests get the look at their loop; others would pay for a loop they do not have.
    for item in items:
        if isinstance(item, pytest.Function) and inspect.iscoroutinefunction(item.function):
            names = item.fixturenames
            if "leaves_no_loop_work" not in names:
                names.insert(names.index("leaves_nothing") + 1, "leaves_no_loop_work")


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    # What the imports made lives as long as the process: the collector need not look at it while they go on, which
    # was a third of their time, nor after each test.
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.collect()
        gc.freeze()


def _ignored_kinds(request: pytest.FixtureRequest) -> set[str]:
    ignored: set[str] = set()
    for marker in request.node.iter_markers("allows_leaks"):
        if not marker.args or not marker.kwargs.get("reason"):
            pytest.fail("allows_leaks needs at least one kind and a reason")
        ignored.update(marker.args)
    # Qt's platform plug-ins open descriptors when they first need them and keep them.
    if "qapp" in request.fixturenames:
        ignored.add("descriptor")
    return ignored


def _patience_s(request: pytest.FixtureRequest) -> float:
    return float(request.config.getini("leak_patience_s"))


def _collect_widgets_here(has_widgets: bool) -> None:
    """The collector works of itself only in tests without widgets, and finds none that others have left.

    It would end them in whichever thread allocates, and Qt may crash of that.
    """
    if has_widgets:
        gc.disable()
    elif not gc.isenabled():
        gc.collect()
        # What lives now came with modules or is the run's own: the next one need not look through that again.
        gc.freeze()
        gc.enable()


@pytest.fixture(autouse=True)
def leaves_nothing(request: pytest.FixtureRequest) -> Iterator[None]:
    """Threads, child processes, descriptors and peer connections are as many after the test as before."""
    registry = request.config.stash[_REGISTRY]
    _collect_widgets_here("qapp" in request.fixturenames)
    before = ProcessState.take(registry)
    yield
    if not gc.isenabled():
        collect_what_is_due()
    leaks = process_leaks(before, registry, _ignored_kinds(request), _patience_s(request))
    if leaks:
        pytest.fail("the test left behind:\n" + "\n".join(f"  {leak}" for leak in leaks), pytrace=False)


@pytest.fixture
async def leaves_no_loop_work(request: pytest.FixtureRequest) -> AsyncIterator[None]:
    """The event loop has no task and no timer left; asyncio's debug mode is on in unit and integration tests."""
    loop = asyncio.get_running_loop()
    if any(part in _DEBUGGED for part in Path(request.node.path).parts):
        loop.set_debug(True)
        # A slow callback on a busy machine is no fault of the test; everything else of the debug mode is.
        loop.slow_callback_duration = 60.0
    yield
    leaks = await loop_leaks(_ignored_kinds(request), _patience_s(request))
    # A task that failed and that nobody asked is told now, and not in a later test. The oldest generation is left out:
    # it holds what imports and applications have made, and looking through that costs more than most tests.
    gc.collect(1)
    if leaks:
        pytest.fail("the test left in its loop:\n" + "\n".join(f"  {leak}" for leak in leaks), pytrace=False)


class _ErrorCollector:
    """A log record factory: it sees every record, whatever handlers and propagation a test sets up."""

    def __init__(self) -> None:
        self._original = logging.getLogRecordFactory()
        self.records: list[logging.LogRecord] = []

    def __call__(self, *args: object, **kwargs: object) -> logging.LogRecord:
        record = self._original(*args, **kwargs)
        if record.levelno >= logging.ERROR:
            self.records.append(record)
        return record

    def install(self) -> None:
        logging.setLogRecordFactory(self)

    def uninstall(self) -> None:
        logging.setLogRecordFactory(self._original)


@pytest.fixture(autouse=True)
def logs_no_errors(request: pytest.FixtureRequest) -> Iterator[None]:
    """No logger says ERROR; handlers and levels are as before when the test ends."""
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    collector = _ErrorCollector()
    collector.install()
    try:
        yield
    finally:
        collector.uninstall()
        root.handlers[:] = [handler for handler in root.handlers if handler in handlers] or handlers
        root.setLevel(level)
    expected = {name for marker in request.node.iter_markers("expects_log_errors") for name in marker.args}
    unexpected = [
        record
        for record in collector.records
        if not any(record.name == name or record.name.startswith(name + ".") for name in expected)
    ]
    if unexpected:
        lines = "\n".join(f"  {record.name}: {record.getMessage()}" for record in unexpected)
        pytest.fail("unexpected errors in the log:\n" + lines, pytrace=False)
    seen = {record.name for record in collector.records}
    silent = [name for name in expected if not any(who == name or who.startswith(name + ".") for who in seen)]
    if silent:
        pytest.fail(f"expected log errors did not come: {', '.join(sorted(silent))}", pytrace=False)
