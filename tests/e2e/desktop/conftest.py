"""One server with its people for the tests of a module, and Qt's loop for each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.helpers.clinic import Clinic, clinic
from tests.helpers.desktop_bench import Run, qt_loop


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    with clinic(tmp_path_factory.mktemp("clinic")) as found:
        yield found


@pytest.fixture
def run(qapp: QApplication) -> Iterator[Run]:
    with qt_loop(qapp) as runner:
        yield runner
