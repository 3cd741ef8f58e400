"""The quick start: companions of libraries are as if they were not installed, for whoever asks in whichever way."""

from __future__ import annotations

import json
import subprocess
import sys

_PROGRAM = """
import importlib, importlib.util, json
from careconnect_desktop.compose.quick_start import COMPANIONS, quick_start

def is_found(name):
    return importlib.util.find_spec(name) is not None

def can_import(name):
    try:
        importlib.import_module(name)
    except ModuleNotFoundError:
        return False
    return True

names = sorted(COMPANIONS)
before = [is_found(name) for name in names]
with quick_start():
    within = [is_found(name) or can_import(name) or can_import(f"{name}.anything") for name in names]
print(json.dumps([before, within, [is_found(name) for name in names]]))
"""


def test_companions_cannot_be_found_nor_imported_until_the_program_ends() -> None:
    ran = subprocess.run([sys.executable, "-c", _PROGRAM], check=True, capture_output=True, text=True, timeout=60)
    before, within, afterwards = json.loads(ran.stdout)
    assert any(before), "beside an installed server some of them are there"
    assert not any(within)
    assert afterwards == before


def test_threads_give_way_soon_until_the_program_ends() -> None:
    program = """
import sys
from careconnect_desktop.compose.quick_start import SWITCH_S, quick_start
before = sys.getswitchinterval()
with quick_start():
    assert abs(sys.getswitchinterval() - SWITCH_S) < 1e-6 < before - SWITCH_S
assert sys.getswitchinterval() == before
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
