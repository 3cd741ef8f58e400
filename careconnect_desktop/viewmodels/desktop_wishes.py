"""What a person wants of the program on this computer: start with it, stay in its tray."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.viewmodels.base import SnapshotModel


class WishStore(Protocol):
    """Texts by name, kept between two starts."""

    def load(self) -> dict[str, str]: ...

    def save(self, values: Mapping[str, str]) -> None: ...


class StartsWithSystem(Protocol):
    """Whether the program starts when the person signs in to the computer."""

    @property
    def is_on(self) -> bool: ...

    def set_on(self, is_on: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class DesktopWishes:
    """stays_in_tray: closing the main window leaves the program running, where there is a tray (has_tray)."""

    starts_with_system: bool = False
    stays_in_tray: bool = True
    has_tray: bool = False

    @property
    def outlives_window(self) -> bool:
        return self.stays_in_tray and self.has_tray


class DesktopWishesModel(SnapshotModel[DesktopWishes]):
    """The one writer. report: told when the computer does not let a wish be kept; the wish then stays as it was."""

    def __init__(
        self,
        store: WishStore,
        start: StartsWithSystem,
        report: Callable[[CareConnectError], object],
        *,
        has_tray: bool,
        parent: QObject | None = None,
    ) -> None:
        stays = store.load().get("stays_in_tray", "True") == "True"
        super().__init__(DesktopWishes(start.is_on, stays, has_tray), parent)
        self._store = store
        self._start = start
        self._report = report

    def start_with_system(self, is_on: bool) -> None:
        try:
            self._start.set_on(is_on)
        except CareConnectError as error:
            self._report(error)
        self._show(replace(self.snapshot, starts_with_system=self._start.is_on))

    def stay_in_tray(self, is_on: bool) -> None:
        try:
            self._store.save({"stays_in_tray": str(is_on)})
        except CareConnectError as error:
            self._report(error)
            return
        self._show(replace(self.snapshot, stays_in_tray=is_on))
