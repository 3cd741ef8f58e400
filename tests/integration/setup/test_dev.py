"""What `dev.py` says and does before anything is installed. Each runs in a copy, never in this checkout."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout with nothing but what the set-up itself reads."""
    copy = tmp_path / "checkout"
    (copy / "packaging" / "locks").mkdir(parents=True)
    shutil.copy(ROOT / "dev.py", copy)
    shutil.copy(ROOT / "pyproject.toml", copy)
    for name in ("server", "client", "dev"):
        (copy / "packaging" / "locks" / f"{name}.txt").write_text(f"{name}==1\n")
    return copy


def _run(checkout: Path, *words: str, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(checkout / "dev.py"), *words]
    return subprocess.run(command, check=False, capture_output=True, text=True, env=env, timeout=60)


def _load(checkout: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev_under_test", checkout / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_without_a_command_it_explains_itself(checkout: Path) -> None:
    done = _run(checkout)
    assert done.returncode == 2
    for command in ("demo", "test", "check", "bench", "gallery", "package", "system", "lock"):
        assert f"dev.py {command}" in done.stdout


def test_without_a_display_the_demo_says_how_to_go_on(checkout: Path) -> None:
    env = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    done = _run(checkout, "demo", env=env)
    assert done.returncode == 1
    assert "demo --headless" in done.stdout
    assert not (checkout / ".venv").exists()


def test_system_wants_to_know_which(checkout: Path) -> None:
    assert _run(checkout, "system", "everything").returncode == 1


def test_a_missing_library_is_named_by_its_package(checkout: Path) -> None:
    dev = _load(checkout)
    missing = dev.missing_libraries((("c", "libc6"), ("no-such-library-anywhere", "libnowhere1")))
    assert missing == (["libnowhere1"] if sys.platform.startswith("linux") else [])


def _stamp(dev: ModuleType, checkout: Path, *names: str) -> None:
    locks = checkout / "packaging" / "locks"
    stamp = {name: dev.digest((locks / f"{name}.txt").read_bytes()) for name in names}
    stamp["project"] = dev.digest((checkout / "pyproject.toml").read_bytes(), str(checkout.resolve()).encode())
    (checkout / ".venv" / "careconnect-stamp.json").write_text(json.dumps(stamp))


@pytest.fixture
def prepared(checkout: Path) -> Path:
    """A checkout whose `.venv` has a Python without pip: an attempt to install anything fails."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(checkout / ".venv")], check=True)
    return checkout


def test_a_second_start_installs_nothing(prepared: Path) -> None:
    dev = _load(prepared)
    _stamp(dev, prepared, "server", "client")
    assert dev.ensure_venv(["server", "client"]).exists()


def test_the_development_lock_covers_the_others(prepared: Path) -> None:
    dev = _load(prepared)
    _stamp(dev, prepared, "dev")
    assert dev.ensure_venv(["server", "client"]).exists()


@pytest.mark.parametrize("changed", ["packaging/locks/client.txt", "pyproject.toml"])
def test_a_change_is_installed(prepared: Path, changed: str) -> None:
    dev = _load(prepared)
    _stamp(dev, prepared, "server", "client")
    with (prepared / changed).open("a") as file:
        file.write("\n# changed\n")
    with pytest.raises(SystemExit):
        dev.ensure_venv(["server", "client"])
    # What was broken off is not taken for done the next time.
    assert not (prepared / ".venv" / "careconnect-stamp.json").exists()


def test_a_stamp_that_cannot_be_read_counts_as_none(prepared: Path) -> None:
    dev = _load(prepared)
    (prepared / ".venv" / "careconnect-stamp.json").write_text("{")
    with pytest.raises(SystemExit):
        dev.ensure_venv(["server"])
