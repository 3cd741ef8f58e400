"""What a test may leave behind: nothing.

Two looks, each taken before and after a test: `ProcessState` at threads, child processes, file descriptors and peer
connections, `LoopState` at the tasks and timers of an event loop.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import threading
import time
import weakref
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

# Files that libraries open once and keep, by the start of their path.
_KEPT_FILES = ("/dev/", "/etc/", "/memfd:", "/proc/", "/sys/", "/usr/", "/var/cache/", "anon_inode:[pidfd]")
# Folders of tests in memory (`memory_folder`): no library keeps anything there.
_TEST_FILES = "/dev/shm/pytest-of-"
_POLL_S = 0.01


@dataclass(frozen=True, slots=True)
class Leak:
    """One thing left behind. kind: thread, child, descriptor, peer, task or timer."""

    kind: str
    what: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.what}"


class PeerRegistry:
    """Knows every aiortc peer connection, without keeping it alive."""

    def __init__(self) -> None:
        self._peers: weakref.WeakSet[Any] = weakref.WeakSet()
        self._is_watching = False

    def open_peers(self) -> list[Any]:
        """Peer connections whose `close()` was never called; aiortc is not imported for this."""
        self._watch()
        return [peer for peer in self._peers if peer.signalingState != "closed"]

    def _watch(self) -> None:
        module = sys.modules.get("aiortc.rtcpeerconnection")
        peer_class: Any = getattr(module, "RTCPeerConnection", None)
        if self._is_watching or peer_class is None:
            return
        self._is_watching = True
        original = peer_class.__init__

        def registering(peer: Any, *args: Any, **kwargs: Any) -> None:
            original(peer, *args, **kwargs)
            self._peers.add(peer)

        peer_class.__init__ = registering
        # The test that was the first to import aiortc has made its peers already.
        for found in gc.get_objects():
            if type(found) is peer_class:
                self._peers.add(found)


@dataclass(frozen=True, slots=True)
class ProcessState:
    """Threads by identity, children by pid, descriptors with what they point to, open peers by identity."""

    threads: Mapping[int, str]
    children: Mapping[int, str]
    descriptors: Mapping[int, str]
    peers: Mapping[int, str]

    @classmethod
    def take(cls, registry: PeerRegistry) -> ProcessState:
        """The state now; descriptors and children are empty where there is no /proc."""
        return cls(
            threads={id(thread): thread.name for thread in threading.enumerate() if _is_ours(thread)},
            children=_children(),
            descriptors=_descriptors(),
            peers={id(peer): repr(peer) for peer in registry.open_peers()},
        )

    def leaks_since(self, before: ProcessState) -> list[Leak]:
        """What is there now and was not before."""
        found = [Leak("thread", name) for key, name in self.threads.items() if key not in before.threads]
        found += [Leak("child", name) for key, name in self.children.items() if key not in before.children]
        found += [
            Leak("descriptor", f"{number} -> {target}")
            for number, target in self.descriptors.items()
            if before.descriptors.get(number) != target
        ]
        found += [Leak("peer", name) for key, name in self.peers.items() if key not in before.peers]
        return found


def _is_ours(thread: threading.Thread) -> bool:
    # A thread that Python did not start (Qt's, a codec's) gets a stand-in object that is never taken away.
    return not isinstance(thread, threading._DummyThread)


def _children() -> dict[int, str]:
    """Direct children, zombies too: a child that nobody waited for is a leak."""
    found: dict[int, str] = {}
    for task in Path("/proc/self/task").glob("*/children") if sys.platform == "linux" else ():
        try:
            pids = [int(word) for word in task.read_text().split()]
        except OSError:  # the thread ended meanwhile
            continue
        for pid in pids:
            found[pid] = f"{pid} {_command(pid)}"
    return found


def _command(pid: int) -> str:
    try:
        words = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
        return b" ".join(words).decode(errors="replace").strip() or "(ended, never waited for)"
    except OSError:
        return "(gone)"


def _descriptors() -> dict[int, str]:
    found: dict[int, str] = {}
    if sys.platform != "linux":
        return found
    for link in Path("/proc/self/fd").iterdir():
        try:
            target = str(link.readlink())
        except OSError:  # the listing's own descriptor
            continue
        if target.startswith(_TEST_FILES) or not target.startswith(_KEPT_FILES):
            found[int(link.name)] = target
    return found


def process_leaks(
    before: ProcessState, registry: PeerRegistry, ignored: Collection[str], patience_s: float
) -> list[Leak]:
    """What is left after everything had `patience_s` to end; `ignored` holds kinds.

    A collection of garbage is part of it: what only the collector would close has warned by then.
    """
    deadline = time.monotonic() + patience_s
    while True:
        leaks = [leak for leak in ProcessState.take(registry).leaks_since(before) if leak.kind not in ignored]
        if not leaks or time.monotonic() > deadline:
            return leaks
        gc.collect()
        time.sleep(_POLL_S)


def timers_of(loop: asyncio.AbstractEventLoop) -> list[asyncio.TimerHandle]:
    """The timers of a plain asyncio loop that are still going to fire."""
    scheduled: list[asyncio.TimerHandle] = getattr(loop, "_scheduled", [])
    return [handle for handle in scheduled if not handle.cancelled()]


async def loop_leaks(ignored: Collection[str], patience_s: float) -> list[Leak]:
    """Tasks and timers of the running loop that are left after `patience_s`, apart from the task that asks."""
    loop = asyncio.get_running_loop()
    asker = asyncio.current_task()
    deadline = loop.time() + patience_s
    await asyncio.sleep(0)
    while True:
        leaks = [Leak("task", repr(task)) for task in asyncio.all_tasks(loop) if task is not asker and not task.done()]
        leaks += [Leak("timer", repr(handle)) for handle in timers_of(loop)]
        leaks = [leak for leak in leaks if leak.kind not in ignored]
        if not leaks or loop.time() > deadline:
            return leaks
        await asyncio.sleep(_POLL_S)
