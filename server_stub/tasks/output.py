"""Where a task puts what it has made: a new file for its owner alone, or standard output."""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from careconnect_desktop.core.errors import CareConnectError

STANDARD = "-"


@contextlib.contextmanager
def written(name: str) -> Iterator[BinaryIO]:
    """A file that has its name only once it is whole and on the disk; standard output for ``-``.

    Raises CareConnectError `already_exists` or `not_written`.
    """
    if name == STANDARD:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    path = Path(name)
    if path.exists():
        raise CareConnectError("already_exists", "there is a file of this name, and none is ever replaced")
    try:
        handle, temporary = tempfile.mkstemp(prefix=path.name + ".", suffix=".partial", dir=path.parent)
    except OSError as error:
        raise CareConnectError("not_written", "The file cannot be written there", cause=error) from None
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    finally:
        # Gone when it was given its name; whatever else ended this, no half file stays.
        Path(temporary).unlink(missing_ok=True)
