"""Imports at a start: the collector rests, and companions of libraries are as if they were not installed."""

from __future__ import annotations

import gc
import importlib
import importlib.util
import sys

import pytest

from careconnect_desktop.core.quick_imports import quick_imports

NEVER_USED = "antigravity"


def test_the_collector_rests_and_goes_on_as_before() -> None:
    was_enabled = gc.isenabled()
    try:
        for is_enabled in (True, False):
            (gc.enable if is_enabled else gc.disable)()
            with quick_imports(()):
                assert not gc.isenabled()
            assert gc.isenabled() is is_enabled
    finally:
        (gc.enable if was_enabled else gc.disable)()


def test_what_is_absent_is_found_again_afterwards() -> None:
    with quick_imports({NEVER_USED}):
        assert importlib.util.find_spec(NEVER_USED) is None
        with pytest.raises(ModuleNotFoundError):
            importlib.import_module(NEVER_USED)
    assert NEVER_USED not in sys.modules
    assert importlib.util.find_spec(NEVER_USED) is not None


def test_what_was_imported_before_stays() -> None:
    with quick_imports({"json"}):
        assert importlib.import_module("json") is sys.modules["json"]
    assert sys.modules["json"] is not None
