"""The form of a content in a blob store: the id of its key, a line's end, and the sealed bytes."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from server_stub.files.tables import files
from server_stub.storage.sealing import Sealer


def seal_blob(sealer: Sealer, address: str, content: bytes) -> bytes:
    """A content as it lies in the store."""
    return sealer.key_id.encode() + b"\n" + sealer.seal_bytes(content, _place(address))


def open_blob(sealer: Sealer, address: str, sealed: bytes) -> bytes:
    """The content again; raises CareConnectError `sealed_unreadable`."""
    return sealer.open_bytes(sealed.partition(b"\n")[2], blob_key_id(sealed), _place(address))


def blob_key_id(sealed: bytes) -> str:
    """The id of the key that sealed a content."""
    return sealed.partition(b"\n")[0].decode(errors="replace")


async def blob_addresses(connection: AsyncConnection, after: str, limit: int) -> Sequence[str]:
    """Addresses of every content that a row speaks of, in order."""
    query = select(files.c.address).where(files.c.address > after).distinct().order_by(files.c.address).limit(limit)
    return (await connection.execute(query)).scalars().all()


def _place(address: str) -> str:
    return f"blobs/{address}"
