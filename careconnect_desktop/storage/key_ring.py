"""One text in the system's key ring, asked with patience but not for ever, verified, else in memory."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import Callable
from functools import cache
from typing import Protocol, TypeVar

T = TypeVar("T")
_log = logging.getLogger(__name__)

SERVICE = "CareConnect"
ANSWER_TIMEOUT_S = 3.0
"""A locked key ring may wait for a person at a prompt that nobody sees."""


class KeyRingBackend(Protocol):
    """What is used of `keyring`; its calls block, and raise whatever their system raises."""

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...

    def delete_password(self, service: str, username: str) -> None: ...


_OF_SYSTEM = {
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
    "darwin": ("keyring.backends.macOS.Keyring",),
}
_OF_LINUX = ("keyring.backends.SecretService.Keyring", "keyring.backends.kwallet.DBusKeyring")


@cache
def system_key_ring() -> KeyRingBackend:
    """The key ring that belongs to this system, or the one that the person has configured for `keyring`.

    `keyring` itself would load every backend that is installed: on Linux the one of macOS starts a compiler to look for
    its library, nine processes at each start; and one of somebody else's may be a plain file. Raises `NoKeyringError`.
    """
    from keyring import core
    from keyring.errors import NoKeyringError

    configured = core.load_env() or core.load_config()
    if configured is not None:
        return configured
    for name in _OF_SYSTEM.get(sys.platform, _OF_LINUX):
        try:
            return core.load_keyring(name)
        except RuntimeError as error:
            # What `keyring` raises for one that does not work here.
            _log.info("a key ring cannot be used", extra={"reason": f"{name}: {type(error).__name__}"})
    raise NoKeyringError("this system has no key ring that works")


class KeyRingText:
    """A secret text under one name. The first failure moves it to memory for the rest of this run; never to a file."""

    def __init__(
        self,
        account: str,
        backend: Callable[[], KeyRingBackend] = system_key_ring,
        timeout_s: float = ANSWER_TIMEOUT_S,
    ) -> None:
        self._account = account
        self._backend = backend
        self._timeout_s = timeout_s
        self._is_lasting = True
        self._memory: str | None = None
        self._may_be_there = False
        # One question at a time: an older text must not be written over a newer one, nor behind its removal.
        self._turn = asyncio.Lock()

    @property
    def is_lasting(self) -> bool:
        """False when the text is forgotten as the program ends."""
        return self._is_lasting

    async def load(self) -> str | None:
        async with self._turn:
            if not self._is_lasting:
                return self._memory
            found = await self._ask(lambda: self._backend().get_password(SERVICE, self._account))
            self._may_be_there = self._may_be_there or found is not None
            return found or self._memory

    async def save(self, text: str) -> None:
        self._memory = text

        def write() -> str | None:
            backend = self._backend()
            backend.set_password(SERVICE, self._account, text)
            # Some backends take everything and keep nothing.
            return backend.get_password(SERVICE, self._account)

        async with self._turn:
            if not self._is_lasting:
                return
            self._may_be_there = True
            if await self._ask(write) != text:
                self._is_lasting = False

    async def clear(self) -> None:
        """Also from a key ring that has failed since, if the text may be there: the next start would find it."""
        self._memory = None

        def delete() -> bool:
            backend = self._backend()
            if backend.get_password(SERVICE, self._account) is not None:
                backend.delete_password(SERVICE, self._account)
            return True

        async with self._turn:
            if self._is_lasting or self._may_be_there:
                # What could not be removed is there still, and the next call tries again.
                self._may_be_there = await self._ask(delete) is None

    async def _ask(self, question: Callable[[], T]) -> T | None:
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[T] = loop.create_future()

        def settle(value: T | None, error: BaseException | None) -> None:
            if answer.done():
                return
            if error is not None:
                answer.set_exception(error)
            else:
                answer.set_result(value)  # type: ignore[arg-type]

        def ask() -> None:
            value: T | None = None
            failure: BaseException | None = None
            try:
                value = question()
            except Exception as error:  # noqa: BLE001 the edge of a thread; each backend has its own exceptions
                failure = error
            try:
                loop.call_soon_threadsafe(settle, value, failure)
            except RuntimeError:
                # The program ended while the key ring was thinking: nobody waits for its answer any more.
                return

        # A thread of its own, not the pool: the pool's threads are waited for at the end, and this one may hang.
        threading.Thread(target=ask, name="key-ring", daemon=True).start()
        try:
            async with asyncio.timeout(self._timeout_s):
                return await answer
        except Exception as error:  # noqa: BLE001 whatever the backend raised means: no key ring here
            self._is_lasting = False
            _log.warning("the key ring does not work", extra={"reason": type(error).__name__})
            return None
