"""Every sealed value is declared, so that a change of keys finds it."""

from __future__ import annotations

from sqlalchemy import LargeBinary

from server_stub.storage.sealed_rows import SealedRows
from server_stub.tables import SEALED_ROWS, metadata

HASHES = {"key_hash", "body_hash"}


def test_every_sealed_column_is_declared() -> None:
    declared = {rows.table.name: set(rows.places) for rows in SEALED_ROWS}
    existing: dict[str, set[str]] = {}
    for table in metadata.sorted_tables:
        if "key_id" in table.columns:
            binary = {column.name for column in table.columns if isinstance(column.type, LargeBinary)}
            existing[table.name] = binary - HASHES
    assert declared == existing


def test_a_place_is_made_of_the_rows_own_columns() -> None:
    (rows,) = [rows for rows in SEALED_ROWS if rows.table.name == "idempotency_keys"]
    row = {"user_id": "u", "route": "PUT /api/x", "key_hash": b"\x01\xff"}
    assert rows.place("answer", row) == "idempotency/u/PUT /api/x/01ff"
    assert isinstance(rows, SealedRows)
