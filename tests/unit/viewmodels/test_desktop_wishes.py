"""Wishes about the program on this computer are kept, and told when they cannot be."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.viewmodels.desktop_wishes import DesktopWishesModel


class Kept:
    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.is_locked = False

    def load(self) -> dict[str, str]:
        return dict(self.values)

    def save(self, values: Mapping[str, str]) -> None:
        if self.is_locked:
            raise CareConnectError("settings_unwritable")
        self.values.update(values)


class Start:
    def __init__(self) -> None:
        self.is_on = False
        self.is_locked = False

    def set_on(self, is_on: bool) -> None:
        if self.is_locked:
            raise CareConnectError("settings_unwritable")
        self.is_on = is_on


def test_wishes_are_kept(owner: QObject) -> None:
    store, start, told = Kept(), Start(), list[CareConnectError]()
    model = DesktopWishesModel(store, start, told.append, has_tray=True, parent=owner)
    assert model.snapshot.outlives_window
    assert not model.snapshot.starts_with_system
    model.stay_in_tray(False)
    model.start_with_system(True)
    again = DesktopWishesModel(store, start, told.append, has_tray=True, parent=owner)
    assert again.snapshot == model.snapshot
    assert not again.snapshot.outlives_window
    assert again.snapshot.starts_with_system
    assert told == []


def test_without_a_tray_the_program_ends_with_its_window(owner: QObject) -> None:
    model = DesktopWishesModel(Kept(), Start(), lambda _error: None, has_tray=False, parent=owner)
    assert not model.snapshot.outlives_window


def test_a_wish_that_cannot_be_kept_is_told_and_stays_as_it_was(owner: QObject) -> None:
    store, start, told = Kept(), Start(), list[CareConnectError]()
    store.is_locked = start.is_locked = True
    model = DesktopWishesModel(store, start, told.append, has_tray=True, parent=owner)
    model.stay_in_tray(False)
    model.start_with_system(True)
    assert model.snapshot.stays_in_tray
    assert not model.snapshot.starts_with_system
    assert [error.code for error in told] == ["settings_unwritable"] * 2
