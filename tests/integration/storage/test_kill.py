"""A program that is killed while somebody types: what was flushed is there, and nothing is damaged."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from careconnect_desktop.storage.sealed_store import SealedStore
from tests.helpers.key_ring import MemoryRing, keys_in
from tests.helpers.service_process import ending_with_us

KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
ORIGIN, ACCOUNT = "https://clinic.example", "amina@mail.example"

TYPING = """
import asyncio, sys
from pathlib import Path
from tests.integration.storage.test_kill import the_store, ACCOUNT

async def main():
    store = the_store(Path(sys.argv[1]))
    await store.open(ACCOUNT)
    number = 0
    while True:
        number += 1
        store.write("message_drafts", "u-doc", {"text": "x" * 20_000, "number": number})
        store.write("outbox", "", {"items": [number]})
        await store.flush()
        sys.stdout.write(f"{number}\\n")
        sys.stdout.flush()

asyncio.run(main())
"""


def the_store(folder: Path) -> SealedStore:
    ring = MemoryRing()
    # The same key in each process, as a key ring would give it.
    ring.kept["CareConnect", f"{ORIGIN} {ACCOUNT} documents"] = KEY
    return SealedStore(ORIGIN, folder, keys_in(ring), pause_s=0.0)


async def test_what_was_flushed_survives_a_kill_at_any_moment(tmp_path: Path) -> None:
    for round_number in range(3):
        told = _type_until_killed(tmp_path, lines=5 + 7 * round_number)
        store = the_store(tmp_path)
        await store.open(ACCOUNT)
        draft, outbox = store.read("message_drafts", "u-doc"), store.read("outbox")
        assert (store.is_lasting, store.damaged_count) == (True, 0)
        assert draft is not None
        assert outbox is not None
        assert draft["number"] >= told
        # In the order of what happened: the second document is never newer than the first.
        assert told <= outbox["items"][0] <= draft["number"]
        await store.close()


def _type_until_killed(folder: Path, lines: int) -> int:
    """The last number that the program told as flushed before it was killed."""
    command = ending_with_us([sys.executable, "-c", TYPING, str(folder)])
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        told = [int(program.stdout.readline()) for _ in range(lines)][-1]
        program.kill()
    return told
