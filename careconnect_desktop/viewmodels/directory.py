"""The directory of doctors: search, filter, list."""

from __future__ import annotations

import asyncio
from asyncio import Task
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Practitioner
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import Failure

TYPING_PAUSE_S = 0.25


class Directory(Protocol):
    """`DirectoryService`, to find doctors."""

    async def doctors(
        self, *, specialty: str | None = None, text: str | None = None, language: str | None = None
    ) -> tuple[Practitioner, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectorySnapshot:
    """specialties: every one seen so far, so that a filter never removes its own choices."""

    text: str = ""
    specialty: str | None = None
    specialties: tuple[str, ...] = ()
    doctors: tuple[Practitioner, ...] = ()
    is_loaded: bool = False
    is_loading: bool = False
    failure: Failure | None = None


class DirectoryModel(SnapshotModel[DirectorySnapshot]):
    """A newer question replaces the one on its way."""

    def __init__(
        self,
        directory: Directory,
        tasks: Starter,
        *,
        typing_pause_s: float = TYPING_PAUSE_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(DirectorySnapshot(), parent)
        self._directory = directory
        self._tasks = tasks
        self._typing_pause_s = typing_pause_s
        self._asking: Task[None] | None = None

    def refresh(self) -> None:
        """Ask now."""
        self._ask(0.0)

    def search(self, text: str) -> None:
        """A name or a part of one; asked once the person pauses."""
        self._show(replace(self.snapshot, text=text))
        self._ask(self._typing_pause_s)

    def filter_specialty(self, specialty: str | None) -> None:
        """Only this specialty; None for all."""
        self._show(replace(self.snapshot, specialty=specialty))
        self._ask(0.0)

    def clear_filters(self) -> None:
        """All doctors again."""
        self._show(replace(self.snapshot, text="", specialty=None))
        self._ask(0.0)

    def _ask(self, pause_s: float) -> None:
        if self._asking is not None:
            self._asking.cancel()
        self._show(replace(self.snapshot, is_loading=True))
        self._asking = self._tasks.start(self._load(pause_s), "directory")

    async def _load(self, pause_s: float) -> None:
        await asyncio.sleep(pause_s)
        asked = self.snapshot
        try:
            doctors = await self._directory.doctors(specialty=asked.specialty, text=asked.text.strip() or None)
        except CareConnectError as error:
            self._show(replace(self.snapshot, is_loading=False, failure=Failure.of(error)))
            return
        seen = {doctor.specialization for doctor in doctors if doctor.specialization} | set(asked.specialties)
        self._show(
            replace(
                self.snapshot,
                doctors=doctors,
                specialties=tuple(sorted(seen, key=str.casefold)),
                is_loaded=True,
                is_loading=False,
                failure=None,
            )
        )
