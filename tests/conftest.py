"""What holds for every test: no window on the screen, no keyring or settings of the person who runs them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from careconnect_desktop.core.allocator import share_one_arena
from careconnect_desktop.platform_qt.import_scan import end_import_scan
from tests.helpers.memory_folder import memory_folder

pytest_plugins = [
    "pytester",
    "tests.helpers.leak_plugin",
    "tests.helpers.service_fixtures",
    "tests.helpers.turns_plugin",
]

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if (_place := memory_folder()) is not None:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(_place))
# As the program does: a worker of calls with an arena for each thread came to hold a gigabyte.
share_one_arena()
end_import_scan()
# Never the keyring of the person at this machine; tests that mean one pass their own backend.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# Examples are found by chance and time-outs by the whole test's limit: a busy machine must not make a test red.
settings.register_profile("careconnect", deadline=None, print_blob=True)
settings.load_profile("careconnect")


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Data and settings folders of this run, instead of the person's own; the folder that holds both."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CONFIG_HOME", str(home / "config"))
        patch.setenv("XDG_DATA_HOME", str(home / "data"))
        patch.setenv("APPDATA", str(home / "appdata"))
        patch.setenv("LOCALAPPDATA", str(home / "localappdata"))
        yield home
