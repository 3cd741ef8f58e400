"""Key rings for tests: one that keeps, and those that do not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from careconnect_desktop.compose.core import Kept
from careconnect_desktop.ports.server_address import ServerAddress
from careconnect_desktop.storage.key_ring import KeyRingBackend, KeyRingText
from careconnect_desktop.storage.sealed_store import SealedStore
from careconnect_desktop.storage.stores import KeyRingCalls, KeyRingSessions


class MemoryRing:
    """Keeps in memory; a test may look at `kept`, and start "the next run" over the same ring."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[(service, username)] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[(service, username)]


class BrokenRing(MemoryRing):
    """Fails at everything, as on a machine without a session bus."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("no session bus")

    set_password = delete_password = get_password  # type: ignore[assignment]


def kept_in(ring: KeyRingBackend, folder: Path) -> Callable[[ServerAddress], Kept]:
    """A machine of its own for programs, one after another: this key ring and this folder."""
    key_of = keys_in(ring)

    def keep(address: ServerAddress) -> Kept:
        return Kept(
            KeyRingSessions(key_of("session")),
            KeyRingCalls(key_of("call")),
            SealedStore(address.origin, folder, key_of),
        )

    return keep


def keys_in(ring: KeyRingBackend) -> Callable[[str], KeyRingText]:
    """Texts by their name in one ring."""
    return lambda account: KeyRingText(account, lambda: ring)
