"""Whether windows can be shown here at all: Qt would end the whole program without a word that people understand."""

from __future__ import annotations

import sys
from collections.abc import Mapping


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """True where windows can be shown; a Qt platform that was chosen by hand is believed."""
    if platform in ("win32", "darwin"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
