"""Sealed texts: what is stored tells nothing, opens only in its place, and survives a change of keys."""

from __future__ import annotations

import pytest

from careconnect_desktop.core.errors import CareConnectError
from server_stub.storage.sealing import Sealer

OLD, NEW = b"o" * 32, b"n" * 32


def test_a_sealed_text_is_not_in_the_bytes_and_opens_again() -> None:
    sealer = Sealer({"k1": OLD}, "k1")
    sealed = sealer.seal("migraine since Monday", "notes/1")
    assert b"migraine" not in sealed
    assert sealer.open(sealed, "k1", "notes/1") == "migraine since Monday"
    assert sealer.seal("migraine since Monday", "notes/1") != sealed


def test_old_values_open_after_a_rotation() -> None:
    sealed = Sealer({"k1": OLD}, "k1").seal("a", "notes/1")
    rotated = Sealer({"k1": OLD, "k2": NEW}, "k2")
    assert rotated.key_id == "k2"
    assert rotated.open(sealed, "k1", "notes/1") == "a"


@pytest.mark.parametrize(("place", "key_id"), [("notes/2", "k1"), ("notes/1", "k2"), ("notes/1", "k3")])
def test_a_moved_or_altered_value_does_not_open(place: str, key_id: str) -> None:
    sealer = Sealer({"k1": OLD, "k2": NEW}, "k1")
    sealed = sealer.seal("a", "notes/1")
    with pytest.raises(CareConnectError, match="stored text"):
        sealer.open(sealed, key_id, place)
    with pytest.raises(CareConnectError, match="stored text"):
        sealer.open(sealed[:-1] + bytes([sealed[-1] ^ 1]), "k1", "notes/1")


def test_nothing_stays_nothing() -> None:
    sealer = Sealer({"k1": OLD}, "k1")
    assert sealer.seal_optional(None, "x") is None
    assert sealer.open_optional(None, None, "x") is None


def test_a_missing_active_key_is_told_at_the_start() -> None:
    with pytest.raises(CareConnectError, match="data key"):
        Sealer({"k1": OLD}, "k2")
