"""Streams encrypted to a public key, in the age format (X25519, HKDF, ChaCha20-Poly1305 in chunks of 64 KiB).

The format is public (age-encryption.org/v1): `age -d -i KEY backup.age | tar t` lists a backup without this program.
The library works with files in a thread; a pipe joins it with what writes or reads on this side.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import BinaryIO

import pyrage

from careconnect_desktop.core.errors import CareConnectError

_PIECE = 1 << 16


def make_identity(path: Path) -> str:
    """Make a key pair: the private key goes to a new file for its owner alone, the public one is returned.

    Raises CareConnectError `already_exists` when there is such a file.
    """
    identity = pyrage.x25519.Identity.generate()
    public = str(identity.to_public())
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise CareConnectError("already_exists", "there is a file of this name: a key is never replaced") from error
    except OSError as error:
        raise CareConnectError("bad_configuration", "the file of the key cannot be written", cause=error) from None
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(f"# public key: {public}\n{identity}\n")
    return public


def read_recipient(text: str) -> pyrage.x25519.Recipient:
    """A public key; raises CareConnectError `bad_configuration`."""
    try:
        return pyrage.x25519.Recipient.from_str(text.strip())
    except pyrage.RecipientError as error:
        raise CareConnectError(
            "bad_configuration", "the recipient is not an age public key (age1...)", cause=error
        ) from None


def read_identity(path: Path) -> pyrage.x25519.Identity:
    """The private key in a file; raises CareConnectError `bad_configuration`."""
    try:
        lines = path.read_text(encoding="ascii").splitlines()
        key = next(line for line in lines if line.startswith("AGE-SECRET-KEY-"))
        return pyrage.x25519.Identity.from_str(key)
    except (OSError, ValueError, StopIteration, pyrage.IdentityError) as error:
        raise CareConnectError(
            "bad_configuration", "the identity is not an age private key file", cause=error
        ) from None


@asynccontextmanager
async def encrypting(out: BinaryIO, recipient: pyrage.x25519.Recipient) -> AsyncIterator[BinaryIO]:
    """A file whose content goes to `out`, encrypted. Write to it in threads: it waits for `out`.

    Raises CareConnectError `backup_not_written` when `out` takes no more.
    """
    source, plain = _pipe()

    def work() -> None:
        with source:
            pyrage.encrypt_io(source, out, [recipient])

    task = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        yield plain
        await asyncio.to_thread(plain.close)
        await asyncio.shield(task)
    except (OSError, pyrage.EncryptError) as error:
        raise CareConnectError("backup_not_written", "The backup cannot be written there", cause=error) from None
    finally:
        with contextlib.suppress(BrokenPipeError):
            plain.close()
        # Whatever ended it was told above, or is not the encryption's: here it is only waited for.
        await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def decrypting(source: BinaryIO, identity: pyrage.x25519.Identity) -> AsyncIterator[BinaryIO]:
    """A file with what was encrypted, to be read in threads. Left without error, the rest is read and checked too.

    Raises CareConnectError `backup_wrong_key` or `backup_damaged`, whatever the reader made of what it missed.
    """
    plain, sink = _pipe()
    leaving = _Leaving(sink)

    def work() -> None:
        with sink:
            pyrage.decrypt_io(source, leaving, [identity])

    task = asyncio.ensure_future(asyncio.to_thread(work))
    try:
        yield plain
        while await asyncio.to_thread(plain.read, _PIECE):
            pass
    finally:
        plain.close()
        await asyncio.wait([task])
        failure = task.exception()
        if failure is not None and not leaving.has_left:
            raise _refusal(failure) from None


class _Leaving:
    """Writes, and remembers when nobody reads any more: then the reader has a reason of its own."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.has_left = False

    def write(self, data: bytes) -> int:
        try:
            return self._file.write(data)
        except BrokenPipeError:
            self.has_left = True
            raise

    def flush(self) -> None:
        self._file.flush()


def _refusal(failure: BaseException) -> CareConnectError:
    if isinstance(failure, pyrage.DecryptError) and "No matching keys" in str(failure):
        return CareConnectError("backup_wrong_key", "This backup was made for another key", cause=failure)
    return CareConnectError("backup_damaged", "This backup is cut short, was changed, or is none at all", cause=failure)


def _pipe() -> tuple[BinaryIO, BinaryIO]:
    read_end, write_end = os.pipe()
    return os.fdopen(read_end, "rb", _PIECE), os.fdopen(write_end, "wb", _PIECE)
