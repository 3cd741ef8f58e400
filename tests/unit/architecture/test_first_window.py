"""The first window waits for nothing that it does not show, and the first view for no other."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence

import pytest

from careconnect_desktop.compose.quick_start import COMPANIONS

WINDOW = ("careconnect_desktop.compose.desktop_run",)
VIEW = (*WINDOW, "careconnect_desktop.compose.core", "careconnect_desktop.compose.desktop_session")
PATIENT = (*VIEW, "careconnect_desktop.compose.desktop_patient")
DOCTOR = (*VIEW, "careconnect_desktop.compose.desktop_doctor")
PLACES = ("careconnect_desktop.ui.frame.patient_places", "careconnect_desktop.ui.frame.doctor_places")

AFTER_THE_WINDOW = (
    "careconnect_desktop.ports.api",
    "careconnect_desktop.ports.media",
    "cryptography",
    "email_validator",
    "httpx",
    "jeepney",
    "keyring",
    "pydantic",
)
AFTER_THE_VIEW = (
    "PySide6.QtMultimedia",
    "aiohttp",
    "aiortc",
    "av",
    "keyring",
    "numpy",
    "socketio",
    "careconnect_desktop.ui.call.call_window",
    "careconnect_desktop.ui.chat.thread_view",
    "careconnect_desktop.ui.settings",
    *PLACES,
)


def loaded_by(modules: Sequence[str], asked: Sequence[str]) -> list[str]:
    """Which of the asked modules are there once these were imported, one after another, as the program does it."""
    program = (
        "import importlib, json, sys\n"
        "from careconnect_desktop.compose.quick_start import quick_start\n"
        "with quick_start():\n"
        f"    for name in {tuple(modules)!r}: importlib.import_module(name)\n"
        f"print(json.dumps([name for name in {tuple(asked)!r} if name in sys.modules]))"
    )
    ran = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, timeout=60)
    found: list[str] = json.loads(ran.stdout)
    return found


def test_the_first_window_loads_nothing_heavy() -> None:
    assert loaded_by(WINDOW, (*AFTER_THE_WINDOW, *AFTER_THE_VIEW, *sorted(COMPANIONS))) == []


@pytest.mark.parametrize(
    ("modules", "others"), [(PATIENT, "careconnect_desktop.ui.doctor"), (DOCTOR, "careconnect_desktop.ui.patient")]
)
def test_the_first_view_loads_nothing_of_later_ones(modules: Sequence[str], others: str) -> None:
    places = (f"{others}.patients_place", f"{others}.home_place")
    assert loaded_by(modules, (*AFTER_THE_VIEW, *places, *sorted(COMPANIONS))) == []


def test_behind_the_first_view_everything_is_there_without_what_libraries_have_for_others() -> None:
    behind = ("careconnect_desktop.signaling.connection", *PLACES, "careconnect_desktop.ui.call.call_windows")
    asked = ("socketio", *PLACES, *sorted(COMPANIONS), "aiortc", "av", "numpy")
    assert loaded_by((*PATIENT, *behind), asked) == ["socketio", *PLACES]
