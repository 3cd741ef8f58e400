"""The server's own keys: from the environment, else from files with owner-only rights, else made once and kept.

`token` signs access tokens and derives what must not be guessed; `data-keys` seals what people wrote, one key a line as
``id:base64``, the last line seals new values.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import logging
import os
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from careconnect_desktop.core.errors import CareConnectError

_log = logging.getLogger(__name__)

_TOKEN_FILE = "token-secret"  # noqa: S105 a file's name
_DATA_FILE = "data-keys"


@dataclass(frozen=True, slots=True)
class ServerSecrets:
    """Keys of 32 bytes each. `made` names the files that were made just now, for the line that says so.

    data_file: where the data keys were read, None when they come from the environment.
    """

    token: bytes = field(repr=False)
    data_keys: Mapping[str, bytes] = field(repr=False)
    active_data_key: str
    made: tuple[Path, ...] = ()
    data_file: Path | None = None

    def derived(self, purpose: str) -> bytes:
        """A key of its own for each purpose (HKDF-Expand with one block, RFC 5869)."""
        return hmac.new(self.token, purpose.encode() + b"\x01", hashlib.sha256).digest()


def load_secrets(folder: Path, environment: Mapping[str, str], *, may_make: bool = True) -> ServerSecrets:
    """Read or make the keys. `CARECONNECT_TOKEN_SECRET` and `CARECONNECT_DATA_KEYS` win over files.

    may_make: False when keys that are missing are an error, as in tasks that work on what is stored already.
    Raises CareConnectError `bad_configuration` for keys that cannot be read or are too short.
    """
    made: list[Path] | None = [] if may_make else None
    token_text = environment.get("CARECONNECT_TOKEN_SECRET") or _kept(
        folder / _TOKEN_FILE, lambda: base64.b64encode(secrets.token_bytes(32)).decode(), made
    )
    data_text = environment.get("CARECONNECT_DATA_KEYS") or _kept(
        folder / _DATA_FILE, lambda: f"k1:{base64.b64encode(secrets.token_bytes(32)).decode()}", made
    )
    token = token_text.strip().encode()
    if len(token) < 32:
        raise CareConnectError("bad_configuration", "the token secret must have at least 32 characters")
    keys, active = parse_data_keys(data_text)
    is_in_file = not environment.get("CARECONNECT_DATA_KEYS")
    return ServerSecrets(
        hashlib.sha256(token).digest(), keys, active, tuple(made or ()), folder / _DATA_FILE if is_in_file else None
    )


def parse_data_keys(text: str) -> tuple[dict[str, bytes], str]:
    """Keys by id, and the id of the one that seals: the last; raises CareConnectError `bad_configuration`."""
    keys: dict[str, bytes] = {}
    for line in text.replace(",", "\n").split():
        key_id, _, encoded = line.partition(":")
        try:
            keys[key_id] = base64.b64decode(encoded, validate=True)
        except binascii.Error as error:
            raise CareConnectError("bad_configuration", "a data key is not base64", cause=error) from None
        if len(keys[key_id]) != 32 or not 0 < len(key_id) <= 16:
            raise CareConnectError("bad_configuration", "a data key needs an id and 32 bytes in base64")
    if not keys:
        raise CareConnectError("bad_configuration", "there is no data key")
    return keys, next(reversed(keys))


def data_keys_again(path: Path) -> tuple[dict[str, bytes], str]:
    """The keys as the file has them now, as `parse_data_keys`."""
    try:
        return parse_data_keys(path.read_text(encoding="ascii"))
    except OSError as error:
        raise CareConnectError("bad_configuration", "the server's keys cannot be read", cause=error) from None


def _kept(path: Path, make: Callable[[], str], made: list[Path] | None) -> str:
    try:
        text = path.read_text(encoding="ascii")
    except FileNotFoundError:
        if made is None:
            raise CareConnectError("bad_configuration", "the server's keys are not in the secrets folder") from None
        text = make()
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            # Another process of the same installation was faster: its key is the key.
            return path.read_text(encoding="ascii")
        except OSError as error:
            raise CareConnectError("bad_configuration", "the server's keys cannot be written", cause=error) from None
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(text + "\n")
            # Before anything is sealed with it: after a power cut, what is kept without its key is lost.
            file.flush()
            os.fsync(file.fileno())
        made.append(path)
        return text
    except OSError as error:
        raise CareConnectError("bad_configuration", "the server's keys cannot be read", cause=error) from None
    if os.name == "posix" and path.stat().st_mode & 0o077:
        try:
            path.chmod(0o600)
            _log.warning("the rights of a key file were too wide and were narrowed to its owner")
        except OSError:
            # A mounted secret cannot be changed, and is as safe as whoever mounted it made it.
            _log.warning("the rights of a key file are too wide and cannot be narrowed")
    return text
