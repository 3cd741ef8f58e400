"""Modules that are loaded when they are needed, without windows standing still meanwhile."""

from __future__ import annotations

import asyncio
import importlib

RING_MODULES = (
    "careconnect_desktop.platform_qt.devices",
    "careconnect_desktop.platform_qt.ringer",
    "careconnect_desktop.ui.call.call_windows",
)
"""The list of devices, the sound and the windows of a call that comes unannounced."""

CALL_MODULES = (
    "careconnect_desktop.media.call_media",
    "careconnect_desktop.platform_qt.camera",
    "careconnect_desktop.platform_qt.microphone",
    "careconnect_desktop.platform_qt.speaker",
)
"""Devices, pictures and sound of a call, with the libraries below them."""


def load_in_worker(name: str) -> asyncio.Future[object]:
    """Import a module in a worker: it takes tens to hundreds of milliseconds, in which windows would stand still."""
    return asyncio.get_running_loop().run_in_executor(None, importlib.import_module, name)
