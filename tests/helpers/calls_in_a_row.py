"""Several calls, one after the other, and what the process then holds: ``python -m tests.helpers.calls_in_a_row N``.

Told as one JSON list, megabytes after each call; with ``apart`` behind the number, each thread keeps its own arena.
"""

from __future__ import annotations

import asyncio
import json
import sys

import psutil

from careconnect_desktop.core.allocator import share_one_arena
from tests.helpers.rtc_pair import connected_pair, until

_PICTURES = 20


async def _calls(count: int) -> list[int]:
    held = []
    for _ in range(count):
        async with connected_pair() as sides:
            for side in sides:
                await until(lambda side=side: len(side.viewer.codes) >= _PICTURES, 30)  # type: ignore[misc]
        held.append(psutil.Process().memory_info().rss // 1_000_000)
    return held


if __name__ == "__main__":
    if "apart" not in sys.argv:
        share_one_arena()
    print(json.dumps(asyncio.run(_calls(int(sys.argv[1])))))
