"""What was written and is not yet with the server: kept on this computer, sent in order, each message once."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from careconnect_desktop.core.errors import CareConnectError
from careconnect_desktop.core.ids import new_id
from careconnect_desktop.core.tasks import TaskScope
from careconnect_desktop.model.communication import Communication
from careconnect_desktop.ports.api import ImageUpload, MessageApi
from careconnect_desktop.ports.local_store import LocalDocuments
from careconnect_desktop.ports.media import Unsubscribe
from careconnect_desktop.services.observable import Announcer, Observable
from careconnect_desktop.services.records import picture_from_json, picture_to_json

OUTBOX = "outbox"
IMAGES = "outbox_images"
"""Kinds of documents; a picture is named by the message's client id."""

RETRY_S = 15.0
MAX_ITEMS = 200
"""Pictures among them are held in memory until they are sent."""
_PASSING = frozenset({"session_ended", "unauthenticated"})
"""Not the message's fault: it waits until somebody has signed in again."""

Sleep = Callable[[float], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message on its way: drawn at once. error: why it has not left yet.

    image: the picture that goes with it; progress: the part of it that has left, 0.0 to 1.0, None while it waits.
    """

    client_id: str
    receiver_id: str
    text: str
    error: CareConnectError | None = None
    image: ImageUpload | None = None
    progress: float | None = None

    @property
    def is_waiting(self) -> bool:
        """True when it will leave by itself as soon as the server can be reached."""
        return self.error is None or self.error.retryable or self.error.code in _PASSING


class Outbox:
    """The messages in the order in which they were written. A refused one stands aside; one that waits holds the rest.

    The server saves the same client id once: asking again after a lost answer, or after a crash, sends nothing twice.
    """

    def __init__(self, api: MessageApi, local: LocalDocuments, sleep: Sleep = asyncio.sleep) -> None:
        self._api = api
        self._local = local
        self._sleep = sleep
        self._scope = TaskScope("outbox")
        self._running: dict[str, asyncio.Task[None]] = {}
        self._retry: asyncio.Task[None] | None = None
        self._state: Observable[tuple[Outgoing, ...]] = Observable(())
        self._sent: Announcer[Communication] = Announcer()

    @property
    def items(self) -> tuple[Outgoing, ...]:
        return self._state.value

    def of(self, receiver_id: str) -> tuple[Outgoing, ...]:
        """What is on its way to one person."""
        return tuple(item for item in self.items if item.receiver_id == receiver_id)

    def subscribe(self, listener: Callable[[tuple[Outgoing, ...]], None]) -> Unsubscribe:
        return self._state.subscribe(listener)

    def subscribe_sent(self, listener: Callable[[Communication], None]) -> Unsubscribe:
        """Hear each message as the server has saved it; it is in `items` no more."""
        return self._sent.subscribe(listener)

    def recall(self) -> None:
        """Take up what an earlier run left; `send_waiting` then sends it."""
        found = self._local.read(OUTBOX)
        known = {item.client_id for item in self.items}
        old = [self._recalled(entry) for entry in (found or {}).get("items", ())]
        kept = tuple(item for item in old if item is not None and item.client_id not in known)
        self._state.change((*kept, *self.items))

    def put(self, receiver_id: str, text: str, image: ImageUpload | None = None) -> Outgoing:
        """Keep a message, and begin to send it; ``outbox_full``."""
        if len(self.items) >= MAX_ITEMS:
            raise CareConnectError("outbox_full", "Too many messages wait to be sent")
        item = Outgoing(new_id(), receiver_id, text, image=image)
        if image is not None:
            self._local.write(IMAGES, item.client_id, picture_to_json(image))
        self._change((*self.items, item))
        self._start(receiver_id)
        return item

    def try_again(self, client_id: str) -> None:
        """Send a message anew that did not leave, and with it those that wait behind it."""
        found = self._find(client_id)
        if found is not None:
            self._replace(replace(found, error=None))
            self._clear_passing(found.receiver_id)
            self._start(found.receiver_id)

    def discard(self, client_id: str) -> None:
        """Throw a message away, also while its picture is on its way."""
        found = self._find(client_id)
        if found is None:
            return
        self._forget(found)
        running = self._running.pop(found.receiver_id, None)
        if running is not None:
            running.cancel()
        self._start(found.receiver_id)

    def send_waiting(self) -> None:
        """The server is there again: send what waits."""
        for receiver_id in dict.fromkeys(item.receiver_id for item in self.items):
            self._clear_passing(receiver_id)
            self._start(receiver_id)

    def clear(self) -> None:
        """Forget what is in memory (sign-out); what is kept on the computer is the store's matter."""
        for task in self._running.values():
            task.cancel()
        self._running.clear()
        self._state.change(())

    async def settled(self) -> None:
        """Returns once nothing is being sent."""
        while running := [task for task in self._running.values() if not task.done()]:
            await asyncio.wait(running)

    async def close(self) -> None:
        await self._scope.close()

    # ---- sending

    def _start(self, receiver_id: str) -> None:
        running = self._running.get(receiver_id)
        if self._scope.is_closed or self._next(receiver_id) is None or (running is not None and not running.done()):
            return
        self._running[receiver_id] = self._scope.start(self._deliver(receiver_id), "deliver")

    async def _deliver(self, receiver_id: str) -> None:
        while (item := self._next(receiver_id)) is not None:
            # On the disk first: a crash after this loses nothing.
            await self._local.flush()
            try:
                saved = await self._send(item)
            except CareConnectError as error:
                self._failed(item, error)
                continue
            self._forget(item)
            self._sent.announce(saved)

    async def _send(self, item: Outgoing) -> Communication:
        if item.image is None:
            return await self._api.send_message(item.receiver_id, item.text, item.client_id)

        def progressed(part: float) -> None:
            current = self._find(item.client_id)
            if current is not None:
                self._state.change(_with(self.items, replace(current, progress=part)))

        progressed(0.0)
        return await self._api.send_image(item.receiver_id, item.text, item.client_id, item.image, progressed)

    def _next(self, receiver_id: str) -> Outgoing | None:
        """The first that may leave; none while an earlier one waits for the server."""
        for item in self.of(receiver_id):
            if item.error is None:
                return item
            if item.is_waiting:
                return None
        return None

    def _failed(self, item: Outgoing, error: CareConnectError) -> None:
        failed = replace(item, error=error, progress=None)
        if not failed.is_waiting:
            self._replace(failed)
            return
        behind = [found for found in self.of(item.receiver_id) if found.is_waiting]
        self._change(_with(self.items, *(replace(found, error=error, progress=None) for found in behind)))
        if error.retryable and (self._retry is None or self._retry.done()) and not self._scope.is_closed:
            self._retry = self._scope.start(self._later(max(RETRY_S, error.retry_after_s or 0.0)), "retry")

    async def _later(self, delay_s: float) -> None:
        await self._sleep(delay_s)
        self._retry = None
        self.send_waiting()

    def _clear_passing(self, receiver_id: str) -> None:
        self._change(
            _with(self.items, *(replace(item, error=None) for item in self.of(receiver_id) if item.is_waiting))
        )

    # ---- keeping

    def _find(self, client_id: str) -> Outgoing | None:
        return next((item for item in self.items if item.client_id == client_id), None)

    def _replace(self, item: Outgoing) -> None:
        self._change(_with(self.items, item))

    def _forget(self, item: Outgoing) -> None:
        self._change(tuple(found for found in self.items if found.client_id != item.client_id))
        self._local.delete(IMAGES, item.client_id)

    def _change(self, items: tuple[Outgoing, ...]) -> None:
        if items == self.items:
            return
        self._state.change(items)
        if items:
            self._local.write(OUTBOX, "", {"items": [_entry(item) for item in items]})
        else:
            self._local.delete(OUTBOX)

    def _recalled(self, entry: Any) -> Outgoing | None:
        try:
            client_id, has_image = str(entry["clientId"]), bool(entry["hasImage"])
            refusal = entry["refusal"]
            error = CareConnectError(str(refusal)) if refusal else None
            item = Outgoing(client_id, str(entry["receiverId"]), str(entry["text"]), error)
        except (KeyError, TypeError):
            return None
        if not has_image:
            return item
        found = picture_from_json(self._local.read(IMAGES, client_id))
        # Without its picture only the words are left to send, if there are any.
        return replace(item, image=found) if found is not None or item.text else None


def _entry(item: Outgoing) -> dict[str, object]:
    return {
        "clientId": item.client_id,
        "receiverId": item.receiver_id,
        "text": item.text,
        "hasImage": item.image is not None,
        "refusal": item.error.code if item.error is not None and not item.is_waiting else None,
    }


def _with(items: tuple[Outgoing, ...], *changed: Outgoing) -> tuple[Outgoing, ...]:
    by_id = {item.client_id: item for item in changed}
    return tuple(by_id.get(item.client_id, item) for item in items)
