"""The two places for sealed contents keep the same promises; a bucket is asked with signed requests."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pyrage
import pytest

from careconnect_desktop.core.errors import CareConnectError
from server_stub.activity.audit import Audit
from server_stub.activity.service import ActivityLog
from server_stub.backup.making import BackupMaker
from server_stub.backup.restoring import Restorer
from server_stub.config import Config
from server_stub.files.blobs import BlobGoneError, BlobStore, FolderBlobs
from server_stub.files.s3 import S3Blobs, S3Place
from server_stub.storage.database import Database
from server_stub.stores import blob_store
from tests.helpers.fake_s3 import KEY_ID, REGION, SECRET, FakeS3, fake_s3
from tests.helpers.rest_server import SECRETS, TestClock, rest_server, settings

pytestmark = pytest.mark.allows_leaks("descriptor", reason="the storage library keeps one loop of its own per process")

ADDRESS = "ab" + "0" * 62


@pytest.fixture
async def storage() -> AsyncIterator[FakeS3]:
    async with fake_s3() as running:
        yield running


def place(storage: FakeS3, **changes: str) -> S3Place:
    whole = S3Place(bucket="clinic", endpoint=storage.url, region=REGION, prefix="blobs", key_id=KEY_ID, secret=SECRET)
    return replace(whole, **changes)


@pytest.fixture(params=["folder", "bucket"])
def store(request: pytest.FixtureRequest, tmp_path: Path, storage: FakeS3) -> BlobStore:
    return FolderBlobs(tmp_path / "files") if request.param == "folder" else S3Blobs(place(storage))


async def test_both_places_keep_the_same_promises(store: BlobStore) -> None:
    assert await store.is_empty()
    with pytest.raises(BlobGoneError) as gone:
        await store.get(ADDRESS)
    assert gone.value.code == "unavailable"
    await store.remove(ADDRESS)
    await store.put(ADDRESS, b"first")
    await store.put(ADDRESS, b"second")
    assert await store.get(ADDRESS) == b"first"
    assert not await store.is_empty()
    await store.replace(ADDRESS, b"third")
    assert await store.get(ADDRESS) == b"third"
    large = bytes(range(256)) * 50_000
    await store.put("cd01", large)
    assert await store.get("cd01") == large
    await store.remove(ADDRESS)
    await store.remove("cd01")
    assert await store.is_empty()


@pytest.mark.parametrize("address", ["", "../x", "a/b", "ä1", "a.b"])
async def test_what_is_no_address_is_refused(store: BlobStore, address: str) -> None:
    for asked in (store.get(address), store.put(address, b""), store.replace(address, b""), store.remove(address)):
        with pytest.raises(ValueError, match="not an address"):
            await asked


async def test_a_content_lies_behind_the_prefix_as_in_a_folder(storage: FakeS3) -> None:
    await S3Blobs(place(storage)).put(ADDRESS, b"x")
    assert list(storage.objects) == [f"clinic/blobs/ab/{ADDRESS}"]
    assert await S3Blobs(place(storage, prefix="other")).is_empty()


async def test_a_wrong_key_and_a_storage_that_is_away_are_told_as_unavailable(
    storage: FakeS3, unused_port: int
) -> None:
    storage.objects[f"clinic/blobs/ab/{ADDRESS}"] = b"x"
    storages = [
        S3Blobs(place(storage, secret="another")),
        S3Blobs(place(storage, endpoint=f"http://127.0.0.1:{unused_port}")),
    ]
    for store in storages:
        for asked in (store.get(ADDRESS), store.put(ADDRESS, b""), store.is_empty()):
            with pytest.raises(CareConnectError) as refused:
                await asked
            assert (refused.value.code, isinstance(refused.value, BlobGoneError)) == ("unavailable", False)
            assert "another" not in str(refused.value)
    storage.is_down = True
    with pytest.raises(CareConnectError):
        await S3Blobs(place(storage)).get(ADDRESS)
    assert len([line for line in storage.requests[-3:] if line.startswith("GET")]) == 3


async def test_a_server_keeps_files_in_a_bucket_and_moves_them_to_a_folder(
    config: Config, storage: FakeS3, tmp_path: Path
) -> None:
    letter = b"%PDF-1.7 planted words"
    in_bucket = replace(config, s3=place(storage))
    identity, out = pyrage.x25519.Identity.generate(), io.BytesIO()
    async with rest_server(in_bucket) as server:
        owner = await server.sign_up()
        kept = await server.http.post("/api/files", headers=owner.bearer, files={"file": ("letter.pdf", letter)})
        url = kept.json()["file"]["url"]
        assert (await owner.get(url)).content == letter
        (content,) = storage.objects.values()
        assert content.startswith(b"k1\n")
        assert b"planted" not in content
        storage.is_down = True
        assert (await owner.get(url)).status_code == 503
        storage.is_down = False
        services = server.app.services
        maker = BackupMaker(services.database, blob_store(in_bucket), services.activity, SECRETS, server.clock)
        assert (await maker.make(out, identity.to_public())).files == 1
    target, clock = settings(tmp_path / "target"), TestClock()
    database = Database(target.database)
    activity = ActivityLog(database, clock, SECRETS.derived("activity"))
    audit = Audit(database, clock, activity, SECRETS.derived("activity"))
    restorer = Restorer(database, blob_store(target), activity, audit, SECRETS, clock)
    assert (await restorer.restore(io.BytesIO(out.getvalue()), identity)).files == 1
    await database.close()
    async with rest_server(target) as server:
        again = replace(owner, server=server)
        await again.sign_in()
        assert (await again.get(url)).content == letter
