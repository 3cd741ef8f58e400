"""Keeping and handing out files."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from threading import Lock

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection

from careconnect_desktop.core.clock import Clock
from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.protocol.base import clean_line
from careconnect_desktop.protocol.messages import FileOut
from careconnect_desktop.protocol.names import Code
from server_stub.accounts.principal import Principal
from server_stub.activity.service import ActivityLog
from server_stub.files import repository
from server_stub.files.blobs import BlobStore
from server_stub.files.contents import AVATAR_PX, Content, examine, image
from server_stub.files.scanning import Scanner
from server_stub.files.sealed_blobs import open_blob, seal_blob
from server_stub.limits import Limit, Limiter, enforce
from server_stub.storage.database import Database
from server_stub.storage.sealing import Sealer

_AT_ONCE = 2
"""How many pictures are decoded at the same time; of giants one. A second giant holds its place while it waits for the
first, and others come after the two: what is bounded is memory, and the first is ready in a second or two."""

KeepFile = Callable[[AsyncConnection, FileOut], Awaitable[None]]

KEPT_A_DAY = Limit("kept-megabytes", 1000, 24 * 3600)
"""Of one person, each megabyte that is begun counts: nobody is to fill the disk."""
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Upload:
    """What came in: a name as typed, and the bytes."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Download:
    """What goes out. is_everybodys: a face, which anybody signed in may see."""

    name: str
    content_type: str
    data: bytes
    is_everybodys: bool

    @property
    def is_shown_in_place(self) -> bool:
        """Images were made by this server; nothing else is trusted to be shown."""
        return self.content_type.startswith("image/")


class Files:
    """The only writer of files."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        sealer: Sealer,
        activity: ActivityLog,
        blobs: BlobStore,
        address_key: bytes,
        scanner: Scanner,
        limiter: Limiter,
    ) -> None:
        self._database = database
        self._clock = clock
        self._sealer = sealer
        self._activity = activity
        self._blobs = blobs
        self._address_key = address_key
        self._scanner = scanner
        self._limiter = limiter
        self._decoding = asyncio.Semaphore(_AT_ONCE)
        self._giants = Lock()

    async def keep(self, owner: Principal, upload: Upload, keep: KeepFile | None = None) -> FileOut:
        """A file of any kind, for its owner alone until it is sent to somebody; raises `rate_limited`, as all do.

        keep: given the file within its transaction; its IntegrityError becomes `conflict`.
        """
        await self._check(owner, upload)
        async with self._decoding:
            content = await asyncio.to_thread(examine, upload.data, self._giants)
        try:
            return await self._add(owner, upload.name, content, None, is_avatar=False, keep=keep)
        except IntegrityError as error:
            raise CareConnectError(Code.CONFLICT, "This file was kept a moment ago", cause=error) from error

    async def keep_image(self, owner: Principal, upload: Upload, shared_with: str) -> FileOut:
        """A picture for one more person; raises `unsupported_media` for anything else."""
        await self._check(owner, upload)
        async with self._decoding:
            content = await asyncio.to_thread(image, upload.data, self._giants)
        return await self._add(owner, upload.name, content, shared_with, is_avatar=False)

    async def keep_avatar(self, owner: Principal, upload: Upload) -> FileOut:
        """A small picture of a person, for everybody who is signed in."""
        await self._check(owner, upload)
        async with self._decoding:
            content = await asyncio.to_thread(image, upload.data, self._giants, AVATAR_PX)
        return await self._add(owner, upload.name, content, None, is_avatar=True)

    async def _check(self, owner: Principal, upload: Upload) -> None:
        megabytes = 1 + len(upload.data) // _MEGABYTE
        enforce(await self._limiter.hit(KEPT_A_DAY, owner.user_id, megabytes))
        try:
            await self._scanner.check(upload.data)
        except CareConnectError as error:
            await self._activity.record_alone("FILE_KEPT", actor_id=owner.user_id, outcome=error.code)
            raise

    async def read(self, reader: Principal, file_id: str) -> Download:
        """A file that is the reader's, or was sent to them; raises `not_found` for any other."""
        async with self._database.read() as connection:
            row = await repository.visible(connection, file_id, reader.user_id)
        if row is None:
            raise CareConnectError(Code.NOT_FOUND, "There is no such file")
        if not row["is_avatar"]:
            await self._activity.record_alone(
                "FILE_READ", actor_id=reader.user_id, subject_id=row["owner_id"], details={"fileId": file_id}
            )
        data = open_blob(self._sealer, row["address"], await self._blobs.get(row["address"]))
        name = self._sealer.open(row["name"], row["key_id"], f"files/{file_id}")
        return Download(name, row["content_type"], data, row["is_avatar"])

    async def _add(
        self,
        owner: Principal,
        name: str,
        content: Content,
        shared_with: str | None,
        *,
        is_avatar: bool,
        keep: KeepFile | None = None,
    ) -> FileOut:
        file_id, now = new_id(), self._clock.now()
        address = hmac.new(self._address_key, content.data, hashlib.sha256).hexdigest()
        # The content first: a row without its content would be a promise that cannot be kept.
        await self._blobs.put(address, seal_blob(self._sealer, address, content.data))
        shown_name = clean_line(name)[:200] or "file"
        made = FileOut(
            id=file_id,
            name=shown_name,
            content_type=content.content_type,
            size=len(content.data),
            url=file_url(file_id),
            created_at=now,
        )
        async with self._database.write() as transaction:
            await repository.add(
                transaction,
                id=file_id,
                owner_id=owner.user_id,
                name=self._sealer.seal(shown_name, f"files/{file_id}"),
                content_type=content.content_type,
                size=len(content.data),
                address=address,
                key_id=self._sealer.key_id,
                is_avatar=is_avatar,
                created_at=now,
            )
            if shared_with is not None:
                await repository.share(transaction, file_id, shared_with, now)
            await self._activity.record(
                transaction,
                "FILE_KEPT",
                actor_id=owner.user_id,
                subject_id=shared_with,
                details={"fileId": file_id},
            )
            if keep is not None:
                await keep(transaction, made)
        return made


def file_url(file_id: str) -> str:
    """The path of a file on this server."""
    return f"/api/files/{file_id}"
