"""The file of data keys: one key a line, the last one seals."""

from __future__ import annotations

import base64
import os
import secrets
from pathlib import Path

from careconnect_desktop.core.errors import CareConnectError
from server_stub.secret_store import parse_data_keys


def add_key(path: Path) -> str:
    """Add a new key, which seals from now on; its id."""
    keys, _ = parse_data_keys(_read(path))
    number = 1 + max((int(name[1:]) for name in keys if name[:1] == "k" and name[1:].isdecimal()), default=0)
    key_id = f"k{number}"
    _write(path, keys | {key_id: secrets.token_bytes(32)})
    return key_id


def remove_key(path: Path, key_id: str) -> None:
    """Forget a key that seals no more; raises CareConnectError `bad_configuration` for the newest or an unknown one."""
    keys, newest = parse_data_keys(_read(path))
    if key_id == newest:
        raise CareConnectError("bad_configuration", "the newest key seals what is written now: add another one first")
    if key_id not in keys:
        raise CareConnectError("bad_configuration", "there is no key of this id")
    _write(path, {name: key for name, key in keys.items() if name != key_id})


def age_s(path: Path, now: float) -> float:
    """Seconds since the file was changed."""
    return now - path.stat().st_mtime


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii")
    except OSError as error:
        raise CareConnectError("bad_configuration", "the server's keys cannot be read", cause=error) from None


def _write(path: Path, keys: dict[str, bytes]) -> None:
    """Replace the file at once and for good: half a file of keys would be all data lost."""
    text = "".join(f"{key_id}:{base64.b64encode(key).decode()}\n" for key_id, key in keys.items())
    new = path.with_name(path.name + ".new")
    new.unlink(missing_ok=True)
    try:
        with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    except OSError as error:
        raise CareConnectError("bad_configuration", "the file of keys cannot be written", cause=error) from None
