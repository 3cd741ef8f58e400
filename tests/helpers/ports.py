"""Free ports, for programs that cannot be told to bind port 0 and say which one they got."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable


def free_port(kind: socket.SocketKind = socket.SOCK_STREAM) -> int:
    """A port of the loopback interface that was free a moment ago."""
    with socket.socket(socket.AF_INET, kind) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def is_listening(port: int, host: str = "127.0.0.1") -> bool:
    """True when something takes TCP connections there."""
    try:
        with socket.create_connection((host, port), timeout=1):
            return True
    except OSError:
        return False


def wait_until(is_true: Callable[[], bool], what: str, timeout_s: float = 20.0) -> None:
    """Look every 20 ms until it is so; raises TimeoutError with `what` when it never was."""
    deadline = time.monotonic() + timeout_s
    while not is_true():
        if time.monotonic() > deadline:
            raise TimeoutError(f"{what} within {timeout_s:.0f} s")
        time.sleep(0.02)
