"""Folders in memory are used where there are any, and only where a run has room in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.memory_folder import PLACE, memory_folder


def test_a_folder_without_room_or_that_is_none_is_not_used(tmp_path: Path) -> None:
    assert memory_folder(tmp_path, 1) == tmp_path
    assert memory_folder(tmp_path, 1 << 60) is None
    assert memory_folder(tmp_path / "missing", 1) is None


def test_this_run_has_its_folders_there(tmp_path_factory: pytest.TempPathFactory) -> None:
    if memory_folder() is None:
        pytest.skip("this machine has no folder in memory with room for a run")
    assert tmp_path_factory.getbasetemp().is_relative_to(PLACE)
