"""The file of data keys, and servers that take up what changes in it."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from careconnect_desktop.core.errors import CareConnectError
from server_stub.keys.key_file import add_key, age_s, remove_key
from server_stub.secret_store import data_keys_again, load_secrets
from server_stub.storage.sealing import Sealer


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = load_secrets(tmp_path, {}).data_file
    assert found is not None
    return found


def test_a_new_key_seals_and_the_old_one_stays_until_it_is_removed(path: Path) -> None:
    first, _ = data_keys_again(path)
    assert add_key(path) == "k2"
    assert add_key(path) == "k3"
    keys, newest = data_keys_again(path)
    assert (list(keys), newest, keys["k1"]) == (["k1", "k2", "k3"], "k3", first["k1"])
    remove_key(path, "k1")
    assert list(data_keys_again(path)[0]) == ["k2", "k3"]
    assert add_key(path) == "k4"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [found.name for found in path.parent.glob("data-keys*")] == ["data-keys"]


@pytest.mark.parametrize("key_id", ["k1", "k9"])
def test_the_newest_and_unknown_keys_are_not_removed(path: Path, key_id: str) -> None:
    before = path.read_bytes()
    with pytest.raises(CareConnectError) as refused:
        remove_key(path, key_id)
    assert (refused.value.code, path.read_bytes()) == ("bad_configuration", before)


def test_the_age_of_the_last_change(path: Path) -> None:
    os.utime(path, (1000, 1000))
    assert age_s(path, 1100.0) == 100


def test_keys_of_the_environment_have_no_file(tmp_path: Path, path: Path) -> None:
    keys = path.read_text()
    assert load_secrets(tmp_path, {"CARECONNECT_DATA_KEYS": keys}).data_file is None


async def test_a_server_takes_up_a_key_that_was_added(path: Path) -> None:
    keys, newest = data_keys_again(path)
    sealer = Sealer(keys, newest, lambda: data_keys_again(path))
    old = sealer.seal("old", "a/1")
    add_key(path)
    assert sealer.key_id == "k1"
    await sealer.refresh()
    assert sealer.key_id == "k2"
    assert sealer.open(old, "k1", "a/1") == "old"


def test_what_another_process_sealed_with_a_newer_key_opens_at_once(path: Path) -> None:
    early = Sealer(*data_keys_again(path), lambda: data_keys_again(path))
    add_key(path)
    late = Sealer(*data_keys_again(path))
    assert early.open(late.seal("new", "a/1"), late.key_id, "a/1") == "new"
    with pytest.raises(CareConnectError, match="key of a stored text"):
        early.open(late.seal("new", "a/1"), "k7", "a/1")


def test_a_task_makes_no_keys(tmp_path: Path) -> None:
    with pytest.raises(CareConnectError, match="not in the secrets folder"):
        load_secrets(tmp_path / "none", {}, may_make=False)
    assert not (tmp_path / "none").exists()
