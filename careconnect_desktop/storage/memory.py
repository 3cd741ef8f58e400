"""Secrets that end with the program: for kiosks, monitors and `careconnect call`."""

from __future__ import annotations

from careconnect_desktop.ports.credentials import StoredSession


class MemoryStore:
    """Implements `SecretStore` without leaving anything behind."""

    def __init__(self) -> None:
        self._session: StoredSession | None = None

    @property
    def is_lasting(self) -> bool:
        return False

    async def load(self) -> StoredSession | None:
        return self._session

    async def save(self, session: StoredSession) -> None:
        self._session = session

    async def clear(self) -> None:
        self._session = None
