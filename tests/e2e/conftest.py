"""One server with its people for all tests of a module."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers.clinic import Clinic, clinic


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    with clinic(tmp_path_factory.mktemp("clinic")) as found:
        yield found
