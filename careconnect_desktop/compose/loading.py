"""Modules that are loaded when they are needed, without windows standing still meanwhile."""

from __future__ import annotations

import asyncio
import importlib

RING_MODULES = (
    "careconnect_desktop.platform_qt.media_backend",
    "careconnect_desktop.platform_qt.devices",
    "careconnect_desktop.platform_qt.ringer",
    "careconnect_desktop.ui.call.call_windows",
)
"""The list of devices with what makes it, the sound and the windows of a call that comes unannounced."""

CALL_MODULES = (
    "careconnect_desktop.media.call_media",
    "careconnect_desktop.media.named_sources",
    "careconnect_desktop.platform_qt.camera",
    "careconnect_desktop.platform_qt.microphone",
    "careconnect_desktop.platform_qt.speaker",
)
"""Devices, pictures and sound of a call, with the libraries below them."""


ASKING_MODULES = ("careconnect_desktop.compose.core", "httpcore", "anyio._backends._asyncio")
"""What asks the server, with what its libraries would import at the first question, in the GUI thread."""


def load_in_worker(*names: str) -> asyncio.Future[None]:
    """Import modules in a worker: it takes tens to hundreds of milliseconds, in which windows would stand still."""
    return asyncio.get_running_loop().run_in_executor(None, _load, names)


def _load(names: tuple[str, ...]) -> None:
    for name in names:
        importlib.import_module(name)
