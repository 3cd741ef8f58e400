"""The local store: sealed, whole or not at all, gone after a wipe, and in memory without a key ring."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from careconnect_desktop.storage.documents import MemoryDocuments
from careconnect_desktop.storage.sealed_store import SealedStore
from tests.helpers.key_ring import BrokenRing, MemoryRing, keys_in

ORIGIN = "https://clinic.example"
AMINA = "amina@mail.example"
DRAFT = {"text": "Meine Tabletten sind leer"}


def a_store(folder: Path, ring: MemoryRing, origin: str = ORIGIN) -> SealedStore:
    return SealedStore(origin, folder, keys_in(ring), pause_s=0.0)


def files_of(folder: Path) -> list[Path]:
    return sorted(found for found in folder.rglob("*") if found.is_file())


def entries_of(folder: Path) -> list[Path]:
    return list(folder.iterdir())


async def test_the_next_run_finds_what_was_written(tmp_path: Path) -> None:
    ring = MemoryRing()
    store = a_store(tmp_path, ring)
    await store.open(AMINA)
    store.write("message_drafts", "u-doc", DRAFT)
    store.write("message_drafts", "u-2", {"text": "x"})
    store.delete("message_drafts", "u-2")
    await store.close()

    again = a_store(tmp_path, ring)
    await again.open("  Amina@Mail.Example ")
    assert again.read("message_drafts", "u-doc") == DRAFT
    assert again.names("message_drafts") == ("u-doc",)
    assert (again.is_lasting, again.damaged_count) == (True, 0)


async def test_nothing_on_the_disk_can_be_read_without_the_key(tmp_path: Path) -> None:
    store = a_store(tmp_path, MemoryRing())
    await store.open(AMINA)
    store.write("message_drafts", "u-doc", DRAFT)
    await store.flush()
    (file,) = files_of(tmp_path)
    assert b"Tabletten" not in file.read_bytes()
    assert not any(part in str(file.relative_to(tmp_path)) for part in ("u-doc", "draft", "amina", "clinic"))
    assert file.stat().st_mode & 0o077 == 0


async def test_what_is_flushed_survives_a_kill(tmp_path: Path) -> None:
    ring = MemoryRing()
    store = a_store(tmp_path, ring)
    await store.open(AMINA)
    store.write("message_drafts", "u-doc", DRAFT)
    await store.flush()
    # Not closed: the program was killed, perhaps in the middle of the next write.
    (file,) = files_of(tmp_path)
    file.with_name(file.name + ".part").write_bytes(b"half")

    again = a_store(tmp_path, ring)
    await again.open(AMINA)
    assert again.read("message_drafts", "u-doc") == DRAFT
    assert files_of(tmp_path) == [file]


async def test_servers_and_accounts_see_nothing_of_each_other(tmp_path: Path) -> None:
    ring = MemoryRing()
    for origin, account in ((ORIGIN, "other@mail.example"), ("https://b.example", AMINA)):
        store = a_store(tmp_path, ring, origin)
        await store.open(account)
        store.write("outbox", "", {"of": account})
        await store.close()
    mine = a_store(tmp_path, ring)
    await mine.open(AMINA)
    assert mine.read("outbox") is None


@pytest.mark.parametrize("harm", ["cut", "flipped", "renamed"])
async def test_a_damaged_file_costs_its_content_only_and_is_told_once(tmp_path: Path, harm: str) -> None:
    ring = MemoryRing()
    store = a_store(tmp_path, ring)
    await store.open(AMINA)
    store.write("message_drafts", "u-1", DRAFT)
    await store.flush()
    (victim,) = files_of(tmp_path)
    store.write("outbox", "", {"items": []})
    await store.close()
    content = victim.read_bytes()
    if harm == "renamed":
        victim.rename(victim.with_name("0" * 32 + ".sealed"))
    else:
        victim.write_bytes(content[:-5] if harm == "cut" else content[:-1] + bytes([content[-1] ^ 1]))

    again = a_store(tmp_path, ring)
    await again.open(AMINA)
    assert again.damaged_count == 1
    assert again.read("message_drafts", "u-1") is None
    assert again.read("outbox") == {"items": []}
    await again.open(AMINA)
    assert again.damaged_count == 0


async def test_a_wipe_takes_the_files_and_the_key(tmp_path: Path) -> None:
    ring = MemoryRing()
    store = a_store(tmp_path, ring)
    await store.open(AMINA)
    store.write("message_drafts", "u-doc", DRAFT)
    await store.flush()
    store.write("message_drafts", "u-2", DRAFT)
    await store.wipe(AMINA)

    assert files_of(tmp_path) == []
    assert ring.kept == {}
    assert store.read("message_drafts", "u-doc") is None
    store.write("message_drafts", "u-doc", DRAFT)
    await store.flush()
    assert files_of(tmp_path) == []


async def test_a_wipe_reaches_an_account_that_is_not_open(tmp_path: Path) -> None:
    ring = MemoryRing()
    store = a_store(tmp_path, ring)
    await store.open(AMINA)
    store.write("outbox", "", DRAFT)
    await store.close()
    await a_store(tmp_path, ring).wipe(AMINA)
    assert files_of(tmp_path) == []


async def test_of_whoever_does_not_stay_nothing_is_left_neither_key_nor_folder(tmp_path: Path) -> None:
    ring = MemoryRing()
    store = a_store(tmp_path, ring)
    await store.open(AMINA)
    store.write("appointments", "", DRAFT)
    store.write("threads", "u-doc", DRAFT)
    await store.flush()
    await store.retire({"message_drafts"})
    assert entries_of(tmp_path) == []
    assert ring.kept == {}
    assert store.read("appointments") is None


async def test_of_whoever_does_not_stay_what_is_nowhere_else_is_found_again(tmp_path: Path) -> None:
    ring = MemoryRing()
    store = a_store(tmp_path, ring)
    await store.open(AMINA)
    store.write("appointments", "", DRAFT)
    store.write("message_drafts", "u-doc", DRAFT)
    await store.retire({"message_drafts"})
    assert len(files_of(tmp_path)) == 1

    again = a_store(tmp_path, ring)
    await again.open(AMINA)
    assert again.read("message_drafts", "u-doc") == DRAFT
    assert again.read("appointments") is None
    await again.retire({"note_drafts"})
    assert entries_of(tmp_path) == []
    assert ring.kept == {}


async def test_nobody_leaves_nothing_to_retire(tmp_path: Path) -> None:
    ring = MemoryRing()
    await a_store(tmp_path, ring).retire(())
    assert (entries_of(tmp_path), ring.kept) == ([], {})


async def test_without_a_key_ring_it_stays_in_memory_and_says_so(tmp_path: Path) -> None:
    store = a_store(tmp_path, BrokenRing())
    await store.open(AMINA)
    store.write("message_drafts", "u-doc", DRAFT)
    await store.flush()
    assert not store.is_lasting
    assert store.read("message_drafts", "u-doc") == DRAFT
    assert files_of(tmp_path) == []


async def test_a_disk_that_cannot_be_written_leaves_the_program_running(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    store = a_store(tmp_path / "taken", MemoryRing())
    await store.open(AMINA)
    store.write("message_drafts", "u-doc", DRAFT)
    await store.flush()
    assert not store.is_lasting
    assert store.read("message_drafts", "u-doc") == DRAFT
    await store.wipe(AMINA)


async def test_readers_get_copies_and_nobody_writes_what_is_no_json(tmp_path: Path) -> None:
    store = a_store(tmp_path, MemoryRing())
    await store.open(AMINA)
    store.write("outbox", "", {"items": [1]})
    found = store.read("outbox")
    assert found is not None
    found["items"].append(2)
    assert store.read("outbox") == {"items": [1]}
    with pytest.raises(TypeError):
        store.write("outbox", "", {"items": object()})
    await store.close()


async def test_memory_alone_keeps_nothing_after_a_sign_out() -> None:
    store = MemoryDocuments()
    store.write("outbox", "", DRAFT)
    assert store.read("outbox") is None
    await store.open(AMINA)
    store.write("outbox", "", DRAFT)
    assert (store.read("outbox"), store.is_lasting) == (DRAFT, False)
    await store.wipe(AMINA)
    assert store.read("outbox") is None


async def test_a_wipe_waits_for_what_is_being_written(tmp_path: Path) -> None:
    store = a_store(tmp_path, MemoryRing())
    await store.open(AMINA)
    store.write("outbox_images", "c1", {"data": "x" * 16_000_000})
    # The writer is in its thread by now.
    for _ in range(3):
        await asyncio.sleep(0)
    await store.wipe(AMINA)
    await store.close()
    assert files_of(tmp_path) == []
