"""Key rings for tests: one that keeps, and those that do not."""

from __future__ import annotations

from collections.abc import Callable

from careconnect_desktop.storage.key_ring import KeyRingBackend, KeyRingText


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


def keys_in(ring: KeyRingBackend) -> Callable[[str], KeyRingText]:
    """Texts by their name in one ring."""
    return lambda account: KeyRingText(account, lambda: ring)
