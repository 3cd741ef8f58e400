"""What others see of a person, and the zone in which they read times."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, replace
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.model.people import Person
from careconnect_desktop.ports.api import ImageUpload
from careconnect_desktop.viewmodels.base import SnapshotModel, Starter
from careconnect_desktop.viewmodels.notices import Failure

T = TypeVar("T")


class ProfileKeeper(Protocol):
    """`OwnAccountService`, as far as the profile goes."""

    async def change_time_zone(self, time_zone: str) -> Person: ...

    async def change_avatar(self, image: ImageUpload, on_progress: Callable[[float], None]) -> Person: ...

    async def picture(self, url: str) -> bytes: ...


@dataclass(frozen=True, slots=True)
class ProfileSnapshot:
    """progress: the part of a new picture that has left, None while none is on its way.

    is_zone_new: the zone was changed in this run; places read it at the next sign-in.
    """

    person: Person
    is_running: bool = False
    progress: float | None = None
    is_zone_new: bool = False
    failure: Failure | None = None


class ProfileModel(SnapshotModel[ProfileSnapshot]):
    """Every change counts at once."""

    def __init__(self, account: ProfileKeeper, tasks: Starter, person: Person, parent: QObject | None = None) -> None:
        super().__init__(ProfileSnapshot(person), parent)
        self._account = account
        self._tasks = tasks

    def show_person(self, person: Person) -> None:
        """Their page was changed, perhaps on another device."""
        self._show(replace(self.snapshot, person=person))

    def choose_time_zone(self, time_zone: str) -> None:
        """An IANA name; the same one again changes nothing."""
        if time_zone and time_zone != self.snapshot.person.time_zone and not self.snapshot.is_running:
            self._begin(self._change_zone(time_zone))

    def choose_picture(self, make: Callable[[], ImageUpload]) -> None:
        """make: reads and shrinks a picture, in a worker; raises `CareConnectError`."""
        if not self.snapshot.is_running:
            self._begin(self._change_picture(make))

    def fetch_picture(self, read: Callable[[bytes], T], show: Callable[[T], None]) -> None:
        """The person's picture, read in a worker; nothing happens when there is none."""
        url = self.snapshot.person.avatar_url
        if url:
            self._tasks.start(self._fetch(url, read, show), "own picture")

    def _begin(self, change: Coroutine[Any, Any, None]) -> None:
        self._show(replace(self.snapshot, is_running=True, failure=None))
        self._tasks.start(self._watch(change), "profile")

    async def _watch(self, change: Coroutine[Any, Any, None]) -> None:
        try:
            await change
        except CareConnectError as error:
            self._show(replace(self.snapshot, is_running=False, progress=None, failure=Failure.of_change(error)))

    async def _change_zone(self, time_zone: str) -> None:
        person = await self._account.change_time_zone(time_zone)
        self._show(ProfileSnapshot(person, is_zone_new=True))

    async def _change_picture(self, make: Callable[[], ImageUpload]) -> None:
        image = await asyncio.get_running_loop().run_in_executor(None, make)
        person = await self._account.change_avatar(
            image, lambda part: self._show(replace(self.snapshot, progress=part))
        )
        self._show(replace(self.snapshot, person=person, is_running=False, progress=None))

    async def _fetch(self, url: str, read: Callable[[bytes], T], show: Callable[[T], None]) -> None:
        try:
            content = await self._account.picture(url)
            show(await asyncio.get_running_loop().run_in_executor(None, read, content))
        except CareConnectError:
            # The letters of the name stand there instead: nobody needs to be told.
            return
