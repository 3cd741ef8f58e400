"""What QtMultimedia works with, brought into memory by a worker instead of by the first list of devices."""

from __future__ import annotations

import ctypes
import os
from pathlib import Path

from PySide6.QtCore import QCoreApplication

_PLUGIN = "multimedia/*ffmpegmediaplugin*.so"


def load_backend() -> bool:
    """Load the plug-in with the libraries below it; False where there is none, or where this system has no `dlopen`.

    Called by its own name, the loader of the C library lets other threads run meanwhile: `QPluginLoader`, like the
    import of a module, keeps the interpreter to itself, and windows stand still while a disk is read. Nothing of the
    plug-in is made here: what it makes belongs to the thread of the windows.
    """
    try:
        load = ctypes.CDLL(None).dlopen
    except (AttributeError, OSError, TypeError):
        return False  # Windows
    load.argtypes = (ctypes.c_char_p, ctypes.c_int)
    load.restype = ctypes.c_void_p
    found = [file for folder in QCoreApplication.libraryPaths() for file in Path(folder).glob(_PLUGIN)]
    return bool(found) and load(os.fsencode(found[0]), os.RTLD_LAZY) is not None
