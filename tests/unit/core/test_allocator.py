"""One arena for all threads, as glibc itself tells."""

from __future__ import annotations

import platform
import subprocess
import sys

import pytest

# Eight threads that all hold memory at once, then what `malloc_info` (3) writes.
_PROGRAM = """
import ctypes, sys, threading
from careconnect_desktop.core.allocator import share_one_arena
if sys.argv[1] == "shared":
    assert share_one_arena()
libc = ctypes.CDLL(None)
libc.malloc.restype = libc.fdopen.restype = ctypes.c_void_p
barrier = threading.Barrier(8)
def hold():
    block = ctypes.c_void_p(libc.malloc(50_000))
    barrier.wait(20)
    libc.free(block)
threads = [threading.Thread(target=hold) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
out = ctypes.c_void_p(libc.fdopen(1, b"w"))
libc.malloc_info(0, out)
libc.fflush(out)
"""


def arenas(mode: str) -> int:
    ran = subprocess.run([sys.executable, "-c", _PROGRAM, mode], check=True, capture_output=True, text=True, timeout=60)
    return ran.stdout.count("<heap nr=")


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="the C library is not glibc: there are no arenas")
def test_threads_share_one_arena() -> None:
    assert arenas("shared") == 1
    assert arenas("as it was") > 1
