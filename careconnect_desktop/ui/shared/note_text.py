"""The text of signed notes as people read it: what was added later, with its moment in their own time."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from careconnect_desktop.ui.shared.times import Times

_ADDED = re.compile(r"^\[(\d{4}-\d\d-\d\d \d\d:\d\d) UTC\]$", re.MULTILINE)
"""The line that the server puts above each addition."""


def note_text(text: str, times: Times) -> str:
    """The same text; each line that dates an addition in words, in the reader's zone."""

    def in_words(found: re.Match[str]) -> str:
        try:
            moment = datetime.strptime(found[1], "%Y-%m-%d %H:%M").replace(tzinfo=UTC)
        except ValueError:
            # Somebody wrote it by hand, and it is no moment.
            return found[0]
        day = times.date(moment.astimezone(times.zone).date(), has_year=True)
        words = QCoreApplication.translate("Notes", "Added on {date} at {time}:")
        return words.format(date=day, time=times.clock(moment))

    return _ADDED.sub(in_words, text)
