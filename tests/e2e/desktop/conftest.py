"""Qt's loop for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.helpers.desktop_bench import Run, qt_loop


@pytest.fixture
def run(qapp: QApplication) -> Iterator[Run]:
    with qt_loop(qapp) as runner:
        yield runner
