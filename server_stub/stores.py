"""Where the files of people lie, by the settings."""

from __future__ import annotations

from server_stub.config import Config
from server_stub.files.blobs import BlobStore, FolderBlobs
from server_stub.files.s3 import S3Blobs


def blob_store(config: Config) -> BlobStore:
    """A bucket when one is named, else a folder."""
    if config.s3 is not None:
        return S3Blobs(config.s3)
    return FolderBlobs(config.files_folder)
