"""Reference cycles end in the GUI thread, and only there."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QTimer

from careconnect_desktop.platform_qt.garbage import (
    MOST_YOUNG,
    CycleCollector,
    collect_what_is_due,
    collect_what_was_kept,
    collected_in_gui_thread,
)


@pytest.fixture(autouse=True)
def automatic() -> Iterator[None]:
    """The collector works of itself, as in the program; in the tests it does not."""
    gc.enable()
    yield
    gc.disable()


@pytest.fixture
def looks() -> Iterator[list[int]]:
    """The generation of each collection, as they begin; what was frozen is let go in the end."""
    found: list[int] = []

    def noted(phase: str, facts: dict[str, int]) -> None:
        if phase == "start":
            found.append(facts["generation"])

    gc.callbacks.append(noted)
    yield found
    gc.callbacks.remove(noted)
    gc.unfreeze()


class Knot:
    """Holds itself, and notes in which thread it ends."""

    def __init__(self, ended_in: list[int]) -> None:
        self.itself = self
        self.end = weakref.finalize(self, lambda: ended_in.append(threading.get_ident()))


def much() -> list[list[int]]:
    """Enough new objects for an automatic collection, alive as long as the answer is held."""
    return [[number] for number in range(200_000)]


@pytest.mark.usefixtures("qapp")
def test_another_thread_collects_nothing() -> None:
    ended_in: list[int] = []
    with collected_in_gui_thread():
        Knot(ended_in)
        thread = threading.Thread(target=much)
        thread.start()
        thread.join()
        assert ended_in == []
    assert ended_in == [threading.get_ident()]
    assert gc.isenabled()


@pytest.mark.usefixtures("qapp")
def test_the_gui_threads_timer_does_the_work() -> None:
    ended_in: list[int] = []
    with collected_in_gui_thread():
        Knot(ended_in)
        held = much()
        collect_what_is_due()
        assert held
        assert ended_in == [threading.get_ident()]


def test_during_use_nothing_is_looked_at_as_a_whole(looks: list[int]) -> None:
    gc.disable()
    collector, ended_in = CycleCollector(), list[int]()
    unused = [False]
    collector.is_unused = lambda: unused[-1]
    knot = Knot(ended_in)
    for _ in range(3):
        _make_due()
        looks.clear()
        collector.collect()
        assert looks == [1]
    assert gc.get_freeze_count() > 10_000
    # Dead, and kept all the same.
    del knot
    _make_due()
    collector.collect()
    assert ended_in == []
    unused.append(True)
    _make_due()
    collector.collect()
    assert ended_in == [threading.get_ident()]
    collect_what_was_kept()
    assert gc.get_freeze_count() == 0


def test_what_imports_make_is_not_looked_at_during_use(looks: list[int]) -> None:
    gc.disable()
    collector = CycleCollector()
    gc.collect()
    looks.clear()
    held = [[number] for number in range(2 * MOST_YOUNG)]
    collector.collect()
    assert looks == []
    assert gc.get_freeze_count() > len(held)
    few = [[number] for number in range(MOST_YOUNG // 8)]
    collector.collect()
    assert looks == [0]
    assert few


def _make_due() -> None:
    """So many collections of the younger ones that a full one is due."""
    for _ in range(gc.get_threshold()[2] + 1):
        gc.collect(1)


@pytest.mark.usefixtures("qapp")
def test_what_was_told_to_delete_itself_is_gone_at_the_end() -> None:
    gone: list[str] = []
    with collected_in_gui_thread():
        owner = QObject()
        timer = QTimer(owner)
        timer.start(5)
        owner.destroyed.connect(lambda: gone.append("gone"))
        owner.deleteLater()
        assert gone == []
    assert gone == ["gone"]
