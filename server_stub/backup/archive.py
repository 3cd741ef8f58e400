"""What is inside of a backup: a tar stream of a manifest, rows as JSON lines, sealed files, and an end that seals all.

The end holds a keyed hash (HMAC-SHA256) over every member before it: who only knows the public key can encrypt, but
cannot make a backup that this server takes for its own.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import tarfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from typing import Any, BinaryIO

from careconnect_desktop.core.errors import CareConnectError

FORMAT = 1
MANIFEST, END = "manifest.json", "end.json"
ROWS, FILES = "rows/", "files/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """The first member. key_checks: by id of a data key, and `token`, what only the same key makes, in hex."""

    format: int
    program: str
    revision: str
    made_at: str
    database: str
    key_checks: dict[str, str]


class ArchiveWriter:
    """Adds members in order; `finish` writes the end. Blocking: call it in a thread."""

    def __init__(self, out: BinaryIO, key: bytes) -> None:
        self._out = out
        self._mac = hmac.new(key, digestmod=hashlib.sha256)

    def begin(self, manifest: Manifest) -> None:
        """The manifest comes first."""
        self.add(MANIFEST, json.dumps(asdict(manifest)).encode())

    def add(self, name: str, data: bytes) -> None:
        """One member."""
        _cover(self._mac, name, data)
        self._put(name, data)

    def finish(self, counts: dict[str, int]) -> None:
        """The end, with how much of everything there is. The stream below is left open."""
        self._mac.update(json.dumps(counts, sort_keys=True).encode())
        self._put(END, json.dumps({"counts": counts, "mac": self._mac.hexdigest()}).encode())
        self._out.write(bytes(2 * tarfile.BLOCKSIZE))

    def _put(self, name: str, data: bytes) -> None:
        info = tarfile.TarInfo(name)
        info.size = len(data)
        info.mode = 0o600
        # By hand: the library's stream would write to a pipe that is broken when it is forgotten.
        self._out.write(info.tobuf(tarfile.USTAR_FORMAT))
        self._out.write(data)
        self._out.write(bytes(-len(data) % tarfile.BLOCKSIZE))


class ArchiveReader:
    """Reads members in order. Blocking: call it in a thread. Every method raises `backup_damaged`."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._members: Iterator[tuple[str, bytes]] = self._read()
        self._covered: list[tuple[str, bytes]] = []
        self._mac: hmac.HMAC | None = None

    def manifest(self) -> Manifest:
        """The first member; raises `backup_newer` for a format that this program does not know."""
        name, data = self._next()
        if name != MANIFEST:
            raise damaged()
        found = _parsed(data)
        if found.get("format") != FORMAT:
            raise newer()
        try:
            manifest = Manifest(**{field.name: found[field.name] for field in fields(Manifest)})
        except KeyError as error:
            raise damaged(error) from None
        self._covered.append((name, data))
        return manifest

    def authenticate(self, key: bytes) -> None:
        """From here on what is read counts for the end's hash."""
        self._mac = hmac.new(key, digestmod=hashlib.sha256)
        for name, data in self._covered:
            _cover(self._mac, name, data)

    def next(self) -> tuple[str, bytes] | None:
        """The next member; None after the last, when the end was there and fits everything before it."""
        if self._mac is None:
            raise RuntimeError("authenticate first")
        name, data = self._next()
        if name != END:
            _cover(self._mac, name, data)
            return name, data
        end = _parsed(data)
        self.counts: dict[str, int] = end.get("counts", {})
        self._mac.update(json.dumps(self.counts, sort_keys=True).encode())
        if not hmac.compare_digest(str(end.get("mac")), self._mac.hexdigest()):
            raise CareConnectError("backup_foreign", "This backup was not made by this server's keys")
        return None

    def _next(self) -> tuple[str, bytes]:
        try:
            return next(self._members)
        except (StopIteration, tarfile.TarError, EOFError) as error:
            raise damaged(error) from None

    def _read(self) -> Iterator[tuple[str, bytes]]:
        with tarfile.open(fileobj=self._source, mode="r|") as tar:
            for info in tar:
                content = tar.extractfile(info)
                if content is None:
                    raise damaged()
                data = content.read()
                if len(data) != info.size:
                    raise damaged()
                yield info.name, data


def damaged(cause: BaseException | None = None) -> CareConnectError:
    """The backup is not whole."""
    return CareConnectError("backup_damaged", "This backup is cut short, was changed, or is none at all", cause=cause)


def newer() -> CareConnectError:
    """The backup speaks of what this program does not know."""
    return CareConnectError("backup_newer", "This backup was made by a newer program: restore it with that one")


def _parsed(data: bytes) -> dict[str, Any]:
    try:
        found = json.loads(data)
    except ValueError as error:
        raise damaged(error) from None
    if not isinstance(found, dict):
        raise damaged()
    return found


def _cover(mac: hmac.HMAC, name: str, data: bytes) -> None:
    mac.update(f"{name}\n{len(data)}\n".encode())
    mac.update(data)
