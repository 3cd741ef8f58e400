"""Which key ring is the system's: its own or the one that the person has named, and nothing is searched for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

_PROGRAM = """
import json, sys
from keyring.errors import KeyringError
from careconnect_desktop.storage.key_ring import system_key_ring
try:
    found = type(system_key_ring()).__module__
except KeyringError as error:
    found = type(error).__name__
loaded = [name for name in sys.modules if name.startswith("keyring.backends.")]
print(json.dumps([found, loaded]))
"""


def chosen(folder: Path, **environment: str) -> tuple[str, list[str]]:
    """The module of the backend or the name of the error, and the backends that were loaded."""
    hidden = ("PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS")
    around = {name: value for name, value in os.environ.items() if name not in hidden}
    around |= {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder), **environment}
    ran = subprocess.run(
        [sys.executable, "-c", _PROGRAM], env=around, check=True, capture_output=True, text=True, timeout=60
    )
    found, loaded = json.loads(ran.stdout)
    return found, loaded


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have a key ring of their own")
def test_without_a_bus_there_is_none_and_no_other_system_is_looked_at(tmp_path: Path) -> None:
    found, loaded = chosen(tmp_path)
    assert found == "NoKeyringError"
    assert "keyring.backends.macOS" not in loaded
    assert "keyring.backends.Windows" not in loaded


def test_what_the_person_has_named_is_taken(tmp_path: Path) -> None:
    found, loaded = chosen(tmp_path, PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    assert found == "keyring.backends.null"
    assert "keyring.backends.SecretService" not in loaded
