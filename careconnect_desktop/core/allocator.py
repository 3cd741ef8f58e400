"""How the C library hands out memory to the threads of this process."""

from __future__ import annotations

import ctypes

_M_ARENA_MAX = -8  # mallopt(3)


def share_one_arena() -> bool:
    """Let all threads take memory from one place; before threads start, once. False where there is no such choice.

    glibc gives each thread an arena of its own, up to eight for each core, and what one has freed no other can use. A
    call has some fifteen threads that pass pictures on to each other, and encoders that are made anew in changing
    threads: a third of their memory lay unused. The threads allocate little else, so they seldom wait for each other.
    """
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (AttributeError, OSError, TypeError):
        return False  # another C library: musl, macOS, Windows
    return bool(mallopt(_M_ARENA_MAX, 1))
