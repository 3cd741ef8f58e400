"""The shape of every view model: ONE frozen snapshot, ONE signal."""

from __future__ import annotations

from asyncio import Task
from collections.abc import Coroutine
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

Snapshot = TypeVar("Snapshot")


class Starter(Protocol):
    """Runs a command in an owned scope; `core.tasks.TaskScope` is one."""

    def start(self, coroutine: Coroutine[Any, Any, Any], name: str = "") -> Task[Any]:
        """Run a coroutine; its failure reaches the scope's owner."""
        ...


class SnapshotModel(QObject, Generic[Snapshot]):
    """Holds the newest snapshot; `changed` follows when it really became another."""

    changed = Signal()

    def __init__(self, snapshot: Snapshot, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._snapshot = snapshot

    @property
    def snapshot(self) -> Snapshot:
        return self._snapshot

    def _show(self, snapshot: Snapshot) -> None:
        if snapshot != self._snapshot:
            self._snapshot = snapshot
            self.changed.emit()
