"""The directory of doctors: search, filter, list."""

from __future__ import annotations

import asyncio
import logging
from asyncio import Task
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Protocol
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Practitioner
from careconnect_desktop.model.scheduling import Slot
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.booking import DAYS_SHOWN, zone_named
from careconnect_desktop.viewmodels.notices import Failure

_log = logging.getLogger(__name__)

TYPING_PAUSE_S = 0.25
FREE_TIMES_COUNT_S = 300.0
"""So long a free time that was found is shown; booking itself asks anew."""
MOST_FREE_TIMES = 40


class Directory(Protocol):
    """`DirectoryService`, to find doctors."""

    async def doctors(
        self, *, specialty: str | None = None, text: str | None = None, language: str | None = None
    ) -> tuple[Practitioner, ...]: ...

    async def slots(self, doctor_id: str, first_day: date, day_count: int = 7) -> tuple[Slot, ...]: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectorySnapshot:
    """specialties, languages: every one seen so far, so that a filter never removes its own choices.

    next_free: the first free time by the doctor's id, None for none in two weeks; who is not in it is not known yet.
    """

    text: str = ""
    specialty: str | None = None
    specialties: tuple[str, ...] = ()
    language: str | None = None
    languages: tuple[str, ...] = ()
    next_free: Mapping[str, Slot | None] = field(default_factory=dict)
    doctors: tuple[Practitioner, ...] = ()
    is_loaded: bool = False
    is_loading: bool = False
    failure: Failure | None = None


class DirectoryModel(SnapshotModel[DirectorySnapshot]):
    """A newer question replaces the one on its way. clock: without one, no free times are asked for."""

    def __init__(
        self,
        directory: Directory,
        tasks: Starter,
        *,
        clock: Clock | None = None,
        typing_pause_s: float = TYPING_PAUSE_S,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(DirectorySnapshot(), parent)
        self._directory = directory
        self._tasks = tasks
        self._clock = clock
        self._typing_pause_s = typing_pause_s
        self._free_asked_at_s: dict[str, float] = {}
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

    def filter_language(self, language: str | None) -> None:
        """Only doctors who speak this language; None for all."""
        self._show(replace(self.snapshot, language=language))
        self._ask(0.0)

    def clear_filters(self) -> None:
        """All doctors again."""
        self._show(replace(self.snapshot, text="", specialty=None, language=None))
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
            doctors = await self._directory.doctors(
                specialty=asked.specialty, text=asked.text.strip() or None, language=asked.language
            )
        except CareConnectError as error:
            self._show(replace(self.snapshot, is_loading=False, failure=Failure.of(error)))
            return
        seen = {doctor.specialization for doctor in doctors if doctor.specialization} | set(asked.specialties)
        spoken = {language for doctor in doctors for language in doctor.languages} | set(asked.languages)
        self._show(
            replace(
                self.snapshot,
                doctors=doctors,
                specialties=tuple(sorted(seen, key=str.casefold)),
                languages=tuple(sorted(spoken)),
                is_loaded=True,
                is_loading=False,
                failure=None,
            )
        )
        if self._clock is not None:
            await self._find_free_times(doctors, self._clock)

    async def _find_free_times(self, doctors: tuple[Practitioner, ...], clock: Clock) -> None:
        """One doctor after the other, so that a long list is no burst; a newer question ends it."""
        for doctor in doctors[:MOST_FREE_TIMES]:
            asked_at_s = self._free_asked_at_s.get(doctor.id, float("-inf"))
            if clock.monotonic() - asked_at_s < FREE_TIMES_COUNT_S:
                continue
            now = clock.now()
            first = now.astimezone(zone_named(doctor.time_zone, ZoneInfo("UTC"))).date()
            try:
                slots = await self._directory.slots(doctor.id, first, DAYS_SHOWN)
            except CareConnectError as error:
                # The list is whole without it, and says nothing of free times that it does not know.
                _log.info("no free times for the directory", extra={"code": error.code})
                return
            self._free_asked_at_s[doctor.id] = clock.monotonic()
            free = next((slot for slot in slots if slot.is_available and slot.starts_at > now), None)
            self._show(replace(self.snapshot, next_free={**self.snapshot.next_free, doctor.id: free}))
