"""Waiting for another theme or size of text."""

from __future__ import annotations

import time

from PySide6.QtWidgets import QApplication

from careconnect_desktop.ui.shared.look import Look

_LIMIT_S = 20.0


def catch_up(look: Look) -> None:
    """Return once what was chosen is everywhere: with windows in sight, also of a test before, it takes several turns.

    Raises TimeoutError.
    """
    end_s = time.monotonic() + _LIMIT_S
    while look.waiting_count:
        if time.monotonic() > end_s:
            raise TimeoutError
        QApplication.processEvents()
