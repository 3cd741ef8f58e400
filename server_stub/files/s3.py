"""Sealed contents in object storage that speaks Amazon's S3 protocol: AWS, Ceph, Garage, MinIO and others."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError, NotFoundError
from obstore.store import S3Store

from careconnect_desktop.core.errors import CareConnectError
from server_stub.files.blobs import BlobGoneError, check_address

if TYPE_CHECKING:
    from obstore.store import S3Config

_ANSWER_WITHIN = timedelta(seconds=30)
_CONNECT_WITHIN = timedelta(seconds=5)
# Beyond these the request that waits for it is answered: it may be repeated.
_RETRIES = 2
_RETRY_WITHIN = timedelta(seconds=10)


@dataclass(frozen=True, slots=True, kw_only=True)
class S3Place:
    """A bucket. endpoint: URL without the bucket, empty for AWS. prefix: what the addresses stand behind."""

    bucket: str
    endpoint: str = ""
    region: str = "us-east-1"
    prefix: str = ""
    key_id: str = ""
    secret: str = field(default="", repr=False)


class S3Blobs:
    """A `BlobStore` in a bucket, under the same addresses as in a folder."""

    def __init__(self, place: S3Place) -> None:
        config: S3Config = {"region": place.region}
        if place.endpoint:
            config["endpoint"] = place.endpoint
        if place.key_id:
            config |= {"access_key_id": place.key_id, "secret_access_key": place.secret}
        self._store = S3Store(
            place.bucket,
            prefix=place.prefix or None,
            config=config,
            client_options={
                # The server's own network may be trusted with what is sealed; the address says http or https.
                "allow_http": place.endpoint.startswith("http://"),
                "timeout": _ANSWER_WITHIN,
                "connect_timeout": _CONNECT_WITHIN,
            },
            retry_config={"max_retries": _RETRIES, "retry_timeout": _RETRY_WITHIN},
        )

    async def put(self, address: str, sealed: bytes) -> None:
        async with _translated():
            try:
                await obstore.put_async(self._store, _name(address), sealed, mode="create", use_multipart=False)
            except AlreadyExistsError:
                return  # one content under one address, as it should be

    async def replace(self, address: str, sealed: bytes) -> None:
        async with _translated():
            await obstore.put_async(self._store, _name(address), sealed, use_multipart=False)

    async def get(self, address: str) -> bytes:
        async with _translated():
            try:
                found = await obstore.get_async(self._store, _name(address))
                return bytes(await found.bytes_async())
            except (NotFoundError, FileNotFoundError) as error:
                raise BlobGoneError(error) from None

    async def remove(self, address: str) -> None:
        async with _translated():
            try:
                await obstore.delete_async(self._store, _name(address))
            except (NotFoundError, FileNotFoundError):
                return

    async def is_empty(self) -> bool:
        async with _translated():
            async for some in obstore.list(self._store, chunk_size=1):
                return not some
        return True


@asynccontextmanager
async def _translated() -> AsyncIterator[None]:
    try:
        yield
    except BaseError as error:
        raise CareConnectError(
            "unavailable", "The place of the files cannot be reached at the moment", retryable=True, cause=error
        ) from None


def _name(address: str) -> str:
    check_address(address)
    return f"{address[:2]}/{address}"
