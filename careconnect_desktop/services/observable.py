"""A value with one writer and many listeners."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Generic, TypeVar

from careconnect_desktop.ports.media import Unsubscribe

T = TypeVar("T")
_log = logging.getLogger(__name__)


class Announcer(Generic[T]):
    """Tells listeners, in the order in which they came, on the caller's thread."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[T], None]] = []

    def subscribe(self, listener: Callable[[T], None]) -> Unsubscribe:
        """Hear of everything from now on; the answer takes the listener away again, twice is harmless."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    def announce(self, value: T) -> None:
        """Tell everybody; a listener that fails is logged and harms nobody else."""
        for listener in tuple(self._listeners):
            try:
                listener(value)
            except Exception as error:  # noqa: BLE001 the edge of a callback: one window must not end a call
                _log.error("a listener failed: %s", type(error).__name__)  # its text may hold data


class Observable(Generic[T]):
    """The current snapshot of its owner; telling happens only when it differs from the one before."""

    def __init__(self, value: T) -> None:
        self._value = value
        self._announcer: Announcer[T] = Announcer()

    @property
    def value(self) -> T:
        return self._value

    def subscribe(self, listener: Callable[[T], None]) -> Unsubscribe:
        return self._announcer.subscribe(listener)

    def change(self, value: T) -> None:
        """The owner's way to replace the snapshot."""
        if value != self._value:
            self._value = value
            self._announcer.announce(value)
