"""PySide reads the source of every module that is imported after it, and Python keeps the lines it has read.

It looks for the word "PySide6", to know where ``from __feature__ import snake_case`` could one day apply. This program
never asks for that; the lines of nine hundred modules are 30 MB. There is no setting for it, so its one function is
replaced. Nothing depends on that: a PySide without this function only reads on.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

_MODULE = "PySide6.support.feature"
_FUNCTION = "_mod_uses_pyside"


def end_import_scan() -> bool:
    """Read no sources from now on; call it before the rest is imported. False when this PySide has no such scan."""
    # The scan begins with the first module of Qt; its own module is no file that could be imported.
    import_module("PySide6.QtCore")
    feature = sys.modules.get(_MODULE)
    if not callable(getattr(feature, _FUNCTION, None)):
        return False
    setattr(feature, _FUNCTION, _uses_no_features)
    return True


def _uses_no_features(_module: ModuleType) -> bool:
    return False
